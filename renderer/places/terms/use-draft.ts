import { useEffect } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';

/** The draft in view: the one chosen, else their latest, else the last there is. Its comparison is kept fresh. */
export function useDraftInView(): {
  readonly draft: Draft | undefined;
  readonly comparison: DraftComparison | undefined;
  readonly choose: (draftId: string) => void;
} {
  const document = useDocument();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const watchComparison = useDeal((state) => state.watchComparison);
  const asked = route.place === 'deal' ? route.draftId : undefined;
  const draft =
    document.drafts.find((each) => each.id === asked) ??
    findLatestDraft(document, 'theirs') ??
    document.drafts.at(-1);
  const draftId = draft?.id;
  const comparison = useDeal((state) => (draftId === undefined ? undefined : state.comparisons[draftId]));
  useEffect(() => {
    if (draftId !== undefined) watchComparison(draftId);
  }, [draftId, watchComparison]);
  return {
    draft,
    comparison,
    choose: (chosen) => {
      if (route.place === 'deal') refine({ ...route, draftId: chosen });
    },
  };
}
