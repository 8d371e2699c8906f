import { refuseField } from '#domain/base/refuse-field.ts';
import type { WaterfallSpec } from './waterfall-types.ts';
import { ACCOUNTING_MONTHS } from './waterfall-types.ts';

const MAX_DAYS = 730;

/**
 * The last month of the accounting period in which money of a month is accounted for; the month itself where no periods
 * are stated. By quarters, money of month 4 is in the period that ends with month 6, and what is paid at signature in
 * the first.
 */
export function accountedIn({ accounting }: WaterfallSpec, month: number): number {
  if (!accounting) return month;
  return Math.max(1, Math.ceil(month / accounting.every)) * accounting.every;
}

/**
 * When money of a month is paid out, in months from signature: at once where no periods are stated. By quarters and 45
 * days, money of month 4 is paid 45 days after the end of month 6: 6 + 45 x 12 / 365 = 7.48.
 */
export function paidIn(spec: WaterfallSpec, month: number): number {
  const { accounting } = spec;
  return accounting ? accountedIn(spec, month) + (accounting.paidAfterDays * 12) / 365 : month;
}

export function checkAccounting({ accounting }: WaterfallSpec): void {
  if (!accounting) return;
  const { every, paidAfterDays } = accounting;
  const isDays = Number.isSafeInteger(paidAfterDays) && paidAfterDays >= 0 && paidAfterDays <= MAX_DAYS;
  if (isDays && ACCOUNTING_MONTHS.includes(every)) return;
  throw refuseField(
    'accounting',
    `Statements are made every ${every} months and paid ${paidAfterDays} days later. Use periods of 1, 3, 6 or 12 months and 0 to ${MAX_DAYS} days.`,
    `정산 주기가 ${every}개월, 지급 기한이 ${paidAfterDays}일로 되어 있습니다. 정산 주기는 1·3·6·12개월, 지급 기한은 0일부터 ${MAX_DAYS}일까지로 입력하세요.`,
  );
}
