// Reads one paper in a process of its own, compares what it settles with the benchmark and its words with a version in which
// one is another, and prints what that took, as JSON. Given `docx FILE`, `film FILE` or `cuad WORDS`: the contract of the
// labelled ones whose length is nearest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { reportToNobody } from '#app/base/report.ts';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { Block, PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { FoundValue } from '#domain/reading/findings/paper-reading.ts';
import { runHere } from '#engine/run-here.ts';
import { comparePapers } from '#engine/tasks/compare-papers.ts';
import { readPaper } from '#engine/tasks/read-paper.ts';
import type { PaperOrder } from '#engine/tasks/read-paper.ts';
import { aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { sharedFolder } from '../shared-folder.ts';
import { median } from '../timing.ts';
import { peakMb } from './peak-memory.ts';

const RUNS = 5;
const [kind = '', which = ''] = process.argv.slice(2);
const paper = paperOf();
const library = theLibrary();
const using = { library, ...openReadingTools({ templatesRoot: TEMPLATES }, library), rates: [] };
const read = () => runHere(readPaper, { paper, using }, reportToNobody);

const first = await cpuOf(read);
await read();
const reading: number[] = [];
const judging: number[] = [];
const comparing: number[] = [];
for (let n = 0; n < RUNS; n += 1) {
  const { tookMs, made } = await cpuOf(read);
  reading.push(tookMs);
  judging.push((await cpuOf(() => compareWithBenchmark(made.findings.values))).tookMs);
  const papers = { before: { document: made.document }, after: { document: withOneWordMore(made.document) } };
  const compare = () => runHere(comparePapers, { ...papers, options: {} }, reportToNobody);
  comparing.push((await cpuOf(compare)).tookMs);
}
const { clauses } = first.made.findings;
console.log(
  JSON.stringify({
    words: clauses.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    firstMs: first.tookMs,
    readMs: median(reading),
    benchmarkMs: median(judging),
    comparedMs: median(comparing),
    peakMb: peakMb(),
  }),
);

function paperOf(): PaperOrder['paper'] {
  if (kind === 'film') return { pasted: readFileSync(join(sharedFolder('corpora/film'), which), 'utf8') };
  if (kind === 'docx')
    return { bytes: new Uint8Array(readFileSync(join(sharedFolder('corpora/docx'), which))), name: which };
  const lines = gunzipSync(readFileSync(join(sharedFolder('corpora/cuad'), 'contracts.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  const awayOf = (text: string): number => Math.abs(text.split(/\s+/).length - Number(which));
  // The file was written by ours, a contract in each line.
  const texts = lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const [nearest = ''] = texts.toSorted((a, b) => awayOf(a) - awayOf(b));
  return { pasted: nearest };
}

/** Their paper as a draft of a deal, where each term stands and what that leaves us. */
function compareWithBenchmark(values: readonly FoundValue[]): unknown {
  const entries = Object.fromEntries(values.map(({ term, value }) => [term, anEntryOf(value)]));
  const draft = aDraft({ entries });
  return judgeDraft(aDocument({ drafts: [draft] }), draft, library);
}

/** In its longest paragraph. */
function withOneWordMore(document: PaperDocument): PaperDocument {
  const [body, ...others] = document.parts;
  const paragraphs = body?.blocks.filter((block) => block.kind === 'paragraph') ?? [];
  const [longest] = paragraphs.toSorted((a, b) => b.text.length - a.text.length);
  if (!body || !longest) throw new Error('A paper without a paragraph.');
  const blocks = body.blocks.map((block): Block =>
    block === longest ? { ...longest, text: `${longest.text} forty-two` } : block,
  );
  return { ...document, parts: [{ ...body, blocks }, ...others] };
}

async function cpuOf<Made>(
  work: () => Made | Promise<Made>,
): Promise<{ readonly tookMs: number; readonly made: Made }> {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return { tookMs: (user + system) / 1_000, made };
}
