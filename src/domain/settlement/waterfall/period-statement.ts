import type { Bilingual } from '#domain/text/bilingual.ts';
import { runMonths } from './run-waterfall.ts';
import type { TierRole, WaterfallInput, WaterfallResult, WaterfallSpec } from './waterfall-types.ts';

/** As accountants lay a statement out: up to the period before, in this period, up to its end. Minor units. */
export type PeriodColumns = {
  readonly priorMinor: number;
  readonly periodMinor: number;
  readonly cumulativeMinor: number;
};

/** The statement of the period that ends with a month. */
export type PeriodStatement = {
  readonly month: number;
  /** Receipts and inflows together. */
  readonly receipts: PeriodColumns;
  readonly tiers: readonly (PeriodColumns & {
    readonly account: string;
    readonly tier: string;
    readonly label: Bilingual;
    readonly role: TierRole;
    /**
     * Of a tier that recoups: what was still to be recouped before this period's money, and after it. Opening less this
     * period is closing; what falls due in the period is in the opening balance.
     */
    readonly unrecouped?: { readonly openingMinor: number; readonly closingMinor: number };
  })[];
  readonly payees: readonly (PeriodColumns & {
    readonly payee: string;
    readonly label: Bilingual;
    readonly side: 'ours' | 'theirs' | 'third';
  })[];
  readonly unallocated: PeriodColumns;
};

/** One for each month in which money comes in. Throws `Fail` where the structure or its receipts are refused. */
export function periodStatements(spec: WaterfallSpec, input: WaterfallInput): PeriodStatement[] {
  const recoups = new Set(
    spec.accounts.flatMap(({ tiers }) => tiers.filter(({ kind }) => kind === 'recoup').map(({ id }) => id)),
  );
  const months = runMonths(spec, input);
  return months.map(({ month, result }, at) => {
    const before = months[at - 1]?.result;
    return {
      month,
      receipts: columns(before?.conservation.inMinor, result.conservation.inMinor),
      tiers: result.tiers.map(({ account, tier, label, role, dueMinor, paidMinor }, index) => {
        const paidBefore = before?.tiers[index]?.paidMinor;
        return {
          account,
          tier,
          label,
          role,
          ...columns(paidBefore, paidMinor),
          ...(recoups.has(tier)
            ? {
                unrecouped: {
                  openingMinor: dueMinor - (paidBefore ?? 0),
                  closingMinor: dueMinor - paidMinor,
                },
              }
            : {}),
        };
      }),
      payees: result.payees.map(({ payee, label, side, receivedMinor }, index) => ({
        payee,
        label,
        side,
        ...columns(before?.payees[index]?.receivedMinor, receivedMinor),
      })),
      unallocated: columns(before ? leftIn(before) : undefined, leftIn(result)),
    };
  });
}

function columns(prior: number | undefined, cumulativeMinor: number): PeriodColumns {
  const priorMinor = prior ?? 0;
  return { priorMinor, periodMinor: cumulativeMinor - priorMinor, cumulativeMinor };
}

function leftIn({ unallocated }: WaterfallResult): number {
  return unallocated.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
