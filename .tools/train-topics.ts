// Learns the topics of clauses from labelled contracts and writes templates/reading/topics.bin with its digest.
// Usage: node .tools/train-topics.ts FOLDER [contracts], FOLDER holding the corpus (contracts, paragraphs, headings, label-map).
// The same corpus gives the same bytes. A number of contracts learns from the first so many, to try it out.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { theTopicWords } from '../tests/builders/reading-lexicon.ts';
import { calibrations, crossValidate, measureProvisions, report, SEED } from './topics/cross-validation.ts';
import { LABELS, readCloseness, readContracts, readProvisions } from './topics/cuad.ts';
import { encodeTopicModel } from './topics/encode.ts';
import { examplesOf, learnLabel } from './topics/folds.ts';
import { TOPIC_OF_HEADING, TOPIC_OF_LABEL } from './topics/topics-of-labels.ts';

const [folder, limit] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the corpus.');
const contracts = readContracts(folder).slice(0, limit === undefined ? undefined : Number(limit));
const names = new Set(contracts.map(({ name }) => name));
const provisions = readProvisions(folder).filter(({ contract }) => names.has(contract));
const say = (line: string): void => console.error(line);

const examples = examplesOf(contracts, theTopicWords());
say(
  `${contracts.length} contracts, ${examples.contractOf.length} paragraphs, ${examples.vocabulary.known.length} features`,
);
const scores = crossValidate(examples, say);
const sigmoids = calibrations(examples, scores);
const taught = LABELS.map((_, label) => learnLabel(examples, label, () => true, SEED));
const headings = measureProvisions(provisions, examples);
const bytes = encodeTopicModel({
  vocabulary: examples.vocabulary,
  paragraph: taught.map(({ paragraph }) => paragraph),
  sentence: taught.map(({ sentence }) => sentence),
  clause: taught.map(({ clause }) => clause),
  provision: headings.weights,
  labels: LABELS.map((name, label) => ({ name, topic: TOPIC_OF_LABEL[name], ...fitted(sigmoids[label]) })),
  headings: headings.names.map((name, at) => {
    const topic = TOPIC_OF_HEADING[name];
    if (topic === undefined) throw new Error(`The heading class ${name} has no topic.`);
    return { name, topic, ...fitted(headings.sigmoids[at]) };
  }),
});
const digest = createHash('sha256').update(bytes).digest('hex');
if (limit === undefined) {
  writeFileSync('templates/reading/topics.bin', bytes);
  writeFileSync(
    'templates/reading/topics.json',
    `${JSON.stringify({ bytes: bytes.length, sha256: digest }, null, 2)}\n`,
  );
}
console.log(report(examples, scores, readCloseness(folder)));
console.log(`\nHeadings: accuracy ${headings.accuracy.toFixed(3)}, macro F1 ${headings.macroF1.toFixed(3)}`);
console.log(`\n${bytes.length} bytes, sha256 ${digest}`);

function fitted(sigmoid: { readonly slope: number; readonly shift: number } | undefined): {
  readonly slope: number;
  readonly shift: number;
} {
  return { slope: Math.fround(sigmoid?.slope ?? 0), shift: Math.fround(sigmoid?.shift ?? 0) };
}
