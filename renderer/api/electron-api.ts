import type { Answer, Api } from '#contract/api.ts';
import { OFFER } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { brokenAnswer, isAnswer } from './answer.ts';

/** The contract over the one IPC channel that the preload script opens. */
export function createElectronApi(bridge: NonNullable<Window['jibun']>): Api {
  return {
    async call(method, input) {
      try {
        const answer = await bridge.call(method, input);
        // The host parsed the input and typed the output; the shape of the envelope is checked here.
        return isAnswer(answer) ? (answer as Answer<never>) : brokenAnswer();
      } catch {
        return brokenAnswer();
      }
    },
  };
}

/** A file that was dropped on the window. Its bytes cross and no path: the page knows none. */
export async function offerToShell(
  bridge: NonNullable<Window['jibun']>,
  file: File,
): Promise<Answer<OfferedFile>> {
  try {
    const answer = await bridge.call(OFFER, { name: file.name, bytes: await file.arrayBuffer() });
    // The host answers an offered file with its token.
    return isAnswer(answer) ? (answer as Answer<OfferedFile>) : brokenAnswer();
  } catch {
    return brokenAnswer();
  }
}
