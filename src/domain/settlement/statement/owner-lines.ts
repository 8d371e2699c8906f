import { addMinor, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Picture } from './contingent-points.ts';
import { CONTINGENT_LABELS, contingentOf } from './contingent-points.ts';
import type { FormulaId } from './formulas.ts';
import { ownerTaxLines } from './owner-tax.ts';
import { priceInputs, purchasePrice } from './purchase-price.ts';
import type { StatementLines } from './statement-lines.ts';
import { count, minor, rate } from './statement-lines.ts';
import type { LineInput, Outcome, StatementSpec, StatementTotals } from './statement-types.ts';
import { STAGES_REACHED } from './statement-types.ts';

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
  | 'ownerOption'
  | 'ownerExercise'
>;

/** What the owner is paid, line by line, and the tax on it. */
export function ownerLines(
  lines: StatementLines,
  spec: StatementSpec,
  outcome: Outcome,
  picture: Picture,
): OwnerTotals {
  const stage = STAGES_REACHED.indexOf(outcome.reached);
  const add: Add = (id, label, amountMinor, formula, inputs) => {
    lines.add('owner', id, label, amountMinor, 'income', formula, inputs);
    return amountMinor;
  };
  const at: At = { lines, add, spec, outcome, stage, isReleased: stage === 4 };
  const price = purchasePrice(spec);
  const { ownerFixed, ownerExercise } = fixedLines(at, price);
  const ownerBonuses = bonusLines(at, price, picture.receipts.worldwide);
  const ownerContingent = contingentLines(at, picture);
  const ownerBuyout = buyoutLine(at);
  const ownerPassives = passiveLines(at, price, ownerContingent);
  const ownerSeries = seriesLines(at);
  const ownerServices = serviceLines(at);
  const ownerGross = addMinor(
    ownerFixed,
    ownerBonuses,
    ownerContingent,
    ownerBuyout,
    ownerPassives,
    ownerSeries,
    ownerServices,
  );
  return {
    purchasePrice: price,
    ownerOption: spec.owner.option.feeMinor,
    ownerExercise,
    ownerFixed,
    ownerBonuses,
    ownerContingent,
    ownerBuyout,
    ownerPassives,
    ownerSeries,
    ownerServices,
    ownerGross,
    ...ownerTaxLines(lines, spec.owner.tax, ownerGross, ownerServices),
  };
}

/** Adds a line of income and answers its amount. */
type Add = (
  id: string,
  label: Bilingual,
  amountMinor: number,
  formula: FormulaId,
  inputs: readonly LineInput[],
) => number;

type At = {
  readonly lines: StatementLines;
  readonly add: Add;
  readonly spec: StatementSpec;
  readonly outcome: Outcome;
  /** Place of the stage reached in `STAGES_REACHED`. */
  readonly stage: number;
  readonly isReleased: boolean;
};

/** The option, the price less what of the option is deducted, and payments on the way. */
function fixedLines(
  { lines, add, spec, outcome, stage }: At,
  price: number,
): Pick<OwnerTotals, 'ownerFixed' | 'ownerExercise'> {
  const { option, setUpMinor, productionStartMinor } = spec.owner;
  const extensions = option.extensions.slice(0, outcome.extensionsUsed);
  let optionPaid = add('option_fee', { en: 'Option fee', ko: '옵션료' }, option.feeMinor, 'option', []);
  for (const [index, { feeMinor }] of extensions.entries()) {
    const label = { en: `Option extension ${index + 1}`, ko: `옵션 연장료 ${index + 1}회` };
    optionPaid += add(`option_extension.${index + 1}`, label, feeMinor, 'option', []);
  }
  const applicable = [option, ...extensions]
    .filter(({ isApplicable }) => isApplicable)
    .reduce((sum, { feeMinor }) => addMinor(sum, feeMinor), 0);
  const priceLabel = { en: 'Purchase price', ko: '구매가' };
  lines.add('owner', 'purchase_price', priceLabel, price, 'information', 'price', priceInputs(spec));
  const due = add(
    'due_on_exercise',
    { en: 'Due on exercise', ko: '행사 시 지급액' },
    stage >= 2 ? Math.max(0, price - applicable) : 0,
    'due_on_exercise',
    [minor('purchase_price', price), minor('applicable_option_payments', applicable)],
  );
  const setUp = add(
    'set_up_bonus',
    { en: 'Set-up bonus', ko: '셋업 보너스' },
    stage >= 1 ? setUpMinor : 0,
    'given',
    [],
  );
  const start = add(
    'production_start',
    { en: 'Production-start payment', ko: '촬영 개시 지급금' },
    stage >= 3 ? productionStartMinor : 0,
    'given',
    [],
  );
  return { ownerFixed: addMinor(optionPaid, due, setUp, start), ownerExercise: due };
}

