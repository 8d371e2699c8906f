import { z } from 'zod';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';

/** The Word documents that we write. */
export const DOCUMENTS_METHODS = {
  'documents.outline': method<DocumentOutline>()(documentRequest()),
  /** Writes the Word file; the answer is a token to save. Long work: runs as a job in the host's worker. */
  'documents.write': method<OfferedFile>()(documentRequest()),
  'documents.recent': method<RecentExport[]>()(z.strictObject({ dealId: plainId })),
} as const;

export type DocumentRequest = z.output<ReturnType<typeof documentRequest>>;

export type DocumentOutline = {
  readonly fileName: string;
  /** What the document will contain, section by section. */
  readonly sections: readonly {
    readonly title: Bilingual;
    readonly detail: Bilingual;
    readonly isPrivate: boolean;
  }[];
  readonly warnings: readonly Bilingual[];
};

export type RecentExport = {
  readonly name: string;
  readonly kind: 'brief' | 'term-sheet';
  readonly language: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly at: string;
};

function documentRequest() {
  return z.strictObject({
    dealId: plainId,
    draftId: plainId,
    kind: z.enum(['brief', 'term-sheet']),
    language: z.enum(['ko', 'en', 'both']),
    /** Term sheets are always shareable: they are written from SharedDeal. */
    edition: z.enum(['internal', 'shareable']),
  });
}
