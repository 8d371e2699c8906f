import type { Jurisdiction } from '#domain/outgoing/forum-words.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import type { Value } from '#domain/values/value.ts';

/** Whose law, whose rules, where: one of each, since a clause that names two seats names none. */
export type Forum = {
  readonly law: Bilingual;
  readonly institution: Bilingual;
  readonly seat: Bilingual;
  /** Courts in place of an arbitration. */
  readonly isCourt?: true;
  /** Whether other courts may decide too; own words that say neither leave it unsaid. The courts of a choice are exclusive. */
  readonly jurisdiction?: Jurisdiction;
  /** It follows from words of a person, to which nothing is added. */
  readonly isOwn?: true;
};

const CALIFORNIA: Bilingual = { en: 'the State of California', ko: '미국 캘리포니아주법' };
const LOS_ANGELES: Bilingual = { en: 'Los Angeles, California', ko: '미국 캘리포니아주 로스앤젤레스' };
const SINGAPORE: Bilingual = { en: 'Singapore', ko: '싱가포르' };
const IFTA: Bilingual = {
  en: 'the Independent Film & Television Alliance (IFTA)',
  ko: 'IFTA(Independent Film & Television Alliance)',
};

const LOS_ANGELES_COURTS: Forum = {
  law: CALIFORNIA,
  institution: {
    en: 'the state and federal courts in Los Angeles, California',
    ko: '미국 캘리포니아주 로스앤젤레스 소재 주법원과 연방법원',
  },
  seat: LOS_ANGELES,
  isCourt: true,
  jurisdiction: 'exclusive',
};

/** What each choice of the terms on law and disputes comes to. */
const FORUMS: Readonly<Record<string, Forum>> = {
  'governing_law.neutral_arbitration': {
    law: CALIFORNIA,
    institution: {
      en: 'the Singapore International Arbitration Centre (SIAC)',
      ko: '싱가포르국제중재센터(SIAC)',
    },
    seat: SINGAPORE,
  },
  'governing_law.ca_law_arbitration': { law: CALIFORNIA, institution: IFTA, seat: LOS_ANGELES },
  'governing_law.ca_courts': LOS_ANGELES_COURTS,
  'law_forum.korean_or_neutral': {
    law: { en: 'the Republic of Korea', ko: '대한민국법' },
    institution: {
      en: 'the Korean Commercial Arbitration Board (KCAB International)',
      ko: '대한상사중재원(KCAB International)',
    },
    seat: { en: 'Seoul', ko: '서울' },
  },
  'law_forum.icc_ifta_singapore': {
    law: CALIFORNIA,
    institution: {
      en: 'the International Chamber of Commerce (ICC)',
      ko: '국제상업회의소(ICC)',
    },
    seat: SINGAPORE,
  },
  'law_forum.ifta_los_angeles': { law: CALIFORNIA, institution: IFTA, seat: LOS_ANGELES },
  'law_forum.california_jams': {
    law: CALIFORNIA,
    institution: { en: 'JAMS', ko: 'JAMS' },
    seat: LOS_ANGELES,
  },
  'law_forum.us_court': LOS_ANGELES_COURTS,
};

/** The law and forum that a choice of one of these terms comes to; undefined for any other. */
export function forumOf(termId: string, value: Value): Forum | undefined {
  return value.kind === 'choice' ? FORUMS[`${termId}.${value.choice}`] : undefined;
}

export function forumWords({ law, institution, seat, isCourt, jurisdiction }: Forum): Bilingual {
  const open = jurisdiction === 'non-exclusive' ? NON_EXCLUSIVE : { en: '', ko: '' };
  return isCourt
    ? {
        en: `Laws of ${law.en}; ${institution.en}${open.en}`,
        ko: `${law.ko}, ${institution.ko}${open.ko}`,
      }
    : {
        en: `Laws of ${law.en}; arbitration by ${institution.en}, seat ${seat.en}`,
        ko: `${law.ko}, ${institution.ko} 중재, 중재지 ${seat.ko}`,
      };
}

const NON_EXCLUSIVE: Bilingual = { en: ' (non-exclusive)', ko: '(비전속)' };

/** Wording for those choices that the library has none for, or names two seats in. */
export function lawWording(termId: string, value: Value): Bilingual | undefined {
  if (value.kind !== 'choice' || !NEEDS_OURS.has(`${termId}.${value.choice}`)) return undefined;
  const forum = forumOf(termId, value);
  if (!forum) return undefined;
  const { law, institution, seat } = forum;
  const korean =
    ' Authorship, moral rights and the ownership of the Work are governed by the laws of the Republic of Korea.';
  const kept = law.en.includes('Korea') ? '' : korean;
  if (forum.isCourt) {
    return {
      en: `The Agreement is governed by the laws of ${law.en}.${kept} Disputes arising out of the Agreement shall be heard exclusively by ${institution.en}.`,
      ko: `본 계약의 준거법은 ${withJosa(law.ko, '으로/로')} 한다. 본 계약에서 발생하는 분쟁은 ${institution.ko}의 전속관할로 한다.`,
    };
  }
  return {
    en: `The Agreement is governed by the laws of ${law.en}.${kept} Disputes arising out of the Agreement shall be finally resolved by arbitration administered by ${institution.en} under its rules in force when the claim is filed. The seat is ${seat.en}. The arbitration shall be held in English before one arbitrator, with remote hearings unless the arbitrator orders otherwise. Either party may seek interim relief from any competent court.`,
    ko: `본 계약의 준거법은 ${withJosa(law.ko, '으로/로')} 한다. 본 계약에서 발생하는 분쟁은 신청 당시 시행 중인 ${institution.ko}의 규정에 따라 ${withJosa(seat.ko, '을/를')} 중재지로 하여 영어로 진행하는 중재에 의하여 최종 해결한다. 중재인은 1인으로 하고, 중재인이 달리 정하지 아니하면 심리는 원격으로 한다. 각 당사자는 관할 법원에 보전처분을 신청할 수 있다.`,
  };
}

const NEEDS_OURS: ReadonlySet<string> = new Set([
  'governing_law.ca_courts',
  'law_forum.korean_or_neutral',
  'law_forum.california_jams',
  'law_forum.us_court',
]);
