import { documentKind } from './document-kind.ts';

export const DEAL_MEMO = documentKind({
  kind: 'deal-memo',
  name: { en: 'Deal memo', ko: '딜 메모' },
  about: {
    en: 'A short letter for the other side: ten points and two signatures.',
    ko: '상대방에게 보내는 간이 서신으로, 열 가지 핵심 조건과 서명란을 담습니다.',
  },
  editions: {
    shareable: {
      about: {
        en: 'A deal memo is always shareable: no private position appears in it.',
        ko: '딜 메모는 항상 공유용입니다. 비공개 입장은 들어가지 않습니다.',
      },
      draft: 'ours',
    },
  },
  choices: {
    /** The parties are bound by their signatures; else they acknowledge what was discussed. */
    isBinding: {
      is: 'yes-or-no',
      isRequired: true,
      editions: ['shareable'],
      label: { en: 'Binding once signed', ko: '서명하면 구속력이 있음' },
      flag: '--binding',
    },
  },
  command: 'The short-form deal memo of two pages as a Word file, from a draft of ours.',
});
