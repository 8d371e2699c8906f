import { compareDraft } from '#domain/comparison/compare-draft.ts';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { computeLeverage } from './compute-leverage.ts';
import type { LeverageMap } from './leverage.ts';

/** What a draft is worth to us. PRIVATE: it rests on our ladders and on our answers about the situation. */
export type JudgedDraft = { readonly comparison: DraftComparison; readonly leverage: LeverageMap };

/** Where every term of a draft stands, and where that and the situation leave us weak. Pure. */
export function judgeDraft(
  { deal, ladders, situation }: Pick<DealDocument, 'deal' | 'ladders' | 'situation'>,
  draft: Draft,
  library: Pick<Library, 'terms' | 'questions'>,
): JudgedDraft {
  const comparison = compareDraft({ draft, terms: library.terms, deal, ladders });
  return { comparison, leverage: computeLeverage({ comparison, library, situation, deal }) };
}
