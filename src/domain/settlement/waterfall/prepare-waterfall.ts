import { Fail, assertNever } from '#domain/base/failure.ts';
import type { AccountContext } from './account-context.ts';
import { claimsByBalance, monthsOfInterest } from './balance-interest.ts';
import type { ByBalance } from './balance-interest.ts';
import { canTakeBack } from './can-take-back.ts';
import { checkWaterfall, thresholdsOf } from './check-waterfall.ts';
import type { Account, ReceiptsThreshold, WaterfallSpec } from './waterfall-types.ts';
import { runAccount } from './work-account.ts';

/** A waterfall that has been checked and put in order; made once, run many times. */
export type PreparedWaterfall = {
  readonly spec: WaterfallSpec;
  /** Accounts in the order in which money reaches them. */
  readonly order: readonly Account[];
  /** Months that thresholds speak of, ascending. */
  readonly months: readonly number[];
  /** Level of the account's receipts at which a tier is full, by tier id. */
  readonly recoupedAt: ReadonlyMap<string, number>;
  /** Each month is worked on what the month before has left, so that nothing which was paid is taken back. */
  readonly isByMonth: boolean;
  /** Claims that bear interest on what stands unrecouped. */
  readonly byBalance: readonly ByBalance[];
  /** `months` holds the months of the receipts too. */
  readonly isAlongReceipts: boolean;
};

/** Checks a waterfall, orders its accounts and fixes the levels at which tiers are recouped. Throws `Fail`. */
export function prepareWaterfall(spec: WaterfallSpec): PreparedWaterfall {
  const order = checkWaterfall(spec);
  const months = new Set<number>();
  const recoupedAt = new Map<string, number>();
  for (const account of order) {
    const wanted = new Set<string>();
    for (const threshold of thresholdsOf(account)) {
      if (threshold.kind === 'month') months.add(threshold.month);
      if (threshold.kind === 'recouped') wanted.add(threshold.tier);
    }
    fixRecoupments(spec, account, wanted, recoupedAt);
  }
  const byBalance = claimsByBalance(spec);
  for (const month of monthsOfInterest(byBalance)) months.add(month);
  return {
    spec,
    order,
    months: [...months].toSorted((a, b) => a - b),
    recoupedAt,
    isByMonth: canTakeBack(spec),
    byBalance,
    isAlongReceipts: false,
  };
}

/** By tier, for those that are full at some receipts. Each works the whole account many times: ask for few. */
export function recoupmentLevels(
  spec: WaterfallSpec,
  tierIds: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tierIds.flatMap((tierId) => {
      const level = recoupmentLevel(spec, tierId);
      return level === undefined ? [] : [[tierId, level]];
    }),
  );
}

/**
 * The smallest receipts of a tier's own account at which the tier is full; undefined when it never is, or when that
 * hangs on when money comes in, as it does where a claim of the account bears interest on its balance.
 */
export function recoupmentLevel(spec: WaterfallSpec, tierId: string): number | undefined {
  const prepared = prepareWaterfall(spec);
  const account = spec.accounts.find((each) => each.tiers.some((tier) => tier.id === tierId));
  if (!account || prepared.byBalance.some((each) => each.account === account.id)) return undefined;
  try {
    return findRecoupment(spec, account, [tierId], prepared.recoupedAt).level;
  } catch (error) {
    if (error instanceof Fail) return undefined;
    throw error;
  }
}

/**
 * In the order of money: what happens when the first of the tiers is full decides how soon the others are, so
 * the lowest level is fixed first, and the rest are looked for with it known.
 */
function fixRecoupments(
  spec: WaterfallSpec,
  account: Account,
  wanted: ReadonlySet<string>,
  recoupedAt: Map<string, number>,
): void {
  let open = account.tiers.map(({ id }) => id).filter((id) => wanted.has(id));
  while (open.length > 0) {
    const { level, full } = findRecoupment(spec, account, open, recoupedAt);
    for (const id of full) recoupedAt.set(id, level);
    open = open.filter((id) => !full.has(id));
  }
}

/**
 * Exact inversion on whole units: the account is monotone in its receipts, so the smallest level at which one of
 * the tiers is full is found by halving.
 */
function findRecoupment(
  spec: WaterfallSpec,
  account: Account,
  tierIds: readonly string[],
  recoupedAt: ReadonlyMap<string, number>,
): { readonly level: number; readonly full: ReadonlySet<string> } {
  const inflows = new Map(spec.inflows.map((inflow) => [inflow.id, inflow.amountMinor]));
  const fullAt = (level: number): ReadonlySet<string> => {
    const context: AccountContext = {
      account,
      total: level,
      arrived: new Map(),
      admissions: new Map(),
      inflows,
      accrued: new Map(),
      path: [],
      paidFrom: new Map(),
      levelOf: (threshold) => levelOf(threshold, account.id, recoupedAt, new Map()),
      before: undefined,
    };
    const full = runAccount(context, []).tiers.filter(({ tier, isFull }) => isFull && tierIds.includes(tier));
    return new Set(full.map(({ tier }) => tier));
  };
  let high = 1;
  while (fullAt(high).size === 0) {
    high *= 2;
    if (high > 2 ** 52) throw neverFull(tierIds[0] ?? account.id);
  }
  let low = 0;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (fullAt(middle).size > 0) high = middle;
    else low = middle + 1;
  }
  return { level: low, full: fullAt(low) };
}

function neverFull(tierId: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `Tier "${tierId}" is never full, whatever comes in, so a threshold at its recoupment never fires. Lower the fees above it or use another threshold.`,
      ko: `"${tierId}" 단계는 수익이 아무리 늘어도 회수가 끝나지 않아 회수 완료 기준점이 적용될 수 없습니다. 위 단계의 수수료를 낮추거나 다른 기준점을 쓰세요.`,
    },
    tierId,
  );
}

/** The level of an account's receipts at which a threshold fires; Infinity while it has not. */
export function levelOf(
  threshold: ReceiptsThreshold,
  accountId: string,
  recoupedAt: ReadonlyMap<string, number>,
  monthLevels: ReadonlyMap<number, ReadonlyMap<string, number>>,
): number {
  switch (threshold.kind) {
    case 'receipts':
      return threshold.amountMinor;
    case 'recouped':
      return recoupedAt.get(threshold.tier) ?? Infinity;
    case 'month': {
      const byThen = monthLevels.get(threshold.month);
      // An account that nothing had entered by then stood at 0; a month not yet worked never fires.
      return byThen ? (byThen.get(accountId) ?? 0) : Infinity;
    }
    default:
      return assertNever(threshold);
  }
}
