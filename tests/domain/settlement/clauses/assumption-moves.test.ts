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
import { findLatestDraft } from '#domain/deal/deal.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
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
