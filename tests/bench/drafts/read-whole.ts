import { reportToNobody } from '#app/base/report.ts';
import { openReadingTools, type ReadingTools } from '#app/library/open-reading-tools.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { runHere } from '#engine/run-here.ts';
import { readPaper } from '#engine/tasks/read-paper.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();
const TOOLS = openReadingTools({ templatesRoot: TEMPLATES }, library);
export const LEXICON = TOOLS.lexicon;

/** A paper from its bytes to its findings, as `jibun read` reads it: without a deal, so without rates. */
export function readWhole(
  bytes: Uint8Array,
  name: string,
  kinds?: readonly DealKind[],
  { lexicon, sentenceWeights }: Pick<ReadingTools, 'lexicon' | 'sentenceWeights'> = TOOLS,
): Promise<PaperRead> {
  const using = { library, lexicon, sentenceWeights, rates: [], ...(kinds ? { kinds } : {}) };
  return runHere(readPaper, { paper: { bytes, name }, using }, reportToNobody);
}
