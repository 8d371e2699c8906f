import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { bandOnScale, scoreOnScale } from '#domain/comparison/score.ts';
import { computeLeverage } from '#domain/leverage/compute-leverage.ts';
import { DIMENSIONS } from '#domain/library/term.ts';
import type { Scale, Term } from '#domain/library/term.ts';
import type { SituationQuestion } from '#domain/library/library.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { TermState } from '#domain/values/state.ts';
import { compareFractions, fraction } from '#domain/figures/fraction.ts';

const words = { en: 'words', ko: '문구' };

const aScale: fc.Arbitrary<Scale> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('none', 'worst', 'best', 'both'),
  )
  .map(([points, up, unfavourableInclusive, coinciding]) => {
    const sorted = points.toSorted((a, b) => (up ? a - b : b - a)).map((point) => fraction(point, 7));
    const [worst, unfavourable, favourable, best] = sorted as [
      ReturnType<typeof fraction>,
      ReturnType<typeof fraction>,
      ReturnType<typeof fraction>,
      ReturnType<typeof fraction>,
    ];
    return {
      worst: coinciding === 'worst' || coinciding === 'both' ? unfavourable : worst,
      unfavourable,
      favourable,
      best: coinciding === 'best' || coinciding === 'both' ? favourable : best,
      unfavourableInclusive,
    };
  });
const aNumber = fc
  .tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 1, max: 97 }))
  .map(([n, d]) => fraction(n, d));

describe('the score of a value', () => {
  it('is 0, 33, 67 and 100 at the four points, and half way between half way', () => {
    const scale: Scale = {
      worst: fraction(24, 1),
      unfavourable: fraction(18, 1),
      favourable: fraction(12, 1),
      best: fraction(6, 1),
      unfavourableInclusive: false,
    };
    const at = (n: number): number => scoreOnScale(fraction(n, 1), scale);
    expect([24, 18, 12, 6].map(at)).toEqual([0, 33, 67, 100]);
    expect([30, 21, 15, 9, 0].map(at)).toEqual([0, 16.5, 50, 83.5, 100]);
    expect(bandOnScale(fraction(18, 1), scale)).toBe('neutral');
    expect(bandOnScale(fraction(18, 1), { ...scale, unfavourableInclusive: true })).toBe('unfavourable');
    expect(bandOnScale(fraction(12, 1), scale)).toBe('favourable');
  });

  it('never falls when the value improves, and stays within 0 and 100', () => {
    fc.assert(
      fc.property(aScale, aNumber, aNumber, (scale, a, b) => {
        const up = compareFractions(scale.unfavourable, scale.favourable) < 0;
        const [worse, better] = compareFractions(a, b) * (up ? 1 : -1) <= 0 ? [a, b] : [b, a];
        const scores = [scoreOnScale(worse, scale), scoreOnScale(better, scale)] as const;
        expect(scores[0]).toBeLessThanOrEqual(scores[1]);
        expect(scores[0]).toBeGreaterThanOrEqual(0);
        expect(scores[1]).toBeLessThanOrEqual(100);
        const order = ['unfavourable', 'neutral', 'favourable'];
        expect(order.indexOf(bandOnScale(worse, scale))).toBeLessThanOrEqual(
          order.indexOf(bandOnScale(better, scale)),
        );
      }),
    );
  });
});

