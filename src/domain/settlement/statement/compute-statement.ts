import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { minorUnitsPer } from '#domain/figures/exchange.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions, fraction } from '#domain/figures/fraction.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { checkOutcome, checkStatementSpec } from './check-statement.ts';
import {
  addMinor,
  interestRatio,
  roundHalfAway,
  timesFraction,
  timesRatio,
  toSafe,
} from '#domain/figures/exact.ts';
import type { FormulaId } from './formulas.ts';
import type {
  Contingent,
  LineInput,
  LineSection,
  Outcome,
  OwnerTerms,
  ProfitDefinition,
  Statement,
  StatementLine,
  StatementSpec,
  StatementTotals,
} from './statement-types.ts';
import { STAGES_REACHED } from './statement-types.ts';

/**
 * The exact engine of the studio side: from one outcome to every line of the studio's statement and
 * of the owner's income. Amounts are whole minor units; each line is rounded once (see `exact.ts`).
 * Throws `Fail` naming the field when the terms or the outcome do not hold together.
 *
 * Forrest Gump (USD million): 382.0 * 50% = 191.00; fee 32% = 61.12; star and director 16% = 30.56;
 * overhead 15% of (66.8 + 30.56) = 14.604; advertising overhead 10% of 67.2 = 6.72; financing 6.0:
 * 191 - 61.12 - 67.2 - 6.72 - 66.8 - 30.56 - 14.604 - 6 = -62.004. Three percent of that is nothing.
 */
export function computeStatement(spec: StatementSpec, outcome: Outcome): Statement {
  checkStatementSpec(spec);
  checkOutcome(spec, outcome);
  const lines = new Lines();
  const stage = STAGES_REACHED.indexOf(outcome.reached);
  const isReleased = outcome.reached === 'release';

  const receipts = receiptLines(lines, spec, outcome, isReleased);
  const net = definitionLines(lines, spec, outcome, spec.net, 'net', isReleased);
  const adjusted = definitionLines(lines, spec, outcome, spec.adjusted, 'adjusted', isReleased);
  const owner = ownerLines(lines, spec, outcome, stage, { receipts, net, adjusted });

  const totals: StatementTotals = {
    worldwideBoxOffice: receipts.worldwide,
    rentals: receipts.rentals,
    grossReceipts: net.receipts,
    fees: net.fees,
    expenses: net.expenses,
    participations: net.participations,
    productionOverhead: net.overhead,
    negativeCost: net.negativeCost,
    interest: net.interest,
    overBudgetPenalty: net.penalty,
    crossCollateral: net.cross,
    netProfits: net.result,
    adjustedReceipts: adjusted.receipts,
    adjustedGross: adjusted.result,
    ...owner,
  };
  const paidIn = spec.owner.paidIn;
  return {
    currency: spec.currency,
    lines: lines.all,
    totals,
    conservation: {
      picture: balance(lines.all, 'inflow', 'outflow'),
      owner: balance(lines.all, 'income', 'paid'),
    },
    paid: paidIn
      ? { currency: paidIn.to, amountMinor: inPaidCurrency(totals.ownerNet, paidIn) }
      : { currency: spec.currency, amountMinor: totals.ownerNet },
  };
}

type Receipts = { worldwide: number; rentals: number };
type DefinitionResult = {
  receipts: number;
  fees: number;
  expenses: number;
  participations: number;
  overhead: number;
  negativeCost: number;
  interest: number;
  penalty: number;
  cross: number;
  result: number;
};

