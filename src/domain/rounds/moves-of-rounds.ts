import { applicableTerms } from '#domain/deal/applicable.ts';
import type { DealDocument, Draft, DraftSide } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Term } from '#domain/library/term.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { changeBetween } from '#domain/points/point-moves.ts';
import type { OurSide } from '#domain/points/measure-in.ts';
import type { TermState } from '#domain/values/state.ts';
import type { AnsweredAsk } from './fate.ts';

/** What one paper changed against the paper of its side before it. */
export type PaperMove = {
  readonly side: DraftSide;
  readonly from: Draft;
  readonly to: Draft;
  /** In the order of the library. */
  readonly terms: readonly TermMove[];
};

export type TermMove = {
  readonly termId: string;
  readonly from: TermState;
  readonly to: TermState;
  readonly change: 'better-for-us' | 'worse-for-us' | 'unmeasured';
  /** Of numbers: how far, in the term's own unit. */
  readonly distance?: Fraction;
  /** Of theirs: nothing that we had asked for. Such a change may have slipped in. */
  readonly isUnasked: boolean;
};

/** PRIVATE. How each paper moved against the one of its side before it, in order; papers that moved nothing are left out. */
export function movesOfRounds(
  document: Pick<DealDocument, 'deal' | 'drafts'>,
  terms: readonly Term[],
  asks: readonly AnsweredAsk[],
): PaperMove[] {
  const us: OurSide = { ...document.deal, terms };
  const applicable = applicableTerms(terms, document.deal);
  const asked = new Set(
    asks.flatMap(({ termId, answer }) => (answer ? [`${answer.paper.id} ${termId}`] : [])),
  );
  const last = new Map<DraftSide, Draft>();
  return papersOf(document).inOrder.flatMap((to): PaperMove[] => {
    const from = last.get(to.side);
    last.set(to.side, to);
    if (!from) return [];
    const moved = applicable.flatMap((term): TermMove[] => {
      const [was, is] = [entryOf(from, term.id).state, entryOf(to, term.id).state];
      if (!isKnown(was) || !isKnown(is)) return [];
      const { change, distance } = changeBetween(
        term,
        { state: was, paper: from },
        { state: is, paper: to },
        us,
      );
      if (change === undefined || change === 'none') return [];
      return [
        {
          termId: term.id,
          from: was,
          to: is,
          change,
          ...(distance ? { distance } : {}),
          isUnasked: to.side === 'theirs' && !asked.has(`${to.id} ${term.id}`),
        },
      ];
    });
    return moved.length === 0 ? [] : [{ side: to.side, from, to, terms: moved }];
  });
}

/** What nobody has read did not move: it is not known. */
function isKnown({ kind }: TermState): boolean {
  return kind !== 'unread' && kind !== 'undisclosed';
}
