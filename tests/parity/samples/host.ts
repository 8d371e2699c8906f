import type { HOST_METHODS } from '#contract/methods/host.ts';
import { refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const HOST_SAMPLES: SamplesOf<typeof HOST_METHODS> = {
  'host.capabilities': {
    sample: { input: () => ({}), answers: ({ host }: { host: string }) => host === 'direct' },
    refusal: refusedInput({ extra: true }),
  },
  'links.open': {
    sample: { input: () => ({ url: 'https://www.kofic.or.kr/' }), answers: 'unsupported' },
    refusal: refusedInput({ url: 7 }),
  },
};
