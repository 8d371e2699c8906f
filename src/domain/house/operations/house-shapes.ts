import type { Shape, Shapes } from '#domain/ledger/shapes.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { Ladder, OurRole } from '#domain/library/term.ts';

/** What the operations on the house state their fields with. */
export type HouseShapes = Shapes & {
  readonly precedent: Shape<Precedent>;
  readonly precedentPatch: Shape<PrecedentPatch>;
  /** At least one. */
  readonly roles: Shape<readonly OurRole[]>;
  readonly ladder: Shape<Ladder>;
};

/** `year: null` takes the year away. A precedent never moves to another term. */
export type PrecedentPatch = Partial<Omit<Precedent, 'id' | 'termId' | 'year'>> & {
  readonly year?: number | null;
};
