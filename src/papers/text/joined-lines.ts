import type { Paragraph } from '#domain/reading/document/paper-document.ts';
import { columnsOf, endOf, indentOf } from './text-line.ts';
import type { TextLine } from './text-line.ts';

/** Lines that are one paragraph to a person. */
export type LineGroup = {
  readonly lines: readonly string[];
  /** Columns that its first line is set in. */
  readonly indent: number;
  readonly isCentred: boolean;
  /** On which it begins, where that is known. */
  readonly page?: number;
};

/** How a text breaks its lines. */
export type Wrapping = {
  /** Columns at which long lines are broken; undefined where a line is a paragraph. */
  readonly width?: number;
  /** Some line breaks had to be judged. */
  readonly isGuessed: boolean;
};

/**
 * Whether lines were broken to fit a page. A text of such lines has many that are nearly as long as the longest and
 * end in the middle of a sentence; where a line is a paragraph, long lines end as sentences do.
 */
export function wrappingOf(lines: readonly TextLine[]): Wrapping {
  const followed = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && next.gap === 0 ? [{ text: line.text, columns: endOf(line) }] : [];
  });
  const long = followed.map(({ columns }) => columns).filter((columns) => columns >= SHORTEST_WIDTH);
  const widths = long.toSorted((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.9)];
  if (width === undefined || width > LONGEST_WIDTH) return { isGuessed: false };
  const full = followed.filter(({ columns }) => columns >= width * NEARLY);
  const open = full.filter(({ text }) => !endsSentence(text));
  return open.length >= 2 && open.length * 3 >= full.length
    ? { width, isGuessed: true }
    : { isGuessed: false };
}

const SHORTEST_WIDTH = 30;
const LONGEST_WIDTH = 180;
/** A line of letters of different widths is full a little before the longest one. */
const NEARLY = 0.82;

/** The lines of each paragraph. */
export function paragraphsIn(lines: readonly TextLine[], { width }: Wrapping): LineGroup[] {
  const base = usualGap(lines);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isContinued(last, { ...line, gap: Math.max(0, line.gap - base) }, group, width))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    lines: group.map(({ text }) => text),
    indent: indentOf(group[0]?.text ?? ''),
    isCentred: width !== undefined && group.every(({ text }) => isCentred(text, width)),
    ...(group[0]?.page === undefined ? {} : { page: group[0].page }),
  }));
}

/** How its first line is set, as a paragraph of Word says it. */
export function lookOf(group: LineGroup): Pick<Paragraph, 'alignment' | 'indent' | 'page'> {
  const { indent, page } = group;
  return {
    ...(page === undefined ? {} : { page }),
    ...(group.isCentred
      ? { alignment: 'center' }
      : indent > 0
        ? { indent: indent * POINTS_OF_A_COLUMN }
        : {}),
  };
}

/** Of a typewriter's letters, ten to the inch; a Korean letter takes two. */
const POINTS_OF_A_COLUMN = 6;

/** A text set with an empty line between any two lines has none that says anything. */
function usualGap(lines: readonly TextLine[]): number {
  const gaps = lines.slice(1).map(({ gap }) => gap);
  const lowerCase = lines.slice(1).filter(({ text }) => /^\s*[a-z]/.test(text));
  const isSpread = gaps.filter((gap) => gap === 1).length > gaps.length * 0.8;
  return isSpread && gaps.length > 8 && lowerCase.length * 3 > gaps.length ? 1 : 0;
}

function isCentred(text: string, width: number): boolean {
  const left = indentOf(text);
  const right = width - columnsOf(text);
  return (
    left > 8 && columnsOf(text.trim()) < width * 0.7 && Math.abs(left - right) <= Math.max(4, width * 0.1)
  );
}

function isContinued(
  last: TextLine,
  line: TextLine,
  group: readonly TextLine[],
  width: number | undefined,
): boolean {
  const isOpen = !endsSentence(last.text);
  const goesOn =
    !BEGINS_ITEM.test(line.text) &&
    (/^\s*["“'‘(]?[a-z]/.test(line.text) ||
      KOREAN_ENDING.test(line.text.trim()) ||
      (KOREAN_JOINT.test(last.text) && last.text.length > 12));
  if (line.isAfterPage) return isOpen && goesOnAfterPage(last, line, goesOn, width);
  if (line.gap > 0) return false;
  if (NAMES_A_PLACE.test(last.text) && /^\s*\(?\w{1,4}\)/.test(line.text)) return true;
  if (beginsAnew(line, last, width)) return false;
  if (goesOn && isOpen) return true;
  if (width === undefined || !isFull(last, line, width)) return false;
  // A sentence ended with a full line: an indent deeper than that of the lines above begins a paragraph.
  const first = group.length > 1 ? (group[1] ?? last) : last;
  return isOpen || indentOf(line.text) <= indentOf(first.text);
}

/** The end of a page broke a sentence: it goes on in small letters, or both lines are as long as those of a text are. */
function goesOnAfterPage(
  last: TextLine,
  line: TextLine,
  goesOn: boolean,
  width: number | undefined,
): boolean {
  if (isTitle(last.text) || /[,:]\s*$/.test(last.text)) return goesOn;
  const isLong = width === undefined ? last.text.length > SHORTEST_WIDTH * 2 : isFull(last, line, width);
  return goesOn || (isLong && !beginsAnew(line, last, width));
}

/** The first word of the next line had no room on this one. */
function isFull(last: TextLine, line: TextLine, width: number | undefined): boolean {
  if (width === undefined) return false;
  const [word = ''] = line.text.trim().split(/\s/, 1);
  // Korean lines are broken within words, too, so that a long word proves nothing.
  const wanted = /[가-힣]/.test(word) ? 2 : Math.min(columnsOf(word), 24);
  return endOf(last) + 1 + wanted > width * 0.88;
}

const SENTENCE_END = /(?:[.!?;:。]["”’)\]]*|다)\s*$/;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !/\b(?:No|Nos|Sec|Art|Inc|Co|Ltd|vs|v|Mr|Ms|Dr)\.$/.test(text.trimEnd());
}

const BEGINS_ITEM =
  /^\s*(?:[-–—•·▪○●■□※*◦]\s|[①-⑳㉠-㉻]|\(?\d{1,3}[.)]\s|\d{1,3}(?:\.\d{1,3})+\.?\s|\([a-zA-Z0-9]{1,4}\)\s|[a-zA-Z][.)]\s|[ivxIVX]{1,5}[.)]\s|\(?[가-하][.)]\s)/;
