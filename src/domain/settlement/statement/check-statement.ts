import { refuseField } from '#domain/base/refuse-field.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions, ifExact } from '#domain/figures/fraction.ts';
import type { Outcome, OwnerTerms, StatementSpec } from './statement-types.ts';
import { STAGES_REACHED } from './statement-types.ts';

const MAX_STREAMS = 500;

/** Refuses terms that do not hold together, naming the field; says what to do next. */
export function checkStatementSpec(spec: StatementSpec): void {
  const streams = [...spec.markets, ...spec.media];
  if (streams.length > MAX_STREAMS) {
    throw refuseField(
      'markets',
      `A statement takes at most ${MAX_STREAMS} markets and media. Merge some.`,
      `지역과 매체는 합쳐서 ${MAX_STREAMS}개까지입니다. 일부를 합치세요.`,
    );
  }
  const ids = streams.map((stream) => stream.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw refuseField(
      `markets.${twice}`,
      `The id "${twice}" is used twice. Give each market and medium its own id.`,
      `"${twice}"이(가) 두 번 쓰였습니다. 지역과 매체마다 다른 id를 쓰세요.`,
    );
  }
  for (const market of spec.markets) {
    part(`markets.${market.id}.rentalShare`, market.rentalShare);
    part(`markets.${market.id}.feeRate`, market.feeRate);
  }
  for (const medium of spec.media) {
    part(`media.${medium.id}.basis`, medium.basis);
    part(`media.${medium.id}.feeRate`, medium.feeRate);
  }
  const costs = spec.costs;
  amount('costs.budgetMinor', costs.budgetMinor);
  for (const [key, value] of Object.entries(costs.budgetParts)) amount(`costs.budgetParts.${key}`, value);
  amount('costs.printsMinor', costs.printsMinor);
  amount('costs.advertisingMinor', costs.advertisingMinor);
  amount('costs.residuals.fixedMinor', costs.residuals.fixedMinor);
  amount('costs.otherMinor', costs.otherMinor);
  part('costs.residuals.rate', costs.residuals.rate);
  if (costs.otherFollows) part('costs.otherFollows', costs.otherFollows);
  if (costs.advertisingFollows) part('costs.advertisingFollows', costs.advertisingFollows);
  for (const [medium, basis] of Object.entries(spec.grossBasis ?? {})) {
    part(`grossBasis.${medium}`, basis);
    if (!spec.media.some(({ id }) => id === medium)) throw notAMedium(spec, medium);
  }
  for (const participant of spec.participations) {
    part(`participations.${participant.id}.rate`, participant.rate);
    amount(`participations.${participant.id}.aboveMinor`, participant.aboveMinor);
  }
  for (const [name, definition] of [
    ['net', spec.net],
    ['adjusted', spec.adjusted],
  ] as const) {
    if (definition.fee.kind === 'flat') part(`${name}.fee.rate`, definition.fee.rate);
    notNegative(`${name}.advertisingOverhead.rate`, definition.advertisingOverhead.rate);
    notNegative(`${name}.productionOverhead.rate`, definition.productionOverhead.rate);
    notNegative(`${name}.overBudget.multiple`, definition.overBudget.multiple);
    notNegative(`${name}.overBudget.cushion`, definition.overBudget.cushion);
    const interest = definition.interest;
    if (interest.kind === 'amount') amount(`${name}.interest.amountMinor`, interest.amountMinor);
    if (interest.kind === 'rate') {
      notNegative(`${name}.interest.prime`, interest.prime);
      notNegative(`${name}.interest.spread`, interest.spread);
      count(`${name}.interest.months`, interest.months, 600);
      exactSum(`${name}.interest`, [interest.prime, interest.spread]);
    }
  }
  checkOwner(spec);
}

function notAMedium({ media }: StatementSpec, medium: string): Fail {
  const known = media.map(({ id }) => id).join(', ');
  return refuseField(
    `grossBasis.${medium}`,
    `"${medium}" is not a medium of this statement, so gross participants count nothing of it. Name one of: ${known}.`,
    `"${medium}"은(는) 이 정산서의 매체가 아니어서 총수익 참여의 산입 비율을 정할 수 없습니다. 다음 중에서 고르세요: ${known}.`,
  );
}

