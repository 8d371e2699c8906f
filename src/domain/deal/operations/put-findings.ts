import { counted } from '#domain/text/counted.ts';
import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { requireDraft } from '../deal.ts';
import { checkDraft, checkEntries } from '../deal-references.ts';
import { NO_READING, requirePaper } from '../paper.ts';
import { dealOperation } from './deal-operation.ts';
import { withReading } from './paper-reading.ts';
import { withNewDraft } from './with-drafts.ts';
import { withEntries } from './with-entries.ts';

/** What was accepted of a paper becomes its draft, or joins the one that is there: one step, with quotations and places. */
export const putFindings = dealOperation({
  kind: 'put-findings',
  input: (s) => ({
    paperId: s.id,
    draftId: s.id,
    /** Missing where the draft is there already. */
    newDraft: s.optional(s.draft),
    entries: s.byId(s.entryPatch),
    /** Nothing of the paper is left to decide. */
    isDone: s.flag,
  }),
  apply(document, { paperId, draftId, newDraft, entries, isDone }) {
    const { reading = NO_READING } = requirePaper(document.papers, paperId);
    const there = newDraft ? withNewDraft(document, { ...newDraft, id: draftId }) : document;
    const { round } = requireDraft(there, draftId, 'draftId');
    const filled = withEntries(there, draftId, entries);
    return withReading(filled, paperId, { ...reading, isDone }, { draftId, round });
  },
  describe({ paperId, entries }, { before }) {
    const { fileName } = requirePaper(before.papers, paperId);
    const count = Object.keys(entries).length;
    return {
      en: `Put ${counted(count, 'term', 'terms')} of “${fileName}” into the draft`,
      ko: `‘${fileName}’의 조건 ${count}개를 초안에 반영`,
    };
  },
  checkReferences({ newDraft, entries }, known) {
    if (newDraft) checkDraft(newDraft, 'operation.newDraft', known);
    checkEntries(entries, 'operation.entries', 'not-found', known);
  },
  coalesceKey: isAlwaysAStep,
});
