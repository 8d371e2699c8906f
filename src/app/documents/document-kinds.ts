import type { DocumentChoice } from '#contract/methods/documents.ts';
import type { Outline } from '#documents/outline/outline.ts';
import { fileStem } from '#app/files/file-name.ts';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import { nameIn } from '#domain/text/names.ts';
import { BRIEF_KIND } from './brief-kind.ts';
import { checkOutgoing, refuseStopped } from './check-order.ts';
import type { DocumentKind, DocumentOrder, DocumentWork } from './document-order.ts';
import { COMPARISON_KIND } from './comparison-kind.ts';
import { DEAL_MEMO_KIND } from './deal-memo-kind.ts';
import { ISSUES_LIST_KIND } from './issues-list-kind.ts';
import { TERM_SHEET_KIND } from './term-sheet-kind.ts';

type ChoiceOf<Kind extends DocumentChoice['kind']> = Extract<DocumentChoice, { kind: Kind }>;

/** Every kind of document that we write. */
const DOCUMENT_KINDS: { readonly [Kind in DocumentChoice['kind']]: DocumentKind<ChoiceOf<Kind>> } = {
  brief: BRIEF_KIND,
  'term-sheet': TERM_SHEET_KIND,
  'deal-memo': DEAL_MEMO_KIND,
  'issues-list': ISSUES_LIST_KIND,
  comparison: COMPARISON_KIND,
};

/**
 * The file. Throws Fail `not-found` (draft), `refused` (a term sheet from their paper, private words in a paper that
 * leaves), `library-invalid` (template).
 */
export async function writeOrderedDocument(order: DocumentOrder, work: DocumentWork): Promise<Uint8Array> {
  refuseStopped(checkOrderedDocument(order));
  return kindOf(order).write(order, work);
}

/** What the file will contain, and what a person should see before it leaves. Throws Fail `not-found`. */
export function outlineOrderedDocument(
  order: DocumentOrder,
): Outline & { readonly findings: readonly PaperFinding[] } {
  return { ...kindOf(order).outline(order), findings: checkOrderedDocument(order) };
}

/** PRIVATE. What the check of a paper for the other side finds; nothing where the file stays with us. Throws Fail `not-found`. */
export function checkOrderedDocument(order: DocumentOrder): PaperFinding[] {
  return checkOutgoing(order, kindOf(order).outgoing?.(order) ?? []);
}

/** `Moonlit Stair.brief.internal.ko.docx`: the name says whom it is for. */
export function documentFileName(order: DocumentOrder): string {
  const { language, document } = order;
  const { title, titleIn } = document.deal;
  const stem = fileStem(language === 'both' ? title : nameIn(title, titleIn, language));
  const kind = kindOf(order);
  return `${stem}.${kind.fileKind(order)}.${language === 'both' ? 'ko-en' : language}${kind.ending(order)}`;
}

/** An order finds the record of its own kind, which the types cannot say of a union. */
function kindOf(order: DocumentOrder): DocumentKind<DocumentChoice> {
  return DOCUMENT_KINDS[order.kind] as DocumentKind<DocumentChoice>;
}
