import { Fail } from '#domain/base/failure.ts';
import type { StrictDecoder } from '#domain/files/decode-text.ts';
import { kindOfFile } from '#domain/files/file-kind.ts';
import type { FileKind } from '#domain/files/file-kind.ts';
import { FILE_KIND_WORDS } from '#domain/files/file-words.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { decodedPaper, readText } from './text/read-text.ts';

/** A file as it came. */
export type PaperFile = { readonly bytes: Uint8Array; readonly name: string };

/** How far the reading is, where it knows: pages of a PDF. */
export type ReadingStep = { readonly done: number; readonly total: number };

/**
 * What is in a paper, by what the file is and not by how its name ends. Throws Fail for what cannot be read, and says
 * what to do with it. `strict` are the decoders of the system.
 */
export async function* readPaper(
  { bytes, name }: PaperFile,
  strict: StrictDecoder,
): AsyncGenerator<ReadingStep, PaperDocument> {
  yield { done: 0, total: 1 };
  const kind = kindOfFile(bytes);
  switch (kind) {
    case 'text': {
      const text = decodedPaper(bytes, strict);
      return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : readText(text, 'txt');
    }
    default:
      throw noPaper(kind);
  }
}

/** A text that was pasted, without a file. */
export function readPasted(text: string): PaperDocument {
  return readText(text, 'pasted');
}

function noPaper(kind: FileKind): Fail {
  const is = FILE_KIND_WORDS[kind];
  const advice = ADVICE[kind] ?? SAVE_AS_WORD;
  return new Fail('refused', {
    en: `This file is ${is.en}. ${advice.en}`,
    ko: `${is.ko}입니다. ${advice.ko}`,
  });
}

const SAVE_AS_WORD: Bilingual = {
  en: 'Open it in the program that made it, save it as a Word document (.docx), and open that.',
  ko: '만든 프로그램에서 열어 Word 문서(.docx)로 저장한 뒤 그 파일을 여세요.',
};

const ASK_FOR_TEXT: Bilingual = {
  en: 'It holds no text that can be read. Ask for the paper as Word, or as a PDF with text in it.',
  ko: '읽을 수 있는 글자가 없습니다. Word 문서나 글자가 든 PDF로 다시 받으세요.',
};

const ADVICE: Readonly<Partial<Record<FileKind, Bilingual>>> = {
  empty: {
    en: 'It was not copied or sent whole. Ask for it again.',
    ko: '복사하거나 보내는 중에 내용이 빠졌습니다. 다시 받으세요.',
  },
  locked: {
    en: 'Open it with its password, save it without one, and open that.',
    ko: '암호로 열어 암호 없이 저장한 뒤 그 파일을 여세요.',
  },
  archive: { en: 'Unpack it and open the file in it.', ko: '압축을 풀고 그 안의 파일을 여세요.' },
  image: ASK_FOR_TEXT,
  'sound-or-film': ASK_FOR_TEXT,
  database: { en: 'Open the paper itself.', ko: '문서 파일을 여세요.' },
  unknown: {
    en: 'It may be damaged. Ask for it again, as Word, PDF or text.',
    ko: '손상되었을 수 있습니다. Word, PDF 또는 텍스트로 다시 받으세요.',
  },
};
