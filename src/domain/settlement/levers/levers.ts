import { BONUS_LEVERS } from './bonus-levers.ts';
import { DEFINITION_LEVERS } from './definition-levers.ts';
import { DERIVATIVE_LEVERS } from './derivative-levers.ts';
import { FEE_LEVERS } from './fee-levers.ts';
import { INCENTIVE_LEVERS } from './incentive-levers.ts';
import { INVESTMENT_LEVERS } from './investment-levers.ts';
import type { Lever } from './lever.ts';
import { OPTION_LEVERS } from './option-levers.ts';
import { POINTS_LEVERS } from './points-levers.ts';
import { PAYMENT_LEVERS, PRICE_LEVERS } from './price-levers.ts';
import { SERVICE_LEVERS } from './service-levers.ts';

const ALL = {
  // The studio statement of a remake.
  ...PRICE_LEVERS,
  ...OPTION_LEVERS,
  ...PAYMENT_LEVERS,
  ...BONUS_LEVERS,
  ...POINTS_LEVERS,
  ...DEFINITION_LEVERS,
  ...DERIVATIVE_LEVERS,
  ...SERVICE_LEVERS,
  // The waterfall of a co-production or distribution deal.
  ...FEE_LEVERS,
  ...INVESTMENT_LEVERS,
  ...INCENTIVE_LEVERS,
};

export type LeverId = keyof typeof ALL;

/**
 * Everything that the engines let a clause move, by the name that a term of the library gives it
 * (`templates/library/README.md`). A paper is put into figures in this order: amounts before what is
 * counted from them.
 */
export const LEVERS: Readonly<Record<LeverId, Lever>> = ALL;

/** Undefined for a name that no lever has. */
export function findLever(id: string): Lever | undefined {
  return isLeverId(id) ? LEVERS[id] : undefined;
}

/** The place in the order of application. */
export function placeOfLever(id: string): number {
  return PLACES.get(id) ?? Number.MAX_SAFE_INTEGER;
}

function isLeverId(id: string): id is LeverId {
  return Object.hasOwn(LEVERS, id);
}

const PLACES: ReadonlyMap<string, number> = new Map(Object.keys(LEVERS).map((id, place) => [id, place]));
