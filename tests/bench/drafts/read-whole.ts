import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DealKind } from '#domain/library/term.ts';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { readFindings } from '#domain/reading/findings/read-findings.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { topicContext, topicsOf } from '#domain/reading/topics/topics-of.ts';
import { loadLexicon } from '#library/load-lexicon.ts';
import { readPaper } from '#papers/read-paper.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();
const TERMS = join(ROOT, 'templates/reading/terms');
const lexicon = loadLexicon(
  readdirSync(TERMS).map((path) => ({ path, text: readFileSync(join(TERMS, path), 'utf8') })),
  library.terms,
);

/** A paper from its bytes to its findings, step by step as the product goes. */
export async function readWhole(
  bytes: Uint8Array,
  name: string,
  kinds?: readonly DealKind[],
): Promise<PaperRead> {
  const reading = readPaper({ bytes, name }, (label) => new TextDecoder(label, { fatal: true }));
  let step = await reading.next();
  while (step.done !== true) step = await reading.next();
  const document = step.value;
  const split = splitClauses(document);
  const context = topicContext(split.clauses);
  const findings = readFindings(document, split, {
    library,
    lexicon,
    currency: 'USD',
    rates: [],
    topics: split.clauses.map((clause) => topicsOf(clause, context, undefined)),
    ...(kinds ? { kinds } : {}),
  });
  const { clauses: _, ...beside } = split;
  return { document, split: beside, findings };
}
