import { z } from 'zod';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { text } from '#contract/schemas/text-schema.ts';
import { wrongInput } from './example.ts';
import { method } from './method.ts';

/** Search over deals, clauses, notes, terms and cases. */
export const SEARCH_METHODS = {
  'search.run': method(z.strictObject({ query: text(200), limit: z.number().int().min(1).max(200) })).answers<
    SearchHit[]
  >({
    asks: () => ({ query: '옵션', limit: 20 }),
    answers: (hits) => hits.length > 0,
    refuses: wrongInput({ query: '옵션', limit: 0 }),
  }),
} as const;

export type SearchHit = {
  readonly kind: 'deal' | 'clause' | 'note' | 'term' | 'case';
  /** A title in the language of the thing. */
  readonly title: Bilingual;
  /** The sentence around the hit, with the place of the match in it. */
  readonly sentence: string;
  readonly match: { readonly start: number; readonly end: number };
  readonly dealId?: string;
  readonly draftId?: string;
  readonly termId?: string;
  readonly caseId?: string;
};
