// node tests/bench/compare-papers-bench.ts: every Word file of the corpus compared with itself (nothing may have
// changed), and with a copy of which one figure, one word and one paragraph were changed (each must be found).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, PaperDocument } from '#domain/reading/document/paper-document.ts';
import { comparePapers } from '#domain/reading/versions/compare-papers.ts';
import { readFile } from '#tests/builders/papers-word.ts';
import { sharedFolder } from './shared-folder.ts';

const corpus = sharedFolder('corpora/docx');
let [read, refused, noisy, missed, edited] = [0, 0, 0, 0, 0];
let slowest = 0;
for (const name of readdirSync(corpus).filter((each) => each.endsWith('.docx'))) {
  let paper: PaperDocument;
  try {
    paper = await readFile(readFileSync(join(corpus, name)), name);
  } catch {
    refused += 1;
    continue;
  }
  read += 1;
  const own = comparePapers(paper, paper);
  if (own.changes.length > 0) {
    noisy += 1;
    console.log(`${name}: ${own.changes.length} changes against itself`);
  }
  const changed = withOneEdit(paper);
  if (!changed) continue;
  edited += 1;
  const began = process.cpuUsage();
  const { changes } = comparePapers(paper, changed.paper);
  slowest = Math.max(slowest, process.cpuUsage(began).user / 1000);
  const said = changes.filter(({ kind }) => kind !== 'formatting');
  if (said.length !== 1 || said[0]?.after?.text !== changed.text) {
    missed += 1;
    console.log(`${name}: ${said.length} changes for one edit`);
  }
}
console.log(`${read} files (${refused} refused): ${noisy} with a change against themselves`);
console.log(
  `${edited} with one edit: ${missed} not told as that one; slowest ${slowest.toFixed(0)} ms of CPU`,
);
if (noisy > 0 || missed > 0) process.exitCode = 1;

/** The longest paragraph of the body with a word of its middle replaced. */
function withOneEdit(paper: PaperDocument): { paper: PaperDocument; text: string } | undefined {
  const [body, ...others] = paper.parts;
  const longest = body?.blocks
    .filter((block) => block.kind === 'paragraph')
    .filter(({ before, isGone }) => before === undefined && isGone !== true)
    .toSorted((a, b) => b.text.length - a.text.length)[0];
  if (!body || !longest || longest.text.length < 40) return undefined;
  const middle = Math.floor(longest.text.length / 2);
  const text = `${longest.text.slice(0, middle)} forty-two ${longest.text.slice(middle)}`;
  const blocks = body.blocks.map((block): Block => (block === longest ? { ...longest, text } : block));
  return { paper: { ...paper, parts: [{ ...body, blocks }, ...others] }, text };
}
