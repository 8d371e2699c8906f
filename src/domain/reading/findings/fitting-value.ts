import { fraction } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';
import type { CompiledFigureRule } from './compiled-lexicon.ts';

/** Of a term whose entry in the lexicon says nothing of figures. */
export const NO_RULE: CompiledFigureRule = { near: [], not: [], base: [] };

type Fitted = { readonly value: Value; readonly affinity: number };

/** The figure as a value of the term: its own kind, or another that the paper may give in its place. */
export function fittingValue(
  figure: FoundFigure,
  form: ValueForm,
  rule: CompiledFigureRule = NO_RULE,
): Fitted | undefined {
  const { value } = figure;
  if (form.kind === 'quantity') return asQuantity(figure, form.unit, rule);
  if (value.kind === 'duration') return form.kind === 'duration' ? asPeriod(figure, value, rule) : undefined;
  // `1회당 4,000만 원`: of an extension, and no episode's.
  if (value.kind === 'money' && value.per === 'episode' && !(form.kind === 'money' && form.per !== undefined))
    return fittingValue({ ...figure, value: { kind: 'money', money: value.money } }, form, rule);
  // By the hour and by the episode are two royalties.
  if (isByOther(value, form)) return undefined;
  if (value.kind === form.kind)
    return value.kind === 'money' &&
      form.kind === 'money' &&
      form.per !== undefined &&
      value.per === undefined
      ? { value: { ...value, per: form.per }, affinity: 0 }
      : { value, affinity: 0 };
  // `4 pts`, 5 points: hundredths of what the term is of.
  if (form.kind === 'share' && value.kind === 'quantity' && value.unit === 'points')
    return { value: { kind: 'share', share: dividedBy(value.n, 100), base: form.base }, affinity: -0.05 };
  if (form.kind === 'rate' && value.kind === 'share')
    return {
      value: { kind: 'rate', share: value.share, base: value.base, period: form.period },
      affinity: 0,
    };
  return mayBeGivenAs(value.kind, form, rule) ? { value, affinity: -0.1 } : undefined;
}

function dividedBy({ numerator, denominator }: Fraction, by: number): Fraction {
  return fraction(numerator, denominator * by);
}

function isByOther(value: Value, form: ValueForm): boolean {
  if (value.kind !== 'money' || form.kind !== 'money') return false;
  return (value.per === 'hour' && form.per === 'episode') || (value.per === 'episode' && form.per === 'hour');
}

function mayBeGivenAs(kind: Value['kind'], form: ValueForm, { also }: CompiledFigureRule): boolean {
  if (also) return also.some((each) => each === kind);
  if (form.kind === 'multiple') return kind === 'money' || kind === 'share';
  return form.kind === 'share' && kind === 'money';
}

function asPeriod(
  figure: FoundFigure,
  value: Value & { kind: 'duration' },
  rule: CompiledFigureRule,
): Fitted | undefined {
  if (rule.units && !rule.units.includes(value.unit)) return undefined;
  // `within ten (10) business days` is when something is done, and no term of a deal; a time to cure may be.
  const isForCure = rule.roles?.includes('cure') === true;
  return figure.isBusinessDays === true && !isForCure ? undefined : { value, affinity: 0 };
}

/** A count in the unit of the term: `three weeks of payroll`, `US$1,000,000 per claim`, `two periods of nine months`. */
function asQuantity(figure: FoundFigure, unit: string, rule: CompiledFigureRule): Fitted | undefined {
  const { value } = figure;
  if (rule.counts === 'times' && value.kind === 'duration') {
    if (figure.times === undefined) return undefined;
    return { value: { kind: 'quantity', n: fraction(figure.times, 1), unit }, affinity: 0.15 };
  }
  if (value.kind === 'quantity' && value.unit === unit) return { value, affinity: 0 };
  if (unit === 'hours_per_week' && value.kind === 'quantity' && /hours/.test(figure.counted ?? ''))
    return { value: { ...value, unit }, affinity: 0 };
  if (unit === 'weeks_of_payroll' && value.kind === 'duration' && value.unit === 'weeks')
    return { value: { kind: 'quantity', n: value.n, unit }, affinity: 0 };
  if (unit === 'usd_million_per_claim' && value.kind === 'money' && value.money.currency === 'USD')
    return {
      value: { kind: 'quantity', n: fraction(value.money.amountMinor, 100_000_000), unit },
      affinity: 0,
    };
  return (rule.also ?? []).some((kind) => kind === value.kind) ? { value, affinity: -0.15 } : undefined;
}
