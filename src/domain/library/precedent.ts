import type { Value } from '#domain/values/value.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { OurRole } from './term.ts';

/** What a precedent says about a term: one value, a range in one way of writing, or words alone. */
export type PrecedentFigure =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: Value }
  /** Both ends in the same unit, currency and base; the low one is not above the high one. */
  | { readonly kind: 'range'; readonly low: Value; readonly high: Value };

/**
 * A benchmark of the firm's own: evidence kind `house`. `note` is PRIVATE always, the whole precedent
 * where it is confidential.
 */
export type Precedent = {
  readonly id: string;
  readonly termId: string;
  readonly figure: PrecedentFigure;
  /** The clause as it was agreed; either language may be empty. */
  readonly wording: Bilingual;
  /** Where it comes from, in the firm's words: a deal, a form, a file number. Empty until stated. */
  readonly from: string;
  readonly year?: number;
  /** Never leaves in anything that the other side may read. */
  readonly isConfidential: boolean;
  readonly note: string;
};

/** What the house says on one term, carried on the term that `withHouse` answers. */
export type TermHouse = {
  readonly precedents: readonly Precedent[];
  /** The library's benchmark is set aside: no range, no position, no score. */
  readonly isHidden: boolean;
  /** The roles whose suggested ladder is the firm's. */
  readonly ladderRoles: readonly OurRole[];
};

/** A precedent that states neither a figure nor a clause has nothing to show yet. */
export function saysSomething({ figure, wording }: Precedent): boolean {
  return figure.kind !== 'none' || wording.en.trim() !== '' || wording.ko.trim() !== '';
}

/** By term, the latest year first, undated last, then by where it comes from: the same set, the same order. */
export function orderPrecedents(precedents: readonly Precedent[]): Precedent[] {
  return precedents.toSorted(
    (a, b) =>
      compareTexts(a.termId, b.termId) ||
      (b.year ?? 0) - (a.year ?? 0) ||
      compareTexts(a.from, b.from) ||
      compareTexts(a.id, b.id),
  );
}

/** By code unit: the same on every machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
