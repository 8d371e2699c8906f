import { defineMessages } from '#renderer/i18n/define-messages.ts';

/** What becomes of an option. */
export const optionMessages = defineMessages({
  en: {
    title: 'What becomes of the option',
    about: 'What each outcome pays us, after tax; how likely each is, only you can say.',
    howOften: 'How often a film follows.',
    outcome: 'Outcome',
    pays: 'Pays us',
    chance: 'How likely',
    lapsed: 'The option lapses',
    exercisedNotMade: 'Exercised, and not made',
    made: 'The film is made',
    median: (amount: string) => `${amount} in the middle`,
    spread: (span: string) => `in eight of ten films ${span}`,
    theRest: 'the rest',
    clear: 'Take the chances back',
    tooMuch: 'The two together are more than 100%. Make one of them smaller.',
    noAverage:
      'No average is shown: it would take for granted that the film is made. Give the chances, and every worth counts them in.',
    overall: (median: string, span: string, average: string) =>
      `By your chances: ${median} in the middle, in eight of ten cases ${span}; ${average} on average.`,
  },
  ko: {
    title: '옵션의 결과',
    about: '결과별로 우리 측이 받는 세후 금액이며, 각 결과의 가능성은 직접 판단해 입력합니다.',
    howOften: '제작으로 이어진 비율.',
    outcome: '결과',
    pays: '우리 측 수령액',
    chance: '가능성',
    lapsed: '옵션 소멸',
    exercisedNotMade: '행사 후 미제작',
    made: '영화 제작',
    median: (amount) => `중앙값 ${amount}`,
    spread: (span) => `영화 열 편 중 여덟 편은 ${span}`,
    theRest: '나머지',
    clear: '가능성 지우기',
    tooMuch: '두 가능성의 합이 100%를 넘습니다. 하나를 줄여 주세요.',
    noAverage:
      '평균은 영화가 제작된다고 전제하게 되므로 표시하지 않습니다. 가능성을 입력하면 모든 가치에 반영됩니다.',
    overall: (median, span, average) =>
      `입력한 가능성에 따르면 중앙값은 ${median}, 열에 여덟은 ${span}, 평균은 ${average}입니다.`,
  },
});
