import { fractionToNumber } from '#domain/figures/fraction.ts';
import { TOTAL_AT } from '#domain/settlement/fast/fast-statement.ts';
import { purchasePrice } from '#domain/settlement/statement/purchase-price.ts';
import type {
  OwnerTerms,
  StatementSpec,
  StatementTotals,
} from '#domain/settlement/statement/statement-types.ts';
import { STATEMENT_TOTALS } from '#domain/settlement/statement/statement-types.ts';
import { discountFactor } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import { emptyOutcome } from './outcome-model.ts';
import type { PaymentTiming } from './parameters.ts';

/** Discount factors of the groups of the owner's income. */
export type Discount = {
  readonly option: number;
  readonly price: number;
  readonly fixed: number;
  readonly services: number;
  readonly release: number;
  readonly contingent: number;
  readonly derivatives: number;
  readonly series: number;
  /** Part of pay for services that is left after tax, where it is taxed for itself. */
  readonly servicesKept?: number;
};

/** Factors in double precision: a present value is a model, rounded to the unit at the end. */
export function discountOf(timing: PaymentTiming, spec: StatementSpec): Discount {
  const at = (month: number): number => discountFactor(month, timing.discountRate);
  const of = (group: string): number => at(timing.months[group] ?? 0);
  const release = timing.months['release'] ?? 0;
  const { tax } = spec.owner;
  return {
    // The option is paid at signature, the price on exercise unless the paper defers it.
    option: at(0),
    price: priceFactor(timing, spec, at),
    fixed: of('fixed'),
    services: at(productionMonth(timing)),
    release: of('release'),
    contingent: timing.contingentSpread.reduce(
      (sum, part) => sum + fractionToNumber(part.share) * at(release + part.month),
      0,
    ),
    derivatives: of('derivatives'),
    series: of('series'),
    ...(tax.services ? { servicesKept: keptOf(tax.services, tax.grossUp) } : {}),
  };
}

/** Photography begins a year after exercise. Our judgment, as the timing is. */
export function productionMonth({ months }: PaymentTiming): number {
  return months['production'] ?? (months['fixed'] ?? 0) + 12;
}

/** What is deducted from the price is taken off the parts that are paid first. */
function priceFactor(timing: PaymentTiming, spec: StatementSpec, at: (month: number) => number): number {
  const price = purchasePrice(spec);
  const parts = timing.priceParts ?? [];
  if (parts.length === 0 || price === 0) return at(timing.months['price'] ?? timing.months['fixed'] ?? 0);
  const { option } = spec.owner;
  const extensions = option.extensions.slice(0, emptyOutcome(spec).extensionsUsed);
  let deducted = [option, ...extensions].reduce(
    (sum, { feeMinor, isApplicable }) => (isApplicable ? sum + feeMinor : sum),
    0,
  );
  let due = 0;
  let worth = 0;
  for (const { month, share } of parts.toSorted((a, b) => a.month - b.month)) {
    const part = price * fractionToNumber(share);
    const paid = Math.max(0, part - deducted);
    deducted = Math.max(0, deducted - part);
    due += paid;
    worth += paid * at(month);
  }
  return due === 0 ? at(parts[0]?.month ?? 0) : worth / due;
}

/** What is left of one unit of income after tax and gross-up. */
function keptOf(
  { withholding, treaty }: Pick<OwnerTerms['tax'], 'withholding' | 'treaty'>,
  grossUp: OwnerTerms['tax']['grossUp'],
): number {
  const withheld = fractionToNumber(withholding);
  switch (grossUp) {
    case 'none':
      return 1 - withheld;
    case 'full':
      return 1;
    case 'above-treaty':
      return 1 - Math.min(withheld, fractionToNumber(treaty));
  }
}

/** Present value of the owner's income after tax of one worked outcome, in minor units. */
export function presentValue(totals: StatementTotals, timing: PaymentTiming, spec: StatementSpec): number {
  const out = Float64Array.from(STATEMENT_TOTALS, (name) => totals[name]);
  return Math.round(presentOf(out, discountOf(timing, spec)));
}

/** The same from the output row of the fast engine; not rounded. */
export function presentOf(out: Float64Array, discount: Discount): number {
  const gross = out[TOTAL_AT.ownerGross]!;
  if (gross === 0) return 0;
  const option = out[TOTAL_AT.ownerOption]!;
  const price = out[TOTAL_AT.ownerExercise]!;
  const services = out[TOTAL_AT.ownerServices]!;
  const value =
    option * discount.option +
    price * discount.price +
    (out[TOTAL_AT.ownerFixed]! - option - price) * discount.fixed +
    (out[TOTAL_AT.ownerBonuses]! + out[TOTAL_AT.ownerBuyout]!) * discount.release +
    out[TOTAL_AT.ownerContingent]! * discount.contingent +
    out[TOTAL_AT.ownerPassives]! * discount.derivatives +
    out[TOTAL_AT.ownerSeries]! * discount.series;
  const net = out[TOTAL_AT.ownerNet]!;
  if (discount.servicesKept === undefined) return (value + services * discount.services) * (net / gross);
  // Tax falls on every payment of one kind at one rate.
  const servicesNet = services * discount.servicesKept;
  const royalties = gross - services;
  return (royalties === 0 ? 0 : value * ((net - servicesNet) / royalties)) + servicesNet * discount.services;
}
