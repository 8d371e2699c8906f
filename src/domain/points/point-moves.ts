import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { Draft, DraftSide } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { Term } from '#domain/library/term.ts';
import type { TermState } from '#domain/values/state.ts';
import { measureIn } from './measure-in.ts';
import type { OurSide } from './measure-in.ts';
import type { Move } from './point.ts';
import { doesSpeak, isSameValue } from './point-state.ts';

type Said = { readonly state: TermState; readonly paper: Draft };

/** What each paper said of the term, and how its side moved against its own paper before. */
export function pointMoves(term: Term, inOrder: readonly Draft[], us: OurSide): Move[] {
  const before = new Map<DraftSide, Said>();
  return inOrder.flatMap((draft): Move[] => {
    const { state } = entryOf(draft, term.id);
    if (state.kind === 'unread') return [];
    const earlier = before.get(draft.side);
    const now = { state, paper: draft };
    before.set(draft.side, now);
    const { id: draftId, side, round, on } = draft;
    return [{ draftId, side, round, on, state, ...(earlier ? changeBetween(term, earlier, now, us) : {}) }];
  });
}

/** The side that said something else than before, or spoke first, most lately. */
export function lastToMove(moves: readonly Move[]): DraftSide | undefined {
  return moves.findLast(({ change, state }) => (change === undefined ? doesSpeak(state) : change !== 'none'))
    ?.side;
}

/** What a side did to a term from one word of its own to the next. */
export function changeBetween(
  term: Term,
  from: Said,
  to: Said,
  us: OurSide,
): Pick<Move, 'change' | 'distance'> {
  if (from.state.kind !== 'value' || to.state.kind !== 'value') {
    return { change: sameContent(from.state, to.state) ? 'none' : 'unmeasured' };
  }
  const earlier = { value: from.state.value, paper: from.paper };
  const now = { value: to.state.value, paper: to.paper };
  if (isSameValue(earlier, now, term, us)) return { change: 'none' };
  const lead = leadForUs(
    measureIn(now, term, us),
    measureIn(earlier, term, us),
    positionFor(term, us.ourRoles),
  );
  if (!lead || lead.sign === 0) return { change: 'unmeasured' };
  return {
    change: lead.sign > 0 ? 'better-for-us' : 'worse-for-us',
    ...(lead.distance ? { distance: lead.distance } : {}),
  };
}
