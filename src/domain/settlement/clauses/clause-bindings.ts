import type { Value } from '#domain/values/value.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { multiplyFractions, subtractFractions } from '#domain/figures/fraction.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { exchange } from '#domain/figures/exchange.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { timesFraction } from '#domain/figures/exact.ts';
import type { PaymentTiming } from '#domain/settlement/simulation/parameters.ts';
import type {
  Contingent,
  OwnerTerms,
  ProfitDefinition,
  StatementSpec,
} from '#domain/settlement/statement/statement-types.ts';
import type {
  Claim,
  PercentTier,
  Tier,
  TierRole,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';

/** Everything that a clause can move: a studio statement, a waterfall, or both, and when money comes. */
export type PricingModel = {
  readonly currency: CurrencyCode;
  readonly budgetMinor: number;
  readonly rates: readonly ExchangeRate[];
  readonly timing: PaymentTiming;
  readonly statement?: StatementSpec;
  readonly waterfall?: WaterfallSpec;
  /** Fees to us beside the waterfall, and tax withheld on what the waterfall pays us. */
  readonly waterfallFeeMinor: number;
  readonly waterfallTax: Fraction;
};

/** The model with the value in it, or why the value cannot be put into figures. */
export type Applied = { readonly model: PricingModel } | { readonly why: Bilingual };

/** Which parameter a term sets, and how one of its values becomes that parameter. */
export type ClauseBinding = {
  readonly engine: 'statement' | 'waterfall';
  readonly parameter: Bilingual;
  readonly apply: (model: PricingModel, value: Value) => Applied;
};

/**
 * Terms with money in them that one of the engines prices, by term id. Drafts are applied in this
 * order: amounts before what is counted from them.
 */
export const CLAUSE_BINDINGS: Readonly<Record<string, ClauseBinding>> = {
  // Remake and option papers: the studio statement.
  budget_definition: choiceOf('Budget that the price is a percentage of', '구매가 산정 기준 제작비', {
    all_in_negative_cost: priceBase('all-in'),
    in_going_direct: priceBase('in-going'),
    direct_cost_ex_all: priceBase('direct-only'),
  }),
  purchase_price_fixed: moneyOf('Purchase price, fixed', '구매가(정액)', (owner, amountMinor) => ({
    ...owner,
    price: { kind: 'fixed', amountMinor },
  })),
  purchase_price_pct_budget: shareOf(
    'Purchase price as a share of the budget',
    '제작비 대비 구매가 비율',
    (owner, share) => ({
      ...owner,
      price:
        owner.price.kind === 'percent'
          ? { ...owner.price, share }
          : { kind: 'percent', share, base: 'in-going', floorMinor: 0 },
    }),
  ),
  purchase_price_floor: moneyOf('Floor of the purchase price', '구매가 하한', (owner, floorMinor) =>
    owner.price.kind === 'percent'
      ? {
          ...owner,
          price: {
            ...owner.price,
            floorMinor,
            ...(owner.price.ceilingMinor === undefined
              ? {}
              : { ceilingMinor: Math.max(floorMinor, owner.price.ceilingMinor) }),
          },
        }
      : NEEDS_PERCENT_PRICE,
  ),
  purchase_price_ceiling: multipleOf('Ceiling of the purchase price', '구매가 상한', (owner, multiple) =>
    owner.price.kind === 'percent' && owner.price.floorMinor > 0
      ? {
          ...owner,
          price: {
            ...owner.price,
            ceilingMinor: Math.max(owner.price.floorMinor, timesFraction(owner.price.floorMinor, multiple)),
          },
        }
      : NEEDS_PERCENT_PRICE,
  ),
  option_fee_initial: moneyOf('Initial option fee', '최초 옵션료', (owner, feeMinor) => ({
    ...owner,
    option: { ...owner.option, feeMinor },
  })),
  option_fee_pct_of_price: shareOf(
    'Initial option fee as a share of the floor',
    '구매가 하한 대비 옵션료',
    (owner, share) => {
      const floor = owner.price.kind === 'percent' ? owner.price.floorMinor : owner.price.amountMinor;
      return { ...owner, option: { ...owner.option, feeMinor: timesFraction(floor, share) } };
    },
  ),
  option_extension_count: {
    engine: 'statement',
    parameter: { en: 'Number of option extensions', ko: '옵션 연장 횟수' },
    apply: (model, value) =>
      value.kind !== 'quantity'
        ? WRONG_KIND
        : onOwner(model, (owner) => ({
            ...owner,
            option: {
              ...owner.option,
              extensions: Array.from(
                { length: Math.floor(value.n.numerator / value.n.denominator) },
                (_, index) =>
                  owner.option.extensions[index] ??
                  owner.option.extensions[0] ?? { feeMinor: owner.option.feeMinor, isApplicable: false },
              ),
            },
          })),
  },
  option_extension_fee: multipleOf(
    'Extension fee as a multiple of the initial fee',
    '연장료(최초 옵션료 대비 배수)',
    (owner, multiple) =>
      owner.option.extensions.length === 0
        ? NO_EXTENSION
        : {
            ...owner,
            option: {
              ...owner.option,
              extensions: owner.option.extensions.map((extension) => ({
                ...extension,
                feeMinor: timesFraction(owner.option.feeMinor, multiple),
              })),
            },
          },
  ),
  option_initial_applicable: choiceOf('Option fee deducted from the price', '옵션료의 구매가 공제', {
    non_applicable: applicable(false),
    applicable: applicable(true),
    all_applicable: (model) =>
      then(
        applicable(true)(model),
        extensionsApplicable(() => true),
      ),
  }),
  option_extension_applicable: choiceOf('Extension fees deducted from the price', '연장료의 구매가 공제', {
    non_applicable: extensionsApplicable(() => false),
    first_non_applicable: extensionsApplicable((index) => index > 0),
    applicable: extensionsApplicable(() => true),
  }),
  payment_timing: choiceOf('Months until the price is paid', '구매가 지급 시점', {
    on_exercise: paidAfter(0),
    floor_on_exercise: paidAfter(6),
    on_photography: paidAfter(12),
    on_release: paidAfter(24),
    deferred: paidAfter(36),
  }),
  setup_bonus: moneyOf('Set-up bonus', '셋업 보너스', (owner, setUpMinor) => ({ ...owner, setUpMinor })),
  box_office_bonus_amount: shareOf(
    'Each box-office bonus as a share of the price',
    '박스오피스 보너스(구매가 대비)',
    (owner, share) => ({
      ...owner,
      boxOfficeBonuses: (owner.boxOfficeBonuses.length > 0 ? owner.boxOfficeBonuses : DEFAULT_BONUSES).map(
        (bonus) => ({ ...bonus, amount: { kind: 'share-of-price', share } }),
      ),
    }),
  ),
  box_office_trigger: multipleOf(
    'First multiple of the budget that sets off a bonus',
    '최초 보너스 기준(제작비 배수)',
    (owner, multiple) => {
      const [first] = owner.boxOfficeBonuses;
      if (!first) return NO_BONUS;
      return {
        ...owner,
        boxOfficeBonuses: owner.boxOfficeBonuses.map((bonus) => ({
          ...bonus,
          multiple: atLeastZero(
            subtractFractions(bonus.multiple, subtractFractions(first.multiple, multiple)),
          ),
        })),
      };
    },
  ),
  award_bonus: moneyOf('Award bonus', '수상 보너스', (owner, amountMinor) => ({
    ...owner,
    awards: owner.awards.map((award) => ({ ...award, amountMinor })),
  })),
  streaming_buyout_premium: shareOf(
    'Streaming buy-out as a share of cost',
    '스트리밍 바이아웃(제작비 대비)',
    (owner, shareOfCost) => ({ ...owner, buyout: { ...owner.buyout, shareOfCost } }),
  ),
  net_profit_points: shareOf('Points of net profits', '순이익 지분율', (owner, points) =>
    withContingent(owner, { id: 'net', kind: 'net-profits', points, steps: [] }),
  ),
  agr_points: shareOf('Points of adjusted gross', '조정총수익 지분율', (owner, points) =>
    withContingent(owner, { id: 'agr', kind: 'adjusted-gross', points, breakeven: 'rolling' }),
  ),
  fdg_points: shareOf('Points of first-dollar gross', '최초 총수익 지분율', (owner, points) =>
    withContingent(owner, { id: 'fdg', kind: 'first-dollar-gross', points }),
  ),
  contingent_definition: choiceOf(
    'What the points are a share of, the points held',
    '수익지분의 기준(지분율 동일)',
    {
      first_dollar_gross: pointsOn({ kind: 'first-dollar-gross' }),
      adjusted_gross_cash_breakeven: pointsOn({ kind: 'adjusted-gross', breakeven: 'cash' }),
      adjusted_gross_artificial_breakeven: pointsOn({ kind: 'adjusted-gross', breakeven: 'artificial' }),
      net_profits_studio_standard: pointsOn({ kind: 'net-profits', steps: [] }),
      net_profits_negotiated: (model) =>
        then(pointsOn({ kind: 'net-profits', steps: [] })(model), (next) => onNet(next, negotiated)),
      box_office_bonus: (model) => onOwner(model, (owner) => ({ ...owner, contingents: [] })),
    },
  ),
  dist_fee_rate: definitionShare('Distribution fee', '배급수수료율', (net, rate) => ({
    ...net,
    fee: { kind: 'flat', rate },
  })),
  production_overhead: definitionShare('Production overhead', '제작 간접비율', (net, rate) => ({
    ...net,
    productionOverhead: { ...net.productionOverhead, rate },
  })),
  advertising_overhead: definitionShare('Advertising overhead', '광고 간접비율', (net, rate) => ({
    ...net,
    advertisingOverhead: { ...net.advertisingOverhead, rate },
  })),
  interest_spread: definitionShare('Interest over prime', '이자(프라임 대비 가산)', (net, spread) =>
    net.interest.kind === 'rate' ? { ...net, interest: { ...net.interest, spread } } : NO_INTEREST,
  ),
  home_video_basis: {
    engine: 'statement',
    parameter: { en: 'Home entertainment receipts that are counted', ko: '홈엔터테인먼트 매출 산입 비율' },
    apply: (model, value) =>
      value.kind !== 'share'
        ? WRONG_KIND
        : onStatement(model, (spec) =>
            spec.media.some(isHomeEntertainment)
              ? {
                  ...spec,
                  media: spec.media.map((medium) =>
                    isHomeEntertainment(medium) ? { ...medium, basis: value.share } : medium,
                  ),
                }
              : NO_VIDEO,
          ),
  },
  cross_collateral: choiceOf('Deficits of other pictures deducted', '다른 작품의 손실 공제', {
    prohibited: crossed(false),
    same_title_only: crossed(false),
    between_sequels: crossed(true),
    allowed: crossed(true),
  }),
  sequel_passive: shareOf(
    'Sequel payment as a share of the price',
    '속편 패시브 보상(구매가 대비)',
    (owner, sequelShare) => ({ ...owner, passives: { ...owner.passives, sequelShare } }),
  ),
  remake_passive: shareOf(
    'Second-remake payment as a share of the price',
    '재리메이크 패시브 보상(구매가 대비)',
    (owner, remakeShare) => ({ ...owner, passives: { ...owner.passives, remakeShare } }),
  ),
  passive_contingent: choiceOf('Points on derivatives', '파생작 수익지분', {
    same_fraction: pointsFollow({ numerator: 1, denominator: 1 }),
    reduced: pointsFollow({ numerator: 1, denominator: 2 }),
    none: pointsFollow({ numerator: 0, denominator: 1 }),
  }),
  series_episode_royalty_60: seriesMoney(
    'Royalty per one-hour episode',
    '회당 로열티(60분)',
    'episode60Minor',
  ),
  series_episode_royalty_30: seriesMoney(
    'Royalty per half-hour episode',
    '회당 로열티(30분)',
    'episode30Minor',
  ),
  rerun_royalty: seriesShare(
    'Rerun royalty: share of the 100/5 formula',
    '재방송 로열티(100/5 방식 대비)',
    'rerunShare',
  ),
  spinoff_royalty: seriesShare(
    'Spin-off royalty as a share of the base royalty',
    '스핀오프 로열티(기본 대비)',
    'spinoffShare',
  ),
  series_sales_bonus: seriesMoney('Series sales bonus', '시리즈 편성 보너스', 'salesBonusMinor'),
  pilot_payment: seriesMoney('Pilot payment', '파일럿 로열티', 'pilotMinor'),
  tv_movie_royalty: seriesMoney(
    'Television movie royalty per hour',
    'TV영화·미니시리즈 시간당 로열티',
    'tvHourMinor',
  ),
  producer_fee: serviceMoney('producer', 'Producer fee', '참여 확정 프로듀서 용역료', 'picture'),
  producer_fee_series: serviceMoney(
    'producer-series',
    'Producer fee per episode',
    '총괄프로듀서 회당 보수',
    'episode',
  ),
  consulting_fee: serviceMoney('consultant', 'Consulting fee', '창작 자문료', 'picture'),
  withholding_tax: shareOf('Tax withheld', '원천징수세율', (owner, withholding) => ({
    ...owner,
    tax: { ...owner.tax, withholding },
  })),
  gross_up: choiceOf('Who bears tax withheld', '원천징수 부담', {
    full_gross_up: grossUp('full'),
    above_treaty: grossUp('above-treaty'),
    receipts_only: grossUp('none'),
    none: grossUp('none'),
  }),

  // Co-production papers: the waterfall, by the role of its tiers.
  cam_fee: percentRole('Collection account fee', '수익 관리계좌 수수료', 'collection-fee'),
  sales_commission: percentRole('International sales commission', '해외 세일즈 수수료', 'sales-fee'),
  sales_expense_cap: claimMoney('Cap on sales expenses', '세일즈 비용 상한', 'expenses', (claim, capMinor) =>
    claim.principal.kind === 'amount' ? { ...claim, principal: { ...claim.principal, capMinor } } : claim,
  ),
  dist_fee_theatrical: percentTier(
    'Distribution fee, cinemas',
    '극장 배급수수료',
    'distribution-fee',
    'theatrical',
  ),
  dist_fee_other: percentTier(
    'Distribution fee, other media',
    '부가시장 배급수수료',
    'distribution-fee',
    'other',
  ),
  dist_fee_korea: percentTier('Distribution fee, Korea', '국내 배급수수료', 'distribution-fee', 'korea'),
  service_deal: percentRole('Service fee', '서비스 딜 수수료', 'service-fee'),
  exhibitor_share: percentRole('Share of cinemas', '극장 부율', 'exhibitor'),
  producer_corridor: {
    engine: 'waterfall',
    parameter: { en: 'Producer corridor', ko: '프로듀서 코리더' },
    apply: (model, value) =>
      value.kind !== 'share'
        ? WRONG_KIND
        : !hasOurCorridor(model)
          ? NO_CORRIDOR_OF_OURS
          : onTiers(model, 'corridor', (tier) => withRate(tier, value.share)),
  },
  pa_premium: claimShare('Premium on P&A', 'P&A 회수 프리미엄', 'p-and-a', (claim, premium) => ({
    ...claim,
    premium,
  })),
  equity_premium: claimShare('Premium on equity', '투자원금 프리미엄', 'equity', (claim, premium) => ({
    ...claim,
    premium,
  })),
  senior_loan_rate: claimShare('Interest of the senior loan', '선순위 대출금리', 'loan', (claim, yearly) => ({
    ...claim,
    interest: claim.interest ? { ...claim.interest, yearly } : { yearly, months: 18, compounding: 'simple' },
  })),
  equity_rank: {
    engine: 'waterfall',
    parameter: { en: 'Rank of our equity', ko: '한국 지분의 회수순위' },
    apply: (model, value) =>
      value.kind !== 'choice'
        ? WRONG_KIND
        : value.choice === 'pari_passu_all'
          ? onTiers(model, 'equity', (tier) =>
              tier.kind === 'recoup' ? { ...tier, ranking: 'pari-passu' } : tier,
            )
          : value.choice === 'subordinated_unpriced' || value.choice === 'subordinated_priced'
            ? onTiers(model, 'equity', (tier) =>
                tier.kind === 'recoup'
                  ? {
                      ...tier,
                      ranking: 'ranked',
                      claims: tier.claims.toSorted(
                        (a, b) => Number(isOurs(model, a.to)) - Number(isOurs(model, b.to)),
                      ),
                    }
                  : tier,
              )
            : NOT_A_FIGURE,
  },
  profit_split_kr: {
    engine: 'waterfall',
    parameter: { en: 'Our share of net profits', ko: '한국 측 순이익 배분율' },
    apply: (model, value) =>
      value.kind !== 'share'
        ? WRONG_KIND
        : onTiers(model, 'profit', (tier) =>
            tier.kind === 'split'
              ? {
                  ...tier,
                  bands: tier.bands.map((band) => ({
                    ...band,
                    shares: resplit(model, band.shares, value.share),
                  })),
                }
              : tier,
          ),
  },
  fin_share_kr: {
    engine: 'waterfall',
    parameter: { en: 'Our part of the equity, net of what it costs', ko: '한국 측 출자 비율(투입액 차감)' },
    apply: (model, value) =>
      value.kind !== 'share'
        ? WRONG_KIND
        : onTiers(model, 'equity', (tier) =>
            tier.kind === 'recoup' ? { ...tier, claims: reshare(model, tier.claims, value.share) } : tier,
          ),
  },
  mg: {
    engine: 'waterfall',
    parameter: { en: 'Minimum guarantee', ko: '최소보장금액(MG)' },
    apply: (model, value) =>
      value.kind !== 'share'
        ? WRONG_KIND
        : onWaterfall(model, (spec) =>
            spec.inflows.some((inflow) => inflow.by !== undefined)
              ? {
                  ...spec,
                  inflows: spec.inflows.map((inflow) =>
                    inflow.by === undefined
                      ? inflow
                      : { ...inflow, amountMinor: timesFraction(model.budgetMinor, value.share) },
                  ),
                }
              : NO_TIER,
          ),
  },
  producer_fee_kr: {
    engine: 'waterfall',
    parameter: { en: 'Fee of the Korean producer', ko: '한국 프로듀서 보수' },
    apply: (model, value) =>
      value.kind === 'share'
        ? onFee(model, timesFraction(model.budgetMinor, value.share))
        : value.kind === 'money'
          ? withMoney(model, value, (amount) => onFee(model, amount))
          : WRONG_KIND,
  },
  withholding: {
    engine: 'waterfall',
    parameter: { en: 'Tax withheld on what we receive', ko: '수령액 원천징수세율' },
    apply: (model, value) =>
      value.kind === 'share' && model.waterfall
        ? { model: { ...model, waterfallTax: value.share } }
        : value.kind === 'share'
          ? NO_WATERFALL
          : WRONG_KIND,
  },
};

type OnModel = (model: PricingModel) => Applied;
type OwnerEdit = OwnerTerms | { readonly why: Bilingual };

const WRONG_KIND = why(
  'The value is of another kind than the term, so it cannot be priced.',
  '값의 종류가 조건과 달라 금액으로 환산할 수 없습니다.',
);
const NOT_A_FIGURE = why(
  'This choice states no figure, so it cannot be priced.',
  '이 선택지에는 수치가 없어 금액으로 환산할 수 없습니다.',
);
const NEEDS_PERCENT_PRICE = why(
  'The price of this paper is a fixed sum, so it has no floor or ceiling. Enter a percentage of the budget and a floor first.',
  '이 안의 구매가는 정액이어서 하한·상한이 없습니다. 제작비 대비 비율과 하한을 먼저 입력하세요.',
);
const NO_EXTENSION = why(
  'This paper has no option extension. Enter the number of extensions first.',
  '이 안에는 옵션 연장이 없습니다. 연장 횟수를 먼저 입력하세요.',
);
const NO_BONUS = why(
  'This paper has no box-office bonus. Enter its amount first.',
  '이 안에는 박스오피스 보너스가 없습니다. 보너스 금액을 먼저 입력하세요.',
);
const NO_INTEREST = why(
  'The statement charges no interest by rate. Enter a prime rate and months first.',
  '정산서에 이자율이 없습니다. 프라임금리와 기간을 먼저 입력하세요.',
);
const NO_VIDEO = why(
  'The statement has no home entertainment line. Add one first.',
  '정산서에 홈엔터테인먼트 항목이 없습니다. 먼저 추가하세요.',
);
const NO_TIER = why(
  'The waterfall has no such tier. Add it first.',
  '워터폴에 해당 단계가 없습니다. 먼저 추가하세요.',
);
const NO_CORRIDOR_OF_OURS = why(
  'No corridor of this waterfall reaches our side, so it cannot be priced. Say who receives it first.',
  '이 워터폴에는 우리 측이 받는 코리더가 없어 금액으로 환산할 수 없습니다. 코리더를 받는 쪽을 먼저 정하세요.',
);
const NO_STATEMENT = why(
  'This deal has no studio statement to price the clause in.',
  '이 딜에는 조항을 환산할 정산서가 없습니다.',
);
const NO_WATERFALL = why(
  'This deal has no waterfall to price the clause in.',
  '이 딜에는 조항을 환산할 워터폴이 없습니다.',
);
const NO_RATE = why(
  'The amount is in another currency and no exchange rate joins the two. Add a rate.',
  '금액의 통화가 다르고 환율이 없습니다. 환율을 추가하세요.',
);

const DEFAULT_BONUSES = [5, 6, 7, 8].map((halves) => ({ multiple: { numerator: halves, denominator: 2 } }));

/** The fallback rungs of the library as one definition: fee 25%, overheads 10% and 5%, prime + 1. Our judgement. */
function negotiated(net: ProfitDefinition): ProfitDefinition {
  return {
    ...net,
    fee: { kind: 'flat', rate: { numerator: 1, denominator: 4 } },
    productionOverhead: { ...net.productionOverhead, rate: { numerator: 1, denominator: 10 } },
    advertisingOverhead: { ...net.advertisingOverhead, rate: { numerator: 1, denominator: 20 } },
    interest:
      net.interest.kind === 'rate'
        ? { ...net.interest, spread: { numerator: 1, denominator: 100 } }
        : net.interest,
  };
}

function why(en: string, ko: string): { readonly why: Bilingual } {
  return { why: { en, ko } };
}

function then(applied: Applied, next: OnModel): Applied {
  return 'model' in applied ? next(applied.model) : applied;
}

function onStatement(
  model: PricingModel,
  edit: (spec: StatementSpec) => StatementSpec | { readonly why: Bilingual },
): Applied {
  if (!model.statement) return NO_STATEMENT;
  const edited = edit(model.statement);
  return 'why' in edited ? edited : { model: { ...model, statement: edited } };
}

function onOwner(model: PricingModel, edit: (owner: OwnerTerms) => OwnerEdit): Applied {
  return onStatement(model, (spec) => {
    const owner = edit(spec.owner);
    return 'why' in owner ? owner : { ...spec, owner };
  });
}

function onNet(
  model: PricingModel,
  edit: (net: ProfitDefinition) => ProfitDefinition | { readonly why: Bilingual },
): Applied {
  return onStatement(model, (spec) => {
    const net = edit(spec.net);
    return 'why' in net ? net : { ...spec, net };
  });
}

function withMoney(
  model: PricingModel,
  value: Extract<Value, { kind: 'money' }>,
  next: (amountMinor: number) => Applied,
): Applied {
  const exchanged = exchange(value.money, model.currency, model.rates);
  return exchanged ? next(exchanged.money.amountMinor) : NO_RATE;
}

function moneyOf(
  en: string,
  ko: string,
  edit: (owner: OwnerTerms, amountMinor: number) => OwnerEdit,
): ClauseBinding {
  return {
    engine: 'statement',
    parameter: { en, ko },
    apply: (model, value) =>
      value.kind === 'money'
        ? withMoney(model, value, (amount) => onOwner(model, (owner) => edit(owner, amount)))
        : WRONG_KIND,
  };
}

function shareOf(
  en: string,
  ko: string,
  edit: (owner: OwnerTerms, share: Fraction) => OwnerEdit,
): ClauseBinding {
  return {
    engine: 'statement',
    parameter: { en, ko },
    apply: (model, value) =>
      value.kind === 'share' ? onOwner(model, (owner) => edit(owner, value.share)) : WRONG_KIND,
  };
}

function multipleOf(
  en: string,
  ko: string,
  edit: (owner: OwnerTerms, multiple: Fraction) => OwnerEdit,
): ClauseBinding {
  return {
    engine: 'statement',
    parameter: { en, ko },
    apply: (model, value) =>
      value.kind === 'multiple' ? onOwner(model, (owner) => edit(owner, value.n)) : WRONG_KIND,
  };
}

function choiceOf(en: string, ko: string, choices: Readonly<Record<string, OnModel>>): ClauseBinding {
  return {
    engine: 'statement',
    parameter: { en, ko },
    apply: (model, value) => {
      if (value.kind !== 'choice') return WRONG_KIND;
      const chosen = choices[value.choice];
      return chosen ? chosen(model) : NOT_A_FIGURE;
    },
  };
}

function definitionShare(
  en: string,
  ko: string,
  edit: (net: ProfitDefinition, share: Fraction) => ProfitDefinition | { readonly why: Bilingual },
): ClauseBinding {
  return {
    engine: 'statement',
    parameter: { en, ko },
    apply: (model, value) =>
      value.kind === 'share' || value.kind === 'rate'
        ? onNet(model, (net) => edit(net, value.share))
        : WRONG_KIND,
  };
}

type SeriesSum = 'episode60Minor' | 'episode30Minor' | 'pilotMinor' | 'salesBonusMinor' | 'tvHourMinor';

function seriesMoney(en: string, ko: string, key: SeriesSum): ClauseBinding {
  return moneyOf(en, ko, (owner, amount) => ({ ...owner, series: { ...owner.series, [key]: amount } }));
}

function seriesShare(en: string, ko: string, key: 'rerunShare' | 'spinoffShare'): ClauseBinding {
  return shareOf(en, ko, (owner, share) => ({ ...owner, series: { ...owner.series, [key]: share } }));
}

function serviceMoney(id: string, en: string, ko: string, per: 'picture' | 'episode'): ClauseBinding {
  return moneyOf(en, ko, (owner, amountMinor) => ({
    ...owner,
    services: [
      ...owner.services.filter((service) => service.id !== id),
      { id, label: { en, ko }, amountMinor, per },
    ],
  }));
}

function priceBase(base: 'direct-only' | 'in-going' | 'all-in'): OnModel {
  return (model) =>
    onOwner(model, (owner) =>
      owner.price.kind === 'percent' ? { ...owner, price: { ...owner.price, base } } : NEEDS_PERCENT_PRICE,
    );
}

function applicable(isApplicable: boolean): OnModel {
  return (model) => onOwner(model, (owner) => ({ ...owner, option: { ...owner.option, isApplicable } }));
}

function extensionsApplicable(of: (index: number) => boolean): OnModel {
  return (model) =>
    onOwner(model, (owner) => ({
      ...owner,
      option: {
        ...owner.option,
        extensions: owner.option.extensions.map((extension, index) => ({
          ...extension,
          isApplicable: of(index),
        })),
      },
    }));
}

/** Months after exercise: photography a year later, release after two years. Our judgement, as the timing is. */
function paidAfter(months: number): OnModel {
  return (model) => {
    const exercise = model.timing.months['exercise'] ?? model.timing.months['fixed'] ?? 0;
    const timing = {
      ...model.timing,
      months: { ...model.timing.months, exercise, fixed: exercise + months },
    };
    return { model: { ...model, timing } };
  };
}

function withContingent(owner: OwnerTerms, item: Contingent): OwnerTerms {
  const others = owner.contingents.filter((each) => each.kind !== item.kind);
  const same = owner.contingents.find((each) => each.kind === item.kind);
  if (item.points.numerator === 0) return { ...owner, contingents: others };
  const kept = same ? { ...same, points: item.points } : item;
  return { ...owner, contingents: [...others, kept] };
}

type Basis =
  | { readonly kind: 'first-dollar-gross' }
  | { readonly kind: 'adjusted-gross'; readonly breakeven: 'cash' | 'artificial' }
  | { readonly kind: 'net-profits'; readonly steps: readonly never[] };

/** The same points on another base: what the definition alone is worth. */
function pointsOn(basis: Basis): OnModel {
  return (model) =>
    onOwner(model, (owner) => {
      const points = owner.contingents[0]?.points;
      if (!points) {
        return why(
          'This paper has no points yet. Enter the points first, then the definition can be priced.',
          '이 안에는 수익지분율이 없습니다. 지분율을 먼저 입력하면 정의를 환산할 수 있습니다.',
        );
      }
      return { ...owner, contingents: [{ id: 'points', points, ...basis }] };
    });
}

function pointsFollow(follow: Fraction): OnModel {
  return (model) =>
    onOwner(model, (owner) => ({ ...owner, passives: { ...owner.passives, pointsFollow: follow } }));
}

function crossed(isCrossCollateralised: boolean): OnModel {
  return (model) => onStatement(model, (spec) => ({ ...spec, isCrossCollateralised }));
}

function grossUp(kind: 'none' | 'above-treaty' | 'full'): OnModel {
  return (model) => onOwner(model, (owner) => ({ ...owner, tax: { ...owner.tax, grossUp: kind } }));
}

function isHomeEntertainment(medium: { readonly id: string; readonly basis: Fraction }): boolean {
  return /^(video|home)/.test(medium.id) || medium.basis.numerator !== medium.basis.denominator;
}

function atLeastZero(value: Fraction): Fraction {
  return value.numerator < 0 ? { numerator: 0, denominator: 1 } : value;
}

function onWaterfall(
  model: PricingModel,
  edit: (spec: WaterfallSpec) => WaterfallSpec | { readonly why: Bilingual },
): Applied {
  if (!model.waterfall) return NO_WATERFALL;
  const edited = edit(model.waterfall);
  return 'why' in edited ? edited : { model: { ...model, waterfall: edited } };
}

/** Edits every tier of a role (and of an id that holds a word, where a role has several). */
function onTiers(
  model: PricingModel,
  role: TierRole,
  edit: (tier: Tier) => Tier,
  only: (tier: Tier) => boolean = () => true,
): Applied {
  return onWaterfall(model, (spec) => {
    let found = false;
    const accounts = spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((tier) => {
        if (tier.role !== role || !only(tier)) return tier;
        found = true;
        return edit(tier);
      }),
    }));
    return found ? { ...spec, accounts } : NO_TIER;
  });
}

