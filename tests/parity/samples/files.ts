import type { OfferedFile } from '#contract/methods.ts';
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
  'files.offer': {
    sample: {
      input: () => ({ name: '딜.internal.json', bytesBase64: 'e30=' }),
      answers: ({ sizeBytes }: OfferedFile) => sizeBytes === 2,
    },
    refusal: refusedInput({ name: 'a.json', bytesBase64: 'not base64!' }),
  },
  'files.content': {
    sample: {
      input: async ({ ask }) => {
        const { token } = (await ask('files.offer', { name: 'a.json', bytesBase64: 'e30=' })) as OfferedFile;
        return { token };
      },
      answers: ({ bytesBase64 }: { bytesBase64: string }) => bytesBase64 === 'e30=',
    },
    refusal: { input: () => ({ token: 'unknown' }), code: 'not-found' },
  },
};