function checkOwner(spec: StatementSpec): void {
  const owner = spec.owner;
  amount('owner.option.feeMinor', owner.option.feeMinor);
  owner.option.extensions.forEach((extension, index) =>
    amount(`owner.option.extensions[${index}].feeMinor`, extension.feeMinor),
  );
  const price = owner.price;
  if (price.kind === 'fixed') amount('owner.price.amountMinor', price.amountMinor);
  else {
    part('owner.price.share', price.share);
    amount('owner.price.floorMinor', price.floorMinor);
    if (price.ceilingMinor !== undefined) {
      amount('owner.price.ceilingMinor', price.ceilingMinor);
      if (price.ceilingMinor < price.floorMinor) {
        throw refuseField(
          'owner.price.ceilingMinor',
          'The ceiling of the purchase price is below its floor. Raise the ceiling or lower the floor.',
          '구매가 상한이 하한보다 낮습니다. 상한을 올리거나 하한을 내리세요.',
        );
      }
    }
  }
  for (const step of owner.priceSteps) {
    amount(`owner.priceSteps.${step.id}.atLeastMinor`, step.atLeastMinor);
    amount(`owner.priceSteps.${step.id}.addMinor`, step.addMinor);
  }
  amount('owner.setUpMinor', owner.setUpMinor);
  amount('owner.productionStartMinor', owner.productionStartMinor);
  owner.boxOfficeBonuses.forEach((bonus, index) => {
    const field = `owner.boxOfficeBonuses[${index}]`;
    notNegative(`${field}.multiple`, bonus.multiple);
    if (bonus.amount.kind === 'money') amount(`${field}.amount`, bonus.amount.amountMinor);
    else notNegative(`${field}.amount.share`, bonus.amount.share);
  });
  for (const award of owner.awards) amount(`owner.awards.${award.id}.amountMinor`, award.amountMinor);
  const marketIds = new Set(spec.markets.map((market) => market.id));
  for (const item of owner.contingents) {
    const field = `owner.contingents.${item.id}`;
    part(`${field}.points`, item.points);
    if (item.kind === 'net-profits') {
      for (const step of item.steps) {
        amount(`${field}.steps.atLeastMinor`, step.atLeastMinor);
        part(`${field}.steps.addPoints`, step.addPoints);
      }
      exactSum(`${field}.steps`, [item.points, ...item.steps.map(({ addPoints }) => addPoints)]);
    }
    if (item.kind === 'over-multiple') notNegative(`${field}.multiple`, item.multiple);
    if (item.kind === 'box-office') {
      if (item.capMinor !== undefined) amount(`${field}.capMinor`, item.capMinor);
      const unknown = item.markets.find((market) => !marketIds.has(market));
      if (unknown !== undefined) {
        throw refuseField(
          `${field}.markets`,
          `"${unknown}" is not a market of this statement. Name one of: ${[...marketIds].join(', ')}.`,
          `"${unknown}"은(는) 이 정산서의 지역이 아닙니다. 다음 중에서 고르세요: ${[...marketIds].join(', ')}.`,
        );
      }
    }
  }
  notNegative('owner.buyout.shareOfCost', owner.buyout.shareOfCost);
  amount('owner.buyout.fixedMinor', owner.buyout.fixedMinor);
  notNegative('owner.passives.sequelShare', owner.passives.sequelShare);
  notNegative('owner.passives.remakeShare', owner.passives.remakeShare);
  part('owner.passives.pointsFollow', owner.passives.pointsFollow);
  const { rerunShare, spinoffShare, ...seriesSums } = owner.series;
  notNegative('owner.series.rerunShare', rerunShare);
  notNegative('owner.series.spinoffShare', spinoffShare);
  for (const [key, value] of Object.entries(seriesSums)) amount(`owner.series.${key}`, value);
  for (const service of owner.services)
    amount(`owner.services.${service.id}.amountMinor`, service.amountMinor);
  taxed('owner.tax', owner.tax);
  if (owner.tax.services) taxed('owner.tax.services', owner.tax.services);
  const paidIn = owner.paidIn;
  if (paidIn && (paidIn.from !== spec.currency || paidIn.rate.numerator <= 0)) {
    throw refuseField(
      'owner.paidIn',
      `The exchange rate must turn ${spec.currency} into ${paidIn.to}: state how many ${paidIn.to} one ${spec.currency} is.`,
      `환율은 ${spec.currency}을(를) ${paidIn.to}(으)로 바꾸는 것이어야 합니다. 1 ${spec.currency}이(가) 몇 ${paidIn.to}인지 입력하세요.`,
    );
  }
}

