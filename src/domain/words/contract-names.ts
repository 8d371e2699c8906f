import type { Bilingual } from '#domain/text/bilingual.ts';

/**
 * What a contract calls a term, where the library names it for our own desk: without the trade's slang and without
 * anybody's “us”.
 */
export const CONTRACT_NAMES: Readonly<Record<string, Bilingual>> = {
  option_fee_initial: { en: 'Initial Option Fee', ko: '최초 옵션료' },
  option_fee_pct_of_price: { en: 'Initial Option Fee, share of the price', ko: '구매가 대비 최초 옵션료' },
  option_initial_applicable: { en: 'Credit of the Initial Option Fee', ko: '최초 옵션료의 충당' },
  option_period_initial: { en: 'Initial Option Period', ko: '최초 옵션 기간' },
  option_extension_fee: { en: 'Extension Fee', ko: '연장료' },
  option_extension_applicable: { en: 'Credit of Extension Fees', ko: '연장료의 충당' },
  option_auto_suspension: { en: 'Extension for claims and force majeure', ko: '분쟁·불가항력에 따른 연장' },
  option_total_cap: { en: 'Longest Option Period', ko: '옵션 기간의 총 한도' },
  purchase_price_pct_budget: { en: 'Purchase Price, share of the Budget', ko: '제작비 대비 구매가' },
  purchase_price_floor: { en: 'Purchase Price Floor', ko: '구매가 하한' },
  purchase_price_ceiling: { en: 'Purchase Price ceiling', ko: '구매가 상한' },
  budget_definition: { en: 'Budget', ko: '제작비' },
  box_office_trigger: { en: 'Box Office Bonus, first trigger', ko: '박스오피스 보너스의 최초 기준' },
  box_office_bonus_amount: { en: 'Box Office Bonus, amount per tier', ko: '박스오피스 보너스의 단계별 금액' },
  net_profit_points: { en: 'Share of Net Profits', ko: '순이익 지분율' },
  definition_attached: { en: 'Definition of Net Profits', ko: '순이익 정의의 첨부' },
  cross_collateral: { en: 'Cross-collateralization', ko: '교차 상계' },
  cross_collat: { en: 'Cross-collateralization', ko: '교차 상계' },
  sequel_passive: { en: 'Sequels and prequels', ko: '속편·프리퀄' },
  remake_passive: { en: 'Further remakes', ko: '재리메이크' },
  passive_contingent: {
    en: 'Contingent compensation on derivative productions',
    ko: '파생 제작물의 수익지분',
  },
  res_original_version: {
    en: 'Reserved: the Work and Korean-language productions',
    ko: '유보: 원작과 한국어 제작물',
  },
  holdback_original_us: { en: 'Holdback on US release of the Work', ko: '원작의 미국 공개 홀드백' },
  reversion_term: { en: 'Reversion if not produced', ko: '미제작 시 권리 복귀' },
  reversion_trigger: { en: 'What prevents reversion', ko: '권리 복귀를 막는 사유' },
  turnaround_repayment: { en: 'Repayment on reversion', ko: '권리 복귀 시 상환' },
  credit_producer: { en: 'Producer credits', ko: '프로듀서 크레딧' },
  producer_fee: { en: 'Fee of the Korean producer', ko: '한국 프로듀서 보수' },
  producer_fee_series: { en: 'Fee of the Korean executive producer', ko: '한국 총괄프로듀서 보수' },
  director_attachment: { en: 'Director of the Work', ko: '원작 감독의 참여' },
  ai_training: { en: 'AI training and generation', ko: 'AI 학습·생성 이용' },
  digital_replica: { en: 'Digital replicas', ko: '디지털 복제' },
  guild_signatory: { en: 'Guild status of Purchaser', ko: '매수인의 협약 체결사 여부' },
  assignment: { en: 'Assignment by Purchaser', ko: '매수인의 양도' },
  buyer_insolvency: { en: 'Insolvency and change of control', ko: '도산과 경영권 변동' },
  fin_share_kr: { en: 'Financing share of Korean Producer', ko: '한국 제작사의 출자비율' },
  profit_split_kr: { en: 'Korean Producer’s share of Net Profits', ko: '한국 제작사의 순이익 지분' },
  copyright_split_kr: { en: 'Copyright', ko: '저작권 지분' },
  producer_fee_kr: { en: 'Fee of Korean Producer', ko: '한국 제작사의 프로듀서 보수' },
  exhibitor_share: { en: 'Share of exhibitors', ko: '극장 몫' },
  contingent_definition: { en: 'Base of contingent compensation', ko: '수익지분의 산정 기준' },
  similar_works: { en: 'Similar works and non-circumvention', ko: '유사 작품과 우회 개발 금지' },
  creative_control: { en: 'Creative approvals and consultation', ko: '창작 승인과 협의' },
  rofn_rofr: { en: 'First negotiation and matching rights', ko: '우선협상권과 매칭권' },
  incentive_owner: { en: 'Ownership of incentives', ko: '인센티브의 귀속' },
  purchase_price_fixed: { en: 'Fixed purchase price', ko: '정액 구매가' },
  equity_rank: { en: 'Ranking of equity', ko: '지분 투자의 회수 순위' },
};

