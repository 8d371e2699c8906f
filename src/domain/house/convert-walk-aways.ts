import { termOfId, worstAccepted } from '#domain/library/worst-accepted.ts';
import { OUR_ROLES } from '#domain/library/term.ts';
import type { Term } from '#domain/library/term.ts';
import type { House, HouseLadders } from './house.ts';

/** The house's ladders with every walk-away as the worst that we accept; the same object where nothing changes. */
export function convertHouseWalkAways(ladders: House['ladders'], terms: readonly Term[]): House['ladders'] {
  const converted = Object.entries(ladders).map(
    ([termId, byRole]) => [termId, convertByRole(byRole, termOfId(terms, termId))] as const,
  );
  const isSame = converted.every(([termId, byRole]) => byRole === ladders[termId]);
  return isSame ? ladders : Object.fromEntries(converted);
}

function convertByRole(byRole: HouseLadders, term: Term | undefined): HouseLadders {
  return OUR_ROLES.reduce<HouseLadders>((current, role) => {
    const ladder = current[role];
    if (!ladder?.walkAway) return current;
    const { walkAway, ...above } = ladder;
    const converted = worstAccepted(walkAway, above, term, [role]);
    return converted === walkAway ? current : { ...current, [role]: { ...ladder, walkAway: converted } };
  }, byRole);
}
