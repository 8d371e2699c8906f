import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const clauseMessages = defineMessages({
  en: {
    clauses: 'Clauses side by side',
    clauseSays: (choice: string) => `Says: ${choice}`,
    clauseNote: 'Written by us, taken from no form. Blanks in brackets are filled from the value.',
    protective: 'Protective (what we ask)',
    protectiveOf: (roles: string) => `Protective for: ${roles}`,
    middle: { market: 'Market', compromise: 'Compromise (not the market norm)' },
    opening: 'Studio opening',
    noKorean: 'In English only: a studio opens in English.',
    noClause: 'No contract has wording for this.',
    markDifferences: {
      market: 'Mark what differs from the market clause',
      compromise: 'Mark what differs from the compromise',
    },
    copyClause: 'Copy',
    cannotCopy: 'The clipboard refused. Select the text and copy it by hand.',
  },
  ko: {
    clauses: '조항 나란히 보기',
    clauseSays: (choice) => `이 문안의 선택지: ${choice}`,
    clauseNote:
      '직접 작성한 문안으로, 다른 서식에서 옮긴 것이 아닙니다. 괄호 안의 빈칸은 조건 값으로 채웁니다.',
    protective: '보호 조항(우리 요구)',
    protectiveOf: (roles) => `보호 조항(${roles})`,
    middle: { market: '시장 조항', compromise: '절충 조항(시장 통례와 다름)' },
    opening: '스튜디오 첫 제안',
    noKorean: '스튜디오의 첫 제안은 영문이므로 영어로만 제공합니다.',
    noClause: '계약서에 문안을 두지 않는 조건입니다.',
    markDifferences: { market: '시장 조항과 다른 부분 표시', compromise: '절충 조항과 다른 부분 표시' },
    copyClause: '복사',
    cannotCopy: '클립보드에 복사하지 못했습니다. 글을 선택하여 직접 복사하세요.',
  },
});
