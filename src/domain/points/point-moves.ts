import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { Deal, Draft, DraftSide } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { Term } from '#domain/library/term.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { TermState } from '#domain/values/state.ts';
import type { Move } from './point.ts';
import { doesSpeak, isSameValue } from './point-state.ts';

type OurSide = Pick<Deal, 'ourRoles' | 'rates'>;

/** What each paper said of the term, and how its side moved against its own paper before. */
export function pointMoves(term: Term, inOrder: readonly Draft[], deal: OurSide): Move[] {
  const before = new Map<DraftSide, TermState>();
  return inOrder.flatMap((draft): Move[] => {
    const { state } = entryOf(draft, term.id);
    if (state.kind === 'unread') return [];
    const earlier = before.get(draft.side);
    before.set(draft.side, state);
    const { id: draftId, side, round, on } = draft;
    return [{ draftId, side, round, on, state, ...(earlier ? changeOf(term, earlier, state, deal) : {}) }];
  });
}

/** The side that said something else than before, or spoke first, most lately. */
export function lastToMove(moves: readonly Move[]): DraftSide | undefined {
  return moves.findLast(({ change, state }) => (change === undefined ? doesSpeak(state) : change !== 'none'))
    ?.side;
}

function changeOf(
  term: Term,
  from: TermState,
  to: TermState,
  { ourRoles, rates }: OurSide,
): Pick<Move, 'change' | 'distance'> {
  if (from.kind !== 'value' || to.kind !== 'value') {
    return { change: sameContent(from, to) ? 'none' : 'unmeasured' };
  }
  if (isSameValue(from.value, to.value, term, rates)) return { change: 'none' };
  const lead = leadForUs(
    normaliseValue(to.value, term.form, rates),
    normaliseValue(from.value, term.form, rates),
    positionFor(term, ourRoles),
  );
  if (!lead || lead.sign === 0) return { change: 'unmeasured' };
  return {
    change: lead.sign > 0 ? 'better-for-us' : 'worse-for-us',
    ...(lead.distance ? { distance: lead.distance } : {}),
  };
}
