import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const sinceMessages = defineMessages({
  en: {
    since: 'Since',
    kinds: { day: 'a day', draft: 'a draft came in' },
    day: 'Day',
    draft: 'Draft',
  },
  ko: {
    since: '기준',
    kinds: { day: '날짜', draft: '초안 등록 시점' },
    day: '날짜',
    draft: '초안',
  },
});
