import type { DocumentChoice, DocumentChoiceOf, DocumentKindName } from '#domain/documents/document-kinds.ts';
import type { Outline } from '#documents/input/outline.ts';
import { fileStem } from '#app/files/file-name.ts';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import { nameIn } from '#domain/text/names.ts';
import { BRIEF_WRITER } from './brief-writer.ts';
import { checkOutgoing, refuseStopped } from './check-order.ts';
import type { DocumentOrder, DocumentWork, DocumentWriter } from './document-order.ts';
import { COMPARISON_WRITER } from './comparison-writer.ts';
import { DEAL_MEMO_WRITER } from './deal-memo-writer.ts';
import { ISSUES_LIST_WRITER } from './issues-list-writer.ts';
import { TERM_SHEET_WRITER } from './term-sheet-writer.ts';

/** How each kind of document is written. */
const WRITERS: { readonly [Kind in DocumentKindName]: DocumentWriter<DocumentChoiceOf<Kind>> } = {
  brief: BRIEF_WRITER,
  'term-sheet': TERM_SHEET_WRITER,
  'deal-memo': DEAL_MEMO_WRITER,
  'issues-list': ISSUES_LIST_WRITER,
  comparison: COMPARISON_WRITER,
};

/**
 * The file. Throws Fail `not-found` (draft), `refused` (a term sheet from their paper, private words in a paper that
 * leaves), `library-invalid` (template).
 */
export async function writeOrderedDocument(order: DocumentOrder, work: DocumentWork): Promise<Uint8Array> {
  refuseStopped(checkOrderedDocument(order));
  return writerOf(order).write(order, work);
}

/** What the file will contain, and what a person should see before it leaves. Throws Fail `not-found`. */
export function outlineOrderedDocument(
  order: DocumentOrder,
): Outline & { readonly findings: readonly PaperFinding[] } {
  return { ...writerOf(order).outline(order), findings: checkOrderedDocument(order) };
}

/** PRIVATE. What the check of a paper for the other side finds; nothing where the file stays with us. Throws Fail `not-found`. */
export function checkOrderedDocument(order: DocumentOrder): PaperFinding[] {
  return checkOutgoing(order, writerOf(order).outgoing?.(order) ?? []);
}

/** `Moonlit Stair.brief.internal.ko.docx`: the name says whom it is for. */
export function documentFileName(order: DocumentOrder): string {
  const { language, document } = order;
  const { title, titleIn } = document.deal;
  const stem = fileStem(language === 'both' ? title : nameIn(title, titleIn, language));
  const writer = writerOf(order);
  return `${stem}.${writer.fileKind(order)}.${language === 'both' ? 'ko-en' : language}${writer.ending(order)}`;
}

/** An order finds the writer of its own kind, which the types cannot say of a union. */
function writerOf(order: DocumentOrder): DocumentWriter<DocumentChoice> {
  return WRITERS[order.kind] as DocumentWriter<DocumentChoice>;
}
