import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const answerMessages = defineMessages({
  en: {
    clearAnswer: 'Clear the answer',
    note: 'Note',
    noteFor: (question: string) => `Note on: ${question}`,
  },
  ko: {
    clearAnswer: '답 지우기',
    note: '메모',
    noteFor: (question) => `메모: ${question}`,
  },
});