function percentRole(en: string, ko: string, role: TierRole): ClauseBinding {
  return {
    engine: 'waterfall',
    parameter: { en, ko },
    apply: (model, value) =>
      value.kind === 'share' ? onTiers(model, role, (tier) => withRate(tier, value.share)) : WRONG_KIND,
  };
}

/** A fee of one medium: the tier of the role whose id holds the word, or the only one of the role. */
function percentTier(en: string, ko: string, role: TierRole, medium: string): ClauseBinding {
  return {
    engine: 'waterfall',
    parameter: { en, ko },
    apply: (model, value) => {
      if (value.kind !== 'share') return WRONG_KIND;
      const all =
        model.waterfall?.accounts.flatMap((account) => account.tiers).filter((tier) => tier.role === role) ??
        [];
      const isNamed = all.some((tier) => tier.id.includes(medium));
      if (!isNamed && !(all.length === 1 && medium === 'theatrical')) {
        return model.waterfall ? NO_TIER : NO_WATERFALL;
      }
      return onTiers(
        model,
        role,
        (tier) => withRate(tier, value.share),
        (tier) => !isNamed || tier.id.includes(medium),
      );
    },
  };
}

function withRate(tier: Tier, rate: Fraction): Tier {
  return tier.kind === 'percent' ? ({ ...tier, rate } satisfies Tier & PercentTier) : tier;
}

