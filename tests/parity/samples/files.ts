import type { FILES_METHODS } from '#contract/methods/files.ts';
import { refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const FILES_SAMPLES: SamplesOf<typeof FILES_METHODS> = {
  'files.pick': {
    sample: { input: () => ({ purpose: 'deal-file' }), answers: 'unsupported' },
    refusal: refusedInput({ purpose: 'anything' }),
  },
  'files.save': {
    sample: { input: () => ({ token: 'token' }), answers: 'unsupported' },
    refusal: refusedInput({ token: '../../etc/passwd' }),
  },
  'files.reveal': {
    sample: { input: () => ({ token: 'token' }), answers: 'unsupported' },
    refusal: refusedInput({}),
  },
  'files.open': {
    sample: { input: () => ({ token: 'token' }), answers: 'unsupported' },
    refusal: refusedInput({ token: 'a/b.docx' }),
  },
};
