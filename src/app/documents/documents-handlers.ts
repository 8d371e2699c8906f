import type { DOCUMENTS_METHODS } from '#contract/methods/documents.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { requireDeal } from '#app/deals/deals.ts';
import type { MoneyDesk } from '#app/money/money.ts';
import { outlineDocument, writeDocument } from './documents.ts';

export function handlersOfDocuments(
  context: AppContext,
  money: MoneyDesk,
): HandlersOf<typeof DOCUMENTS_METHODS> {
  return {
    'documents.outline': (request) => outlineDocument(context, request),
    'documents.write': (request, report) => writeDocument(context, money, request, report),
    'documents.recent': ({ dealId }) =>
      context.workspace().exports.recent(requireDeal(context, dealId).dealId),
  };
}
