import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const namesMessages = defineMessages({
  en: {
    add: 'English and Korean names',
    addOf: (name: string) => `English and Korean names: ${name}`,
    english: (what: string) => `${what} in English`,
    korean: (what: string) => `${what} in Korean`,
    about: 'Used on screens and in documents of that language, in place of the name above.',
  },
  ko: {
    add: '국문·영문 이름',
    addOf: (name) => `국문·영문 이름: ${name}`,
    english: (what) => `${what}(영문)`,
    korean: (what) => `${what}(국문)`,
    about: '해당 언어의 화면과 문서에서 위 이름 대신 씁니다.',
  },
});
