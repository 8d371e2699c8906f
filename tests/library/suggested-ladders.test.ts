import { describe, expect, it } from 'vitest';
import { compareFractions } from '#domain/figures/fraction.ts';
import { scoreOnScale } from '#domain/comparison/score.ts';
import type { Position, Term } from '#domain/library/term.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { MarketPoint } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

/*
 * The rungs that the library suggests against the market that it states itself: a suggestion that gives away what the
 * market gives anyway would cost a deal.
 */

const positions = theLibrary().terms.flatMap((term) =>
  term.scored
    ? term.positions.map((position) => ({
        name: `${term.id} (${position.roles.join(', ')})`,
        term,
        position,
      }))
    : [],
);

describe('the market of a record', () => {
  it('runs from low to high, with what is typical between them', () => {
    for (const { name, term, position } of positions) {
      const [low, typical, high] = [term.market.low, term.market.typical, term.market.high];
      const order =
        term.form.kind === 'choice' || term.form.kind === 'yes-no'
          ? [low, typical, high].map((point) => scoreOfPoint(point, position))
          : [low, typical, high].map((point) => (point?.kind === 'number' ? point.n : undefined));
      // An investor may stand against the producer for whom the market is stated.
      if (position !== term.positions[0]) continue;
      const known = order.filter((each) => each !== undefined);
      for (const [index, each] of known.entries()) {
        const next = known[index + 1];
        if (next === undefined) continue;
        const isInOrder =
          typeof each === 'number'
            ? each <= (next as number)
            : compareFractions(each, next as typeof each) <= 0;
        expect(isInOrder, name).toBe(true);
      }
    }
  });
});

describe('a suggested ladder', () => {
  it('falls back to nothing worse than the market typically gives, where it asks for more than that', () => {
    let compared = 0;
    for (const { name, term, position } of positions) {
      const typical = scoreOfPoint(term.market.typical, position);
      const ask = scoreOfValue(position.ladder.ask?.value, term, position) ?? 100;
      const fallback = scoreOfValue(position.ladder.fallback?.value, term, position);
      if (typical === undefined || fallback === undefined || ask <= typical) continue;
      compared += 1;
      expect(fallback, name).toBeGreaterThanOrEqual(typical - 1);
    }
    expect(compared).toBeGreaterThan(40);
  });

  it('accepts nothing worse than what they are expected to open with', () => {
    for (const { name, term, position } of positions) {
      const opening = scoreOfValue(position.opening.value, term, position);
      const walkAway = scoreOfValue(position.ladder.walkAway?.value, term, position);
      if (opening === undefined || walkAway === undefined) continue;
      expect(walkAway, name).toBeGreaterThanOrEqual(opening);
    }
  });
});

function scoreOfPoint(point: MarketPoint | undefined, position: Position): number | undefined {
  if (!point) return undefined;
  if (point.kind === 'id') return position.scores?.[point.id];
  return position.scale && scoreOnScale(point.n, position.scale);
}

function scoreOfValue(value: Value | undefined, term: Term, position: Position): number | undefined {
  const normal = value && normaliseValue(value, term.form, []);
  if (!normal) return undefined;
  if (normal.kind === 'id') return position.scores?.[normal.id];
  return normal.kind === 'number' && position.scale ? scoreOnScale(normal.n, position.scale) : undefined;
}