function receiptLines(lines: Lines, spec: StatementSpec, outcome: Outcome, isReleased: boolean): Receipts {
  let worldwide = 0;
  let rentals = 0;
  for (const market of spec.markets) {
    const boxOffice = isReleased ? (outcome.boxOfficeMinor[market.id] ?? 0) : 0;
    const rental = timesFraction(boxOffice, market.rentalShare);
    const en = market.label.en;
    const ko = market.label.ko;
    lines.add(
      'outcome',
      `box_office.${market.id}`,
      { en: `Box office: ${en}`, ko: `박스오피스: ${ko}` },
      boxOffice,
      'inflow',
      'outcome',
      [],
    );
    lines.add(
      'receipts',
      `exhibitors.${market.id}`,
      { en: `Kept by cinemas: ${en}`, ko: `극장 몫: ${ko}` },
      boxOffice - rental,
      'outflow',
      'exhibitors',
      [minor('box_office', boxOffice), minor('rentals', rental)],
    );
    lines.add(
      'receipts',
      `rentals.${market.id}`,
      { en: `Rentals: ${en}`, ko: `극장 정산금: ${ko}` },
      rental,
      'information',
      'rentals',
      [minor('box_office', boxOffice), rate('rental_share', market.rentalShare)],
    );
    worldwide = addMinor(worldwide, boxOffice);
    rentals = addMinor(rentals, rental);
  }
  lines.add(
    'outcome',
    'worldwide_box_office',
    { en: 'Worldwide box office', ko: '전 세계 박스오피스' },
    worldwide,
    'information',
    'sum',
    [],
  );
  for (const medium of spec.media) {
    const receipts = isReleased ? (outcome.receiptsMinor[medium.id] ?? 0) : 0;
    lines.add(
      'outcome',
      `receipts.${medium.id}`,
      { en: `Receipts: ${medium.label.en}`, ko: `매출: ${medium.label.ko}` },
      receipts,
      'inflow',
      'outcome',
      [],
    );
  }
  lines.add(
    'receipts',
    'rentals',
    { en: 'Film rentals', ko: '극장 정산금(렌털) 합계' },
    rentals,
    'subtotal',
    'sum',
    [],
  );
  return { worldwide, rentals };
}

