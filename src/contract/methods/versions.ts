import { z } from 'zod';
import type { PaperFormat } from '#domain/reading/document/paper-document.ts';
import type { ComparedPapers } from '#domain/reading/versions/compared-papers.ts';
import type { LeftOut } from '#domain/redline/from-papers/left-out.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { redlineAuthorSchema } from '#contract/schemas/redline-author-schema.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { isOffered, noDeal } from './example.ts';
import type { Scene } from './example.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';

const AS_ACCEPTED = { beforeView: 'accepted', afterView: 'accepted', isExact: false } as const;
const author = { name: 'Counsel', initials: 'C' };
const nobody = {
  ...AS_ACCEPTED,
  before: { kind: 'paper', paperId: 'none' },
  after: { kind: 'paper', paperId: 'none' },
};

/**
 * Two papers word by word: files that came or went, drafts as text, a file that was offered for this alone and is kept
 * nowhere. Long work: a job goes before each.
 */
export const VERSIONS_METHODS = {
  /** What the later paper says otherwise. Refused for what cannot be read, with what to do. */
  'versions.compare': method(z.strictObject(twoPapers())).answers<ComparedVersions>({
    asks: twoVersions,
    answers: ({ rows, changes, before }) =>
      rows.length === 2 && changes[0]?.hasFigures === true && before.isWordFile,
    refuses: noDeal(nobody),
  }),
  /**
   * The difference as tracked changes in the Word file of the earlier paper, checked. What cannot be written is left out
   * and named. Refused where the earlier one takes no tracked changes.
   */
  'versions.redline': method(
    z.strictObject({ ...twoPapers(), author: redlineAuthorSchema }),
  ).answers<VersionsRedline>({
    asks: async (scene) => ({ ...(await twoVersions(scene)), author }),
    answers: ({ file, receipt, left, unlike }) =>
      isOffered(' - compared.docx')(file) && receipt.changes === 1 && left.length === 0 && unlike === 0,
    refuses: noDeal({ ...nobody, author }),
  }),
  /** The difference side by side, clause by clause, as a Word file. */
  'versions.sideBySide': method(
    z.strictObject({ ...twoPapers(), language: z.enum(['ko', 'en']) }),
  ).answers<OfferedFile>({
    asks: async (scene) => ({ ...(await twoVersions(scene)), language: 'ko' as const }),
    answers: isOffered('.ko.docx'),
    refuses: noDeal({ ...nobody, language: 'ko' }),
  }),
} as const;

async function twoVersions({ before, dealId }: Scene) {
  const { earlier, later } = await before.versionsOffered();
  return {
    ...AS_ACCEPTED,
    dealId,
    before: { kind: 'file' as const, token: earlier },
    after: { kind: 'file' as const, token: later },
  };
}

export type VersionRef = z.output<ReturnType<typeof versionRef>>;
export type VersionsChoice = Omit<z.output<z.ZodObject<ReturnType<typeof twoPapers>>>, 'dealId'>;

export type ComparedVersions = ComparedPapers & {
  readonly before: VersionFacts;
  readonly after: VersionFacts;
};

/** A paper of a comparison, as the person is told of it. */
export type VersionFacts = {
  readonly name: Bilingual;
  readonly format: PaperFormat;
  readonly language: 'ko' | 'en' | 'both';
  /** How many tracked changes it holds. */
  readonly revisions: number;
  /** Things in it that no reader reads, and so nobody compared: pictures, charts. */
  readonly unread: number;
  /** It is a Word file of its own, which takes tracked changes. */
  readonly isWordFile: boolean;
};

export type VersionsRedline = {
  readonly file: OfferedFile;
  readonly says: Bilingual;
  readonly receipt: RedlineReceipt;
  readonly leaving: readonly Leaving[];
  readonly left: readonly LeftOut[];
  /** Paragraphs that, every change accepted, do not say what the later paper says. */
  readonly unlike: number;
};

function twoPapers() {
  const view = z.enum(['accepted', 'original']).describe('how its tracked changes are taken');
  return {
    dealId: plainId,
    before: versionRef(),
    after: versionRef(),
    beforeView: view,
    afterView: view,
    isExact: z.boolean().describe('spaces, the shape of marks and shifted numbers count as well'),
  };
}

function versionRef() {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paper'), paperId: plainId }),
    z.strictObject({ kind: z.literal('draft'), draftId: plainId, language: z.enum(['ko', 'en']) }),
    z.strictObject({ kind: z.literal('file'), token: plainId }),
  ]);
}
