import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { NO_READING, requirePaper } from '../paper.ts';
import { dealOperation } from './deal-operation.ts';
import { withReading } from './paper-reading.ts';

/** Where an issue stands and who is to act, as an issues list that came back says it. `to: null` takes it back. */
export const noteIssue = dealOperation({
  kind: 'note-issue',
  input: (s) => ({ paperId: s.id, termId: s.id, to: s.nullable(s.notedIssue) }),
  apply(document, { paperId, termId, to }) {
    const { reading = NO_READING } = requirePaper(document.papers, paperId);
    const { issues: before = {}, ...rest } = reading;
    const { [termId]: _old, ...others } = before;
    const issues = to === null ? others : { ...others, [termId]: to };
    return withReading(document, paperId, Object.keys(issues).length === 0 ? rest : { ...rest, issues });
  },
  describe({ termId, to }, { termName }) {
    const { en, ko } = termName(termId);
    return to
      ? { en: `Note the status of “${en}”`, ko: `‘${ko}’ 쟁점 상태 기록` }
      : { en: `Take back the status of “${en}”`, ko: `‘${ko}’ 쟁점 상태 기록 취소` };
  },
  checkReferences: ({ termId }, known) => known.checkTerm(termId, 'operation.termId', 'not-found'),
  coalesceKey: isAlwaysAStep,
});
