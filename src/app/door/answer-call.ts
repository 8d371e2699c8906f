import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { InexactError } from '#domain/figures/fraction.ts';
import type { Answer, Api } from '#contract/api.ts';
import type { App } from '#app/base/app-options.ts';

/** The typed interface over the door: the app answers with the output of the method that was asked. */
export function apiOver(answer: App['answer']): Api {
  return { call: async (method, input) => (await answer(method, input)) as Answer<never> };
}

export function unknownMethod(method: unknown): Fail {
  const said = typeof method === 'string' ? method.slice(0, 80) : typeof method;
  return new Fail('unknown-method', {
    en: `There is no method “${said}”. The interface and the program are of different versions; restart Jibun.`,
    ko: `‘${said}’ 기능이 없습니다. 화면과 프로그램의 버전이 다릅니다. 지분을 다시 시작하세요.`,
  });
}

/** A thrown Fail as data; anything else is a defect of ours, logged whole and answered as `internal`. */
export function failureFrom(error: unknown, log: (line: string) => void): Failure {
  if (error instanceof Fail) return error.failure;
  if (error instanceof InexactError) return INEXACT;
  log(`internal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return {
    code: 'internal',
    message: {
      en: 'Something went wrong inside Jibun; nothing was changed. Try again, and if it happens again restart Jibun. The log says more.',
      ko: '지분 내부에서 문제가 생겼으며 변경된 내용은 없습니다. 다시 시도하고, 되풀이되면 지분을 다시 시작하세요. 자세한 내용은 로그에 있습니다.',
    },
  };
}

/** Figures that are each allowed can come to one that is not, in a product of many: nothing is rounded in silence. */
const INEXACT: Failure = {
  code: 'too-large',
  message: {
    en: 'Figures of this deal come to one that is too large or too fine to be worked with exactly, so nothing was worked out. Check the largest amounts, shares and rates against the paper.',
    ko: '이 거래의 수치를 계산하면 정확히 다룰 수 있는 범위를 넘어 결과를 내지 않았습니다. 가장 큰 금액과 비율, 환율을 초안과 대조하세요.',
  },
};
