import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '#domain/base/failure.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { Connection } from '#renderer/api/connect.ts';
import { useApp, useDeal, useDocument } from './session.ts';

/** The money of their latest paper, worked out in the background for whoever shows a worth. */
export type DealPrices =
  /** There is no paper to work from. */
  | { readonly kind: 'no-paper' }
  | { readonly kind: 'working' }
  /** `isBehind`: the deal has changed since, and newer figures are being worked out. */
  | { readonly kind: 'worked'; readonly prices: DealClausePrices; readonly isBehind: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void };

type Question = { readonly key: string; readonly draftId: string };
type Answered =
  | { readonly key: string; readonly prices: DealClausePrices }
  | { readonly key: string; readonly failure: Failure };
type PricesState = {
  readonly answered: Answered | undefined;
  /** Asks for these figures unless they are there or on the way. */
  readonly want: (question: Question, need: Exclude<Need, 'no'>) => void;
  readonly again: (question: Question) => void;
};
export type PricesStore = StoreApi<PricesState>;

/**
 * How soon somebody needs the money. `now`: they look at it. `at-rest`: it stands beside other work, and waits until
 * that rests. `no`: they can do without.
 */
export type Need = 'now' | 'at-rest' | 'no';

/** So long an edit waits for the next one before its figures are asked for, so that typing asks once. */
const QUIET_MS = { now: 400, 'at-rest': 1_500 } as const;

/** One for a deal on screen. Only the latest question counts, and one is worked out at a time. */
export function createPricesStore(dealId: string, { api }: Pick<Connection, 'api'>): PricesStore {
  let wanted: Question | undefined;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return createStore<PricesState>()((set, get) => {
    async function ask(): Promise<void> {
      if (isAsking || !wanted) return;
      const question = wanted;
      isAsking = true;
      const answer = await api.call('money.clausePrices', { dealId, draftId: question.draftId });
      isAsking = false;
      set({
        answered: answer.ok
          ? { key: question.key, prices: answer.value }
          : { key: question.key, failure: answer.failure },
      });
      if (wanted.key !== question.key) void ask();
    }
    function want(question: Question, need: Exclude<Need, 'no'>): void {
      const isNew = wanted?.key !== question.key;
      const isFirst = get().answered === undefined;
      if (!isNew && !(isFirst && need === 'now')) return;
      wanted = question;
      clearTimeout(timer);
      if (isFirst && need === 'now') void ask();
      else timer = setTimeout(() => void ask(), QUIET_MS[need]);
    }
    return {
      answered: undefined,
      want,
      again(question) {
        set({ answered: undefined });
        wanted = question;
        void ask();
      },
    };
  });
}

export const PricesContext = createContext<PricesStore | null>(null);

/** The paper that the deal is priced by: their latest; without one, the agreed text. */
export function usePricedPaper(): Draft | undefined {
  const { theirs, agreed } = papersOf(useDocument());
  return theirs ?? agreed;
}

/**
 * The prices of their latest paper (without one, of the agreed text). They are worked out only while somebody
 * needs them, and after an edit the older ones stay until the newer are there.
 */
export function useDealPrices(need: Need): DealPrices {
  const store = useContext(PricesContext);
  if (store === null) throw new Error('A screen was rendered outside of PricesContext.');
  const draftId = usePricedPaper()?.id;
  const revision = useDeal((state) => state.revision);
  const house = useApp((state) => state.house.revision);
  const answered = useStore(store, (state) => state.answered);
  const key = `${draftId ?? ''}/${revision}/${house}`;
  useEffect(() => {
    if (need !== 'no' && draftId !== undefined) store.getState().want({ key, draftId }, need);
  }, [store, need, draftId, key]);
  if (draftId === undefined) return { kind: 'no-paper' };
  if (answered === undefined) return { kind: 'working' };
  if ('prices' in answered)
    return { kind: 'worked', prices: answered.prices, isBehind: need !== 'no' && answered.key !== key };
  return {
    kind: 'failed',
    failure: answered.failure,
    retry: () => store.getState().again({ key, draftId }),
  };
}
