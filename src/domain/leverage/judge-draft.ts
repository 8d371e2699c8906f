import { compareDraft } from '#domain/comparison/compare-draft.ts';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { computeLeverage } from './compute-leverage.ts';
import { ourStance } from '#domain/points/our-stance.ts';
import type { LeverageMap } from './leverage.ts';

/** What a draft is worth to us. PRIVATE: it rests on our ladders and on our answers about the situation. */
export type JudgedDraft = { readonly comparison: DraftComparison; readonly leverage: LeverageMap };

/** What of a deal a draft is judged by. */
type JudgedDocument = Pick<
  DealDocument,
  'deal' | 'drafts' | 'ladders' | 'situation' | 'mustHaves' | 'accepted'
>;

/** Where every term of a draft stands, and where that and the situation leave us weak. Pure. */
export function judgeDraft(
  document: JudgedDocument,
  draft: Draft,
  library: Pick<Library, 'terms' | 'questions'>,
): JudgedDraft {
  const { deal, ladders, situation } = document;
  const comparison = compareDraft({ draft, terms: library.terms, deal, ladders });
  const stance = ourStance(document, library.terms);
  return { comparison, leverage: computeLeverage({ comparison, library, situation, deal, stance }) };
}
