import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const rateMessages = defineMessages({
  en: {
    ratesAbout:
      'A sum in another currency is compared only with a rate that you enter, with its date and source. The latest one for the pair counts.',
    from: 'One unit of',
    to: 'is, in',
    rate: 'Rate',
    on: 'Date',
    source: 'Source',
    sourceHint: 'Bank of Korea, basic rate',
    addRate: 'Add a rate',
  },
  ko: {
    ratesAbout:
      '다른 통화의 금액은 직접 입력한 환율이 있어야 비교합니다. 기준일과 출처를 함께 적으세요. 같은 통화쌍은 최근 환율을 씁니다.',
    from: '1단위',
    to: '환산 통화',
    rate: '환율',
    on: '기준일',
    source: '출처',
    sourceHint: '한국은행 매매기준율',
    addRate: '환율 추가',
  },
});
