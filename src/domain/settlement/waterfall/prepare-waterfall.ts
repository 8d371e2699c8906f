import { Fail, assertNever } from '#domain/base/failure.ts';
import type { AccountContext } from './account-context.ts';
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
    for (const tier of account.tiers) {
      if (wanted.has(tier.id)) recoupedAt.set(tier.id, findRecoupment(spec, account, tier.id, recoupedAt));
    }
  }
  return { spec, order, months: [...months].toSorted((a, b) => a - b), recoupedAt };
}

/** The smallest receipts of a tier's own account at which the tier is full; undefined when it never is. */
export function recoupmentLevel(spec: WaterfallSpec, tierId: string): number | undefined {
  const prepared = prepareWaterfall(spec);
  const account = spec.accounts.find((each) => each.tiers.some((tier) => tier.id === tierId));
  if (!account) return undefined;
  try {
    return findRecoupment(spec, account, tierId, prepared.recoupedAt);
  } catch (error) {
    if (error instanceof Fail) return undefined;
    throw error;
  }
}

/**
 * Exact inversion on whole units: the account is monotone in its receipts, so the smallest full level is found
 * by halving.
 */
function findRecoupment(
  spec: WaterfallSpec,
  account: Account,
  tierId: string,
  recoupedAt: ReadonlyMap<string, number>,
): number {
  const inflows = new Map(spec.inflows.map((inflow) => [inflow.id, inflow.amountMinor]));
  const isFullAt = (level: number): boolean => {
    const context: AccountContext = {
      account,
      total: level,
      arrived: new Map(),
      inflows,
      paidFrom: new Map(),
      levelOf: (threshold) => levelOf(threshold, account.id, recoupedAt, new Map()),
    };
    return runAccount(context, []).tiers.find((tier) => tier.tier === tierId)?.isFull ?? false;
  };
  let high = 1;
  while (!isFullAt(high)) {
    high *= 2;
    if (high > 2 ** 52) {
      throw new Fail(
        'invalid-input',
        {
          en: `Tier "${tierId}" is never full, whatever comes in, so a threshold at its recoupment never fires. Lower the fees above it or use another threshold.`,
          ko: `"${tierId}" 단계는 수익이 아무리 늘어도 회수가 끝나지 않아 회수 완료 기준점이 적용될 수 없습니다. 위 단계의 수수료를 낮추거나 다른 기준점을 쓰세요.`,
        },
        tierId,
      );
    }
  }
  let low = 0;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (isFullAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
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
