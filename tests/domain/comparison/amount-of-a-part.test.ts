import { describe, expect, it } from 'vitest';
import { byId } from '#domain/base/by-id.ts';
import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { sideBySide } from '#domain/comparison/side-by-side.ts';
import type { DealDocument, OurLadder } from '#domain/deal/deal.ts';
import { deriveValue } from '#domain/deal/derived-value.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { pointsOfDeal } from '#domain/points/points-of-deal.ts';
import type { Value } from '#domain/values/value.ts';
import { aDeal, aDocument, aDraft, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

/*
 * A term that is written as a multiple or a share, and a paper that states an amount. Worked by hand from the scales of
 * the library. Ceiling, a multiple of the floor: 0 at 1, 33 at 2, 67 at 4, 100 at 5. Sequel payment, a share of the
 * fixed price: 33 at 50%, 67 at 75%, 100 at 100%.
 */

const CEILING = 'purchase_price_ceiling';
const FLOOR = 'purchase_price_floor';
const PRICE = 'purchase_price_fixed';
const SEQUEL = 'sequel_passive';

const library = theLibrary();
const usd = (dollars: number): Value => money(dollars * 100, 'USD');
const times = (numerator: number, denominator: number): Value => ({
  kind: 'multiple',
  n: fraction(numerator, denominator),
  base: FLOOR,
});
const WON_TO_THE_DOLLAR: ExchangeRate = {
  from: 'USD',
  to: 'KRW',
  rate: fraction(1400, 1),
  on: '2026-11-19',
  source: '',
};

function paperOf(stated: Readonly<Record<string, Value>>, rates: readonly ExchangeRate[] = []): DealDocument {
  const entries = Object.fromEntries(Object.entries(stated).map(([id, value]) => [id, anEntryOf(value)]));
  return aDocument({ deal: aDeal({ rates }), drafts: [aDraft({ entries })] });
}

function standing(termId: string, stated: Readonly<Record<string, Value>>, rates?: readonly ExchangeRate[]) {
  const { deal, drafts, ladders } = paperOf(stated, rates);
  const [draft] = drafts;
  if (!draft) throw new Error('The paper has a draft.');
  const compared = compareDraft({ draft, terms: library.terms, deal, ladders }).terms;
  const found = compared.find((each) => each.termId === termId);
  if (!found) throw new Error(`${termId} is no term of the deal.`);
  return found;
}

describe('an amount in a term that is written as a part of another', () => {
  it('is scored as the multiple that it is: 900,000 over a floor of 400,000 is 2.25, 33 + 34 x 0.25 / 2', () => {
    expect(standing(CEILING, { [FLOOR]: usd(400_000), [CEILING]: usd(900_000) })).toMatchObject({
      standing: 'neutral',
      score: 37.3,
      normalised: fraction(9, 4),
      market: { position: 'within' },
    });
  });

  it('is scored as the share that it is: 300,000 of a price of 400,000 is 75%', () => {
    expect(standing(SEQUEL, { [PRICE]: usd(400_000), [SEQUEL]: usd(300_000) })).toMatchObject({
      standing: 'favourable',
      score: 67,
      normalised: fraction(75, 1),
    });
  });

  it('has its share of the term that the record names second: a fee of 50,000 on a floor of 500,000', () => {
    const stated = { [FLOOR]: usd(500_000), option_fee_pct_of_price: usd(50_000) };
    const found = standing('option_fee_pct_of_price', stated);
    expect(found.normalised).toEqual(fraction(10, 1));
    expect(found.score).toBeDefined();
  });

  it('says what it was measured by', () => {
    const { reasons } = standing(CEILING, { [FLOOR]: usd(400_000), [CEILING]: usd(900_000) });
    expect(reasons.map(({ en }) => en)).toContain(
      'The paper states an amount: 2.25 times “Purchase-price floor” of the same paper (USD 400,000).',
    );
    expect(reasons.map(({ ko }) => ko)).toContain(
      '초안에는 금액으로 적혀 있어, 같은 초안의 ‘구매가 하한’(40만 달러) 대비 2.25배로 환산했습니다.',
    );
  });

  it('goes over currencies by the rate of the deal: 280 million won of 400,000 dollars are 50%', () => {
    const stated = { [PRICE]: usd(400_000), [SEQUEL]: money(280_000_000, 'KRW') };
    expect(standing(SEQUEL, stated, [WON_TO_THE_DOLLAR])).toMatchObject({
      standing: 'neutral',
      score: 33,
    });
    expect(standing(SEQUEL, stated)).toMatchObject({
      standing: 'not-comparable',
      reasons: [{ en: expect.stringContaining('KRW/USD') }],
    });
  });

  it.each([
    ['is not stated', {}],
    ['is in words', { [FLOOR]: { kind: 'text', text: '추후 협의' } satisfies Value }],
    ['is nothing', { [FLOOR]: usd(0) }],
  ])('waits where its base %s, and says which', (_case, base) => {
    const found = standing(CEILING, { ...base, [CEILING]: usd(900_000) });
    expect(found.standing).toBe('not-comparable');
    expect(found.score).toBeUndefined();
    expect(found.reasons[0]?.en).toMatch(/“Purchase-price floor”/);
    expect(found.reasons[0]?.ko).toMatch(/구매가 하한/);
  });
});

it('what only follows from other terms is shown and not scored', () => {
  const stated = { option_fee_initial: usd(50_000), [FLOOR]: usd(500_000) };
  expect(standing('option_fee_pct_of_price', stated)).toMatchObject({ standing: 'unread' });
  expect(standing('option_fee_pct_of_price', stated).score).toBeUndefined();
});

it('both are side by side: the amount of the paper and the multiple that it is', () => {
  const document = paperOf({ [FLOOR]: usd(400_000), [CEILING]: usd(900_000) });
  const { rows } = sideBySide(document, [{ kind: 'draft', draftId: 'draft-1' }, { kind: 'ask' }], library);
  const [paper, ask] = rows.find(({ termId }) => termId === CEILING)?.cells ?? [];
  expect(paper?.text.en).toBe('USD 900,000');
  expect(paper?.derived).toMatchObject({
    differs: false,
    says: {
      en: '= 2.25 times purchase price floor (Purchase-price floor: USD 400,000)',
      ko: '= 구매가 하한의 2.25배 (구매가 하한 40만 달러)',
    },
  });
  expect(ask?.derived).toBeUndefined();
});

it('an amount and a share that is worked out otherwise are both said: 60,000 against a fee of 50,000', () => {
  const term = byId(library.terms).get('option_fee_pct_of_price');
  const [draft] = paperOf({
    option_fee_initial: usd(50_000),
    [FLOOR]: usd(500_000),
    option_fee_pct_of_price: usd(60_000),
  }).drafts;
  const found = term && draft && deriveValue(term, draft, library, []);
  expect(found?.differs).toBe(true);
  expect(found?.says.en).toMatch(/USD 60,000.+10%/);
});

describe('our ladder', () => {
  const rung = (value: Value) => ({ value, condition: { en: '', ko: '' } });
  const ladder: OurLadder = {
    ask: rung(times(3, 1)),
    fallback: rung(usd(800_000)),
    walkAway: rung(times(5, 4)),
  };
  const document = {
    ...paperOf({ [FLOOR]: usd(400_000), [CEILING]: usd(900_000) }),
    ladders: { [CEILING]: ladder },
  };

  it('is held against the multiple: 2.25 is short of 3, and past 800,000 of 400,000 and 1.25', () => {
    const found = compareDraft({
      draft: document.drafts[0] ?? aDraft(),
      terms: library.terms,
      deal: document.deal,
      ladders: document.ladders,
    }).terms.find(({ termId }) => termId === CEILING);
    expect(found?.ladder).toEqual({
      reached: 'fallback',
      distances: { ask: fraction(3, 4), fallback: fraction(-1, 4), walkAway: fraction(-1, 1) },
    });
  });

  it('is judged so in the points, too', () => {
    const point = pointsOfDeal({
      document,
      library,
      worths: new Map(),
      stopTerms: new Set(),
      oneQuestion: new Map(),
    }).find(({ termId }) => termId === CEILING);
    expect(point?.ladder).toMatchObject([
      { rung: 'ask', isMet: false },
      { rung: 'fallback', isMet: true, fault: 'stale' },
      { rung: 'walkAway', isMet: true },
    ]);
    expect(point?.isBeyondWalkAway).toBe(false);
  });
});

it('one value in two papers is one value, as an amount in theirs and as a multiple in ours', () => {
  const document = aDocument({
    drafts: [
      aDraft({ entries: { [FLOOR]: anEntryOf(usd(400_000)), [CEILING]: anEntryOf(usd(900_000)) } }),
      aDraft({ id: 'ours', side: 'ours', entries: { [CEILING]: anEntryOf(times(9, 4)) } }),
    ],
  });
  const point = pointsOfDeal({
    document,
    library,
    worths: new Map(),
    stopTerms: new Set(),
    oneQuestion: new Map(),
  }).find(({ termId }) => termId === CEILING);
  expect(point).toMatchObject({ state: 'closed', closedBy: 'same-value' });
});
