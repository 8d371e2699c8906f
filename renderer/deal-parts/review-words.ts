import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const reviewMessages = defineMessages({
  en: {
    due: (day: string) => `to be looked at again by ${day}`,
    overdue: (day: string) => `overdue: was to be looked at again by ${day}`,
    overdueShort: 'to be looked at again',
  },
  ko: {
    due: (day) => `재검토 기한 ${day}`,
    overdue: (day) => `재검토 기한 경과(${day})`,
    overdueShort: '재검토 기한 경과',
  },
});