function definitionLines(
  lines: Lines,
  spec: StatementSpec,
  outcome: Outcome,
  definition: ProfitDefinition,
  which: 'net' | 'adjusted',
  isReleased: boolean,
): DefinitionResult {
  const isNet = which === 'net';
  // Only the net statement is added up at the foot; the adjusted one is a second reading of the same money.
  const outflow = isNet ? 'outflow' : 'information';
  const id = (name: string): string => (isNet ? name : `adjusted.${name}`);
  const section = (own: LineSection): LineSection => (isNet ? own : 'adjusted');
  const flat = definition.fee.kind === 'flat' ? definition.fee.rate : undefined;

  let receipts = 0;
  let fees = 0;
  const feeLines: (() => void)[] = [];
  const charge = (stream: { id: string; label: Bilingual; feeRate: Fraction }, counted: number): void => {
    const feeRate = flat ?? stream.feeRate;
    const fee = timesFraction(counted, feeRate);
    receipts = addMinor(receipts, counted);
    fees = addMinor(fees, fee);
    feeLines.push(() => {
      lines.add(
        section('fees'),
        id(`fee.${stream.id}`),
        { en: `Distribution fee: ${stream.label.en}`, ko: `배급수수료: ${stream.label.ko}` },
        fee,
        outflow,
        'fee',
        [minor('counted_receipts', counted), rate('fee_rate', feeRate)],
      );
    });
  };
  for (const market of spec.markets) {
    const boxOffice = isReleased ? (outcome.boxOfficeMinor[market.id] ?? 0) : 0;
    charge(market, timesFraction(boxOffice, market.rentalShare));
  }
  for (const medium of spec.media) {
    const basis = definition.mediumBasis === 'full' ? ONE : medium.basis;
    const full = isReleased ? (outcome.receiptsMinor[medium.id] ?? 0) : 0;
    const counted = timesFraction(full, basis);
    lines.add(
      section('receipts'),
      id(`counted.${medium.id}`),
      { en: `Counted receipts: ${medium.label.en}`, ko: `산입 매출: ${medium.label.ko}` },
      counted,
      'information',
      'counted',
      [minor('receipts', full), rate('basis', basis)],
    );
    lines.add(
      section('receipts'),
      id(`outside.${medium.id}`),
      { en: `Left out of the definition: ${medium.label.en}`, ko: `정의 외 매출: ${medium.label.ko}` },
      full - counted,
      outflow,
      'outside',
      [minor('receipts', full), minor('counted', counted)],
    );
    charge(medium, counted);
  }
  lines.add(
    section('receipts'),
    id('gross_receipts'),
    { en: 'Gross receipts', ko: '총수익' },
    receipts,
    'subtotal',
    'sum',
    [],
  );
  for (const addFee of feeLines) addFee();
  lines.add(
    section('fees'),
    id('fees'),
    { en: 'Distribution fees', ko: '배급수수료 합계' },
    fees,
    'subtotal',
    'sum',
    [],
  );

  const costs = spec.costs;
  const prints = isReleased ? costs.printsMinor : 0;
  const advertising = isReleased ? costs.advertisingMinor : 0;
  const overheadBase =
    definition.advertisingOverhead.base === 'advertising' ? advertising : addMinor(prints, advertising);
  const advertisingOverhead = timesFraction(overheadBase, definition.advertisingOverhead.rate);
  const residuals = isReleased
    ? addMinor(timesFraction(receipts, costs.residuals.rate), costs.residuals.fixedMinor)
    : 0;
  const other = isReleased ? costs.otherMinor : 0;
  const expenses = addMinor(prints, advertising, advertisingOverhead, residuals, other);
  const expense = section('expenses');
  lines.add(expense, id('prints'), { en: 'Prints', ko: '프린트·배포비' }, prints, outflow, 'given', []);
  lines.add(
    expense,
    id('advertising'),
    { en: 'Advertising', ko: '광고비' },
    advertising,
    outflow,
    'given',
    [],
  );
  lines.add(
    expense,
    id('advertising_overhead'),
    { en: 'Advertising overhead', ko: '광고 간접비' },
    advertisingOverhead,
    outflow,
    'advertising_overhead',
    [
      rate('overhead_rate', definition.advertisingOverhead.rate),
      minor('base', overheadBase),
      word('base_is', definition.advertisingOverhead.base),
    ],
  );
  lines.add(
    expense,
    id('residuals'),
    { en: 'Residuals', ko: '재상영분배금(레지듀얼)' },
    residuals,
    outflow,
    'residuals',
    [
      minor('gross_receipts', receipts),
      rate('rate', costs.residuals.rate),
      minor('fixed', costs.residuals.fixedMinor),
    ],
  );
  lines.add(
    expense,
    id('other_expenses'),
    { en: 'Other distribution expenses', ko: '기타 배급비용' },
    other,
    outflow,
    'given',
    [],
  );
  lines.add(
    expense,
    id('expenses'),
    { en: 'Distribution expenses', ko: '배급비용 합계' },
    expenses,
    'subtotal',
    'sum',
    [],
  );

  let participations = 0;
  for (const participant of spec.participations) {
    const over = Math.max(0, receipts - participant.aboveMinor);
    const amount = timesFraction(over, participant.rate);
    participations = addMinor(participations, amount);
    lines.add(
      section('cost'),
      id(`participation.${participant.id}`),
      { en: `Gross participation: ${participant.label.en}`, ko: `총수익 참여: ${participant.label.ko}` },
      amount,
      outflow,
      'participation',
      [
        minor('gross_receipts', receipts),
        rate('rate', participant.rate),
        minor('above', participant.aboveMinor),
      ],
    );
  }
  const direct = isReleased ? outcome.directCostMinor : 0;
  const chargedBase =
    definition.productionOverhead.base === 'direct-cost' ? direct : addMinor(direct, participations);
  const overhead = timesFraction(chargedBase, definition.productionOverhead.rate);
  const negativeCost = addMinor(direct, participations, overhead);
  const interest = isReleased ? interestOf(definition, direct, negativeCost) : 0;
  const budgetWithCushion = addMinor(
    costs.budgetMinor,
    timesFraction(costs.budgetMinor, definition.overBudget.cushion),
  );
  const penalty = timesFraction(Math.max(0, direct - budgetWithCushion), definition.overBudget.multiple);
  const cross = spec.isCrossCollateralised && isReleased && isNet ? outcome.otherPicturesDeficitMinor : 0;
  const result = addMinor(receipts, -fees, -expenses, -negativeCost, -interest, -penalty, -cross);

  const cost = section('cost');
  lines.add(
    cost,
    id('participations'),
    { en: 'Gross participations', ko: '총수익 참여 합계' },
    participations,
    'subtotal',
    'sum',
    [],
  );
  lines.add(
    cost,
    id('production_overhead'),
    { en: 'Production overhead', ko: '제작 간접비' },
    overhead,
    outflow,
    'production_overhead',
    [
      rate('overhead_rate', definition.productionOverhead.rate),
      minor('base', chargedBase),
      word('base_is', definition.productionOverhead.base),
    ],
  );
  lines.add(
    cost,
    id('interest'),
    { en: 'Interest', ko: '이자' },
    interest,
    outflow,
    'interest',
    interestInputs(definition, direct, negativeCost),
  );
  lines.add(
    cost,
    id('direct_cost'),
    { en: 'Direct cost of production', ko: '직접제작비' },
    direct,
    outflow,
    'given',
    [],
  );
  lines.add(
    cost,
    id('negative_cost'),
    { en: 'Negative cost charged', ko: '공제되는 순제작비' },
    negativeCost,
    'subtotal',
    'sum',
    [minor('direct_cost', direct), minor('participations', participations), minor('overhead', overhead)],
  );
  lines.add(
    cost,
    id('over_budget_penalty'),
    { en: 'Over-budget penalty', ko: '예산 초과 공제' },
    penalty,
    outflow,
    'penalty',
    [
      minor('direct_cost', direct),
      minor('budget', costs.budgetMinor),
      rate('cushion', definition.overBudget.cushion),
      rate('multiple', definition.overBudget.multiple),
    ],
  );
  if (isNet) {
    lines.add(
      'profit',
      'cross_collateral',
      { en: 'Deficits of other pictures', ko: '다른 작품의 손실(교차상계)' },
      cross,
      'outflow',
      'cross',
      [minor('deficit', outcome.otherPicturesDeficitMinor)],
    );
    lines.add(
      'profit',
      'net_profits',
      { en: 'Net profits (deficit if negative)', ko: '순이익(음수이면 미회수)' },
      result,
      'outflow',
      'net_profits',
      [
        minor('gross_receipts', receipts),
        minor('fees', fees),
        minor('expenses', expenses),
        minor('negative_cost', negativeCost),
        minor('interest', interest),
        minor('penalty', penalty),
        minor('cross', cross),
      ],
    );
  } else {
    lines.add(
      'adjusted',
      'adjusted_gross',
      { en: 'Adjusted gross after charges', ko: '조정총수익(비용 공제 후)' },
      result,
      'subtotal',
      'net_profits',
      [
        minor('gross_receipts', receipts),
        minor('fees', fees),
        minor('expenses', expenses),
        minor('negative_cost', negativeCost),
        minor('interest', interest),
        minor('penalty', penalty),
      ],
    );
  }
  return {
    receipts,
    fees,
    expenses,
    participations,
    overhead,
    negativeCost,
    interest,
    penalty,
    cross,
    result,
  };
}