/** `제3조에 따라` goes on; `제3조 (옵션)` and `제3조 옵션` begin anew. */
const BEGINS_ARTICLE =
  /^\s*제\s*\d+\s*(?:조(?:의\s*\d+)?|장|절|관|편)(?:\s*[([【〔<]|\s+(?!제)[가-힣A-Z]|\s*$)/;
const BEGINS_PART =
  /^\s*(?:article|section|clause|schedule|exhibit|annex|appendix|attachment|별지|별첨|부속서|첨부|부록)\s+(?:[\dIVX]+(?:\.\d+)*|[A-Z가-하])(?:[\s.:\-–—)]|$)/i;
/** What asks for a number behind it: `as set out in Section`, `제`. */
const ASKS_FOR_NUMBER =
  /(?:sections?|clauses?|paragraphs?|articles?|exhibits?|schedules?|subsections?|items?|and|or|to|through|of|in|under|제|및|또는|내지)\s*$/i;

const NAMES_A_PLACE = /\b(?:sub)?(?:section|clause|paragraph|article)s?\s*$/i;
/** A Korean line that ends so has more to say. */
const KOREAN_JOINT = /[가-힣](?:은|는|을|를|의|에|와|과|및|하는|하여|하며|하고|으로|로|로서|로써|까지|부터)$/;

/** A line with a number of its own. */
export function beginsItem(line: string): boolean {
  return BEGINS_ARTICLE.test(line) || BEGINS_PART.test(line) || BEGINS_ITEM.test(line);
}

/** A line with a number of its own, a title, or one that follows a title. */
function beginsAnew(line: TextLine, last: TextLine, width: number | undefined): boolean {
  const isWrapped = isFull(last, line, width) && !endsSentence(last.text);
  if (BEGINS_ARTICLE.test(line.text)) return true;
  if (BEGINS_PART.test(line.text)) return !isWrapped;
  if (BEGINS_ITEM.test(line.text)) return !(isWrapped && ASKS_FOR_NUMBER.test(last.text));
  return isTitle(last.text);
}

/** Stands alone on its line: `제3조 (옵션)`, `ARTICLE 4. PURCHASE PRICE`. */
function isTitle(line: string): boolean {
  const said = line.trim();
  if (/^제\s*\d+\s*(?:조(?:의\s*\d+)?|장)\s*(?:[([【〔][^)\]】〕]{1,40}[)\]】〕])?$/.test(said)) return true;
  return said.length < 70 && /[A-Z]{3}/.test(said) && said === said.toUpperCase() && !/[,;]$/.test(said);
}

/** The lines of a paragraph on one line, without what the line breaks put in. */
export function joined(lines: readonly string[], isKnownWord: (word: string) => boolean): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const next = line.trim().replaceAll(/\s+/g, ' ');
    const last = pieces.at(-1);
    if (last === undefined) pieces.push(next);
    else {
      const { end, joint } = jointOf(last, next, isKnownWord);
      pieces[pieces.length - 1] = end;
      pieces.push(joint + next);
    }
  }
  return pieces.join('');
}

/** How a line goes on in the next one: the line without a hyphen that its end put in, and what stands between. */
function jointOf(
  line: string,
  next: string,
  isKnownWord: (word: string) => boolean,
): { readonly end: string; readonly joint: string } {
  const tail = line.slice(-LONGEST_WORD);
  const [, start = ''] = /(?<![A-Za-z])([A-Za-z]{2,})-$/.exec(tail) ?? [];
  const [rest = ''] = /^[a-z]+/.exec(next) ?? [];
  // `agree-` and `ment` are one word of this text; `non-` and `exclusive` keep their hyphen.
  if (start !== '' && rest !== '')
    return { end: isKnownWord(`${start}${rest}`.toLowerCase()) ? line.slice(0, -1) : line, joint: '' };
  const isOneWord = /[가-힣]$/.test(tail) && KOREAN_ENDING.test(next) && !KOREAN_JOINT.test(tail);
  return { end: line, joint: isOneWord ? '' : ' ' };
}

const LONGEST_WORD = 40;

/** Particles and endings that no word begins with: a Korean line that starts with one goes on with the word before. */
const KOREAN_ENDING =
  /^(?:은|는|을|를|의|에|에서|에게|에는|으로|로|와|과|도|만|까지|부터|한다|된다|한|할|하는|하여|하고|하며|하지|되는|되어|된|될|되며|합니다|됩니다|다|며|고|여야|여|아니한다)(?=[\s.,)」』”’]|$)/;
