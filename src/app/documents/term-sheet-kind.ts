import type { TermSheetChoice } from '#contract/methods/documents.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { outlineTermSheet } from '#documents/outline/outline.ts';
import { outgoingTermSheet } from '#documents/term-sheet/outgoing-term-sheet.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { languagesOf } from './check-order.ts';
import type { DocumentKind, DocumentOrder } from './document-order.ts';
import { sharedInput } from './shared-input.ts';

export const TERM_SHEET_KIND: DocumentKind<TermSheetChoice> = {
  fileKind: () => 'term-sheet',
  ending: () => '.docx',
  outline: (order) => outlineTermSheet(inputOf(order)),
  outgoing: (order) => {
    const input = inputOf(order);
    // From their own paper no sheet is written.
    if (input.draft.side !== 'ours') return [];
    return languagesOf(order).map((lang) => outgoingTermSheet(input, lang));
  },
  write: (order) => writeTermSheet(inputOf(order)),
};

function inputOf(order: DocumentOrder<TermSheetChoice>): TermSheetInput {
  return {
    ...sharedInput(order),
    isAcknowledged: order.isAcknowledged ?? false,
    ...(order.type === undefined ? {} : { type: order.type }),
  };
}
