import { compileStatement } from '#domain/settlement/fast/fast-statement.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import { compilePrepared } from '#domain/settlement/fast/fast-waterfall.ts';
import type { FastWaterfall } from '#domain/settlement/fast/fast-waterfall.ts';
import { hasTime } from '#domain/settlement/waterfall/waterfall-input.ts';
import { alongReceipts, monthsOf } from '#domain/settlement/waterfall/path-of-receipts.ts';
import { prepareWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { runMonths, runPrepared } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { PreparedWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import type { Outcome, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { STATEMENT_TOTALS } from '#domain/settlement/statement/statement-types.ts';
import type {
  WaterfallInput,
  WaterfallResult,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';

/** How the two engines compare on one input. */
export type Agreement =
  | { readonly kind: 'equal' }
  | { readonly kind: 'to-the-unit'; readonly off: number }
  | { readonly kind: 'at-threshold'; readonly name: string }
  | { readonly kind: 'different'; readonly what: string };

export function compareStatements(spec: StatementSpec, outcome: Outcome): Agreement {
  const exact = computeStatement(spec, outcome).totals;
  const fast = compileStatement(spec);
  const input = new Float64Array(fast.width);
  const output = new Float64Array(STATEMENT_TOTALS.length);
  fast.encode(outcome, input, 0);
  fast.run(input, 0, output, 0);
  let worst = 0;
  let what = '';
  STATEMENT_TOTALS.forEach((name, index) => {
    const off = Math.abs(exact[name] - output[index]!);
    if (!(off <= worst)) {
      worst = Number.isNaN(off) ? Infinity : off;
      what = `${name}: exact ${exact[name]}, fast ${output[index]}`;
    }
  });
  if (worst === 0) return { kind: 'equal' };
  return worst <= 1 ? { kind: 'to-the-unit', off: worst } : { kind: 'different', what };
}

export function compareWaterfalls(spec: WaterfallSpec, input: WaterfallInput): Agreement {
  const prepared = prepareWaterfall(spec);
  const fast = compilePrepared(alongReceipts(prepared, monthsOf(input)));
  const vector = new Float64Array(fast.width);
  const output = new Float64Array(fast.outWidth);
  fast.encode(input, vector, 0, Infinity);
  fast.run(vector, 0, output, 0, Infinity);
  const exact = runPrepared(prepared, input);
  return agreementOn(prepared, input, exact, output);
}

/** The two engines at the end of each month in which money comes in; the worst of them. */
export function compareMonths(spec: WaterfallSpec, input: WaterfallInput): Agreement {
  const prepared = prepareWaterfall(spec);
  const fast = compilePrepared(alongReceipts(prepared, monthsOf(input)));
  const vector = new Float64Array(fast.width);
  const output = new Float64Array(fast.outWidth);
  const through = runThroughMonths(fast, input);
  let worst: Agreement = { kind: 'equal' };
  for (const { month, result } of runMonths(spec, input)) {
    const early = { periods: input.periods.filter((period) => period.month <= month) };
    fast.encode(input, vector, 0, month);
    fast.run(vector, 0, output, 0, month);
    if (through && !sameNumbers(through.get(month), output))
      return { kind: 'different', what: `month ${month}, worked in one go` };
    const agreement = agreementOn(prepared, early, result, output);
    if (agreement.kind === 'different') return agreement;
    if (agreement.kind !== 'equal') worst = agreement;
  }
  return worst;
}

/** What the fast engine answers for each month when it works them in one go, where it can. */
function runThroughMonths(
  fast: FastWaterfall,
  input: WaterfallInput,
): ReadonlyMap<number, Float64Array> | undefined {
  // Receipts that nobody has dated are one sum, settled in no month.
  if (!fast.runThrough || !hasTime(input)) return undefined;
  const all = new Map<number, Float64Array>();
  const vector = new Float64Array(fast.width);
  fast.encode(input, vector, 0, Infinity);
  fast.runThrough(vector, 0, (month, out) => all.set(month, out.slice()));
  return all;
}

function sameNumbers(a: Float64Array | undefined, b: Float64Array): boolean {
  return a !== undefined && a.length === b.length && a.every((each, at) => each === b[at]);
}

function agreementOn(
  prepared: PreparedWaterfall,
  input: WaterfallInput,
  exact: WaterfallResult,
  output: Float64Array,
): Agreement {
  const { worst, what } = difference(exact, prepared, output);
  if (worst === 0) return { kind: 'equal' };
  if (worst <= 1) return { kind: 'to-the-unit', off: worst };
  return atThreshold(prepared, input, exact, output) ?? { kind: 'different', what };
}

function difference(
  exact: WaterfallResult,
  prepared: PreparedWaterfall,
  output: Float64Array,
): { worst: number; what: string } {
  const left = new Map(exact.unallocated.map((each) => [each.account, each.amountMinor]));
  const held = new Map(
    exact.held.map(({ account, setAsideMinor, releasedMinor }) => [account, setAsideMinor - releasedMinor]),
  );
  const tiers = new Map(exact.tiers.map((tier) => [tier.tier, tier.paidMinor]));
  const expected: [string, number][] = [
    ...exact.payees.map((payee): [string, number] => [payee.payee, payee.receivedMinor]),
    ...prepared.order.map((account): [string, number] => [
      account.id,
      (left.get(account.id) ?? 0) + (held.get(account.id) ?? 0),
    ]),
    ...prepared.order.flatMap((account) =>
      account.tiers.map((tier): [string, number] => [tier.id, tiers.get(tier.id) ?? 0]),
    ),
  ];
  let worst = 0;
  let what = '';
  expected.forEach(([name, amount], index) => {
    const off = Math.abs(amount - output[index]!);
    if (!(off <= worst)) {
      worst = Number.isNaN(off) ? Infinity : off;
      what = `${name}: exact ${amount}, fast ${output[index]}`;
    }
  });
  return { worst, what };
}

/** The input lies within 1e-9 of a named threshold, and the engines agree a few units to one side of it. */
function atThreshold(
  prepared: PreparedWaterfall,
  input: WaterfallInput,
  exact: WaterfallResult,
  output: Float64Array,
): Agreement | undefined {
  const near = exact.thresholds.find(
    ({ atMinor, valueMinor }) => Math.abs(atMinor - valueMinor) <= Math.max(1, Math.abs(atMinor) * 1e-9),
  );
  const last = input.periods.at(-1);
  if (!near || !last) return undefined;
  for (const nudge of [-2, -1, 1, 2]) {
    for (const source of Object.keys(last.receiptsMinor)) {
      const moved = Math.max(0, (last.receiptsMinor[source] ?? 0) + nudge);
      const nudged = {
        periods: [
          ...input.periods.slice(0, -1),
          { ...last, receiptsMinor: { ...last.receiptsMinor, [source]: moved } },
        ],
      };
      if (difference(runPrepared(prepared, nudged), prepared, output).worst <= Math.abs(nudge) + 1) {
        return { kind: 'at-threshold', name: near.name };
      }
    }
  }
  return undefined;
}