describe('leverage', () => {
  const library = fc
    .array(
      fc.record({
        dimension: fc.constantFrom(...DIMENSIONS),
        weight: fc.integer({ min: 1, max: 5 }),
        scale: aScale,
        silence: fc.constantFrom('harmful', 'neutral', 'helpful'),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((rows) => rows.map((row, index): Term => aTerm(`t${index}`, row)));
  const states = fc.array(
    fc.oneof(
      aNumber.map((n): TermState => ({ kind: 'value', value: { kind: 'duration', n, unit: 'months' } })),
      fc.constantFrom<TermState>(
        { kind: 'absent' },
        { kind: 'unread' },
        { kind: 'open' },
        { kind: 'undisclosed' },
      ),
    ),
    { minLength: 30, maxLength: 30 },
  );
  const answers = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 20, maxLength: 20 });
  const questions = Array.from({ length: 20 }, (_, index): SituationQuestion =>
    aQuestion(`q${index}`, DIMENSIONS[index % 8] ?? 'ip-control', 1 + (index % 5)),
  );

  it('never falls in any dimension when one known value improves', () => {
    fc.assert(
      fc.property(library, states, answers, fc.nat(), aNumber, aNumber, (terms, list, given, pick, a, b) => {
        const index = pick % terms.length;
        const scale = terms[index]?.positions[0]?.scale;
        if (!scale) throw new Error('every term here has a scale');
        const up = compareFractions(scale.unfavourable, scale.favourable) < 0;
        const [worse, better] = compareFractions(a, b) * (up ? 1 : -1) <= 0 ? [a, b] : [b, a];
        const [before, after] = [worse, better].map((n) =>
          leverageOf(
            terms,
            list.with(index, { kind: 'value', value: { kind: 'duration', n, unit: 'months' } }),
            given,
          ),
        );
        DIMENSIONS.forEach((_, d) => {
          expect(before?.dimensions[d]?.terms.score ?? -1).toBeLessThanOrEqual(
            after?.dimensions[d]?.terms.score ?? -1,
          );
          expect(before?.dimensions[d]?.terms.coverage).toBe(after?.dimensions[d]?.terms.coverage);
        });
      }),
    );
  });

  it('never falls in any dimension when one answer improves', () => {
    fc.assert(
      fc.property(
        library,
        states,
        answers,
        fc.nat({ max: 19 }),
        fc.integer({ min: 0, max: 3 }),
        (terms, list, given, pick, answer) => {
          const before = leverageOf(terms, list, given.with(pick, answer));
          const after = leverageOf(terms, list, given.with(pick, answer + 1));
          DIMENSIONS.forEach((_, d) =>
            expect(before.dimensions[d]?.power.score ?? -1).toBeLessThanOrEqual(
              after.dimensions[d]?.power.score ?? -1,
            ),
          );
        },
      ),
    );
  });

  it('claims no quadrant below 40% coverage, and one above whenever both sides are scored', () => {
    fc.assert(
      fc.property(library, states, answers, (terms, list, given) => {
        for (const dimension of leverageOf(terms, list, given).dimensions) {
          const covered = [dimension.terms, dimension.power].every(
            (side) => side.score !== undefined && side.scoredWeight / side.applicableWeight >= 0.4,
          );
          expect(dimension.quadrant !== undefined).toBe(covered);
          if (dimension.quadrant === undefined) continue;
          const high = {
            terms: (dimension.terms.score ?? 0) >= 50,
            power: (dimension.power.score ?? 0) >= 50,
          };
          expect(dimension.quadrant).toBe(
            high.terms ? (high.power ? 'strong' : 'exposed') : high.power ? 'under-claimed' : 'weak',
          );
        }
      }),
    );
  });

  it('advises nothing by a corner within five of a dividing line, and only there', () => {
    fc.assert(
      fc.property(library, states, answers, (terms, list, given) => {
        for (const { quadrant, isNearLine, terms: paper, power, why } of leverageOf(terms, list, given)
          .dimensions) {
          const isNear = [paper.score, power.score].some(
            (each) => each !== undefined && each >= 45 && each <= 55,
          );
          expect(isNearLine ?? false).toBe(quadrant !== undefined && isNear);
          if (isNearLine) expect(why.en).toContain('Near the dividing line');
        }
      }),
    );
  });

  it('opens to inputs that give the score again', () => {
    fc.assert(
      fc.property(library, states, answers, (terms, list, given) => {
        for (const { terms: side } of leverageOf(terms, list, given).dimensions) {
          const scored = side.inputs.filter((input) => input.score !== undefined);
          if (scored.length === 0) {
            expect(side.score).toBeUndefined();
            continue;
          }
          const weight = scored.reduce((sum, input) => sum + input.weight, 0);
          const mean = scored.reduce((sum, input) => sum + input.weight * (input.score ?? 0), 0) / weight;
          expect(Math.abs((side.score ?? 0) - mean)).toBeLessThanOrEqual(0.0500001);
        }
      }),
    );
  });

  function leverageOf(terms: readonly Term[], list: readonly TermState[], given: readonly number[]) {
    const draft: Draft = {
      id: 'd',
      side: 'theirs',
      label: 'Their paper',
      round: 1,
      on: '2026-11-20',
      entries: Object.fromEntries(
        terms.map((term, index) => [
          term.id,
          { state: list[index] ?? { kind: 'unread' }, clause: '', place: '', sourceIds: [], note: '' },
        ]),
      ),
    };
    const deal = { kinds: ['remake'], ourRoles: ['owner'], notApplicable: [], rates: [] } as const;
    const situation = Object.fromEntries(
      given.flatMap((answer, index) =>
        answer < 0 ? [] : [[`q${index}`, { answer: `a${answer}`, note: '' }]],
      ),
    );
    return computeLeverage({
      comparison: compareDraft({ draft, terms, deal, ladders: {} }),
      library: { terms, questions },
      situation,
      deal,
      stance: { openAsks: new Set(), mustHaves: new Set() },
    });
  }
});

function aTerm(
  id: string,
  row: {
    dimension: Term['dimension'];
    weight: number;
    scale: Scale;
    silence: 'harmful' | 'neutral' | 'helpful';
  },
): Term {
  return {
    id,
    aliases: [],
    kinds: ['remake'],
    family: 'f',
    dimension: row.dimension,
    layer: 'primary',
    weight: row.weight,
    name: words,
    searchAliases: [],
    definition: words,
    pitfalls: words,
    form: { kind: 'duration', unit: 'months' },
    scored: true,
    market: {},
    evidence: 'judgement',
    confidence: 'low',
    positions: [
      {
        roles: ['owner'],
        scale: row.scale,
        onSilence: { effect: row.silence, why: words },
        opening: { condition: words },
        ladder: {},
        bands: { favourable: words, neutral: words, unfavourable: words },
      },
    ],
    sources: [],
    cases: [],
    related: [],
  };
}

function aQuestion(id: string, dimension: Term['dimension'], weight: number): SituationQuestion {
  return {
    id,
    topic: 'time',
    kinds: ['remake'],
    roles: ['owner'],
    text: words,
    why: words,
    improve: words,
    answers: [0, 25, 50, 75, 100].map((score, index) => ({ id: `a${index}`, label: words, score })),
    bears: [{ dimension, weight }],
    evidence: 'judgement',
    sources: [],
    cases: [],
  };
}