function interestOf(definition: ProfitDefinition, direct: number, negativeCost: number): number {
  const interest = definition.interest;
  switch (interest.kind) {
    case 'none':
      return 0;
    case 'amount':
      return interest.amountMinor;
    case 'rate': {
      const yearly = addFractions(interest.prime, interest.spread);
      const { numerator, denominator } = interestRatio(yearly, interest.months, interest.compounding);
      return timesRatio(interest.base === 'direct-cost' ? direct : negativeCost, numerator, denominator);
    }
    default:
      return assertNever(interest);
  }
}

function interestInputs(definition: ProfitDefinition, direct: number, negativeCost: number): LineInput[] {
  const interest = definition.interest;
  if (interest.kind !== 'rate') return [word('interest', interest.kind)];
  return [
    minor('base', interest.base === 'direct-cost' ? direct : negativeCost),
    rate('prime', interest.prime),
    rate('spread', interest.spread),
    count('months', interest.months),
    word('base_is', interest.base),
    word('compounding', interest.compounding),
  ];
}

type Worked = { receipts: Receipts; net: DefinitionResult; adjusted: DefinitionResult };
type OwnerTotals = Pick<
  StatementTotals,
  | 'purchasePrice'
  | 'ownerFixed'
  | 'ownerBonuses'
  | 'ownerContingent'
  | 'ownerBuyout'
  | 'ownerPassives'
  | 'ownerSeries'
  | 'ownerServices'
  | 'ownerGross'
  | 'ownerGrossUp'
  | 'ownerWithheld'
  | 'ownerNet'
>;

