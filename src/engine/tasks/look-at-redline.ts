import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import { whatLeaves } from '#word/leaves/what-leaves.ts';
import { requireChangeable } from '#word/redline/write-redline.ts';
import { readWhole, writePlaced } from './placed-redline.ts';
import type { RedlineOrder } from './placed-redline.ts';
import type { Step, Task } from './task.ts';

/** What would come of a redline: nothing of it is given out. */
export type RedlineLook = {
  /** By change, the number and heading of its clause; empty where the paper has none there. */
  readonly clauses: readonly string[];
  readonly refusals: readonly RedlineRefusal[];
  /** What else is in the file that goes. */
  readonly leaving: readonly Leaving[];
};

/** Looking at a redline before a person has decided on it: where each change stands, and what cannot be done. */
export const lookAtRedline: Task<Omit<RedlineOrder, 'author'>, RedlineLook> = {
  label: { en: 'Looking at the changes', ko: '변경 내용 확인' },
  limitMs: 120_000,
  run: lookInSteps,
};

async function* lookInSteps({
  paper,
  changes,
}: Omit<RedlineOrder, 'author'>): AsyncGenerator<Step, RedlineLook> {
  yield { done: 0, total: 100 };
  requireChangeable(paper.bytes);
  const before = await readWhole(paper);
  yield { done: 60, total: 100 };
  const { clauses, refusals } = writePlaced({ paper, changes, author: NOBODY }, before);
  const names = new Map(
    before.clauses.map(({ ordinal, number, heading }) => [
      ordinal,
      [number, heading].filter((part) => part !== '').join(' '),
    ]),
  );
  return {
    clauses: clauses.map((ordinal) => (ordinal === undefined ? '' : (names.get(ordinal) ?? ''))),
    refusals,
    leaving: whatLeaves(paper.bytes),
  };
}

/** What is only looked at is signed by nobody. */
const NOBODY = { name: '', initials: '' } as const;
