import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { decodeText } from '#domain/files/decode-text.ts';
import { strictDecoder } from './strict-decoder.ts';
import { kindOfFile, TELLING_BYTES } from '#domain/files/file-kind.ts';
import { kindWords } from './wrong-file.ts';

/** The text, or why it cannot be read. */
export function readText(path: string): string | Bilingual {
  const bytes = readFileSync(path);
  const kind = kindOfFile(bytes.subarray(0, TELLING_BYTES));
  if (kind === 'empty') return '';
  if (kind !== 'text' && kind !== 'unknown') {
    const is = kindWords(kind);
    return {
      en: `This file is ${is.en}, no text. Save it as plain text in UTF-8.`,
      ko: `${is.ko}이며 텍스트가 아닙니다. UTF-8 일반 텍스트로 저장하세요.`,
    };
  }
  const decoded = decodeText(bytes, strictDecoder);
  if (decoded && !decoded.isCut) return decoded.text;
  return {
    en: 'The letters of this file cannot be read: it is text neither in UTF-8 nor in the Korean encoding of Windows (CP949), or it was cut. Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
    ko: '이 파일의 글자를 읽을 수 없습니다. UTF-8도 Windows 한글(CP949)도 아니거나 중간에 잘린 파일입니다. UTF-8로 저장하세요(메모장: 다른 이름으로 저장 → 인코딩 UTF-8).',
  };
}

/**
 * A name as Windows and macOS tell names apart: `Units.YAML` and `units.yml` are meant as `units.yaml`.
 * Names with another ending stay as they are.
 */
export function meantName(written: string): string {
  return /\.(?:ya?ml|md|json)$/i.test(written) ? written.toLowerCase().replace(/\.yml$/, '.yaml') : written;
}

/** The path of the file that is meant by the name; undefined where the folder has none. */
export function findMeant(folder: string, name: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder);
  const found = names.includes(name) ? name : names.find((each) => meantName(each) === name);
  return found === undefined ? undefined : join(folder, found);
}
