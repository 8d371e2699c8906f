import { Fail } from '#domain/base/failure.ts';
import type { FILES_METHODS } from '#contract/methods/files.ts';
import type { HOST_METHODS } from '#contract/methods/host.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import type { HandlersOf } from '#app/base/handlers.ts';

export function handlersOfHost({ capabilities }: AppOptions): HandlersOf<typeof HOST_METHODS> {
  return {
    'host.capabilities': () => capabilities,
    'links.open': () => unsupported(),
  };
}

/** The desktop shell answers for its own dialogs before a call comes here. */
export function handlersOfFiles(): HandlersOf<typeof FILES_METHODS> {
  return {
    'files.pick': () => unsupported(),
    'files.save': () => unsupported(),
    'files.reveal': () => unsupported(),
    'files.open': () => unsupported(),
  };
}

function unsupported(): never {
  throw new Fail('unsupported', {
    en: 'This host has no dialogs of its own. Use the file and link functions of the page.',
    ko: '이 환경에는 자체 대화 상자가 없습니다. 화면의 파일·링크 기능을 사용하세요.',
  });
}
