import type { NameIn } from '#domain/text/names.ts';
import { z } from 'zod';
import type { Deal } from '#domain/deal/deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';

/** Deals as files, and the samples that come with the app. */
export const DEAL_FILES_METHODS = {
  /** `withOriginals` puts the bytes of every paper into the file. */
  'dealFiles.export': method<OfferedFile>()(
    z.strictObject({
      dealId: plainId,
      edition: z.enum(['internal', 'shareable']),
      withOriginals: z.boolean().exactOptional(),
    }),
  ),
  'dealFiles.import': method<ImportedDeal>()(z.strictObject({ token: plainId })),
  'samples.list': method<SampleInfo[]>()(z.strictObject({})),
  'samples.open': method<ImportedDeal>()(z.strictObject({ sampleId: plainId })),
} as const;

export type ImportedDeal = {
  readonly dealId: string;
  readonly title: string;
  readonly titleIn?: NameIn;
  /** Deals already here that came from the same origin. */
  readonly sameOrigin: readonly {
    readonly dealId: string;
    readonly title: string;
    readonly titleIn?: NameIn;
  }[];
};

export type SampleInfo = {
  readonly sampleId: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly provenance: 'public-record' | 'invented';
  readonly kinds: Deal['kinds'];
};
