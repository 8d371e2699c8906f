import type { Value } from '#domain/values/value.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { LineInput, StatementLine } from '#domain/settlement/statement/statement-types.ts';

/** Where a figure of a statement comes from. */
export type FigureSource =
  | { readonly kind: 'assumption'; readonly name: AssumptionName }
  /** A term of the draft. */
  | { readonly kind: 'term'; readonly termId: string }
  | { readonly kind: 'scenario' }
  | { readonly kind: 'budget' }
  /** Neither a term nor an assumption: a fixed part of the form of the statement. */
  | { readonly kind: 'form' };

type Applied = Readonly<Record<string, Value>>;

/** What an input of a line rests on; undefined for one that is itself a line of the statement. */
export function sourceOfInput(
  { id }: Pick<StatementLine, 'id'>,
  input: Pick<LineInput, 'name'>,
  applied: Applied,
): FigureSource | undefined {
  const line = id.replace(/^adjusted\./, '');
  const [head = '', stream = ''] = line.split('.');
  const isAdjusted = line !== id;
  switch (input.name) {
    case 'rental_share':
      return assumption(MARKET_SHARE[stream]);
    case 'fee_rate':
      if (isAdjusted) return { kind: 'form' };
      return termOr(applied, ['dist_fee_rate'], assumption(STREAM_FEE[stream]));
    case 'basis':
      return stream === 'video'
        ? termOr(applied, ['home_video_basis'], assumption('home_entertainment_basis'))
        : { kind: 'form' };
    case 'overhead_rate': {
      if (head !== 'advertising_overhead' && head !== 'production_overhead') return undefined;
      return isAdjusted ? { kind: 'form' } : termOr(applied, [head], assumption(head));
    }
    case 'prime':
      return assumption('interest_prime');
    case 'spread':
      return termOr(applied, ['interest_spread'], assumption('interest_spread'));
    case 'months':
      return assumption('interest_months');
    case 'above':
    case 'fixed':
    case 'cushion':
    case 'base_is':
    case 'compounding':
    case 'performance':
      return head === 'purchase_price' ? term(applied, ['purchase_price_fixed']) : { kind: 'form' };
    case 'multiple':
      return head === 'box_office_bonus'
        ? term(applied, ['box_office_trigger', 'box_office_bonus_amount'])
        : { kind: 'form' };
    case 'rate':
      if (head === 'residuals') return assumption('residuals');
      if (head === 'participation') return assumption('gross_participation');
      return termOr(applied, ['withholding_tax'], assumption('withholding'));
    case 'treaty':
      return { kind: 'form' };
    case 'gross_up':
      return term(applied, ['gross_up']);
    case 'points':
      return term(applied, CONTINGENT_TERMS[stream] ?? POINTS);
    case 'breakeven':
      return term(applied, ['contingent_definition']);
    case 'share':
    case 'points_follow':
    case 'amount':
    case 'fee':
    case 'royalty':
    case 'floor':
    case 'ceiling':
      return term(applied, TERMS_OF_INPUT[`${head}/${input.name}`] ?? TERMS_OF_LINE[head] ?? []);
    case 'budget':
    case 'budget_base':
      return { kind: 'budget' };
    case 'times':
    case 'sequels':
    case 'remakes':
    case 'episodes':
    case 'reruns':
    case 'pilots':
    case 'series':
    case 'hours':
    case 'deficit':
      return { kind: 'scenario' };
    default:
      return undefined;
  }
}

/** What a line without inputs rests on. */
export function sourceOfLine({ id }: Pick<StatementLine, 'id'>, applied: Applied): FigureSource | undefined {
  const line = id.replace(/^adjusted\./, '');
  const [head = ''] = line.split('.');
  if (head === 'box_office' || (head === 'receipts' && line !== head)) return { kind: 'scenario' };
  if (head === 'advertising' || head === 'prints') return assumption('prints_and_advertising');
  if (head === 'direct_cost') return { kind: 'budget' };
  const terms = TERMS_OF_LINE[head];
  return terms ? term(applied, terms) : undefined;
}

