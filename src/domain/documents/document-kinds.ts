import { BRIEF } from './brief.ts';
import { COMPARISON } from './comparison.ts';
import { DEAL_MEMO } from './deal-memo.ts';
import type { AnyChosenOf, ChoiceOf, DocumentEdition, DocumentOption, KindRecord } from './document-kind.ts';
import { ISSUES_LIST } from './issues-list.ts';
import { TERM_SHEET } from './term-sheet.ts';

/** The documents that we write, in the order in which they are offered. */
export const DOCUMENT_KINDS = [BRIEF, TERM_SHEET, DEAL_MEMO, ISSUES_LIST, COMPARISON] as const;

type KnownKind = (typeof DOCUMENT_KINDS)[number];
export type DocumentKindName = KnownKind['kind'];

/** What is to be written, whatever deal it is of. */
export type DocumentChoice = ChoiceOf<KnownKind>;
export type DocumentChoiceOf<Kind extends DocumentKindName> = Extract<DocumentChoice, { kind: Kind }>;
/** What may be chosen, kind by kind at once. */
export type AnyDocumentChoice = AnyChosenOf<KnownKind>;

/** A kind of document with what is known of it, whichever it is. */
export type DocumentKind = KindRecord & { readonly kind: DocumentKindName };

export const DOCUMENT_KIND_NAMES = DOCUMENT_KINDS.map(({ kind }) => kind);

export function documentKindOf(name: DocumentKindName): DocumentKind {
  const kind: DocumentKind | undefined = DOCUMENT_KINDS.find((each) => each.kind === name);
  if (!kind) throw new Error(`No document of the kind ${name}.`);
  return kind;
}

export function editionsOf({ editions }: Pick<DocumentKind, 'editions'>): DocumentEdition[] {
  return (['internal', 'shareable'] as const).filter((edition) => editions[edition] !== undefined);
}

/** What may be chosen of a kind in an edition, with the name of its field in an order. */
export function optionsIn(
  { choices }: Pick<DocumentKind, 'choices'>,
  edition: DocumentEdition,
): (readonly [string, DocumentOption])[] {
  return Object.entries(choices).filter(([, { editions }]) => editions.includes(edition));
}

/** Whether a kind sets several drafts beside each other; else it is on one. */
export function hasPapers({ choices }: Pick<DocumentKind, 'choices'>): boolean {
  return Object.values(choices).some(({ is }) => is === 'papers');
}

/** The side whose draft a document is on where nobody chose one. */
export function sideOf(
  { editions }: Pick<DocumentKind, 'editions'>,
  edition: DocumentEdition,
  drafts: readonly { readonly side: string }[],
): 'ours' | 'theirs' {
  const draft = editions[edition]?.draft;
  const isOurs = draft === 'ours' || (draft === 'ours-if-any' && drafts.some(({ side }) => side === 'ours'));
  return isOurs ? 'ours' : 'theirs';
}
