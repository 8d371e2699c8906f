import type { Bilingual } from '#domain/text/bilingual.ts';

/** What happens to a deal on a day. A duration of the paper may run from it. */
export const EVENT_KINDS = [
  'signature',
  'option-start',
  'option-extended',
  'option-exercised',
  'statement-received',
  'photography-start',
  'rating-application',
  'release',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What ends when the duration of a term is over. A `deadline` says so in its own label. */
export const TERM_KEY_DATE_KINDS = [
  'option-expiry',
  'extended-option-expiry',
  'reversion',
  'audit-deadline',
  'deadline',
] as const;
export type TermKeyDateKind = (typeof TERM_KEY_DATE_KINDS)[number];

/** What must be done by a day that a rule counts back from an event. */
export const RULE_KEY_DATE_KINDS = ['recognition-filing'] as const;
export type RuleKeyDateKind = (typeof RULE_KEY_DATE_KINDS)[number];

/** The date by which a rule wants something done when the deal has the event that it counts back from. */
export type RuleKeyDate = {
  readonly kind: RuleKeyDateKind;
  readonly before: EventKind;
  readonly days: number;
  /** In which case the rule wants it, as the middle of a sentence. */
  readonly where: Bilingual;
  /** The one article that sets the days. */
  readonly cites: Bilingual;
};

/** The date that follows when a paper states the duration of a term and the deal has the event it runs from. */
export type TermKeyDate = {
  readonly kind: TermKeyDateKind;
  readonly from: EventKind;
  /** What ends, in the term's own words instead of the words of the kind. */
  readonly label?: Bilingual;
  /** So many days before an option expires, an unpaid extension is worth a question. Our judgment, not the paper's. */
  readonly askExtensionDaysBefore?: number;
};
