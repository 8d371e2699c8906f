import { beforeAll, describe, expect, it } from 'vitest';
import { workPrices } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { decideDeal } from '#domain/plan/decide-deal.ts';
import { worthOfWhole, worthsOfPoints } from '#domain/plan/worths-of-points.ts';
import type { Point } from '#domain/points/point.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';

const library = theLibrary();
const remake = aSample('invented-remake');
const FLOOR = 'purchase_price_floor';

describe('the money of the clauses and the ranking of the points', () => {
  let prices: DealClausePrices;
  let points: readonly Point[];
  beforeAll(async () => {
    const draft = findLatestDraft(remake, 'theirs');
    if (!draft) throw new Error('no paper');
    const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
    const money = await workPrices({ document: remake, draft, terms: library.terms }, parameters);
    if (money.kind === 'missing') throw new Error(money.why.en);
    ({ prices } = money);
    const worths = worthsOfPoints(prices, prices.currency);
    const whole = worthOfWhole(prices, prices.currency);
    ({ points } = decideDeal({ document: remake, library, worths, whole, today: '2026-11-30' }));
  });

  it('say the same of every ask', () => {
    const ours = prices.clauses.filter(({ worthRung }) => worthRung === 'ask' || worthRung === 'ours');
    expect(ours.length).toBeGreaterThan(3);
    for (const { termId, worthMinor } of ours) {
      expect(points.find((point) => point.termId === termId)?.worth, termId).toMatchObject({
        expectedMinor: worthMinor,
      });
    }
  });

  it('price an ask that our own draft gave away as that draft asks, and show what it gave away', () => {
    // The ladder asks a floor of 1,000,000; our draft of October asks 700,000; they offer 600,000.
    const clause = prices.clauses.find(({ termId }) => termId === FLOOR);
    if (
      clause?.kind !== 'priced' ||
      clause.rungs.ask.kind !== 'priced' ||
      clause.rungs.ours.kind !== 'priced'
    )
      throw new Error('The floor is priced.');
    const { ask, ours } = clause.rungs;
    expect(clause.worthRung).toBe('ours');
    expect(clause.worthMinor).toBe(ours.averageDeltaMinor);
    expect(clause.givenAway?.averageMinor).toBe(ask.averageMinor - ours.averageMinor);
    const point = points.find(({ termId }) => termId === FLOOR);
    expect(point?.worth).toMatchObject({ expectedMinor: clause.worthMinor, givenAway: clause.givenAway });
    // Once it is priced, nothing that is merely open is worth more.
    expect(point?.rankParts?.byWorth).toBe(1);
    expect(prices.tornado.find(({ termId }) => termId === FLOOR)?.highRung).toBe('ours');
  });

  it('price what our own draft asks where our ask is behind it, and say that nothing was given away', async () => {
    const draft = findLatestDraft(remake, 'theirs');
    if (!draft) throw new Error('no paper');
    const behind = {
      ...remake,
      ladders: {
        ...remake.ladders,
        [FLOOR]: {
          ask: {
            value: { kind: 'money', money: { amountMinor: 65_000_000, currency: 'USD' } },
            condition: { en: '', ko: '' },
          },
        },
      },
    } as const;
    const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
    const money = await workPrices({ document: behind, draft, terms: library.terms }, parameters);
    if (money.kind === 'missing') throw new Error(money.why.en);
    const worths = worthsOfPoints(money.prices, money.prices.currency);
    const decided = decideDeal({
      document: behind,
      library,
      worths,
      whole: worthOfWhole(money.prices, money.prices.currency),
      today: '2026-11-30',
    });
    const worthIn = (all: readonly Point[]) => all.find(({ termId }) => termId === FLOOR)?.worth;
    const [before, now] = [worthIn(points), worthIn(decided.points)];
    if (before?.kind !== 'priced' || now?.kind !== 'priced') throw new Error('The floor is priced.');
    // The draft asks 700,000 in both; only the ladder differs.
    expect(now).toMatchObject({ expectedMinor: before.expectedMinor, isOfOurPaper: true });
    expect(now.givenAway).toBeUndefined();
  });
});
