import { sameContent } from '#domain/base/same-content.ts';
import type { AcceptedTerm } from '#domain/deal/deciding.ts';
import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { compareFractions } from '#domain/figures/fraction.ts';
import type { Term } from '#domain/library/term.ts';
import type { TermState } from '#domain/values/state.ts';
import { measureIn } from './measure-in.ts';
import type { OurSide, Stated } from './measure-in.ts';
import type { PapersOfDeal } from './papers-of-deal.ts';
import type { ClosedBy, PointState } from './point.ts';

/** Where a term stands between the papers. Silence never closes a point. */
export function pointState(
  term: Term,
  papers: PapersOfDeal,
  accepted: AcceptedTerm | undefined,
  us: OurSide,
): { readonly state: PointState; readonly closedBy?: ClosedBy } {
  const { theirs, ours, agreed } = papers;
  const stateIn = (draft: Draft | undefined): TermState | undefined => draft && entryOf(draft, term.id).state;
  const [their, our] = [stateIn(theirs), stateIn(ours)];
  if (stateIn(agreed)?.kind === 'value') return { state: 'closed', closedBy: 'agreed-text' };
  if (accepted && their?.kind === 'value' && isStillAccepted(term, accepted, papers, us)) {
    return { state: 'closed', closedBy: 'accepted' };
  }
  if (their?.kind === 'value' && our?.kind === 'value') {
    const [offer, asked] = [
      { value: their.value, paper: theirs },
      { value: our.value, paper: ours },
    ] as const;
    if (isSameValue(offer, asked, term, us)) return { state: 'closed', closedBy: 'same-value' };
    if (isBetter(offer, asked, term, us)) return { state: 'closed', closedBy: 'better-than-ours' };
  }
  // A deal known only from its agreed text is read from that.
  const read = their ?? (ours ? undefined : stateIn(agreed));
  if (read && isUnread(read)) return { state: 'unread' };
  const weSpeak = our !== undefined && doesSpeak(our);
  if (read && doesSpeak(read)) return { state: weSpeak ? 'open' : 'not-answered-by-us' };
  if (weSpeak) return { state: 'unanswered' };
  return { state: read ? 'silent' : 'unread' };
}

/**
 * What we accepted is what one paper of theirs said. A later paper that says something else, and is not better for
 * us, opens the point again. Later is by round: a date on a paper may be older than the day on which it came.
 */
function isStillAccepted(
  term: Term,
  { on: acceptedOn, draftId }: AcceptedTerm,
  { theirs, inOrder }: PapersOfDeal,
  us: OurSide,
): boolean {
  const then = inOrder.findLast(({ id, side, on }) =>
    draftId === undefined ? side === 'theirs' && on <= acceptedOn : id === draftId,
  );
  if (!then || !theirs || then.id === theirs.id) return true;
  const [before, now] = [entryOf(then, term.id).state, entryOf(theirs, term.id).state];
  if (before.kind !== 'value' || now.kind !== 'value') return true;
  const [accepted, offer] = [
    { value: before.value, paper: then },
    { value: now.value, paper: theirs },
  ] as const;
  return isSameValue(offer, accepted, term, us) || isBetter(offer, accepted, term, us);
}

/** A paper speaks of a term when it states a value, leaves it to be agreed, or contradicts itself. */
export function doesSpeak({ kind }: TermState): boolean {
  return kind === 'value' || kind === 'open' || kind === 'disputed';
}

function isUnread({ kind }: TermState): boolean {
  return kind === 'unread' || kind === 'undisclosed';
}

/** One value, base and unit, in whatever words or units the two papers put it. */
export function isSameValue(a: Stated, b: Stated, term: Term, us: OurSide): boolean {
  if (sameContent(a.value, b.value)) return true;
  const [one, other] = [measureIn(a, term, us), measureIn(b, term, us)];
  if (one.kind === 'number' && other.kind === 'number') return compareFractions(one.n, other.n) === 0;
  return one.kind === 'id' && other.kind === 'id' && one.id === other.id;
}

function isBetter(a: Stated, b: Stated, term: Term, us: OurSide): boolean {
  const [one, other] = [measureIn(a, term, us), measureIn(b, term, us)];
  return leadForUs(one, other, positionFor(term, us.ourRoles))?.sign === 1;
}
