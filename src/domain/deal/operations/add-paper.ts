import { Fail } from '#domain/base/failure.ts';
import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { MOST_PAPERS } from '../paper.ts';
import { dealOperation } from './deal-operation.ts';
import { checkDecisions } from './paper-reading.ts';

/** Names a file whose bytes the workspace keeps. Throws Fail `refused` for a second paper with an id, or for one too many. */
export const addPaper = dealOperation({
  kind: 'add-paper',
  input: (s) => ({ paperId: s.id, paper: s.paper }),
  apply(document, { paperId, paper }) {
    const papers = document.papers ?? {};
    if (Object.hasOwn(papers, paperId)) {
      throw new Fail(
        'refused',
        { en: 'A paper with this id is already in the deal.', ko: '같은 식별자의 문서가 이미 있습니다.' },
        'paperId',
      );
    }
    if (Object.keys(papers).length >= MOST_PAPERS) {
      throw new Fail(
        'refused',
        {
          en: `A deal holds ${MOST_PAPERS.toLocaleString('en')} papers at most. Remove one that is no longer needed.`,
          ko: `거래 하나에는 문서를 ${MOST_PAPERS.toLocaleString('en')}개까지 둘 수 있습니다. 필요 없는 문서를 삭제하세요.`,
        },
        'paper',
      );
    }
    return { ...document, papers: { ...papers, [paperId]: paper } };
  },
  describe: ({ paper }) => ({
    en: `Add the paper “${paper.fileName}”`,
    ko: `문서 ‘${paper.fileName}’ 추가`,
  }),
  checkReferences({ paper }, known) {
    checkDecisions(paper.reading?.decisions ?? {}, 'operation.paper.reading.decisions', known);
  },
  coalesceKey: isAlwaysAStep,
});
