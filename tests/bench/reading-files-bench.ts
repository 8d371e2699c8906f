// node tests/bench/reading-files-bench.ts [--fuzz 100000]: what the reader of papers does with every Word file of
// the corpus (receipt, counts, numbers as LibreOffice prints them), with damaged ones, and what time and memory it
// takes. Fails by name where a count differs, a number is printed otherwise, or anything but a refusal is thrown.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Fail } from '#domain/base/failure.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { textTable } from '#cli/text/text-table.ts';
import { p, readFile, table, uncounted, wordFile } from '#tests/builders/papers-word.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';
import { Damager } from './reading/damage.ts';
import { compareNumbers, printedByLibreOffice } from './reading/printed-numbers.ts';
import { sharedFolder } from './shared-folder.ts';
import { median, quantile } from './timing.ts';

/** Larger files are not damaged: they take long, and say no more than small ones. */
const MOST_BYTES = 60_000;
const SLOW_MS = 5_000;

const { values } = parseArgs({ options: { fuzz: { type: 'string', default: '100000' } } });
const faults: string[] = [];
const rows: string[][] = [];

const corpus = sharedFolder('corpora/docx');
const paths = readdirSync(corpus)
  .filter((name) => /\.(?:docx|docm|dotx)$/.test(name))
  .map((name) => join(corpus, name));
const read = await readCorpus();
comparePrinted();
measureAlone();
await fuzz(Number(values.fuzz));

console.log(`\n${textTable([{ head: 'what' }, { head: 'found' }, { head: 'aim' }], rows, 160)}`);
if (faults.length > 0) {
  console.log(`\n${faults.length} faults:\n${faults.slice(0, 50).join('\n')}`);
  process.exitCode = 1;
}

async function readCorpus(): Promise<ReadonlyMap<string, PaperDocument>> {
  const documents = new Map<string, PaperDocument>();
  const took: number[] = [];
  for (const path of paths) {
    const from = process.cpuUsage();
    const answer = await readOrRefuse(readFileSync(path), path);
    took.push(process.cpuUsage(from).user / 1_000);
    if (answer instanceof Fail) console.log(`refused ${nameOf(path)}: ${answer.failure.message.en}`);
    else if (answer) {
      documents.set(path, answer);
      for (const count of uncounted(answer)) faults.push(`${nameOf(path)}: ${count}`);
    }
  }
  const unread = [...documents.values()].reduce((sum, { receipt }) => sum + receipt.unread.length, 0);
  rows.push(
    [
      'files of the corpus',
      `${documents.size} read, ${paths.length - documents.size} refused`,
      'a receipt or a refusal',
    ],
    [
      'receipts with every count equal',
      `${documents.size - new Set(faults.map(fileOf)).size} of ${documents.size}`,
      'all',
    ],
    ['things named as unread', String(unread), ''],
    [
      'CPU a file: median, p95, most',
      [median(took), quantile(took, 0.95), Math.max(...took)].map(ms).join(', '),
      '',
    ],
  );
  const totals = new Map<string, number>();
  for (const { receipt } of documents.values()) {
    for (const { what, present } of receipt.counts) totals.set(what, (totals.get(what) ?? 0) + present);
  }
  console.log(`counted: ${Array.from(totals, ([what, count]) => `${what} ${count}`).join(', ')}`);
  return documents;
}

function comparePrinted(): void {
  const numbered = [...read].filter(([, { receipt }]) =>
    receipt.counts.some(({ what, read: count }) => what === 'numbered-paragraphs' && count > 0),
  );
  const printed = printedByLibreOffice(numbered.map(([path]) => path));
  if (!printed) {
    rows.push(['numbers as printed', 'LibreOffice is not installed', 'all equal']);
    return;
  }
  let compared = 0;
  let files = 0;
  let different = 0;
  for (const [path, document] of numbered) {
    const numbers = compareNumbers(document, printed.get(path) ?? []);
    if (numbers.compared > 0) files += 1;
    compared += numbers.compared;
    different += numbers.different.length;
    faults.push(...numbers.different.map((each) => `${nameOf(path)}: ${each}`));
  }
  rows.push([
    'numbers as printed',
    `${compared - different} of ${compared} equal, in ${files} files`,
    'all equal',
  ]);
}

