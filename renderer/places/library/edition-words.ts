import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const editionMessages = defineMessages({
  en: {
    edition: (id: string) => `Edition ${id}`,
    onHand: 'on hand',
    title: 'Editions of the library',
    about:
      'What each edition changed, why, and in which records. A deal says which edition it was last judged by, and what a newer one changes for it.',
    first: 'The first edition.',
    changes: (n: number) => counted(n, 'row', 'rows'),
    records: 'Records',
    kinds: {
      correction: 'Corrected',
      law: 'Law read anew',
      evidence: 'Evidence',
      addition: 'Added',
      wording: 'Wording',
    },
  },
  ko: {
    edition: (id) => `${id}판`,
    onHand: '현재 판',
    title: '라이브러리 판 이력',
    about:
      '판마다 무엇을 왜, 어느 기록에서 고쳤는지 적습니다. 거래에는 마지막으로 판단한 판과 새 판에서 달라지는 점이 표시됩니다.',
    first: '초판입니다.',
    changes: (n) => `변경 ${n}건`,
    records: '해당 기록',
    kinds: {
      correction: '정정',
      law: '법령 재확인',
      evidence: '근거',
      addition: '추가',
      wording: '문안',
    },
  },
});
