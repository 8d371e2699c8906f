import type { Answer } from '#contract/api.ts';

export function isAnswer(candidate: unknown): candidate is Answer<unknown> {
  if (typeof candidate !== 'object' || candidate === null || !('ok' in candidate)) return false;
  if (candidate.ok === true) return 'value' in candidate;
  if (candidate.ok !== false || !('failure' in candidate)) return false;
  const { failure } = candidate;
  return typeof failure === 'object' && failure !== null && 'code' in failure && 'message' in failure;
}

/** The other end answered with something that is not an answer, or not at all. */
export function brokenAnswer(): Answer<never> {
  return {
    ok: false,
    failure: {
      code: 'internal',
      message: {
        en: 'Jibun does not answer. Close this window and start it again; everything entered so far is saved.',
        ko: '지분이 응답하지 않습니다. 이 창을 닫고 다시 시작하세요. 지금까지 입력한 내용은 저장되어 있습니다.',
      },
    },
  };
}

export function unauthorisedAnswer(): Answer<never> {
  return {
    ok: false,
    failure: {
      code: 'unauthorised',
      message: {
        en: 'This page was not opened from Jibun. Open the address that Jibun printed when it started.',
        ko: '지분에서 연 페이지가 아닙니다. 지분이 시작할 때 표시한 주소로 여세요.',
      },
    },
  };
}

/** The host did not even begin to read. */
export function tooLargeAnswer(): Answer<never> {
  return {
    ok: false,
    failure: {
      code: 'too-large',
      message: {
        en: 'This is larger than 300 MB, more than Jibun takes in. Choose a smaller file.',
        ko: '지분이 받을 수 있는 크기(300MB)를 넘습니다. 더 작은 파일을 선택하세요.',
      },
    },
  };
}
