import { sideBySide } from '#domain/comparison/side-by-side.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { COMPARISON_METHODS } from '#contract/methods/comparison.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument } from '#app/deals/deals.ts';

export function handlersOfComparison(context: AppContext): HandlersOf<typeof COMPARISON_METHODS> {
  return {
    'compare.draft': ({ dealId, draftId }) => judged(dealId, draftId).comparison,
    'compare.sideBySide': ({ dealId, columns }) =>
      sideBySide(getDocument(context, dealId), columns, context.houseLibrary()),
    'leverage.map': ({ dealId, draftId }) => judged(dealId, draftId).leverage,
  };

  function judged(dealId: string, draftId: string) {
    const document = getDocument(context, dealId);
    return judgeDraft(document, requireDraft(document, draftId, 'draftId'), context.houseLibrary());
  }
}
