import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const clauseMessages = defineMessages({
  en: {
    clauses: 'Clauses side by side',
    clauseSays: (choice: string) => `Says: ${choice}`,
    clauseNote: 'Written by us, taken from no form. Blanks in brackets are filled from the value.',
    protective: 'Protective (what we ask)',
    marketClause: 'Market',
    opening: 'Studio opening',
    noKorean: 'In English only: a studio opens in English.',
    noClause: 'No contract has wording for this.',
    markDifferences: 'Mark what differs from the market clause',
    copyClause: 'Copy',
    cannotCopy: 'The clipboard refused. Select the text and copy it by hand.',
  },
  ko: {
    clauses: '조항 나란히 보기',
    clauseSays: (choice) => `이 문안의 선택지: ${choice}`,
    clauseNote:
      '직접 작성한 문안으로, 다른 서식에서 옮긴 것이 아닙니다. 괄호 안의 빈칸은 조건 값으로 채웁니다.',
    protective: '보호 조항(우리 요구)',
    marketClause: '시장 조항',
    opening: '스튜디오 첫 제안',
    noKorean: '스튜디오의 첫 제안은 영문이므로 영어로만 제공합니다.',
    noClause: '계약서에 문안을 두지 않는 조건입니다.',
    markDifferences: '시장 조항과 다른 부분 표시',
    copyClause: '복사',
    cannotCopy: '클립보드에 복사하지 못했습니다. 글을 선택하여 직접 복사하세요.',
  },
});
