import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ValueForm, ValueWords } from '../form.ts';
import type { Value } from '../value.ts';

/** What is known around a text that is to be read as a value of one term. */
export type ReadingContext = {
  readonly form: ValueForm;
  /** Taken where a text names no currency. */
  readonly currency: CurrencyCode;
  readonly words: ValueWords;
  /**
   * The ends of the market in the term's own unit: a value a hundred times outside is asked about. The rates
   * bring a sum in another currency to it.
   */
  readonly market?: MarketEnds & { readonly rates: readonly ExchangeRate[] };
  /** The value that stands there now: another currency is asked about. */
  readonly present?: Value;
};

export type MarketEnds = { readonly low?: Fraction; readonly high?: Fraction };

export const READING_DOUBTS = [
  'grouping',
  'shorthand',
  'words-and-figures',
  'currency-sign',
  'currency-change',
  'over-hundred',
  'far-from-market',
  'date-order',
] as const;
export type ReadingDoubt = (typeof READING_DOUBTS)[number];

/**
 * What a text can mean. One value without a doubt is stored; several are asked between; one with a doubt is
 * asked about once; none is a refusal with its reason.
 */
export type ValueReading =
  | {
      readonly kind: 'read';
      readonly values: readonly [Value, ...Value[]];
      readonly doubts: readonly ReadingDoubt[];
    }
  | { readonly kind: 'refused'; readonly why: Bilingual };

export function refused(en: string, ko: string): ValueReading {
  return { kind: 'refused', why: { en, ko } };
}

/** The values without repetition; refused with the reason where there is none. */
export function readingOf(
  values: readonly Value[],
  doubts: readonly (ReadingDoubt | undefined)[],
  otherwise: ValueReading,
): ValueReading {
  const [first, ...others] = values.filter(
    (value, index) => values.findIndex((each) => sameValue(each, value)) === index,
  );
  if (!first) return otherwise;
  const presentDoubts = doubts.filter((doubt) => doubt !== undefined);
  // What made several readings is no doubt once only one of them can be meant.
  const openDoubts = others.length > 0 ? presentDoubts : presentDoubts.filter((doubt) => !BETWEEN.has(doubt));
  return { kind: 'read', values: [first, ...others], doubts: [...new Set(openDoubts)] };
}

const BETWEEN: ReadonlySet<ReadingDoubt> = new Set([
  'grouping',
  'shorthand',
  'words-and-figures',
  'currency-sign',
  'date-order',
]);

/** Values here hold no object whose keys could come in another order. */
function sameValue(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The number in lowest terms; undefined where safe integers cannot hold it. */
export function asFraction({ n, d }: Ratio): Fraction | undefined {
  try {
    return fraction(n, d);
  } catch {
    return undefined;
  }
}
