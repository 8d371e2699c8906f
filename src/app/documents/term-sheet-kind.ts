import type { TermSheetChoice } from '#contract/methods/documents.ts';
import { outlineTermSheet } from '#documents/outline/outline.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import type { DocumentKind } from './document-order.ts';
import { sharedInput } from './shared-input.ts';

export const TERM_SHEET_KIND: DocumentKind<TermSheetChoice> = {
  fileKind: () => 'term-sheet',
  ending: () => '.docx',
  outline: (order) => outlineTermSheet(sharedInput(order)),
  write: (order) => writeTermSheet(sharedInput(order)),
};
