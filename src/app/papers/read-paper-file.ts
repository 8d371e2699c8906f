import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Deal } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { createEngine } from '#engine/engine.ts';
import type { EngineOptions } from '#engine/engine.ts';
import type { PaperOrder } from '#engine/tasks/read-paper.ts';
import { ENGINE_MEMORY_BYTES, TASKS } from '#engine/tasks/tasks.ts';
import { reportToNobody } from '#app/base/report.ts';
import type { ReadingTools } from '#app/library/open-reading-tools.ts';

/** What a paper is read with. */
export type ReadingUsing = PaperOrder['using'];

/**
 * Reads a paper in an engine of its own, which ends with it: for the command line, where the limits of the window hold.
 * Throws Fail for what cannot be read.
 */
export async function readPaperAlone(
  order: PaperOrder,
  options: Pick<EngineOptions, 'start' | 'log'>,
): Promise<PaperRead> {
  const engine = createEngine(TASKS, { ...options, memoryLimitBytes: ENGINE_MEMORY_BYTES });
  try {
    return await engine.run('readPaper', order, reportToNobody);
  } finally {
    engine.close();
  }
}

/** What a paper of this deal is read with: the terms that apply to it, its kinds, currency and rates. */
export function readingFor(deal: Deal, library: Library, tools: ReadingTools): ReadingUsing {
  const { kinds, currency, rates } = deal;
  return {
    library: { ...library, terms: applicableTerms(library.terms, deal) },
    ...tools,
    kinds,
    currency,
    rates,
  };
}
