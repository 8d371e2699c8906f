import { byId } from '#domain/base/by-id.ts';
import { exchange } from '#domain/figures/exchange.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, ifExact } from '#domain/figures/fraction.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import { formatMoney, formatNumber, formatPercent } from '#domain/values/format-value.ts';
import type { Normalised } from '#domain/values/normalise.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import type { Draft } from './deal.ts';
import { entryOf } from './deal.ts';

/**
 * A value in the term's own unit, as `normaliseValue`, for a paper that states an amount where the term is written as a
 * share or multiple of another one: “USD 900,000” is 2.25 of a floor of USD 400,000 in the same paper.
 */
export function normaliseInPaper(
  value: Value,
  term: Term,
  paper: Draft | undefined,
  terms: readonly Term[],
  rates: readonly ExchangeRate[],
): Normalised {
  const whole = value.kind === 'money' ? byId(terms).get(wholeOf(term) ?? '') : undefined;
  if (!whole) return normaliseValue(value, term.form, rates);
  const state = paper && entryOf(paper, whole.id).state;
  const amount = state?.kind === 'value' ? state.value : undefined;
  const measured = amount && ifExact(() => measure(value, amount, term, rates));
  if (!amount || !measured) return { kind: 'other', why: whyNot(value, amount, whole, rates) };
  const { part, normalised } = measured;
  return normalised.kind === 'number' ? { ...normalised, how: measuredBy(part, amount, whole) } : normalised;
}

function measure(
  value: Value,
  amount: Value,
  term: Term,
  rates: readonly ExchangeRate[],
): { readonly part: Value; readonly normalised: Normalised } | undefined {
  const ratio = ratioOf(value, amount, rates);
  const part = ratio && asPart(term, ratio);
  return part && { part, normalised: normaliseValue(part, term.form, rates) };
}

/** The term whose amount this one is a part of, as its record says. */
export function wholeOf({ derivesFrom }: Pick<Term, 'derivesFrom'>): string | undefined {
  if (derivesFrom?.kind === 'part') return derivesFrom.of;
  return derivesFrom?.kind === 'ratio' ? derivesFrom.to : undefined;
}

/** Two lump sums; what is counted by the episode is no part of a lump sum. */
export function ratioOf(a: Value, b: Value, rates: readonly ExchangeRate[]): Fraction | undefined {
  if (a.kind !== 'money' || b.kind !== 'money' || a.per !== b.per || b.money.amountMinor <= 0)
    return undefined;
  const [of, to] = [a.money, b.money];
  return ifExact(() => {
    const same = exchange(of, to.currency, rates);
    return same && fraction(same.money.amountMinor, to.amountMinor);
  });
}

/** A ratio as the term writes it. */
export function asPart({ form }: Pick<Term, 'form'>, ratio: Fraction): Value | undefined {
  if (form.kind === 'share') return { kind: 'share', share: ratio, base: form.base };
  return form.kind === 'multiple' ? { kind: 'multiple', n: ratio, base: form.base } : undefined;
}

function measuredBy(part: Value, amount: Value, whole: Term): Bilingual {
  const of = amount.kind === 'money' ? formatMoney(amount.money, 'short') : { en: '', ko: '' };
  const is =
    part.kind === 'share'
      ? formatPercent(part.share)
      : part.kind === 'multiple'
        ? { en: `${formatNumber(part.n)} times`, ko: `${formatNumber(part.n)}배` }
        : { en: '', ko: '' };
  return {
    en: `The paper states an amount: ${is.en} “${whole.name.en}” of the same paper (${of.en}).`,
    ko: `초안에는 금액으로 적혀 있어, 같은 초안의 ‘${whole.name.ko}’(${of.ko}) 대비 ${withJosa(is.ko, '으로/로')} 환산했습니다.`,
  };
}

/** What has to be known before the amount can be measured. */
function whyNot(
  value: Value,
  amount: Value | undefined,
  whole: Term,
  rates: readonly ExchangeRate[],
): Bilingual {
  if (value.kind === 'money' && amount?.kind === 'money' && amount.per === value.per) {
    const inSame = normaliseValue(value, { ...value, kind: 'money', currency: amount.money.currency }, rates);
    if (inSame.kind === 'other') return inSame.why;
  }
  return {
    en: `The paper states an amount. It is scored once the same paper states “${whole.name.en}” as an amount.`,
    ko: `초안에는 금액으로 적혀 있습니다. 같은 초안에 ‘${whole.name.ko}’ 금액이 있어야 점수를 매깁니다.`,
  };
}
