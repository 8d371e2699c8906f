import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const rulePageMessages = defineMessages({
  en: {
    neverScored: 'Checked, never scored',
    toKnowAbout: 'No check: a rule to know',
    onTerm: 'Rules that bear on it',
    table: 'How it is checked',
    tableAbout:
      'Read from the top; the first case that fits decides. What is not known leaves the rule unknown.',
    case: 'Case',
    always: 'In every other case',
    outcome: 'Outcome',
    inDeals: 'In my deals',
    noDeals: 'No open deal is of this kind.',
  },
  ko: {
    neverScored: '점검만 하고 점수는 매기지 않음',
    toKnowAbout: '점검 대상이 아닌 참고 규정',
    onTerm: '관련 규정',
    table: '점검 방법',
    tableAbout:
      '위에서부터 차례로 보아 처음 맞는 경우가 결과를 정합니다. 모르는 것이 있으면 ‘확인 필요’로 둡니다.',
    case: '경우',
    always: '그 밖의 모든 경우',
    outcome: '결과',
    inDeals: '내 거래에서',
    noDeals: '해당 종류의 진행 중인 거래가 없습니다.',
  },
});
