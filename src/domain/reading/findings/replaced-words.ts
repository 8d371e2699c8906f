import type { Clause, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { Span } from './search-text.ts';

/** A sentence of a rider, an amendment or a side letter that puts new words in the place of others: `for "X" read "Y"`. */
export type Replacement = {
  /** The clause that says so, and where its sentence stands. */
  readonly by: Clause;
  readonly sentence: Span;
  readonly former: string;
  readonly words: string;
  /** The clauses in which it puts them. */
  readonly targets: readonly Clause[];
};

/** All that a paper replaces by quoting the former words and the new ones. */
export function replacementsIn(clauses: readonly Clause[]): Replacement[] {
  return clauses.flatMap((by) => instructionsIn(by).flatMap((said) => withTargets(said, by, clauses)));
}

type Instruction = Pick<Replacement, 'sentence' | 'former' | 'words'> & {
  /** What stands around its quotations in its line, where it names its place. */
  readonly place: string;
};

const QUOTED =
  /["“”]([^"“”\n]{1,160})["“”]|[‘']([^‘’'\n]{1,160})[’'](?![a-z])|[「『]([^「」『』\n]{1,160})[」』]/g;

/** Two quotations side by side, and the words around them that tell which of them goes. */
function instructionsIn({ text }: Clause): Instruction[] {
  const found: Instruction[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const quotes = [...line[0].matchAll(QUOTED)];
    for (const [index, one] of quotes.entries()) {
      const other = quotes[index + 1];
      if (!other) break;
      const ends = one.index + one[0].length;
      const closes = other.index + other[0].length;
      const isFirstGone = goesFirst({
        before: spaced(line[0].slice(Math.max(0, one.index - AROUND), one.index)),
        between: spaced(line[0].slice(ends, other.index)),
        after: spaced(line[0].slice(closes, closes + AROUND)),
      });
      if (isFirstGone === undefined) continue;
      const [first, second] = [one, other].map((quote) => quote.slice(1).find((said) => said !== undefined));
      if (first === undefined || second === undefined || first === second) continue;
      found.push({
        sentence: sentenceAround(text, line.index + one.index, line.index + closes),
        former: isFirstGone ? first : second,
        words: isFirstGone ? second : first,
        place: [
          line[0].slice(0, one.index),
          line[0].slice(ends, other.index),
          untilStop(line[0].slice(closes)),
        ].join(' '),
      });
    }
  }
  return found;
}

const AROUND = 60;

/** One space between words. */
function spaced(said: string): string {
  return said
    .split(/\s/)
    .filter((word, index, all) => word !== '' || index === 0 || index === all.length - 1)
    .join(' ');
}

function untilStop(said: string): string {
  return /^[^.;]*/.exec(said)?.[0] ?? '';
}

/** True: the first goes and the second comes; false: the other way round; undefined: neither. */
function goesFirst({
  before,
  between,
  after,
}: Record<'before' | 'between' | 'after', string>): boolean | undefined {
  if (between.length > LONGEST) return undefined;
  if (BECOMES.test(between) || (GOES.test(before) && COMES_BETWEEN.test(between))) return true;
  if (COMES.test(before) && FOR.test(between)) return false;
  if (REPLACES.test(between)) return false;
  if (OBJECT_KO.test(between) && CHANGED_KO.test(after)) return true;
  return undefined;
}

const LONGEST = 90;
const GOES =
  /\b(?:for|delet(?:e|es|ed|ing)|strik(?:e|es|ing)|replac(?:e|es|ing)|chang(?:e|es|ing)|amend(?:s|ing)?|in place of|instead of|in lieu of|substitut(?:e|ing) for)(?: the)?(?: (?:words?|figures?|number|sum|amount|phrase|reference to))? ?$/i;
const COMES_BETWEEN =
  /\b(?:read|reads|substitut\w*|insert\w*|put|replac\w*|with|by|to|use|say)(?: (?:with|by|therefor|instead|the|words?|figures?|phrase|it|them)){0,4} ?[:,]? ?$|^ ?(?:→|->|=>) ?$/i;
const BECOMES =
  /^ ?,? ?(?:(?:wherever|where|each time) it (?:appears|occurs|stands),? )?(?:(?:is|are|shall be|will be|should be|must be|has been) )?(?:(?:hereby|to be|now) ){0,3}(?:read as|replaced (?:by|with)|changed to|amended to(?: (?:read|be|say))?|deleted and(?: (?:replaced (?:by|with)|substituted by|the words?))?|becomes?|now reads?|reads?|shall read|should read)(?: the)?(?: (?:words?|figures?))? ?[:,]? ?$/i;
const COMES =
  /\b(?:substitut(?:e|es|ing)|insert(?:s|ing)?|put|read|use)(?: the)?(?: (?:words?|figures?))? ?$/i;
const FOR = /^ ?(?:for|in place of|instead of|in lieu of)(?: the)?(?: (?:words?|figures?))? ?$/i;
const REPLACES =
  /^ ?(?:replaces|(?:is|are) substituted for|takes the place of|(?:is|are) put in place of) ?$/i;
const OBJECT_KO =
  /^ ?(?:을|를|은|는|이라는? (?:문구|부분)[을를은는]?|(?:으로|로) 된 (?:것|부분)[을를은는]?) ?(?:각각 )?$/;
const CHANGED_KO =
  /^ ?(?:으로|로) ?(?:한다|하고|하며|함|변경|수정|대체|개정|고치|고친|갈음|정정|본다|읽|바꾸|바꾼)/;

function sentenceAround(text: string, from: number, to: number): Span {
  const line = text.lastIndexOf('\n', from) + 1;
  const before = text.slice(line, from);
  const stop = [...before.matchAll(/[.;](?=\s+["“A-Z가-힣])/g)].at(-1);
  const rest = /^[^\n.;]*[.;]?/.exec(text.slice(to))?.[0] ?? '';
  const begins =
    stop && !/\b\d+\.?$|^\W*\w{1,4}\.$/.test(before.slice(0, stop.index + 1)) ? line + stop.index + 1 : line;
  const lead = /^\s*/.exec(text.slice(begins))?.[0].length ?? 0;
  return { from: begins + lead, to: to + rest.trimEnd().length };
}

function withTargets(said: Instruction, by: Clause, clauses: readonly Clause[]): Replacement[] {
  const holding = clauses.filter((clause) => clause !== by && clause.text.includes(said.former));
  const named = holding.filter((clause) => isNamed(clause, said.place));
  // Words that stand in one clause alone need no name of it.
  const targets = named.length > 0 ? named : holding.length === 1 && !namesPlace(said.place) ? holding : [];
  return targets.length === 0
    ? []
    : [{ by, sentence: said.sentence, former: said.former, words: said.words, targets }];
}

const PLACE =
  /(?:\b(?:paragraph|section|clause|article|para|item|point)s? |§ ?)(\d{1,2}(?:\.\d{1,2})*)|제\s?(\d{1,2})조/gi;

function namesPlace(place: string): boolean {
  return [...place.matchAll(PLACE)].length > 0;
}

/** By its number, or by its heading in so many words. */
function isNamed({ number, heading }: Clause, place: string): boolean {
  const numbers = [...place.matchAll(PLACE)].map(([, english, korean]) => english ?? korean ?? '');
  const bare = number.replace(/^제(\d+)조$/, '$1').replace(/[.)]$/, '');
  if (numbers.includes(bare)) return true;
  const words = heading.trim();
  return (
    words.length > 2 && placesOf(words, place).some((from) => isWordAt(place, from, from + words.length))
  );
}

function isWordAt(text: string, from: number, to: number): boolean {
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\d]/u.test(sign);
  return !isLetter(text[from - 1]) && !isLetter(text[to]);
}

// --- The paper as it reads with them ---------------------------------------------------------------------

/** The text of a clause with the new words in it, and where a place of the new text stands in the old one. */
export type NewText = { readonly text: string; readonly before: (place: number) => number };

export function withNewWords(clause: Clause, replacements: readonly Replacement[]): NewText {
  const cuts = replacements
    .flatMap(({ former, words }) =>
      placesOf(former, clause.text).map((from) => ({ from, to: from + former.length, words })),
    )
    .toSorted((a, b) => a.from - b.from)
    .filter((cut, index, all) => index === 0 || cut.from >= (all[index - 1]?.to ?? 0));
  let text = '';
  let at = 0;
  for (const { from, to, words } of cuts) {
    text += clause.text.slice(at, from) + words;
    at = to;
  }
  text += clause.text.slice(at);
  return { text, before: (place) => placeBefore(place, cuts) };
}

type Cut = Span & { readonly words: string };

function placeBefore(place: number, cuts: readonly Cut[]): number {
  let longer = 0;
  for (const { from, to, words } of cuts) {
    const begins = from + longer;
    if (place <= begins) break;
    if (place < begins + words.length) return to;
    longer += words.length - (to - from);
  }
  return place - longer;
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** The paper without what its instructions quote, letter for letter as long: of itself a quotation settles nothing. */
export function withoutQuotations(split: ClauseSplit, replacements: readonly Replacement[]): ClauseSplit {
  const by = Map.groupBy(replacements, (each) => each.by.ordinal);
  return {
    ...split,
    clauses: split.clauses.map((clause) => {
      const spans = (by.get(clause.ordinal) ?? []).map(({ sentence }) => sentence);
      const text = spans.reduce(
        (said, { from, to }) =>
          said.slice(0, from) +
          said.slice(from, to).replaceAll(QUOTED, (quote) => '"'.padEnd(quote.length - 1, '~') + '"') +
          said.slice(to),
        clause.text,
      );
      return text === clause.text ? clause : { ...clause, text };
    }),
  };
}
