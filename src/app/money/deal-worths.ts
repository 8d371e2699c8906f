import { Fail } from '#domain/base/failure.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { notWorked, NO_PAPER_TO_PRICE } from '#domain/plan/decide-deal.ts';
import type { DealWorths } from '#domain/plan/decide-deal.ts';
import { worthsFrom } from '#domain/plan/worths-of-points.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { PricedPaper } from './money.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';

/** What each ask is worth in their latest paper. What the deal lacks for its money is said in place of a figure. */
export async function workWorths(
  document: DealDocument,
  price: (paper: Draft) => Promise<DealClausePrices>,
): Promise<DealWorths> {
  const paper = judgedPaper(document);
  if (!paper) return notWorked(NO_PAPER_TO_PRICE);
  try {
    return worthsFrom(await price(paper));
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    return notWorked(error.failure.message);
  }
}

/** For an outline: it says what a document will hold before anything long is worked out. */
export const NOT_WORKED_YET = notWorked({
  en: 'Its money is not worked out yet.',
  ko: '금액을 아직 계산하지 않았습니다.',
});

/** A paper in money; without one, that there is none. */
export async function pricedPaper(
  paper: Draft | undefined,
  prices: (paper: Draft) => Promise<PricedPaper>,
): Promise<PricedPaper> {
  return paper ? prices(paper) : { kind: 'missing', why: NO_PAPER_TO_PRICE };
}

export function worthsOfPriced(priced: PricedPaper): DealWorths {
  return priced.kind === 'worked' ? worthsFrom(priced.prices) : notWorked(priced.why);
}

/** The paper that points are judged by: their latest, without one the agreed text. */
export function judgedPaper(document: DealDocument): Draft | undefined {
  const { theirs, agreed } = papersOf(document);
  return theirs ?? agreed;
}
