import { useMemo } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useDealStore } from '#renderer/state/session.ts';
import { contentOf } from './redline-work.ts';
import type { RedlineItem } from './redline-work.ts';

/** What a person does to the list of changes: each act is a step of the deal, saved at once, which can be undone. */
export type RedlineActs = {
  /** Other words or another comment, typed into a field that shows what became of them. */
  readonly reword: (item: RedlineItem, change: RedlineChange) => Promise<Outcome>;
  readonly include: (item: RedlineItem, isIncluded: boolean) => void;
  readonly move: (item: RedlineItem, to: Pick<RedlineItem, 'change' | 'clause'>) => void;
  readonly drop: (item: RedlineItem) => void;
  readonly add: (item: Pick<RedlineItem, 'change' | 'clause' | 'termIds'>) => void;
};

export function useRedlineActs(paperId: string, draftId: string): RedlineActs {
  const store = useDealStore();
  return useMemo(() => {
    const of = { paperId, draftId };
    const operation = (
      item: Omit<RedlineItem, 'key'>,
      patch: Parameters<typeof contentOf>[3],
    ): Parameters<ReturnType<typeof store.getState>['put']>[0] => {
      const kept = store.getState().document?.redlineChanges ?? {};
      return {
        kind: 'set-redline-change',
        changeId: item.changeId ?? newId('change'),
        to: contentOf(item, of, kept, patch),
      };
    };
    return {
      reword: (item, change) => store.getState().put(operation(item, { change })),
      include: (item, isIncluded) => void store.getState().apply(operation(item, { isIncluded })),
      move: (item, to) => void store.getState().apply(operation(item, to)),
      drop({ changeId }) {
        if (changeId === undefined) return;
        void store.getState().apply({ kind: 'set-redline-change', changeId, to: null });
      },
      add: (item) => void store.getState().apply(operation({ ...item, isIncluded: true }, {})),
    };
  }, [store, paperId, draftId]);
}
