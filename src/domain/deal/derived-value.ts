import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import {
  addFractions,
  compareFractions,
  fraction,
  gapBetween,
  ifExact,
  multiplyFractions,
} from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Derivation } from '#domain/library/derivation.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { formatValue } from '#domain/values/format-value.ts';
import type { Value } from '#domain/values/value.ts';
import { entryOf } from './deal.ts';
import type { Draft } from './deal.ts';
import { asPart, ratioOf, wholeOf } from './normalise-in-paper.ts';

/** What a term comes to by other terms of the same paper. It is worked out whenever it is shown, and stored nowhere. */
export type DerivedValue = {
  readonly value: Value;
  /** `= 10% of purchase price floor, from option fee USD 50,000 and floor USD 500,000`. */
  readonly says: Bilingual;
  /** The paper states the term as well, and states another figure. */
  readonly differs: boolean;
};

type Known = { readonly term: Term; readonly value: Value };
type Library = ValueWords & { readonly terms: readonly Term[] };

/**
 * The value that follows for a term from what the draft says elsewhere; undefined where the record names no derivation, a
 * term that it needs is not stated as a figure, or two currencies have no rate between them.
 */
export function deriveValue(
  term: Term,
  draft: Draft,
  library: Library,
  rates: readonly ExchangeRate[],
): DerivedValue | undefined {
  const { derivesFrom } = term;
  if (!derivesFrom) return undefined;
  const known = (id: string): Known | undefined => {
    const other = byId(library.terms).get(id);
    const { state } = entryOf(draft, id);
    return other && state.kind === 'value' ? { term: other, value: state.value } : undefined;
  };
  const { state } = entryOf(draft, term.id);
  const stated = state.kind === 'value' ? state.value : undefined;
  const derived = ifExact(() => derive(term, derivesFrom, stated, known, rates));
  if (!derived) return undefined;
  const differs =
    stated !== undefined &&
    derivesFrom.kind !== 'part' &&
    !comesToTheSame(inTermsWay(stated, term, known, rates), derived.value);
  return {
    value: derived.value,
    differs,
    says: sentence(term, derived, differs ? stated : undefined, library),
  };
}

/** An amount as the share that the term is written as, where the amount it is a part of is stated. */
function inTermsWay(
  stated: Value,
  term: Term,
  known: (termId: string) => Known | undefined,
  rates: readonly ExchangeRate[],
): Value {
  const whole = stated.kind === 'money' ? known(wholeOf(term) ?? '') : undefined;
  return (whole && ifExact(() => partOf(term, stated, whole.value, rates))) ?? stated;
}

type Derived = { readonly value: Value; readonly from: readonly Known[] };

function derive(
  term: Term,
  derivation: Derivation,
  stated: Value | undefined,
  known: (termId: string) => Known | undefined,
  rates: readonly ExchangeRate[],
): Derived | undefined {
  switch (derivation.kind) {
    case 'ratio': {
      const [of, to] = [known(derivation.of), known(derivation.to)];
      if (to && !of && stated?.kind === 'money') {
        const value = partOf(term, stated, to.value, rates);
        return value && { value, from: [to] };
      }
      const ratio = of && to && ratioOf(of.value, to.value, rates);
      const value = ratio && asPart(term, ratio);
      return value && of && to ? { value, from: [of, to] } : undefined;
    }
    case 'part': {
      const of = known(derivation.of);
      const value = of && stated && partOf(term, stated, of.value, rates);
      return value && of ? { value, from: [of] } : undefined;
    }
    case 'total': {
      const [first, times, each] = [known(derivation.first), known(derivation.times), known(derivation.each)];
      const n = first && times && each && totalMonths(first.value, times.value, each.value);
      return n && first && times && each
        ? { value: { kind: 'duration', n, unit: 'months' }, from: [first, times, each] }
        : undefined;
    }
  }
}

/** The other way of writing it: money for a share or multiple of the amount, a share or multiple for money. */
function partOf(term: Term, stated: Value, of: Value, rates: readonly ExchangeRate[]): Value | undefined {
  if (of.kind !== 'money' || of.per !== undefined) return undefined;
  if (stated.kind === 'money') {
    const ratio = ratioOf(stated, of, rates);
    return ratio && asPart(term, ratio);
  }
  const base = 'base' in term.form ? term.form.base : undefined;
  if ((stated.kind !== 'share' && stated.kind !== 'multiple') || stated.base !== base) return undefined;
  const money = timesMoney(of.money, stated.kind === 'share' ? stated.share : stated.n);
  return money && { kind: 'money', money };
}

/** Exact to the minor unit, or nothing. */
function timesMoney({ amountMinor, currency }: Money, by: Fraction): Money | undefined {
  const product = ifExact(() => multiplyFractions(fraction(amountMinor, 1), by));
  return product?.denominator === 1 ? { amountMinor: product.numerator, currency } : undefined;
}

function totalMonths(first: Value, times: Value, each: Value): Fraction | undefined {
  const [start, step] = [monthsOf(first), monthsOf(each)];
  if (!start || !step || times.kind !== 'quantity') return undefined;
  return ifExact(() => addFractions(start, multiplyFractions(times.n, step)));
}

/** Days and weeks are no whole number of months. */
function monthsOf(value: Value): Fraction | undefined {
  if (value.kind !== 'duration') return undefined;
  if (value.unit === 'months') return value.n;
  return value.unit === 'years' ? ifExact(() => multiplyFractions(value.n, fraction(12, 1))) : undefined;
}

/** A paper rounds: a third is written 33.33%. Half of the last of two decimals of a percent is no difference. */
const ROUNDING = fraction(5, 100_000);

function comesToTheSame(stated: Value, derived: Value): boolean {
  const [a, b] = [figureOf(stated), figureOf(derived)];
  if (!a || !b || a.of !== b.of) return true;
  const gap = compareFractions(a.n, b.n) < 0 ? gapBetween(b.n, a.n) : gapBetween(a.n, b.n);
  return compareFractions(gap, a.isPart ? ROUNDING : fraction(0, 1)) <= 0;
}

/** The figure of a value, and what it counts: another base, or words, cannot be held against it. */
function figureOf(
  value: Value,
): { readonly n: Fraction; readonly of: string; readonly isPart: boolean } | undefined {
  if (value.kind === 'share') return { n: value.share, of: value.base, isPart: true };
  if (value.kind === 'multiple') return { n: value.n, of: value.base, isPart: true };
  const n = monthsOf(value);
  return n && { n, of: 'months', isPart: false };
}

function sentence(
  term: Term,
  { value, from }: Derived,
  stated: Value | undefined,
  library: Library,
): Bilingual {
  const comesTo = formatValue(value, term, library);
  const parts = from.map((each) => ({
    name: each.term.name,
    value: formatValue(each.value, each.term, library),
  }));
  const en = parts.map((part) => `${part.name.en}: ${part.value.en}`).join('; ');
  const ko = parts.map((part) => `${part.name.ko} ${part.value.ko}`).join(', ');
  if (stated === undefined) return { en: `= ${comesTo.en} (${en})`, ko: `= ${comesTo.ko} (${ko})` };
  const says = formatValue(stated, term, library);
  return {
    en: `The paper says ${says.en}, but its other terms come to ${comesTo.en} (${en}).`,
    ko: `초안의 값은 ${says.ko}이나 다른 조건으로 계산하면 ${comesTo.ko}입니다(${ko}).`,
  };
}
