import type { ChangedDeal, PaperWords } from '#contract/methods.ts';
import type { PAPERS_METHODS } from '#contract/methods/papers.ts';
import { aPastedPaper } from '#tests/builders/papers.ts';
import { noDeal } from './sample.ts';
import type { SamplesOf } from './sample.ts';

const TEXT = '제4조 (옵션)\n① 최초 옵션 기간은 18개월로 한다.';
const paper = aPastedPaper(TEXT);

export const PAPERS_SAMPLES: SamplesOf<typeof PAPERS_METHODS> = {
  'papers.addText': {
    sample: {
      input: ({ dealId, revision }) => ({ dealId, revision, paperId: 'pasted-1', paper, text: TEXT }),
      answers: ({ changes }: ChangedDeal) =>
        changes.some(({ after }) => after.kind === 'paper' && after.content?.digest === paper.digest),
    },
    refusal: {
      input: ({ dealId, revision }) => ({
        dealId,
        revision,
        paperId: 'pasted-1',
        paper,
        text: `${TEXT} 그 밖의 말`,
      }),
      code: 'invalid-input',
    },
  },
  'papers.text': {
    sample: {
      input: async ({ ask, dealId, revision }) => {
        await ask('papers.addText', { dealId, revision, paperId: 'pasted-2', paper, text: TEXT });
        return { dealId, paperId: 'pasted-2' };
      },
      answers: ({ text }: PaperWords) => text === TEXT,
    },
    refusal: noDeal({ paperId: 'pasted-1' }),
  },
};
