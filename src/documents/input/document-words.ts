import type { Standing } from '#domain/comparison/standing.ts';
import type { DraftSide, Stage } from '#domain/deal/deal.ts';
import type { Quadrant } from '#domain/leverage/leverage.ts';
import type { CheckOutcome, RuleNature } from '#domain/library/rule.ts';
import type { Confidence, DealKind, EvidenceKind, OurRole } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { CharacterStyleName } from '#documents/style/word-styles.ts';

/** A position as it is read without colour: a sign and a word, then a colour. */
export type SignedWord = {
  readonly sign: string;
  readonly word: Bilingual;
  readonly style: CharacterStyleName;
};

export const STANDING_WORDS: Readonly<Record<Standing, SignedWord>> = {
  favourable: signed('▲', 'favourable', '유리', 'Favourable'),
  neutral: signed('■', 'neutral', '보통', 'Neutral'),
  unfavourable: signed('▼', 'unfavourable', '불리', 'Unfavourable'),
  absent: signed('○', 'silent', '규정 없음', 'Muted'),
  unread: signed('?', 'not read', '미확인', 'Muted'),
  open: signed('?', 'to be agreed', '협의 중', 'Muted'),
  undisclosed: signed('?', 'not disclosed', '미공개', 'Muted'),
  disputed: signed('?', 'disputed', '불일치', 'Muted'),
  'not-comparable': signed('?', 'not comparable', '비교 불가', 'Muted'),
  'not-scored': signed('■', 'rule, not scored', '규칙(점수 없음)', 'Muted'),
  'no-benchmark': signed('?', 'no benchmark', '벤치마크 없음', 'Muted'),
};

export const QUADRANT_WORDS: Readonly<Record<Quadrant, SignedWord>> = {
  strong: signed('▲', 'Strong', '우위', 'Favourable'),
  'under-claimed': signed('■', 'Under-claimed', '과소 요구', 'Neutral'),
  exposed: signed('○', 'Exposed', '노출', 'Neutral'),
  weak: signed('▼', 'Weak', '취약', 'Unfavourable'),
};
export const QUADRANT_ADVICE: Readonly<Record<Quadrant, Bilingual>> = {
  strong: { en: 'trade from here', ko: '여기서 거래한다' },
  'under-claimed': { en: 'ask for more', ko: '더 요구한다' },
  exposed: { en: 'protect, do not reopen', ko: '지키고 다시 열지 않는다' },
  weak: { en: 'repair before the meeting', ko: '회의 전에 보완한다' },
};
export const NO_QUADRANT: SignedWord = signed('?', 'Not enough is known', '판단 보류', 'Muted');

export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, Bilingual>> = {
  reported: { en: 'reported', ko: '보도' },
  range: { en: 'published guides and forms', ko: '공개 자료 범위' },
  statute: { en: 'statute or published rate', ko: '법령·공시 기준' },
  judgement: { en: 'our judgement', ko: '자체 판단' },
  house: { en: 'house precedent', ko: '자사 선례' },
  unverified: { en: 'default, unverified', ko: '미검증 기본값' },
};
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Bilingual>> = {
  high: { en: 'high', ko: '높음' },
  medium: { en: 'medium', ko: '중간' },
  low: { en: 'low', ko: '낮음' },
  unverified: { en: 'unverified', ko: '미검증' },
};

