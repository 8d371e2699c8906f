import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const lackingMessages = defineMessages({
  en: {
    title: { budget: 'The budget is missing', rates: 'An exchange rate is missing' },
    enter: { budget: 'Enter the budget', rates: 'Enter an exchange rate' },
    toTerms: 'Add a paper in Terms',
    toValues: 'Enter values in Terms',
  },
  ko: {
    title: { budget: '제작비가 없습니다', rates: '환율이 없습니다' },
    enter: { budget: '제작비 입력', rates: '환율 입력' },
    toTerms: '조건 화면에서 초안 추가',
    toValues: '조건 화면에서 값 입력',
  },
});
