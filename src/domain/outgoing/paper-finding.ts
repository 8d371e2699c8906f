import type { Bilingual } from '#domain/text/bilingual.ts';

/** What a check of a paper before it leaves looks for. A closed list. */
export const FINDING_KINDS = [
  'private-words',
  'contradiction',
  'ask-below-offer',
  'ladder-order',
  'percentage-without-base',
  'overlap',
  'party-role',
  'undefined-term',
  'unused-term',
  'missing-exhibit',
  'blank',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `stop`: the paper is not written as it stands. `warn`: it could hurt. `note`: to be looked at. */
export const FINDING_SEVERITIES = ['stop', 'warn', 'note'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** PRIVATE. Something in a paper for the other side that a person should see before it leaves. */
export type PaperFinding = {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  /** The terms that it is about. */
  readonly terms: readonly string[];
  /** Whole sentences: what is wrong, where, and what mends it. */
  readonly says: Bilingual;
  /** Where it is mended. Missing where no field of the deal does it. */
  readonly at?: FindingPlace;
};

export type FindingPlace =
  | { readonly kind: 'term'; readonly termId: string }
  | { readonly kind: 'parties' }
  | { readonly kind: 'project' };

/** A finding that is mended where its first term is. */
export function findingOf(
  kind: FindingKind,
  severity: FindingSeverity,
  terms: readonly string[],
  says: Bilingual,
): PaperFinding {
  const [termId] = terms;
  return { kind, severity, terms, says, ...(termId === undefined ? {} : { at: { kind: 'term', termId } }) };
}
