import { documentKind } from './document-kind.ts';

/** How much of an internal brief: what must be decided, what the negotiator needs, or everything. */
export const BRIEF_LENGTHS = ['one-page', 'standard', 'full'] as const;
export type BriefLength = (typeof BRIEF_LENGTHS)[number];

export const BRIEF = documentKind({
  kind: 'brief',
  name: { en: 'Brief', ko: '협상 브리프' },
  about: {
    en: 'For our side and our own counsel; in its shareable edition a position paper for the other side.',
    ko: '우리 측과 자문 변호사를 위한 문서이며, 공유용은 상대방에게 보내는 입장서입니다.',
  },
  editions: {
    internal: {
      about: {
        en: 'Holds ladder, leverage, score, situation and notes. It stays on our side.',
        ko: '협상 단계, 협상력, 점수, 여건, 메모가 들어갑니다. 우리 측에서만 사용합니다.',
      },
      draft: 'any',
    },
    shareable: {
      about: {
        en: 'A position paper for the other side: the points you choose, with the public support that does not argue their case.',
        ko: '상대방에게 보내는 입장서입니다. 고른 쟁점과, 상대방에게 유리하지 않은 공개 근거만 들어갑니다.',
      },
      // It can do without a draft of ours where its points are chosen.
      draft: 'ours-if-any',
    },
  },
  choices: {
    /** A request without one, as those of before there were lengths, asks for one page. */
    length: {
      is: 'one-of',
      isRequired: false,
      editions: ['internal'],
      label: { en: 'Length', ko: '분량' },
      names: BRIEF_LENGTHS,
      titles: {
        'one-page': { en: 'One page', ko: '한 쪽' },
        standard: { en: 'Standard', ko: '표준' },
        full: { en: 'Full', ko: '전체' },
      },
      about: {
        'one-page': {
          en: 'What has to be decided: the recommendation, the money, what to win, trade and never accept.',
          ko: '결정에 필요한 내용으로, 권고와 금액, 관철·교환할 조건과 최저 수용 조건이 들어갑니다.',
        },
        standard: {
          en: 'The one page, every open point over the rounds, the points that matter most, what to give first.',
          ko: '한 쪽 요약에 차수별 쟁점, 핵심 조건 카드, 양보 순서를 더합니다.',
        },
        full: {
          en: 'Everything, with the comparison, the rules, the situation and the sources.',
          ko: '조건 비교, 규정, 협상 여건, 출처까지 모두 들어갑니다.',
        },
      },
      usual: 'one-page',
      flag: '--length',
    },
    /** The terms on which a position is stated; without them those of which our draft speaks. */
    points: { is: 'points', isRequired: false, editions: ['shareable'], least: 0, most: 1_000 },
  },
  command:
    'The negotiation brief as a Word file; its shareable edition is a position paper for the other side, on the points that are named or that our draft states.',
});
