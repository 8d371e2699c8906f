import type { ChangedDeal, PaperWords, ReadPaper, ReturnedPaper } from '#contract/methods.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { PAPERS_METHODS } from '#contract/methods/papers.ts';
import { aPastedPaper } from '#tests/builders/papers.ts';
import { noDeal } from './sample.ts';
import type { SamplesOf } from './sample.ts';

const TEXT = '제4조 (옵션)\n① 최초 옵션 기간은 18개월로 한다.';
const paper = aPastedPaper(TEXT);
const BYTES = Buffer.from(TEXT, 'utf8');
const file: Paper = {
  ...paper,
  direction: 'received',
  fileName: '초안.txt',
  mime: 'application/octet-stream',
};

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
  'papers.readFile': {
    sample: {
      input: async ({ offer, dealId }) => ({ dealId, token: (await offer(file.fileName, BYTES)).token }),
      answers: ({ file: about, document }: ReadPaper) =>
        about.digest === file.digest && document.receipt.counts.length > 0,
    },
    refusal: noDeal({ token: 'nothing' }),
  },
  'papers.addFile': {
    sample: {
      input: async ({ offer, dealId, revision }) => {
        const { token } = await offer(file.fileName, BYTES);
        return { dealId, revision, paperId: 'file-1', paper: file, token };
      },
      answers: ({ changes }: ChangedDeal) =>
        changes.some(({ after }) => after.kind === 'paper' && after.content?.digest === file.digest),
    },
    refusal: {
      input: async ({ offer, dealId, revision }) => {
        const { token } = await offer(file.fileName, Buffer.from('다른 글'));
        return { dealId, revision, paperId: 'file-1', paper: file, token };
      },
      code: 'invalid-input',
    },
  },
  'papers.read': {
    sample: {
      input: async ({ ask, dealId, revision }) => {
        await ask('papers.addText', { dealId, revision, paperId: 'pasted-3', paper, text: TEXT });
        return { dealId, paperId: 'pasted-3' };
      },
      answers: ({ file: about, findings }: ReadPaper) =>
        about.digest === paper.digest && findings.clauses.length > 0,
    },
    refusal: noDeal({ paperId: 'pasted-3' }),
  },
  'papers.returned': {
    sample: {
      input: async ({ ask, dealId, revision }) => {
        await ask('papers.addText', { dealId, revision, paperId: 'pasted-4', paper, text: TEXT });
        return { dealId, paperId: 'pasted-4' };
      },
      answers: (returned: ReturnedPaper | null) => returned === null,
    },
    refusal: noDeal({ paperId: 'pasted-4' }),
  },
};
