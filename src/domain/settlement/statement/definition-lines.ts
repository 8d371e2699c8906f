import { assertNever } from '#domain/base/failure.ts';
import { addMinor, interestRatio, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions, ONE } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { FormulaId } from './formulas.ts';
import type { Receipts } from './receipt-lines.ts';
import type { StatementLines } from './statement-lines.ts';
import { count, minor, rate, word } from './statement-lines.ts';
import type { LineInput, LineSection, Outcome, ProfitDefinition, StatementSpec } from './statement-types.ts';

/** The figures of one definition of profit. */
export type DefinitionResult = {
  readonly receipts: number;
  readonly fees: number;
  readonly expenses: number;
  readonly participations: number;
  readonly overhead: number;
  readonly negativeCost: number;
  readonly interest: number;
  readonly penalty: number;
  readonly cross: number;
  readonly result: number;
};

/** Two readings of the same money: net profits, and adjusted gross. */
type Reading = 'net' | 'adjusted';

/** The picture under one definition: counted receipts, fees, expenses, cost, and what is left. */
export function definitionLines(
  lines: StatementLines,
  spec: StatementSpec,
  outcome: Outcome,
  earned: Receipts,
  reading: Reading,
  isReleased: boolean,
): DefinitionResult {
  const definition = spec[reading];
  const at: At = { write: writerOf(lines, reading), spec, outcome, earned, definition, isReleased };
  const { receipts, fees } = streamLines(at);
  const expenses = expenseLines(at, receipts);
  const cost = costLines(at, earned.participantsGross ?? receipts);
  const cross =
    spec.isCrossCollateralised && isReleased && reading === 'net' ? outcome.otherPicturesDeficitMinor : 0;
  const { negativeCost, interest, penalty } = cost;
  const result = addMinor(receipts, -fees, -expenses, -negativeCost, -interest, -penalty, -cross);
  const worked: DefinitionResult = { receipts, fees, expenses, ...cost, cross, result };
  if (reading === 'net') netLines(lines, worked, outcome);
  else adjustedLine(lines, worked);
  return worked;
}

type At = {
  readonly write: Write;
  readonly spec: StatementSpec;
  readonly outcome: Outcome;
  readonly earned: Receipts;
  readonly definition: ProfitDefinition;
  readonly isReleased: boolean;
};

/** `charge`: what the definition deducts. */
type Write = (
  section: LineSection,
  name: string,
  label: Bilingual,
  amountMinor: number,
  role: 'charge' | 'information' | 'subtotal',
  formula: FormulaId,
  inputs: readonly LineInput[],
) => void;

/** Only the net statement is added up at the foot; the adjusted one is a second reading of the same money. */
function writerOf(lines: StatementLines, reading: Reading): Write {
  if (reading === 'net') {
    return (section, name, label, amountMinor, role, formula, inputs) =>
      lines.add(section, name, label, amountMinor, role === 'charge' ? 'outflow' : role, formula, inputs);
  }
  return (_, name, label, amountMinor, role, formula, inputs) =>
    lines.add(
      'adjusted',
      `adjusted.${name}`,
      label,
      amountMinor,
      role === 'charge' ? 'information' : role,
      formula,
      inputs,
    );
}

type Stream = {
  readonly id: string;
  readonly label: Bilingual;
  readonly counted: number;
  readonly feeRate: Fraction;
};

/** Receipts that the definition counts, by stream, and the distribution fee on each. */
function streamLines(at: At): { readonly receipts: number; readonly fees: number } {
  const { write, spec, outcome, definition, isReleased } = at;
  const flat = definition.fee.kind === 'flat' ? definition.fee.rate : undefined;
  const markets = spec.markets.map(({ id, label, rentalShare, feeRate }): Stream => {
    const boxOffice = isReleased ? (outcome.boxOfficeMinor[id] ?? 0) : 0;
    return { id, label, counted: timesFraction(boxOffice, rentalShare), feeRate: flat ?? feeRate };
  });
  const media = spec.media.map((medium): Stream => {
    const { id, label, feeRate } = medium;
    const basis = definition.mediumBasis === 'full' ? ONE : medium.basis;
    const full = isReleased ? (outcome.receiptsMinor[id] ?? 0) : 0;
    const counted = timesFraction(full, basis);
    write(
      'receipts',
      `counted.${id}`,
      { en: `Counted receipts: ${label.en}`, ko: `산입 매출: ${label.ko}` },
      counted,
      'information',
      'counted',
      [minor('receipts', full), rate('basis', basis)],
    );
    write(
      'receipts',
      `outside.${id}`,
      { en: `Left out of the definition: ${label.en}`, ko: `정의 외 매출: ${label.ko}` },
      full - counted,
      'charge',
      'outside',
      [minor('receipts', full), minor('counted', counted)],
    );
    return { id, label, counted, feeRate: flat ?? feeRate };
  });
  const streams = [...markets, ...media];
  const receipts = addMinor(...streams.map(({ counted }) => counted), 0);
  write(
    'receipts',
    'gross_receipts',
    { en: 'Gross receipts', ko: '총수익' },
    receipts,
    'subtotal',
    'sum',
    [],
  );
  const fees = addMinor(...streams.map((stream) => feeLine(write, stream)), 0);
  write('fees', 'fees', { en: 'Distribution fees', ko: '배급수수료 합계' }, fees, 'subtotal', 'sum', []);
  return { receipts, fees };
}

