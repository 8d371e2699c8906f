import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const derivedMessages = defineMessages({
  en: { derived: 'Derived' },
  ko: { derived: '계산값' },
});
