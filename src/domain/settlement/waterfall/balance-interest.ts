import { timesRatio } from '#domain/figures/exact.ts';
import type { BalanceInterest, Claim, WaterfallSpec } from './waterfall-types.ts';

/** A claim that bears interest on what stands unrecouped, and where it stands. */
export type ByBalance = {
  readonly account: string;
  readonly tier: string;
  readonly claim: Claim;
  readonly interest: BalanceInterest;
};

/** Interest of one accounting period, owed from its last month on. */
export type Accrual = { readonly month: number; readonly amountMinor: number };

/** Of each claim, the periods that are worked already, in their order. */
export type Accruals = ReadonlyMap<Claim, readonly Accrual[]>;

export function balanceInterestOf({ interest }: Claim): BalanceInterest | undefined {
  return interest && 'kind' in interest ? interest : undefined;
}

export function claimsByBalance(spec: WaterfallSpec): readonly ByBalance[] {
  return spec.accounts.flatMap((account) =>
    account.tiers.flatMap((tier) =>
      tier.kind !== 'recoup'
        ? []
        : tier.claims.flatMap((claim) => {
            const interest = balanceInterestOf(claim);
            return interest ? [{ account: account.id, tier: tier.id, claim, interest }] : [];
          }),
    ),
  );
}

/** The last month of each accounting period that bears interest. */
export function periodEnds({ every, untilMonth }: BalanceInterest): readonly number[] {
  return Array.from({ length: Math.floor(untilMonth / every) }, (_, at) => (at + 1) * every);
}

/** Months that must be worked to know the balances. */
export function monthsOfInterest(claims: readonly ByBalance[]): readonly number[] {
  return claims.flatMap(({ interest }) => periodEnds(interest).map((month) => month - interest.every));
}

/**
 * Interest of one accounting period on the balance at its beginning. By hand: 1,200 at 10% a year, by quarters until
 * month 12; 600 comes in with month 3, principal first. The first quarter bears 30 on 1,200, each other one 15 on 600.
 */
export function interestOfPeriod(balanceMinor: number, interest: BalanceInterest): number {
  const { n, d } = ratioOfPeriod(interest);
  return timesRatio(balanceMinor, n, d);
}

/** Part of the balance that one period bears. */
export function ratioOfPeriod({ yearly, every }: BalanceInterest): {
  readonly n: bigint;
  readonly d: bigint;
} {
  return { n: BigInt(yearly.numerator) * BigInt(every), d: BigInt(yearly.denominator) * 12n };
}
