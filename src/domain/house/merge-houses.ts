import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House, HouseLadders } from './house.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';

/** Two precedents or ladders that want the same place. `key` names the decision. */
export type HouseCollision =
  | {
      readonly kind: 'precedent';
      readonly key: string;
      readonly termId: string;
      readonly mine: Precedent;
      readonly theirs: Precedent;
    }
  | {
      readonly kind: 'ladders';
      readonly key: string;
      readonly termId: string;
      readonly mine: HouseLadders;
      readonly theirs: HouseLadders;
    };

/** What comes in beside what is here: what is new, how much is here already, what collides. */
export type HouseComparison = {
  readonly fresh: House;
  readonly sameCount: number;
  readonly collisions: readonly HouseCollision[];
};

/** `both` is for precedents alone: a term has one ladder for a role. */
export const COLLISION_DECISIONS = ['mine', 'theirs', 'both'] as const;
export type CollisionDecision = (typeof COLLISION_DECISIONS)[number];

/**
 * Compares what comes in with what is here. Two precedents collide when they share an id, or when both
 * speak of the same term, place of origin and year, and differ. Nothing is ever replaced in silence.
 */
export function compareHouses(mine: House, theirs: House): HouseComparison {
  const fresh: Precedent[] = [];
  const collisions: HouseCollision[] = [];
  let sameCount = 0;
  for (const precedent of theirs.precedents) {
    const here = findCounterpart(mine.precedents, precedent);
    if (!here) fresh.push(precedent);
    else if (sameContent(withoutId(here), withoutId(precedent))) sameCount += 1;
    else
      collisions.push({
        kind: 'precedent',
        key: `precedent/${precedent.id}`,
        termId: precedent.termId,
        mine: here,
        theirs: precedent,
      });
  }
  const freshLadders: Record<string, HouseLadders> = {};
  for (const [termId, ladders] of Object.entries(theirs.ladders)) {
    const here = mine.ladders[termId];
    if (!here) freshLadders[termId] = ladders;
    else if (sameContent(here, ladders)) sameCount += 1;
    else collisions.push({ kind: 'ladders', key: `ladders/${termId}`, termId, mine: here, theirs: ladders });
  }
  const hidden = theirs.hidden.filter((termId) => !mine.hidden.includes(termId));
  return {
    fresh: { precedents: fresh, ladders: freshLadders, hidden },
    sameCount: sameCount + theirs.hidden.length - hidden.length,
    collisions,
  };
}

/**
 * The house after everything new came in and every collision was decided as said. `newId` names those of
 * theirs that stay beside ours under an id that is taken. Pure in its inputs.
 */
export function mergeHouses(
  mine: House,
  { fresh, collisions }: HouseComparison,
  decisions: ReadonlyMap<string, CollisionDecision>,
  newId: () => string,
): House {
  const precedents = [...mine.precedents, ...fresh.precedents];
  let ladders = { ...mine.ladders, ...fresh.ladders };
  for (const collision of collisions) {
    const decision = decisions.get(collision.key) ?? 'mine';
    if (collision.kind === 'ladders') {
      if (decision === 'theirs') ladders = { ...ladders, [collision.termId]: collision.theirs };
    } else if (decision === 'both') {
      const isTaken = precedents.some(({ id }) => id === collision.theirs.id);
      precedents.push(isTaken ? { ...collision.theirs, id: newId() } : collision.theirs);
    } else if (decision === 'theirs') {
      const at = precedents.findIndex(({ id }) => id === collision.mine.id);
      precedents[at] = { ...collision.theirs, id: collision.mine.id };
    }
  }
  return {
    precedents: orderPrecedents(precedents),
    ladders,
    hidden: [...new Set([...mine.hidden, ...fresh.hidden])].toSorted(),
  };
}

/** How an import is named in the history. */
export function describeImport(title: string): Bilingual {
  return { en: `Import the pack “${title}”`, ko: `선례집 ‘${title}’ 가져오기` };
}

function findCounterpart(mine: readonly Precedent[], theirs: Precedent): Precedent | undefined {
  return (
    mine.find(({ id }) => id === theirs.id) ??
    mine.find(
      (each) =>
        each.termId === theirs.termId &&
        each.from.trim() !== '' &&
        each.from.trim() === theirs.from.trim() &&
        each.year === theirs.year,
    )
  );
}

function withoutId({ id: _id, ...rest }: Precedent): Omit<Precedent, 'id'> {
  return rest;
}
