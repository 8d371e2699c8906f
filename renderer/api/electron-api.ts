import type { Answer, Api } from '#contract/api.ts';
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