const MARKET_SHARE: Readonly<Record<string, AssumptionName>> = {
  us: 'rental_share_us',
  foreign: 'rental_share_foreign',
  china: 'rental_share_china',
};
const STREAM_FEE: Readonly<Record<string, AssumptionName>> = {
  us: 'fee_us',
  foreign: 'fee_foreign',
  china: 'fee_foreign',
  video: 'fee_video',
  tv: 'fee_tv',
  streaming: 'fee_tv',
  other: 'distribution_fee',
};
const POINTS = ['net_profit_points', 'agr_points', 'fdg_points'];
const CONTINGENT_TERMS: Readonly<Record<string, readonly string[]>> = {
  net: ['net_profit_points'],
  agr: ['agr_points'],
  fdg: ['fdg_points'],
};
const TERMS_OF_LINE: Readonly<Record<string, readonly string[]>> = {
  option_fee: ['option_fee_initial', 'option_fee_pct_of_price'],
  option_extension: ['option_extension_fee', 'option_extension_count'],
  purchase_price: ['purchase_price_pct_budget', 'purchase_price_fixed'],
  set_up_bonus: ['setup_bonus'],
  box_office_bonus: ['box_office_bonus_amount', 'box_office_trigger'],
  award: ['award_bonus'],
  streaming_buyout: ['streaming_buyout_premium'],
  sequel_passive: ['sequel_passive'],
  remake_passive: ['remake_passive'],
  series_60: ['series_episode_royalty_60'],
  series_30: ['series_episode_royalty_30'],
  spinoff: ['spinoff_royalty'],
  service: ['producer_fee', 'consulting_fee', 'producer_fee_series'],
};
const TERMS_OF_INPUT: Readonly<Record<string, readonly string[]>> = {
  'purchase_price/floor': ['purchase_price_floor'],
  'purchase_price/ceiling': ['purchase_price_ceiling'],
  'sequel_passive/points_follow': ['passive_contingent'],
  'remake_passive/points_follow': ['passive_contingent'],
  'spinoff/royalty': ['series_episode_royalty_60'],
};

/** The first of the terms that the draft has; nothing in the draft leaves the form's zero. */
function term(applied: Applied, terms: readonly string[]): FigureSource {
  const termId = terms.find((each) => Object.hasOwn(applied, each));
  return termId === undefined ? { kind: 'form' } : { kind: 'term', termId };
}

function termOr(applied: Applied, terms: readonly string[], otherwise: FigureSource): FigureSource {
  const found = term(applied, terms);
  return found.kind === 'term' ? found : otherwise;
}

function assumption(name: AssumptionName | undefined): FigureSource {
  return name === undefined ? { kind: 'form' } : { kind: 'assumption', name };
}

