import { headingAt, isName } from './headings.ts';
import type { LineFacts } from './line-facts.ts';
import { beginsSignatures } from './zone-words.ts';

/**
 * How a paper that numbers nothing shows its clauses: by lines that are headings, by headings at the beginning of
 * paragraphs, or by its paragraphs alone (a letter). `memo`: "Label: text", line by line; `table`: in the rows of a
 * table, with notes around it.
 */
export type UnnumberedForm = {
  readonly kind: 'headings' | 'memo' | 'table' | 'letter';
  /** Places of the lines that are headings. */
  readonly headings: ReadonlySet<number>;
  /** Places of the lines that begin with a heading of their own. */
  readonly labelled: ReadonlySet<number>;
  /** Places of the lines with a dash or a dot that say one thing each: notes of a call. */
  readonly points: ReadonlySet<number>;
  /** Where the first clause of the terms begins. */
  readonly firstTerm: number;
};

export function unnumberedForm(facts: readonly LineFacts[]): UnnumberedForm {
  const flow = facts.map((fact) =>
    fact.line.cell === undefined || fact.line.cell.form === 'bilingual' ? fact : undefined,
  );
  const end = flow.findIndex(
    (fact, index) => index > 2 && fact !== undefined && beginsSignatures(fact.line.text),
  );
  const isTerm = (index: number) => end < 0 || index < end;
  const places = flow.flatMap((fact, index) => (fact && isTerm(index) ? [index] : []));
  const memoLines = places.filter((index) => isMemoLine(facts[index]));
  const runIns = places.filter((index) => labelledLine(facts[index]) !== undefined);
  const headings = places.filter((index) => headsText(facts, index));
  const opening = openingEnd(facts, places);
  const text = places.filter(
    (index) => index >= opening && !headings.includes(index) && isParagraph(facts[index]),
  );
  const labelled = runIns.filter((index) => index >= opening);
  const isMemo = memoLines.length >= 4 && memoLines.length * 2 >= text.length;
  const hasHeadings = headings.filter((index) => index >= opening).length >= 2;
  const isLabelled = labelled.length >= 2 && labelled.length * 2 >= text.length;
  const table = facts.findLastIndex(({ line }) => line.cell?.form === 'memo');
  if (table >= 0 && !isMostly(text, facts, ({ line }) => line.cell?.form === 'memo'))
    return aroundTable(facts, table, [...headings, ...labelled]);
  const first = Math.min(...[...headings, ...labelled].filter((index) => index >= opening), facts.length);
  const isLate =
    !isMemo &&
    isMostly(
      text.filter((index) => index < first),
      facts,
      (_, index) => index >= first,
    );
  const kind = isMemo ? 'memo' : (hasHeadings || isLabelled) && !isLate ? 'headings' : 'letter';
  const used = {
    headings: new Set(kind === 'letter' && !hasHeadings ? [] : headings.filter((index) => index >= opening)),
    labelled: new Set(isMemo ? memoLines.filter((index) => !isAddress(facts[index])) : labelled),
  };
  const firsts = [...used.headings, ...used.labelled].filter((index) => index >= opening);
  const points = kind === 'letter' ? pointsOf(facts, places, text.length) : [];
  const firstTerm =
    kind === 'letter' ? Math.min(opening, points[0] ?? opening) : Math.min(...firsts, facts.length);
  return { kind, ...used, points: new Set(points), firstTerm };
}

/** These paragraphs, at least three, say more than the other lines. */
function isMostly(
  paragraphs: readonly number[],
  facts: readonly LineFacts[],
  isOther: (fact: LineFacts, index: number) => boolean,
): boolean {
  const said = paragraphs.reduce((sum, index) => sum + (facts[index]?.line.text.length ?? 0), 0);
  const others = facts.filter(isOther).reduce((sum, { line }) => sum + line.text.length, 0);
  return paragraphs.length >= 3 && said > others;
}

/** Lines with a bullet, where there are more of them than of paragraphs: each is a point of its own. */
function pointsOf(facts: readonly LineFacts[], places: readonly number[], paragraphs: number): number[] {
  const marked = places.filter((index) => facts[index]?.marks[0]?.style === 'bullet');
  const indentOf = (index: number): number => facts[index]?.line.paragraph.indent ?? 0;
  const least = Math.min(...marked.map(indentOf));
  const outer = marked.filter((index) => indentOf(index) === least);
  return outer.length >= FEW_POINTS && outer.length > paragraphs ? outer : [];
}

/** Fewer are a list within a letter. */
const FEW_POINTS = 4;

/** Before and after the table stand notes, unless at least three headings below it show that terms go on. */
function aroundTable(facts: readonly LineFacts[], table: number, headed: readonly number[]): UnnumberedForm {
  const below = headed.filter((index) => index > table);
  const isTerms = below.length >= 3;
  const isLabelled = (index: number) => labelledLine(facts[index]) !== undefined;
  return {
    kind: 'table',
    headings: new Set(isTerms ? below.filter((index) => !isLabelled(index)) : []),
    labelled: new Set(isTerms ? below.filter(isLabelled) : []),
    points: new Set(),
    firstTerm: facts.length,
  };
}

