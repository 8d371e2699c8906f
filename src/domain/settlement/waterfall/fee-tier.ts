import { assertNever } from '#domain/base/failure.ts';
import { addMinor, timesFraction } from '#domain/figures/exact.ts';
import type { AccountContext, TierBefore, Worked } from './account-context.ts';
import { standingAt } from './path-of-receipts.ts';
import type { PathStep } from './path-of-receipts.ts';
import type { ThresholdDistance, Tier, TierPayment } from './waterfall-types.ts';

type Fee = Extract<Tier, { kind: 'percent' }>;

/** The pass in which a fee is worked: what has entered the account, and the fee as it stood a month before. */
type FeeAt = {
  readonly context: AccountContext;
  readonly entered: number;
  readonly before: TierBefore | undefined;
};

/** Takes a fee out of what reaches the tier. What it had taken by the month before stays with it. */
export function feeTier(tier: Fee, reached: number, at: FeeAt, thresholds: ThresholdDistance[]): Worked {
  const { before } = at;
  const had = before?.payments[0]?.amountMinor ?? 0;
  const due = Math.max(had, Math.min(feeDue(tier, reached, at, thresholds), tier.capMinor ?? Infinity));
  // A fee on what comes in elsewhere takes nothing of what was passed on before it fell due.
  const paid = Math.min(due, addMinor(had, reached - (before?.reached ?? 0)));
  const payments: TierPayment[] = paid > 0 ? [{ to: tier.to, part: 'fee', amountMinor: paid }] : [];
  return { due, payments, isFull: paid === due };
}

function feeDue(tier: Fee, reached: number, at: FeeAt, thresholds: ThresholdDistance[]): number {
  const base = tier.base;
  switch (base.kind) {
    case 'remaining':
      return timesFraction(reached, tier.rate);
    case 'inflows': {
      const chosen = cameIn(at, ({ arrived }) => addMinor(...base.ids.map((id) => arrived.get(id) ?? 0)));
      return timesFraction(chosen, tier.rate);
    }
    case 'alongside':
      throw new Error('A corridor is paid with the tiers beside it.');
    case 'admissions': {
      const came = cameIn(at, ({ admissions }) => addMinor(...base.ids.map((id) => admissions.get(id) ?? 0)));
      thresholds.push({ name: tier.id, atMinor: base.above, valueMinor: came });
      return timesFraction(addMinor(Math.max(0, came - base.above) * base.eachMinor), tier.rate);
    }
    case 'account':
      return dueOnAccount(tier, at, thresholds);
    default:
      return assertNever(base);
  }
}

/** On all that enters the account, at the rate of each step for what enters from its level on. */
function dueOnAccount(tier: Fee, { context, entered }: FeeAt, thresholds: ThresholdDistance[]): number {
  let due = 0;
  let from = 0;
  let rate = tier.rate;
  for (const step of inOrderOfMoney(tier, context)) {
    const level = Math.max(from, step.level);
    if (level >= entered) break;
    due = addMinor(due, timesFraction(level - from, rate));
    thresholds.push({ name: tier.id, atMinor: level, valueMinor: entered });
    from = level;
    rate = step.rate;
  }
  return addMinor(due, timesFraction(entered - from, rate));
}

/** Steps by the level at which they begin; of two that begin together, the one named later holds. */
function inOrderOfMoney(tier: Fee, context: AccountContext) {
  return tier.steps
    .map(({ from, rate }) => ({ level: context.levelOf(from), rate }))
    .toSorted((a, b) => (a.level === b.level ? 0 : a.level - b.level));
}

/** Some of what comes in; in a pass at a lower level, as it stood then. */
function cameIn({ context, entered }: FeeAt, of: (step: PathStep) => number): number {
  const { total: level, arrived, admissions, path } = context;
  const last: PathStep = { level, arrived, admissions };
  return entered === level || level === 0 ? of(last) : standingAt(entered, path, last, of);
}
