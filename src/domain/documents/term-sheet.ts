import { TERM_SHEET_TYPE_WORDS, TERM_SHEET_TYPES } from '#domain/words/term-sheet-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { documentKind } from './document-kind.ts';

export const TERM_SHEET = documentKind({
  kind: 'term-sheet',
  name: { en: 'Term sheet', ko: '텀시트' },
  about: {
    en: 'A draft for the other side, from a draft of ours only.',
    ko: '상대방에게 보낼 초안으로, 우리 측 초안에서만 작성합니다.',
  },
  editions: {
    shareable: {
      about: {
        en: 'A term sheet is always shareable: no private position appears in it.',
        ko: '텀시트는 항상 공유용입니다. 비공개 입장은 들어가지 않습니다.',
      },
      draft: 'ours',
    },
  },
  choices: {
    type: {
      is: 'one-of',
      isRequired: false,
      editions: ['shareable'],
      label: { en: 'Type', ko: '유형' },
      names: TERM_SHEET_TYPES,
      titles: {
        option: asTitle(TERM_SHEET_TYPE_WORDS.option),
        purchase: asTitle(TERM_SHEET_TYPE_WORDS.purchase),
        series: asTitle(TERM_SHEET_TYPE_WORDS.series),
        'co-production': asTitle(TERM_SHEET_TYPE_WORDS['co-production']),
        distribution: asTitle(TERM_SHEET_TYPE_WORDS.distribution),
      },
      usual: { none: { en: 'As follows from the deal', ko: '거래에 따름' } },
      flag: '--type',
    },
    /** Who signs says that the sheet was received, and nothing binds; left out: its binding part binds. */
    isAcknowledged: {
      is: 'yes-or-no',
      isRequired: false,
      editions: ['shareable'],
      label: { en: 'Acknowledge receipt only; nothing binds', ko: '수령 확인만 하며 구속력 없음' },
      flag: '--acknowledgment',
    },
  },
  command: 'The term sheet for the other side as a Word file, from a draft of ours.',
});
