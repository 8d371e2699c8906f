import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const worthMessages = defineMessages({
  en: {
    modelNote: 'A model with stated assumptions, not a forecast.',
    worth: 'Left on the table',
    atAsk: 'at our ask',
    atOurDraft: 'at what our own draft asks',
    atMarket: 'at the market’s typical value',
    inert: 'Moves no figure in these scenarios.',
    worthHere: 'Worth in money',
    byOutcome: (lapsed: string, notMade: string, made: string, span: string) =>
      `Under this draft, after tax: ${lapsed} if the option lapses, ${notMade} if it is exercised and no film made, ${made} in the middle if the film is made (in eight of ten films ${span}).`,
    expected: (median: string, span: string, average: string) =>
      `Under this draft, after tax: ${median} in the middle, in eight of ten cases ${span}; ${average} on average.`,
    toMoney: 'See the money',
    working: 'Money',
    workingOut: (done: number, total: number) => `Working out ${done} of ${total}`,
    cancelled: 'The calculation was cancelled.',
    again: 'Work it out',
  },
  ko: {
    modelNote: '명시된 가정에 따른 모형이며 예측이 아닙니다.',
    worth: '놓치고 있는 금액',
    atAsk: '우리 측 요구안 기준',
    atOurDraft: '우리 측 초안 기준',
    atMarket: '시장 통상값 기준',
    inert: '이 시나리오에서는 금액이 달라지지 않습니다.',
    worthHere: '금액 환산',
    byOutcome: (lapsed, notMade, made, span) =>
      `이 초안의 세후 금액: 옵션 소멸 시 ${lapsed}, 행사 후 미제작 시 ${notMade}, 영화 제작 시 중앙값 ${made}(열 편 중 여덟 편은 ${span}).`,
    expected: (median, span, average) =>
      `이 초안의 세후 금액: 중앙값 ${median}, 열에 여덟은 ${span}, 평균 ${average}.`,
    toMoney: '금액 화면 보기',
    working: '금액',
    workingOut: (done, total) => `${total}개 중 ${done}개 계산`,
    cancelled: '계산을 취소했습니다.',
    again: '계산하기',
  },
});