type Alone = { readonly cpuMs: number; readonly peakMb: number; readonly found: number };

/** Each in a process of its own, so that the peak is that of one file. */
function measureAlone(): void {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-reading-'));
  try {
    const large = join(folder, 'large.docx');
    const row = table([p('런닝개런티'), p('관객 1인당 100원')]);
    writeFileSync(large, wordFile({ body: row.repeat(Math.ceil(45_000_000 / row.length)) }));
    measureFile('45 MB of XML', large, 'at most 10x, under 600 MB');
    const words =
      'Producer shall have the exclusive option for eighteen (18) months after the Effective Date. '.repeat(
        5,
      );
    const sixty = join(folder, 'sixty-pages.docx');
    writeFileSync(sixty, wordFile({ body: p(words).repeat(60 * 6) }));
    measureFile('60 pages', sixty, 'under 2 s');
    measureFile('largest text of the corpus', join(corpus, 'poi__bug65649.docx'), 'under 300 MB');
    measureFile(
      'largest file of the corpus',
      join(corpus, 'entlaw__Copyright_Infringement.docx'),
      'under 300 MB',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureFile(what: string, path: string, aim: string): void {
  const [ours, bare] = ['ours', 'bare'].map((way): Alone => {
    const script = join(import.meta.dirname, 'reading', 'read-alone.ts');
    // What the process prints is what `read-alone.ts` says.
    return JSON.parse(execFileSync(process.execPath, [script, way, path], { encoding: 'utf8' })) as Alone;
  });
  if (!ours || !bare) return;
  rows.push([
    `${what} (${ours.found} paragraphs)`,
    `${ms(ours.cpuMs)} CPU against ${ms(bare.cpuMs)} bare (${(ours.cpuMs / bare.cpuMs).toFixed(1)}x), peak ${ours.peakMb.toFixed(0)} MB against ${bare.peakMb.toFixed(0)} MB`,
    aim,
  ]);
}

async function fuzz(times: number): Promise<void> {
  const wholes = paths.map((path) => readFileSync(path)).filter(({ length }) => length <= MOST_BYTES);
  const next = numbersFrom(13);
  const damager = new Damager(next);
  const from = performance.now();
  let refused = 0;
  let unequal = 0;
  let slowest = 0;
  for (let n = 0; n < times; n += 1) {
    const whole = wholes[next(wholes.length)] ?? new Uint8Array();
    const began = performance.now();
    const answer = await readOrRefuse(damager.damage(whole), `damaged file ${n} of seed 13`);
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (took > SLOW_MS) faults.push(`damaged file ${n} of seed 13 took ${ms(took)}`);
    if (answer instanceof Fail) refused += 1;
    else if (answer && uncounted(answer).length > 0) unequal += 1;
    if (n % 10_000 === 9_999)
      console.log(`${n + 1} damaged files, ${((performance.now() - from) / 1_000).toFixed(0)} s`);
  }
  rows.push([
    `${times.toLocaleString('en')} damaged files`,
    `${refused} refused, ${times - refused} read (${unequal} of them say on the receipt that a count differs), slowest ${ms(slowest)}, ${((performance.now() - from) / 1_000).toFixed(0)} s in all`,
    'no crash, no hang',
  ]);
}

async function readOrRefuse(bytes: Uint8Array, what: string): Promise<PaperDocument | Fail | undefined> {
  try {
    return await readFile(bytes);
  } catch (error) {
    if (error instanceof Fail) return error;
    faults.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return undefined;
  }
}

function nameOf(path: string): string {
  return path.slice(corpus.length + 1);
}

function fileOf(fault: string): string {
  return fault.split(':', 1)[0] ?? fault;
}

function ms(time: number): string {
  return time >= 1_000 ? `${(time / 1_000).toFixed(1)} s` : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}
