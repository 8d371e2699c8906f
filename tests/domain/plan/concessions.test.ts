import { describe, expect, it } from 'vitest';
import { concessionOrder } from '#domain/plan/concessions.ts';
import type { ConcessionInput } from '#domain/plan/concessions.ts';
import type { Point, RungHealth } from '#domain/points/point.ts';
import { decideDeal, notWorked } from '#domain/plan/decide-deal.ts';
import { knownDeals } from '#tests/builders/known-deals.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const STATED = { kind: 'absent' } as const;
const NOT_PRICED = { kind: 'not-priced', why: { en: '', ko: '' } } as const;
const worth = (expectedMinor: number): Point['worth'] => ({
  kind: 'priced',
  expectedMinor,
  p10Minor: 0,
  medianMinor: 0,
  p90Minor: 0,
  currency: 'USD',
  isConditional: false,
});
const ladder = (...rungs: Partial<RungHealth>[]): RungHealth[] =>
  rungs.map((rung, at) => ({ rung: at === 0 ? 'ask' : 'fallback', isMet: false, ...rung }));

function point(termId: string, rank: number, over: Partial<Point> = {}): Point {
  return {
    termId,
    state: 'open',
    theirs: STATED,
    ours: STATED,
    comparison: { termId, standing: 'neutral', score: 50, weight: 3, reasons: [] } as unknown as NonNullable<
      Point['comparison']
    >,
    moves: [],
    ladder: [],
    isMustHave: false,
    worth: NOT_PRICED,
    rank,
    rankParts: { group: 'open', byScore: 1 / rank, byWorth: 0, key: 1 / rank },
    ...over,
  };
}

const firstThree = (points: readonly Point[]) =>
  points.filter(({ rank }) => rank !== undefined && rank <= 3).map(({ termId }) => termId);
const order = (
  points: readonly Point[],
  steps: ConcessionInput['steps'] = new Map(),
  subjects: ConcessionInput['subjects'] = new Map(),
) =>
  concessionOrder({ points, steps, win: firstThree(points), subjects, most: 9 }).map(
    ({ termId, from, to, forTermId }) => [termId, `${from}>${to}`, forTermId].join(' '),
  );

/**
 * By hand. We mean to win ranks 1, 2 and 3. Rank 4 is a must-have and 5 a failed check: neither is ours to give. So 7 is
 * given first and 6 after it. The larger of the two is for 1, and the smaller for 2.
 */
const wanted = [point('a', 1), point('b', 2), point('c', 3)];
const kept = [
  point('must', 4, { isMustHave: true }),
  point('stop', 5, { rankParts: { group: 'legal-stop', byScore: 0, byWorth: 0, key: 0 } }),
];

describe('the order of concessions', () => {
  it('gives what matters least first, each for the highest point that we want; never a must-have or a legal stop', () => {
    expect(order([...wanted, ...kept, point('e', 6), point('f', 7)])).toEqual([
      'f ours>theirs b',
      'e ours>theirs a',
    ]);
  });

  it('gives nothing twice for one point, and within a subject first', () => {
    const points = [
      ...wanted,
      point('d', 4),
      ...['e', 'f', 'g', 'h', 'i'].map((id, at) => point(id, at + 5)),
    ];
    const given = concessionOrder({
      points,
      steps: new Map(),
      win: ['a', 'b', 'c'],
      subjects: new Map(),
      most: 5,
    });
    expect(given.map(({ termId, forTermId }) => [termId, forTermId])).toEqual([
      ['i', undefined],
      ['h', 'd'],
      ['g', 'c'],
      ['f', 'b'],
      ['e', 'a'],
    ]);
    const subjects = new Map([
      ['a', 'rights'],
      ['d', 'money'],
      ['e', 'money'],
      ['h', 'rights'],
    ]);
    expect(
      order(
        points.filter(({ termId }) => !'fgi'.includes(termId)),
        new Map(),
        subjects,
      ),
    ).toEqual(['h ours>theirs a', 'e ours>theirs c', 'd ours>theirs b']);
  });

  it.each(knownDeals())('is for as many points as it has steps: %s', (_name, document) => {
    const library = theLibrary();
    const unpriced = notWorked({ en: '', ko: '' });
    const { points, decision } = decideDeal({ document, library, today: '2026-11-23', ...unpriced });
    const subjects = new Map(library.terms.map(({ id, dimension }) => [id, dimension as string]));
    const given = concessionOrder({ points, steps: new Map(), win: decision.win, subjects, most: 6 });
    const wins = given.flatMap(({ forTermId }) => forTermId ?? []);
    expect(new Set(wins).size).toBe(wins.length);
    expect(wins.filter((id) => given.some(({ termId }) => termId === id))).toEqual([]);
    const states = new Map(points.map(({ termId, state }) => [termId, state]));
    expect(wins.filter((id) => !['open', 'unanswered'].includes(states.get(id) ?? ''))).toEqual([]);
  });

  it('goes from ask to fallback where both stand, and to their paper where a rung is met or at fault', () => {
    const of = (rungs: RungHealth[]) => order([...wanted, point('e', 6, { ladder: rungs })])[0];
    expect(of(ladder({}, {}))).toBe('e ask>fallback a');
    expect(of(ladder({}, { isMet: true }))).toBe('e ours>theirs a');
    expect(of(ladder({ fault: 'given-away' }, {}))).toBe('e ours>theirs a');
    expect(of(ladder({}))).toBe('e ours>theirs a');
  });

  it('gives nothing for a point that is worth less than what is given', () => {
    const points = [
      point('a', 1, { worth: worth(100) }),
      point('b', 2, { worth: worth(500) }),
      point('c', 3),
      point('e', 6, { ladder: ladder({}, {}) }),
      point('f', 7, { ladder: ladder({}, {}) }),
    ];
    const step = (averageMinor: number) => ({
      averageMinor,
      p10Minor: 0,
      medianMinor: 0,
      p90Minor: 0,
      currency: 'USD' as const,
    });
    expect(order(points, new Map([['f', step(300)]]))).toEqual(['f ask>fallback b', 'e ask>fallback a']);
  });

  it('leaves out what nobody scored or priced, what is closed, and the second of one question', () => {
    const { comparison: _none, ...unknown } = point('e', 6);
    expect(order([...wanted, unknown])).toEqual([]);
    expect(
      order([...wanted, point('e', 6, { state: 'silent' }), point('f', 6, { state: 'closed' })]),
    ).toEqual([]);
    expect(order([...wanted, point('e', 6), point('f', 6)])).toHaveLength(1);
  });

  it.each(knownDeals())('begins with what the decision trades: %s', (_name, document) => {
    const library = theLibrary();
    const { points, decision } = decideDeal({
      document,
      library,
      today: '2026-11-23',
      ...notWorked({ en: '', ko: '' }),
    });
    const first = concessionOrder({
      points,
      steps: new Map(),
      win: decision.win,
      subjects: new Map(),
      most: 2,
    });
    expect(first.map(({ termId }) => termId)).toEqual(decision.trade);
  });
});
