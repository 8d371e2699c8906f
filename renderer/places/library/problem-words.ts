import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const problemMessages = defineMessages({
  en: {
    problems: 'Problems',
    problemsTitle: 'What could not be read',
    problemsAbout:
      'These entries of the library or of your own copies are left out; everything else works. Correct the line in a text editor and start Jibun again.',
    noProblems: 'Every file of the library was read.',
    file: 'File',
    line: 'Line',
    field: 'Field',
    wholeFile: 'the whole file',
    message: 'What is wrong',
    problemCount: (n: number) => counted(n, 'entry', 'entries'),
  },
  ko: {
    problems: '오류',
    problemsTitle: '읽지 못한 항목',
    problemsAbout:
      '아래 항목은 제외되었으며 나머지는 정상적으로 쓸 수 있습니다. 텍스트 편집기에서 해당 줄을 고친 뒤 지분을 다시 시작하세요.',
    noProblems: '라이브러리의 모든 파일을 읽었습니다.',
    file: '파일',
    line: '행',
    field: '항목',
    wholeFile: '파일 전체',
    message: '오류 내용',
    problemCount: (n) => `${n}건`,
  },
});
