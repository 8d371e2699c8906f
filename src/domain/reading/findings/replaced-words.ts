import type { Clause, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import { isNamed, numbersNamed, partNamed, placeBefore, placesOf } from './amended-place.ts';
import { quotationsIn } from './quotations.ts';
import type { Span } from './search-text.ts';

/** A sentence of a rider, an amendment or a side letter that puts new words in the place of others: `for "X" read "Y"`. */
export type Replacement = {
  /** The clause that says so, and where its sentence stands. */
  readonly by: Clause;
  readonly sentence: Span;
  readonly former: string;
  readonly words: string;
  /** Of two quotations that it exchanges the stretch of both. */
  readonly pair?: Span;
  /** Where the new words stand in the clause that says so, if they may be shown from there. */
  readonly wordsAt?: number;
  /** The clauses in which it puts them. */
  readonly targets: readonly Clause[];
  /** The part of them that it means. */
  readonly within?: Span;
};

/** All that a paper replaces by quoting the former words and the new ones. */
export function replacementsIn(clauses: readonly Clause[]): Replacement[] {
  return clauses.flatMap((by) =>
    instructionsIn(by).flatMap(({ place, ...said }) => withTargets(said, place, by, clauses)),
  );
}

type Instruction = Pick<Replacement, 'sentence' | 'former' | 'words' | 'pair'> & {
  /** What stands around its quotations in its line, where it names its place. */
  readonly place: string;
};

/** Two quotations side by side, and the words around them that tell which of them goes. */
function instructionsIn({ text }: Clause): Instruction[] {
  const found: Instruction[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const quotes = quotationsIn(line[0]).filter(({ words }) => words.length <= LONGEST_WORDS);
    for (const [index, one] of quotes.entries()) {
      const other = quotes[index + 1];
      if (!other) break;
      const ends = one.to;
      const closes = other.to;
      const isFirstGone = goesFirst({
        before: spaced(line[0].slice(Math.max(0, one.from - AROUND), one.from)),
        between: spaced(line[0].slice(ends, other.from)),
        after: spaced(line[0].slice(closes, closes + AROUND)),
      });
      if (isFirstGone === undefined) continue;
      const [first, second] = [one.words, other.words];
      if (first === second) continue;
      found.push({
        sentence: sentenceAround(text, line.index + one.from, line.index + closes),
        pair: { from: line.index + one.from, to: line.index + closes },
        former: isFirstGone ? first : second,
        words: isFirstGone ? second : first,
        place: [
          placeBefore(line[0].slice(0, one.from)),
          line[0].slice(ends, other.from),
          untilStop(line[0].slice(closes)),
        ].join(' '),
      });
    }
  }
  return found;
}

const AROUND = 60;
/** Whole paragraphs are put in a place and not exchanged for words. */
const LONGEST_WORDS = 160;

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
  if (STRUCK_AND.test(between)) return true;
  if (BECOMES.test(between) || (GOES.test(before) && COMES_BETWEEN.test(between))) return true;
  if (COMES.test(before) && FOR.test(between)) return false;
  if (REPLACES.test(between)) return false;
  if (OBJECT_KO.test(between) && (CHANGED_KO.test(after) || NEXT_KO.test(after))) return true;
  return undefined;
}

const LONGEST = 90;
const GOES =
  /\b(?:for|delet(?:e|es|ed|ing)|strik(?:e|es|ing)|replac(?:e|es|ing)|chang(?:e|es|ing)|amend(?:s|ing)?|in place of|instead of|in lieu of|substitut(?:e|ing) for)(?: the)?(?: (?:words?|figures?|number|sum|amount|phrase|reference to))? ?$/i;
const COMES_BETWEEN =
  /\b(?:read|reads|substitut\w*|insert\w*|put|replac\w*|with|by|to|use|say)(?: (?:with|by|therefor|instead|the|words?|figures?|phrase|it|them)){0,4} ?[:,]? ?$|^ ?(?:→|->|=>) ?$/i;
const BECOMES =
  /^ ?,? ?(?:(?:wherever|where|each time) it (?:appears|occurs|stands),? )?(?:(?:is|are|shall be|will be|should be|must be|has been) )?(?:(?:hereby|to be|now) ){0,3}(?:read as|replaced (?:by|with)|changed to|amended to(?: (?:read|be|say))?|deleted and(?: (?:replaced (?:by|with)|substituted by|the words?))?|becomes?|now reads?|reads?|shall read|should read)(?: the)?(?: (?:words?|figures?))? ?[:,]? ?$/i;
/** `the words "…" are struck and "…" put in their place`, '…'을 삭제하고 그 자리에 '…'을 넣는다. */
const STRUCK_AND =
  /^ ?,? ?(?:is|are|shall be|to be) (?:hereby )?(?:deleted|struck(?: out)?|stricken|removed|omitted|taken out|crossed out)(?: ?[,;] ?(?:and )?| and )(?:in (?:its|their) (?:place|stead),? ?(?:put|insert|read)?)?(?:(?:replaced|substituted) (?:by|with))?(?:the (?:words?|figures?))? ?$|^ ?(?:을|를) ?삭제하고,? ?(?:그 (?:자리|곳)에 |대신(?:에)? )?$/i;
