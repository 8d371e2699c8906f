// An invented remake negotiation. Title, people, companies, figures and wording are made up.
import type { Sample } from './sample-table.ts';

export const inventedRemake: Sample = {
  id: 'invented-remake',
  title: {
    en: 'Invented: The Glass Pier, remake in three rounds',
    ko: '가상: 〈유리 부두〉 리메이크, 세 차례 협상',
  },
  about: {
    en: 'Invented from beginning to end. A Korean owner and a US studio exchange five papers in three rounds over an English-language remake: option, price, backend, reserved rights, reversion, credit, AI.',
    ko: '처음부터 끝까지 지어낸 예시입니다. 한국 권리자와 미국 스튜디오가 영어 리메이크를 두고 세 차례 협상하며 문서 다섯 건을 주고받습니다. 옵션, 구매가, 수익지분, 유보권, 권리 복귀, 크레딧, AI를 다룹니다.',
  },
  deal: {
    id: 'invented-remake',
    title: '[가상 · invented] 〈유리 부두〉 The Glass Pier, English-language remake',
    kinds: ['remake'],
    ourRoles: ['owner'],
    project: {
      original: '유리 부두 (가상의 한국 영화)',
      working: 'The Glass Pier (invented)',
      format: 'feature',
      logline:
        '폐항이 결정된 섬에서 등대지기의 딸이 사라진 여객선의 승객 명부를 거꾸로 추적한다. (가상의 줄거리)',
    },
    parties: [
      {
        id: 'owner',
        name: '가람나래픽쳐스(가상) · Garamnarae Pictures (fictitious)',
        side: 'ours',
        capacity: '권리자 · Owner',
        country: 'KR',
      },
      {
        id: 'studio',
        name: 'Meridian Harbor Studios (fictitious)',
        side: 'theirs',
        capacity: 'Purchaser · 매수인',
        country: 'US',
      },
      {
        id: 'writer-director',
        name: '한서율(가상) · Han Seo-yul (fictitious)',
        side: 'third',
        capacity: '원작 각본·감독 · Writer-director of the original',
        country: 'KR',
      },
      {
        id: 'agency',
        name: 'Lantern Row Agency (fictitious)',
        side: 'third',
        capacity: 'Agency · 에이전시',
        country: 'US',
      },
    ],
    stage: 'exchanging',
    currency: 'USD',
    budget: { amountMinor: 3_200_000_000, currency: 'USD' },
    rates: [
      {
        from: 'USD',
        to: 'KRW',
        rate: { numerator: 1400, denominator: 1 },
        on: '2026-11-06',
        source: 'Invented rate for this sample, not a market rate · 예시를 위한 가상 환율',
      },
    ],
    events: [
      {
        id: 'memo',
        kind: 'signature',
        on: '2026-10-20',
        label: 'Short-form option memorandum signed (invented) · 옵션 약식 합의서 체결',
      },
      {
        id: 'option',
        kind: 'option-start',
        on: '2026-10-20',
        label: 'Option period starts (invented) · 옵션 기간 개시',
      },
      {
        id: 'call',
        kind: 'other',
        on: '2026-11-30',
        label: 'Call with the studio’s business affairs (invented) · 스튜디오와 화상회의',
      },
    ],
    notApplicable: ['us_termination_203'],
    provenance: 'invented',
    counselDirected: false,
    notes:
      '이 딜은 지어낸 예시입니다. 작품, 인물, 회사, 금액, 환율, 문구 모두 가상이며 실제 거래와 무관하다.\nThis deal is invented. Title, people, companies, figures, rate and wording are fictitious.\n\n내부 메모: 약식 합의서로 옵션만 먼저 개시하였고 본계약 협상이 진행 중이다. 감독은 총괄프로듀서와 자문을 원한다. 최우선은 권리 복귀 기한, 한국어 원작과 속편의 유보, 순이익 정의의 첨부이다.',
  },
  drafts: [
    {
      id: 'theirs-1',
      side: 'theirs',
      label: 'Meridian Harbor, first draft · 스튜디오 1차안',
      round: 1,
      on: '2026-08-21',
      rows: [
        [
          'option_fee_initial',
          10_000,
          {
            place: 'Section 1(a), page 1',
            clause:
              'In consideration of Ten Thousand United States Dollars (US$10,000), payable following Purchaser’s approval of chain of title, Owner grants Purchaser the exclusive and irrevocable option to acquire the Rights.',
          },
        ],
        ['option_initial_applicable', 'all_applicable', { place: 'Section 1(a), page 1' }],
        [
          'option_period_initial',
          '2 years',
          {
            place: 'Section 1(b), page 1',
            clause:
              'The initial option period shall commence on the date hereof and continue for two (2) years.',
          },
        ],
        ['option_extension_count', 3, { place: 'Section 1(c), page 1' }],
        ['option_extension_period', '12 months', { place: 'Section 1(c), page 1' }],
        [
          'option_extension_fee',
          0.5,
          {
            place: 'Section 1(c), page 1',
            clause:
              'Each extension shall be effective on payment of a sum equal to one-half of the initial option payment.',
          },
        ],
        ['option_extension_applicable', 'applicable', { place: 'Section 1(c), page 1' }],
        ['option_extension_condition', 'payment_only', { place: 'Section 1(c), page 1' }],
        [
          'option_auto_suspension',
          '24 months',
          {
            place: 'Section 1(d), page 2',
            clause:
              'The Option Period shall be extended for the duration of any claim relating to the Property and of any event of force majeure, not to exceed twenty-four (24) months.',
          },
        ],
        ['option_total_cap', '-'],
        [
          'purchase_price_fixed',
          450_000,
          {
            place: 'Section 2(a), page 2',
            clause:
              'On exercise of the Option, Purchaser shall be obligated to pay Owner Four Hundred Fifty Thousand United States Dollars (US$450,000), less all option payments.',
          },
        ],
        ['purchase_price_pct_budget', '-'],
        ['purchase_price_floor', '-'],
        ['purchase_price_ceiling', '-'],
        ['budget_definition', '-'],
        ['setup_bonus', '-'],
        [
          'box_office_trigger',
          '3 of production_budget',
          {
            place: 'Section 2(c), page 3',
            clause:
              'If domestic theatrical box office equals three (3) times the production budget, the parties shall discuss a bonus in good faith.',
            note: '배수의 기준이 순제작비가 아니라 예산이어서 바로 비교할 수 없다.',
          },
        ],
        ['box_office_bonus_amount', '-'],
        ['viewership_bonus', 'none', { place: 'Section 2(c), page 3' }],
        ['escalators', 'none', { place: 'Section 2(c), page 3' }],
        [
          'contingent_definition',
          'net_profits_studio_standard',
          {
            place: 'Section 3, page 3',
            clause:
              'Contingent compensation shall be defined, computed, accounted for and paid in accordance with Purchaser’s standard definition of Net Proceeds.',
          },
        ],
        [
          'net_profit_points',
          '5 of producer_net_profits',
          {
            place: 'Section 3, page 3',
            clause:
              'Owner shall be entitled to five percent (5%) of the producer’s share of Net Proceeds, if any.',
            note: '제작사 몫의 5%이므로 전체 순이익 기준 5%와 다르다. 기준을 100% 순이익으로 바꾸어야 한다.',
          },
        ],
        [
          'definition_attached',
          'supplied_later',
          {
            place: 'Section 3, page 3',
            clause: 'Purchaser’s standard definition shall be furnished to Owner in due course.',
          },
        ],
        ['cross_collateral', 'allowed', { place: 'Section 3, page 3' }],
        [
          'sequel_passive',
          '1/3',
          {
            place: 'Section 4, page 4',
            clause:
              'For each theatrical sequel, Purchaser shall pay Owner one-third (1/3) of the purchase price.',
          },
        ],
        ['remake_passive', '-'],
        ['series_episode_royalty_60', 1_500, { place: 'Section 4, page 4' }],
        ['passive_contingent', 'none', { place: 'Section 4, page 4' }],
        [
          'rights_scope',
          'all_rights_perpetual',
          {
            place: 'Section 5(a), page 4',
            clause:
              'Owner grants and assigns to Purchaser, exclusively and in perpetuity, all rights of every kind in the Property, now known or hereafter devised.',
          },
        ],
        ['res_original_version', 'granted', { place: 'Section 5(b), page 5' }],
        ['res_print_webtoon', 'reserved_holdback', { place: 'Section 5(b), page 5' }],
        ['res_stage', 'granted', { place: 'Section 5(b), page 5' }],
        ['res_games', 'granted', { place: 'Section 5(b), page 5' }],
        ['res_merchandising', 'granted', { place: 'Section 5(b), page 5' }],
        [
          'holdback_reserved',
          '7 years',
          {
            place: 'Section 5(c), page 5',
            clause:
              'Owner shall not exercise or license any reserved right for seven (7) years after the initial release of the Picture.',
          },
        ],
        ['holdback_original_us', '24 months', { place: 'Section 5(c), page 5' }],
        [
          'territory_language',
          'universe_all_languages',
          {
            place: 'Section 5(a), page 4',
            clause: 'The Rights are granted throughout the universe and in all languages.',
          },
        ],
        ['reversion_term', '-', { note: '권리 복귀 조항이 없다. 최우선 요구 사항.' }],
        ['reversion_trigger', '-'],
        ['turnaround_repayment', '-'],
        [
          'no_obligation_to_produce',
          'no_obligation_no_reversion',
          {
            place: 'Section 11, page 8',
            clause:
              'Nothing herein shall obligate Purchaser to produce, release or otherwise exploit the Picture.',
          },
        ],
        [
          'credit_based_on',
          'end_titles',
          {
            place: 'Section 6, page 6',
            clause:
              'Purchaser shall accord a source credit in the end titles, in a form determined by Purchaser in its sole discretion.',
          },
        ],
        ['credit_producer', 'none', { place: 'Section 6, page 6' }],
        [
          'creative_control',
          'none',
          {
            place: 'Section 7, page 6',
            clause: 'All creative and business decisions shall be made by Purchaser in its sole discretion.',
          },
        ],
        ['producer_fee', '-'],
        ['consulting_fee', '-'],
        ['director_attachment', 'none', { place: 'Section 7, page 6' }],
        [
          'rofn_rofr',
          'last_refusal_rolling',
          {
            place: 'Section 5(d), page 5',
            clause:
              'Purchaser shall have a continuing right of last refusal to match any offer for any reserved right or derivative work.',
          },
        ],
        [
          'reps_warranties',
          'absolute',
          {
            place: 'Section 8, page 6',
            clause:
              'Owner represents and warrants absolutely that the Property does not infringe any right of any person anywhere.',
          },
        ],
        [
          'indemnity',
          'one_way_owner',
          {
            place: 'Section 8, page 7',
            clause:
              'Owner shall indemnify Purchaser from all claims arising from any alleged breach of the foregoing.',
          },
        ],
        ['eo_insurance', 'silent', { place: 'Section 8, page 7' }],
        ['chain_of_title', 'unverified', { place: 'Section 8, page 7' }],
        [
          'moral_rights',
          'full_waiver',
          {
            place: 'Section 9, page 7',
            clause:
              'Owner irrevocably waives, and shall cause each author to waive, all moral rights throughout the world.',
          },
        ],
        [
          'assignment',
          'free',
          {
            place: 'Section 10, page 8',
            clause:
              'Purchaser may assign this Agreement in whole or part to any person and shall thereupon be released.',
          },
        ],
        ['governing_law', 'ca_courts', { place: 'Section 12, page 8' }],
        [
          'injunction_waiver',
          'full_waiver',
          {
            place: 'Section 12, page 8',
            clause:
              'Owner’s sole remedy shall be an action at law for damages; Owner waives injunctive relief and rescission in all events.',
          },
        ],
        ['accounting_frequency', 'annual', { place: 'Exhibit A, page 10' }],
        [
          'audit_window',
          '12 months',
          {
            place: 'Exhibit A, page 10',
            clause:
              'Each statement shall be conclusive unless objected to in writing within twelve (12) months.',
          },
        ],
        ['payment_timing', 'on_photography', { place: 'Section 2(b), page 2' }],
        ['currency', 'usd', { place: 'Section 2(d), page 3' }],
        ['withholding_tax', 30, { place: 'Section 2(e), page 3' }],
        [
          'ai_training',
          'granted',
          {
            place: 'Section 5(e), page 5',
            clause:
              'The Rights include use of the Property in, and for the training of, any technology now known or hereafter devised.',
          },
        ],
        ['digital_replica', 'granted', { place: 'Section 5(e), page 5' }],
      ],
    },
    {
      id: 'ours-1',
      side: 'ours',
      label: '가람나래 1차 수정안 · Our first counter',
      round: 1,
      on: '2026-09-04',
      rows: [
        [
          'option_fee_initial',
          60_000,
          {
            clause:
              'In consideration of the Option, Purchaser shall pay Owner Sixty Thousand United States Dollars (US$60,000) on signature. The payment is non-refundable, and no exclusivity binds Owner until it is received in cleared funds.',
          },
        ],
        ['option_initial_applicable', 'non_applicable'],
        [
          'option_period_initial',
          '12 months',
          {
            clause: 'The initial option period is twelve (12) months from receipt of the Initial Option Fee.',
          },
        ],
        ['option_extension_count', 1],
        ['option_extension_period', '12 months'],
        ['option_extension_fee', 2],
        ['option_extension_applicable', 'non_applicable'],
        [
          'option_extension_condition',
          'milestone_and_payment',
          {
            clause:
              'The extension is effective only if, before expiry, Purchaser pays the Extension Fee and delivers to Owner a completed first-draft screenplay.',
          },
        ],
        ['option_auto_suspension', '3 months'],
        ['option_total_cap', '24 months'],
        ['purchase_price_fixed', 800_000],
        [
          'purchase_price_pct_budget',
          3,
          {
            clause:
              'The Purchase Price is three percent (3%) of the Budget, but not less than Eight Hundred Thousand United States Dollars (US$800,000).',
          },
        ],
        ['purchase_price_floor', 800_000],
        ['purchase_price_ceiling', 3],
        ['budget_definition', 'all_in_negative_cost'],
        ['setup_bonus', 50_000],
        ['box_office_trigger', 2.5],
        ['box_office_bonus_amount', 15],
        ['viewership_bonus', 'tiered_with_data'],
        ['escalators', 'budget_and_boxoffice'],
        ['contingent_definition', 'adjusted_gross_cash_breakeven'],
        ['net_profit_points', 5],
        [
          'definition_attached',
          'attached_frozen_improving',
          {
            clause:
              'The definition of Net Profits is attached as Exhibit A and shall not be amended to Owner’s detriment; any improvement accorded to another participant shall be accorded to Owner.',
          },
        ],
        ['cross_collateral', 'prohibited'],
        ['sequel_passive', 100],
        ['remake_passive', 50],
        ['series_episode_royalty_60', 6_000],
        ['passive_contingent', 'same_fraction'],
        ['rights_scope', 'one_picture_english'],
        [
          'res_original_version',
          'reserved_free',
          {
            clause:
              'Owner reserves the Original, all sequels, prequels and series in the Korean language, and every further remake in the Korean language, free of any holdback.',
          },
        ],
        ['res_print_webtoon', 'reserved_free'],
        ['res_stage', 'reserved_free'],
        ['res_games', 'reserved_free'],
        ['res_merchandising', 'reserved_free'],
        ['holdback_reserved', '12 months'],
        ['holdback_original_us', '0 months'],
        ['territory_language', 'worldwide_ex_korea_english'],
        [
          'reversion_term',
          '48 months',
          {
            clause:
              'If principal photography has not commenced within forty-eight (48) months after exercise, all rights revert to Owner automatically and without payment.',
          },
        ],
        ['reversion_trigger', 'completion_photography'],
        ['turnaround_repayment', 'none'],
        ['no_obligation_to_produce', 'no_obligation_dated_reversion'],
        ['credit_based_on', 'main_titles_billing_block_all_ads'],
        ['credit_producer', 'producer_pga'],
        ['creative_control', 'approval_selected_elements'],
        ['producer_fee', 200_000],
        ['consulting_fee', 50_000],
        ['director_attachment', 'attached'],
        ['rofn_rofr', 'first_negotiation'],
        ['reps_warranties', 'limited_to_owner'],
        ['indemnity', 'mutual_capped'],
        ['moral_rights', 'reserved'],
        ['assignment', 'consent'],
        ['governing_law', 'neutral_arbitration'],
        ['accounting_frequency', 'quarterly'],
        ['audit_window', '36 months'],
        ['payment_timing', 'on_exercise'],
        ['currency', 'usd_with_fx_clause'],
        [
          'ai_training',
          'prohibited',
          {
            clause:
              'No right is granted to use the Original or any part of it to train, tune or prompt any generative system, or to generate material with such a system, without a separate written licence and fee.',
          },
        ],
        ['digital_replica', 'excluded_consent'],
      ],
    },
    {
      id: 'theirs-2',
      side: 'theirs',
      label: 'Meridian Harbor, second draft · 스튜디오 2차안',
      round: 2,
      on: '2026-09-25',
      basedOn: 'theirs-1',
      rows: [
        [
          'option_fee_initial',
          20_000,
          {
            place: 'Section 1(a), page 1',
            clause:
              'In consideration of Twenty Thousand United States Dollars (US$20,000), payable within ten (10) business days after execution, Owner grants Purchaser the exclusive option to acquire the Rights.',
          },
        ],
        ['option_initial_applicable', 'applicable', { place: 'Section 1(a), page 1' }],
        [
          'option_period_initial',
          '18 months',
          {
            place: 'Section 1(b), page 1',
            clause:
              'The initial option period shall commence on the date hereof and continue for eighteen (18) months.',
          },
        ],
        ['option_extension_count', 2, { place: 'Section 1(c), page 1' }],
        [
          'option_extension_fee',
          1,
          {
            place: 'Section 1(c), page 1',
            clause:
              'Each extension shall be effective on payment of a sum equal to the initial option payment.',
          },
        ],
        [
          'option_auto_suspension',
          '12 months',
          {
            place: 'Section 1(d), page 2',
            clause:
              'The Option Period shall be extended for the duration of any claim relating to the Property and of any event of force majeure, not to exceed twelve (12) months in the aggregate.',
          },
        ],
        [
          'purchase_price_fixed',
          500_000,
          {
            place: 'Section 2(a), page 2',
            clause:
              'On exercise of the Option, Purchaser shall pay Owner Five Hundred Thousand United States Dollars (US$500,000), less the initial option payment.',
          },
        ],
        ['box_office_bonus_amount', 5, { place: 'Section 2(c), page 3' }],
        [
          'definition_attached',
          'by_reference',
          {
            place: 'Section 3, page 3',
            clause:
              'Net Proceeds shall have the meaning set out in Purchaser’s standard definition in effect on the date hereof, which is incorporated by reference.',
          },
        ],
        ['remake_passive', 25, { place: 'Section 4, page 4' }],
        [
          'rights_scope',
          'film_and_allied',
          {
            place: 'Section 5(a), page 4',
            clause:
              'Owner grants to Purchaser the exclusive motion picture, television and allied rights in the Property, subject to the rights reserved below.',
          },
        ],
        [
          'res_original_version',
          'reserved_holdback',
          {
            place: 'Section 5(b), page 5',
            clause:
              'Owner reserves the Korean-language film on which the Property is based, subject to the holdback below.',
          },
        ],
        ['res_stage', 'reserved_holdback', { place: 'Section 5(b), page 5' }],
        [
          'territory_language',
          'worldwide_all_languages',
          {
            place: 'Section 5(a), page 4',
            clause: 'The Rights are granted throughout the world and in all languages.',
          },
        ],
        [
          'reversion_term',
          '10 years',
          {
            place: 'Section 11, page 8',
            clause:
              'If Purchaser has not commenced active development of the Picture within ten (10) years after exercise, Owner may reacquire the Rights on the terms below.',
          },
        ],
        ['reversion_trigger', 'active_development', { place: 'Section 11, page 8' }],
        [
          'turnaround_repayment',
          'all_costs_plus_interest_on_reversion',
          {
            place: 'Section 11, page 8',
            clause:
              'As a condition of reacquisition Owner shall repay the purchase price and all development costs with interest.',
          },
        ],
        [
          'no_obligation_to_produce',
          'no_obligation_dated_reversion',
          {
            place: 'Section 11, page 8',
            clause:
              'Nothing herein shall obligate Purchaser to produce the Picture, subject to the reacquisition right above.',
          },
        ],
        [
          'credit_based_on',
          'main_titles',
          {
            place: 'Section 6, page 6',
            clause:
              'Purchaser shall accord the credit “Based on the motion picture The Glass Pier” in the main titles, on a shared card.',
          },
        ],
        ['credit_producer', 'co_producer', { place: 'Section 6, page 6' }],
        [
          'creative_control',
          'consultation',
          {
            place: 'Section 7, page 6',
            clause:
              'Purchaser shall consult with Owner on the first draft screenplay and the director; Purchaser’s decision shall be final.',
          },
        ],
        ['producer_fee', 75_000, { place: 'Section 7, page 6' }],
        [
          'rofn_rofr',
          'first_negotiation_one_match',
          {
            place: 'Section 5(d), page 5',
            clause:
              'Purchaser shall have a right of first negotiation and one right to match within ten (10) business days.',
          },
        ],
        [
          'reps_warranties',
          'knowledge_qualified',
          {
            place: 'Section 8, page 6',
            clause:
              'Owner represents and warrants that it owns the Rights and, to the best of its knowledge, that the Property does not infringe the rights of any third party.',
          },
        ],
        ['chain_of_title', 'documents_listed', { place: 'Section 8, page 7' }],
        [
          'injunction_waiver',
          'waiver_except_nonpayment',
          {
            place: 'Section 12, page 8',
            clause:
              'Except for failure to pay the purchase price, Owner waives injunctive relief and rescission.',
          },
        ],
        ['payment_timing', 'floor_on_exercise', { place: 'Section 2(b), page 2' }],
        [
          'ai_training',
          'silent',
          {
            place: 'Section 5(e), page 5',
            clause: 'The Rights may be exercised by any technology now known or hereafter devised.',
          },
        ],
        ['digital_replica', 'silent', { place: 'Section 5(e), page 5' }],
      ],
    },
    {
      id: 'ours-2',
      side: 'ours',
      label: '가람나래 2차 수정안 · Our second counter',
      round: 2,
      on: '2026-10-13',
      basedOn: 'ours-1',
      rows: [
        [
          'option_fee_initial',
          45_000,
          {
            clause:
              'In consideration of the Option, Purchaser shall pay Owner Forty-Five Thousand United States Dollars (US$45,000) on signature. The payment is non-refundable.',
          },
        ],
        ['option_initial_applicable', 'applicable'],
        [
          'option_period_initial',
          '18 months',
          {
            clause:
              'The initial option period is eighteen (18) months from receipt of the Initial Option Fee.',
          },
        ],
        ['option_extension_fee', 1.5],
        ['option_auto_suspension', '6 months'],
        ['option_total_cap', '30 months'],
        ['purchase_price_fixed', 700_000],
        [
          'purchase_price_pct_budget',
          2.5,
          {
            clause:
              'The Purchase Price is two and one-half percent (2.5%) of the Budget, but not less than Seven Hundred Thousand United States Dollars (US$700,000).',
          },
        ],
        ['purchase_price_floor', 700_000],
        ['box_office_bonus_amount', 10],
        ['contingent_definition', 'net_profits_negotiated'],
        ['sequel_passive', 50],
        ['remake_passive', '1/3'],
        ['series_episode_royalty_60', 4_000],
        ['rights_scope', 'english_language_av'],
        ['res_games', 'reserved_holdback'],
        ['res_merchandising', 'reserved_holdback'],
        ['holdback_reserved', '24 months'],
        ['holdback_original_us', '12 months'],
        [
          'reversion_term',
          '60 months',
          {
            clause:
              'If principal photography has not commenced within sixty (60) months after exercise, all rights revert to Owner automatically; one paid extension of twelve (12) months is permitted.',
          },
        ],
        ['reversion_trigger', 'start_principal_photography'],
        ['turnaround_repayment', 'direct_costs_on_new_production'],
        ['credit_based_on', 'main_titles_billing_block'],
        ['credit_producer', 'executive_producer'],
        ['creative_control', 'mutual_approval_tiebreaker'],
        ['producer_fee', 150_000],
        ['director_attachment', 'first_discussion'],
        [
          'moral_rights',
          'non_assertion_limited',
          {
            clause:
              'Owner shall obtain from each author an undertaking not to assert moral rights against changes customary in adapting a film, the author’s name being preserved.',
          },
        ],
        ['assignment', 'to_major_with_assumption'],
        ['audit_window', '24 months'],
        ['accounting_frequency', 'semiannual'],
      ],
    },
    {
      id: 'theirs-3',
      side: 'theirs',
      label: 'Meridian Harbor, third draft · 스튜디오 3차안',
      round: 3,
      on: '2026-11-06',
      basedOn: 'theirs-2',
      rows: [
        [
          'option_fee_initial',
          30_000,
          {
            place: 'Section 1(a), page 1',
            clause:
              'In consideration of Thirty Thousand United States Dollars (US$30,000), payable within five (5) business days after execution and non-refundable, Owner grants Purchaser the exclusive option to acquire the Rights.',
          },
        ],
        [
          'option_fee_pct_of_price',
          5,
          {
            place: 'Section 1(a), page 1',
            clause: 'The initial option payment represents five percent (5%) of the Floor.',
          },
        ],
        [
          'option_extension_count',
          1,
          { place: 'Section 1(c), page 1', clause: 'Purchaser may extend the Option once.' },
        ],
        [
          'option_extension_fee',
          1.5,
          {
            place: 'Section 1(c), page 1',
            clause:
              'The extension shall be effective on payment, before expiry, of one and one-half (1.5) times the initial option payment.',
          },
        ],
        ['option_extension_applicable', 'non_applicable', { place: 'Section 1(c), page 1' }],
        [
          'option_auto_suspension',
          '9 months',
          {
            place: 'Section 1(d), page 2',
            clause:
              'The Option Period shall be extended for the duration of any litigation concerning title or event of force majeure, not to exceed nine (9) months in the aggregate.',
          },
        ],
        [
          'option_total_cap',
          '39 months',
          {
            place: 'Section 1(d), page 2',
            clause:
              'In no event shall the Option Period, with all extensions and suspensions, exceed thirty-nine (39) months.',
          },
        ],
        [
          'purchase_price_fixed',
          600_000,
          {
            place: 'Section 2(a), page 2',
            clause:
              'The sum of Six Hundred Thousand United States Dollars (US$600,000) is payable on exercise in all events.',
          },
        ],
        [
          'purchase_price_pct_budget',
          2,
          {
            place: 'Section 2(a), page 2',
            clause:
              'The purchase price shall be two percent (2%) of the Budget, but not less than the Floor nor more than the Ceiling.',
          },
        ],
        [
          'purchase_price_floor',
          600_000,
          {
            place: 'Section 2(a), page 2',
            clause: '“Floor” means Six Hundred Thousand United States Dollars (US$600,000).',
          },
        ],
        [
          'purchase_price_ceiling',
          2,
          { place: 'Section 2(a), page 2', clause: '“Ceiling” means two (2) times the Floor.' },
        ],
        [
          'budget_definition',
          'direct_cost_ex_all',
          {
            place: 'Section 2(a), page 2',
            clause:
              '“Budget” means the in-going direct cost budget, excluding contingency, completion bond, financing costs, overhead and all sums payable under this Agreement.',
            note: '제외 항목이 너무 넓다. 예비비와 오버헤드만 제외하도록 요구.',
          },
        ],
        ['setup_bonus', 15_000, { place: 'Section 2(c), page 3' }],
        [
          'box_office_trigger',
          3.5,
          {
            place: 'Section 2(c), page 3',
            clause:
              'A bonus accrues when worldwide box office, as reported by a recognised trade source, equals three and one-half (3.5) times the negative cost.',
          },
        ],
        [
          'box_office_bonus_amount',
          7.5,
          {
            place: 'Section 2(c), page 3',
            clause: 'Each bonus equals seven and one-half percent (7.5%) of the purchase price.',
          },
        ],
        ['award_bonus', '?', { place: 'Cover e-mail', note: '전화 회의에서 금액을 제안하겠다고 함.' }],
        ['streaming_buyout_premium', '?', { place: 'Cover e-mail' }],
        ['viewership_bonus', '?', { place: 'Cover e-mail' }],
        ['escalators', '?', { place: 'Cover e-mail' }],
        [
          'contingent_definition',
          'net_profits_negotiated',
          {
            place: 'Section 3, page 3',
            clause:
              'Contingent compensation shall be a share of Net Proceeds as defined in Exhibit A, as amended by the rider attached to it.',
          },
        ],
        [
          'net_profit_points',
          2.5,
          {
            place: 'Section 3, page 3',
            clause:
              'Owner shall be entitled to two and one-half percent (2.5%) of one hundred percent (100%) of Net Proceeds.',
          },
        ],
        [
          'definition_attached',
          'attached',
          {
            place: 'Section 3, page 3',
            clause: 'The definition of Net Proceeds is attached as Exhibit A and incorporated herein.',
          },
        ],
        ['dist_fee_rate', 32, { place: 'Exhibit A, page 10' }],
        [
          'production_overhead',
          15,
          {
            place: 'Exhibit A, page 10',
            clause: 'Overhead shall be charged at fifteen percent (15%) of the cost of production.',
          },
        ],
        ['advertising_overhead', 10, { place: 'Exhibit A, page 11' }],
        [
          'interest_spread',
          2,
          {
            place: 'Exhibit A, page 11',
            clause: 'Interest shall accrue at the prime rate plus two percent (2%) per annum.',
          },
        ],
        ['home_video_basis', 20, { place: 'Exhibit A, page 11' }],
        ['cross_collateral', 'between_sequels', { place: 'Exhibit A, page 11' }],
        [
          'sequel_passive',
          50,
          {
            place: 'Section 4, page 4',
            clause:
              'For each theatrical sequel or prequel, Purchaser shall pay Owner fifty percent (50%) of the purchase price on commencement of photography.',
          },
        ],
        [
          'remake_passive',
          '1/3',
          {
            place: 'Section 4, page 4',
            clause:
              'For each further theatrical remake, Purchaser shall pay Owner one-third (1/3) of the purchase price.',
          },
        ],
        [
          'series_episode_royalty_60',
          2_500,
          {
            place: 'Section 4, page 4',
            clause:
              'For each one-hour episode of a television series, Purchaser shall pay Owner Two Thousand Five Hundred United States Dollars (US$2,500).',
          },
        ],
        ['series_episode_royalty_30', '-'],
        ['tv_movie_royalty', '-'],
        ['rerun_royalty', '-'],
        ['series_sales_bonus', '-'],
        ['pilot_payment', '-'],
        ['agr_points', '-'],
        ['fdg_points', '-'],
        ['producer_fee_series', '-'],
        ['rolling_reversion', '-', { note: '속편·시리즈별 복귀 조항이 없다.' }],
        ['res_radio_live_tv', '-'],
        ['separated_rights', '-'],
        ['passive_contingent', 'reduced', { place: 'Section 4, page 4' }],
        ['res_print_webtoon', 'reserved_free', { place: 'Section 5(b), page 5' }],
        ['res_merchandising', 'reserved_holdback', { place: 'Section 5(b), page 5' }],
        [
          'holdback_reserved',
          '60 months',
          {
            place: 'Section 5(c), page 5',
            clause:
              'Owner shall not exercise any reserved right subject to holdback until the earlier of sixty (60) months after exercise and thirty-six (36) months after release.',
          },
        ],
        ['holdback_original_us', '18 months', { place: 'Section 5(c), page 5' }],
        [
          'territory_language',
          'worldwide_english',
          {
            place: 'Section 5(a), page 4',
            clause: 'The Rights are granted throughout the world for productions in the English language.',
          },
        ],
        [
          'reversion_term',
          '6 years',
          {
            place: 'Section 11, page 8',
            clause:
              'If principal photography has not commenced within six (6) years after exercise, Owner may by notice require the Rights to revert.',
            note: '개월로 환산하면 72개월. 목표 48개월, 양보선 60개월.',
          },
        ],
        ['reversion_trigger', 'start_principal_photography', { place: 'Section 11, page 8' }],
        [
          'turnaround_repayment',
          'all_costs_plus_interest_on_new_production',
          {
            place: 'Section 11, page 8',
            clause:
              'Purchaser’s direct and indirect development costs, with interest, shall be repaid from the first financing of any new production based on the Property.',
          },
        ],
        [
          'credit_based_on',
          'main_titles_billing_block',
          {
            place: 'Section 6, page 6',
            clause:
              'Purchaser shall accord the credit “Based on the motion picture The Glass Pier by Han Seo-yul” in the main titles and in the billing block of paid advertising.',
          },
        ],
        [
          'credit_producer',
          'executive_producer',
          {
            place: 'Section 6, page 6',
            clause: 'One individual designated by Owner shall be credited as executive producer.',
          },
        ],
        [
          'creative_control',
          'consultation_written',
          {
            place: 'Section 7, page 6',
            clause:
              'Purchaser shall consult with Owner on screenplay, director and title; Owner shall reply in writing within seven (7) days, and Purchaser shall consider the reply in good faith.',
          },
        ],
        ['producer_fee', 100_000, { place: 'Section 7, page 6' }],
        [
          'consulting_fee',
          'KRW 30000000',
          {
            place: 'Section 7, page 7',
            clause:
              'The writer-director of the Original shall render consulting services for thirty million Korean won (KRW 30,000,000), payable in two equal instalments.',
            note: '원화 금액이므로 환율을 적용해 비교한다.',
          },
        ],
        ['director_attachment', 'first_discussion', { place: 'Section 7, page 7' }],
        [
          'indemnity',
          'mutual_uncapped',
          {
            place: 'Section 8, page 7',
            clause:
              'Each party shall indemnify the other from third-party claims arising from breach of its representations.',
          },
        ],
        [
          'eo_insurance',
          'named_additional_insured',
          {
            place: 'Section 8, page 7',
            clause:
              'Owner shall be named as an additional insured under Purchaser’s errors and omissions policy.',
          },
        ],
        [
          'moral_rights',
          'non_assertion_full',
          {
            place: 'Section 9, page 7',
            clause:
              'Owner shall not assert, and shall obtain from each author an undertaking not to assert, moral rights against Purchaser.',
          },
        ],
        [
          'assignment',
          'to_major_with_assumption',
          {
            place: 'Section 10, page 8',
            clause:
              'Purchaser may assign this Agreement to a major or mini-major studio that assumes it in writing.',
          },
        ],
        [
          'governing_law',
          'ca_law_arbitration',
          {
            place: 'Section 12, page 8',
            clause:
              'This Agreement is governed by California law and disputes shall be resolved by arbitration in Los Angeles.',
          },
        ],
        ['accounting_frequency', 'semiannual', { place: 'Exhibit A, page 12' }],
        [
          'audit_window',
          '24 months',
          {
            place: 'Exhibit A, page 12',
            clause:
              'Each statement shall be conclusive unless objected to in writing within twenty-four (24) months.',
          },
        ],
        ['withholding_tax', 10, { place: 'Section 2(e), page 3' }],
        [
          'ai_training',
          'reserved_negotiate',
          {
            place: 'Section 5(e), page 5',
            clause:
              'The right to use the Property to train any generative system is reserved to Owner, subject to good-faith negotiation.',
          },
        ],
        [
          'digital_replica',
          'excluded',
          {
            place: 'Section 5(e), page 5',
            clause:
              'No digital replica of any performer in the Original may be made or used under this Agreement.',
          },
        ],
      ],
    },
  ],
  adopt: [
    'option_fee_initial',
    'option_period_initial',
    'option_extension_fee',
    'option_total_cap',
    'purchase_price_fixed',
    'purchase_price_pct_budget',
    'purchase_price_floor',
    'budget_definition',
    'box_office_bonus_amount',
    'contingent_definition',
    'net_profit_points',
    'definition_attached',
    'sequel_passive',
    'rights_scope',
    'res_original_version',
    'territory_language',
    'reversion_term',
    'reversion_trigger',
    'turnaround_repayment',
    'credit_based_on',
    'credit_producer',
    'creative_control',
    'assignment',
    'moral_rights',
    'governing_law',
    'audit_window',
    'ai_training',
  ],
  situation: {
    other_bidders: {
      answer: 'interest',
      note: '다른 제작사 한 곳이 관심을 보였으나 서면 제안은 없다. (가상)',
    },
    walk_away_plan: { answer: 'other_route', note: '국내 제작사와 시리즈판을 검토하고 있다. (가상)' },
    domestic_result: { answer: 'solid', note: '' },
    replacement_cost: { answer: 'hardly', note: '승객 명부의 반전이 핵심이다. (가상)' },
    their_deadline: { answer: 'unknown', note: '' },
    cash_need: { answer: 'helpful', note: '' },
    development_stage: { answer: 'treatment', note: '영문 트리트먼트를 보유하고 있다. (가상)' },
    comparable_terms: { answer: 'press', note: '' },
    definition_read: { answer: 'given_unread', note: '별지 A를 3차안에서 처음 받았다. (가상)' },
    budget_known: { answer: 'range', note: '' },
    us_counsel: { answer: 'at_signing', note: '' },
    chain_of_title: { answer: 'mostly', note: '음악 동기화 동의 1건이 남았다. (가상)' },
    rights_holder_unity: { answer: 'informal', note: '' },
    home_rights: { answer: 'own', note: '' },
    director_value: { answer: 'wanted', note: '' },
    track_record: { answer: 'sold', note: '' },
    counterparty_strength: { answer: 'unknown', note: '' },
    buyer_attachment: { answer: 'unknown', note: '' },
    own_rights_clock: { answer: 'owned_free', note: '' },
    buyer_mandate: { answer: 'backed', note: '' },
    award_heat: { answer: 'past', note: '' },
    global_audience: { answer: 'territories', note: '' },
    way_round_us: { answer: 'closed', note: '' },
    other_language_remakes: { answer: 'none', note: '' },
    price_anchor: { answer: 'nothing', note: '' },
    talent_agent: { answer: 'none', note: '' },
    dispute_funds: { answer: 'audit_only', note: '' },
    'fact.payment_direction': { answer: 'us_to_korea', note: '' },
    'fact.payment_class': { answer: 'outright_sale', note: '매수 행사 시 양도로 되어 있다. (가상)' },
    'fact.treaty_form': { answer: 'not_filed', note: '' },
    'fact.third_party_payment': { answer: 'none', note: '' },
    'fact.moral_rights_paper': { answer: 'waiver_only', note: '각본가 계약에 포기 조항만 있다. (가상)' },
    'fact.derivative_transfer': { answer: 'named', note: '' },
    'fact.authors_remake_consent': { answer: 'some', note: '공동 각본가의 동의가 구두뿐이다. (가상)' },
  },
};