function ownerLines(
  lines: Lines,
  spec: StatementSpec,
  outcome: Outcome,
  stage: number,
  worked: Worked,
): OwnerTotals {
  const owner = spec.owner;
  const isReleased = stage === 4;
  const add = (
    id: string,
    en: string,
    ko: string,
    amount: number,
    formula: FormulaId,
    inputs: LineInput[],
  ): number => {
    lines.add('owner', id, { en, ko }, amount, 'income', formula, inputs);
    return amount;
  };

  const option = owner.option;
  let optionPaid = add('option_fee', 'Option fee', '옵션료', option.feeMinor, 'option', []);
  let applicable = option.isApplicable ? option.feeMinor : 0;
  option.extensions.slice(0, outcome.extensionsUsed).forEach((extension, index) => {
    optionPaid += add(
      `option_extension.${index + 1}`,
      `Option extension ${index + 1}`,
      `옵션 연장료 ${index + 1}회`,
      extension.feeMinor,
      'option',
      [],
    );
    if (extension.isApplicable) applicable = addMinor(applicable, extension.feeMinor);
  });
  const price = purchasePrice(spec);
  const isExercised = stage >= 2;
  lines.add(
    'owner',
    'purchase_price',
    { en: 'Purchase price', ko: '구매가' },
    price,
    'information',
    'price',
    priceInputs(spec),
  );
  const due = isExercised ? Math.max(0, price - applicable) : 0;
  add('due_on_exercise', 'Due on exercise', '행사 시 지급액', due, 'due_on_exercise', [
    minor('purchase_price', price),
    minor('applicable_option_payments', applicable),
  ]);
  const setUp = add(
    'set_up_bonus',
    'Set-up bonus',
    '셋업 보너스',
    stage >= 1 ? owner.setUpMinor : 0,
    'given',
    [],
  );
  const start = add(
    'production_start',
    'Production-start payment',
    '촬영 개시 지급금',
    stage >= 3 ? owner.productionStartMinor : 0,
    'given',
    [],
  );
  const ownerFixed = addMinor(optionPaid, due, setUp, start);

  let bonuses = 0;
  const worldwide = worked.receipts.worldwide;
  for (const step of owner.priceSteps) {
    if (step.on !== 'worldwide-box-office') continue;
    const isMet = isReleased && worldwide >= step.atLeastMinor;
    bonuses += add(
      `price_step.${step.id}`,
      `Escalator ${step.id}`,
      `에스컬레이터 ${step.id}`,
      isMet ? step.addMinor : 0,
      'price_step',
      [minor('worldwide_box_office', worldwide), minor('level', step.atLeastMinor)],
    );
  }
  owner.boxOfficeBonuses.forEach((bonus, index) => {
    const isMet = isReleased && reaches(worldwide, bonus.multiple, spec.costs.budgetMinor);
    const amount =
      bonus.amount.kind === 'money' ? bonus.amount.amountMinor : timesFraction(price, bonus.amount.share);
    bonuses += add(
      `box_office_bonus.${index + 1}`,
      `Box-office bonus ${index + 1}`,
      `박스오피스 보너스 ${index + 1}`,
      isMet ? amount : 0,
      'bonus',
      [
        minor('worldwide_box_office', worldwide),
        rate('multiple', bonus.multiple),
        minor('budget', spec.costs.budgetMinor),
      ],
    );
  });
  for (const award of owner.awards) {
    const won = isReleased ? (outcome.awardsWon[award.id] ?? 0) : 0;
    bonuses += add(
      `award.${award.id}`,
      `Award bonus: ${award.label.en}`,
      `수상 보너스: ${award.label.ko}`,
      award.amountMinor * won,
      'award',
      [minor('amount', award.amountMinor), count('times', won)],
    );
  }
  bonuses = addMinor(bonuses);

  const isStreaming = outcome.release === 'streaming';
  const isReplaced = isStreaming && owner.buyout.replacesContingents;
  let contingent = 0;
  for (const item of owner.contingents) {
    const { amount, inputs, formula } = contingentOf(item, outcome, worked);
    const [en, ko] = CONTINGENT_LABELS[item.kind];
    contingent += add(
      `contingent.${item.id}`,
      en,
      ko,
      isReleased && !isReplaced ? amount : 0,
      formula,
      inputs,
    );
  }
  contingent = addMinor(contingent);
  const buyout = add(
    'streaming_buyout',
    'Streaming buy-out',
    '스트리밍 바이아웃',
    isReleased && isStreaming
      ? addMinor(timesFraction(outcome.directCostMinor, owner.buyout.shareOfCost), owner.buyout.fixedMinor)
      : 0,
    'buyout',
    [
      minor('direct_cost', outcome.directCostMinor),
      rate('share', owner.buyout.shareOfCost),
      minor('fixed', owner.buyout.fixedMinor),
    ],
  );

  const passives = addMinor(
    add(
      'sequel_passive',
      'Sequel passive payments',
      '속편 패시브 보상',
      passive(owner, outcome, outcome.sequels, owner.passives.sequelShare, price, contingent, isReleased),
      'passive',
      [
        count('sequels', outcome.sequels),
        rate('share', owner.passives.sequelShare),
        minor('purchase_price', price),
        rate('points_follow', owner.passives.pointsFollow),
        rate('performance', outcome.derivativePerformance),
        minor('contingent', contingent),
      ],
    ),
    add(
      'remake_passive',
      'Second-remake passive payments',
      '재리메이크 패시브 보상',
      passive(owner, outcome, outcome.remakes, owner.passives.remakeShare, price, contingent, isReleased),
      'passive',
      [
        count('remakes', outcome.remakes),
        rate('share', owner.passives.remakeShare),
        minor('purchase_price', price),
        rate('points_follow', owner.passives.pointsFollow),
        rate('performance', outcome.derivativePerformance),
        minor('contingent', contingent),
      ],
    ),
  );

  const series = owner.series;
  const episodes60 = addMinor(series.episode60Minor * outcome.episodes60);
  const episodes30 = addMinor(series.episode30Minor * outcome.episodes30);
  const firstRuns = addMinor(episodes60, episodes30);
  // 100/5: each of the first five reruns pays a fifth of the royalty.
  const reruns = Math.min(outcome.rerunsPerEpisode, 5);
  const rerun = timesFraction(
    firstRuns,
    fraction(series.rerunShare.numerator * reruns, series.rerunShare.denominator * 5),
  );
  const spinoff = timesFraction(
    addMinor(series.episode60Minor * outcome.spinoffEpisodes60),
    series.spinoffShare,
  );
  const ownerSeries = addMinor(
    add('series_60', 'Series royalty, one-hour episodes', '시리즈 로열티(60분)', episodes60, 'series', [
      minor('royalty', series.episode60Minor),
      count('episodes', outcome.episodes60),
    ]),
    add('series_30', 'Series royalty, half-hour episodes', '시리즈 로열티(30분)', episodes30, 'series', [
      minor('royalty', series.episode30Minor),
      count('episodes', outcome.episodes30),
    ]),
    add('reruns', 'Rerun royalties', '재방송 로열티', rerun, 'series', [
      minor('first_runs', firstRuns),
      rate('formula_share', series.rerunShare),
      count('reruns', outcome.rerunsPerEpisode),
    ]),
    add('pilot', 'Pilot payments', '파일럿 로열티', addMinor(series.pilotMinor * outcome.pilots), 'series', [
      minor('pilot', series.pilotMinor),
      count('pilots', outcome.pilots),
    ]),
    add(
      'series_sale',
      'Series sales bonus',
      '시리즈 편성 보너스',
      addMinor(series.salesBonusMinor * outcome.seriesSold),
      'series',
      [minor('bonus', series.salesBonusMinor), count('series', outcome.seriesSold)],
    ),
    add(
      'tv_hours',
      'TV movie royalty',
      'TV영화·미니시리즈 로열티',
      addMinor(series.tvHourMinor * outcome.tvHours),
      'series',
      [minor('per_hour', series.tvHourMinor), count('hours', outcome.tvHours)],
    ),
    add('spinoff', 'Spin-off royalties', '스핀오프 로열티', spinoff, 'series', [
      minor('royalty', series.episode60Minor),
      count('episodes', outcome.spinoffEpisodes60),
      rate('share', series.spinoffShare),
    ]),
  );
  let ownerServices = 0;
  for (const service of owner.services) {
    const times = service.per === 'episode' ? outcome.episodes60 + outcome.episodes30 : stage >= 3 ? 1 : 0;
    ownerServices += add(
      `service.${service.id}`,
      service.label.en,
      service.label.ko,
      service.amountMinor * times,
      'service',
      [minor('fee', service.amountMinor), count('times', times)],
    );
  }
  ownerServices = addMinor(ownerServices);

  const ownerGross = addMinor(ownerFixed, bonuses, contingent, buyout, passives, ownerSeries, ownerServices);
  lines.add(
    'owner',
    'owner_gross',
    { en: "Owner's income before tax", ko: '권리자 세전 수입' },
    ownerGross,
    'subtotal',
    'sum',
    [],
  );
  const grossUp = grossUpOf(owner.tax, ownerGross);
  const withheld = timesFraction(addMinor(ownerGross, grossUp), owner.tax.withholding);
  const ownerNet = addMinor(ownerGross, grossUp, -withheld);
  lines.add('tax', 'gross_up', { en: 'Gross-up', ko: '세금 보전(그로스업)' }, grossUp, 'income', 'gross_up', [
    minor('income', ownerGross),
    rate('rate', owner.tax.withholding),
    rate('treaty', owner.tax.treaty),
    word('gross_up', owner.tax.grossUp),
  ]);
  lines.add('tax', 'withheld', { en: 'Tax withheld', ko: '원천징수세액' }, withheld, 'paid', 'withheld', [
    minor('income', ownerGross),
    minor('gross_up', grossUp),
    rate('rate', owner.tax.withholding),
  ]);
  lines.add(
    'tax',
    'owner_net',
    { en: 'Paid to the owner', ko: '권리자 실수령액' },
    ownerNet,
    'paid',
    'net_paid',
    [],
  );
  return {
    purchasePrice: price,
    ownerFixed,
    ownerBonuses: bonuses,
    ownerContingent: contingent,
    ownerBuyout: buyout,
    ownerPassives: passives,
    ownerSeries,
    ownerServices,
    ownerGross,
    ownerGrossUp: grossUp,
    ownerWithheld: withheld,
    ownerNet,
  };
}

