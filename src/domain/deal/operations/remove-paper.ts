import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { withoutPaper } from '../inner-references.ts';
import { requirePaper } from '../paper.ts';
import { dealOperation } from './deal-operation.ts';

/** Values, quotations and article numbers that were read from the paper stay; only the way back to its words goes. */
export const removePaper = dealOperation({
  kind: 'remove-paper',
  input: (s) => ({ paperId: s.id }),
  apply(document, { paperId }) {
    requirePaper(document.papers, paperId);
    return withoutPaper(document, paperId);
  },
  describe({ paperId }, { before }) {
    const { fileName } = requirePaper(before.papers, paperId);
    return { en: `Remove the paper “${fileName}”`, ko: `문서 ‘${fileName}’ 삭제` };
  },
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});
