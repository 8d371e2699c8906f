import type { Precedent } from '#domain/library/precedent.ts';
import type { Ladder, OurRole } from '#domain/library/term.ts';

/** PRIVATE. The firm's own suggestion in place of the library's, by our role. */
export type HouseLadders = Readonly<Partial<Record<OurRole, Ladder>>>;

/** Everything that the firm lays over the library. One for the workspace, whatever the deal. */
export type House = {
  /** In the order of `orderPrecedents`. */
  readonly precedents: readonly Precedent[];
  /** By term. PRIVATE. */
  readonly ladders: Readonly<Record<string, HouseLadders>>;
  /** Terms whose benchmark of ours the firm does not use. */
  readonly hidden: readonly string[];
};

export const EMPTY_HOUSE: House = { precedents: [], ladders: {}, hidden: [] };