/** Escalators and bonuses by box office, and by award. */
function bonusLines({ add, spec, outcome, isReleased }: At, price: number, worldwide: number): number {
  const { owner } = spec;
  const steps = owner.priceSteps.map((step) => {
    if (step.on !== 'worldwide-box-office') return 0;
    const isMet = isReleased && worldwide >= step.atLeastMinor;
    return add(
      `price_step.${step.id}`,
      { en: `Escalator ${step.id}`, ko: `에스컬레이터 ${step.id}` },
      isMet ? step.addMinor : 0,
      'price_step',
      [minor('worldwide_box_office', worldwide), minor('level', step.atLeastMinor)],
    );
  });
  const bonuses = owner.boxOfficeBonuses.map(({ multiple, of, amount }, index) => {
    const isOnCost = of === 'negative-cost';
    const { budgetMinor } = spec.costs;
    const costMinor = isOnCost ? costWithOverhead(spec, outcome.directCostMinor) : budgetMinor;
    const isMet = isReleased && reaches(worldwide, multiple, costMinor);
    const bonus = amount.kind === 'money' ? amount.amountMinor : timesFraction(price, amount.share);
    return add(
      `box_office_bonus.${index + 1}`,
      { en: `Box-office bonus ${index + 1}`, ko: `박스오피스 보너스 ${index + 1}` },
      isMet ? bonus : 0,
      isOnCost ? 'bonus_on_cost' : 'bonus',
      [
        minor('worldwide_box_office', worldwide),
        rate('multiple', multiple),
        minor(isOnCost ? 'negative_cost' : 'budget', costMinor),
      ],
    );
  });
  const awards = owner.awards.map(({ id, label, amountMinor }) => {
    const won = isReleased ? (outcome.awardsWon[id] ?? 0) : 0;
    return add(
      `award.${id}`,
      { en: `Award bonus: ${label.en}`, ko: `수상 보너스: ${label.ko}` },
      amountMinor * won,
      'award',
      [minor('amount', amountMinor), count('times', won)],
    );
  });
  return addMinor(...steps, ...bonuses, ...awards);
}

/** Points, unless a streaming buy-out stands in their place. */
function contingentLines({ add, spec, outcome, isReleased }: At, picture: Picture): number {
  const { contingents, buyout } = spec.owner;
  const isReplaced = outcome.release === 'streaming' && buyout.replacesContingents;
  return addMinor(
    ...contingents.map((item) => {
      const { amount, inputs, formula } = contingentOf(item, spec, outcome, picture);
      const paid = isReleased && !isReplaced ? amount : 0;
      return add(`contingent.${item.id}`, CONTINGENT_LABELS[item.kind], paid, formula, inputs);
    }),
  );
}

function buyoutLine({ add, spec, outcome, isReleased }: At): number {
  const { shareOfCost, fixedMinor } = spec.owner.buyout;
  const { directCostMinor } = outcome;
  return add(
    'streaming_buyout',
    { en: 'Streaming buy-out', ko: '스트리밍 바이아웃' },
    isReleased && outcome.release === 'streaming'
      ? addMinor(timesFraction(directCostMinor, shareOfCost), fixedMinor)
      : 0,
    'buyout',
    [minor('direct_cost', directCostMinor), rate('share', shareOfCost), minor('fixed', fixedMinor)],
  );
}

/** Sequels and further remakes. */
function passiveLines(at: At, price: number, contingent: number): number {
  const { outcome } = at;
  const { sequelShare, remakeShare } = at.spec.owner.passives;
  const inputs = (name: string, times: number, share: Fraction): LineInput[] => [
    count(name, times),
    rate('share', share),
    minor('purchase_price', price),
    rate('points_follow', at.spec.owner.passives.pointsFollow),
    rate('performance', outcome.derivativePerformance),
    minor('contingent', contingent),
  ];
  return addMinor(
    at.add(
      'sequel_passive',
      { en: 'Sequel passive payments', ko: '속편 패시브 보상' },
      passive(at, outcome.sequels, sequelShare, price, contingent),
      'passive',
      inputs('sequels', outcome.sequels, sequelShare),
    ),
    at.add(
      'remake_passive',
      { en: 'Second-remake passive payments', ko: '재리메이크 패시브 보상' },
      passive(at, outcome.remakes, remakeShare, price, contingent),
      'passive',
      inputs('remakes', outcome.remakes, remakeShare),
    ),
  );
}

