import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const startMessages = defineMessages({
  en: {
    problemNotice: (n: number, file: string, line: number, field: string) =>
      `${counted(n, 'entry', 'entries')} of the library could not be read, first ${file}, line ${line}${field === '' ? '' : `, ${field}`}. Everything else works.`,
    showProblems: 'Show',
  },
  ko: {
    problemNotice: (n, file, line, field) =>
      `라이브러리 항목 ${n}건을 읽지 못했습니다. 첫 번째: ${file} ${line}행${field === '' ? '' : `, ${field}`}. 나머지는 정상입니다.`,
    showProblems: '보기',
  },
});