/** Purchase price by its formula, with the escalators that the budget sets off. */
export function purchasePrice(spec: StatementSpec): number {
  const terms = spec.owner.price;
  let price: number;
  if (terms.kind === 'fixed') price = terms.amountMinor;
  else {
    const share = timesFraction(budgetBase(spec, terms.base), terms.share);
    price = Math.max(share, terms.floorMinor);
    if (terms.ceilingMinor !== undefined) price = Math.min(price, terms.ceilingMinor);
  }
  for (const step of spec.owner.priceSteps) {
    if (step.on === 'budget' && spec.costs.budgetMinor >= step.atLeastMinor) {
      price = addMinor(price, step.addMinor);
    }
  }
  return price;
}

function budgetBase(spec: StatementSpec, base: 'direct-only' | 'in-going' | 'all-in'): number {
  const parts = spec.costs.budgetParts;
  if (base === 'direct-only') return parts.directMinor;
  const inGoing = addMinor(parts.directMinor, parts.contingencyMinor);
  return base === 'in-going'
    ? inGoing
    : addMinor(inGoing, parts.bondAndFinanceMinor, parts.studioOverheadMinor);
}

function priceInputs(spec: StatementSpec): LineInput[] {
  const terms = spec.owner.price;
  if (terms.kind === 'fixed') return [minor('fixed', terms.amountMinor)];
  return [
    rate('share', terms.share),
    minor('budget_base', budgetBase(spec, terms.base)),
    word('base_is', terms.base),
    minor('floor', terms.floorMinor),
    ...(terms.ceilingMinor === undefined ? [] : [minor('ceiling', terms.ceilingMinor)]),
  ];
}

