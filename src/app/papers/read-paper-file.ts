import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { runHere } from '#engine/run-here.ts';
import type { PaperOrder } from '#engine/tasks/read-paper.ts';
import { TASKS } from '#engine/tasks/tasks.ts';
import { reportToNobody } from '#app/base/report.ts';

/** Reads a paper in this very process: for the command line, which has nothing else to answer meanwhile. */
export function readPaperHere(order: PaperOrder): Promise<PaperRead> {
  return runHere(TASKS.readPaper, order, reportToNobody);
}
