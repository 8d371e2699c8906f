import { refuseField } from '#domain/base/refuse-field.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Account } from './waterfall-types.ts';

export function tooLarge(field: string, en: string, ko: string): Fail {
  return new Fail('too-large', { en, ko }, field);
}

export function percentText({ n, d }: { n: bigint; d: bigint }): string {
  return (Number((n * 1_000_000n) / d) / 10_000).toString();
}

export function sumOf(shares: readonly { readonly share: Fraction }[]): { n: bigint; d: bigint } {
  let n = 0n;
  let d = 1n;
  for (const { share } of shares) {
    n = n * BigInt(share.denominator) + BigInt(share.numerator) * d;
    d *= BigInt(share.denominator);
  }
  return { n, d };
}

export function place(
  tierId: string,
  to: string,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  if (!accounts.has(to) && !payees.has(to)) throw unknownPlace(tierId, to);
}

export function unknownPlace(by: string, to: string): Fail {
  return refuseField(
    by,
    `"${by}" names "${to}", which is neither a payee nor an account. Add it, or correct the name.`,
    `"${by}"에 적힌 "${to}"은(는) 수령자도 계좌도 아닙니다. 추가하거나 이름을 고치세요.`,
  );
}

export function amount(id: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw refuseField(
    id,
    `"${id}" holds the amount ${value}. Amounts are whole minor units of at least 0.`,
    `"${id}"의 금액이 ${value}입니다. 금액은 0 이상의 최소 화폐 단위 정수여야 합니다.`,
  );
}

export function notNegative(tierId: string, rate: Fraction): void {
  if (rate.numerator >= 0 && rate.denominator > 0) return;
  throw refuseField(
    tierId,
    `Tier "${tierId}" has a negative rate. A rate is 0 or more.`,
    `"${tierId}" 단계의 비율이 음수입니다. 비율은 0 이상이어야 합니다.`,
  );
}

export function part(tierId: string, rate: Fraction): void {
  notNegative(tierId, rate);
  if (rate.numerator <= rate.denominator) return;
  throw refuseField(
    tierId,
    `Tier "${tierId}" takes more than 100%. Lower the rate.`,
    `"${tierId}" 단계의 비율이 100%를 넘습니다. 비율을 낮추세요.`,
  );
}

/** A name that stands twice in a list would be counted twice. */
export function refuseRepeated(tierId: string, ids: readonly string[]): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice === undefined) return;
  throw refuseField(
    tierId,
    `Tier "${tierId}" names "${twice}" twice in one list, so it would be counted twice. Name it once.`,
    `"${tierId}" 단계의 한 목록에 "${twice}"이(가) 두 번 적혀 이중으로 계산됩니다. 한 번만 적으세요.`,
  );
}
