import { defineMessages } from '#renderer/i18n/define-messages.ts';

/** What the payments of a waterfall are worth today, and how that comes about. */
export const presentMessages = defineMessages({
  en: {
    caption: 'What is paid to us, in money of today, our equity not taken off',
    formula: 'Each month’s payments to our side, less what we advance in it, discounted to signature',
    month: (n: number) => (n === 0 ? 'At signature' : `Month ${Math.round(n * 100) / 100}`),
    none: 'Nothing is paid to our side in this scenario.',
    timing: 'When the money comes in is an assumption; a source that states its own arrival keeps it.',
    perYear: (rate: string) => `${rate} a year`,
  },
  ko: {
    caption: '우리 측 수령액의 현재가치(투자금 차감 전)',
    formula: '월별 우리 측 수령액에서 그 달의 선지급액을 뺀 금액을 체결일로 할인',
    month: (n) => (n === 0 ? '체결일' : `체결 후 ${Math.round(n * 100) / 100}개월`),
    none: '이 시나리오에서는 우리 측에 지급되는 금액이 없습니다.',
    timing: '입금 시점은 가정이며, 수익원에 입금 시점을 따로 적은 경우에는 그 시점을 따릅니다.',
    perYear: (rate) => `연 ${rate}`,
  },
});
