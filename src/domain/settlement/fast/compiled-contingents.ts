import { assertNever } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions } from '#domain/figures/fraction.ts';
import type { Contingent, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { pairs } from './fast-arithmetic.ts';
import { compileArtificial } from './fast-artificial.ts';

/** What a run has counted before the contingents are worked. One object, filled anew by each run: none is made in the loop. */
export type CountedInRun = {
  worldwide: number;
  directCost: number;
  negativeCost: number;
  netReceipts: number;
  netProfits: number;
  adjustedReceipts: number;
  adjustedFees: number;
  adjustedParticipants: number;
  /** What the adjusted definition charges after fees. */
  adjustedCharges: number;
  adjustedGross: number;
};

const NET = 0;
const NET_IN_STEPS = 1;
const ROLLING = 2;
const ARTIFICIAL = 3;
const CASH = 4;
const FIRST_DOLLAR = 5;
const BOX_OFFICE = 6;
const OVER_MULTIPLE = 7;

/** What all contingents of the owner pay on a film that was released. */
export function compileContingents(spec: StatementSpec, counted: Readonly<CountedInRun>) {
  const { count, code, points, cap, chosenMarkets, steps, multiples } = flatContingents(spec);
  const artificial = compileArtificial(spec);

  return function contingentOf(from: Float64Array, at: number): number {
    const { worldwide, netProfits, adjustedReceipts } = counted;
    let paid = 0;
    for (let i = 0, p = 0; i < count; i++, p += 2) {
      const n = points[p]!;
      const d = points[p + 1]!;
      switch (code[i]!) {
        case NET:
          if (netProfits > 0) paid += Math.round((netProfits * n) / d);
          break;
        case NET_IN_STEPS: {
          if (netProfits <= 0) break;
          // Level, then the points held from there on.
          const held = steps[i]!;
          let met = 0;
          while (met + 3 < held.length && worldwide >= held[met + 3]!) met += 3;
          paid += Math.round((netProfits * held[met + 1]!) / held[met + 2]!);
          break;
        }
        case ROLLING: {
          const { adjustedGross } = counted;
          if (adjustedGross > 0) paid += Math.round((adjustedGross * n) / d);
          break;
        }
        case ARTIFICIAL: {
          const { adjustedFees, directCost, adjustedParticipants } = counted;
          if (adjustedReceipts <= adjustedFees) break;
          const level = Math.round(
            artificial(adjustedReceipts, adjustedFees, directCost, adjustedParticipants, worldwide),
          );
          if (level < adjustedReceipts) paid += Math.round(((adjustedReceipts - level) * n) / d);
          break;
        }
        case CASH: {
          const { adjustedCharges } = counted;
          if (adjustedReceipts > adjustedCharges)
            paid += Math.round(((adjustedReceipts - adjustedCharges) * n) / d);
          break;
        }
        case FIRST_DOLLAR:
          paid += Math.round((adjustedReceipts * n) / d);
          break;
        case BOX_OFFICE: {
          const chosen = chosenMarkets[i]!;
          let base = chosen.length === 0 ? worldwide : 0;
          for (let k = 0; k < chosen.length; k++) base += from[at + chosen[k]!]!;
          paid += Math.min(cap[i]!, Math.round((base * n) / d));
          break;
        }
        case OVER_MULTIPLE: {
          const level = Math.round((counted.negativeCost * multiples[p]!) / multiples[p + 1]!);
          const excess = counted.netReceipts - level;
          if (excess > 0) paid += Math.round((excess * n) / d);
          break;
        }
      }
    }
    return paid;
  };
}

/** Contingents as codes in flat arrays: the loop over them makes no calls that the compiler cannot see through. */
type FlatContingents = {
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

function flatContingents(spec: StatementSpec): FlatContingents {
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

const ONE: Fraction = { numerator: 1, denominator: 1 };
