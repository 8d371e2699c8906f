import { cancelledWork } from '#domain/base/cancelled.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TaskReport } from '#engine/engine.ts';

/** What long work is given: to say how far it is, and to hear that it is not wanted any more. */
export type Report = TaskReport;

/** `say` is told each step; the work is cancelled through `cancelled`. */
export function createReport(
  say: (done: number, total: number, label: Bilingual) => void,
  cancelled: AbortSignal,
): Report {
  const report = (done: number, total: number, label: Bilingual): void => {
    if (cancelled.aborted) throw cancelledWork();
    say(done, total, label);
  };
  return Object.assign(report, { cancelled });
}

/** For work that nobody follows: it says nothing and is never cancelled. */
export const reportToNobody: Report = createReport(() => {}, new AbortController().signal);