function claimShare(
  en: string,
  ko: string,
  role: TierRole,
  edit: (claim: Claim, share: Fraction) => Claim,
): ClauseBinding {
  return {
    engine: 'waterfall',
    parameter: { en, ko },
    apply: (model, value) =>
      value.kind === 'share' || value.kind === 'rate'
        ? onTiers(model, role, (tier) =>
            tier.kind === 'recoup'
              ? { ...tier, claims: tier.claims.map((claim) => edit(claim, value.share)) }
              : tier,
          )
        : WRONG_KIND,
  };
}

function claimMoney(
  en: string,
  ko: string,
  role: TierRole,
  edit: (claim: Claim, amountMinor: number) => Claim,
): ClauseBinding {
  return {
    engine: 'waterfall',
    parameter: { en, ko },
    apply: (model, value) =>
      value.kind === 'money'
        ? withMoney(model, value, (amount) =>
            onTiers(model, role, (tier) =>
              tier.kind === 'recoup'
                ? { ...tier, claims: tier.claims.map((claim) => edit(claim, amount)) }
                : tier,
            ),
          )
        : WRONG_KIND,
  };
}

function onFee(model: PricingModel, waterfallFeeMinor: number): Applied {
  return model.waterfall ? { model: { ...model, waterfallFeeMinor } } : NO_WATERFALL;
}

