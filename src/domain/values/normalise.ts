import type { Value } from './value.ts';
import type { ValueForm } from './form.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, ifExact, multiplyFractions } from '#domain/figures/fraction.ts';
import { exchange } from '#domain/figures/exchange.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { asOneFigure } from './tiers.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** A value in the term's own unit, or why it cannot be put into it. `how`: what several amounts were made one by. */
export type Normalised =
  | { readonly kind: 'number'; readonly n: Fraction; readonly rate?: ExchangeRate; readonly how?: Bilingual }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'other'; readonly why: Bilingual };

/** A mean month is 30.4375 days (365.25 / 12). */
const DAYS_PER_MONTH = fraction(1461, 48);
const MONTHS: Readonly<Record<'days' | 'weeks' | 'months' | 'years', Fraction>> = {
  days: fraction(48, 1461),
  weeks: fraction(48 * 7, 1461),
  months: fraction(1, 1),
  years: fraction(12, 1),
};
const PER_MONTH: typeof MONTHS = {
  days: DAYS_PER_MONTH,
  weeks: fraction(1461, 48 * 7),
  months: fraction(1, 1),
  years: fraction(1, 12),
};

/**
 * Puts a value into the unit of the term, exactly. Another base, another count or another currency
 * without a rate is not guessed at, and a figure that no exact fraction holds is not rounded: the answer says why.
 */
export function normaliseValue(value: Value, form: ValueForm, rates: readonly ExchangeRate[]): Normalised {
  return (
    ifExact(() => inUnitOf(form, value, rates)) ??
    other(
      'The figure is too large or too fine to be worked with exactly; not scored. Check it against the paper.',
      '수치가 너무 크거나 세밀하여 정확히 계산할 수 없으므로 점수를 매기지 않습니다. 초안과 대조하세요.',
    )
  );
}

function inUnitOf(form: ValueForm, value: Value, rates: readonly ExchangeRate[]): Normalised {
  if (value.kind === 'schedule') return normaliseTiers(value, form, rates);
  if (value.kind === 'text') {
    return other(
      'The paper puts this in words; it is shown but not scored.',
      '문구로 적혀 있어 표시만 하고 점수는 매기지 않습니다.',
    );
  }
  switch (form.kind) {
    case 'money':
      return value.kind === 'money' ? normaliseMoney(value, form, rates) : wrongKind();
    case 'share':
      if (value.kind !== 'share') return wrongKind();
      return value.base === form.base ? percentOf(value.share) : otherBase();
    case 'rate':
      if (value.kind !== 'rate') return wrongKind();
      if (value.base !== form.base) return otherBase();
      if (value.period === form.period) return percentOf(value.share);
      return percentOf(
        multiplyFractions(value.share, value.period === 'month' ? fraction(12, 1) : fraction(1, 12)),
      );
    case 'duration':
      if (value.kind !== 'duration') return wrongKind();
      return {
        kind: 'number',
        n:
          value.unit === form.unit
            ? value.n
            : multiplyFractions(multiplyFractions(value.n, MONTHS[value.unit]), PER_MONTH[form.unit]),
      };
    case 'quantity':
      if (value.kind !== 'quantity') return wrongKind();
      return value.unit === form.unit
        ? { kind: 'number', n: value.n }
        : other(
            'The paper counts in another unit than the benchmark; not scored.',
            '벤치마크와 세는 단위가 달라 점수를 매기지 않습니다.',
          );
    case 'multiple':
      if (value.kind !== 'multiple') return wrongKind();
      return value.base === form.base ? { kind: 'number', n: value.n } : otherBase();
    case 'yes-no':
      return value.kind === 'yes-no' ? { kind: 'id', id: value.yes ? 'yes' : 'no' } : wrongKind();
    case 'choice':
      if (value.kind !== 'choice') return wrongKind();
      return form.choices.some((choice) => choice.id === value.choice)
        ? { kind: 'id', id: value.choice }
        : other(
            'This choice is not in the library; not scored.',
            '라이브러리에 없는 선택지여서 점수를 매기지 않습니다.',
          );
    case 'date':
    case 'text':
      return other('This kind of term is not scored.', '점수를 매기지 않는 유형의 조건입니다.');
  }
}

/** Tiers and instalments by the one figure that the term makes of them. */
function normaliseTiers(
  { instalments }: Extract<Value, { kind: 'schedule' }>,
  form: ValueForm,
  rates: readonly ExchangeRate[],
): Normalised {
  const meaning = form.kind === 'money' || form.kind === 'share' ? form.tiers : undefined;
  const currency = form.kind === 'money' ? form.currency : undefined;
  const one = asOneFigure(instalments, meaning, currency, rates);
  if (one.kind === 'none') return { kind: 'other', why: one.why };
  // What the sum is counted by is the term's own: an instalment does not say it again.
  const value =
    one.value.kind === 'money' && form.kind === 'money' && form.per
      ? { ...one.value, per: form.per }
      : one.value;
  const normalised = normaliseValue(value, form, rates);
  return normalised.kind === 'number' ? { ...normalised, how: one.how } : normalised;
}

function normaliseMoney(
  value: Extract<Value, { kind: 'money' }>,
  form: Extract<ValueForm, { kind: 'money' }>,
  rates: readonly ExchangeRate[],
): Normalised {
  if (value.per !== form.per) {
    return other(
      'The paper counts the sum by something else than the benchmark; not scored.',
      '금액의 산정 단위가 벤치마크와 달라 점수를 매기지 않습니다.',
    );
  }
  const { money } = value;
  const exchanged = exchange(money, form.currency, rates);
  if (!exchanged) {
    return other(
      `Needs a dated ${money.currency}/${form.currency} rate before it can be scored. Enter one in the deal's head.`,
      `${money.currency}/${form.currency} 환율과 기준일이 있어야 점수를 매깁니다. 거래 정보에서 환율을 입력하세요.`,
    );
  }
  const { rate } = exchanged;
  const n = majorUnits(exchanged.money.amountMinor, form.currency);
  return { kind: 'number', n, ...(rate ? { rate } : {}) };
}

function majorUnits(amountMinor: number, currency: Parameters<typeof minorDigits>[0]): Fraction {
  return fraction(amountMinor, 10 ** minorDigits(currency));
}

function percentOf(share: Fraction): Normalised {
  return { kind: 'number', n: fraction(BigInt(share.numerator) * 100n, share.denominator) };
}

function wrongKind(): Normalised {
  return other(
    'The value is of another kind than the benchmark; not scored.',
    '값의 유형이 벤치마크와 달라 점수를 매기지 않습니다.',
  );
}

function otherBase(): Normalised {
  return other(
    'The percentage has another base than the benchmark, so the two cannot be compared; not scored.',
    '산정 기준이 벤치마크와 달라 비교할 수 없으므로 점수를 매기지 않습니다.',
  );
}

function other(en: string, ko: string): Normalised {
  return { kind: 'other', why: { en, ko } };
}
