import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { entryOf, requireDraft } from '../deal.ts';
import { checkTerms } from '../deal-references.ts';
import { dealOperation } from './deal-operation.ts';
import { withEntries } from './with-entries.ts';

/** Of the terms named, those on which nobody has looked yet. */
export const markRestAbsent = dealOperation({
  kind: 'mark-rest-absent',
  input: (s) => ({ draftId: s.id, termIds: s.termIds }),
  apply(document, { draftId, termIds }) {
    const draft = requireDraft(document, draftId, 'draftId');
    const unread = termIds.filter((id) => entryOf(draft, id).state.kind === 'unread');
    return withEntries(
      document,
      draftId,
      Object.fromEntries(unread.map((id) => [id, { state: { kind: 'absent' } }])),
    );
  },
  describe: () => ({ en: 'Mark the rest absent', ko: '나머지를 규정 없음으로 표시' }),
  checkReferences: ({ termIds }, known) => checkTerms(termIds, 'operation.termIds', known),
  coalesceKey: isAlwaysAStep,
});
