import type { Tier } from './waterfall-types.ts';

/** A fee that grows with what comes in, whether or not anything of it reaches the fee. */
export function isOnReceipts(tier: Tier): boolean {
  return tier.kind === 'percent' && ON_RECEIPTS.has(tier.base.kind);
}

const ON_RECEIPTS: ReadonlySet<string> = new Set(['account', 'inflows', 'admissions']);
