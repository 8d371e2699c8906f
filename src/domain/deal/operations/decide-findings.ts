import { counted } from '#domain/text/counted.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { checkEntries } from '../deal-references.ts';
import type { FindingDecision } from '../paper.ts';
import { NO_READING, requirePaper } from '../paper.ts';
import { dealOperation } from './deal-operation.ts';
import { checkDecisions, withReading } from './paper-reading.ts';
import { withEntries } from './with-entries.ts';

/**
 * What the person decides about findings of a paper, by term; `null` takes a decision back. Where the paper's
 * findings are in a draft already, `entries` follow there, so that draft and decisions say the same.
 */
export const decideFindings = dealOperation({
  kind: 'decide-findings',
  input: (s) => ({
    paperId: s.id,
    decisions: s.byId(s.nullable(s.decidedFinding)),
    entries: s.optional(s.byId(s.entryPatch)),
  }),
  apply(document, { paperId, decisions, entries }) {
    const { reading = NO_READING, draftId } = requirePaper(document.papers, paperId);
    const after = { ...reading.decisions };
    for (const [termId, decided] of Object.entries(decisions)) {
      if (decided === null) delete after[termId];
      else after[termId] = decided;
    }
    const isDone = reading.isDone && !Object.values(decisions).includes(null);
    const decided = withReading(document, paperId, { ...reading, isDone, decisions: after });
    return entries && draftId !== undefined ? withEntries(decided, draftId, entries) : decided;
  },
  describe({ paperId, decisions }, { before, termName }) {
    const [only, ...others] = Object.entries(decisions);
    if (only && others.length === 0) return nameOf(only[1]?.decision, termName(only[0]));
    const { fileName } = requirePaper(before.papers, paperId);
    const count = Object.keys(decisions).length;
    return {
      en: `Decide ${counted(count, 'finding', 'findings')} of “${fileName}”`,
      ko: `‘${fileName}’의 추출 결과 ${count}건 판단`,
    };
  },
  checkReferences({ decisions, entries = {} }, known) {
    checkDecisions(decisions, 'operation.decisions', known);
    checkEntries(entries, 'operation.entries', 'not-found', known);
  },
  /** A correction that is being typed or walked through comes as one edit after another. */
  coalesceKey({ paperId, decisions }) {
    const [only, ...others] = Object.entries(decisions);
    const isTyped = only?.[1]?.decision === 'corrected' && others.length === 0;
    return isTyped ? `finding/${paperId}/${only[0]}` : null;
  },
});

function nameOf(decision: FindingDecision | undefined, { en, ko }: Bilingual): Bilingual {
  switch (decision) {
    case 'accepted':
      return { en: `Accept the finding “${en}”`, ko: `‘${ko}’ 추출 결과 수락` };
    case 'corrected':
      return { en: `Correct the finding “${en}”`, ko: `‘${ko}’ 추출 결과 고침` };
    case 'rejected':
      return { en: `Reject the finding “${en}”`, ko: `‘${ko}’ 추출 결과 제외` };
    case 'absent':
      return { en: `Note that the paper is silent on “${en}”`, ko: `‘${ko}’ 규정 없음 확인` };
    case undefined:
      return { en: `Take back the decision on “${en}”`, ko: `‘${ko}’ 판단 취소` };
  }
}
