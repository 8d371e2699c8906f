import { comparePapers } from './compare-papers.ts';
import { lookAtRedline } from './look-at-redline.ts';
import { comparePackages, moveAssumptions, priceClauses } from './pricing.ts';
import { preview } from './preview.ts';
import { readPaper } from './read-paper.ts';
import { readReturned } from './read-returned.ts';
import { redlinePapers } from './redline-papers.ts';
import { redline } from './redline.ts';
import { simulate } from './simulate.ts';

/** Every task of the product. */
export const TASKS = {
  simulate,
  readPaper,
  readReturned,
  preview,
  lookAtRedline,
  comparePapers,
  redline,
  redlinePapers,
  priceClauses,
  comparePackages,
  moveAssumptions,
};
export type ProductTasks = typeof TASKS;

/** More than any honest work of ours needs: the largest paper that is read takes less than half. */
export const ENGINE_MEMORY_BYTES = 1_500_000_000;
