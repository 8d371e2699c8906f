import { addMinor, timesFraction } from '#domain/figures/exact.ts';
import { minor, rate, word } from './statement-lines.ts';
import type { LineInput, StatementSpec } from './statement-types.ts';

/** Purchase price by its formula, with the escalators that the budget sets off. */
export function purchasePrice(spec: StatementSpec): number {
  const terms = spec.owner.price;
  let price: number;
  if (terms.kind === 'fixed') price = terms.amountMinor;
  else {
    const share = timesFraction(budgetBase(spec, terms.base), terms.share);
    price = Math.max(share, terms.floorMinor);
    if (terms.ceilingMinor !== undefined) price = Math.min(price, terms.ceilingMinor);
  }
  for (const step of spec.owner.priceSteps) {
    if (step.on === 'budget' && spec.costs.budgetMinor >= step.atLeastMinor) {
      price = addMinor(price, step.addMinor);
    }
  }
  return price;
}

/** What the price was worked from. */
export function priceInputs(spec: StatementSpec): LineInput[] {
  const terms = spec.owner.price;
  if (terms.kind === 'fixed') return [minor('fixed', terms.amountMinor)];
  return [
    rate('share', terms.share),
    minor('budget_base', budgetBase(spec, terms.base)),
    word('base_is', terms.base),
    minor('floor', terms.floorMinor),
    ...(terms.ceilingMinor === undefined ? [] : [minor('ceiling', terms.ceilingMinor)]),
  ];
}

function budgetBase(spec: StatementSpec, base: 'direct-only' | 'in-going' | 'all-in'): number {
  const parts = spec.costs.budgetParts;
  if (base === 'direct-only') return parts.directMinor;
  const inGoing = addMinor(parts.directMinor, parts.contingencyMinor);
  return base === 'in-going'
    ? inGoing
    : addMinor(inGoing, parts.bondAndFinanceMinor, parts.studioOverheadMinor);
}
