import type { Value } from './value.ts';

/**
 * What a draft says about a term. Only `value` and `absent` are scored; the others lower coverage.
 * - absent: the paper is silent. - unread: nobody has looked yet. - undisclosed: a public case that
 * does not say. - open: to be agreed. - disputed: candidates, each with its source.
 */
export type TermState =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'undisclosed' }
  | { readonly kind: 'open' }
  | { readonly kind: 'disputed'; readonly candidates: readonly DisputedCandidate[] };

export type StateKind = TermState['kind'];

/** `sourceId` names a page of the library; `said` is the user's own word on where it comes from and stays private. */
export type DisputedCandidate = { readonly value: Value; readonly sourceId?: string; readonly said?: string };

/** As TermState, but the user's own word on where a disputed value comes from stays behind. */
export type SharedState =
  | Exclude<TermState, { kind: 'disputed' }>
  | {
      readonly kind: 'disputed';
      readonly candidates: readonly { readonly value: Value; readonly sourceId?: string }[];
    };
