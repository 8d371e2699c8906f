import { withJosa } from '#domain/text/josa.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const worthMessages = defineMessages({
  en: {
    modelNote: 'A model with stated assumptions, not a forecast.',
    worth: 'Left on the table',
    atAsk: 'at our ask',
    atMarket: 'at the market’s typical value',
    inert: 'Moves no figure in these scenarios.',
    worthHere: 'Worth in money',
    worthLine: (amount: string) => `${amount} on average`,
    expected: (amount: string) => `We are paid ${amount} on average under this draft, after tax.`,
    toMoney: 'See the money',
  },
  ko: {
    modelNote: '명시된 가정에 따른 모형이며 예측이 아닙니다.',
    worth: '놓치고 있는 금액',
    atAsk: '우리 측 요구안 기준',
    atMarket: '시장 통상값 기준',
    inert: '이 시나리오에서는 금액이 달라지지 않습니다.',
    worthHere: '금액 환산',
    worthLine: (amount) => `평균 ${amount}`,
    expected: (amount) => `이 초안대로면 세후 평균 ${withJosa(amount, '을/를')} 받습니다.`,
    toMoney: '금액 화면 보기',
  },
});
