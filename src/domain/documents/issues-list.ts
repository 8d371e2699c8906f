import { documentKind } from './document-kind.ts';

export const ISSUES_LIST = documentKind({
  kind: 'issues-list',
  name: { en: 'Issues list', ko: '쟁점표' },
  about: {
    en: 'Their text, our change, the reason and the status, point by point.',
    ko: '상대방 문안, 우리 측 수정안, 이유, 상태를 쟁점별로 정리합니다.',
  },
  editions: {
    internal: {
      about: {
        en: 'With ask, fallback, floor and worth beside each point. It stays on our side.',
        ko: '쟁점마다 요구안·차선안·최저 수용 조건과 금액이 함께 들어갑니다. 우리 측에서만 사용합니다.',
      },
      // Without a draft of ours it lists what their paper leaves open.
      draft: 'ours-if-any',
    },
    shareable: {
      about: {
        en: 'For the other side: no place for a position.',
        ko: '상대방용입니다. 우리 측 입장을 적는 칸이 없습니다.',
      },
      draft: 'ours',
    },
  },
  choices: {
    format: {
      is: 'one-of',
      isRequired: true,
      editions: ['internal', 'shareable'],
      label: { en: 'File', ko: '파일' },
      names: ['docx', 'xlsx'],
      titles: { docx: { en: 'Word', ko: 'Word' }, xlsx: { en: 'Excel', ko: 'Excel' } },
      usual: 'docx',
      flag: null,
    },
    /** Those on the list; without them, every open point on which the draft of ours asks for something else. No form asks. */
    points: { is: 'points', isRequired: false, editions: [], least: 1, most: 500 },
  },
  command: 'What our draft asks to change in their paper, as a Word or an Excel file.',
});
