import { fractionToNumber } from '#domain/figures/fraction.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import type { MarketPoint } from '#domain/values/form.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { ReadingContext, ReadingDoubt } from '#domain/values/read/reading.ts';
import type { Value } from '#domain/values/value.ts';
import { tidyTyped } from '#domain/values/read/tidy-typed.ts';
import { figuresSaid, scheduleAmong, valuesAmong } from './find-values.ts';
import type { FoundValue, SaidFigures } from './find-values.ts';
import { searchText } from './findings/search-text.ts';
import { phraseOf, phraseScore, searched } from './word-weights.ts';
import type { TermWords } from './word-weights.ts';

/** A value that selected words may state for a term. The person accepts it or not; nothing is stored by itself. */
export type Proposal = {
  readonly value: Value;
  readonly doubts: readonly ReadingDoubt[];
  /** The words name a base that the library lacks. */
  readonly unknownBase?: string;
};

/** What is known around the words: the library and the currency of the deal. */
export type ReadingTable = {
  readonly library: Library;
  readonly words: TermWords;
  readonly currency: CurrencyCode;
  readonly rates: readonly ExchangeRate[];
};

/** The longest text that a value in words may be. */
const LONGEST_WORDS = 20_000;

/** What the words may state for the term, the likeliest first; the words themselves come last. */
export function proposalsFor(term: Term, said: string, table: ReadingTable): Proposal[] {
  const found = saidIn(said, table);
  const schedule = scheduleOf(term, found);
  const scheduled: Proposal[] = schedule ? [{ value: schedule, doubts: [] }] : [];
  const inWords: Proposal[] =
    said.trim() === '' || said.length > LONGEST_WORDS
      ? []
      : [{ value: { kind: 'text', text: said.trim() }, doubts: [] }];
  const { form } = term;
  switch (form.kind) {
    case 'choice': {
      const choices = rankedChoices(term, said, table).map(({ id }): Proposal => ({
        value: { kind: 'choice', choice: id },
        doubts: [],
      }));
      return paysInParts(term)
        ? [...scheduled, ...choices, ...inWords]
        : [...choices, ...scheduled, ...inWords];
    }
    case 'yes-no':
      return [...yesNoIn(said), ...inWords];
    case 'text':
      return [...scheduled, ...inWords];
    default:
      return unrepeated([...rankedValues(term, found, table), ...scheduled, ...inWords]);
  }
}

/** A term that says when the price is paid may say it by instalments. */
export function paysInParts({ worth }: Term): boolean {
  return worth?.kind === 'priced' && worth.lever === 'price-paid-after';
}

/** The choices of a term by how much of their wording stands in the text. */
export function rankedChoices(
  term: Term,
  said: string,
  { words }: Pick<ReadingTable, 'words'>,
): { readonly id: string; readonly score: number }[] {
  if (term.form.kind !== 'choice') return [];
  const text = searched(said);
  return term.form.choices
    .map(({ id, label }) => ({
      id,
      score: Math.max(
        ...[label.ko, label.en].map((each) => phraseScore(phraseOf(each), text, words.weightOf)),
      ),
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** The instalments that the words state; of a term that says when the price is paid they are parts of the price. */
export function scheduleOf(term: Term, found: SaidFigures): Value | undefined {
  return scheduleAmong(found, paysInParts(term) ? 'purchase_price' : undefined);
}

/** Whether a value of the term's own kind stands in the words: 2 for its own way of writing, 1 for another that it takes. */
export function fitOf(term: Term, said: SaidFigures, table: ReadingTable): 0 | 1 | 2 {
  const found = valuesAmong(said, contextOf(term, table));
  if (found.some(({ value }) => value.kind === term.form.kind)) return 2;
  return found.length > 0 ? 1 : 0;
}

export function saidIn(said: string, { library, currency }: ReadingTable): SaidFigures {
  return figuresSaid(said, { words: library, currency });
}

function contextOf(term: Term, { library, currency, rates }: ReadingTable): ReadingContext {
  const { low, high } = term.market;
  return {
    form: term.form,
    currency,
    words: library,
    market: {
      rates,
      ...(low?.kind === 'number' ? { low: low.n } : {}),
      ...(high?.kind === 'number' ? { high: high.n } : {}),
    },
  };
}

const DENIES = /않|아니|없|불가|금지|제외|\b(?:not|no|never|without|neither|nor|excluded)\b/;

function yesNoIn(said: string): Proposal[] {
  const isDenied = DENIES.test(tidyTyped(said));
  return [!isDenied, isDenied].map((yes) => ({ value: { kind: 'yes-no', yes }, doubts: [] }));
}

function rankedValues(term: Term, words: SaidFigures, table: ReadingTable): Proposal[] {
  const found = valuesAmong(words, contextOf(term, table));
  const named = placesOfName(term, words.said, table);
  return found
    .map((each, index) => ({ each, rank: rankOf(term, each, named, table.rates) - index / 1000 }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ each: { value, doubts, unknownBase } }) => ({
      value,
      doubts,
      ...(unknownBase === undefined ? {} : { unknownBase }),
    }));
}

/** The term's own kind and base, a figure within the market, and the figure that follows the term's name. */
function rankOf(
  term: Term,
  { value, from, doubts, unknownBase, isBaseSaid = false }: FoundValue,
  named: readonly number[],
  rates: readonly ExchangeRate[],
): number {
  const isOwnKind = value.kind === term.form.kind;
  const isOwnBase = 'base' in value && 'base' in term.form && value.base === term.form.base;
  const isUnstated = 'base' in value && value.base === 'none_stated' && unknownBase !== undefined;
  return (
    (isOwnKind ? 3 : 0) +
    (isOwnBase ? 1 : 0) +
    // The figure whose base the sentence says is meant before one that has none.
    (isOwnBase && isBaseSaid ? 1 : 0) +
    (isUnstated ? 2 : 0) +
    (isInMarket(term, value, rates) ? 1 : 0) -
    doubts.length +
    nearness(from, named)
  );
}

function isInMarket(term: Term, value: Value, rates: readonly ExchangeRate[]): boolean {
  const normal = normaliseValue(value, term.form, rates);
  if (normal.kind !== 'number') return false;
  const n = fractionToNumber(normal.n);
  return n >= numberOf(term.market.low, -Infinity) && n <= numberOf(term.market.high, Infinity);
}

function numberOf(point: MarketPoint | undefined, otherwise: number): number {
  return point?.kind === 'number' ? fractionToNumber(point.n) : otherwise;
}

/** Two for a figure right behind the name, less with the distance; a figure before the name is further away. */
function nearness(at: number, named: readonly number[]): number {
  const gaps = named.map((place) => (at >= place ? at - place : (place - at) * 2));
  return gaps.length === 0 ? 0 : 2 / (1 + Math.min(...gaps) / 20);
}

function placesOfName(term: Term, said: string, { words }: ReadingTable): number[] {
  const { plain, plainAt } = searchText(said);
  const names = words.phrasesOf(term).flatMap((phrase) => phrase.words);
  return names.flatMap((name) => {
    const at = plain.indexOf(name);
    return at < 0 || words.weightOf(name) < 0.35 ? [] : [plainAt[at + name.length] ?? said.length];
  });
}

function unrepeated(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ value }) => {
    const key = JSON.stringify(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