/** Refuses an outcome with unknown markets or amounts that are not whole units of at least 0. */
export function checkOutcome(spec: StatementSpec, outcome: Outcome): void {
  const known = (
    field: string,
    given: Readonly<Record<string, number>>,
    ids: readonly { readonly id: string }[],
  ): void => {
    for (const [id, value] of Object.entries(given)) {
      if (!ids.some((item) => item.id === id)) {
        throw refuseField(
          `${field}.${id}`,
          `"${id}" is not in this statement's terms. Add it there, or remove it here.`,
          `"${id}"은(는) 이 정산 조건에 없습니다. 조건에 추가하거나 여기에서 지우세요.`,
        );
      }
      amount(`${field}.${id}`, value);
    }
  };
  if (!STAGES_REACHED.includes(outcome.reached)) {
    throw refuseField(
      'reached',
      `"${outcome.reached}" is not a stage. Use one of: ${STAGES_REACHED.join(', ')}.`,
      `"${outcome.reached}"은(는) 단계가 아닙니다. 다음 중에서 고르세요: ${STAGES_REACHED.join(', ')}.`,
    );
  }
  known('boxOfficeMinor', outcome.boxOfficeMinor, spec.markets);
  known('receiptsMinor', outcome.receiptsMinor, spec.media);
  known('awardsWon', outcome.awardsWon, spec.owner.awards);
  amount('directCostMinor', outcome.directCostMinor);
  amount('otherPicturesDeficitMinor', outcome.otherPicturesDeficitMinor);
  notNegative('derivativePerformance', outcome.derivativePerformance);
  for (const key of COUNTS) count(key, outcome[key], 1_000_000);
}

const COUNTS = [
  'extensionsUsed',
  'sequels',
  'remakes',
  'episodes60',
  'episodes30',
  'rerunsPerEpisode',
  'pilots',
  'seriesSold',
  'tvHours',
  'spinoffEpisodes60',
] as const;

function amount(field: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw refuseField(
    field,
    `${field} must be a whole number of minor units of at least 0, not ${value}.`,
    `${field}에는 0 이상의 최소 화폐 단위 정수를 입력하세요(현재 ${value}).`,
  );
}

function count(field: string, value: number, max: number): void {
  if (Number.isSafeInteger(value) && value >= 0 && value <= max) return;
  throw refuseField(
    field,
    `${field} must be a whole number from 0 to ${max}, not ${value}.`,
    `${field}에는 0부터 ${max}까지의 정수를 입력하세요(현재 ${value}).`,
  );
}

function notNegative(field: string, value: Fraction): void {
  if (value.numerator >= 0 && value.denominator > 0) return;
  throw refuseField(
    field,
    `${field} is negative. A rate or a multiple is 0 or more.`,
    `${field}이(가) 음수입니다. 비율과 배수는 0 이상이어야 합니다.`,
  );
}

function part(field: string, value: Fraction): void {
  notNegative(field, value);
  if (value.numerator <= value.denominator) return;
  throw refuseField(
    field,
    `${field} is above 100%. State a share of at most 100%.`,
    `${field}이(가) 100%를 넘습니다. 100% 이하로 입력하세요.`,
  );
}

function taxed(at: string, { withholding, treaty }: Pick<OwnerTerms['tax'], 'withholding' | 'treaty'>): void {
  part(`${at}.treaty`, treaty);
  part(`${at}.withholding`, withholding);
  if (withholding.numerator !== withholding.denominator) return;
  throw refuseField(
    `${at}.withholding`,
    'Tax withheld cannot be 100% of a payment. State a lower rate.',
    '원천징수율은 100%일 수 없습니다. 더 낮은 세율을 입력하세요.',
  );
}

/** Rates that are added up, each so fine that no exact fraction holds the sum. */
function exactSum(field: string, rates: readonly Fraction[]): void {
  if (ifExact(() => rates.reduce((sum, rate) => addFractions(sum, rate)))) return;
  throw refuseField(
    field,
    `The rates of ${field} are too fine to be added up exactly. State them with fewer decimals.`,
    `${field}의 비율이 너무 세밀하여 정확히 더할 수 없습니다. 소수 자릿수를 줄이세요.`,
  );
}
