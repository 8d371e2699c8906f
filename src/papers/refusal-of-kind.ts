import { Fail } from '#domain/base/failure.ts';
import type { FileKind } from '#domain/files/file-kind.ts';
import { FILE_KIND_WORDS } from '#domain/files/file-words.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** Says what the file is and what to do with it, for a file that no reader of papers opens. */
export function refusalOfKind(kind: FileKind, isZip: boolean): Fail {
  const words = wordsOf(kind, isZip);
  const advice = adviceOn(kind);
  return new Fail('refused', {
    en: `This file is ${words.en}. ${advice.en}`,
    ko: `${words.ko}입니다. ${advice.ko}`,
  });
}

/** A document of an office program that is written in letters: read as text, its marks would pass for words. */
export function documentInText(text: string): Bilingual | undefined {
  const start = text.slice(0, 4_000).trimStart();
  return TEXT_FORMS.find(({ begins }) => begins.test(start))?.words;
}

export function refusalOfText(words: Bilingual): Fail {
  return new Fail('refused', {
    en: `This file is ${words.en}. ${ASK_FOR_WORD.en}`,
    ko: `${words.ko}입니다. ${ASK_FOR_WORD.ko}`,
  });
}

const TEXT_FORMS: readonly { readonly begins: RegExp; readonly words: Bilingual }[] = [
  {
    begins: /^<\?xml[^>]*>[\s\S]*(?:progid="Word\.Document"|<pkg:package|<w:wordDocument)/,
    words: { en: 'a Word document saved as XML', ko: 'XML로 저장된 Word 문서' },
  },
  {
    begins: /^<\?xml[^>]*>[\s\S]*(?:<office:document|<HWPML)/,
    words: { en: 'a document of an office program saved as XML', ko: 'XML로 저장된 문서' },
  },
  {
    begins: /^(?:[\w-]+:.*\r?\n)*?MIME-Version:/i,
    words: { en: 'a web archive or an e-mail (MIME)', ko: '웹 보관 파일 또는 이메일(MIME)' },
  },
];

function wordsOf(kind: FileKind, isZip: boolean): Bilingual {
  if (kind === 'word' && !isZip) {
    return { en: 'a Word document of the older kind (.doc)', ko: '이전 형식의 Word 문서(.doc)' };
  }
  if (kind === 'hwp' && !isZip) return { en: 'a Hangul document (.hwp)', ko: '한글 문서(.hwp)' };
  return FILE_KIND_WORDS[kind];
}

const ASK_FOR_WORD: Bilingual = {
  en: 'Open it in the program that made it and save it as .docx, or ask the sender for a Word file.',
  ko: '작성한 프로그램에서 열어 .docx로 저장하거나, 보낸 사람에게 Word 파일을 요청해 주세요.',
};

function adviceOn(kind: FileKind): Bilingual {
  switch (kind) {
    case 'word':
      return {
        en: 'Open it in Word and save it as “Word Document (.docx)”, then drop that file.',
        ko: 'Word에서 열어 ‘Word 문서(.docx)’로 저장한 뒤 그 파일을 넣어 주세요.',
      };
    case 'hwp':
      return {
        en: 'Open it in Hangul and save it as “Hangul Standard Document (.hwpx)” or .docx, then drop that file.',
        ko: '한글에서 열어 ‘한글 표준 문서(.hwpx)’ 또는 .docx로 저장한 뒤 그 파일을 넣어 주세요.',
      };
    case 'locked':
      return {
        en: 'Open it with its password, take the password off (File, Info, Protect Document), save it and drop it again.',
        ko: '암호를 입력해 열고 암호를 해제한 뒤(파일 → 정보 → 문서 보호) 저장하여 다시 넣어 주세요.',
      };
    case 'empty':
      return {
        en: 'It was not copied or sent whole; get it again.',
        ko: '복사하거나 보내는 중에 내용이 빠졌습니다. 다시 받아 주세요.',
      };
    case 'archive':
      return {
        en: 'Unpack it and drop the paper that is in it.',
        ko: '압축을 풀고 그 안의 문서를 넣어 주세요.',
      };
    case 'image':
    case 'sound-or-film':
      return {
        en: 'It holds no text that can be read. Ask for the paper as Word or as PDF with text.',
        ko: '읽을 수 있는 글자가 없습니다. Word나 글자가 든 PDF로 다시 받아 주세요.',
      };
    case 'spreadsheet':
      return {
        en: 'A workbook is no contract that can be read by clauses; only an issues list is read, by its heads Point and Status. Save the text as .docx, or enter its figures in Terms.',
        ko: '조항별로 읽을 수 있는 계약서가 아닙니다. Excel 문서는 ‘조건’과 ‘상태’ 열이 있는 쟁점표만 읽습니다. 본문을 .docx로 저장하거나 조건 화면에 수치를 입력해 주세요.',
      };
    case 'workspace':
      return {
        en: 'It holds all deals of a desk and is no paper. Open it in Jibun with “Open Another Workspace”.',
        ko: '여러 거래가 함께 든 파일이며 계약 문서가 아닙니다. 지분에서 ‘다른 작업 파일 열기’로 여세요.',
      };
    case 'container':
    case 'unknown':
      return {
        en: 'It may be damaged. Open it in the program that made it and save it as .docx, or ask for it again.',
        ko: '손상되었을 수 있습니다. 작성한 프로그램에서 열어 .docx로 저장하거나 다시 받아 주세요.',
      };
    case 'text':
    case 'html':
    case 'rich-text':
    case 'pdf':
    case 'open-document':
    case 'presentation':
    case 'database':
      return ASK_FOR_WORD;
  }
}
