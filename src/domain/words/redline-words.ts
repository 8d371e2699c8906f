import type { Bilingual } from '#domain/text/bilingual.ts';

/** What leaves with a file besides what is seen on its pages. */
export const LEAVING_WORDS = {
  author: { en: 'Changes or comments by', ko: '변경·메모 작성자' },
  'hidden-text': { en: 'Hidden text', ko: '숨겨진 텍스트' },
  'custom-xml': { en: 'Custom XML', ko: '사용자 지정 XML' },
  property: { en: 'Property', ko: '문서 속성' },
  macros: { en: 'Macros', ko: '매크로' },
  'embedded-file': { en: 'Embedded file', ko: '포함된 파일' },
  'outside-link': { en: 'Link to a file outside', ko: '외부 파일 링크' },
} as const satisfies Record<string, Bilingual>;

/** Why a term of our draft does not go into their paper by itself. */
export const LEFT_BY_HAND_WORDS = {
  'no-figure': {
    en: 'Their words hold no single figure of it',
    ko: '상대방 문구에서 해당 수치 하나를 찾을 수 없음',
  },
  'other-kind': { en: 'Ours is of another kind or base', ko: '우리 측 값의 종류나 산정 기준이 다름' },
  elsewhere: { en: 'It was not read from this file', ko: '이 파일에서 읽은 값이 아님' },
  unread: { en: 'Nobody has looked for it in their paper yet', ko: '상대방 문서에서 아직 확인하지 않음' },
  silent: { en: 'Their paper does not say it', ko: '상대방 문서에 규정 없음' },
} as const satisfies Record<string, Bilingual>;

/** The parts of a redline as a person is told of it. */
export const REDLINE_TITLES = {
  broken: {
    en: 'References that lead elsewhere once the changes are accepted',
    ko: '변경을 적용하면 다른 조항을 가리키게 되는 상호 참조',
  },
  byHand: {
    en: 'Not in the redline: terms of our draft to word by hand, by reason',
    ko: '수정본에 넣지 못한 우리 측 조건: 사유별로 확인해 직접 작성하세요',
  },
  leaving: {
    en: 'Also in the file that goes: look before you send it',
    ko: '함께 나가는 정보: 보내기 전에 확인하세요',
  },
} as const satisfies Record<string, Bilingual>;

/** The files of a redline. */
export const REDLINE_FILE_WORDS = {
  theirs: { en: 'theirs', ko: '상대방 원본' },
  redline: { en: 'redline', ko: '수정 표시본' },
  clean: { en: 'clean', ko: '수정 반영본' },
} as const satisfies Record<string, Bilingual>;

/** Of the redline between two papers: the differences that it does not hold. */
export const LEFT_OUT_TITLE = {
  en: 'Not in the redline: do these in Word by hand',
  ko: '수정 표시본에 넣지 못한 차이: Word에서 직접 고쳐 주세요',
} as const satisfies Bilingual;
