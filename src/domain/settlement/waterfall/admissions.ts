import { addMinor } from '#domain/figures/exact.ts';
import type { AdmissionsResult, WaterfallInput, WaterfallSpec } from './waterfall-types.ts';

/**
 * How many came to each source that has a price of a ticket: its receipts over the price, to the nearest whole. By hand:
 * 28,500,000 won at 9,500 are 3,000 admissions.
 */
export function admissionsOf(
  spec: WaterfallSpec,
  receipts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    spec.sources.flatMap(({ id, ticketMinor }) =>
      ticketMinor === undefined ? [] : [[id, Math.round((receipts.get(id) ?? 0) / ticketMinor)] as const],
    ),
  );
}

/** The same as lines to be read, in the money of the source. */
export function admissionLines(
  spec: WaterfallSpec,
  { periods }: WaterfallInput,
): readonly AdmissionsResult[] {
  return spec.sources.flatMap(({ id, label, ticketMinor }) => {
    if (ticketMinor === undefined) return [];
    const receiptsMinor = addMinor(...periods.map((period) => period.receiptsMinor[id] ?? 0), 0);
    const admissions = Math.round(receiptsMinor / ticketMinor);
    return [{ source: id, label, admissions, ticketMinor, receiptsMinor }];
  });
}

/** The structure as it was on a day of screening: levies come and go. */
export function asScreenedOn(spec: WaterfallSpec, day: string): WaterfallSpec {
  return {
    ...spec,
    accounts: spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((tier) => {
        const dated = tier.kind === 'percent' ? tier.dated?.findLast(({ from }) => from <= day) : undefined;
        return dated ? { ...tier, rate: dated.rate } : tier;
      }),
    })),
  };
}
