import type { REDLINES_METHODS } from '#contract/methods/redlines.ts';
import type { RedlineAnswer, RedlineProposal } from '#contract/methods.ts';
import { FEE, KEPT_PAPER, THEIRS } from '#tests/builders/redline/kept-paper.ts';
import type { SamplesOf, World } from './sample.ts';
import { noDeal } from './sample.ts';

const { draftId: _draft, ...paper } = KEPT_PAPER;
const author = { name: '이지분', initials: '이' };
const changes = [{ find: FEE, replace: FEE.replace('US$25,000', 'US$45,000') }];

/** Keeps their agreement in the deal; the samples after it find it there. */
async function kept({ offer, ask, dealId, revision }: World, paperId: string): Promise<string> {
  const { token } = await offer(paper.fileName, THEIRS);
  await ask('papers.addFile', { dealId, revision, paperId, paper, token });
  return paperId;
}

export const REDLINES_SAMPLES: SamplesOf<typeof REDLINES_METHODS> = {
  'redlines.propose': {
    sample: {
      input: async (world) => ({
        dealId: world.dealId,
        paperId: await kept(world, 'redline-1'),
        draftId: world.ourDraftId,
      }),
      answers: ({ byHand }: RedlineProposal) => byHand.length > 0,
    },
    refusal: noDeal({ paperId: 'redline-1', draftId: 'ours-1' }),
  },
  'redlines.write': {
    sample: {
      input: async (world) => ({
        dealId: world.dealId,
        paperId: await kept(world, 'redline-2'),
        draftId: world.ourDraftId,
        changes,
        author,
      }),
      answers: (answer: RedlineAnswer) => answer.kind === 'written' && answer.receipt.changes === 1,
    },
    refusal: noDeal({ paperId: 'redline-2', draftId: 'ours-1', changes, author }),
  },
};
