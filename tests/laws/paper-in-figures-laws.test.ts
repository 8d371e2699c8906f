import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { exchange } from '#domain/figures/exchange.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { dealModel, marketValue, pricingInput, termRungs } from '#domain/settlement/clauses/deal-model.ts';
import type { TermRungs } from '#domain/settlement/clauses/price-clauses.ts';
import type { Value } from '#domain/values/value.ts';
import { draws } from '#tests/builders/draws.ts';
import { knownDeals } from '#tests/builders/known-deals.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { priceClauses } from '#tests/builders/settlement/at-once.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const { terms } = theLibrary();
const parameters = moneyParametersSchema.parse(
  parse(readFileSync(join(ROOT, 'templates/library/money/parameters.yaml'), 'utf8')),
);

/** Deals that state what their money is worked from: a budget, in a currency with a rate. */
const workable = knownDeals().filter(([, { deal }]) => {
  const { budget, currency, rates } = deal;
  return budget && exchange(budget, currency, rates);
});

describe('the paper in figures', () => {
  it.each(workable)('puts the offers of %s in again, and nothing changes', (_, document) => {
    for (const draft of document.drafts) nothingChanges(document, draft, offered(document, draft));
  });

  it('nor where the paper says what the market says on every term', () => {
    for (const [, document] of workable) {
      const [draft] = document.drafts;
      if (!draft) continue;
      const offers = terms.flatMap((term): TermRungs[] => {
        const offer = marketValue(term);
        return offer ? [{ termId: term.id, rungs: { offer } }] : [];
      });
      nothingChanges(document, draft, offers);
    }
  });

  it('draws the receipts of a waterfall around the median of the box office, as the statement does', () => {
    const [, document] = workable.find(([name]) => name === 'invented-co-production.internal.json')!;
    const model = dealModel(document, document.drafts[0]!, parameters, terms);
    const { typicalMinor } = pricingInput(model, [], 1, 1).receiptsModel;
    // The typical receipts are those of twice the budget; the median is 1.6 times it.
    for (const [source, amountMinor] of Object.entries(model.waterfall!.typicalMinor)) {
      expect(Math.abs(typicalMinor[source]! - amountMinor * 0.8), source).toBeLessThanOrEqual(1);
    }
  });

  it('moves a price that is a percentage with the budget that the paper defines', () => {
    const [, document] = workable.find(([name]) => name === 'invented-remake.internal.json')!;
    const [draft] = document.drafts;
    const model = dealModel({ ...document, ladders: {} }, draft!, parameters, terms);
    const percentage: Value = { kind: 'share', share: fraction(1, 50), base: 'production_budget' };
    const definition = (choice: string): Value => ({ kind: 'choice', choice });
    const rungs: TermRungs[] = [
      { termId: 'purchase_price_pct_budget', rungs: { offer: percentage } },
      {
        termId: 'budget_definition',
        rungs: {
          offer: definition('in_going_direct'),
          ask: definition('all_in_negative_cost'),
          fallback: definition('direct_cost_ex_all'),
        },
      },
    ];
    const { clauses, notApplied } = priceClauses(pricingInput(model, rungs, 200, 1));
    expect(notApplied).toEqual({});
    const clause = clauses.find(({ termId }) => termId === 'budget_definition');
    if (clause?.kind !== 'priced') throw new Error('The definition is priced.');
    const { offer, ask, fallback } = clause.rungs;
    if (offer.kind !== 'priced' || ask.kind !== 'priced' || fallback.kind !== 'priced')
      throw new Error('All.');
    // 2% of a budget with 5% of bond and financing on it, or without the contingency of 10% in it.
    const kept = 0.9;
    const price = (model.budgetMinor / 50) * kept;
    expect(offer.averageDeltaMinor).toBe(0);
    expect(Math.abs(ask.averageDeltaMinor - price * 0.05)).toBeLessThanOrEqual(1);
    expect(Math.abs(fallback.averageDeltaMinor - price * (1 / 1.1 - 1))).toBeLessThanOrEqual(1);
  });
});

function offered(document: DealDocument, draft: Draft): TermRungs[] {
  return termRungs(document, draft, terms).filter(({ rungs }) => rungs.offer);
}

function nothingChanges(document: DealDocument, draft: Draft, offers: readonly TermRungs[]): void {
  const model = dealModel(document, draft, parameters, terms);
  const { base, clauses } = priceClauses(pricingInput(model, offers, draws(200), 3));
  for (const clause of clauses) {
    if (clause.kind !== 'priced' || clause.rungs.offer.kind !== 'priced') continue;
    const { offer } = clause.rungs;
    expect([offer.averageDeltaMinor, offer.presentDeltaMinor], clause.termId).toEqual([0, 0]);
    for (const each of offer.byScenario) {
      const before = base.byScenario.find(({ id }) => id === each.id);
      expect([each.deltaMinor, before !== undefined], `${clause.termId}, ${each.id}`).toEqual([0, true]);
    }
  }
}
