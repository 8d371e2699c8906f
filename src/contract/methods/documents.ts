import { z } from 'zod';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import type { Preview } from '#domain/preview/preview.ts';
import type { PointTold } from '#domain/outgoing/tell-positions.ts';
import { DOCUMENT_LANGUAGES } from '#domain/documents/document-kind.ts';
import type { DocumentEdition, DocumentLanguage, DocumentOption } from '#domain/documents/document-kind.ts';
import { DOCUMENT_KINDS, DOCUMENT_KIND_NAMES, editionsOf } from '#domain/documents/document-kinds.ts';
import type {
  AnyDocumentChoice,
  DocumentChoice,
  DocumentKind,
  DocumentKindName,
} from '#domain/documents/document-kinds.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { isOffered, noDeal } from './example.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';

/** The documents that we write. */
export const DOCUMENTS_METHODS = {
  'documents.outline': method(documentRequest()).answers<DocumentOutline>({
    asks: ({ dealId, draftId }) => ({
      dealId,
      draftId,
      kind: 'brief',
      language: 'ko',
      edition: 'internal',
    }),
    answers: ({ sections }) => sections.length > 0,
    refuses: noDeal({ draftId: 'none', kind: 'brief', language: 'ko', edition: 'internal' }),
  }),
  /** How the file will look that `documents.write` would write now. Long work; nothing is noted and no file is made. */
  'documents.preview': method(documentRequest()).answers<DocumentPreview>({
    asks: ({ dealId, draftId }) => ({
      dealId,
      draftId,
      kind: 'brief',
      language: 'ko',
      edition: 'internal',
    }),
    answers: ({ preview }) => preview.kind === 'word' && preview.sections.length > 0,
    refuses: noDeal({ draftId: 'none', kind: 'brief', language: 'ko', edition: 'internal' }),
  }),
  /** Writes the file; the answer is a token to save. Long work. */
  'documents.write': method(documentRequest()).answers<OfferedFile>({
    asks: ({ dealId, draftId }) => ({
      dealId,
      draftId,
      kind: 'brief',
      language: 'en',
      edition: 'shareable',
      points: ['option_fee_initial'],
    }),
    answers: isOffered('.docx'),
    // A term sheet is written from a draft of ours only.
    refuses: [
      ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'term-sheet',
        language: 'en',
        edition: 'shareable',
      }),
      'refused',
    ],
  }),
  'documents.recent': method(z.strictObject({ dealId: plainId })).answers<RecentExport[]>({
    asks: ({ dealId }) => ({ dealId }),
    answers: (list) => Array.isArray(list),
    refuses: noDeal(),
  }),
  /** What was last chosen for the documents of a deal, whether or not a file was written; null where nobody has chosen. */
  'documents.chosen': method(z.strictObject({ dealId: plainId })).answers<{
    readonly chosen: ChosenDocument | null;
  }>({
    asks: ({ dealId }) => ({ dealId }),
    answers: ({ chosen }) => chosen === null,
    refuses: noDeal(),
  }),
  /** Keeps it with the workspace. It is no edit of the deal: no step of its history, and no part of any file of it. */
  'documents.choose': method(z.strictObject({ dealId: plainId, chosen: chosenDocument() })).answers<{
    readonly chosen: ChosenDocument;
  }>({
    asks: ({ dealId }) => ({ dealId, chosen: { kind: 'brief', language: 'both', edition: 'internal' } }),
    answers: ({ chosen }) => chosen.language === 'both',
    refuses: noDeal({ chosen: { kind: 'brief', language: 'both', edition: 'internal' } }),
  }),
} as const;

/** An order of a document of a deal. */
export type DocumentRequest = OfADeal<DocumentChoice>;
type OfADeal<Choice> = Choice extends unknown ? Choice & { readonly dealId: string } : never;

