import { refuseField } from '#domain/base/refuse-field.ts';
import { destinations } from './account-order.ts';
import { monthOf } from './waterfall-input.ts';
import { tooLarge } from './waterfall-refusals.ts';
import type { Account, WaterfallSpec } from './waterfall-types.ts';

/** Ten years. */
const MAX_MONTHS = 120;
/** Each may release into the next, and every such release is a month of its own. */
const MAX_ACCOUNTS = 8;

/** Whether any account holds what enters it for a time. */
export function holdsMoney({ accounts }: WaterfallSpec): boolean {
  return accounts.some(({ held }) => held !== undefined);
}

/**
 * The months in which money comes in, and those in which reserve accounts release it. By hand: receipts of months 6 and
 * 12, of which a part is held for 18 months: 6, 12, 24, 30.
 */
export function withReleases(
  spec: WaterfallSpec,
  order: readonly Account[],
  months: readonly number[],
): readonly number[] {
  const all = [...new Set([...months, ...spec.inflows.map(monthOf)])];
  if (!holdsMoney(spec)) return all.toSorted(ascending);
  const into = new Map<string, Set<number>>();
  const seen = new Set(all);
  for (const account of order) {
    const entering = into.get(account.id) ?? new Set(all);
    const paid = account.held ? [...entering].map((month) => month + account.held!.months) : [...entering];
    for (const month of paid) seen.add(month);
    for (const to of account.tiers.flatMap(destinations)) {
      const known = into.get(to) ?? new Set(all);
      for (const month of paid) known.add(month);
      into.set(to, known);
    }
  }
  return [...seen].toSorted(ascending);
}

/** What had been set aside in a reserve account so many months ago: that is released by now. */
export function releasedBy(
  setAside: readonly { readonly month: number; readonly amountMinor: number }[],
  until: number,
): number {
  return setAside.findLast(({ month }) => month <= until)?.amountMinor ?? 0;
}

/** Refuses a reserve account that holds for no time, what no tier sets aside, or owes by admissions. Throws `Fail`. */
export function checkHeld(spec: WaterfallSpec): void {
  const holding = spec.accounts.filter(({ held }) => held !== undefined);
  if (holding.length > MAX_ACCOUNTS) {
    throw tooLarge(
      'accounts',
      `${holding.length} accounts hold what enters them; the limit is ${MAX_ACCOUNTS}. Merge reserves that are released together.`,
      `유보 계좌가 ${holding.length}개로, 한도 ${MAX_ACCOUNTS}개를 넘습니다. 같은 시점에 해제되는 유보금을 합치세요.`,
    );
  }
  for (const { id, held, tiers } of holding) {
    const months = held?.months ?? 0;
    if (!Number.isSafeInteger(months) || months < 1 || months > MAX_MONTHS) {
      throw refuseField(
        id,
        `Account "${id}" holds what enters it for ${months} months. Use a whole number from 1 to ${MAX_MONTHS}.`,
        `계좌 "${id}"의 유보 기간이 ${months}개월입니다. 1부터 ${MAX_MONTHS}까지의 정수를 입력하세요.`,
      );
    }
    const guarantee = tiers.find((tier) => tier.kind === 'percent' && tier.base.kind === 'admissions');
    if (guarantee) {
      throw refuseField(
        guarantee.id,
        `Tier "${guarantee.id}" is owed as admissions come in, but account "${id}" pays only what it has held long enough. Put it into an account that the receipts reach at once.`,
        `"${guarantee.id}" 단계는 관객이 들 때마다 지급할 금액이 늘지만 계좌 "${id}"은(는) 유보 기간이 지난 금액만 지급합니다. 수익이 바로 들어오는 계좌로 옮기세요.`,
      );
    }
    const direct = [...spec.sources, ...spec.inflows].find(({ into }) => into === id);
    if (direct) {
      throw refuseField(
        id,
        `"${direct.id}" pays straight into account "${id}", which holds what earlier accounts set aside. Let it come into another account, or hold back a part of the source.`,
        `"${direct.id}"이(가) 유보 계좌 "${id}"에 바로 입금됩니다. 유보 계좌에는 앞선 계좌의 적립금만 들어갈 수 있습니다. 다른 계좌로 받거나 수익원의 유보율을 입력하세요.`,
      );
    }
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}
