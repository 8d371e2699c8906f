import type { Topic } from '#domain/reading/topics/topic.ts';

/**
 * Terms at the heart of a topic: a clause about it hardly leaves them out. Where a clause is about the topic and the
 * term was not found, the reader missed it, rather than the paper being silent.
 */
export const TERMS_OF_TOPICS: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  option: ['option_fee_initial', 'option_period_initial', 'exercise_by_payment'],
  'option-extension': [
    'option_extension_count',
    'option_extension_period',
    'option_extension_fee',
    'option_extension_applicable',
  ],
  exercise: ['exercise_by_payment'],
  reversion: ['reversion_term', 'reversion_trigger', 'turnaround_repayment', 'ip_reversion'],
  'audit-rights': ['audit_window', 'audit_right'],
  accounting: ['accounting_frequency', 'audit_right'],
  tax: ['gross_up', 'withholding'],
  indemnity: ['indemnity'],
  warranties: ['reps_warranties', 'title_warranties'],
  'collection-account': ['cama', 'cam_fee'],
  'moral-rights': ['moral_rights'],
  assignment: ['assignment'],
  holdback: ['holdback_reserved', 'holdback_days'],
  'territory-and-language': ['territory_language', 'territory_split'],
  confidentiality: ['confidentiality_disclosure'],
  publicity: ['publicity', 'confidentiality_disclosure'],
  'governing-law': ['governing_law', 'law_forum'],
  disputes: ['governing_law', 'law_forum'],
  termination: ['termination'],
  'key-people': ['key_person'],
  overages: ['overages'],
};
