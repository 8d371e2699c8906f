import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { PointWorth } from '#domain/points/point.ts';
import type { WholeWorth } from '#domain/points/decision.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { ClausePrice, ClausePrices } from '#domain/settlement/clauses/price-clauses.ts';
import type { DealWorths } from './decide-deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/**
 * PRIVATE. What each ask of ours is worth, from the prices of their latest paper. Only what we ask is a
 * worth of ours: the market put in its place would be somebody else's ask. Until the person gives chances,
 * every figure takes for granted that the film is made, and says so.
 */
export function worthsOfPoints(
  prices: Pick<DealClausePrices, 'clauses' | 'option' | 'stake'>,
  currency: CurrencyCode,
): ReadonlyMap<string, PointWorth> {
  const isConditional = takesFilmForGranted(prices);
  return new Map(
    prices.clauses.map((price): [string, PointWorth] => [
      price.termId,
      restsOnOutline(price, prices)
        ? { kind: 'not-priced', why: ONLY_AN_OUTLINE }
        : worthOf(price, currency, isConditional),
    ]),
  );
}

/** Whether a price is worked on a waterfall whose amounts are examples: no money of this deal. */
export function restsOnOutline(price: ClausePrice, { stake }: Pick<DealClausePrices, 'stake'>): boolean {
  return stake?.isExample === true && price.kind === 'priced' && price.engine === 'waterfall';
}

/**
 * How much a clause of an outline moves beside the one that moves most, from their paper to `rung`: 1, or less; below 0
 * where it would cost us.
 */
export type OutlineMove = {
  readonly termId: string;
  readonly rung: 'ask' | 'ours' | 'market';
  readonly share: number;
};

/**
 * PRIVATE. Of an outline no sum is shown, for it is none of this deal: only which clause moves more, the most first.
 */
export function movesOfOutline(prices: Pick<DealClausePrices, 'clauses' | 'stake'>): readonly OutlineMove[] {
  const moving = prices.clauses.flatMap((clause) =>
    restsOnOutline(clause, prices) && clause.kind === 'priced' && clause.worthMinor && clause.worthRung
      ? [{ termId: clause.termId, rung: clause.worthRung, worthMinor: clause.worthMinor }]
      : [],
  );
  const largest = Math.max(0, ...moving.map(({ worthMinor }) => Math.abs(worthMinor)));
  return moving
    .map(({ termId, rung, worthMinor }) => ({ termId, rung, share: worthMinor / largest }))
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share) || (a.termId < b.termId ? -1 : 1));
}

/** How a share of the largest is said: never as nothing, for what moves nothing is not in the list. */
export function shareOfLargest(share: number): Bilingual {
  const percent = Math.round(Math.abs(share) * 100);
  const sign = share < 0 ? '−' : '';
  return percent === 0
    ? { en: `${sign}under 1%`, ko: `${sign}1% 미만` }
    : { en: `${sign}${percent}%`, ko: `${sign}${percent}%` };
}

/** PRIVATE. Both together, in the currency of the prices. */
export function worthsFrom(prices: DealClausePrices): DealWorths {
  return {
    worths: worthsOfPoints(prices, prices.currency),
    whole: worthOfWhole(prices, prices.currency),
  };
}

/** PRIVATE. Their latest paper as it stands, after tax. */
export function worthOfWhole(
  prices: Pick<DealClausePrices, 'base' | 'baseSpread' | 'option' | 'stake'>,
  currency: CurrencyCode,
): WholeWorth {
  if (prices.stake?.isExample === true) return { kind: 'not-priced', why: ONLY_AN_OUTLINE };
  const { base, baseSpread } = prices;
  return {
    kind: 'priced',
    expectedMinor: base.averageMinor,
    ...baseSpread,
    currency,
    isConditional: takesFilmForGranted(prices),
  };
}

/** Until the person says how likely each outcome of the option is. */
export function takesFilmForGranted({ option }: Pick<ClausePrices, 'option'>): boolean {
  return option?.chances === undefined;
}

function worthOf(price: ClausePrice, currency: CurrencyCode, isConditional: boolean): PointWorth {
  if (price.kind !== 'priced') return { kind: 'not-priced', why: price.why };
  const { worthMinor, worthSpread, worthRung, givenAway } = price;
  if ((worthRung !== 'ask' && worthRung !== 'ours') || worthMinor === undefined || !worthSpread) {
    const { ask, offer } = price.rungs;
    return {
      kind: 'not-priced',
      why: ask.kind === 'not-priced' ? NO_ASK : offer.kind === 'not-priced' ? offer.why : NO_ASK,
    };
  }
  return {
    kind: 'priced',
    expectedMinor: worthMinor,
    ...worthSpread,
    currency,
    isConditional,
    ...(worthRung === 'ours' ? { isOfOurPaper: true } : {}),
    ...(givenAway ? { givenAway } : {}),
  };
}

export const ONLY_AN_OUTLINE: Bilingual = {
  en: 'The waterfall is an outline with example amounts. Enter the amounts of this deal under Money, Waterfall.',
  ko: '워터폴이 예시 금액의 기본형입니다. 금액 화면의 워터폴에서 이 거래의 금액을 입력하세요.',
};

const NO_ASK: Bilingual = {
  en: 'There is no ask in figures that could be put into their paper.',
  ko: '상대방 초안에 넣어 계산할 수치로 된 요구안이 없습니다.',
};
