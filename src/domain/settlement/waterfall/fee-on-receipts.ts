import type { Tier } from './waterfall-types.ts';

/** A fee that grows with what comes in, whether or not anything of it reaches the fee. */
export function isOnReceipts(tier: Tier): boolean {
  return tier.kind === 'percent' && (tier.base.kind === 'account' || tier.base.kind === 'inflows');
}
