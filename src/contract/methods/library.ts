import { z } from 'zod';
import type { Library } from '#domain/library/library.ts';
import type { FormerEdition } from '#domain/library/former-edition.ts';
import { editionId } from '#contract/schemas/deciding-schema.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { wrongInput } from './example.ts';
import { method } from './method.ts';

/** The terms, cases and rules as they lie in the files. */
export const LIBRARY_METHODS = {
  /** As it lies in the files, without the house: `withHouse` lays the house over it. */
  'library.get': method(z.strictObject({})).answers<Library>({
    asks: () => ({}),
    answers: ({ terms }) => terms.length > 0,
    refuses: wrongInput('all'),
  }),
  /**
   * What an edition judged with that is no longer the newest, records of the person's own left as they are. The same
   * for a deal from before there were editions: then the oldest that is kept. Null where none is kept.
   */
  'library.former': method(z.strictObject({ edition: editionId.nullable() })).answers<FormerEdition | null>({
    asks: () => ({ edition: null }),
    answers: (former) => (former?.terms.length ?? 0) > 0,
    refuses: wrongInput({ edition: '../2026.1' }),
  }),
  /** The terms on which at least one draft says something, deals in the bin left out. */
  'library.usedTerms': method(z.strictObject({})).answers<string[]>({
    asks: () => ({}),
    answers: (ids) => ids.includes('option_fee_initial'),
    refuses: wrongInput({ all: true }),
  }),
  /** The deals in which a term is used, last changed first. */
  'library.usage': method(z.strictObject({ termId: plainId })).answers<TermUsage[]>({
    asks: () => ({ termId: 'option_fee_initial' }),
    answers: (deals) => deals.some(({ draftCount }) => draftCount > 0),
    refuses: wrongInput({ termId: '../terms' }),
  }),
} as const;

/** A deal with drafts that say something on a term: a value, a state other than unread, or a clause. */
export type TermUsage = { readonly dealId: string; readonly title: string; readonly draftCount: number };
