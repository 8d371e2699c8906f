import type { DocumentChoiceOf } from '#domain/documents/document-kinds.ts';
import type { DealMemoInput } from '#documents/deal-memo/deal-memo-view.ts';
import { outgoingDealMemo } from '#documents/deal-memo/outgoing-deal-memo.ts';
import { writeDealMemo } from '#documents/deal-memo/write-deal-memo.ts';
import { outlineDealMemo } from '#documents/deal-memo/outline-deal-memo.ts';
import { languagesOf } from './check-order.ts';
import type { DocumentOrder, DocumentWriter } from './document-order.ts';
import { sharedInput } from './shared-input.ts';

export const DEAL_MEMO_WRITER: DocumentWriter<DocumentChoiceOf<'deal-memo'>> = {
  fileKind: () => 'deal-memo',
  ending: () => '.docx',
  outline: (order) => outlineDealMemo(inputOf(order)),
  outgoing: (order) => {
    const input = inputOf(order);
    if (input.draft.side !== 'ours') return [];
    return languagesOf(order).map((lang) => outgoingDealMemo(input, lang));
  },
  write: (order) => writeDealMemo(inputOf(order)),
};

function inputOf(order: DocumentOrder<DocumentChoiceOf<'deal-memo'>>): DealMemoInput {
  return { ...sharedInput(order), isBinding: order.isBinding };
}
