import type { Bilingual } from '#domain/text/bilingual.ts';

/** What became of an edit. Only `saved` means that it is kept; the words of the others are still the person's. */
export type Outcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly why: Bilingual }
  /** The same words were changed in another window meanwhile; what stands there is now shown as saved. */
  | { readonly kind: 'conflict' }
  /** Something else was opened before it was its turn. */
  | { readonly kind: 'dropped' };
