import { breakingReferences } from '#domain/redline/breaking-references.ts';
import type { BrokenReference } from '#domain/redline/broken-references.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import { whatLeaves } from '#word/leaves/what-leaves.ts';
import { requireChangeable } from '#word/redline/write-redline.ts';
import { checkedReceipt } from './checked-receipt.ts';
import { readWhole, writePlaced } from './placed-redline.ts';
import type { RedlineOrder } from './placed-redline.ts';
import type { Step, Task } from './task.ts';

export type { RedlineOrder } from './placed-redline.ts';

/** The two files with their receipt; or every change that stands against writing them. */
export type RedlineDone =
  | {
      readonly kind: 'written';
      readonly redline: Uint8Array;
      readonly clean: Uint8Array;
      readonly receipt: RedlineReceipt;
      /** What else is in the file that goes. */
      readonly leaving: readonly Leaving[];
      /** References, typed or worked out by Word, that lead elsewhere once the changes are accepted. */
      readonly broken: readonly BrokenReference[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly RedlineRefusal[] };

/** Writing tracked changes into a Word file of the other side, and checking what came of it. */
export const redline: Task<RedlineOrder, RedlineDone> = {
  label: { en: 'The redline', ko: '수정본 작성' },
  limitMs: 120_000,
  whenTooMuch: {
    en: 'Save the part that changes as a file of its own, and mark that up.',
    ko: '고칠 부분만 별도 파일로 저장해 표시해 주세요.',
  },
  run: redlineInSteps,
};

async function* redlineInSteps({ paper, changes, author }: RedlineOrder): AsyncGenerator<Step, RedlineDone> {
  yield { done: 0, total: 100 };
  requireChangeable(paper.bytes);
  const before = await readWhole(paper);
  yield { done: 30, total: 100 };
  const { asked, clauses, written, refusals } = writePlaced({ paper, changes, author }, before);
  if (written.kind === 'refused' || refusals.length > 0) return { kind: 'refused', refusals };
  yield { done: 50, total: 100 };

  const receipt = checkedReceipt({ theirs: paper.bytes, changes: asked, author, ...written });
  yield { done: 80, total: 100 };
  const after = await readWhole({ bytes: written.clean, name: paper.name });
  return {
    ...written,
    receipt: {
      ...receipt,
      clauses: new Set(clauses.filter((clause) => clause !== undefined)).size,
    },
    leaving: whatLeaves(paper.bytes),
    broken: breakingReferences(before, after, asked),
  };
}
