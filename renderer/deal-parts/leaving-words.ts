import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const leavingMessages = defineMessages({
  en: {
    title: 'Leaves with the file',
    none: 'No earlier author, hidden text, custom XML or property was found in the file.',
    times: (n: number) => counted(n, 'time', 'times'),
  },
  ko: {
    title: '파일과 함께 나가는 정보',
    none: '이전 작성자, 숨겨진 텍스트, 사용자 지정 XML, 속성이 없습니다.',
    times: (n) => `${n}건`,
  },
});
