import type { Library } from '#domain/library/library.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House, HouseLadders } from './house.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';
import type { Position, Term } from '#domain/library/term.ts';

/**
 * The library with what the firm lays over it: its precedents beside ours, its ladders in place of the
 * suggested ones, and the benchmarks that it hides taken away. Pure; terms that the house says nothing
 * about are the same objects.
 *
 * The scoring scale stays the library's whatever the house holds: a precedent is shown beside the market
 * and never moves a score, so that a firm with hard bargains does not read every paper as favourable. A
 * hidden benchmark takes its scale along: the term then stands as `no-benchmark` and is not scored.
 * Clause wording, cases and the description of a hidden term stay; they are no benchmark.
 */
export function withHouse(library: Library, house: House): Library {
  const { precedents, ladders, hidden } = house;
  if (precedents.length === 0 && hidden.length === 0 && Object.keys(ladders).length === 0) return library;
  const byTerm = Map.groupBy(orderPrecedents(precedents), ({ termId }) => termId);
  return {
    ...library,
    terms: library.terms.map((term) => {
      // A precedent kept under an older id of the term follows the term.
      const ids = [term.id, ...term.aliases];
      return termWithHouse(term, {
        precedents: ids.flatMap((id) => byTerm.get(id) ?? []),
        ladders: ids.map((id) => ladders[id]).find((ladder) => ladder !== undefined),
        isHidden: ids.some((id) => hidden.includes(id)),
      });
    }),
  };
}

type OnTerm = {
  readonly precedents: readonly Precedent[];
  readonly ladders: HouseLadders | undefined;
  readonly isHidden: boolean;
};

function termWithHouse(term: Term, { precedents, ladders, isHidden }: OnTerm): Term {
  if (precedents.length === 0 && ladders === undefined && !isHidden) return term;
  if (isHidden) {
    const { evidenceNote: _note, ...rest } = term;
    return {
      ...rest,
      market: {},
      evidence: 'house',
      positions: [],
      sources: [],
      house: { precedents, isHidden, ladderRoles: [] },
    };
  }
  const positions = term.positions.flatMap((position) => withHouseLadders(position, ladders ?? {}));
  const covered = new Set(positions.flatMap(({ roles }) => roles));
  const ladderRoles = [...covered].filter((role) => ladders?.[role] !== undefined);
  return { ...term, positions, house: { precedents, isHidden, ladderRoles } };
}

/** Where the firm's ladder is for some roles of a position only, the position is split, one for each ladder. */
function withHouseLadders(position: Position, ladders: HouseLadders): Position[] {
  const byLadder = Map.groupBy(position.roles, (role) => ladders[role] ?? position.ladder);
  return byLadder.size === 1 && byLadder.has(position.ladder)
    ? [position]
    : [...byLadder].map(([ladder, roles]) =>
        ladder === position.ladder ? { ...position, roles } : { ...withoutReason(position), roles, ladder },
      );
}

/** The library's reason for leaving a rung out does not apply to the firm's ladder. */
function withoutReason({ noRungWhy: _ours, ...position }: Position): Position {
  return position;
}
