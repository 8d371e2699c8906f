import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { minorUnitsPer } from '#domain/figures/exchange.ts';
import { timesRatio, toSafe } from '#domain/figures/exact.ts';
import { checkOutcome, checkStatementSpec } from './check-statement.ts';
import { definitionLines } from './definition-lines.ts';
import { ownerLines } from './owner-lines.ts';
import { receiptLines } from './receipt-lines.ts';
import { StatementLines } from './statement-lines.ts';
import type { Outcome, Statement, StatementLine, StatementSpec, StatementTotals } from './statement-types.ts';

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
  const lines = new StatementLines();
  const isReleased = outcome.reached === 'release';

  const receipts = receiptLines(lines, spec, outcome, isReleased);
  const net = definitionLines(lines, spec, outcome, receipts, 'net', isReleased);
  const adjusted = definitionLines(lines, spec, outcome, receipts, 'adjusted', isReleased);
  const owner = ownerLines(lines, spec, outcome, { receipts, net, adjusted });

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
