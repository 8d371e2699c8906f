import { documentKind } from './document-kind.ts';

export const COMPARISON = documentKind({
  kind: 'comparison',
  name: { en: 'Comparison', ko: '초안 대비표' },
  about: {
    en: 'Two to four papers beside each other, with what changed marked in their words.',
    ko: '두 개에서 네 개의 초안을 나란히 놓고 바뀐 문구를 표시합니다.',
  },
  editions: {
    internal: {
      about: {
        en: 'With our own names for drafts. It stays on our side.',
        ko: '우리 측에서 부르는 초안 이름이 들어갑니다. 우리 측에서만 사용합니다.',
      },
      draft: 'any',
    },
    shareable: {
      about: {
        en: 'Drafts of ours are named by their date. One that was not sent is disclosed by it.',
        ko: '우리 측 초안은 날짜로만 표시합니다. 보내지 않은 초안을 고르면 그 내용이 공개됩니다.',
      },
      draft: 'any',
    },
  },
  usualEdition: 'internal',
  choices: {
    /** In the order of the columns; the first is the draft that the document is on. */
    draftIds: { is: 'papers', isRequired: true, editions: ['internal', 'shareable'], least: 2, most: 4 },
  },
  command: 'Two to four papers beside each other, term by term, as a Word file.',
});
