import type { Outcome, ProfitDefinition, StatementSpec } from './statement-types.ts';
import type { Receipts } from './receipt-lines.ts';
import { ceilRatio, interestRatio, roundHalfAway, toSafe } from '#domain/figures/exact.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import { ZERO, add, compare, fromFraction, over, ratio, subtract, times } from '#domain/figures/ratio.ts';
import { addFractions } from '#domain/figures/fraction.ts';

/** Where a definition first shows a profit, with the mix of territories and media held. */
export type Breakeven = {
  /** What every varied stream is multiplied by, as a number for display. */
  readonly scale: number;
  /** Gross receipts under the definition, rounded to the minor unit. */
  readonly receiptsMinor: number;
  readonly boxOfficeMinor: number;
  /** The outcome at breakeven: each varied stream rounded up to a whole unit. */
  readonly outcome: Outcome;
};

/**
 * Breakeven in closed form: profits are a piecewise linear function of the scale of receipts, with a
 * corner at each level where a gross participant starts; the crossing is solved exactly in the first
 * piece that reaches zero. Undefined when fees and participations take every further dollar, or when
 * there is nothing to scale. `theatrical` moves box office alone and holds the other media.
 *
 * Forrest Gump without financing: F = 66.8 * 1.15 + 67.2 * 1.1 = 150.74 (the paper counts overhead on
 * the participations as variable: 1.15 * 16% = 18.4%); B = 150.74 / (1 - 0.32 - 0.184) = 303.911.
 */
export function computeBreakeven(
  spec: StatementSpec,
  outcome: Outcome,
  which: 'net' | 'adjusted',
  vary: 'all' | 'theatrical',
): Breakeven | undefined {
  const definition = spec[which];
  const streams = streamTotals(spec, outcome, definition, vary);
  const boxOffice = Object.values(outcome.boxOfficeMinor).reduce((sum, value) => sum + BigInt(value), 0n);
  const receiptsAt = (scale: Ratio): Ratio =>
    add(streams.fixedReceipts, times(scale, streams.variedReceipts));
  const profitAt = (scale: Ratio): Ratio => {
    const receipts = receiptsAt(scale);
    const fees = add(streams.fixedFees, times(scale, streams.variedFees));
    const level: Level = {
      receipts,
      participantsGross: add(streams.fixedGross, times(scale, streams.variedGross)),
      worldwide: times(scale, ratio(boxOffice)),
    };
    return subtract(subtract(receipts, fees), chargesAt(spec, outcome, which, level));
  };

  const scale = firstNotNegative(profitAt, corners(spec, streams));
  if (!scale) return undefined;
  const receipts = receiptsAt(scale);
  const worldwide = times(scale, ratio(boxOffice));
  const scaled = (amounts: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(amounts).map(([id, value]) => [id, toSafe(ceilRatio(scale.n * BigInt(value), scale.d))]),
    );
  return {
    scale: Number(scale.n) / Number(scale.d),
    receiptsMinor: toSafe(roundHalfAway(receipts.n, receipts.d)),
    boxOfficeMinor: toSafe(roundHalfAway(worldwide.n, worldwide.d)),
    outcome: {
      ...outcome,
      boxOfficeMinor: scaled(outcome.boxOfficeMinor),
      receiptsMinor: vary === 'all' ? scaled(outcome.receiptsMinor) : outcome.receiptsMinor,
    },
  };
}

/**
 * The receipts at which the adjusted definition first covers its charges, the fee being the part of receipts that
 * it is now: participations, residuals and interest on them are those of that level and not of the receipts of
 * today. Undefined where fee and participations take every further unit.
 */
export function artificialBreakeven(
  spec: StatementSpec,
  outcome: Outcome,
  earned: Receipts,
  { receipts: receiptsMinor, fees: feesMinor }: { readonly receipts: number; readonly fees: number },
): Ratio | undefined {
  const partOfReceipts = (amountMinor: number): Ratio => over(ratio(amountMinor), ratio(receiptsMinor));
  const kept = partOfReceipts(receiptsMinor - feesMinor);
  const gross = partOfReceipts(earned.participantsGross ?? receiptsMinor);
  const worldwide = partOfReceipts(earned.worldwide);
  const starts =
    gross.n === 0n
      ? []
      : spec.participations
          .map(({ aboveMinor }) => over(ratio(aboveMinor), gross))
          .filter(({ n }) => n > 0n)
          .toSorted((a, b) => (compare(a, b) < 0n ? -1 : 1));
  return firstNotNegative((receipts) => {
    const level: Level = {
      receipts,
      participantsGross: times(receipts, gross),
      worldwide: times(receipts, worldwide),
    };
    return subtract(times(receipts, kept), chargesAt(spec, outcome, 'adjusted', level));
  }, starts);
}

/** A size of the outcome: what the definition counts, what gross participants count, and the box office. */
type Level = { readonly receipts: Ratio; readonly participantsGross: Ratio; readonly worldwide: Ratio };

type StreamTotals = {
  readonly fixedReceipts: Ratio;
  readonly variedReceipts: Ratio;
  readonly fixedFees: Ratio;
  readonly variedFees: Ratio;
  readonly fixedGross: Ratio;
  readonly variedGross: Ratio;
};

