import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** How a term reaches the money of a deal, as its record says. */
export type Worth = PricedWorth | UnpricedWorth;

/** The term moves a lever of an engine (`settlement/levers`). */
export type PricedWorth = {
  readonly kind: 'priced';
  readonly lever: string;
  /** Which one, where there are several of a kind. */
  readonly of?: string;
  /** What the term sets, in words. */
  readonly parameter: Bilingual;
  /** Where each choice of the term (or `yes`, `no`) puts the lever; a choice that is not here states no figure. */
  readonly choices?: Readonly<Record<string, LeverSetting>>;
};

/** Where a choice puts a lever: at a position that has a name, or at a number. */
export type LeverSetting =
  | { readonly kind: 'word'; readonly word: string }
  /** A fraction of 1 for shares and rates; months for durations. */
  | { readonly kind: 'share' | 'rate' | 'multiple' | 'quantity' | 'duration'; readonly n: Fraction };

/**
 * No engine prices the term: either there is no money in the term itself, or there is, but its worth hangs
 * on events that no statement or waterfall holds.
 */
export type UnpricedWorth = {
  readonly kind: UnpricedKind;
  /** The reason's id in `unpriced.yaml`. */
  readonly reason: string;
  readonly why: Bilingual;
};

export const UNPRICED_KINDS = ['no-money', 'not-modelled'] as const;
export type UnpricedKind = (typeof UNPRICED_KINDS)[number];

export type UnpricedReason = { readonly id: string; readonly kind: UnpricedKind; readonly why: Bilingual };
