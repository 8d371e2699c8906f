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
  /** Open there but confidential here: they stay, or come in, as confidential. */
  readonly keptConfidentialCount: number;
};

/** `both` is for precedents alone: a term has one ladder for a role. */
export const COLLISION_DECISIONS = ['mine', 'theirs', 'both'] as const;
export type CollisionDecision = (typeof COLLISION_DECISIONS)[number];

/**
 * Compares what comes in with what is here. Two precedents collide when they share an id, or when both
 * speak of the same term, place of origin and year, and differ. Nothing is ever replaced in silence.
 *
 * What is confidential here never becomes open by coming in again: an open twin of a precedent that is
 * confidential here is compared, and later merged, as a confidential one.
 */
export function compareHouses(mine: House, theirs: House): HouseComparison {
  const fresh: Precedent[] = [];
  const collisions: HouseCollision[] = [];
  let sameCount = 0;
  let keptConfidentialCount = 0;
  const isHere = (precedent: Precedent) =>
    mine.precedents.some((each) => sameContent(withoutId(each), withoutId(precedent)));
  for (const incoming of theirs.precedents) {
    const isLooser = !isHere(incoming) && isConfidentialHere(mine.precedents, incoming);
    const precedent = isLooser ? { ...incoming, isConfidential: true } : incoming;
    if (isLooser) keptConfidentialCount += 1;
    const here = findCounterpart(mine.precedents, precedent);
    if (isHere(precedent)) sameCount += 1;
    else if (!here) fresh.push(precedent);
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
    keptConfidentialCount,
  };
}

/**
 * What comes in, as confidential: for a pack of somebody else. What is open in their house is theirs to show, and would
 * stand in our shareable briefs as ours.
 */
export function takenInConfidence(comparison: HouseComparison): HouseComparison {
  const confidential = (precedent: Precedent): Precedent => ({ ...precedent, isConfidential: true });
  const { fresh, collisions } = comparison;
  return {
    ...comparison,
    fresh: { ...fresh, precedents: fresh.precedents.map(confidential) },
    collisions: collisions.map((each) =>
      each.kind === 'precedent' ? { ...each, theirs: confidential(each.theirs) } : each,
    ),
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
  return mine.find(({ id }) => id === theirs.id) ?? mine.find((each) => isOfSameOrigin(each, theirs));
}

function isOfSameOrigin(a: Precedent, b: Precedent): boolean {
  return (
    a.termId === b.termId && a.from.trim() !== '' && a.from.trim() === b.from.trim() && a.year === b.year
  );
}

/** An open precedent of which the house keeps a twin as confidential: the same id, the same origin, or the same content. */
function isConfidentialHere(mine: readonly Precedent[], theirs: Precedent): boolean {
  return (
    !theirs.isConfidential &&
    mine.some(
      (each) =>
        each.isConfidential &&
        (each.id === theirs.id || isOfSameOrigin(each, theirs) || isSameButOpenness(each, theirs)),
    )
  );
}

/** Alike in everything but whether it is confidential. */
export function isSameButOpenness(a: Precedent, b: Precedent): boolean {
  return sameContent(withoutId({ ...a, isConfidential: true }), withoutId({ ...b, isConfidential: true }));
}

function withoutId({ id: _id, ...rest }: Precedent): Omit<Precedent, 'id'> {
  return rest;
}
