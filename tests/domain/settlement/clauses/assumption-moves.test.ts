import { describe, expect, it } from 'vitest';
import { workMoves, workPrices } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { DealMoney } from '#domain/deal/deal-money.ts';
import {
  assumptionMoves,
  averageAssumptionsInSteps,
  movedAssumptions,
} from '#domain/settlement/clauses/assumption-moves.ts';
import { dealModel, pricingInput, termRungs } from '#domain/settlement/clauses/deal-model.ts';
import { offersOf } from '#domain/settlement/clauses/price-clauses.ts';
import { entryOf, findLatestDraft } from '#domain/deal/deal.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';

const { terms } = theLibrary();
const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
const remake = aSample('invented-remake');
const coProduction = aSample('invented-co-production');
const NO_MONEY: DealMoney = { assumptions: {}, scenarios: {} };

describe('the assumptions that move the money', () => {
  it('gives at either end what Money answers where a person enters that end', async () => {
    const { moves, averageMinor } = await answered(remake);
    const [first, second] = moves;
    expect(first?.id).toBe('production_chance');
    expect(second?.id).toBe('spread');
    if (!second) throw new Error('nothing moves');
    expect(averageMinor).toBe(await averageOf(remake));
    expect(second.atLowMinor).toBe(await averageOf(entering(remake, { spread: second.low })));
  });

  it('stand by how far they move it, and those that move nothing are left out', () => {
    const { moves, averageMinor } = movesOf(remake);
    const widths = moves.map(
      ({ atLowMinor, atHighMinor }) =>
        Math.max(atLowMinor, atHighMinor, averageMinor) - Math.min(atLowMinor, atHighMinor, averageMinor),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(moves.map(({ id }) => id)).not.toContain('discount_rate');
  });

  it('change figure and rank with what is entered', () => {
    const before = movesOf(remake);
    // A film that goes to a platform takes no box office, so its spread matters less than the share of platforms.
    const after = movesOf(entering(remake, { streaming_chance: fraction(9, 10) }));
    const rank = (of: typeof before, id: string) => of.moves.findIndex((move) => move.id === id);
    expect(rank(before, 'spread')).toBeLessThan(rank(before, 'streaming_chance'));
    expect(rank(after, 'spread')).toBeGreaterThan(rank(after, 'streaming_chance'));
    expect(after.moves.find(({ id }) => id === 'spread')?.atHighMinor).not.toBe(
      before.moves.find(({ id }) => id === 'spread')?.atHighMinor,
    );
    expect(after.moves.find(({ id }) => id === 'streaming_chance')).toMatchObject({
      isOwn: true,
      value: fraction(9, 10),
    });
  });

  it('hold what the law withholds where no fact decides it, whatever rate the paper states', () => {
    const undecided = withoutTaxFacts(remake);
    const stating = (percent: number) => stated(undecided, 'withholding_tax', fraction(percent, 100));
    const tax = (document: DealDocument) => movesOf(document).moves.find(({ id }) => id === 'withholding');
    const move = tax(stating(10));
    expect(move).toMatchObject({
      value: fraction(1, 10),
      low: fraction(1, 10),
      high: fraction(3, 10),
      evidence: 'statute',
    });
    // At its own low end the paper's rate is the law's; at the other our side keeps seven tenths of the gross.
    const { averageMinor } = movesOf(stating(10));
    expect(move?.atLowMinor).toBe(averageMinor);
    expect((move?.atHighMinor ?? 0) / averageMinor).toBeCloseTo(0.7 / 0.9, 3);
    // A rate that no law knows changes what is expected, and not what the law may take.
    expect(tax(stating(5))).toMatchObject({ low: fraction(1, 20), atHighMinor: move?.atHighMinor });
    // Of the sample an answer is given of which the library knows no rate (an outright sale).
    expect(tax(remake)).toMatchObject({ low: fraction(1, 10), high: fraction(3, 10) });
  });

  it('leave the tax out once the facts decide it', () => {
    const answer = (to: string) => ({ answer: to, note: '' });
    const decided = {
      ...stated(remake, 'withholding_tax', fraction(1, 10)),
      situation: {
        ...remake.situation,
        'fact.payment_direction': answer('us_to_korea'),
        'fact.payment_class': answer('copyright_film'),
        'fact.treaty_form': answer('filed'),
      },
    };
    expect(movesOf(decided).moves.map(({ id }) => id)).not.toContain('withholding');
  });

  it('hold the tax on a waterfall that is this deal’s own, where the law is undecided', () => {
    const preset = presetFor('two-territories', coProduction.deal);
    const typicalMinor = Object.fromEntries(
      Object.entries(preset.typicalMinor).map(([id, minor]) => [id, minor * 2]),
    );
    const own: DealDocument = {
      ...withoutTaxFacts(coProduction),
      money: { ...NO_MONEY, waterfall: { ...preset, typicalMinor } },
    };
    const move = movesOf(own).moves.find(({ id }) => id === 'waterfall/withholding');
    expect(move).toMatchObject({ low: fraction(1, 10), high: fraction(3, 10) });
    expect(move?.atHighMinor).toBeLessThan(move?.atLowMinor ?? 0);
  });

  it('leave the chance of a film out where the person gives chances of the option', () => {
    const chances = { lapsed: fraction(6, 10), exercisedNotMade: fraction(3, 10), made: fraction(1, 10) };
    const { moves } = movesOf({ ...remake, money: { ...NO_MONEY, chances } });
    expect(moves.map(({ id }) => id)).not.toContain('production_chance');
  });

  it('are the box office and each receipt of a waterfall whose amounts are entered; of an outline there are none', () => {
    expect(movesOf(coProduction).moves).toEqual([]);
    const preset = presetFor('two-territories', coProduction.deal);
    const waterfall = {
      ...preset,
      typicalMinor: Object.fromEntries(
        Object.entries(preset.typicalMinor).map(([id, minor]) => [id, minor * 2]),
      ),
    };
    const { moves } = movesOf({ ...coProduction, money: { ...NO_MONEY, waterfall } });
    const ids = moves.map(({ id }) => id);
    expect(ids).toContain('median_multiple');
    expect(ids.filter((id) => id.startsWith('receipts/')).length).toBeGreaterThan(1);
  });
});

function entering(document: DealDocument, assumptions: DealMoney['assumptions']): DealDocument {
  return { ...document, money: { ...NO_MONEY, assumptions } };
}

function withoutTaxFacts(document: DealDocument): DealDocument {
  const facts = ['payment_direction', 'payment_class', 'treaty_form'].map((id) => `fact.${id}`);
  const kept = Object.entries(document.situation).filter(([id]) => !facts.includes(id));
  return { ...document, situation: Object.fromEntries(kept) };
}

/** Their latest paper states a share of each payment for the term. */
function stated(document: DealDocument, termId: string, share: Fraction): DealDocument {
  const { draft } = theirPaper(document);
  const state = { kind: 'value', value: { kind: 'share', share, base: 'payment' } } as const;
  const entries = { ...draft.entries, [termId]: { ...entryOf(draft, termId), state } };
  return {
    ...document,
    drafts: document.drafts.map((each) => (each.id === draft.id ? { ...draft, entries } : each)),
  };
}

/** Of a paper: what moves its average, over a few outcomes. */
function movesOf(document: DealDocument) {
  const { draft } = theirPaper(document);
  const pricing = pricingInput(dealModel(document, draft, parameters, terms), [], 200, 7);
  const offers = offersOf(termRungs(document, draft, terms));
  const ranged = movedAssumptions(document, draft, parameters, terms);
  const steps = averageAssumptionsInSteps({ pricing, offers, moved: ranged.map(({ moved }) => moved) });
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const assumptions = ranged.map(({ assumption }) => assumption);
    return { averageMinor: step.value.averageMinor, moves: assumptionMoves(assumptions, step.value) };
  }
}

/** As Money answers. */
async function answered(document: DealDocument) {
  const money = await workMoves(theirPaper(document), parameters);
  if (money.kind === 'missing') throw new Error(money.why.en);
  return money.moved;
}

/** Of their paper, as its clauses are priced. */
async function averageOf(document: DealDocument) {
  const money = await workPrices(theirPaper(document), parameters);
  if (money.kind === 'missing') throw new Error(money.why.en);
  return money.prices.base.averageMinor;
}

function theirPaper(document: DealDocument) {
  const draft = findLatestDraft(document, 'theirs');
  if (!draft) throw new Error('no paper of theirs');
  return { document, draft, terms };
}