function feeLine(write: Write, { id, label, counted, feeRate }: Stream): number {
  const fee = timesFraction(counted, feeRate);
  write(
    'fees',
    `fee.${id}`,
    { en: `Distribution fee: ${label.en}`, ko: `배급수수료: ${label.ko}` },
    fee,
    'charge',
    'fee',
    [minor('counted_receipts', counted), rate('fee_rate', feeRate)],
  );
  return fee;
}

/** What distribution costs: prints, advertising and its overhead, residuals, the rest. */
function expenseLines(
  { write, spec: { costs }, earned, definition, isReleased }: At,
  receipts: number,
): number {
  const prints = isReleased ? costs.printsMinor : 0;
  const follows = costs.advertisingFollows;
  const stated = isReleased ? costs.advertisingMinor : 0;
  const advertising = follows ? addMinor(stated, timesFraction(earned.worldwide, follows)) : stated;
  const overhead = definition.advertisingOverhead;
  const overheadBase = overhead.base === 'advertising' ? advertising : addMinor(prints, advertising);
  const advertisingOverhead = timesFraction(overheadBase, overhead.rate);
  const residuals = isReleased
    ? addMinor(timesFraction(receipts, costs.residuals.rate), costs.residuals.fixedMinor)
    : 0;
  const otherStated = isReleased ? costs.otherMinor : 0;
  const otherFollows = isReleased ? costs.otherFollows : undefined;
  const other = otherFollows ? addMinor(otherStated, timesFraction(receipts, otherFollows)) : otherStated;
  const expenses = addMinor(prints, advertising, advertisingOverhead, residuals, other);
  const add = (
    name: string,
    label: Bilingual,
    amountMinor: number,
    formula: FormulaId,
    inputs: readonly LineInput[],
  ): void => write('expenses', name, label, amountMinor, 'charge', formula, inputs);
  add('prints', { en: 'Prints', ko: '프린트·배포비' }, prints, 'given', []);
  const label = { en: 'Advertising', ko: '광고비' };
  if (follows) {
    const inputs = [minor('stated', stated), minor('box_office', earned.worldwide), rate('rate', follows)];
    add('advertising', label, advertising, 'advertising', inputs);
  } else add('advertising', label, advertising, 'given', []);
  add(
    'advertising_overhead',
    { en: 'Advertising overhead', ko: '광고 간접비' },
    advertisingOverhead,
    'advertising_overhead',
    [rate('overhead_rate', overhead.rate), minor('base', overheadBase), word('base_is', overhead.base)],
  );
  add('residuals', { en: 'Residuals', ko: '재상영분배금(레지듀얼)' }, residuals, 'residuals', [
    minor('gross_receipts', receipts),
    rate('rate', costs.residuals.rate),
    minor('fixed', costs.residuals.fixedMinor),
  ]);
  const otherLabel = { en: 'Other distribution expenses', ko: '기타 배급비용' };
  if (otherFollows) {
    const inputs = [
      minor('gross_receipts', receipts),
      rate('rate', otherFollows),
      minor('fixed', otherStated),
    ];
    add('other_expenses', otherLabel, other, 'other_expenses', inputs);
  } else add('other_expenses', otherLabel, other, 'given', []);
  const total = { en: 'Distribution expenses', ko: '배급비용 합계' };
  write('expenses', 'expenses', total, expenses, 'subtotal', 'sum', []);
  return expenses;
}

type Cost = Pick<DefinitionResult, 'participations' | 'overhead' | 'negativeCost' | 'interest' | 'penalty'>;