export type DocumentOutline = {
  readonly fileName: string;
  /** What the document will contain, section by section. */
  readonly sections: readonly {
    readonly title: Bilingual;
    readonly detail: Bilingual;
    readonly isPrivate: boolean;
  }[];
  readonly warnings: readonly Bilingual[];
  /** PRIVATE. What the check of a paper for the other side found, the worst first; of a paper that stays with us none. */
  readonly findings: readonly PaperFinding[];
  /** PRIVATE. Of a position paper: what each of its points tells the other side, and what in it helps them. */
  readonly tells?: readonly PointTold[];
};

/** The file as pages or sheets, told from its bytes alone. */
export type DocumentPreview = {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly preview: Preview;
  /** What to know of the file, such as that a broken template of one's own was left aside. */
  readonly warnings: readonly Bilingual[];
};

export type RecentExport = {
  readonly name: string;
  /** A redline is written on their paper, in its place, and so is made again there: it has no `request`. */
  readonly kind: DocumentKindName | 'redline';
  readonly language: DocumentLanguage;
  readonly edition: DocumentEdition;
  readonly at: string;
  /** Of the deal, when the file was made. What an earlier version noted says neither this nor what follows. */
  readonly revision?: number;
  /** The draft that it is on, where the deal still has it. */
  readonly draftId?: string;
  /** Of a redline: the paper whose file it was written into, where the deal still has it. */
  readonly paperId?: string;
  /** The same order, to make the file again. */
  readonly request?: DocumentRequest;
  readonly since?: {
    /** Parts of the deal that are not as they were. */
    readonly changes: number;
    /** The library, the house or the templates are not as they were. */
    readonly isOtherBase: boolean;
  };
};

/** What the form of Documents holds, kind by kind at once. The drafts are those of the day on which it is opened. */
export type ChosenDocument = Omit<AnyDocumentChoice, 'draftIds'> & {
  readonly kind: DocumentKindName;
  readonly language: DocumentLanguage;
  readonly edition: DocumentEdition;
};

/** Also what is read back of what was chosen. */
export const chosenDocumentSchema = chosenDocument();

function chosenDocument() {
  const ofAnyKind = DOCUMENT_KINDS.flatMap(({ choices }) => Object.entries<DocumentOption>(choices))
    .filter(([, option]) => option.is !== 'papers')
    .map(([name, option]) => [name, schemaOfOption(option).exactOptional()] as const);
  const schema = z.strictObject({
    kind: z.enum(DOCUMENT_KIND_NAMES),
    language: z.enum(DOCUMENT_LANGUAGES),
    edition: z.enum(['internal', 'shareable']),
    ...Object.fromEntries(ofAnyKind),
  });
  return asTyped<ChosenDocument>(schema);
}

/** What may be asked for; also what is read back of an export that was noted. */
export const documentRequestSchema = documentRequest();

/** Every kind of document with what may be chosen of it, as its record says. */
function documentRequest() {
  const [first, ...others] = DOCUMENT_KINDS.map((kind: DocumentKind) =>
    z.strictObject({
      dealId: plainId,
      draftId: plainId,
      language: z.enum(DOCUMENT_LANGUAGES),
      kind: z.literal(kind.kind),
      edition: z.enum(editionsOf(kind)),
      ...Object.fromEntries(Object.entries(kind.choices).map(asField)),
    }),
  );
  if (!first) throw new Error('No kind of document.');
  return asTyped<DocumentRequest>(z.discriminatedUnion('kind', [first, ...others]));
}

function asField([name, option]: readonly [string, DocumentOption]) {
  const schema = schemaOfOption(option);
  return [name, option.isRequired ? schema : schema.exactOptional()] as const;
}

function schemaOfOption(option: DocumentOption): z.ZodType {
  switch (option.is) {
    case 'yes-or-no':
      return z.boolean();
    case 'one-of':
      return z.enum(option.names);
    case 'points':
    case 'papers':
      return z.array(plainId).min(option.least).max(option.most);
  }
}

/** The type is made from the same records as the schema; see `ChoiceOf`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the schema checks
function asTyped<T>(schema: z.ZodType): z.ZodType<T, T> {
  return schema as unknown as z.ZodType<T, T>;
}
