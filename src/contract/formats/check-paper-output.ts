import { z } from 'zod';
import { FINDING_KINDS, FINDING_SEVERITIES } from '#domain/outgoing/paper-finding.ts';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import { DOCUMENT_KIND_NAMES } from '#domain/documents/document-kinds.ts';
import type { DocumentKindName } from '#domain/documents/document-kinds.ts';
import { bilingual } from './bilingual-output.ts';

/** `jibun check-paper FILE --kind KIND --json`. PRIVATE: it rests on our ladder and quotes our own words. */
export type CheckPaperOutput = {
  readonly version: string;
  readonly title: string;
  readonly kind: DocumentKindName;
  /** The worst first. */
  readonly findings: readonly PaperFinding[];
};

export const checkPaperOutputSchema: z.ZodType<CheckPaperOutput> = z.strictObject({
  version: z.string().describe('version of Jibun that wrote this'),
  title: z.string(),
  kind: z.enum(DOCUMENT_KIND_NAMES),
  findings: z
    .array(
      z.strictObject({
        kind: z.enum(FINDING_KINDS),
        severity: z.enum(FINDING_SEVERITIES).describe('stop: the paper is not written as it stands'),
        terms: z.array(z.string()),
        says: bilingual,
        at: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('term'), termId: z.string() }),
            z.strictObject({ kind: z.literal('parties') }),
            z.strictObject({ kind: z.literal('project') }),
          ])
          .exactOptional()
          .describe('where it is mended; missing where no field of the deal does it'),
      }),
    )
    .describe('the worst first'),
});