const COMES =
  /\b(?:substitut(?:e|es|ing)|insert(?:s|ing)?|put|read|use)(?: the)?(?: (?:words?|figures?))? ?$/i;
const FOR = /^ ?(?:for|in place of|instead of|in lieu of)(?: the)?(?: (?:words?|figures?))? ?$/i;
const REPLACES =
  /^ ?(?:replaces|(?:is|are) substituted for|takes the place of|(?:is|are) put in place of) ?$/i;
const OBJECT_KO =
  /^ ?(?:을|를|은|는|이라는? (?:문구|부분)[을를은는]?|(?:으로|로) 된 (?:것|부분)[을를은는]?) ?(?:각각 )?$/;
const CHANGED_KO =
  /^ ?(?:으로|로) ?(?:한다|하고|하며|함|변경|수정|대체|개정|고치|고친|갈음|정정|본다|읽|바꾸|바꾼)/;

/** `'2회'를 '1회'로, '30,000달러'를 '40,000달러'로 하고`: the verb stands behind the last pair. */
const NEXT_KO = /^ ?(?:으로|로),? ?(?:["“‘'「『]|같은|제 ?\d|그리고|및)/;

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

function withTargets(
  said: Omit<Instruction, 'place'>,
  place: string,
  by: Clause,
  clauses: readonly Clause[],
): Replacement[] {
  const holding = clauses.filter((clause) => clause !== by && clause.text.includes(said.former));
  const named = holding.filter((clause) => isNamed(clause, place));
  // Words that stand in one clause alone need no name of it.
  const targets =
    named.length > 0 ? named : holding.length === 1 && numbersNamed(place).size === 0 ? holding : [];
  return targets.length === 0
    ? []
    : targets.map((target) => {
        const part = partNamed(place, target);
        const isThere = part && target.text.slice(part.from, part.to).includes(said.former);
        const within = isThere && part.to - part.from < target.text.length ? { within: part } : {};
        return { by, ...said, targets: [target], ...within };
      });
}

// --- The paper as it reads with them ---------------------------------------------------------------------

/** The text of a clause with the new words in it, and where a place of the new text stands in the old one. */
export type NewText = {
  readonly text: string;
  readonly cuts: readonly Cut[];
  readonly before: (place: number) => number;
};

export function withNewWords(clause: Clause, replacements: readonly Replacement[]): NewText {
  const cuts = replacements
    .flatMap((by): Omit<Cut, 'begins'>[] =>
      placesOf(by.former, clause.text)
        .filter((from) => isWithin(from, by))
        .map((from) => ({ from, to: from + by.former.length, by })),
    )
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter((cut, index, all) => all.slice(0, index).every(({ to }) => cut.from >= to));
  const placed: Cut[] = [];
  let text = '';
  let at = 0;
  for (const { from, to, by } of cuts) {
    text += clause.text.slice(at, from);
    placed.push({ from, to, by, begins: text.length });
    text += by.words;
    at = to;
  }
  text += clause.text.slice(at);
  return { text, cuts: placed, before: (place) => placeOfOld(place, placed) };
}

function isWithin(from: number, { within, former }: Replacement): boolean {
  return within === undefined || (from >= within.from && from + former.length <= within.to);
}

/** Words that went, where they stood, and where the new ones begin in the new text. */
export type Cut = Span & { readonly by: Replacement; readonly begins: number };

/** Of a place within new words the end of the old ones. */
function placeOfOld(place: number, cuts: readonly Cut[]): number {
  let longer = 0;
  for (const { from, to, by, begins } of cuts) {
    if (place <= begins) break;
    if (place < begins + by.words.length) return to;
    longer += by.words.length - (to - from);
  }
  return place - longer;
}

/** The paper without what its instructions quote, letter for letter as long: of itself a quotation settles nothing. */
export function withoutQuotations(split: ClauseSplit, replacements: readonly Replacement[]): ClauseSplit {
  const by = Map.groupBy(replacements, (each) => each.by.ordinal);
  return {
    ...split,
    clauses: split.clauses.map((clause) => {
      const text = (by.get(clause.ordinal) ?? []).reduce(withoutThose, clause.text);
      return text === clause.text ? clause : { ...clause, text };
    }),
  };
}

function withoutThose(text: string, { sentence: { from, to }, wordsAt, words }: Replacement): string {
  const said = quotationsIn(text.slice(from, to)).reduce(
    (rest, quoted) => blanked(rest, quoted.from + 1, quoted.to - 1),
    text.slice(from, to),
  );
  const bare = text.slice(0, from) + said + text.slice(to);
  return wordsAt === undefined ? bare : blanked(bare, wordsAt, wordsAt + words.length);
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + '~'.repeat(to - from) + text.slice(to);
}
