// Learns what sentences say and writes templates/reading/sentences.bin with its digest and that of what it was learnt from.
// Usage: node .tools/train-sentences.ts. The same sentences give the same bytes.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { knownSentences, sentencesDigest } from './sentences/known.ts';
import { encodeSentenceModel } from './sentences/encode.ts';
import { learnSentences } from './sentences/learn.ts';

const learnt = learnSentences(knownSentences());
const bytes = encodeSentenceModel(learnt);
writeFileSync('templates/reading/sentences.bin', bytes);
const said = {
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  learntFrom: sentencesDigest(),
};
writeFileSync('templates/reading/sentences.json', `${JSON.stringify(said, null, 2)}\n`);
console.log(
  `${learnt.says.length} things said, ${learnt.features.length} features, ${bytes.length} bytes, sha256 ${said.sha256}`,
);