function passive(
  owner: OwnerTerms,
  outcome: Outcome,
  derivatives: number,
  share: Fraction,
  price: number,
  contingent: number,
  isReleased: boolean,
): number {
  if (!isReleased || derivatives === 0) return 0;
  const each = timesFraction(price, share);
  const follow = owner.passives.pointsFollow;
  const performance = outcome.derivativePerformance;
  const points = timesRatio(
    contingent,
    BigInt(share.numerator) * BigInt(follow.numerator) * BigInt(performance.numerator),
    BigInt(share.denominator) * BigInt(follow.denominator) * BigInt(performance.denominator),
  );
  return addMinor((each + points) * derivatives);
}

const CONTINGENT_LABELS: Readonly<Record<Contingent['kind'], readonly [string, string]>> = {
  'net-profits': ['Share of net profits', '순이익 수익지분'],
  'adjusted-gross': ['Share of adjusted gross', '조정총수익 수익지분'],
  'first-dollar-gross': ['Share of first-dollar gross', '최초 총수익(퍼스트달러 그로스) 지분'],
  'box-office': ['Share of box office', '박스오피스 지분'],
  'over-multiple': ['Share of receipts above a multiple of cost', '제작비 배수 초과 총수익 지분'],
};

type Worth = { readonly amount: number; readonly formula: FormulaId; readonly inputs: LineInput[] };

function contingentOf(item: Contingent, outcome: Outcome, worked: Worked): Worth {
  const { receipts, net, adjusted } = worked;
  switch (item.kind) {
    case 'net-profits': {
      const met = item.steps.filter((step) => receipts.worldwide >= step.atLeastMinor);
      const points = met.reduce((sum, step) => addFractions(sum, step.addPoints), item.points);
      return {
        amount: timesFraction(Math.max(0, net.result), points),
        formula: 'net_points',
        inputs: [rate('points', points), minor('net_profits', net.result)],
      };
    }
    case 'adjusted-gross': {
      const base = adjustedBase(item.breakeven, adjusted);
      return {
        amount: timesFraction(base, item.points),
        formula: 'adjusted_points',
        inputs: [rate('points', item.points), minor('base', base), word('breakeven', item.breakeven)],
      };
    }
    case 'first-dollar-gross':
      return {
        amount: timesFraction(adjusted.receipts, item.points),
        formula: 'first_dollar',
        inputs: [rate('points', item.points), minor('receipts', adjusted.receipts)],
      };
    case 'box-office': {
      const base =
        item.markets.length === 0
          ? receipts.worldwide
          : addMinor(...item.markets.map((market) => outcome.boxOfficeMinor[market] ?? 0));
      const share = timesFraction(base, item.points);
      return {
        amount: item.capMinor === undefined ? share : Math.min(share, item.capMinor),
        formula: 'box_office_share',
        inputs: [
          rate('share', item.points),
          minor('box_office', base),
          ...(item.capMinor === undefined ? [] : [minor('cap', item.capMinor)]),
        ],
      };
    }
    case 'over-multiple': {
      const hurdle = timesFraction(net.negativeCost, item.multiple);
      return {
        amount: timesFraction(Math.max(0, net.receipts - hurdle), item.points),
        formula: 'over_multiple',
        inputs: [rate('points', item.points), minor('gross_receipts', net.receipts), minor('hurdle', hurdle)],
      };
    }
    default:
      return assertNever(item);
  }
}

