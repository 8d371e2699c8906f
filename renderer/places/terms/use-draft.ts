import type { Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import { useJudgedDraft } from '#renderer/state/derived.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';

/** The draft in view: the one chosen, else their latest, else the last there is. With how it compares. */
export function useDraftInView(): {
  readonly draft: Draft | undefined;
  readonly comparison: DraftComparison | undefined;
  readonly choose: (draftId: string) => void;
} {
  const document = useDocument();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const asked = route.place === 'deal' ? route.draftId : undefined;
  const draft =
    document.drafts.find((each) => each.id === asked) ??
    findLatestDraft(document, 'theirs') ??
    document.drafts.at(-1);
  const comparison = useJudgedDraft(draft?.id)?.comparison;
  return {
    draft,
    comparison,
    choose: (chosen) => {
      if (route.place === 'deal') refine({ ...route, draftId: chosen });
    },
  };
}
