import { assertNever } from '#domain/base/failure.ts';
import { ONE, addFractions } from '#domain/figures/fraction.ts';
import type { Contingent, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { pairs } from './fast-arithmetic.ts';

/** Contingents as codes in flat arrays, so that the loop over them makes no calls that the compiler cannot see through. */
type CompiledContingents = {
  readonly count: number;
  readonly code: Int32Array;
  /** Numerator and denominator of each. */
  readonly points: Float64Array;
  readonly cap: Float64Array;
  readonly chosenMarkets: readonly Int32Array[];
  /** Triples of level, numerator and denominator, from level 0 up. */
  readonly steps: readonly Float64Array[];
  readonly multiples: Float64Array;
};

export const NET = 0;
export const NET_IN_STEPS = 1;
export const ROLLING = 2;
export const ARTIFICIAL = 3;
export const CASH = 4;
export const FIRST_DOLLAR = 5;
export const BOX_OFFICE = 6;
export const OVER_MULTIPLE = 7;

function codeOf(item: Contingent): number {
  switch (item.kind) {
    case 'net-profits':
      return item.steps.length === 0 ? NET : NET_IN_STEPS;
    case 'adjusted-gross':
      return item.breakeven === 'rolling' ? ROLLING : item.breakeven === 'cash' ? CASH : ARTIFICIAL;
    case 'first-dollar-gross':
      return FIRST_DOLLAR;
    case 'box-office':
      return BOX_OFFICE;
    case 'over-multiple':
      return OVER_MULTIPLE;
    default:
      return assertNever(item);
  }
}

export function compileContingents(spec: StatementSpec): CompiledContingents {
  const items = spec.owner.contingents;
  return {
    count: items.length,
    code: Int32Array.from(items, codeOf),
    points: pairs(items.map((item) => item.points)),
    cap: Float64Array.from(items, (item) =>
      item.kind === 'box-office' ? (item.capMinor ?? Infinity) : Infinity,
    ),
    chosenMarkets: items.map((item) =>
      Int32Array.from(item.kind === 'box-office' ? item.markets : [], (id) =>
        spec.markets.findIndex((market) => market.id === id),
      ),
    ),
    steps: items.map((item) => {
      if (item.kind !== 'net-profits') return new Float64Array();
      let held = item.points;
      const triples = [0, held.numerator, held.denominator];
      for (const step of item.steps.toSorted((a, b) => a.atLeastMinor - b.atLeastMinor)) {
        held = addFractions(held, step.addPoints);
        triples.push(step.atLeastMinor, held.numerator, held.denominator);
      }
      return Float64Array.from(triples);
    }),
    multiples: pairs(items.map((item) => (item.kind === 'over-multiple' ? item.multiple : ONE))),
  };
}
