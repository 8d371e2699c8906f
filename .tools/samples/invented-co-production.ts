// An invented co-production negotiation. Title, people, companies, figures and wording are made up.
import type { Sample } from './sample-table.ts';

export const inventedCoProduction: Sample = {
  id: 'invented-co-production',
  title: { en: 'Invented: Sea Wall Radio, co-production', ko: '가상: 〈방파제 라디오〉 공동제작' },
  about: {
    en: 'Invented from beginning to end. A Korean producer and investor negotiates a Korean-US film: financing, recoupment, incentives, guild signatory, on-set authority, distribution.',
    ko: '처음부터 끝까지 지어낸 예시입니다. 한국 제작·투자사가 한미 공동제작 영화를 협상합니다. 출자, 회수, 인센티브, 협약 체결사, 현장 권한, 배급을 다룹니다.',
  },
  deal: {
    id: 'invented-co-production',
    title: '[가상 · invented] 〈방파제 라디오〉 Sea Wall Radio, Korea-US co-production',
    kinds: ['co-production'],
    ourRoles: ['producer', 'investor'],
    project: {
      original: '방파제 라디오 (가상의 각본)',
      working: 'Sea Wall Radio (invented)',
      format: 'feature',
      logline:
        '태풍으로 고립된 항구에서 심야 라디오 진행자가 30년 전 실종된 무전사의 신호를 받는다. (가상의 줄거리)',
    },
    parties: [
      {
        id: 'kr',
        name: '가온물결필름(가상) · Gaonmulgyeol Film (fictitious)',
        side: 'ours',
        capacity: '한국 제작사·투자사 · Korean Producer and investor',
        country: 'KR',
      },
      {
        id: 'us',
        name: 'Alder & Fathom Pictures (fictitious)',
        side: 'theirs',
        capacity: 'US Producer · 미국 제작사',
        country: 'US',
      },
      {
        id: 'sales',
        name: 'Northlight Row Sales (fictitious)',
        side: 'third',
        capacity: 'Sales agent · 해외세일즈',
        country: 'US',
      },
      {
        id: 'bond',
        name: 'Bluegate Completion (fictitious)',
        side: 'third',
        capacity: 'Completion guarantor · 완성보증',
        country: 'US',
      },
    ],
    stage: 'exchanging',
    currency: 'USD',
    budget: { amountMinor: 1_800_000_000, currency: 'USD' },
    rates: [
      {
        from: 'USD',
        to: 'KRW',
        rate: { numerator: 1400, denominator: 1 },
        on: '2026-10-30',
        source: 'Invented rate for this sample, not a market rate · 예시를 위한 가상 환율',
      },
    ],
    events: [
      {
        id: 'photography',
        kind: 'photography-start',
        on: '2027-04-05',
        label: 'Planned start of photography, Georgia unit (invented) · 촬영 개시 예정',
      },
      {
        id: 'rating',
        kind: 'rating-application',
        on: '2027-12-06',
        label: 'Planned rating application in Korea (invented) · 등급분류 신청 예정',
      },
      {
        id: 'call',
        kind: 'other',
        on: '2026-12-02',
        label: 'Budget meeting with the US producer (invented) · 예산 회의',
      },
    ],
    notApplicable: ['inc_california', 'inc_newyork', 'inc_canada', 'crowd_distribution'],
    provenance: 'invented',
    counselDirected: false,
    notes:
      '이 딜은 지어낸 예시입니다. 작품, 인물, 회사, 금액, 환율, 문구 모두 가상이며 실제 거래와 무관하다.\nThis deal is invented. Title, people, companies, figures, rate and wording are fictitious.\n\n내부 메모: 한국 측 지분은 외국인이 공동 출자하는 경우의 하한 20%를 초과비용 이후에도 유지해야 한다. 로케이션 인센티브는 확보되지 않았으므로 예산에서 빼고 협상한다.',
  },
  drafts: [
    {
      id: 'theirs-1',
      side: 'theirs',
      label: 'Alder & Fathom, first term sheet · 미국 측 1차안',
      round: 1,
      on: '2026-09-11',
      rows: [
        [
          'fin_share_kr',
          20,
          {
            place: 'Item 2, page 1',
            clause:
              'Korean Producer shall contribute twenty percent (20%) of the final approved budget in cash.',
          },
        ],
        ['in_kind_kr', 'not_counted', { place: 'Item 2, page 1' }],
        [
          'cashflow_schedule',
          'korea_first',
          {
            place: 'Item 3, page 1',
            clause:
              'Korean Producer’s contribution shall be deposited in full on closing and expended first.',
          },
        ],
        ['gap_share', 25, { place: 'Item 3, page 2' }],
        ['equity_premium', 10, { place: 'Item 6, page 3' }],
        [
          'equity_rank',
          'subordinated_unpriced',
          {
            place: 'Item 6, page 3',
            clause:
              'Korean Producer’s equity shall be recouped after recoupment of US Producer’s equity and premium.',
          },
        ],
        [
          'profit_split_kr',
          '25 of producer_net_profits',
          {
            place: 'Item 6, page 3',
            clause:
              'Korean Producer shall receive twenty-five percent (25%) of the producer’s share of net profits.',
            note: '제작사 몫 기준이어서 전체 순이익 기준과 비교할 수 없다.',
          },
        ],
        ['waterfall_order', 'to_be_determined', { place: 'Item 6, page 3' }],
        ['producer_corridor', 0, { place: 'Item 6, page 3' }],
        ['deferments_rank', 'korean_only', { place: 'Item 6, page 3' }],
        ['cross_collat', 'territories', { place: 'Item 6, page 3' }],
        [
          'copyright_split_kr',
          20,
          {
            place: 'Item 7, page 4',
            clause:
              'The copyright shall be owned eighty percent (80%) by US Producer and twenty percent (20%) by Korean Producer.',
          },
        ],
        ['territory_split', 'worldwide_us_except_theatrical_korea', { place: 'Item 7, page 4' }],
        ['derivative_rights', 'assigned_with_passives', { place: 'Item 7, page 4' }],
        ['ip_reversion', '-'],
        ['merch_share_kr', 10, { place: 'Item 7, page 4' }],
        ['title_warranties', 'mutual_uncapped', { place: 'Item 12, page 6' }],
        [
          'cama',
          'us_producer_collects',
          {
            place: 'Item 8, page 4',
            clause: 'US Producer shall collect all receipts and account to Korean Producer.',
          },
        ],
        ['audit_right', 1, { place: 'Item 8, page 4' }],
        ['sales_term', '15 years', { place: 'Item 9, page 5' }],
        [
          'dist_fee_theatrical',
          '35 of net_box_office',
          {
            place: 'Item 10, page 5',
            note: '배급사 총수익이 아니라 순박스오피스가 기준으로 적혀 있다. 비교 불가.',
          },
        ],
        ['dist_fee_other', 30, { place: 'Item 10, page 5' }],
        ['mg', 0, { place: 'Item 10, page 5' }],
        [
          'pa_commitment',
          'no_commitment',
          {
            place: 'Item 10, page 5',
            clause:
              'The marketing expenditure shall be determined by the distributor in its sole discretion.',
          },
        ],
        ['release_commitment', '-'],
        ['bond_fee', 4, { place: 'Item 11, page 5' }],
        ['contingency', 8, { place: 'Item 4, page 2' }],
        [
          'overages',
          'pro_rata_uncapped',
          {
            place: 'Item 4, page 2',
            clause:
              'Costs in excess of the budget shall be borne by the parties pro rata to their contributions.',
          },
        ],
        ['budget_lock', 'us_alone', { place: 'Item 4, page 2' }],
        [
          'final_cut',
          'us_financier_alone',
          { place: 'Item 5, page 2', clause: 'US Producer shall have final cut.' },
        ],
        ['approvals_director_cast', 'us_sole', { place: 'Item 5, page 2' }],
        [
          'onset_authority',
          'us_line_producer',
          {
            place: 'Item 5, page 2',
            clause: 'All decisions on set shall be made by the line producer engaged by US Producer.',
          },
        ],
        ['deadlock', 'us_casting_vote', { place: 'Item 5, page 2' }],
        ['producer_fee_kr', 1, { place: 'Item 4, page 2' }],
        ['overhead_fee', 0, { place: 'Item 4, page 2' }],
        [
          'signatory_entity',
          'korean_cosigns',
          {
            place: 'Item 13, page 6',
            clause: 'Each producer shall sign and guarantee the applicable guild agreements.',
          },
        ],
        ['residual_reserve', 'uncapped_cash', { place: 'Item 13, page 6' }],
        ['us_turnaround', 'penalties_to_korean_share', { place: 'Item 13, page 6' }],
        [
          'incentive_owner',
          'us_keeps_all',
          {
            place: 'Item 4, page 2',
            clause: 'All tax credits and incentives shall be for the account of US Producer.',
          },
        ],
        ['inc_georgia', 30, { place: 'Item 4, page 2' }],
        ['law_forum', 'us_court', { place: 'Item 14, page 7' }],
        ['ai_clause', 'all_technologies', { place: 'Item 14, page 7' }],
        ['fx', 'korea_bears', { place: 'Item 3, page 1' }],
        ['termination', 'they_exit_keep_rights', { place: 'Item 14, page 7' }],
        ['credits', 'in_association', { place: 'Item 5, page 2' }],
      ],
    },
    {
      id: 'ours-1',
      side: 'ours',
      label: '가온물결 1차 수정안 · Our counter',
      round: 1,
      on: '2026-09-28',
      rows: [
        [
          'fin_share_kr',
          30,
          {
            clause:
              'Korean Producer shall contribute thirty percent (30%) of the final approved budget, in cash and in kind, and its share shall not fall below twenty percent (20%) by reason of any overage.',
          },
        ],
        ['in_kind_kr', 'cost_plus_pari_passu'],
        [
          'cashflow_schedule',
          'escrow_simultaneous',
          {
            clause:
              'Both contributions shall be paid into escrow and released together on issue of the completion guarantee.',
          },
        ],
        ['gap_share', 15],
        ['equity_premium', 20],
        [
          'equity_rank',
          'pari_passu_all',
          { clause: 'All equity shall be recouped pari passu and pro rata.' },
        ],
        ['profit_split_kr', 45],
        ['waterfall_order', 'agreed_with_corridor'],
        ['producer_corridor', 10],
        ['deferments_rank', 'equal_same_tier'],
        ['cross_collat', 'prohibited'],
        ['copyright_split_kr', 50],
        ['territory_split', 'korea_asia_exclusive'],
        ['derivative_rights', 'reserved_first_negotiation'],
        ['ip_reversion', '24 months'],
        ['merch_share_kr', 45],
        [
          'cama',
          'independent_signatory',
          {
            clause:
              'All receipts shall be paid to an independent collection account manager under an agreement to which Korean Producer is a signatory, with direct payment and reports.',
          },
        ],
        ['sales_commission', 15],
        ['sales_expense_cap', 'KRW 90000000', { note: '원화로 제시한 상한이다. 환율을 적용해 비교한다.' }],
        ['audit_right', 4],
        ['dist_fee_theatrical', 20],
        ['pa_commitment', 'binding_minimum_plan'],
        ['release_commitment', 1_000],
        ['overages', 'causer_pays_capped'],
        ['budget_lock', 'joint_lock'],
        ['final_cut', 'joint_defined_test'],
        ['approvals_director_cast', 'mutual_korea_director'],
        ['onset_authority', 'territorial_escalation'],
        ['deadlock', 'expert_buy_sell_last'],
        ['producer_fee_kr', 4],
        ['overhead_fee', 5],
        [
          'signatory_entity',
          'us_spv_indemnified',
          {
            clause:
              'A US special purpose company shall be the sole signatory. Korean Producer gives no guarantee and is indemnified against all guild obligations.',
          },
        ],
        ['residual_reserve', 'distributor_assumption'],
        ['incentive_owner', 'net_budget'],
        ['law_forum', 'korean_or_neutral'],
        ['ai_clause', 'full_protection'],
        ['fx', 'dual_currency_band'],
        ['termination', 'cause_reversion_refund'],
        ['credits', 'by_contribution'],
      ],
    },
    {
      id: 'theirs-2',
      side: 'theirs',
      label: 'Alder & Fathom, second term sheet · 미국 측 2차안',
      round: 2,
      on: '2026-10-30',
      basedOn: 'theirs-1',
      rows: [
        [
          'fin_share_kr',
          25,
          {
            place: 'Item 2, page 1',
            clause:
              'Korean Producer shall contribute twenty-five percent (25%) of the final approved budget.',
          },
        ],
        [
          'in_kind_kr',
          'cost_after_cash',
          {
            place: 'Item 2, page 1',
            clause: 'Agreed in-kind contributions shall be counted at cost and recouped after cash.',
          },
        ],
        [
          'cashflow_schedule',
          'pro_rata_cure_period',
          {
            place: 'Item 3, page 1',
            clause:
              'The parties shall fund pro rata on the same milestones, with ten (10) business days to cure a default.',
          },
        ],
        ['gap_share', 20, { place: 'Item 3, page 2' }],
        [
          'equity_premium',
          15,
          {
            place: 'Item 6, page 3',
            clause: 'Equity shall be recouped with a premium of fifteen percent (15%).',
          },
        ],
        [
          'equity_rank',
          'after_pa_lender',
          {
            place: 'Item 6, page 3',
            clause: 'All equity shall be recouped pari passu after repayment of the marketing lender.',
          },
        ],
        [
          'profit_split_kr',
          30,
          {
            place: 'Item 6, page 3',
            clause:
              'Korean Producer shall receive thirty percent (30%) of one hundred percent (100%) of net profits.',
          },
        ],
        [
          'waterfall_order',
          'order_agreed_amounts_open',
          {
            place: 'Item 6, page 3',
            clause:
              'The order of recoupment in Schedule 1 is agreed; amounts shall be settled in the long-form agreement.',
          },
        ],
        ['producer_corridor', 5, { place: 'Item 6, page 3' }],
        ['deferments_rank', 'equal_after_equity', { place: 'Item 6, page 3' }],
        ['cross_collat', 'windows_one_territory', { place: 'Item 6, page 3' }],
        ['interest_on_negative', '?', { place: 'Cover e-mail' }],
        [
          'copyright_split_kr',
          40,
          {
            place: 'Item 7, page 4',
            clause:
              'The copyright shall be owned sixty percent (60%) by US Producer and forty percent (40%) by Korean Producer.',
          },
        ],
        [
          'territory_split',
          'korea_exclusive',
          {
            place: 'Item 7, page 4',
            clause:
              'Korean Producer shall exclusively control all media in the Republic of Korea; receipts of other territories are pooled.',
          },
        ],
        [
          'derivative_rights',
          'joint_unanimous',
          {
            place: 'Item 7, page 4',
            clause: 'No derivative production shall be made without the consent of both producers.',
          },
        ],
        [
          'ip_reversion',
          '48 months',
          {
            place: 'Item 7, page 4',
            clause:
              'If principal photography has not commenced within forty-eight (48) months, the underlying rights return to the party that contributed them.',
          },
        ],
        ['merch_share_kr', 25, { place: 'Item 7, page 4' }],
        ['title_warranties', 'mutual_damages_only', { place: 'Item 12, page 6' }],
        [
          'cama',
          'us_chosen_signatory',
          {
            place: 'Item 8, page 4',
            clause:
              'Receipts shall be paid to a collection account manager selected by US Producer, Korean Producer being a party to the agreement.',
          },
        ],
        ['audit_right', 2, { place: 'Item 8, page 4' }],
        [
          'sales_commission',
          20,
          {
            place: 'Item 9, page 5',
            clause: 'The sales agent shall be entitled to twenty percent (20%) of its gross receipts.',
          },
        ],
        ['sales_expense_cap', 100_000, { place: 'Item 9, page 5' }],
        ['sales_term', '10 years', { place: 'Item 9, page 5' }],
        [
          'dist_fee_theatrical',
          30,
          {
            place: 'Item 10, page 5',
            clause:
              'The distributor shall retain thirty percent (30%) of its gross receipts from theatrical exhibition.',
          },
        ],
        ['dist_fee_other', 25, { place: 'Item 10, page 5' }],
        ['mg', '?', { place: 'Cover e-mail' }],
        [
          'pa_commitment',
          'good_faith_estimate',
          {
            place: 'Item 10, page 5',
            clause:
              'The distributor’s estimate of marketing expenditure is given in good faith and is not binding.',
          },
        ],
        ['pa_premium', '-'],
        [
          'release_commitment',
          600,
          {
            place: 'Item 10, page 5',
            clause:
              'The picture shall be released in the United States on not fewer than six hundred (600) screens.',
          },
        ],
        ['contingency', 10, { place: 'Item 4, page 2' }],
        [
          'overages',
          'pro_rata_110_then_causer',
          {
            place: 'Item 4, page 2',
            clause:
              'Excess costs are shared pro rata up to one hundred ten percent (110%) of the budget and thereafter borne by the party that caused them.',
          },
        ],
        ['budget_lock', 'consultation_after_five', { place: 'Item 4, page 2' }],
        [
          'final_cut',
          'directors_cut_then_joint',
          {
            place: 'Item 5, page 2',
            clause:
              'The director shall deliver a cut and two previews; thereafter the producers decide jointly.',
          },
        ],
        ['approvals_director_cast', 'consultation_veto', { place: 'Item 5, page 2' }],
        [
          'onset_authority',
          'territorial_split',
          { place: 'Item 5, page 2', clause: 'Each producer decides in its own territory.' },
        ],
        ['deadlock', 'executives_mediation', { place: 'Item 5, page 2' }],
        ['producer_fee_kr', 2.5, { place: 'Item 4, page 2' }],
        ['overhead_fee', 3, { place: 'Item 4, page 2' }],
        [
          'signatory_entity',
          'spv_limited_guarantee',
          {
            place: 'Item 13, page 6',
            clause:
              'A special purpose company shall be signatory to the guild agreements, with a guarantee by each producer limited to its share.',
          },
        ],
        [
          'residual_reserve',
          'waterfall_set_aside',
          {
            place: 'Item 13, page 6',
            clause:
              'Four percent (4%) of receipts shall be set aside in the collection account for residuals.',
          },
        ],
        ['us_turnaround', 'per_unit_rules', { place: 'Item 13, page 6' }],
        ['kr_weekly_hours', 52, { place: 'Item 13, page 6' }],
        [
          'incentive_owner',
          'pooled_waterfall',
          {
            place: 'Item 4, page 2',
            clause:
              'Incentives actually received shall be paid into the collection account and applied under Schedule 1.',
          },
        ],
        [
          'inc_korea_loc',
          '?',
          {
            place: 'Cover e-mail',
            note: '확보되지 않은 인센티브를 예산에 넣자는 제안이다. 부족액 부담자를 먼저 정해야 한다.',
          },
        ],
        [
          'law_forum',
          'ifta_los_angeles',
          {
            place: 'Item 14, page 7',
            clause:
              'Disputes shall be resolved by IFTA arbitration in Los Angeles, with remote hearings on request.',
          },
        ],
        ['ai_clause', '?', { place: 'Cover e-mail' }],
        ['fx', 'payment_date_rate', { place: 'Item 3, page 1' }],
        ['termination', 'mutual_exit', { place: 'Item 14, page 7' }],
        ['credits', 'shared_card', { place: 'Item 5, page 2' }],
        ['data_access', '-'],
        ['success_bonus', '-'],
        ['confid_lang', '-'],
        ['adv_overhead', '-'],
      ],
    },
  ],
  adopt: [
    'fin_share_kr',
    'equity_rank',
    'equity_premium',
    'profit_split_kr',
    'waterfall_order',
    'copyright_split_kr',
    'territory_split',
    'derivative_rights',
    'cama',
    'dist_fee_theatrical',
    'pa_commitment',
    'overages',
    'final_cut',
    'onset_authority',
    'signatory_entity',
    'residual_reserve',
    'incentive_owner',
    'producer_fee_kr',
    'deadlock',
    'law_forum',
    'fx',
    'ip_reversion',
  ],
  situation: {
    other_bidders: { answer: 'none', note: '' },
    walk_away_plan: { answer: 'delayed', note: '국내 자본만으로는 규모를 줄여야 한다. (가상)' },
    their_deadline: { answer: 'they', note: '미국 배우 일정이 2027년 봄에 묶여 있다. (가상)' },
    cash_need: { answer: 'no', note: '' },
    development_stage: { answer: 'script', note: '' },
    comparable_terms: { answer: 'press', note: '' },
    definition_read: { answer: 'not_given', note: '' },
    budget_known: { answer: 'range', note: '' },
    distribution_practice: { answer: 'outside', note: '' },
    us_counsel: { answer: 'general', note: '' },
    chain_of_title: { answer: 'clean', note: '' },
    rights_holder_unity: { answer: 'written', note: '' },
    home_rights: { answer: 'partner', note: '' },
    guild_knowledge: { answer: 'partly', note: '' },
    labour_schedule: { answer: 'draft', note: '' },
    director_value: { answer: 'unknown', note: '' },
    track_record: { answer: 'produced', note: '' },
    on_set_lead: { answer: 'observer', note: '' },
    our_money: { answer: 'from20', note: '' },
    incentive_secured: {
      answer: 'counted',
      note: '로케이션 인센티브를 예산에 넣었으나 확정되지 않았다. (가상)',
    },
    presales: { answer: 'unknown', note: '' },
    counterparty_strength: { answer: 'doubts', note: '' },
    buyer_attachment: { answer: 'attached', note: '' },
    own_rights_clock: { answer: 'owned_free', note: '' },
    buyer_mandate: { answer: 'backed', note: '' },
    way_round_us: { answer: 'closed', note: '' },
    sales_estimates: { answer: 'own_guess', note: '' },
    price_anchor: { answer: 'nothing', note: '' },
    talent_agent: { answer: 'none', note: '' },
    dispute_funds: { answer: 'audit_only', note: '' },
    'fact.korean_company': { answer: 'yes', note: '' },
    'fact.foreign_cofinance': { answer: 'yes', note: '' },
    'fact.nationalities': { answer: 'two', note: '' },
    'fact.other_shares': { answer: 'yes', note: '' },
    'fact.korean_creatives': { answer: 'lead', note: '감독과 각본이 한국인이다. (가상)' },
    'fact.recognition_papers': { answer: 'some', note: '계약서 한국어본이 아직 없다. (가상)' },
    'fact.early_recognition': { answer: 'yes', note: '촬영 전에 신청할 계획이다. (가상)' },
    'fact.partner_country': { answer: 'us', note: '' },
    'fact.third_country': { answer: 'none', note: '' },
    'fact.location_incentive': { answer: 'counted', note: '부산 촬영분을 예산에 넣었다. (가상)' },
    'fact.copro_fund': { answer: 'not_counted', note: '' },
    'fact.tax_credit_counted': { answer: 'yes', note: '' },
    'fact.registered_producer': { answer: 'yes', note: '' },
    'fact.producer_tests': { answer: 'fewer', note: '출연자 계약과 집행 결정권이 미국 측에 있다. (가상)' },
    'fact.payment_direction': { answer: 'us_to_korea', note: '' },
    'fact.payment_class': { answer: 'copyright_film', note: '' },
    'fact.treaty_form': { answer: 'filed', note: '' },
    'fact.moral_rights_paper': { answer: 'covenant_each', note: '' },
    'fact.derivative_transfer': { answer: 'some', note: '원안자 확인서에 명시가 없다. (가상)' },
    'fact.outbound_investment': {
      answer: 'not_notified',
      note: '미국 특수목적법인 출자 전에 은행과 협의해야 한다. (가상)',
    },
    'fact.weekly_hours_plan': { answer: 'flexible', note: '' },
    'fact.flexible_period': { answer: 'three_to_six_months', note: '' },
    'fact.call_sheets': { answer: 'daily', note: '미국 조감독이 전날 콜시트를 낸다. (가상)' },
    'fact.guild_plan': { answer: 'partly', note: '' },
  },
};
