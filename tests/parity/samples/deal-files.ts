import type { DEAL_FILES_METHODS } from '#contract/methods/deal-files.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { aDocument } from '#tests/builders/deal-builders.ts';
import { isOffered, noDeal, refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const DEAL_FILES_SAMPLES: SamplesOf<typeof DEAL_FILES_METHODS> = {
  'dealFiles.export': {
    sample: {
      input: ({ dealId }) => ({ dealId, edition: 'internal' }),
      answers: isOffered('.internal.json'),
    },
    refusal: noDeal({ edition: 'internal' }),
  },
  'dealFiles.import': {
    sample: {
      input: async ({ offer }) => {
        const bytes = writeDealFile({ edition: 'internal', document: aDocument(), originId: 'elsewhere' });
        const { token } = await offer('deal.internal.json', bytes);
        return { token };
      },
      answers: ({ title }: { title: string }) => title === aDocument().deal.title,
    },
    refusal: { input: () => ({ token: 'unknown' }), code: 'not-found' },
  },
  'samples.list': {
    sample: { input: () => ({}), answers: (list: unknown[]) => Array.isArray(list) },
    refusal: refusedInput({ all: true }),
  },
  'samples.open': {
    sample: {
      input: async ({ ask }) => {
        const [sample] = (await ask('samples.list', {})) as { sampleId: string }[];
        return { sampleId: sample?.sampleId };
      },
      answers: ({ dealId }: { dealId: string }) => dealId !== '',
    },
    refusal: { input: () => ({ sampleId: 'no-such-sample' }), code: 'not-found' },
  },
};
