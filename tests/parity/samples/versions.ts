import type { ComparedVersions, VersionsRedline } from '#contract/methods.ts';
import type { VERSIONS_METHODS } from '#contract/methods/versions.ts';
import { p, wordFile } from '#tests/builders/papers-word.ts';
import { isOffered, noDeal } from './sample.ts';
import type { SamplesOf, World } from './sample.ts';

const paper = (months: string) =>
  wordFile({
    body: p('1. Option. Owner grants an option.') + p(`2. Period. The period is ${months} months.`),
  });

/** Two files that were offered for this alone. */
async function twoFiles({ offer, dealId }: World) {
  const [before, after] = [
    await offer('round-1.docx', paper('18')),
    await offer('round-2.docx', paper('24')),
  ];
  return {
    dealId,
    before: { kind: 'file', token: before.token },
    after: { kind: 'file', token: after.token },
    beforeView: 'accepted',
    afterView: 'accepted',
    isExact: false,
  };
}

const nobody = {
  before: { kind: 'paper', paperId: 'none' },
  after: { kind: 'paper', paperId: 'none' },
  beforeView: 'accepted',
  afterView: 'accepted',
  isExact: false,
};
const author = { name: 'Counsel', initials: 'C' };

export const VERSIONS_SAMPLES: SamplesOf<typeof VERSIONS_METHODS> = {
  'versions.compare': {
    sample: {
      input: twoFiles,
      answers: ({ rows, changes, before }: ComparedVersions) =>
        rows.length === 2 && changes[0]?.hasFigures === true && before.isWordFile,
    },
    refusal: noDeal(nobody),
  },
  'versions.redline': {
    sample: {
      input: async (world) => ({ ...(await twoFiles(world)), author }),
      answers: ({ file, receipt, left, unlike }: VersionsRedline) =>
        isOffered('.compared.docx')(file) && receipt.changes === 1 && left.length === 0 && unlike === 0,
    },
    refusal: noDeal({ ...nobody, author }),
  },
  'versions.sideBySide': {
    sample: {
      input: async (world) => ({ ...(await twoFiles(world)), language: 'ko' }),
      answers: isOffered('.ko.docx'),
    },
    refusal: noDeal({ ...nobody, language: 'ko' }),
  },
};