export const KIND_WORDS: Readonly<Record<DealKind, Bilingual>> = {
  remake: { en: 'Remake', ko: '리메이크' },
  'co-production': { en: 'Co-production', ko: '공동제작' },
  distribution: { en: 'Distribution', ko: '배급' },
};
export const ROLE_WORDS: Readonly<Record<OurRole, Bilingual>> = {
  owner: { en: 'rights owner', ko: '권리자' },
  producer: { en: 'producer', ko: '제작사' },
  investor: { en: 'investor', ko: '투자사' },
};
export const STAGE_WORDS: Readonly<Record<Stage, Bilingual>> = {
  preparing: { en: 'Preparing', ko: '준비' },
  exchanging: { en: 'Exchanging drafts', ko: '초안 교환' },
  agreed: { en: 'Agreed', ko: '합의' },
  signed: { en: 'Signed', ko: '체결' },
  ended: { en: 'Ended', ko: '종료' },
};
export const FORMAT_WORDS: Readonly<Record<'feature' | 'series' | 'animation' | 'other', Bilingual>> = {
  feature: { en: 'Feature film', ko: '장편 영화' },
  series: { en: 'Series', ko: '시리즈' },
  animation: { en: 'Animation', ko: '애니메이션' },
  other: { en: 'Other', ko: '기타' },
};
/** Whose paper a draft is: the head of its column. */
export const PAPER_WORDS: Readonly<Record<DraftSide, Bilingual>> = {
  theirs: { en: 'Their paper', ko: '상대방 안' },
  ours: { en: 'Our draft', ko: '우리 측 안' },
  agreed: { en: 'Agreed text', ko: '합의안' },
};
export const SIDE_WORDS: Readonly<Record<'ours' | 'theirs' | 'third', Bilingual>> = {
  ours: { en: 'our side', ko: '우리 측' },
  theirs: { en: 'other side', ko: '상대방' },
  third: { en: 'third party', ko: '제3자' },
};
export const SILENCE_WORDS: Readonly<Record<'harmful' | 'neutral' | 'helpful', SignedWord>> = {
  harmful: signed('▼', 'harms us', '우리에게 불리', 'Unfavourable'),
  neutral: signed('■', 'neither', '영향 없음', 'Neutral'),
  helpful: signed('▲', 'helps us', '우리에게 유리', 'Favourable'),
};
export const TOPIC_WORDS: Readonly<
  Record<'alternatives' | 'time' | 'information' | 'legal' | 'talent' | 'money', Bilingual>
> = {
  alternatives: { en: 'Alternatives', ko: '대안' },
  time: { en: 'Time', ko: '시간' },
  information: { en: 'Information', ko: '정보' },
  legal: { en: 'Legal readiness', ko: '법률 준비' },
  talent: { en: 'Talent', ko: '인재' },
  money: { en: 'Money', ko: '자금' },
};

/** Outcomes of rule checks: signs of their own, so that none is taken for a position in the bargain. */
export const OUTCOME_WORDS: Readonly<Record<CheckOutcome, SignedWord>> = {
  fail: signed('✕', 'fail', '미충족', 'Neutral'),
  unknown: signed('?', 'unknown', '확인 필요', 'Neutral'),
  pass: signed('✓', 'pass', '충족', 'Muted'),
  'not-applicable': signed('–', 'not applicable', '해당 없음', 'Muted'),
};
export const RULE_NATURE_WORDS: Readonly<Record<RuleNature, Bilingual>> = {
  statute: { en: 'statute', ko: '법령' },
  treaty: { en: 'treaty', ko: '조약' },
  official: { en: 'official source', ko: '공공기관 자료' },
  report: { en: 'report', ko: '보도' },
  interpretation: { en: 'interpretation', ko: '해석' },
  practice: { en: 'practice', ko: '업계 관행' },
  judgement: { en: 'our judgement', ko: '자체 판단' },
};

/** How old the reading of a rule is. */
export function monthsOld(months: number): Bilingual {
  if (months === 0) return { en: 'less than a month old', ko: '1개월 미만 경과' };
  return { en: months === 1 ? '1 month old' : `${months} months old`, ko: `${months}개월 경과` };
}

/** A term that a check needs and the paper does not state. */
export function missingInPaper(name: Bilingual): Bilingual {
  return { en: `${name.en}, in the paper`, ko: `문서의 ‘${name.ko}’` };
}

export const UNKNOWN_ANSWER: Bilingual = { en: 'Don’t know', ko: '모름' };

function signed(sign: string, en: string, ko: string, style: CharacterStyleName): SignedWord {
  return { sign, word: { en, ko }, style };
}
