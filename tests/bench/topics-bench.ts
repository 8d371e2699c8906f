// How well topics of clauses are told, on labelled contracts left out of learning in turn.
// Usage: node tests/bench/topics-bench.ts [--quick]: takes some minutes, without learning anew a few seconds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, measureProvisions, report } from '../../.tools/topics/cross-validation.ts';
import { readCloseness, readContracts, readProvisions } from '../../.tools/topics/cuad.ts';
import { examplesOf } from '../../.tools/topics/folds.ts';
import { measureKorean } from '../../.tools/topics/korean.ts';
import { loadTopicModel } from '../../src/library/load-topic-model.ts';
import { TopicContext } from '../../src/domain/reading/topics/topic-context.ts';
import { topicsOf } from '../../src/domain/reading/topics/topics-of.ts';
import type { Clause } from '../../src/domain/reading/clauses/clause.ts';
import { theTopicWords } from '#tests/builders/reading-lexicon.ts';
import { sharedFolder } from './shared-folder.ts';
import { median, times } from './timing.ts';

const folder = sharedFolder('corpora');
const cuad = join(folder, 'cuad');
const cues = theTopicWords();
const isQuick = process.argv.includes('--quick');

console.log(measureKorean(join(folder, 'korean', 'articles.jsonl'), cues));
await measureSpeed();
if (!isQuick) measureLearning();

/** The shipped weights over a contract of 27,000 words. */
async function measureSpeed(): Promise<void> {
  const model = loadTopicModel(new Uint8Array(readFileSync('templates/reading/topics.bin')));
  const clauses = clausesOfLength(27_000);
  const busy: number[] = [];
  const took = await times(5, () => {
    const before = process.cpuUsage();
    const context = new TopicContext(clauses, cues);
    clauses.forEach((clause) => topicsOf(clause, context, model));
    busy.push(process.cpuUsage(before).user / 1000);
  });
  console.log(
    `\nTopics of ${clauses.length} clauses of 27,000 words: ${Math.round(median(took))} ms, ${Math.round(median(busy))} of them of the processor`,
  );
}

function clausesOfLength(words: number): Clause[] {
  const clauses: Clause[] = [];
  let left = words;
  for (const { paper, clauses: clauseOf } of readContracts(cuad)) {
    const groups = Map.groupBy(paper.paragraphs.keys(), (at) => clauseOf[at] ?? 0);
    for (const group of groups.values()) {
      if (left <= 0) return clauses;
      const paragraphs = [...group].map((at) => paper.paragraphs[at]?.text ?? '');
      const text = paragraphs.join('\n');
      left -= text.split(/\s+/).length;
      clauses.push(
        clauseOfText(clauses.length + 1, paper.paragraphs[[...group][0] ?? 0]?.heading ?? '', paragraphs),
      );
    }
  }
  return clauses;
}

function clauseOfText(ordinal: number, heading: string, paragraphs: readonly string[]): Clause {
  let at = 0;
  const pieces = paragraphs.map((text, index) => {
    const from = at;
    at += text.length + 1;
    return { paragraph: index, from, to: from + text.length, at: 0, number: '', level: index === 0 ? 0 : 1 };
  });
  return {
    ordinal,
    number: String(ordinal),
    heading,
    above: [],
    level: 1,
    kind: 'section',
    part: 'body',
    language: 'en',
    text: paragraphs.join('\n'),
    pieces,
  };
}

function measureLearning(): void {
  const examples = examplesOf(readContracts(cuad), theTopicWords());
  const scores = crossValidate(examples, () => undefined);
  console.log(`\n${report(examples, scores, readCloseness(cuad))}`);
  const headings = measureProvisions(readProvisions(cuad), examples);
  console.log(
    `\nHeadings set (${headings.names.length} classes): accuracy ${headings.accuracy.toFixed(3)}, macro F1 ${headings.macroF1.toFixed(3)}`,
  );
}
