import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import type { DealDocument, TermEntry } from '../deal.ts';
import { EMPTY_ENTRY, requireDraft } from '../deal.ts';
import { checkTerms } from '../deal-references.ts';
import { dealOperation } from './deal-operation.ts';
import { withNewDraft } from './with-drafts.ts';

/** Copies the chosen asks into a new draft of ours; from then on their values are disclosed on purpose. */
export const makeOurDraft = dealOperation({
  kind: 'make-our-draft',
  input: (s) => ({
    draftId: s.id,
    label: s.draftLabel,
    round: s.round,
    on: s.date,
    termIds: s.termIds,
    /** The draft whose terms are carried on where no ask is chosen. */
    basedOn: s.optional(s.id),
  }),
  apply(document, { draftId, label, round, on, termIds, basedOn }) {
    const entries = {
      ...(basedOn === undefined ? {} : entriesCarriedOn(document, basedOn)),
      ...asksAsEntries(document, termIds),
    };
    return withNewDraft(document, { id: draftId, side: 'ours', label, round, on, entries });
  },
  describe: ({ label }) => ({ en: `Make our draft “${label}”`, ko: `우리 측 초안 ‘${label}’ 작성` }),
  checkReferences: ({ termIds }, known) => checkTerms(termIds, 'operation.termIds', known),
  coalesceKey: isAlwaysAStep,
});

/** Their wording may be carried on; our remarks on it and where it stood in their paper may not. */
function entriesCarriedOn(document: DealDocument, basedOn: string): Record<string, TermEntry> {
  const { entries } = requireDraft(document, basedOn, 'draftId');
  return Object.fromEntries(
    Object.entries(entries).map(([termId, { found: _found, ...entry }]) => [termId, { ...entry, note: '' }]),
  );
}

/** An ask without a value leaves the term open. */
function asksAsEntries({ ladders }: DealDocument, termIds: readonly string[]): Record<string, TermEntry> {
  return Object.fromEntries(
    termIds.map((termId): [string, TermEntry] => {
      const value = ladders[termId]?.ask?.value;
      return [termId, { ...EMPTY_ENTRY, state: value ? { kind: 'value', value } : { kind: 'open' } }];
    }),
  );
}
