import type { Bilingual } from '#domain/text/bilingual.ts';

/** Why a difference between two papers is not in the redline between them. */
export type LeftOutCode = keyof typeof MESSAGES;

/** A difference that is not in the redline: its words, why, and what to do by hand. */
export type LeftOut = { readonly label: string; readonly words: string; readonly message: Bilingual };

export function leftOut(code: LeftOutCode, label: string, words: string): LeftOut {
  return { label, words, message: MESSAGES[code] };
}

const MESSAGES = {
  'at-start': {
    en: 'A new paragraph where the earlier paper has none before or behind it. Insert it in Word by hand.',
    ko: '이전 문서에 앞뒤로 기준이 될 문단이 없는 곳에 추가된 문단입니다. Word에서 직접 삽입해 주세요.',
  },
  'table-row': {
    en: 'A row or cell of a table came or went. Change the table in Word by hand.',
    ko: '표의 행이나 칸이 추가되거나 삭제되었습니다. Word에서 표를 직접 고쳐 주세요.',
  },
  'after-table': {
    en: 'A new paragraph directly behind a table, or before one. Insert it in Word by hand.',
    ko: '표의 바로 앞뒤에 추가된 문단입니다. Word에서 직접 삽입해 주세요.',
  },
  'text-box': {
    en: 'The words stand in a text box, which tracked changes of ours do not reach. Change them in Word by hand.',
    ko: '글상자 안의 문구여서 변경 내용을 표시할 수 없습니다. Word에서 직접 고쳐 주세요.',
  },
  formatting: {
    en: 'Only its look changed: bold, italic or underline. Format it in Word by hand.',
    ko: '굵게·기울임·밑줄 등 서식만 바뀌었습니다. 서식은 Word에서 직접 고쳐 주세요.',
  },
  comment: {
    en: 'A comment of the later paper. It stays in that file.',
    ko: '나중 문서에 달린 메모입니다. 그 파일에만 남아 있습니다.',
  },
  thing: {
    en: 'The words of this new paragraph are in; its picture or note is not. Insert that in Word by hand.',
    ko: '새 문단의 글자만 들어가고 그 안의 그림이나 주석은 들어가지 않았습니다. Word에서 직접 삽입해 주세요.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether the file, every change accepted, says what the later paper says. */
export function acceptedSentence(unlike: number): Bilingual {
  if (unlike === 0)
    return {
      en: 'With every change accepted it says what the later paper says; with every change rejected it is the earlier file.',
      ko: '변경을 모두 적용하면 나중 문서와 문구가 같고, 모두 거부하면 이전 파일 그대로입니다.',
    };
  const counted = `${unlike} ${unlike === 1 ? 'paragraph' : 'paragraphs'}`;
  return {
    en: `With every change accepted it still differs from the later paper in ${counted}; with every change rejected it is the earlier file.`,
    ko: `변경을 모두 적용해도 나중 문서와 다른 문단이 ${unlike}개 남습니다. 모두 거부하면 이전 파일 그대로입니다.`,
  };
}
