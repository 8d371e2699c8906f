import type { Term } from '#domain/library/term.ts';
import { averageAssumptionsInSteps } from '#domain/settlement/clauses/assumption-moves.ts';
import type { AssumptionAverages, AssumptionsInput } from '#domain/settlement/clauses/assumption-moves.ts';
import { comparePackagesInSteps } from '#domain/settlement/clauses/compare-packages.ts';
import type { Package, PackageComparison } from '#domain/settlement/clauses/compare-packages.ts';
import { priceClausesInSteps } from '#domain/settlement/clauses/price-clauses.ts';
import type { ClausePrices, PricingInput } from '#domain/settlement/clauses/price-clauses.ts';
import { worthsOf } from '#domain/settlement/levers/move-lever.ts';
import type { Task } from './task.ts';

/** What a pricing needs, as plain data: the functions that move a lever are found again in the engine. */
export type PricingOrder = Omit<PricingInput, 'worths'> & { readonly movers: readonly Mover[] };

type Mover = Pick<Term, 'id' | 'form' | 'worth'>;

export function pricingOrder(input: PricingInput, terms: readonly Mover[]): PricingOrder {
  const { worths: _worths, ...rest } = input;
  return { ...rest, movers: terms.map(({ id, form, worth }) => ({ id, form, ...(worth ? { worth } : {}) })) };
}

/** What each clause of a draft is worth at each rung. */
export const priceClauses: Task<PricingOrder, ClausePrices> = {
  label: { en: 'Pricing the clauses', ko: '조항의 금액 환산' },
  limitMs: 60_000,
  run: (order) => priceClausesInSteps(pricingInput(order)),
};

/** What packages are worth against the first of them. */
export const comparePackages: Task<
  { readonly pricing: PricingOrder; readonly packages: readonly Package[] },
  PackageComparison
> = {
  label: { en: 'Comparing in money', ko: '금액 비교' },
  limitMs: 60_000,
  run: ({ pricing, packages }) => comparePackagesInSteps(pricingInput(pricing), packages),
};

/** What our side receives on average with each assumption at either end of its range. */
export const moveAssumptions: Task<
  Omit<AssumptionsInput, 'pricing'> & { readonly pricing: PricingOrder },
  AssumptionAverages
> = {
  label: { en: 'Moving the assumptions', ko: '가정별 금액 변동 계산' },
  limitMs: 60_000,
  run: ({ pricing, ...input }) => averageAssumptionsInSteps({ ...input, pricing: pricingInput(pricing) }),
};

function pricingInput({ movers, ...input }: PricingOrder): PricingInput {
  return { ...input, worths: worthsOf(movers) };
}
