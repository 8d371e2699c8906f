import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeSentenceModel } from '../../../.tools/sentences/encode.ts';
import { knownSentences } from '../../../.tools/sentences/known.ts';
import { learnSentences } from '../../../.tools/sentences/learn.ts';
import { ROOT } from '../../builders/paths.ts';

const FOLDS = 4;
const KEPT = join(ROOT, '.cache', 'sentence-folds');

const known = knownSentences();
const papers = [...new Set(known.flatMap(({ paper }) => paper ?? []))];
const learnt = new Map<number, Uint8Array>();

/** What is learnt without the sentences of this draft, and without those of every fourth other: a draft is read as a stranger. */
export function weightsWithout(draft: string): Uint8Array {
  const fold = Math.max(0, papers.indexOf(draft)) % FOLDS;
  const weights = learnt.get(fold) ?? weightsOf(fold);
  learnt.set(fold, weights);
  return weights;
}

/** Learning takes half a minute: it is done again only where a sentence or the way of learning has changed. */
function weightsOf(fold: number): Uint8Array {
  const sentences = known.filter(
    ({ paper }) => paper === undefined || papers.indexOf(paper) % FOLDS !== fold,
  );
  const path = join(KEPT, `${digestOf(sentences)}.bin`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const weights = encodeSentenceModel(learnSentences(sentences));
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(path, weights);
  return weights;
}

function digestOf(sentences: readonly unknown[]): string {
  const ways = [
    '.tools/sentences/learn.ts',
    '.tools/sentences/encode.ts',
    'src/domain/reading/findings/sentence-features.ts',
  ];
  const hash = createHash('sha256').update(JSON.stringify(sentences));
  for (const way of ways) hash.update(readFileSync(join(ROOT, way)));
  return hash.digest('hex');
}
