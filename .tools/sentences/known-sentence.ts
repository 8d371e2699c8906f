/** A sentence of which somebody has settled what it says: of a paper that was read before, or written down for its like. */
export type KnownSentence = {
  /** The terms that it settles, and of a choice which one; none where it says nothing of any. */
  readonly says: readonly { readonly term: string; readonly choice?: string }[];
  /** What stood above it; empty where nothing did. */
  readonly heading: string;
  readonly text: string;
  /** The paper that it was taken from. */
  readonly paper?: string;
};
