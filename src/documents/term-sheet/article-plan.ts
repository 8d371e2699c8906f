import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';

/** An article of a sheet: the terms it begins with, in this order, and the families whose other terms follow. */
export type PlannedArticle = {
  readonly id: string;
  readonly name: Bilingual;
  readonly terms: readonly string[];
  readonly families: readonly string[];
};

/** The articles after the definitions, in their order; an article without a clause is left out. */
export function articlesOf(type: TermSheetType): readonly PlannedArticle[] {
  switch (type) {
    case 'option':
    case 'series':
      return [OPTION, ...REMAKE];
    case 'purchase':
      return REMAKE;
    case 'co-production':
      return CO_PRODUCTION;
    case 'distribution':
      return DISTRIBUTION;
  }
}

function article(
  id: string,
  en: string,
  ko: string,
  terms: readonly string[],
  families: readonly string[] = [],
): PlannedArticle {
  return { id, name: { en, ko }, terms, families };
}

/** Terms of another kind of deal, which no article of the type names, stand here rather than nowhere. */
const OTHER = article('other', 'Other terms', '그 밖의 조건', []);
const LAW = article(
  'law',
  'Governing law and disputes',
  '준거법과 분쟁 해결',
  ['governing_law', 'law_forum', 'injunction_waiver', 'cure_period', 'publicity'],
  ['legal'],
);
const LANGUAGE = article('language', 'Language', '언어', ['confid_lang']);

const OPTION = article(
  'option',
  'Option',
  '옵션',
  [
    'option_fee_initial',
    'option_fee_pct_of_price',
    'option_period_initial',
    'option_extension_count',
    'option_extension_period',
    'option_extension_fee',
    'option_extension_condition',
    'option_auto_suspension',
    'option_total_cap',
    'exercise_by_payment',
    'power_of_attorney',
    'development_ownership',
  ],
  ['option'],
);

const REMAKE: readonly PlannedArticle[] = [
  article(
    'price',
    'Purchase price',
    '구매가',
    [
      'purchase_price_fixed',
      'purchase_price_pct_budget',
      'purchase_price_floor',
      'purchase_price_ceiling',
      'budget_definition',
      'option_initial_applicable',
      'option_extension_applicable',
      'payment_timing',
      'price_security',
    ],
    ['price'],
  ),
  article('bonuses', 'Bonuses', '보너스', [], ['bonus']),
  article('contingent', 'Contingent compensation', '수익지분', [], ['contingent']),
  article('passives', 'Passive payments', '패시브 보상', [], ['passive']),
  article(
    'rights',
    'Granted and reserved rights',
    '부여 권리와 유보 권리',
    [
      'rights_scope',
      'territory_language',
      'res_original_version',
      'res_print_webtoon',
      'res_stage',
      'res_radio_live_tv',
      'res_games',
      'res_merchandising',
      'holdback_reserved',
      'holdback_original_us',
    ],
    ['rights', 'preemption', 'guild_ai'],
  ),
  article('reversion', 'Reversion', '권리 복귀', ['reversion_term', 'reversion_trigger'], ['reversion']),
  article(
    'credit',
    'Credit and creative rights',
    '크레딧과 창작 관여',
    ['credit_based_on', 'credit_producer', 'creative_control', 'premiere', 'copies'],
    ['credit_creative', 'courtesy'],
  ),
  article(
    'services',
    'Services',
    '용역',
    ['producer_fee', 'producer_fee_series', 'consulting_fee', 'director_attachment', 'guild_signatory'],
    ['services'],
  ),
  article('tax', 'Tax and gross-up', '세금과 그로스업', [], ['tax']),
  article(
    'accounting',
    'Accounting and audit',
    '정산과 감사',
    ['accounting_frequency', 'audit_window'],
    ['money_admin'],
  ),
  article('warranties', 'Warranties and title', '진술·보장과 권리관계', [
    'chain_of_title',
    'reps_warranties',
    'indemnity',
    'eo_insurance',
    'moral_rights',
    'us_termination_203',
  ]),
  article('assignment', 'Assignment', '양도', ['assignment', 'buyer_insolvency']),
  OTHER,
  LAW,
  LANGUAGE,
];

const CO_PRODUCTION: readonly PlannedArticle[] = [
  article('project', 'Project and budget', '작품과 예산', ['budget_lock', 'contingency'], ['fees']),
  article('financing', 'Financing shares and cash flow', '출자와 자금 집행', ['fin_share_kr'], ['financing']),
  article('recoupment', 'Recoupment and waterfall', '회수와 수익 배분', ['waterfall_order'], ['waterfall']),
  article('copyright', 'Copyright', '저작권', [
    'copyright_split_kr',
    'title_warranties',
    'derivative_rights',
    'ip_reversion',
    'merch_share_kr',
  ]),
  article('territories', 'Territories', '지역', ['territory_split', 'holdback_days'], ['rights']),
  article('distribution', 'Distribution and sales', '배급과 해외 세일즈', [], ['distribution', 'sales']),
  article('creative', 'Creative control', '창작 통제', [], ['creative', 'credits']),
  article(
    'labour',
    'Production, labor and guilds',
    '제작·노동·길드',
    ['signatory_entity', 'ai_clause'],
    ['labour'],
  ),
  article('insurance', 'Insurance and completion', '보험과 완성보증', ['bond_fee', 'overages'], ['risk']),
  article('incentives', 'Incentives and taxes', '인센티브와 세금', [], ['incentives', 'money']),
  article(
    'accounting',
    'Accounting and collection account',
    '정산과 수익 관리계좌',
    ['cama'],
    ['collection', 'money_admin'],
  ),
  article(
    'default',
    'Default and takeover',
    '의무 불이행과 제작 인수',
    ['termination', 'bond_takeover', 'deadlock'],
    ['production', 'governance'],
  ),
  OTHER,
  LAW,
  LANGUAGE,
];

const DISTRIBUTION: readonly PlannedArticle[] = [
  article(
    'territories',
    'License and territory',
    '허락 범위와 지역',
    ['territory_split', 'dist_term'],
    ['rights'],
  ),
  article('distribution', 'Distribution', '배급', [], ['distribution']),
  article('sales', 'International sales', '해외 세일즈', [], ['sales']),
  article('recoupment', 'Recoupment', '회수', [], ['waterfall', 'contingent']),
  article(
    'accounting',
    'Accounting and collection account',
    '정산과 수익 관리계좌',
    ['audit_window'],
    ['collection', 'money_admin', 'money'],
  ),
  article('labour', 'Guilds and new technology', '길드와 신기술', [], ['labour', 'guild_ai']),
  OTHER,
  LAW,
  LANGUAGE,
];
