import type { NameIn } from '#domain/text/names.ts';
import { z } from 'zod';
import type { Deal } from '#domain/deal/deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { isOffered, noDeal, wrongInput } from './example.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';

/** Deals as files, and the samples that come with the app. */
export const DEAL_FILES_METHODS = {
  /** `withOriginals` puts the bytes of every paper into the file. */
  'dealFiles.export': method(
    z.strictObject({
      dealId: plainId,
      edition: z.enum(['internal', 'shareable']),
      withOriginals: z.boolean().exactOptional(),
    }),
  ).answers<OfferedFile>({
    asks: ({ dealId }) => ({ dealId, edition: 'internal' }),
    answers: isOffered('.internal.json'),
    refuses: noDeal({ edition: 'internal' }),
  }),
  'dealFiles.import': method(z.strictObject({ token: plainId })).answers<ImportedDeal>({
    asks: async ({ before }) => ({ token: await before.dealFileOffered() }),
    answers: ({ title, sameOrigin }) => title !== '' && sameOrigin.length === 0,
    refuses: [() => ({ token: 'unknown' }), 'not-found'],
  }),
  'samples.list': method(z.strictObject({})).answers<SampleInfo[]>({
    asks: () => ({}),
    answers: (list) => Array.isArray(list),
    refuses: wrongInput({ all: true }),
  }),
  'samples.open': method(z.strictObject({ sampleId: plainId })).answers<ImportedDeal>({
    asks: async ({ before }) => ({ sampleId: await before.sampleId() }),
    answers: ({ dealId }) => dealId !== '',
    refuses: [() => ({ sampleId: 'no-such-sample' }), 'not-found'],
  }),
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
