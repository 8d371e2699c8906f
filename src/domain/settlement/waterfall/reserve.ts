import { refuseField } from '#domain/base/refuse-field.ts';
import { timesFraction } from '#domain/figures/exact.ts';
import { addFractions, multiplyFractions, subtractFractions, ONE, ZERO } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { part } from './waterfall-refusals.ts';
import type { Arrival, Reserve, Source } from './waterfall-types.ts';

/** Ten years. */
const MAX_MONTHS = 120;

/** What of an amount is held, and what passes on at once: together the amount. By hand: 20% of 1,001 is 200, 801 pass. */
export function heldOf(amountMinor: number, { rate }: Reserve): number {
  return timesFraction(amountMinor, rate);
}

/** How receipts come in, the reserve that is held of each part with them: that comes so many months later. */
export function arrivalOf({ arrives, reserve }: Source, assumed: Arrival): Arrival {
  const arrival = arrives ?? assumed;
  if (!reserve) return arrival;
  const shares = new Map<number, Fraction>();
  for (const { month, share } of arrival) {
    const now = multiplyFractions(share, subtractFractions(ONE, reserve.rate));
    add(shares, month, now);
    add(shares, month + reserve.months, multiplyFractions(share, reserve.rate));
  }
  return [...shares].toSorted(([a], [b]) => a - b).map(([month, share]) => ({ month, share }));
}

export function checkReserve({ id, reserve }: Source): void {
  if (!reserve) return;
  part(id, reserve.rate);
  if (Number.isSafeInteger(reserve.months) && reserve.months >= 1 && reserve.months <= MAX_MONTHS) return;
  throw refuseField(
    `sources.${id}`,
    `The reserve of source "${id}" is released after ${reserve.months} months. Use a whole number from 1 to ${MAX_MONTHS}.`,
    `수익원 "${id}"의 유보금 해제 시점이 ${reserve.months}개월입니다. 1부터 ${MAX_MONTHS}까지의 정수를 입력하세요.`,
  );
}

function add(shares: Map<number, Fraction>, month: number, share: Fraction): void {
  shares.set(month, addFractions(shares.get(month) ?? ZERO, share));
}
