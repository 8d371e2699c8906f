/** The documents that we write, in the order in which they are offered. */
export const DOCUMENT_KINDS = ['brief', 'term-sheet', 'deal-memo', 'issues-list', 'comparison'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
