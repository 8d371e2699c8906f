import type { Draft } from '#domain/deal/deal.ts';
import type { TermState } from '#domain/values/state.ts';

/**
 * What their next paper made of an ask of ours.
 * - accepted: it says what we asked, or better.
 * - partly: it moved towards us and stopped on the way.
 * - reverted: our words were struck, or what an earlier paper of theirs had given is taken back.
 * - modified: it says something else, which is no step towards us, or one that nothing measures.
 * - ignored: it says what their paper said before, and nobody struck anything.
 * - pending: no paper of theirs has come since.
 * - unsent: no paper of theirs has come since, and our draft was not sent, so nobody is to answer it.
 * - unknown: their paper has come, and what it says of the term is not known.
 */
export const FATES = [
  'accepted',
  'partly',
  'reverted',
  'modified',
  'ignored',
  'pending',
  'unsent',
  'unknown',
] as const;
export type Fate = (typeof FATES)[number];

/** What a paper said of a term. */
export type Said = { readonly paper: Draft; readonly state: TermState };

/** An ask: a paper of ours that says something else of a term than their paper before it. */
export type Ask = {
  readonly termId: string;
  readonly asked: Said;
  /** Their paper before; missing where we spoke first. */
  readonly before?: Said;
  /** A paper of ours that they had before asked for the same. */
  readonly isRepeated: boolean;
};

export type AnsweredAsk = Ask & {
  readonly fate: Fate;
  /** Their first paper after ours; missing until it comes. */
  readonly answer?: Said;
};

/** What the file of their paper shows beyond its values: our tracked words were struck by them. */
export type StruckAsk = { readonly draftId: string; readonly termId: string };