/** The names that the engine gives its inputs, in words. */
export const INPUT_WORDS: Readonly<Record<string, Bilingual>> = {
  box_office: { en: 'Box office', ko: '박스오피스' },
  rentals: { en: 'Rentals', ko: '극장 정산금' },
  rental_share: { en: 'Share that reaches the distributor', ko: '배급사 정산 비율' },
  counted_receipts: { en: 'Counted receipts', ko: '산입 매출' },
  counted: { en: 'Counted receipts', ko: '산입 매출' },
  receipts: { en: 'Receipts', ko: '매출' },
  fee_rate: { en: 'Distribution fee', ko: '배급수수료율' },
  basis: { en: 'Part that is counted', ko: '산입 비율' },
  overhead_rate: { en: 'Overhead', ko: '간접비율' },
  base: { en: 'Base', ko: '산정 기준 금액' },
  base_is: { en: 'The base is', ko: '산정 기준' },
  gross_receipts: { en: 'Gross receipts', ko: '총수익' },
  rate: { en: 'Rate', ko: '비율' },
  fixed: { en: 'Fixed amount', ko: '정액' },
  above: { en: 'Counted above', ko: '산정 시작 기준' },
  direct_cost: { en: 'Direct cost', ko: '직접제작비' },
  participations: { en: 'Gross participations', ko: '총수익 참여' },
  overhead: { en: 'Production overhead', ko: '제작 간접비' },
  prime: { en: 'Prime rate', ko: '프라임금리' },
  spread: { en: 'Spread', ko: '가산금리' },
  months: { en: 'Months', ko: '개월' },
  interest: { en: 'Interest', ko: '이자' },
  compounding: { en: 'Compounding', ko: '이자 계산 방식' },
  budget: { en: 'Budget', ko: '제작비' },
  budget_base: { en: 'Budget that is counted', ko: '산정 대상 제작비' },
  cushion: { en: 'Cushion', ko: '허용 초과 비율' },
  multiple: { en: 'Multiple', ko: '배수' },
  deficit: { en: 'Deficit', ko: '손실' },
  fees: { en: 'Distribution fees', ko: '배급수수료' },
  expenses: { en: 'Distribution expenses', ko: '배급비용' },
  negative_cost: { en: 'Negative cost', ko: '순제작비' },
  penalty: { en: 'Over-budget penalty', ko: '예산 초과 공제' },
  cross: { en: 'Cross-collateral', ko: '교차상계' },
  purchase_price: { en: 'Purchase price', ko: '구매가' },
  applicable_option_payments: { en: 'Option payments deducted', ko: '공제되는 옵션료' },
  worldwide_box_office: { en: 'Worldwide box office', ko: '전 세계 박스오피스' },
  level: { en: 'Level', ko: '기준액' },
  amount: { en: 'Amount', ko: '금액' },
  times: { en: 'Times', ko: '횟수' },
  share: { en: 'Share', ko: '비율' },
  sequels: { en: 'Sequels', ko: '속편 수' },
  remakes: { en: 'Further remakes', ko: '재리메이크 수' },
  points_follow: { en: 'Part of the points that follows', ko: '승계되는 지분 비율' },
  performance: { en: 'Success against the first picture', ko: '전작 대비 성과' },
  contingent: { en: 'Contingent money', ko: '수익지분 금액' },
  royalty: { en: 'Royalty', ko: '로열티' },
  episodes: { en: 'Episodes', ko: '편수' },
  first_runs: { en: 'First runs', ko: '본방 로열티' },
  formula_share: { en: 'Share of the formula', ko: '방식 적용 비율' },
  reruns: { en: 'Reruns', ko: '재방송 횟수' },
  pilot: { en: 'Pilot payment', ko: '파일럿 로열티' },
  pilots: { en: 'Pilots', ko: '파일럿 수' },
  bonus: { en: 'Bonus', ko: '보너스' },
  series: { en: 'Series', ko: '시리즈 수' },
  per_hour: { en: 'Per hour', ko: '시간당' },
  hours: { en: 'Hours', ko: '시간' },
  fee: { en: 'Fee', ko: '보수' },
  income: { en: 'Income', ko: '수입' },
  treaty: { en: 'Treaty rate', ko: '조약상 세율' },
  gross_up: { en: 'Gross-up', ko: '세금 보전' },
  floor: { en: 'Floor', ko: '하한' },
  ceiling: { en: 'Ceiling', ko: '상한' },
  points: { en: 'Points', ko: '지분율' },
  net_profits: { en: 'Net profits', ko: '순이익' },
  breakeven: { en: 'Breakeven', ko: '손익분기 방식' },
  cap: { en: 'Cap', ko: '상한' },
  hurdle: { en: 'Counted above', ko: '산정 시작 기준' },
};

/** Words that the engine uses as values. */
export const VALUE_WORDS: Readonly<Record<string, Bilingual>> = {
  advertising: { en: 'advertising', ko: '광고비' },
  'prints-and-advertising': { en: 'prints and advertising', ko: 'P&A' },
  'direct-cost': { en: 'direct cost', ko: '직접제작비' },
  'direct-cost-and-participations': { en: 'direct cost and participations', ko: '직접제작비와 총수익 참여' },
  'negative-cost': { en: 'negative cost', ko: '순제작비' },
  simple: { en: 'simple', ko: '단리' },
  yearly: { en: 'yearly', ko: '연 복리' },
  cash: { en: 'cash breakeven', ko: '현금 손익분기' },
  artificial: { en: 'artificial breakeven', ko: '약정 손익분기' },
  rolling: { en: 'rolling breakeven', ko: '변동 손익분기' },
  none: { en: 'none', ko: '없음' },
  'above-treaty': { en: 'above the treaty rate', ko: '조약 세율 초과분' },
  full: { en: 'in full', ko: '전액' },
  amount: { en: 'fixed amount', ko: '정액' },
};
