import { Fail } from '#domain/base/failure.ts';
import { contentTooLarge } from './file-tokens.ts';
import { guardJson } from './guard-json.ts';

/** The content of a JSON file in UTF-8. Throws Fail `too-large` or `invalid-input`. */
export function parseJsonFile(bytes: Uint8Array, limitBytes: number): unknown {
  return parseJson(decode(bytes, limitBytes));
}

function decode(bytes: Uint8Array, limitBytes: number): string {
  if (bytes.length > limitBytes) throw contentTooLarge(limitBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fail('invalid-input', {
      en: 'The file is not text in UTF-8. Save it as UTF-8, or export it again from Jibun.',
      ko: '파일이 UTF-8 텍스트가 아닙니다. UTF-8로 저장하거나 지분에서 다시 내보내세요.',
    });
  }
}

function parseJson(text: string): unknown {
  guardJson(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Fail('invalid-input', {
      en: `The file is not whole JSON: ${said}. Export it again from Jibun, or mend this place.`,
      ko: `JSON 형식이 올바르지 않거나 파일이 잘렸습니다(${said}). 지분에서 다시 내보내거나 이 부분을 고치세요.`,
    });
  }
}