/** Each derivative pays its share of the price, and of the points so far as they follow, by its own success. */
function passive(
  { spec, outcome, isReleased }: At,
  derivatives: number,
  share: Fraction,
  price: number,
  contingent: number,
): number {
  if (!isReleased || derivatives === 0) return 0;
  const each = timesFraction(price, share);
  const follow = spec.owner.passives.pointsFollow;
  const performance = outcome.derivativePerformance;
  const points = timesRatio(
    contingent,
    BigInt(share.numerator) * BigInt(follow.numerator) * BigInt(performance.numerator),
    BigInt(share.denominator) * BigInt(follow.denominator) * BigInt(performance.denominator),
  );
  return addMinor((each + points) * derivatives);
}

function seriesLines({ add, spec, outcome }: At): number {
  const { series } = spec.owner;
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
  const pilots = addMinor(series.pilotMinor * outcome.pilots);
  const sales = addMinor(series.salesBonusMinor * outcome.seriesSold);
  const hours = addMinor(series.tvHourMinor * outcome.tvHours);
  const line = (id: string, en: string, ko: string, amountMinor: number, inputs: LineInput[]): number =>
    add(id, { en, ko }, amountMinor, 'series', inputs);
  return addMinor(
    line('series_60', 'Series royalty, one-hour episodes', '시리즈 로열티(60분)', episodes60, [
      minor('royalty', series.episode60Minor),
      count('episodes', outcome.episodes60),
    ]),
    line('series_30', 'Series royalty, half-hour episodes', '시리즈 로열티(30분)', episodes30, [
      minor('royalty', series.episode30Minor),
      count('episodes', outcome.episodes30),
    ]),
    line('reruns', 'Rerun royalties', '재방송 로열티', rerun, [
      minor('first_runs', firstRuns),
      rate('formula_share', series.rerunShare),
      count('reruns', outcome.rerunsPerEpisode),
    ]),
    line('pilot', 'Pilot payments', '파일럿 로열티', pilots, [
      minor('pilot', series.pilotMinor),
      count('pilots', outcome.pilots),
    ]),
    line('series_sale', 'Series sales bonus', '시리즈 편성 보너스', sales, [
      minor('bonus', series.salesBonusMinor),
      count('series', outcome.seriesSold),
    ]),
    line('tv_hours', 'TV movie royalty', 'TV영화·미니시리즈 로열티', hours, [
      minor('per_hour', series.tvHourMinor),
      count('hours', outcome.tvHours),
    ]),
    line('spinoff', 'Spin-off royalties', '스핀오프 로열티', spinoff, [
      minor('royalty', series.episode60Minor),
      count('episodes', outcome.spinoffEpisodes60),
      rate('share', series.spinoffShare),
    ]),
  );
}

/** Fees of our people: per episode for a series, once at production for a picture. */
function serviceLines({ add, spec, outcome, stage }: At): number {
  return addMinor(
    ...spec.owner.services.map(({ id, label, amountMinor, per }) => {
      const times = per === 'episode' ? outcome.episodes60 + outcome.episodes30 : stage >= 3 ? 1 : 0;
      const inputs = [minor('fee', amountMinor), count('times', times)];
      return add(`service.${id}`, label, amountMinor * times, 'service', inputs);
    }),
  );
}

/**
 * The negative cost of a bonus: what the picture cost, with the studio's overhead on it. Gross participations stay out, or
 * receipts from television would put off a bonus on box office.
 */
function costWithOverhead({ net }: StatementSpec, directMinor: number): number {
  return addMinor(directMinor, timesFraction(directMinor, net.productionOverhead.rate));
}

function reaches(boxOffice: number, multiple: Fraction, costMinor: number): boolean {
  // A multiple of a cost of nothing is no level: box office of nothing would reach it.
  if (costMinor === 0) return false;
  return BigInt(boxOffice) * BigInt(multiple.denominator) >= BigInt(multiple.numerator) * BigInt(costMinor);
}
