import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { sideBySide } from '#domain/comparison/side-by-side.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { computeLeverage } from '#domain/leverage/compute-leverage.ts';
import type { COMPARISON_METHODS } from '#contract/methods/comparison.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument } from '#app/deals/deals.ts';

export function handlersOfComparison(context: AppContext): HandlersOf<typeof COMPARISON_METHODS> {
  return {
    'compare.draft': ({ dealId, draftId }) => compared(dealId, draftId).comparison,
    'compare.sideBySide': ({ dealId, columns }) =>
      sideBySide(getDocument(context, dealId), columns, context.houseLibrary()),
    'leverage.map': ({ dealId, draftId }) => {
      const { document, comparison } = compared(dealId, draftId);
      const { deal, situation } = document;
      return computeLeverage({ comparison, library: context.houseLibrary(), situation, deal });
    },
  };

  function compared(dealId: string, draftId: string) {
    const document = getDocument(context, dealId);
    const draft = requireDraft(document, draftId, 'draftId');
    const { deal, ladders } = document;
    const comparison = compareDraft({ draft, terms: context.houseLibrary().terms, deal, ladders });
    return { document, comparison };
  }
}
