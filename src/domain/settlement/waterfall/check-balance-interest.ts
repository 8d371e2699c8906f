import { refuseField } from '#domain/base/refuse-field.ts';
import { Fail } from '#domain/base/failure.ts';
import { balanceInterestOf, periodEnds } from './balance-interest.ts';
import type { PreparedWaterfall } from './prepare-waterfall.ts';
import { hasTime } from './waterfall-input.ts';
import { notNegative } from './waterfall-refusals.ts';
import type { Tier, WaterfallInput } from './waterfall-types.ts';
import { ACCOUNTING_MONTHS } from './waterfall-types.ts';

/** Ten years by months, or thirty by quarters: more are refused by the name of the tier. */
const MAX_PERIODS = 120;

/** Refuses interest on a balance that cannot be worked: a period nobody accounts by, a credit that moves the balance. */
export function checkBalanceInterest(tier: Extract<Tier, { kind: 'recoup' }>): void {
  const ids = tier.claims.map(({ id }) => id);
  for (const claim of tier.claims) {
    const interest = balanceInterestOf(claim);
    if (!interest) continue;
    notNegative(tier.id, interest.yearly);
    const isKnown = ACCOUNTING_MONTHS.includes(interest.every);
    if (!isKnown || !Number.isSafeInteger(interest.untilMonth) || interest.untilMonth < interest.every) {
      throw refuseField(
        tier.id,
        `Interest on the balance in tier "${tier.id}" runs every ${interest.every} months until month ${interest.untilMonth}. Use periods of 1, 3, 6 or 12 months, and a last month that is not before the first of them ends.`,
        `"${tier.id}" 단계의 잔액 이자가 ${interest.every}개월마다 ${interest.untilMonth}개월까지로 되어 있습니다. 정산 주기는 1·3·6·12개월 중에서 고르고, 종료 시점은 첫 기간의 말보다 앞서지 않게 하세요.`,
      );
    }
    if (periodEnds(interest).length > MAX_PERIODS) {
      throw refuseField(
        tier.id,
        `Interest on the balance in tier "${tier.id}" has ${periodEnds(interest).length} periods; the limit is ${MAX_PERIODS}. Use longer periods or an earlier last month.`,
        `"${tier.id}" 단계의 잔액 이자 기간이 ${periodEnds(interest).length}개로, 한도 ${MAX_PERIODS}개를 넘습니다. 정산 주기를 늘리거나 종료 시점을 앞당기세요.`,
      );
    }
    if (claim.creditFrom.length > 0) {
      throw refuseField(
        tier.id,
        `Claim "${claim.id}" of tier "${tier.id}" bears interest on its balance and is lowered by what another account pays, so the balance at the start of a period is not known. State interest for a number of months, or remove the credit.`,
        `"${tier.id}" 단계의 "${claim.id}"은(는) 잔액에 이자가 붙으면서 다른 계좌의 지급액으로 충당되어 기초 잔액을 알 수 없습니다. 이자 기간을 개월 수로 정하거나 충당을 지우세요.`,
      );
    }
    if (ids.filter((id) => id === claim.id).length > 1) {
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" has two claims "${claim.id}", so their balances cannot be told apart. Give each its own id.`,
        `"${tier.id}" 단계에 "${claim.id}" 채권이 둘 있어 잔액을 구분할 수 없습니다. id를 따로 붙이세요.`,
      );
    }
  }
}

/**
 * Whether the receipts have an order in time. Where nothing came in, interest on balances runs on all the same. Throws
 * `Fail` where a balance bears interest and all receipts are of month 0, a sum that nobody has dated.
 */
export function isTimed({ byBalance }: PreparedWaterfall, input: WaterfallInput): boolean {
  if (hasTime(input)) return true;
  const [first] = byBalance;
  if (!first) return false;
  const isNothing = input.periods.every(({ receiptsMinor }) =>
    Object.values(receiptsMinor).every((amountMinor) => amountMinor === 0),
  );
  if (isNothing) return true;
  throw new Fail(
    'invalid-input',
    {
      en: `Tier "${first.tier}" bears interest on its balance, which hangs on when money comes in, but all receipts are of month 0. State them by month.`,
      ko: `"${first.tier}" 단계는 잔액에 이자가 붙어 입금 시점에 따라 금액이 달라지는데 모든 수익이 0개월로 되어 있습니다. 수익을 월별로 입력하세요.`,
    },
    first.tier,
  );
}
