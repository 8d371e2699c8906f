import { describe, expect, it } from 'vitest';
import { aDeal, aDocument, aDraft, anEntry, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { DealDocument, Draft, OurLadder } from '#domain/deal/deal.ts';
import { highestRanked } from '#domain/points/highest-ranked.ts';
import type { Point, PointWorth } from '#domain/points/point.ts';
import { pointsOfDeal } from '#domain/points/points-of-deal.ts';
import type { TermState } from '#domain/values/state.ts';
import type { Value } from '#domain/values/value.ts';

const PRICE = 'purchase_price_fixed';
const FLOOR = 'purchase_price_floor';
const CREDIT = 'credit_based_on';
const library = theLibrary();
const none = new Map<string, PointWorth>();

function pointsIn(
  document: DealDocument,
  over: Partial<Parameters<typeof pointsOfDeal>[0]> = {},
): ReadonlyMap<string, Point> {
  const points = pointsOfDeal({
    document,
    library,
    worths: none,
    stopTerms: new Set(),
    oneQuestion: new Map(),
    ...over,
  });
  return new Map(points.map((point) => [point.termId, point]));
}

function pointIn(document: DealDocument, termId = PRICE): Point {
  const point = pointsIn(document).get(termId);
  if (!point) throw new Error(`${termId} is no point of the deal.`);
  return point;
}

/** USD, in whole dollars. */
const usd = (dollars: number): Value => money(dollars * 100, 'USD');
const rung = (value: Value) => ({ value, condition: { en: '', ko: '' } });
const inWords = { condition: { en: 'Only with a lawyer', ko: '변호사 확인 후' } };

function papers(theirs: TermState | undefined, ours: TermState | undefined, termId = PRICE): Draft[] {
  return [
    aDraft({ id: 'theirs', entries: theirs ? { [termId]: anEntry({ state: theirs }) } : {} }),
    ...(ours ? [aDraft({ id: 'ours', side: 'ours', entries: { [termId]: anEntry({ state: ours }) } })] : []),
  ];
}
const value = (dollars: number): TermState => ({ kind: 'value', value: usd(dollars) });
const ABSENT: TermState = { kind: 'absent' };

describe('the state of a point', () => {
  it.each<[string, TermState | undefined, TermState | undefined, string]>([
    ['both say another figure', value(600_000), value(700_000), 'open'],
    ['both say the same', value(700_000), value(700_000), 'closed'],
    ['they offer more than we ask', value(800_000), value(700_000), 'closed'],
    ['only we speak', ABSENT, value(700_000), 'unanswered'],
    ['only they speak', value(600_000), ABSENT, 'not-answered-by-us'],
    ['they leave it to be agreed', { kind: 'open' }, value(700_000), 'open'],
    ['neither speaks', ABSENT, ABSENT, 'silent'],
    ['nobody has read theirs', undefined, value(700_000), 'unread'],
  ])('%s', (_case, theirs, ours, state) => {
    expect(pointIn(aDocument({ drafts: papers(theirs, ours) })).state).toBe(state);
  });

  it('is the same for one value in two currencies, by the rate of the deal', () => {
    const rates = [
      { from: 'USD', to: 'KRW', rate: { numerator: 1400, denominator: 1 }, on: '2026-11-20', source: '' },
    ] as const;
    const drafts = papers(value(500_000), { kind: 'value', value: money(700_000_000, 'KRW') });
    expect(pointIn(aDocument({ deal: aDeal({ rates }), drafts }))).toMatchObject({
      state: 'closed',
      closedBy: 'same-value',
    });
    expect(pointIn(aDocument({ drafts })).state).toBe('open');
  });

  it('is closed by the agreed text and by our acceptance, never by silence', () => {
    const agreed = aDraft({ id: 'agreed', side: 'agreed', entries: { [PRICE]: anEntryOf(usd(650_000)) } });
    const drafts = papers(value(600_000), value(700_000));
    expect(pointIn(aDocument({ drafts: [...drafts, agreed] })).closedBy).toBe('agreed-text');
    const accepted = { [PRICE]: { on: '2026-11-29', note: '' } };
    expect(pointIn(aDocument({ drafts, accepted })).closedBy).toBe('accepted');
    expect(pointIn(aDocument({ drafts: papers(ABSENT, undefined), accepted })).state).toBe('silent');
  });

  it('opens again when a later paper of theirs falls behind what we accepted, and not when it betters it', () => {
    const paper = (id: string, round: number, on: string, dollars: number) =>
      aDraft({ id, round, on, entries: { [PRICE]: anEntryOf(usd(dollars)) } });
    const accepted = { [PRICE]: { on: '2026-11-25', note: '' } };
    const stateAfter = (dollars: number, on = '2026-11-28') =>
      pointIn(
        aDocument({
          drafts: [paper('one', 1, '2026-11-20', 600_000), paper('two', 2, on, dollars)],
          accepted,
        }),
      ).state;
    expect(stateAfter(500_000)).toBe('not-answered-by-us');
    expect(stateAfter(600_000)).toBe('closed');
    expect(stateAfter(700_000)).toBe('closed');
    // Accepted on the day of the later paper or after it: that one was accepted.
    expect(stateAfter(500_000, '2026-11-25')).toBe('closed');
  });

  it('opens again by a worse paper that came after the acceptance and bears an older date', () => {
    const paper = (id: string, round: number, on: string, dollars: number) =>
      aDraft({ id, round, on, entries: { [PRICE]: anEntryOf(usd(dollars)) } });
    const first = paper('one', 2, '2026-11-20', 600_000);
    const stateAfter = (second: Draft) =>
      pointIn(
        aDocument({
          drafts: [first, second],
          accepted: { [PRICE]: { on: '2026-11-25', draftId: 'one', note: '' } },
        }),
      ).state;
    expect(stateAfter(paper('two', 3, '2026-11-22', 500_000))).toBe('not-answered-by-us');
    expect(stateAfter(paper('two', 3, '2026-11-22', 700_000))).toBe('closed');
    // A paper of an earlier round that is entered late is not their latest, whatever its date.
    expect(stateAfter(paper('two', 1, '2026-11-28', 500_000))).toBe('closed');
  });

  it('is measured by the agreed text once that holds it, whatever their last paper said', () => {
    const agreed = aDraft({ id: 'agreed', side: 'agreed', entries: { [PRICE]: anEntryOf(usd(700_000)) } });
    const drafts = [...papers(value(400_000), value(900_000)), agreed];
    const ladders = { [PRICE]: { walkAway: rung(usd(500_000)) } };
    expect(pointIn(aDocument({ drafts, ladders }))).toMatchObject({
      state: 'closed',
      isBeyondWalkAway: false,
    });
  });

  it('is unanswered where we have sent a paper and none of theirs has come', () => {
    const drafts = papers(undefined, value(700_000)).slice(1);
    expect(pointIn(aDocument({ drafts })).state).toBe('unanswered');
    expect(pointIn(aDocument({ drafts: [] })).state).toBe('unread');
  });
});

describe('the moves of a point', () => {
  it('say who moved, in which direction and how far, ours beside theirs', () => {
    const paper = (id: string, side: Draft['side'], round: number, dollars: number): Draft =>
      aDraft({ id, side, round, entries: { [PRICE]: anEntryOf(usd(dollars)) } });
    const point = pointIn(
      aDocument({
        drafts: [
          paper('theirs-1', 'theirs', 1, 500_000),
          paper('ours-1', 'ours', 1, 1_000_000),
          paper('theirs-2', 'theirs', 2, 600_000),
          paper('ours-2', 'ours', 2, 1_000_000),
        ],
      }),
    );
    expect(point.moves.map(({ draftId, change, distance }) => [draftId, change, distance])).toEqual([
      ['theirs-1', undefined, undefined],
      ['ours-1', undefined, undefined],
      ['theirs-2', 'better-for-us', { numerator: 100_000, denominator: 1 }],
      ['ours-2', 'none', undefined],
    ]);
    expect(point.lastMoved).toBe('theirs');
  });
});

describe('the health of a ladder', () => {
  const healthOf = (ladder: OurLadder, theirs = value(600_000), ours = value(700_000)) =>
    pointIn(aDocument({ drafts: papers(theirs, ours), ladders: { [PRICE]: ladder } })).ladder;

  it('calls a fallback stale that is worse than their offer, and an ask given away that our paper undercuts', () => {
    const health = healthOf({
      ask: rung(usd(1_000_000)),
      fallback: rung(usd(500_000)),
      walkAway: rung(usd(400_000)),
    });
    expect(health.map(({ rung: name, fault, isMet }) => [name, fault, isMet])).toEqual([
      ['ask', 'given-away', false],
      ['fallback', 'stale', true],
      ['walkAway', undefined, true],
    ]);
    expect(health[1]?.mend?.en).toContain('Raise it or drop it');
  });

  it('calls an ask that our own paper goes beyond behind that paper, and says both ways out', () => {
    const [ask] = healthOf({ ask: rung(usd(650_000)), fallback: rung(usd(620_000)) });
    expect(ask).toMatchObject({ rung: 'ask', isMet: false, fault: 'behind-our-paper' });
    expect(ask?.mend?.en).toContain('Raise the ask to the paper, or let our next paper ask for less.');
    expect(ask?.mend?.ko).toContain('요구안을 초안에 맞추거나 다음 초안에서 낮추세요.');
    expect(healthOf({ ask: rung(usd(700_000)) })[0]?.fault).toBeUndefined();
  });

  it('calls a rung out of order that is better than one above it', () => {
    const health = healthOf({ ask: rung(usd(700_000)), fallback: rung(usd(720_000)) });
    expect(health.map(({ fault }) => fault)).toEqual([undefined, 'out-of-order']);
  });

  it('takes a rung in words as met only when a person marked it or a better rung is met', () => {
    const unmarked = healthOf({ walkAway: inWords });
    expect(unmarked).toMatchObject([{ rung: 'walkAway', notKnown: { reason: 'in-words' } }]);
    expect(healthOf({ walkAway: { ...inWords, met: { theirs: false } } })[0]?.isMet).toBe(false);
    expect(healthOf({ fallback: rung(usd(600_000)), walkAway: inWords })[1]?.isMet).toBe(true);
    // A better offer still, which leaves the fallback behind, meets it all the more.
    expect(healthOf({ fallback: rung(usd(550_000)), walkAway: inWords })[1]?.isMet).toBe(true);
  });

  it('prices no ask that does not stand, and says what mends it', () => {
    const worth: PointWorth = {
      kind: 'priced',
      expectedMinor: 1,
      p10Minor: 1,
      medianMinor: 1,
      p90Minor: 1,
      currency: 'USD',
      isConditional: true,
    };
    const document = aDocument({
      drafts: papers(value(600_000), value(700_000)),
      ladders: { [PRICE]: { ask: rung(usd(1_000_000)) } },
    });
    const point = pointsIn(document, { worths: new Map([[PRICE, worth]]) }).get(PRICE);
    expect(point?.worth).toMatchObject({ kind: 'not-priced', why: point?.ladder[0]?.mend });
  });
});

describe('the ranking', () => {
  const priced = (expectedMinor: number): PointWorth => ({
    kind: 'priced',
    expectedMinor,
    p10Minor: 0,
    medianMinor: 0,
    p90Minor: expectedMinor,
    currency: 'USD',
    isConditional: true,
  });
  const entries = {
    // Half way between unfavourable (500,000) and the end (250,000): a score of 16.5, weight 5.
    [PRICE]: anEntryOf(usd(375_000)),
    [FLOOR]: anEntryOf(usd(250_000)),
    [CREDIT]: anEntryOf({ kind: 'choice', choice: 'main_titles' }),
  };
  const document = aDocument({ drafts: [aDraft({ entries })] });

  it('takes the larger of what the score leaves open and of its part in the largest worth', () => {
    const points = pointsIn(document, {
      worths: new Map([
        [CREDIT, priced(1_000)],
        [FLOOR, priced(500)],
      ]),
    });
    expect(points.get(PRICE)?.rankParts).toMatchObject({ group: 'open', byScore: 0.835, byWorth: 0 });
    expect(points.get(CREDIT)?.rankParts).toMatchObject({ byWorth: 1, key: 1 });
    expect(points.get(FLOOR)?.rankParts).toMatchObject({ byScore: 0.536, byWorth: 0.5, key: 0.536 });
    expect([CREDIT, PRICE, FLOOR].map((id) => points.get(id)?.rank)).toEqual([1, 2, 3]);
  });

  it('puts legal stops first, then must-haves past our walk-away', () => {
    const ladders = { [FLOOR]: { walkAway: rung(usd(300_000)) } };
    const points = pointsIn(
      { ...document, ladders, mustHaves: { [FLOOR]: { reason: '투자자 약속' } } },
      { stopTerms: new Set([CREDIT]) },
    );
    expect([CREDIT, FLOOR, PRICE].map((id) => points.get(id)?.rank)).toEqual([1, 2, 3]);
    expect(points.get(FLOOR)?.rankParts?.group).toBe('must-have');
  });

  it('gives two terms that are one question one place', () => {
    const points = pointsIn(document, {
      oneQuestion: new Map([
        [FLOOR, [PRICE]],
        [PRICE, [FLOOR]],
      ]),
    });
    expect(points.get(FLOOR)?.rank).toBe(points.get(PRICE)?.rank);
    const ranks = [...new Set([...points.values()].flatMap(({ rank }) => rank ?? []))];
    expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, at) => at + 1));
  });

  it('names of one question first what gave it its place', () => {
    const points = pointsIn(document, {
      stopTerms: new Set([FLOOR]),
      oneQuestion: new Map([
        [FLOOR, [PRICE]],
        [PRICE, [FLOOR]],
      ]),
    });
    expect(highestRanked([...points.values()], 1).map(({ termId }) => termId)).toEqual([FLOOR]);
  });

  it('ranks nothing that is closed', () => {
    const points = pointsIn({ ...document, accepted: { [PRICE]: { on: '2026-11-29', note: '' } } });
    expect(points.get(PRICE)).toMatchObject({ state: 'closed' });
    expect(points.get(PRICE)?.rank).toBeUndefined();
  });
});