/**
 * What adjusted-gross points are a share of, read over one period:
 * rolling    receipts less the fee and every charge (the fee goes on after breakeven);
 * artificial receipts above B, where B * (1 - fee/receipts) covers the charges: at B the reduced fee
 *            has been met, and beyond it the points are of gross;
 * cash       receipts above the charges alone, no fee.
 */
function adjustedBase(breakeven: 'cash' | 'artificial' | 'rolling', adjusted: DefinitionResult): number {
  const charges = addMinor(adjusted.expenses, adjusted.negativeCost, adjusted.interest, adjusted.penalty);
  switch (breakeven) {
    case 'rolling':
      return Math.max(0, adjusted.result);
    case 'artificial': {
      const left = adjusted.receipts - adjusted.fees;
      if (left <= 0) return 0;
      const level = roundHalfAway(BigInt(charges) * BigInt(adjusted.receipts), BigInt(left));
      return level >= BigInt(adjusted.receipts) ? 0 : adjusted.receipts - toSafe(level);
    }
    case 'cash':
      return Math.max(0, adjusted.receipts - charges);
    default:
      return assertNever(breakeven);
  }
}

function grossUpOf(tax: OwnerTerms['tax'], income: number): number {
  const kept = { n: tax.withholding.denominator - tax.withholding.numerator, d: tax.withholding.denominator };
  if (tax.grossUp === 'none') return 0;
  if (tax.grossUp === 'full') {
    return addMinor(timesRatio(income, BigInt(kept.d), BigInt(kept.n)), -income);
  }
  // The owner bears the treaty rate and no more: x * (1 - rate) = income * (1 - treaty).
  const treatyKept = BigInt(tax.treaty.denominator - tax.treaty.numerator);
  const raised = timesRatio(
    income,
    treatyKept * BigInt(kept.d),
    BigInt(tax.treaty.denominator) * BigInt(kept.n),
  );
  return Math.max(0, raised - income);
}

function reaches(boxOffice: number, multiple: Fraction, budgetMinor: number): boolean {
  return BigInt(boxOffice) * BigInt(multiple.denominator) >= BigInt(multiple.numerator) * BigInt(budgetMinor);
}

function inPaidCurrency(amountMinor: number, paidIn: ExchangeRate): number {
  const { numerator, denominator } = minorUnitsPer(paidIn, paidIn.from);
  return timesRatio(amountMinor, numerator, denominator);
}

function balance(
  lines: readonly StatementLine[],
  inRole: StatementLine['role'],
  outRole: StatementLine['role'],
) {
  let inSum = 0n;
  let outSum = 0n;
  for (const line of lines) {
    if (line.role === inRole) inSum += BigInt(line.amountMinor);
    if (line.role === outRole) outSum += BigInt(line.amountMinor);
  }
  return { inMinor: toSafe(inSum), outMinor: toSafe(outSum), isExact: inSum === outSum };
}

class Lines {
  readonly all: StatementLine[] = [];
  add(
    section: LineSection,
    id: string,
    label: Bilingual,
    amountMinor: number,
    role: StatementLine['role'],
    formula: FormulaId,
    inputs: readonly LineInput[],
  ): void {
    this.all.push({ id, section, label, amountMinor, role, formula, inputs });
  }
}

const ONE: Fraction = { numerator: 1, denominator: 1 };

function minor(name: string, amountMinor: number): LineInput {
  return { name, value: { kind: 'minor', amountMinor } };
}
function rate(name: string, of: Fraction): LineInput {
  return { name, value: { kind: 'fraction', fraction: of } };
}
function count(name: string, n: number): LineInput {
  return { name, value: { kind: 'count', n } };
}
function word(name: string, text: string): LineInput {
  return { name, value: { kind: 'word', word: text } };
}
