import type { CurrencyCode } from '#domain/figures/currency.ts';
import { exchange } from '#domain/figures/exchange.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { addFractions, fraction, multiplyFractions } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Instalment, Value } from './value.ts';

/**
 * What several amounts under one term come to beside a benchmark that is one figure: an amount paid in parts
 * is their total, a bonus paid at each level is their average, a figure that later steps raise is the first.
 */
export type TierMeaning = 'total' | 'each' | 'first';

/** The one figure of a schedule, how it came about, or why there is none. */
export type OneFigure =
  | { readonly kind: 'figure'; readonly value: Value; readonly how: Bilingual }
  | { readonly kind: 'none'; readonly why: Bilingual };

/**
 * Instalments and tiers as one figure: shares exactly, an average of sums to the nearest minor unit. Money in
 * several currencies comes to `currency`. Without a rate, or where shares of different bases or shares and money
 * stand together, there is none.
 */
export function asOneFigure(
  instalments: readonly Instalment[],
  meaning: TierMeaning | undefined,
  currency: CurrencyCode | undefined,
  rates: readonly ExchangeRate[],
): OneFigure {
  if (meaning === undefined) return none(NO_MEANING);
  const parts = (meaning === 'first' ? instalments.slice(0, 1) : instalments).map(({ part }) => part);
  const shares = parts.flatMap((part) => (part.kind === 'share' ? [part] : []));
  const moneys = parts.flatMap((part) => (part.kind === 'money' ? [part.money] : []));
  const how = howOf(meaning, parts.length);
  const [share] = shares;
  if (share && shares.length === parts.length) {
    if (shares.some(({ base }) => base !== share.base)) return none(SEVERAL_BASES);
    const sum = shares.map((each) => each.share).reduce(addFractions);
    return {
      kind: 'figure',
      value: { kind: 'share', share: dividedFor(meaning, sum, parts.length), base: share.base },
      how,
    };
  }
  const [first] = moneys;
  if (!first || moneys.length !== parts.length) return none(SHARES_AND_MONEY);
  const common = moneys.every((each) => each.currency === first.currency) ? first.currency : currency;
  const exchanged = moneys.map((each) =>
    common === undefined ? undefined : each.currency === common ? each : exchange(each, common, rates)?.money,
  );
  if (common === undefined || exchanged.some((each) => each === undefined)) return none(SEVERAL_CURRENCIES);
  const sumMinor = exchanged.reduce((sum, each) => sum + (each?.amountMinor ?? 0), 0);
  const { numerator, denominator } = dividedFor(meaning, fraction(sumMinor, 1), parts.length);
  const amountMinor = Math.round(numerator / denominator);
  return { kind: 'figure', value: { kind: 'money', money: { amountMinor, currency: common } }, how };
}

function dividedFor(meaning: TierMeaning, sum: Fraction, count: number): Fraction {
  return meaning === 'each' ? multiplyFractions(sum, fraction(1, count)) : sum;
}

function howOf(meaning: TierMeaning, count: number): Bilingual {
  switch (meaning) {
    case 'total':
      return {
        en: `The total of its ${count} instalments is compared.`,
        ko: `분할 지급 ${count}건의 합계로 비교합니다.`,
      };
    case 'each':
      return {
        en: `The average of its ${count} tiers is compared.`,
        ko: `단계 ${count}건의 평균으로 비교합니다.`,
      };
    case 'first':
      return {
        en: 'Its first step, which no later event has to bring about, is compared.',
        ko: '다른 조건 없이 적용되는 첫 단계로 비교합니다.',
      };
  }
}

function none(why: Bilingual): OneFigure {
  return { kind: 'none', why };
}

const NO_MEANING: Bilingual = {
  en: 'The benchmark of this term is one figure and does not say what several amounts come to; they are shown, not scored.',
  ko: '이 조건의 벤치마크는 하나의 수치이고 여러 금액을 합산하는 기준이 없어, 표시만 하고 점수는 매기지 않습니다.',
};
const SEVERAL_BASES: Bilingual = {
  en: 'The rows are shares of different bases, so they do not add up; not scored.',
  ko: '행마다 산정 기준이 달라 하나로 합산할 수 없으므로 점수를 매기지 않습니다.',
};
const SHARES_AND_MONEY: Bilingual = {
  en: 'Some rows are sums and others are shares, so they do not add up; not scored.',
  ko: '금액과 비율이 섞여 있어 하나로 합산할 수 없으므로 점수를 매기지 않습니다.',
};
const SEVERAL_CURRENCIES: Bilingual = {
  en: 'The rows are in several currencies and no dated rate joins them. Enter one in the deal’s head.',
  ko: '행의 통화가 서로 다르고 환율이 없습니다. 거래 정보에서 환율과 기준일을 입력하세요.',
};
