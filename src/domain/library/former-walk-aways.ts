import type { Bilingual } from '#domain/text/bilingual.ts';

/** A walk-away of the library as it was once; `choice` is the one at which it said to leave. */
export type FormerWalkAway = Bilingual & { readonly choice?: string };

/**
 * The walk-aways of the library by term, in every wording that they had while a walk-away said at what we
 * leave. A ladder that was adopted then still has these words, and is known by them. Nothing is added here.
 */
export const FORMER_WALK_AWAYS: Readonly<Record<string, readonly FormerWalkAway[]>> = {
  cama: [
    {
      choice: 'us_producer_collects',
      en: 'No collection agreement and no audit',
      ko: '관리계좌 계약도 감사권도 없는 경우',
    },
  ],
  cam_fee: [{ en: 'Uncapped fee and charges for each transaction', ko: '상한 없는 수수료와 건당 비용' }],
  audit_right: [{ en: 'No audit', ko: '감사권 없음' }],
  final_cut: [
    { en: 'No separate Korean version and no integrity terms', ko: '한국판도 동일성 보호 조건도 없음' },
  ],
  approvals_director_cast: [{ en: 'No say on the director', ko: '감독 선정에 발언권 없음' }],
  onset_authority: [{ en: 'The Korean producer is an observer', ko: '한국 프로듀서가 참관자에 그침' }],
  key_person: [
    {
      choice: 'us_at_will',
      en: 'The US side may replace the Korean director without consent',
      ko: '미국 측이 동의 없이 한국 감독을 교체',
    },
  ],
  credits: [{ choice: 'no_credit', en: 'No producer credit', ko: '제작 크레딧 없음' }],
  festival_control: [{ en: 'A premiere lost without consent', ko: '동의 없이 프리미어를 잃는 경우' }],
  dist_fee_theatrical: [{ en: 'More than 35%', ko: '35% 초과' }],
  dist_fee_other: [{ en: 'More than 30% on deals with affiliates', ko: '계열사 거래에 30% 초과' }],
  dist_fee_korea: [{ en: 'More than 12%', ko: '12% 초과' }],
  mg: [
    { en: 'No guarantee, no P&A commitment and no release date', ko: '보장액, P&A 약정, 개봉일이 모두 없음' },
  ],
  pa_commitment: [{ choice: 'no_commitment', en: 'No commitment at all', ko: '약정이 전혀 없음' }],
  pa_premium: [{ en: '25% and a fee on the premium', ko: '25%이고 프리미엄에 수수료까지 부과' }],
  release_commitment: [{ en: 'No theatrical release', ko: '극장 개봉 없음' }],
  holdback_days: [
    { en: 'Foreign streaming before the Korean cinema release', ko: '국내 극장 개봉 전 해외 스트리밍' },
  ],
  service_deal: [{ en: 'More than 20%, or no approval of spend', ko: '20% 초과 또는 집행 승인권 없음' }],
  crowd_distribution: [
    {
      en: 'The approval risk stays with us after we have stopped selling elsewhere',
      ko: '다른 판매를 중단한 뒤에도 승인 위험이 우리에게 남음',
    },
  ],
  stream_model: [
    {
      choice: 'full_buyout',
      en: 'All rights, everywhere, for ever, with no premium and no back-end',
      ko: '프리미엄과 후속 수익 없이 전 세계·영구·전 권리 이전',
    },
  ],
  buyout_premium: [
    { en: 'Less than 10% with the full IP and no bonus', ko: 'IP 전부 이전, 보너스 없이 10% 미만' },
  ],
  dist_term: [{ en: 'More than 20 years without a minimum guarantee', ko: '최소보장금액 없이 20년 초과' }],
  exhibitor_share: [{ en: 'Exhibition terms not disclosed', ko: '상영 조건 비공개' }],
  success_bonus: [{ en: 'No bonus together with a full buy-out', ko: '전면 바이아웃인데 보너스 없음' }],
  producer_fee_kr: [
    { en: 'Uncapped fees that rise with an overrun', ko: '예산 초과에 따라 늘어나는 상한 없는 보수' },
    {
      en: "A fee paid from Korea's own cash with no US match",
      ko: '미국 측 상응 부담 없이 한국 측 현금에서만 지급되는 보수',
    },
  ],
  overhead_fee: [{ en: '15%, undisclosed', ko: '공개되지 않은 15%' }],
  fin_share_kr: [
    {
      en: 'Any share that can fall under the legal floor at final cost certification',
      ko: '최종 제작비 확정 시 법정 하한에 미달할 수 있는 비율',
    },
  ],
  in_kind_kr: [
    {
      en: 'In-kind work is required but has no recoupment position at all',
      ko: '현물 제공 의무만 있고 회수 순위가 전혀 없는 경우',
    },
  ],
  cashflow_schedule: [
    {
      en: 'More than 50% paid before the US funds are irrevocably committed',
      ko: '미국 측 자금이 취소불능으로 약정되기 전에 50%를 넘게 납입',
    },
  ],
  senior_loan_rate: [
    {
      en: 'Uncapped interest reserve drawn from Korean equity',
      ko: '한국 측 투자금에서 인출하는 상한 없는 이자 유보금',
    },
  ],
  gap_share: [
    {
      en: 'More than 25% ranked ahead of Korean equity without our consent',
      ko: '동의 없이 25%를 넘는 갭이 한국 측 지분보다 선순위가 되는 경우',
    },
  ],
  deadlock: [
    {
      choice: 'us_casting_vote',
      en: 'US casting vote on both final cut and budget',
      ko: '최종 편집과 예산 모두 미국 측 캐스팅보트',
    },
  ],
  confid_lang: [{ en: 'No Korean copy', ko: '국문본 없음' }],
  incentive_owner: [
    {
      choice: 'us_keeps_all',
      en: 'All incentives to the US producer',
      ko: '모든 인센티브를 미국 제작사가 보유',
    },
  ],
  inc_georgia: [
    { en: 'Korean cash finances the credit without interest', ko: '한국 자금으로 무이자 선지급' },
  ],
  inc_california: [{ en: 'Application by the US side alone, no data', ko: '미국 측 단독 신청, 자료 미제공' }],
  inc_newyork: [{ en: 'No reporting', ko: '보고 없음' }],
  inc_canada: [{ en: 'Credits neither shared nor reported', ko: '공제를 나누지도 보고하지도 않음' }],
  inc_korea_loc: [{ en: 'The applicant is a foreign entity', ko: '신청인이 외국 법인' }],
  inc_korea_copro: [{ en: 'US control of the grant account', ko: '미국 측의 지원금 계좌 관리' }],
  inc_korea_tax: [
    {
      en: 'A structure in which the Korean company fails the tests and receives nothing in return',
      ko: '제작자 요건을 충족하지 못하고 대가도 없는 구조',
    },
  ],
  signatory_entity: [
    {
      choice: 'worldwide_residual_guarantee',
      en: 'Unlimited worldwide guarantee of residuals',
      ko: '전 세계 재상영분배금 무제한 보증',
    },
  ],
  residual_reserve: [{ choice: 'uncapped_cash', en: 'Uncapped cash reserve', ko: '상한 없는 현금 적립' }],
  sag_deposit: [{ en: 'A deposit without return terms', ko: '반환 조건 없는 예치' }],
  kr_weekly_hours: [
    {
      en: 'Any plan above 52 hours without a written scheme or a ministry approval',
      ko: '서면 합의나 인가 없이 52시간을 초과하는 계획',
    },
  ],
  us_turnaround: [
    {
      choice: 'penalties_to_korean_share',
      en: 'Penalties charged to the Korean share',
      ko: '벌과금을 한국 측 몫에서 부담',
    },
  ],
  std_contract_kr: [
    {
      en: 'Deal memos without insurance or without the statutory statement of pay and hours',
      ko: '보험이나 법정 임금·시간 명시가 없는 딜 메모',
    },
  ],
  termination: [
    { choice: 'they_exit_keep_rights', en: 'They leave with the rights', ko: '상대방이 권리를 가지고 이탈' },
  ],
  law_forum: [{ choice: 'us_court', en: 'US court, exclusive', ko: '미국 법원 전속관할' }],
  ai_clause: [{ choice: 'unlimited_training', en: 'Unlimited right to train', ko: '무제한 학습권' }],
  data_access: [{ choice: 'none', en: 'No data', ko: '자료 없음' }],
  fx: [{ choice: 'korea_bears', en: 'The Korean side bears all of it', ko: '한국 측이 전부 부담' }],
  withholding: [{ en: 'Full gross-up by the Korean side', ko: '한국 측 전액 그로스업' }],
  bond_fee: [
    {
      en: 'More than 6%, or a bond required under USD 5m',
      ko: '6% 초과 또는 500만 달러 미만 예산에 보증 요구',
    },
  ],
  bond_takeover: [{ en: 'No notice to the Korean co-producer', ko: '한국 공동제작사에 대한 통지 없음' }],
  contingency: [{ en: 'No reporting of its use', ko: '집행 내역 보고 없음' }],
  overages: [
    {
      choice: 'pro_rata_uncapped',
      en: 'Uncapped call on Korean cash',
      ko: '한국 측 현금에 대한 상한 없는 추가 납입 요구',
    },
  ],
  budget_lock: [{ en: 'No cost reports', ko: '제작비 보고 없음' }],
  copyright_split_kr: [
    { en: 'No title, no security interest and no reversion', ko: '저작권도 담보권도 권리 복귀도 없는 경우' },
  ],
  territory_split: [
    { choice: 'worldwide_us', en: 'Worldwide licence including Korea', ko: '한국을 포함한 전 세계 이용허락' },
    { choice: 'worldwide_us', en: 'Loss of Korea', ko: '한국 권리 상실' },
  ],
  derivative_rights: [
    {
      choice: 'assigned_forever',
      en: 'Any assignment of derivative rights to the distributor',
      ko: '파생권을 배급사에 양도',
    },
    {
      choice: 'assigned_forever',
      en: 'Perpetual assignment of the franchise without money',
      ko: '대가 없는 프랜차이즈 영구 양도',
    },
  ],
  ip_reversion: [{ en: 'No reversion', ko: '권리 복귀 없음' }],
  merch_share_kr: [
    {
      en: 'Merchandising folded into the all-rights licence',
      ko: '머천다이징이 전 권리 허락에 포함되는 경우',
    },
  ],
  title_warranties: [
    {
      en: "Uncapped indemnity for Korean authors' statutory rights",
      ko: '한국 저작자의 법정 권리에 대한 상한 없는 면책',
    },
  ],
  eo_limits: [{ en: 'No cover for the Korean company', ko: '한국 제작사에 대한 담보 없음' }],
  insurance_package: [{ en: 'No cover in Korea', ko: '한국에서의 담보 없음' }],
  sales_commission: [
    { en: 'More than 25%, or commission on Korea', ko: '25% 초과 또는 한국 지역에 대한 수수료' },
  ],
  sales_expense_cap: [{ en: 'No cap', ko: '상한 없음' }],
  sales_term: [{ en: 'Perpetuity without a minimum guarantee', ko: '최소보장금액 없는 영구 위임' }],
  sales_min_price: [{ en: 'No schedule', ko: '최저가 표 없음' }],
  equity_premium: [
    { en: 'A premium above 20% or one that compounds', ko: '20%를 초과하거나 복리로 증가하는 프리미엄' },
    { en: 'A different premium for the same tier', ko: '같은 순위에서 프리미엄을 달리하는 경우' },
  ],
  equity_rank: [
    { choice: 'subordinated_unpriced', en: 'Subordination without a price', ko: '보상 없는 후순위' },
  ],
  profit_split_kr: [
    {
      en: "A share measured on an undefined 'producer's net'",
      ko: "정의되지 않은 '제작사 순이익'을 기준으로 한 배분",
    },
  ],
  waterfall_order: [
    {
      choice: 'to_be_determined',
      en: "Schedule 'to be determined' at signature",
      ko: "서명 시점에 순위표가 '추후 확정'인 경우",
    },
  ],
  producer_corridor: [
    { en: 'More than 10% without a money cap', ko: '금액 상한 없이 10% 초과' },
    { en: 'A corridor for the US producer only', ko: '미국 제작사에만 인정되는 코리더' },
  ],
  deferments_rank: [
    {
      en: 'Deferments of others paid ahead of our recoupment',
      ko: '타인의 이연보수가 우리 회수보다 앞서는 경우',
    },
    { choice: 'korean_only', en: 'One-sided deferment', ko: '일방만 이연' },
  ],
  cross_collat: [{ choice: 'other_titles', en: 'Set-off against other titles', ko: '다른 작품과의 상계' }],
  interest_on_negative: [
    {
      choice: 'compound_ahead',
      en: 'Compound interest ahead of Korean equity',
      ko: '한국 측 지분에 앞서는 복리 이자',
    },
  ],
  adv_overhead: [{ en: '10% uncapped', ko: '상한 없는 10%' }],
  box_office_trigger: [
    { en: "A trigger defined by the studio's net profits", ko: '스튜디오 순이익으로 정한 기준' },
  ],
  box_office_bonus_amount: [
    { en: 'A bonus recoupable from other sums', ko: '다른 금액에서 회수되는 보너스' },
  ],
  streaming_buyout_premium: [
    {
      en: 'A buy-out that also takes remake, sequel and merchandising for no extra price',
      ko: '추가 대가 없이 리메이크, 속편, 머천다이징까지 가져가는 바이아웃',
    },
  ],
  viewership_bonus: [
    {
      choice: 'discretionary',
      en: 'A discretionary bonus offered as the only upside',
      ko: '재량 보너스만 제시되는 경우',
    },
  ],
  escalators: [
    {
      en: 'No step at all where the price is a flat sum that does not follow the budget',
      ko: '구매가가 제작비와 연동되지 않는 정액인데도 인상 단계가 전혀 없는 경우',
    },
  ],
  contingent_definition: [
    {
      choice: 'net_profits_studio_standard',
      en: 'Net profits as defined by the distributor, with no exhibit',
      ko: '정의를 첨부하지 않은 채 배급사가 정의하는 순이익',
    },
  ],
  net_profit_points: [
    {
      en: 'Net points taken in place of part of the price',
      ko: '구매가를 깎는 대가로 순이익 지분을 받는 조건',
    },
    { en: 'Net points accepted in exchange for price', ko: '구매가를 깎는 대가로 순이익 지분을 받는 조건' },
  ],
  agr_points: [
    {
      en: 'Under 0.5%, or a rolling breakeven; box-office bonuses are then worth more than the points',
      ko: '0.5% 미만 또는 이동식(롤링) 손익분기 기준. 이때는 지분보다 박스오피스 보너스가 낫다',
    },
  ],
  definition_attached: [
    {
      choice: 'supplied_later',
      en: 'The buyer may define profits unilaterally',
      ko: '매수인이 일방적으로 수익을 정의할 수 있는 경우',
    },
  ],
  dist_fee_rate: [
    {
      en: 'Sub-distributor fees on top without a cap',
      ko: '재배급사 수수료를 상한 없이 이중으로 공제하는 조건',
    },
  ],
  production_overhead: [
    { en: '25%, or any overhead on participations', ko: '25%, 또는 수익 참여분에 대한 간접비' },
  ],
  advertising_overhead: [
    {
      en: 'More than 10%, or 10% on prints and other release cost as well as on advertising',
      ko: '10% 초과, 또는 광고비 외에 프린트 등 개봉비용에도 10% 부과',
    },
  ],
  interest_spread: [
    {
      en: 'Interest on overhead, on participations and on interest',
      ko: '간접비, 참여분 및 이자에 대한 이자',
    },
  ],
  home_video_basis: [
    {
      en: '20% or less with a distribution fee charged on top of it',
      ko: '20% 이하만 산입하면서 그 금액에서 다시 배급수수료를 공제하는 경우',
    },
  ],
  cross_collateral: [{ choice: 'allowed', en: 'Across unrelated films', ko: '무관한 작품 간 상계' }],
  publicity: [{ en: 'A ban on mentioning the sale', ko: '판매 사실의 언급 금지' }],
  credit_based_on: [
    {
      en: "No credit if the story is 'substantially changed'",
      ko: "내용이 '실질적으로 변경'되면 크레딧이 없는 조건",
    },
  ],
  credit_producer: [{ choice: 'none', en: 'No credit', ko: '크레딧 없음' }],
  creative_control: [{ choice: 'none', en: 'None', ko: '관여 권리 없음' }],
  ai_training: [{ choice: 'granted', en: 'A grant of the training right', ko: '학습 이용권의 부여' }],
  digital_replica: [
    { choice: 'granted', en: 'A warranty that the cast consents', ko: '배우가 동의한다는 보장' },
  ],
  guild_signatory: [
    { en: 'None: not a point to leave the deal over', ko: '별도 기준 없음. 결렬 사유로 삼지 않는다' },
  ],
  separated_rights: [
    { en: 'None: not a point to leave the deal over', ko: '별도 기준 없음. 결렬 사유로 삼지 않는다' },
  ],
  reps_warranties: [
    {
      en: 'A warranty that a Korean film is cleared for the United States',
      ko: '한국 영화가 미국에서 권리 처리되었다는 보장',
    },
  ],
  indemnity: [
    { choice: 'one_way_owner', en: 'Uncapped, for alleged breach', ko: '주장만으로 발생하는 무제한 책임' },
  ],
  eo_insurance: [
    { choice: 'owner_must_buy', en: 'The owner buys a US policy', ko: '권리자가 미국 보험에 가입' },
  ],
  chain_of_title: [
    {
      choice: 'unverified',
      en: 'Payment only after an approval without a date',
      ko: '기한 없는 승인 이후에만 지급',
    },
  ],
  moral_rights: [
    {
      choice: 'full_waiver',
      en: "A waiver of the rights of the Korean film's authors",
      ko: '한국 원작 저작자들의 권리 포기',
    },
  ],
  assignment: [{ choice: 'free', en: 'Free and released', ko: '자유 양도 및 면책' }],
  governing_law: [
    { en: 'The buyer may choose a court, the owner may not', ko: '매수인만 법원을 선택할 수 있는 경우' },
  ],
  injunction_waiver: [
    {
      choice: 'full_waiver',
      en: 'A waiver although the price is unpaid',
      ko: '대금이 미지급인데도 포기하는 경우',
    },
  ],
  favoured_nations: [
    {
      en: 'None proposed: trade it for an attached definition',
      ko: '별도 기준 없음. 정의 조항의 첨부와 교환한다',
    },
  ],
  us_termination_203: [
    {
      choice: 'work_for_hire_recital',
      en: 'A recital that the original is a work for hire',
      ko: '원작을 업무상저작물로 기재',
    },
  ],
  accounting_frequency: [{ choice: 'on_request', en: 'On request only', ko: '요청 시에만 제공' }],
  audit_window: [{ en: 'No audit', ko: '감사권 없음' }],
  payment_timing: [{ choice: 'deferred', en: 'Deferral', ko: '지급 유예' }],
  currency: [
    {
      choice: 'krw_at_payer_rate',
      en: 'Won at a rate that the payer sets',
      ko: '지급자가 정한 환율에 따른 원화 지급',
    },
  ],
  option_fee_initial: [{ en: 'Exclusivity without cash on signature', ko: '체결 시 현금 지급이 없는 독점' }],
  option_fee_pct_of_price: [
    { en: 'Below 2% for a produced, proven film', ko: '제작·흥행이 검증된 영화에 2% 미만' },
  ],
  option_initial_applicable: [
    { en: 'All payments credited and refundable', ko: '모든 지급금이 공제되고 반환 대상이기도 한 경우' },
  ],
  option_period_initial: [
    { en: 'More than 24 months for the first fee', ko: '최초 옵션료만으로 24개월 초과' },
  ],
  option_extension_count: [{ en: 'Unlimited or automatic renewal', ko: '무제한 또는 자동 갱신' }],
  option_extension_period: [{ en: '18 months or more without progress', ko: '진행 없이 18개월 이상' }],
  option_extension_fee: [{ en: 'A free extension', ko: '무상 연장' }],
  option_extension_applicable: [
    {
      choice: 'applicable',
      en: 'Credited, with no condition for the extension',
      ko: '연장 조건 없이 공제되는 경우',
    },
  ],
  option_extension_condition: [{ choice: 'none', en: 'Automatic extension', ko: '자동 연장' }],
  option_auto_suspension: [{ en: 'No cap', ko: '상한 없음' }],
  option_total_cap: [{ en: 'No outside date', ko: '최종 기한 없음' }],
  sequel_passive: [
    { en: 'No payment for a sequel or prequel', ko: '속편·프리퀄에 대한 보상이 없는 조건' },
    { en: 'None', ko: '없음' },
  ],
  remake_passive: [{ en: 'Free remakes in any language', ko: '언어를 불문한 무상 재리메이크' }],
  tv_movie_royalty: [
    { en: 'Under USD 15,000 an hour', ko: '시간당 1만 5,000달러 미만' },
    { en: 'Under USD 15,000 an hour', ko: '시간당 15,000달러 미만' },
  ],
  series_episode_royalty_60: [{ en: 'No episodic royalty (buy-out)', ko: '회당 로열티 없음(바이아웃)' }],
  series_episode_royalty_30: [{ en: 'Under USD 1,500 an episode', ko: '회당 1,500달러 미만' }],
  rerun_royalty: [
    {
      en: 'No reuse payment at all on a series that is sold to broadcasters or syndicated',
      ko: '방송사에 판매되거나 신디케이션되는 시리즈인데도 재이용 대가가 전혀 없는 경우',
    },
  ],
  pilot_payment: [
    {
      en: 'Nothing for the first episode, whether it is a pilot or opens a straight-to-series order',
      ko: '파일럿이든 직행 편성의 첫 회이든 그에 대한 대가가 전혀 없는 경우',
    },
  ],
  spinoff_royalty: [{ en: 'None', ko: '없음' }],
  passive_contingent: [
    {
      en: 'No points on derivatives, and fixed payments under one half for sequels and one third for remakes',
      ko: '파생작 지분이 없으면서 고정 보상도 속편 2분의 1, 리메이크 3분의 1에 미치지 못하는 경우',
    },
  ],
  rofn_rofr: [{ choice: 'last_refusal_rolling', en: 'Perpetual last refusal', ko: '영구적 최종 매칭권' }],
  purchase_price_fixed: [
    {
      en: 'Below USD 300,000, or below the price paid for one script draft',
      ko: '30만 달러 미만 또는 각본 한 고의 집필료 미만',
    },
    {
      en: 'Below USD 300,000, or below the price paid for one script draft',
      ko: '300,000달러 미만 또는 각본 한 고의 집필료 미만',
    },
  ],
  purchase_price_pct_budget: [{ en: 'Below 1.5% with no floor', ko: '하한 없이 1.5% 미만' }],
  purchase_price_floor: [{ en: 'A percentage of the budget without a floor', ko: '하한 없는 제작비 비율' }],
  purchase_price_ceiling: [{ en: 'Ceiling equal to the floor', ko: '하한과 같은 상한' }],
  budget_definition: [
    { choice: 'buyer_defined', en: 'The buyer may define it later', ko: '매수인이 추후 정의' },
  ],
  reversion_term: [{ en: 'No reversion', ko: '권리 복귀 없음' }],
  reversion_trigger: [
    {
      choice: 'active_development',
      en: 'Any development spending is enough',
      ko: '개발비 지출만으로 충분한 경우',
    },
  ],
  turnaround_repayment: [
    {
      choice: 'all_costs_plus_interest_on_reversion',
      en: 'Payment as a condition of reversion',
      ko: '지급을 권리 복귀의 조건으로 하는 경우',
    },
  ],
  rolling_reversion: [
    {
      en: 'None proposed: trade it for payments on each sequel',
      ko: '별도 기준 없음. 속편별 대가와 교환한다',
    },
  ],
  no_obligation_to_produce: [
    {
      choice: 'no_obligation_no_reversion',
      en: 'No obligation and no reversion',
      ko: '제작 의무도 권리 복귀도 없음',
    },
  ],
  rights_scope: [
    { en: 'Assignment of the copyright in the original film', ko: '원작 영화 저작권의 양도 요구' },
  ],
  res_original_version: [
    { choice: 'granted', en: 'Granted without a separate price', ko: '별도 대가 없는 부여' },
  ],
  res_print_webtoon: [
    { choice: 'granted', en: 'Granted without a separate price', ko: '별도 대가 없는 부여' },
  ],
  res_stage: [{ choice: 'granted', en: 'Granted without a separate price', ko: '별도 대가 없는 부여' }],
  res_radio_live_tv: [
    { choice: 'granted', en: 'Granted without a separate price', ko: '별도 대가 없는 부여' },
  ],
  res_games: [{ choice: 'granted', en: 'Granted without a separate price', ko: '별도 대가 없는 부여' }],
  res_merchandising: [
    { choice: 'granted', en: 'Granted without a separate price', ko: '별도 대가 없는 부여' },
  ],
  holdback_reserved: [{ en: 'A perpetual freeze', ko: '영구 동결' }],
  holdback_original_us: [
    { en: 'Suppression of the original without a minimum guarantee', ko: '최소보장 없는 원작 공개 금지' },
  ],
  territory_language: [{ choice: 'worldwide_all_languages', en: 'All languages', ko: '모든 언어' }],
  producer_fee: [{ en: 'Services without a fee', ko: '보수 없는 용역 제공' }],
  producer_fee_series: [
    {
      en: 'Under USD 7,500, or an engagement that ends with the first season',
      ko: '7,500달러 미만, 또는 첫 시즌으로 끝나는 위촉',
    },
  ],
  consulting_fee: [
    {
      en: 'Services without a fee; we then decline the services and not the deal',
      ko: '보수 없는 용역. 이때 거절하는 것은 딜이 아니라 용역이다',
    },
  ],
  withholding_tax: [
    { en: '30% withheld although the treaty form is on file', ko: '조약 서식이 제출되었는데도 30% 원천징수' },
  ],
  gross_up: [
    {
      en: 'We bear tax above the treaty rate although the form was filed, and get no receipts for the Korean credit',
      ko: '조약 서식을 제출하였는데도 초과 세액을 우리가 부담하고, 국내 세액공제를 위한 납세증명도 받지 못하는 경우',
    },
  ],
};