/** What making the picture costs: gross participations, overhead, interest, direct cost, the penalty over budget. */
function costLines(at: At, participantsGross: number): Cost {
  const { write, spec, outcome, definition, isReleased } = at;
  const { budgetMinor } = spec.costs;
  const participations = participationLines(at, participantsGross);
  const direct = isReleased ? outcome.directCostMinor : 0;
  const { productionOverhead, overBudget } = definition;
  const chargedBase = productionOverhead.base === 'direct-cost' ? direct : addMinor(direct, participations);
  const overhead = timesFraction(chargedBase, productionOverhead.rate);
  const negativeCost = addMinor(direct, participations, overhead);
  const interest = isReleased ? interestOf(definition, direct, negativeCost) : 0;
  const budgetWithCushion = addMinor(budgetMinor, timesFraction(budgetMinor, overBudget.cushion));
  const penalty = timesFraction(Math.max(0, direct - budgetWithCushion), overBudget.multiple);

  write(
    'cost',
    'participations',
    { en: 'Gross participations', ko: '총수익 참여 합계' },
    participations,
    'subtotal',
    'sum',
    [],
  );
  write(
    'cost',
    'production_overhead',
    { en: 'Production overhead', ko: '제작 간접비' },
    overhead,
    'charge',
    'production_overhead',
    [
      rate('overhead_rate', productionOverhead.rate),
      minor('base', chargedBase),
      word('base_is', productionOverhead.base),
    ],
  );
  const interestInputs = inputsOfInterest(definition, direct, negativeCost);
  write('cost', 'interest', { en: 'Interest', ko: '이자' }, interest, 'charge', 'interest', interestInputs);
  const directLabel = { en: 'Direct cost of production', ko: '직접제작비' };
  write('cost', 'direct_cost', directLabel, direct, 'charge', 'given', []);
  write(
    'cost',
    'negative_cost',
    { en: 'Negative cost charged', ko: '공제되는 순제작비' },
    negativeCost,
    'subtotal',
    'sum',
    [minor('direct_cost', direct), minor('participations', participations), minor('overhead', overhead)],
  );
  write(
    'cost',
    'over_budget_penalty',
    { en: 'Over-budget penalty', ko: '예산 초과 공제' },
    penalty,
    'charge',
    'penalty',
    [
      minor('direct_cost', direct),
      minor('budget', budgetMinor),
      rate('cushion', overBudget.cushion),
      rate('multiple', overBudget.multiple),
    ],
  );
  return { participations, overhead, negativeCost, interest, penalty };
}

/** Shares of gross receipts that others hold, on the base of their own papers: the star's, the director's. */
function participationLines({ write, spec }: At, receipts: number): number {
  const amounts = spec.participations.map((participant) => {
    const over = Math.max(0, receipts - participant.aboveMinor);
    const amount = timesFraction(over, participant.rate);
    write(
      'cost',
      `participation.${participant.id}`,
      { en: `Gross participation: ${participant.label.en}`, ko: `총수익 참여: ${participant.label.ko}` },
      amount,
      'charge',
      'participation',
      [
        minor('gross_receipts', receipts),
        rate('rate', participant.rate),
        minor('above', participant.aboveMinor),
      ],
    );
    return amount;
  });
  return addMinor(...amounts, 0);
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

function inputsOfInterest(definition: ProfitDefinition, direct: number, negativeCost: number): LineInput[] {
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

/** The foot of the net statement. */
function netLines(lines: StatementLines, worked: DefinitionResult, outcome: Outcome): void {
  lines.add(
    'profit',
    'cross_collateral',
    { en: 'Deficits of other pictures', ko: '다른 작품의 손실(교차상계)' },
    worked.cross,
    'outflow',
    'cross',
    [minor('deficit', outcome.otherPicturesDeficitMinor)],
  );
  lines.add(
    'profit',
    'net_profits',
    { en: 'Net profits (deficit if negative)', ko: '순이익(음수이면 미회수)' },
    worked.result,
    'outflow',
    'net_profits',
    [...deducted(worked), minor('cross', worked.cross)],
  );
}

function adjustedLine(lines: StatementLines, worked: DefinitionResult): void {
  lines.add(
    'adjusted',
    'adjusted_gross',
    { en: 'Adjusted gross after charges', ko: '조정총수익(비용 공제 후)' },
    worked.result,
    'subtotal',
    'net_profits',
    deducted(worked),
  );
}

function deducted({
  receipts,
  fees,
  expenses,
  negativeCost,
  interest,
  penalty,
}: DefinitionResult): LineInput[] {
  return [
    minor('gross_receipts', receipts),
    minor('fees', fees),
    minor('expenses', expenses),
    minor('negative_cost', negativeCost),
    minor('interest', interest),
    minor('penalty', penalty),
  ];
}
