import type { Bilingual } from '#domain/text/bilingual.ts';
import type { DerivedValue } from '#domain/deal/derived-value.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { RungName } from '#domain/library/term.ts';

/**
 * Where a draft's value stands against the benchmark.
 * - not-comparable: a value is there but another base, unit or currency (no rate), or in words.
 * - not-scored: a rule (statute, published rate) or scored only with another term.
 * - no-benchmark: the library has no position for our role.
 */
export const STANDINGS = [
  'favourable',
  'neutral',
  'unfavourable',
  'absent',
  'unread',
  'open',
  'undisclosed',
  'disputed',
  'not-comparable',
  'not-scored',
  'no-benchmark',
] as const;
export type Standing = (typeof STANDINGS)[number];

export type TermComparison = {
  readonly termId: string;
  readonly standing: Standing;
  /** 0-100 with one decimal; missing when nothing is scored. */
  readonly score?: number;
  /** The term's weight in the library, 1-5. */
  readonly weight: number;
  /** What silence does to us, when the paper is silent. */
  readonly silence?: 'harmful' | 'neutral' | 'helpful';
  /** The value in the term's own unit (percent for shares, major units for money). */
  readonly normalised?: Fraction;
  /** Distance to the market range, in the term's unit; `favours` says for whom the value lies outside. */
  readonly market?: {
    readonly position: 'below' | 'within' | 'above';
    readonly distance: Fraction;
    readonly favours: 'us' | 'them' | 'neither';
  };
  /** PRIVATE. Which rungs of our adopted ladder the value reaches, and how far it is from each, in the term's unit. */
  readonly ladder?: {
    readonly reached: LadderReach;
    readonly distances: Partial<Record<RungName, Fraction>>;
  };
  /** Why, in words; whole sentences. */
  readonly reasons: readonly Bilingual[];
};

export type LadderReach = 'ask' | 'fallback' | 'walk-away' | 'below-walk-away' | 'between';

export type DraftComparison = { readonly draftId: string; readonly terms: readonly TermComparison[] };

/** One column of the side-by-side view. `ladder` columns are PRIVATE. */
export type ColumnRef =
  | { readonly kind: 'draft'; readonly draftId: string }
  | { readonly kind: 'market' }
  | { readonly kind: 'ask' };

export type SideBySideRow = {
  readonly termId: string;
  readonly cells: readonly SideBySideCell[];
  /** Any two drafts among the columns differ in value, state or clause. */
  readonly differs: boolean;
  readonly worseThanMarket: boolean;
  readonly absent: boolean;
  /** The right-most draft differs from the draft of the same side in the round before. */
  readonly changedSinceLastRound: boolean;
};

export type SideBySideCell = {
  /** The value as words, in both languages; empty when there is nothing to show. */
  readonly text: Bilingual;
  readonly standing?: Standing;
  /** What the term comes to by other terms of the paper, or the other way of writing what it states. */
  readonly derived?: DerivedValue;
  readonly clause: string;
  /** Differs from the first draft column. */
  readonly changed: boolean;
};

export type SideBySide = { readonly columns: readonly ColumnRef[]; readonly rows: readonly SideBySideRow[] };
