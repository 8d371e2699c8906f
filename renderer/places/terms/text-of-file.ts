import { withJosa } from '#domain/text/josa.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { decodeText } from '#domain/files/decode-text.ts';
import { TELLING_BYTES, kindOfFile } from '#domain/files/file-kind.ts';

/** The words of a file that was dropped or chosen, or what to do with it. `other`: no text, so Paper reads it. */
export type TextOfFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly why: Bilingual };

/** Larger than any text that is taken, in whatever letters. */
const LARGEST_TEXT_BYTES = 8_000_000;

export async function textOfFile(file: File): Promise<TextOfFile> {
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'refused', why: refusal(file.name, NOT_READ) };
  const kind = kindOfFile(bytes);
  if (kind !== 'text') return { kind: 'other' };
  if (file.size > LARGEST_TEXT_BYTES) return { kind: 'refused', why: refusal(file.name, TOO_LARGE) };
  const decoded = decodeText(bytes, (label) => new TextDecoder(label, { fatal: true }));
  if (!decoded) return { kind: 'refused', why: refusal(file.name, OTHER_LETTERS) };
  if (isJson(decoded.text)) return { kind: 'refused', why: refusal(file.name, JSON_FILE) };
  // A text that the end of the file breaks off is short of words; nobody would see it in the pane.
  if (decoded.isCut) return { kind: 'refused', why: refusal(file.name, CUT) };
  return { kind: 'text', text: decoded.text };
}

/** A folder is offered like a file and cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    const part = file.size > LARGEST_TEXT_BYTES ? file.slice(0, TELLING_BYTES) : file;
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refusal(name: string, advice: Bilingual): Bilingual {
  return {
    en: `“${name}” ${advice.en}`,
    ko: `${withJosa(`‘${name}’`, '은/는')} ${advice.ko}`,
  };
}

const NOT_READ: Bilingual = {
  en: 'could not be read. A folder holds no words: choose a file in it.',
  ko: '읽을 수 없습니다. 폴더라면 그 안의 파일을 선택하세요.',
};

const TOO_LARGE: Bilingual = {
  en: 'is too large for a text. Paste the part that you need.',
  ko: '본문으로 받기에는 너무 큽니다. 필요한 부분만 붙여 넣으세요.',
};

const OTHER_LETTERS: Bilingual = {
  en: 'is text in an encoding that Jibun does not know. Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8) and drop it again.',
  ko: '지분에서 알 수 없는 인코딩의 텍스트입니다. UTF-8로 저장해(메모장: 다른 이름으로 저장 → 인코딩 UTF-8) 다시 놓으세요.',
};

const JSON_FILE: Bilingual = {
  en: 'is a data file (JSON) and no paper. A deal file is imported under Deals.',
  ko: '문서가 아니라 데이터 파일(JSON)입니다. 거래 파일은 거래 목록에서 가져오세요.',
};

const CUT: Bilingual = {
  en: 'breaks off in the middle of a letter: it was not copied or sent whole. Get it again.',
  ko: '글자 중간에서 끊겼습니다. 복사하거나 보내는 중에 잘렸으니 다시 받으세요.',
};
