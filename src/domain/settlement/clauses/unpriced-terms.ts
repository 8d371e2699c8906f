import type { Bilingual } from '#domain/text/bilingual.ts';

/**
 * Terms that no engine prices, with the reason in words: either there is no money in the term itself,
 * or there is, but its worth hangs on events that no statement or waterfall holds.
 */
export type UnpricedTerm = { readonly kind: 'no-money' | 'not-modelled'; readonly why: Bilingual };

const GROUPS: readonly (UnpricedTerm & { readonly terms: string })[] = [
  {
    kind: 'no-money',
    why: {
      en: 'There is no money in this term.',
      ko: '이 조건에는 금액이 걸려 있지 않습니다.',
    },
    terms: `option_period_initial option_extension_period option_extension_condition option_auto_suspension
      option_total_cap reversion_trigger credit_based_on credit_producer creative_control premiere copies publicity
      chain_of_title moral_rights assignment governing_law injunction_waiver us_termination_203 accounting_frequency
      guild_signatory separated_rights director_attachment first_opportunity_services
      final_cut approvals_director_cast onset_authority key_person deadlock confid_lang termination law_forum
      kr_weekly_hours std_contract_kr credits festival_control 
      bond_takeover budget_lock title_warranties copyright_split_kr sales_term dist_term sales_min_price data_access
      insurance_package`,
  },
  {
    kind: 'not-modelled',
    why: {
      en: 'It protects other money terms; it has no figure of its own. Price the terms that it protects.',
      ko: '다른 금전 조건을 지키는 조항으로 자체 금액은 없습니다. 지키려는 조건을 환산하세요.',
    },
    terms: `definition_attached audit_window audit_right cama favoured_nations waterfall_order cross_collat`,
  },
  {
    kind: 'not-modelled',
    why: {
      en: 'Its worth is the worth of rights kept or regained, which no statement of this picture holds.',
      ko: '유보하거나 되찾는 권리의 가치이며 이 작품의 정산서로는 계산할 수 없습니다.',
    },
    terms: `reversion_term rolling_reversion no_obligation_to_produce turnaround_repayment rights_scope res_original_version
      res_print_webtoon res_stage res_radio_live_tv res_games res_merchandising holdback_reserved holdback_original_us
      territory_language rofn_rofr ai_training digital_replica ai_clause derivative_rights ip_reversion territory_split
      merch_share_kr stream_model holdback_days release_commitment crowd_distribution`,
  },
  {
    kind: 'not-modelled',
    why: {
      en: 'Its cost depends on a claim, an accident or an overrun that no scenario holds.',
      ko: '분쟁·사고·예산 초과가 있어야 비용이 생기며 시나리오에는 포함되지 않습니다.',
    },
    terms: `reps_warranties indemnity eo_insurance eo_limits overages contingency bond_fee us_turnaround sag_deposit
      signatory_entity residual_reserve`,
  },
  {
    kind: 'not-modelled',
    why: {
      en: 'The paper has to state levels and amounts first; enter them as steps of the statement or waterfall, and the steps are priced.',
      ko: '기준과 금액이 먼저 정해져야 합니다. 정산서나 워터폴의 단계로 입력하면 그 단계가 환산됩니다.',
    },
    terms: `viewership_bonus escalators success_bonus deferments_rank interest_on_negative adv_overhead pa_commitment
      incentive_owner buyout_premium overhead_fee gap_share in_kind_kr cashflow_schedule`,
  },
  {
    kind: 'not-modelled',
    why: {
      en: 'Exchange rates are an input of the scenario, not of the clause. Change the rate to see what it moves.',
      ko: '환율은 조항이 아니라 시나리오의 입력값입니다. 환율을 바꾸어 차이를 확인하세요.',
    },
    terms: `currency fx`,
  },
  {
    kind: 'not-modelled',
    why: {
      en: 'A public programme fixes it: enter the incentive as an inflow of the waterfall.',
      ko: '공공 제도가 정하는 값입니다. 인센티브를 워터폴의 유입금으로 입력하세요.',
    },
    terms: `inc_georgia inc_california inc_newyork inc_canada inc_korea_loc inc_korea_copro inc_korea_tax`,
  },
];

export const UNPRICED_TERMS: ReadonlyMap<string, UnpricedTerm> = new Map(
  GROUPS.flatMap(({ kind, why, terms }) =>
    terms
      .trim()
      .split(/\s+/)
      .map((term): [string, UnpricedTerm] => [term, { kind, why }]),
  ),
);
