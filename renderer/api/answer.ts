import type { Answer } from '#contract/api.ts';
import type { FailCode } from '#domain/base/failure.ts';

export function isAnswer(candidate: unknown): candidate is Answer<unknown> {
  if (typeof candidate !== 'object' || candidate === null || !('ok' in candidate)) return false;
  if (candidate.ok === true) return 'value' in candidate;
  if (candidate.ok !== false || !('failure' in candidate)) return false;
  const { failure } = candidate;
  return typeof failure === 'object' && failure !== null && 'code' in failure && 'message' in failure;
}

/** The other end answered with something that is not an answer. */
export function brokenAnswer(): Answer<never> {
  return refusal(
    'internal',
    'Jibun gave no answer that this window understands. Start Jibun again: a new window opens. What is not marked as saved is still in its field here.',
    '지분의 응답을 이해할 수 없습니다. 지분을 다시 시작하면 새 창이 열립니다. 저장되지 않은 내용은 이 창의 입력란에 그대로 있습니다.',
  );
}

/** Nobody answers. */
export function unreachableAnswer(): Answer<never> {
  return refusal(
    'unreachable',
    'Jibun does not answer. What you typed stays in this window and is saved as soon as Jibun answers again. If it was closed, start it again.',
    '지분이 응답하지 않습니다. 입력한 내용은 이 창에 그대로 있으며, 다시 연결되면 저장합니다. 지분을 종료했다면 다시 시작하세요.',
  );
}

/** An address opens one window; this one is used, or belongs to an earlier run. */
export function usedAddressAnswer(): Answer<never> {
  return refusal(
    'unauthorised',
    'This address has been used or is of an earlier start; each opens one window only. Start Jibun again, even while it runs: it opens a new window.',
    '이미 사용했거나 이전에 실행한 지분의 주소입니다. 주소 하나로는 창을 한 번만 열 수 있습니다. 지분을 다시 시작하면(실행 중이어도 됩니다) 새 창이 열립니다.',
  );
}

/** Opened by hand, without the code of an address of ours. */
export function withoutCodeAnswer(): Answer<never> {
  return refusal(
    'unauthorised',
    'This page was not opened from Jibun. Start Jibun again, even while it runs: it opens a new window.',
    '지분에서 연 페이지가 아닙니다. 지분을 다시 시작하면(실행 중이어도 됩니다) 새 창이 열립니다.',
  );
}

/** The host did not even begin to read. */
export function tooLargeAnswer(): Answer<never> {
  return refusal(
    'too-large',
    'This is larger than 300 MB, more than Jibun takes in. Choose a smaller file.',
    '지분이 받을 수 있는 크기(300MB)를 넘습니다. 더 작은 파일을 선택하세요.',
  );
}

function refusal(code: FailCode, en: string, ko: string): Answer<never> {
  return { ok: false, failure: { code, message: { en, ko } } };
}