function streamTotals(
  spec: StatementSpec,
  outcome: Outcome,
  definition: ProfitDefinition,
  vary: 'all' | 'theatrical',
): StreamTotals {
  const flat = definition.fee.kind === 'flat' ? definition.fee.rate : undefined;
  let fixedReceipts = ZERO;
  let variedReceipts = ZERO;
  let fixedFees = ZERO;
  let variedFees = ZERO;
  let fixedGross = ZERO;
  let variedGross = ZERO;
  for (const market of spec.markets) {
    const counted = times(ratio(outcome.boxOfficeMinor[market.id] ?? 0), fromFraction(market.rentalShare));
    variedReceipts = add(variedReceipts, counted);
    variedFees = add(variedFees, times(counted, fromFraction(flat ?? market.feeRate)));
    variedGross = add(variedGross, counted);
  }
  for (const medium of spec.media) {
    const full = ratio(outcome.receiptsMinor[medium.id] ?? 0);
    const counted = definition.mediumBasis === 'full' ? full : times(full, fromFraction(medium.basis));
    const fee = times(counted, fromFraction(flat ?? medium.feeRate));
    const gross = spec.grossBasis
      ? times(full, fromFraction(spec.grossBasis[medium.id] ?? medium.basis))
      : counted;
    if (vary === 'all') {
      variedGross = add(variedGross, gross);
      variedReceipts = add(variedReceipts, counted);
      variedFees = add(variedFees, fee);
    } else {
      fixedGross = add(fixedGross, gross);
      fixedReceipts = add(fixedReceipts, counted);
      fixedFees = add(fixedFees, fee);
    }
  }
  return { fixedReceipts, variedReceipts, fixedFees, variedFees, fixedGross, variedGross };
}

function chargesAt(
  spec: StatementSpec,
  outcome: Outcome,
  which: 'net' | 'adjusted',
  { receipts, participantsGross, worldwide }: Level,
): Ratio {
  const definition = spec[which];
  const costs = spec.costs;
  const advertising = add(
    ratio(costs.advertisingMinor),
    costs.advertisingFollows ? times(worldwide, fromFraction(costs.advertisingFollows)) : ZERO,
  );
  const advertised =
    definition.advertisingOverhead.base === 'advertising'
      ? advertising
      : add(ratio(costs.printsMinor), advertising);
  let expenses = add(ratio(costs.printsMinor + costs.residuals.fixedMinor + costs.otherMinor), advertising);
  expenses = add(expenses, times(advertised, fromFraction(definition.advertisingOverhead.rate)));
  expenses = add(expenses, times(receipts, fromFraction(costs.residuals.rate)));
  if (costs.otherFollows) expenses = add(expenses, times(receipts, fromFraction(costs.otherFollows)));

  let participations = ZERO;
  for (const participant of spec.participations) {
    const excess = subtract(participantsGross, ratio(participant.aboveMinor));
    if (excess.n > 0n) participations = add(participations, times(excess, fromFraction(participant.rate)));
  }
  const direct = ratio(outcome.directCostMinor);
  const overheadBase =
    definition.productionOverhead.base === 'direct-cost' ? direct : add(direct, participations);
  const overhead = times(overheadBase, fromFraction(definition.productionOverhead.rate));
  const negativeCost = add(add(direct, participations), overhead);

  const interest = definition.interest;
  let charged = add(expenses, negativeCost);
  if (interest.kind === 'amount') charged = add(charged, ratio(interest.amountMinor));
  if (interest.kind === 'rate') {
    const by = interestRatio(
      addFractions(interest.prime, interest.spread),
      interest.months,
      interest.compounding,
    );
    const base = interest.base === 'direct-cost' ? direct : negativeCost;
    charged = add(charged, times(base, { n: by.numerator, d: by.denominator }));
  }
  const cushioned = times(
    ratio(costs.budgetMinor),
    add(ratio(1n), fromFraction(definition.overBudget.cushion)),
  );
  const excess = subtract(direct, cushioned);
  if (excess.n > 0n) charged = add(charged, times(excess, fromFraction(definition.overBudget.multiple)));
  if (which === 'net' && spec.isCrossCollateralised) {
    charged = add(charged, ratio(outcome.otherPicturesDeficitMinor));
  }
  return charged;
}

/** Scales at which a gross participant starts, ascending. */
function corners(spec: StatementSpec, streams: StreamTotals): Ratio[] {
  if (streams.variedGross.n === 0n) return [];
  return spec.participations
    .map((participant) =>
      over(subtract(ratio(participant.aboveMinor), streams.fixedGross), streams.variedGross),
    )
    .filter((scale) => scale.n > 0n)
    .toSorted((a, b) => (compare(a, b) < 0n ? -1 : 1));
}

/** The smallest scale of at least 0 at which a piecewise linear function is no longer negative. */
function firstNotNegative(
  at: (scale: Ratio) => Ratio,
  cornersAscending: readonly Ratio[],
): Ratio | undefined {
  let left = ZERO;
  let leftValue = at(left);
  if (leftValue.n >= 0n) return left;
  for (const corner of cornersAscending) {
    const value = at(corner);
    if (value.n >= 0n) return crossing(left, leftValue, corner, value);
    left = corner;
    leftValue = value;
  }
  const next = add(left, ratio(1n));
  const nextValue = at(next);
  const isRising = compare(nextValue, leftValue) > 0n;
  return isRising ? crossing(left, leftValue, next, nextValue) : undefined;
}

function crossing(a: Ratio, atA: Ratio, b: Ratio, atB: Ratio): Ratio {
  // a - f(a) * (b - a) / (f(b) - f(a)); right of b too, where the function stays on the same line.
  return subtract(a, over(times(atA, subtract(b, a)), subtract(atB, atA)));
}