/** The heading with which a paragraph begins, where it has one. */
export function labelledLine(fact: LineFacts | undefined): string | undefined {
  if (!fact || fact.isNoise || fact.marks.length > 0) return undefined;
  if (isAddress(fact)) return undefined;
  const { heading, end } = headingAt(fact.line, 0, true);
  if (heading !== '' && end < fact.line.text.length && heading.length <= 70) return heading;
  // "Creative matters: I will always ask …"
  const label = /^([A-Z][A-Za-z&'’/-]*(?: [\w&'’/-]+){0,4})(?:[:：]|\s[–—-])\s+\S/.exec(
    fact.line.text.slice(0, 80),
  );
  return label && !/\b(?:shall|will|is|are|as follows|following|that|this)\b/i.test(label[1] ?? '')
    ? label[1]
    : undefined;
}

/** `Option Fee: US$45,000.` */
function isMemoLine(fact: LineFacts | undefined): boolean {
  if (!fact || fact.isNoise || fact.marks.length > 0) return false;
  const label = /^([^:：\n]{2,60})[:：]\s*\S/.exec(fact.line.text.slice(0, 80));
  return label !== null && (isName(label[1] ?? '') || labelledLine(fact) !== undefined);
}

/** Words over text: the line below says something. */
function headsText(facts: readonly LineFacts[], index: number): boolean {
  const fact = facts[index];
  const next = facts[index + 1];
  if (!fact || !next || isAddress(fact)) return false;
  if (fact.bare === undefined) return isLoneWord(fact, facts[index - 1], next);
  if (fact.bare !== 'words') return true;
  return next.bare === undefined && (next.line.text.length > 40 || /[.:다]$/.test(next.line.text));
}

/** `credit` alone between two paragraphs. */
function isLoneWord(fact: LineFacts, before: LineFacts | undefined, next: LineFacts): boolean {
  const { text, paragraph } = fact.line;
  return (
    /^[\p{L}&/’' -]{3,32}$/u.test(text) &&
    text.split(/\s+/).length <= 4 &&
    fact.line.text === paragraph.text.trim() &&
    isParagraph(before) &&
    isParagraph(next)
  );
}

function isParagraph(fact: LineFacts | undefined): boolean {
  return fact !== undefined && !fact.isNoise && fact.marks.length === 0 && fact.line.text.length > 60;
}

function isAddress(fact: LineFacts | undefined): boolean {
  return (
    fact !== undefined &&
    /^(?:re|to|from|date|dated|attn|attention|cc|via|subject|by|name|title|address|tel|fax|e-?mail|dear\b.*|수신|발신|참조|날짜|일자|제목)\s{0,2}[:：.,]/i.test(
      fact.line.text,
    )
  );
}

/**
 * Where the opening ends: after "Dear …" and the paragraph that says what is confirmed, or after the paragraph that
 * names the parties.
 */
function openingEnd(facts: readonly LineFacts[], places: readonly number[]): number {
  const early = places.slice(0, 25);
  const says = (index: number) => facts[index]?.line.text ?? '';
  // The greeting, the parties and what is confirmed may come first; a later paragraph announces a list of its own.
  const long = early.filter((index) => says(index).length > 60);
  const announced = long
    .slice(0, ANNOUNCES_WITHIN)
    .find(
      (index) =>
        /\b(?:as follows|following terms|terms (?:and conditions )?(?:set (?:forth|out)|below)|the following)\b|(?:다음과|아래와) 같/.test(
          says(index).slice(-260),
        ) && facts[index]?.bare === undefined,
    );
  if (announced !== undefined) return announced + 1;
  const greeting = early.find((index) =>
    /^(?:dear\b|hi\b|hello\b|gentlemen|ladies and gentlemen|귀사|귀하|안녕)|^.{2,60}(?:님께|귀중|귀하)[.,]?$/i.test(
      says(index),
    ),
  );
  const from = greeting ?? -1;
  const paragraphs = long.filter((index) => index > from);
  // Later ones speak of what is confirmed or agreed as of any other matter of the terms.
  const opening = paragraphs
    .slice(0, 2)
    .find((index) =>
      /\b(?:between|by and among|this (?:letter|memo|deal memo|agreement)|confirms?|sets forth|memorializes?)\b|체결|합의/i.test(
        says(index),
      ),
    );
  if (opening !== undefined && opening - Math.max(from, 0) <= 6) return opening + 1;
  if (greeting !== undefined) return greeting + 1;
  const first = early.find((index) => says(index).length > 60 || labelledLine(facts[index]) !== undefined);
  if (first === undefined) return 0;
  // The first paragraph may stand under a heading, which is not the title of the paper.
  const isHeaded = first > 1 && labelledLine(facts[first]) === undefined && headsText(facts, first - 1);
  return isHeaded ? first - 1 : first;
}

/** So many paragraphs may pass before the terms are announced. */
const ANNOUNCES_WITHIN = 4;
