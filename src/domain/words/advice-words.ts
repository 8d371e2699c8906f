import type { Bilingual } from '#domain/text/bilingual.ts';
import type { QUADRANT_WORDS } from './standing-words.ts';

type Place = keyof typeof QUADRANT_WORDS;

/** What the corner of a dimension asks of us, on the terms that it rests on. */
export const ADVICE_ON_TERMS = {
  weak: ({ en, ko }) => ({
    en: `The situation gives little, and so does the paper on ${en}: repair before the meeting.`,
    ko: `${ko} 조건이 약하고 협상 여건도 약하므로 회의 전에 보완해야 합니다.`,
  }),
  'under-claimed': ({ en, ko }) => ({
    en: `The situation bears more than the paper gives on ${en}: ask for more there.`,
    ko: `협상 여건에 비해 ${ko} 조건이 약합니다. 더 요구할 수 있습니다.`,
  }),
  exposed: ({ en, ko }) => ({
    en: `The paper gives more than the situation can defend on ${en}: protect that, do not reopen it.`,
    ko: `협상 여건에 비해 ${ko} 조건이 좋습니다. 다시 논의하지 말고 지켜야 합니다.`,
  }),
  strong: ({ en, ko }) => ({
    en: `Both the paper and the situation are good. What can be traded: ${en}.`,
    ko: `계약 조건과 협상 여건이 모두 좋습니다. 교환 카드로 쓸 수 있는 조건은 ${ko}입니다.`,
  }),
} as const satisfies Readonly<Record<Place, (names: Bilingual) => Bilingual>>;

/** Where each term that a corner could name is one that we ask for, or must have. */
export const ADVICE_WITHOUT_TERMS = {
  weak: {
    en: 'The paper gives little and the situation gives little: repair before the meeting.',
    ko: '계약 조건도 협상 여건도 약합니다. 회의 전에 보완해야 합니다.',
  },
  'under-claimed': {
    en: 'The situation bears more than the paper gives: press what is asked already.',
    ko: '협상 여건에 비해 계약 조건이 약합니다. 이미 요구한 조건을 관철할 수 있습니다.',
  },
  exposed: {
    en: 'The paper gives more than the situation can defend, and what makes it so is still asked for: hold to the asks.',
    ko: '협상 여건에 비해 계약 조건이 좋으나 그 바탕이 되는 조건을 아직 요구하고 있습니다. 요구를 유지해야 합니다.',
  },
  strong: {
    en: 'Both the paper and the situation are good, but what makes it so is still asked for or a must-have: nothing here is for trade.',
    ko: '계약 조건과 협상 여건이 모두 좋으나, 그 바탕이 되는 조건은 모두 요구 중이거나 필수 조건이므로 교환에 쓸 수 없습니다.',
  },
} as const satisfies Readonly<Record<Place, Bilingual>>;

/** `all`: how many asks there are; `more`: those of them that are not named. */
export function stillAsked({ en, ko }: Bilingual, all: number, more: number): Bilingual {
  return more === 0
    ? { en: `Still asked for: ${en}.`, ko: `요구하고 있으나 합의되지 않은 조건은 ${ko}입니다.` }
    : {
        en: `Still asked for, above all: ${en}; with ${more} more.`,
        ko: `요구하고 있으나 합의되지 않은 조건은 ${ko} 등 ${all}개입니다.`,
      };
}
