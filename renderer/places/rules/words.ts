import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

/** Words of the rules: the place of a deal and the pages of the library share them. */
export const rulesMessages = defineMessages({
  en: {
    title: 'Rule checks',
    about:
      'Statutes, treaties and published practice, checked against this paper and our facts. Never scored.',
    draft: 'Draft',
    noDraft: 'There is no paper yet: only the facts are checked.',
    none: 'No rule of the library bears on a deal of this kind',
    noneHint: 'Change the kinds of the deal in its details.',
    counted: (n: number, outcome: string) => `${n} ${outcome}`,
    countsLabel: 'Outcomes',
    next: (outcomes: string) => `${outcomes}: go to the next`,
    missing: 'Missing',
    facts: 'Facts',
    factsOf: (topic: string) => `Facts: ${topic}`,
    factsAnswered: (answered: number, asked: number) =>
      `${answered} of ${counted(asked, 'fact', 'facts')} answered`,
    nextFact: 'Next unanswered',
    more: 'The rule, what to do with it, sources',
    inLibrary: 'In the library',
  },
  ko: {
    title: '규정 점검',
    about: '법령·조약·공표된 관행을 이 초안과 우리 측 사실관계에 비추어 확인합니다. 점수는 매기지 않습니다.',
    draft: '초안',
    noDraft: '아직 초안이 없어 사실관계만으로 확인합니다.',
    none: '이 종류의 거래에 적용되는 규정이 라이브러리에 없습니다',
    noneHint: '거래 정보에서 거래의 종류를 확인하세요.',
    counted: (n, outcome) => `${outcome} ${n}`,
    countsLabel: '점검 결과',
    next: (outcomes) => `${outcomes}: 다음 항목으로`,
    missing: '부족한 정보',
    facts: '사실관계',
    factsOf: (topic) => `사실관계: ${topic}`,
    factsAnswered: (answered, asked) => `사실관계 ${asked}개 중 ${answered}개 답변`,
    nextFact: '답하지 않은 항목으로',
    more: '규정의 내용·활용·출처',
    inLibrary: '라이브러리에서 보기',
  },
});
