import type { DealDocument } from '#domain/deal/deal.ts';
import { decideDeal, notWorked, NO_PAPER_TO_PRICE } from '#domain/plan/decide-deal.ts';
import type { DealWorths, DecidedDeal } from '#domain/plan/decide-deal.ts';
import { worthsFrom } from '#domain/plan/worths-of-points.ts';
import type { Library } from '#domain/library/library.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { useDealPrices } from './deal-prices.ts';
import type { DealPrices, Need } from './deal-prices.ts';
import { keptFor } from './kept-for.ts';
import { today } from './new-id.ts';
import { useApp, useDocument } from './session.ts';

/** PRIVATE. The points and the decision of the open deal, with the state of the money that they rest on. */
export type DecidedOnScreen = DecidedDeal & Pick<DealWorths, 'whole'> & { readonly money: DealPrices };

/**
 * What a worth changes (ranks, what to win and trade, an alternative that is worth more) waits for the money;
 * everything else is there at once.
 */
export function useDecided(): DecidedOnScreen {
  return useDecidedWith('now');
}

/** For a place where the person works on something else: the money follows once they pause. */
export function useDecidedAtRest(): DecidedOnScreen {
  return useDecidedWith('at-rest');
}

/** For the head: the money is worked out only where the recommendation can depend on it. */
export function useRecommendation(): DecidedOnScreen {
  const { alternative } = useDocument();
  return useDecidedWith(alternative?.worth === undefined ? 'no' : 'now');
}

function useDecidedWith(need: Need): DecidedOnScreen {
  const document = useDocument();
  const library = useApp((state) => state.library);
  const money = useDealPrices(need);
  const worths = worthsIn(money);
  return { ...decided(document, library, worths)(today()), whole: worths.whole, money };
}

function worthsIn(money: DealPrices): DealWorths {
  switch (money.kind) {
    case 'no-paper':
      return WITHOUT_PAPER;
    case 'working':
      return BEING_WORKED;
    case 'worked':
      return worked(money.prices);
    case 'failed':
      return lacking(money.failure);
  }
}

const WITHOUT_PAPER = notWorked(NO_PAPER_TO_PRICE);
const WORKING: Bilingual = { en: 'Its money is being worked out.', ko: '금액을 계산하고 있습니다.' };
const BEING_WORKED = notWorked(WORKING);

const worked = keptFor(worthsFrom);
const lacking = keptFor((failure: Extract<DealPrices, { kind: 'failed' }>['failure']) =>
  notWorked(failure.message),
);

const decided = keptFor((document: DealDocument, library: Library, money: DealWorths) => {
  const kept = new Map<string, DecidedDeal>();
  return (day: string): DecidedDeal => {
    const found = kept.get(day) ?? decideDeal({ document, library, ...money, today: day });
    kept.set(day, found);
    return found;
  };
});