/** The corridor of the term is one that the producers share: whether any of ours is paid to us, at once or through a split. */
function hasOurCorridor(model: PricingModel): boolean {
  const accounts = model.waterfall?.accounts ?? [];
  const tiers = accounts.flatMap((account) => account.tiers);
  const sharers = (to: string): readonly string[] =>
    accounts
      .filter((account) => account.id === to)
      .flatMap((account) => account.tiers)
      .flatMap((tier) => (tier.kind === 'split' ? tier.bands.flatMap((band) => band.shares) : []))
      .map((share) => share.to);
  return tiers.some(
    (tier) =>
      tier.kind === 'percent' &&
      tier.role === 'corridor' &&
      [tier.to, ...sharers(tier.to)].some((payee) => isOurs(model, payee)),
  );
}

function isOurs(model: PricingModel, payee: string): boolean {
  return model.waterfall?.payees.some((each) => each.id === payee && each.side === 'ours') ?? false;
}

type Shares = readonly { readonly to: string; readonly share: Fraction }[];

/** Our payees together get `ours`; each side keeps its inner proportions. Unchanged where one side has nothing. */
function resplit(model: PricingModel, shares: Shares, ours: Fraction): Shares {
  const sum = (mine: boolean): Fraction =>
    shares
      .filter((each) => isOurs(model, each.to) === mine)
      .reduce(
        (total, each) =>
          subtractFractions(total, { numerator: -each.share.numerator, denominator: each.share.denominator }),
        { numerator: 0, denominator: 1 },
      );
  const before = sum(true);
  const others = sum(false);
  if (before.numerator === 0 || others.numerator === 0) return shares;
  const theirs = subtractFractions({ numerator: 1, denominator: 1 }, ours);
  return shares.map((each) => {
    const [now, was] = isOurs(model, each.to) ? [ours, before] : [theirs, others];
    const scale = multiplyFractions(now, { numerator: was.denominator, denominator: was.numerator });
    return { to: each.to, share: multiplyFractions(each.share, scale) };
  });
}

