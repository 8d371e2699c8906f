import type { Paragraph, Run } from '#domain/reading/document/paper-document.ts';
import type { Line } from './paper-lines.ts';

/** How surely a line without a number is a heading: by its style, by its look, or by its words alone. */
export type BareHeading = 'style' | 'look' | 'words';

const LONGEST_HEADING = 110;

/** A line that names what follows and says nothing itself. */
export function bareHeading(line: Line): BareHeading | undefined {
  const { text, paragraph } = line;
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text) || isNoise(text)) return undefined;
  if (/[_…]{3}|^(?:by|name|title|date|its|tel|e-?mail|source|page)\b\s{0,3}[:.]/i.test(text))
    return undefined;
  const isWhole = line.from === 0 || paragraph.text.slice(0, line.from).trim() === '';
  if (paragraph.headingLevel !== undefined && isWhole) return 'style';
  if (/[;,]["”’)]?$|[a-z가-힣]{3}[.]$/.test(text)) return undefined;
  if (/^["“(]?\s*(?:and|or|provided|between|by and between)\b/i.test(text)) return undefined;
  if (isCapitals(text)) return 'look';
  if (isBracketedKorean(text) || isMarkedHeading(text)) return 'look';
  const isShort = text.length <= 70;
  if (isShort && (isEmphasised(line) || (paragraph.alignment === 'center' && isWhole))) return 'look';
  return isShort && isTitleCase(text) && !/[.!?]$/.test(text) ? 'words' : undefined;
}

/** Page numbers, running heads, file marks: words of no clause's own. */
export function isNoise(text: string): boolean {
  return (
    /^(?:[-–—]?\s*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s*[-–—]?|source:.*)$/i.test(text) ||
    !/[\p{L}\p{N}]/u.test(text)
  );
}

export type FoundHeading = { readonly heading: string; readonly end: number };

/**
 * The heading at the beginning of the words after a number, and where it ends in `words`: bold or underlined words,
 * a bracketed Korean title, a short line, `Title Words.` before a sentence. `at`: where in the line the words begin.
 */
export function headingAt(line: Line, at: number, isUnit: boolean): FoundHeading {
  const words = line.text.slice(at);
  const none = { heading: '', end: 0 };
  if (words === '') return none;
  const bracketed = /^[(（【[<〔「]\s*([^\s)）】\]>〕」][^)）】\]>〕」\n]{0,59}?)\s*[)）】\]>〕」]/.exec(
    words,
  );
  if (bracketed && isUnit && /[가-힣]/.test(bracketed[1] ?? ''))
    return { heading: clean(bracketed[1] ?? ''), end: bracketed[0].length };
  const emphasised = emphasisedLength(line, at);
  if (emphasised > 1 && emphasised <= LONGEST_HEADING && !isMostly(words, emphasised)) {
    const lead = words.slice(0, emphasised);
    if (/\p{L}{2}/u.test(lead) && !/^["“”]/.test(lead)) return { heading: clean(lead), end: emphasised };
  }
  return inWords(words, isUnit) ?? none;
}

function inWords(words: string, isUnit: boolean): FoundHeading | undefined {
  // RIGHTS GRANTED   Licensor grants …
  const gap = /^(\S.{1,60}?)(?: {2,}|\t)(?=\S)/.exec(words.slice(0, 80));
  if (gap && isName(gap[1] ?? '')) return { heading: clean(gap[1] ?? ''), end: gap[0].length };
  const titled =
    /^([^.:;–—"“\n]{2,90}?)(?:(\.)(?=["”]?\s+(?![a-z])|$)|(:)(?=["”]?\s|$)|\s?([–—])\s?|\s(-)\s)/.exec(
      words.slice(0, 110),
    );
  if (titled && isName(titled[1] ?? '')) return { heading: clean(titled[1] ?? ''), end: titled[0].length };
  const plain = isUnit
    ? (SENTENCE_CASE.exec(words.slice(0, 80)) ?? BARE_CASE.exec(words.slice(0, 80)))
    : null;
  if (plain && isPlainName(plain[1] ?? '')) return { heading: clean(plain[1] ?? ''), end: plain[0].length };
  const shortLine = words.length <= 90 && !saysSomething(words) && (isUnit || words.length <= 60);
  if (shortLine) return { heading: clean(words), end: words.length };
  const capitals =
    /^((?:[A-Z][A-Z&'’/,-]+|OF|AND|&|TO|IN|FOR|THE)(?:\s(?:[A-Z][A-Z&'’/,-]+|&|A))*)(?=\s+[A-Z]?[a-z("“])/.exec(
      words.slice(0, 90),
    );
  if (
    capitals &&
    /[A-Z]{4}/.test(capitals[0]) &&
    !/^(?:NOTWITHSTANDING|EXCEPT|PROVIDED|IN NO EVENT|TO THE)/.test(words)
  )
    return { heading: clean(capitals[0]), end: capitals[0].length };
  return undefined;
}

/** `3. Governing law. California …`, `6. Down the road. If they …`: few words and a full stop, and a sentence behind. */
const PLAIN_VERBS =
  /\b(?:comes?|go|goes|gets?|runs?|lasts?|takes?|makes?|keeps?|ends?|begins?|starts?|apply|applies|remains?|stays?|owns?|gives?|reverts?|buys?|sells?|holds?|needs?|wants?|follows?|decides?|controls?|receives?|reserves?|retains?|covers?|bears?|shares?)\b/i;
const SENTENCE_CASE = /^([A-Z][a-z'’]*(?: [a-z'’&-]+){0,4})\.(?=\s+["“(]?[A-Z\d$])/;

/** `5. If the series is not made. …`, `2. What is licensed. …`: half a sentence, which says nothing by itself. */
const BARE_CASE =
  /^((?:What|If|When|Where|Who|How|Why|Once|After|Before|Until)(?: [a-z'’&-]+){1,7})\.(?=\s+["“(]?[A-Z\d$])/;
/** `13. No stopping the series. …`: what is not to be, without a verb. */
const NONE_OF = /^No (?:(?!more\b|less\b|one\b)[a-z'’&-]+(?: |$)){1,4}$/;

function isPlainName(words: string): boolean {
  if (BARE_CASE.test(`${words}. A`)) return true;
  if (NONE_OF.test(words)) return !VERBS.test(words) && !PLAIN_VERBS.test(words);
  return (
    !VERBS.test(words) &&
    !PLAIN_VERBS.test(words) &&
    !/^(?:The|A|An|Each|Every|All|Any|Both|Neither|This|These|Such|See|Not|None|No|Yes|Same|As|In|On|At|To|By|Per|With|Also|Then|Here)\b/.test(
      words,
    )
  );
}

/** A sentence says something: it ends as one, or has a verb of duty in it. */
function saysSomething(words: string): boolean {
  return (
    /[.;。]["”’)\]]*$|다\.?$|[,，]$|다[.\s]/.test(
      words.replace(/^(\S+\s){0,8}\S+\.$/, (line) => (isName(line.slice(0, -1)) ? '' : line)),
    ) ||
    VERBS.test(words) ||
    /[$₩%]|\d{3}|["“”]|_{3}/.test(words)
  );
}

const VERBS =
  /\b(?:shall|will|is|are|was|has|have|had|may|must|means?|agrees?|grants?|acknowledges?|represents|warrants|hereby|pays?|can)\b|[가-힣](?:한다|된다|이다|없다|있다|는다|아니다)/;

/** A title: capitalised words, small ones between them, no verb. Korean: a few words without an ending. */
export function isName(words: string): boolean {
  const said = words.trim();
  if (said.length < 2 || /[$₩%_"“”]|\d{3}/.test(said)) return false;
  if (/[가-힣]/.test(said)) return said.length <= 30 && !/(?:[은는을를]\s|다$|[며고]$)/.test(said);
  if (VERBS.test(said) && !isCapitals(said)) return false;
  return isCapitals(said) || (said.split(/\s+/).length <= 9 && isTitleCase(said));
}

export function isCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^A-Za-z가-힣]/g, '');
  return letters.length >= 4 && /^[A-Z]+$/.test(letters) && /[A-Z]{3}/.test(text);
}

/** `■ 옵션`, `▶ Price`: a mark in place of a number over the lines of a memo. */
export function isMarkedHeading(text: string): boolean {
  const words = MARKED.exec(text)?.[1];
  return (
    words !== undefined && words.length <= 34 && !/[.:：;,]$|[$₩%]|\d{3}/.test(words) && !VERBS.test(words)
  );
}

const MARKED = /^[■□◆◇▶▷►●◎★☆▣◈]\s*(\p{L}[^\n]*)$/u;

function isBracketedKorean(text: string): boolean {
  return text.length <= 40 && /^[【[<〔「]\s*[가-힣][^】\]>〕」]*[】\]>〕」]$/.test(text);
}

const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|out|per|the|to|upon|via|vs\.?|with|without|non-\w+|&|\/|[–—-])$/i;

function isTitleCase(text: string): boolean {
  const words = text
    .replaceAll(/[()[\]]/g, '')
    .split(/[\s/]+/)
    .filter((word) => word !== '');
  if (!/^["“]?[A-Z]/.test(text) || words.length > 12) return false;
  const large = words.filter((word) => !SMALL.test(word));
  return large.length > 0 && large.every((word) => /^["“'‘]?[A-Z0-9]/.test(word));
}

/** The lead in this look stops inside the words. */
function isMostly(words: string, length: number): boolean {
  return length >= words.length && words.length > 90;
}

function clean(heading: string): string {
  return heading
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:.–—■□◆◇▶▷►●◎★☆▣◈-]+/, '')
    .replace(/(?<![\s:.,;–—-])[\s:.,;–—-]+$/, '')
    .replace(/^[[【<〔「(（](.+)[\]】>〕」)）]$/, '$1')
    .trim();
}

export { clean as cleanHeading };

function isEmphasised(line: Line): boolean {
  return emphasisedLength(line, 0) >= line.text.trimEnd().replace(/[.:]$/, '').length;
}

/** How many characters from there on are bold, or underlined, where what follows is not. */
function emphasisedLength(line: Line, at: number): number {
  const runs = standingRuns(line.paragraph);
  if (runs === undefined) return 0;
  const from = line.from + at;
  return Math.max(
    ...[isBold, isUnderlined].map((is) => {
      let place = 0;
      let end = from;
      for (const run of runs) {
        const to = place + run.text.length;
        if (to > from && run.text.trim() !== '') {
          if (!is(run)) break;
          end = to;
        }
        place = to;
      }
      const length = Math.min(end, line.to) - from;
      return end >= line.paragraph.text.trimEnd().length && length > 0 && length >= line.text.length - at
        ? line.text.length - at
        : Math.max(0, length);
    }),
  );
}

function isBold(run: Run): boolean {
  return run.isBold === true;
}

function isUnderlined(run: Run): boolean {
  return run.isUnderlined === true;
}

/** The runs that make up the text as it stands; undefined where they cannot be told from the deleted ones. */
function standingRuns(paragraph: Paragraph): readonly Run[] | undefined {
  const all = paragraph.runs;
  if (all.length === 0) return undefined;
  if (all.map((run) => run.text).join('') === paragraph.text) return all;
  let place = 0;
  const standing: Run[] = [];
  for (const run of all) {
    // A deleted run says what the text does not say there.
    if (run.revision !== undefined && !paragraph.text.startsWith(run.text, place)) continue;
    standing.push(run);
    place += run.text.length;
  }
  return standing.map((run) => run.text).join('') === paragraph.text ? standing : undefined;
}
