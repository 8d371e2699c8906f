import { defineMessages } from '#renderer/i18n/define-messages.ts';

/** What our side puts into a picture and what comes back. */
export const stakeMessages = defineMessages({
  en: {
    title: 'What our side puts in and gets',
    about:
      'By scenario, under this draft. What we put in comes back inside what we receive; the net is what is left.',
    putIn: 'Put in',
    received: 'Received',
    fees: 'Fees beside it',
    incentives: 'Incentives of ours',
    tax: 'Tax withheld',
    net: 'Net',
    lossOf: (scenario: string) => `${scenario}: a loss`,
    over: (median: string, span: string, average: string) =>
      `Over films of every size: ${median} net in the middle, in eight of ten films ${span}; ${average} on average.`,
    outline: 'An outline, not this deal',
    outlineAbout:
      'The order below is a published one and its amounts are examples scaled to the budget. Nothing is said of what we earn until they are those of this deal: what each side puts in, loans, fees, caps and shares.',
    outlineOrder: 'Clause, the one that moves more first',
    outlineShare: 'Against the one that moves most',
    outlineWords: 'In the words of the draft',
    outlineTo: 'If it stood',
    outlineMinus: 'A minus: in this outline it would cost our side.',
    outlineNote:
      'The waterfall is an outline with example amounts: what follows shows which clause moves more, and no sum of this deal.',
    fill: 'Enter the amounts',
    inHand: 'In this scenario, to our side',
  },
  ko: {
    title: '우리 측 투입액과 수령액',
    about: '이 초안에 따른 시나리오별 금액입니다. 투입액은 수령액 안에서 회수되며, 그 차액이 순액입니다.',
    putIn: '투입액',
    received: '수령액',
    fees: '별도 보수',
    incentives: '우리 측 인센티브',
    tax: '원천징수세액',
    net: '순액',
    lossOf: (scenario) => `${scenario}: 손실`,
    over: (median, span, average) =>
      `흥행 규모 전체로 보면 순액의 중앙값은 ${median}, 열 편 중 여덟 편은 ${span}, 평균은 ${average}입니다.`,
    outline: '이 거래의 금액이 아닌 기본형입니다',
    outlineAbout:
      '아래 순서는 공개된 워터폴의 순서이고 금액은 제작비에 맞춘 예시입니다. 당사자별 투입액, 대출, 수수료, 상한, 배분율을 이 거래의 것으로 입력해야 우리 측 수익을 표시합니다.',
    outlineOrder: '조항(영향이 큰 순서)',
    outlineShare: '가장 큰 조항 대비',
    outlineWords: '초안의 문구',
    outlineTo: '바뀌는 기준',
    outlineMinus: '음수는 이 기본형에서 우리 측 금액을 줄이는 조항입니다.',
    outlineNote:
      '워터폴이 예시 금액의 기본형이므로, 아래 표는 어느 조항이 더 크게 작용하는지만 보여 주며 이 거래의 금액이 아닙니다.',
    fill: '금액 입력',
    inHand: '이 시나리오의 우리 측 금액',
  },
});