/** The equity of the tier stays the same in total; our side holds `ours` of it. */
function reshare(model: PricingModel, claims: readonly Claim[], ours: Fraction): Claim[] {
  const amountOf = (claim: Claim): number =>
    claim.principal.kind === 'amount' ? claim.principal.amountMinor : 0;
  const total = claims.reduce((sum, claim) => sum + amountOf(claim), 0);
  const mine = claims.filter((claim) => isOurs(model, claim.to));
  const theirs = claims.filter((claim) => !isOurs(model, claim.to));
  if (mine.length === 0 || theirs.length === 0) return [...claims];
  const target = timesFraction(total, ours);
  const spread = (group: readonly Claim[], whole: number): [string, number][] => {
    const weights = group.map(amountOf);
    const isEmpty = weights.every((weight) => weight === 0);
    const parts = splitByLargestRemainder(whole, isEmpty ? group.map(() => 1) : weights);
    return group.map((claim, index) => [claim.id, parts[index] ?? 0]);
  };
  const amounts = new Map([...spread(mine, target), ...spread(theirs, total - target)]);
  return claims.map((claim) =>
    claim.principal.kind === 'amount'
      ? { ...claim, principal: { ...claim.principal, amountMinor: amounts.get(claim.id) ?? 0 } }
      : claim,
  );
}
