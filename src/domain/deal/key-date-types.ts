import type { RuleKeyDateKind, TermKeyDateKind } from '#domain/library/term-key-date.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** A date that follows from a dated event and a value, or a dated event itself. */
export type KeyDate = {
  readonly kind: TermKeyDateKind | RuleKeyDateKind | 'extension-notice' | 'event';
  readonly on: string;
  readonly label: Bilingual;
  /** How it was computed: the event, the value and the draft it was taken from. */
  readonly why: Bilingual;
  readonly eventId: string;
  readonly termId?: string;
  readonly draftId?: string;
  /** The rule that the date follows from. */
  readonly ruleId?: string;
};