/** What a contract calls a choice that the library puts in our own words. */
export function contractChoice(termId: string, choice: string): Bilingual | undefined {
  return CONTRACT_CHOICES[`${termId}.${choice}`];
}

/** The short name of a choice as a paper for both sides says it: each party by its role, nobody by its country. */
export function inPartyWords({ en, ko }: Bilingual): Bilingual {
  return { en: replaced(en, IN_ENGLISH), ko: replaced(ko, IN_KOREAN) };
}

function replaced(text: string, words: readonly (readonly [RegExp, string])[]): string {
  return words.reduce((now, [what, by]) => now.replace(what, by), text);
}

const IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\b(?:[Tt]he )?[Oo]wner['’]s\b/g, 'Owner’s'],
  [/\b(?:[Tt]he )?owner\b(?!s)/g, 'Owner'],
  [/\bThe owner\b/g, 'Owner'],
  [/\b(?:[Tt]he )?(?:[Bb]uyer|studio)['’]s\b/g, 'Purchaser’s'],
  [/\b(?:[Tt]he )?[Bb]uyer\b/g, 'Purchaser'],
  [/\b(?:[Tt]he )?US side\b/g, 'US Producer'],
  [/\b(?:[Tt]he )?Korean side\b/g, 'Korean Producer'],
  [/\bKorea (?=a signatory|a party|gives|decides|bears|pays)/g, 'Korean Producer '],
  [/\bconsultation with Korea$/gi, 'Consultation with Korean Producer'],
  [/\bcreative to Korea$/g, 'creative to Korean Producer'],
];
const IN_KOREAN: readonly (readonly [RegExp, string])[] = [
  [/미국 측이(?![가-힣])/g, '미국 제작사가'],
  [/한국 측이(?![가-힣])/g, '한국 제작사가'],
  [/미국 측은/g, '미국 제작사는'],
  [/한국 측과/g, '한국 제작사와'],
  [/미국 측(?= |$|,)/g, '미국 제작사'],
  [/한국 측(?= |$|,)/g, '한국 제작사'],
  [/최종 결정은 스튜디오$/g, '최종 결정은 매수인'],
];

/** By term and choice. */
const CONTRACT_CHOICES: Readonly<Record<string, Bilingual>> = {
  'pa_commitment.binding_minimum_plan': {
    en: 'Binding minimum spend and approved media plan; the distributor pays any shortfall',
    ko: '구속력 있는 최소 집행액과 매체계획 승인, 부족액은 배급사가 지급',
  },
  'termination.cause_reversion_refund': {
    en: 'For cause only after 30 days to cure; rights return, sums not spent on production are repaid first',
    ko: '30일 시정 기간 후 사유가 있을 때만 해지, 권리 복귀, 미사용 금액 우선 반환',
  },
  'termination.they_exit_keep_rights': {
    en: 'One party alone may leave and keeps the rights',
    ko: '일방 당사자만 이탈할 수 있고 권리를 보유',
  },
  'key_person.director_only_exit': {
    en: 'Director only; loss entitles the other party to suspend or withdraw',
    ko: '감독만 지정, 이탈 시 상대방의 중단·이탈권',
  },
  'development_ownership.purchaser_owns': {
    en: 'They remain Purchaser’s, who may not use them without the rights in the Work',
    ko: '매수인에게 귀속하되 원작의 권리 없이는 사용 불가',
  },
  'development_ownership.cost_on_title': {
    en: 'Purchaser’s costs are a charge on the Work in any later production',
    ko: '이후 어느 제작에서든 매수인의 개발비를 우선 상환',
  },
  'similar_works.non_circumvention': {
    en: 'No version of the story without Owner, and no circumvention of Owner, for a stated time',
    ko: '일정 기간 권리자 없이 같은 이야기를 제작하거나 우회 거래하지 않음',
  },
  'similar_works.independent_only': {
    en: 'Only works shown to be independently made; Owner’s claims are kept',
    ko: '독립 창작을 증명한 작품만 허용, 권리자의 청구권 유지',
  },
  'passive_contingent.same_fraction': {
    en: 'On the same definition, at no less than the fraction of the fixed payment',
    ko: '같은 정의에 따르며 고정 보상의 비율 이상',
  },
  'confidentiality_disclosure.they_announce': {
    en: 'Purchaser announces and approves; what law requires is excepted',
    ko: '매수인이 발표·승인, 법령상 의무만 예외',
  },
  'confidentiality_disclosure.absolute': {
    en: 'Owner alone is bound, without exception',
    ko: '권리자만 의무 부담, 예외 없음',
  },
};
