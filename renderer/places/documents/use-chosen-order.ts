import { useRef } from 'react';
import type { RecentExport } from '#contract/methods.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useConnection, useLoaded } from '#renderer/state/session.ts';
import { chosenOf, firstOrder } from './order.ts';
import type { Order } from './order.ts';

const useOrder = createKeptLook<Order>('documents-order');

/**
 * What is chosen of the documents of a deal: in this window what was chosen last in it; at first what was last chosen in
 * any window of any day, and before anybody has chosen what was last written. A choice is kept as it is made.
 */
export function useChosenOrder(
  dealId: string,
  recent: ReturnType<typeof useLoaded<'documents.recent'>>,
  usual: Order,
): readonly [Order, (next: Order) => void] {
  const { api } = useConnection();
  const fail = useApp((state) => state.fail);
  const kept = useLoaded('documents.chosen', { dealId });
  const written: readonly RecentExport[] = recent.status === 'ready' ? recent.value : [];
  const chosen = kept.status === 'ready' ? kept.value.chosen : null;
  const [order, show] = useOrder(dealId, firstOrder(chosen, written, usual));
  // One after the other, so that the last of two choices is the one that stays.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const keep = async (next: Order, before: Promise<unknown>) => {
    await before;
    const answer = await api.call('documents.choose', { dealId, chosen: chosenOf(next) });
    if (!answer.ok) fail(answer.failure);
  };
  const choose = (next: Order) => {
    show(next);
    last.current = keep(next, last.current);
  };
  return [order, choose];
}
