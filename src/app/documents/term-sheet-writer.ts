import type { DocumentChoiceOf } from '#domain/documents/document-kinds.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { outlineTermSheet } from '#documents/term-sheet/outline-term-sheet.ts';
import { outgoingTermSheet } from '#documents/term-sheet/outgoing-term-sheet.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { languagesOf } from './check-order.ts';
import type { DocumentOrder, DocumentWriter } from './document-order.ts';
import { sharedInput } from './shared-input.ts';

export const TERM_SHEET_WRITER: DocumentWriter<DocumentChoiceOf<'term-sheet'>> = {
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

function inputOf(order: DocumentOrder<DocumentChoiceOf<'term-sheet'>>): TermSheetInput {
  return {
    ...sharedInput(order),
    isAcknowledged: order.isAcknowledged ?? false,
    ...(order.type === undefined ? {} : { type: order.type }),
  };
}
