// node tests/bench/redline-bench.ts [--edits 20000]: so many random changes made of every Word file of the corpus and of
// generated agreements, rows and tables among them, each written, checked, and (some) opened by LibreOffice; what was
// refused besides and why, how many single replacements are refused, and what time a long agreement takes. Fails by name
// where a redline does not pass its check.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Fail } from '#domain/base/failure.ts';
import { textTable } from '#cli/text/text-table.ts';
import type { PlacedChange } from '#domain/redline/change.ts';
import { saidNow } from '#word/check/checked-story.ts';
import type { CheckedBlock } from '#word/check/checked-story.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import { readFile } from '#word/check/read-file.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { p, table, wordFile } from '#tests/builders/papers-word.ts';
import { anAgreement } from '#tests/builders/redline/agreement.ts';
import { AUTHOR, redlineWithout } from '#tests/builders/redline/redline-and-check.ts';
import { seededChange } from '#tests/builders/redline/seeded-changes.ts';
import { seededRows } from '#tests/builders/redline/seeded-rows.ts';
import type { SaidParagraph } from '#tests/builders/redline/seeded-changes.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';
import { sharedFolder } from './shared-folder.ts';
import { median } from './timing.ts';

/** Of the changes, those of the corpus; the rest are of generated agreements, half of them Korean or mixed. */
const OF_CORPUS = 0.4;
const CHANGES_A_FILE = 5;
const CHANGES_AN_AGREEMENT = 14;
/** Files that LibreOffice opens: each takes a second. */
const OPENED = 30;

const { values } = parseArgs({ options: { edits: { type: 'string', default: '20000' } } });
const edits = Number(values.edits);
const faults: string[] = [];
const rows: string[][] = [];
const codes = new Map<string, number>();
const closed = new Map<string, number>();
const ofTables = new Map<string, number>();
const written: Uint8Array[] = [];

const corpus = sharedFolder('corpora/docx');
const files = readdirSync(corpus)
  .filter((name) => /\.(?:docx|docm|dotx)$/.test(name))
  .flatMap((name) => openOne(name));
changeCorpus();
changeAgreements();
countRefused();
measure();
openInLibreOffice();

console.log(`\n${textTable([{ head: 'what' }, { head: 'found' }, { head: 'aim' }], rows, 160)}`);
console.log(
  `among them: ${listed(ofTables)}\nrefused: ${listed(codes)}\nfiles that take no changes: ${listed(closed)}`,
);
if (faults.length > 0) {
  console.log(`\n${faults.length} faults:\n${faults.slice(0, 30).join('\n')}`);
  process.exitCode = 1;
}

type Opened = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly body: readonly CheckedBlock[];
  readonly said: readonly SaidParagraph[];
};

/** Nothing of a file that cannot be changed at all: why is counted. */
function openOne(name: string): Opened[] {
  const bytes = readFileSync(join(corpus, name));
  try {
    const done = writeRedline(bytes, [{ find: 'words that stand in no file', replace: '' }], AUTHOR);
    return done.kind === 'refused' ? [openedAs(name, bytes)] : [];
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    add(closed, error.failure.message.en.slice(0, 60));
    return [];
  }
}

function openedAs(name: string, bytes: Uint8Array): Opened {
  const { stories } = readFile(bytes);
  return { name, bytes, body: stories[0]?.blocks ?? [], said: saidIn(stories) };
}

function changeCorpus(): void {
  const next = numbersFrom(15);
  let [made, drawn] = [0, 0];
  while (made < edits * OF_CORPUS) {
    const file = files[next(files.length)];
    if (!file) break;
    const changes = seeded(file, CHANGES_A_FILE, next);
    drawn += changes.length;
    made += tryOut(file.name, file.bytes, changes, made % 200 < CHANGES_A_FILE);
  }
  rows.push(['changes of the corpus', `${made} made of ${drawn} drawn`, 'each checked']);
}

function changeAgreements(): void {
  const next = numbersFrom(16);
  let [made, drawn, seed] = [0, 0, 0];
  while (made < edits * (1 - OF_CORPUS)) {
    seed += 1;
    const language = (['en', 'ko', 'both'] as const)[seed % 3] ?? 'en';
    const theirs = anAgreement(language, numbersFrom(seed));
    const agreement = openedAs(`agreement ${seed}`, theirs);
    for (let round = 0; round < 6; round += 1) {
      const changes = seeded(agreement, CHANGES_AN_AGREEMENT, next);
      drawn += changes.length;
      made += tryOut(agreement.name, theirs, changes, seed % 60 === 0);
    }
  }
  rows.push([
    'changes of agreements, two of three Korean or mixed',
    `${made} made of ${drawn} drawn`,
    'each checked',
  ]);
}

function tryOut(
  name: string,
  theirs: Uint8Array,
  changes: ReturnType<typeof seeded>,
  mayOpen: boolean,
): number {
  try {
    const done = redlineWithout(theirs, changes);
    for (const { code } of done.refusals) add(codes, code);
    for (const change of done.changes)
      if (change.table) add(ofTables, 'new tables');
      else if (change.row) add(ofTables, change.row === 'gone' ? 'rows gone' : 'new rows');
    for (const violation of done.violations)
      faults.push(`${name}: ${violation.slice(0, 400)} ${JSON.stringify(done.changes)}`);
    if (mayOpen && written.length < OPENED && done.changes.length > 0) written.push(done.redline);
    return done.changes.length;
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 0;
  }
}

/** One word in place of another, in a paragraph of the body with at least three. */
function countRefused(): void {
  const next = numbersFrom(17);
  let [refused, all] = [0, 0];
  const why = new Map<string, number>();
  for (const { bytes, said } of files) {
    const ordinary = said.filter(({ text, isBody }) => isBody && text.split(/\s+/).length > 2);
    for (let n = 0; n < Math.min(4, ordinary.length); n += 1) {
      // Where its words stand is counted over the whole paper.
      const change = seededChange(said, next, ordinary);
      if (!change || !('find' in change)) continue;
      const done = writeRedline(bytes, [{ ...change, comment: '' }], AUTHOR);
      const [refusal] = done.kind === 'refused' ? done.refusals : [];
      // Its words may stand in other paragraphs too, which is no refusal of this one.
      if (refusal?.code === 'found-several-times') continue;
      all += 1;
      if (!refusal) continue;
      refused += 1;
      add(why, refusal.code);
    }
  }
  rows.push([
    'single replacements in ordinary paragraphs',
    `${refused} of ${all} refused (${((100 * refused) / all).toFixed(1)}%): ${listed(why)}`,
    'at most 5%',
  ]);
}

function measure(): void {
  const words =
    'Producer shall have the exclusive option for eighteen (18) months after the Effective Date. ';
  const sixty = wordFile({
    body: p('The first clause.') + p(words.repeat(5)).repeat(60 * 6) + p('The end.'),
  });
  const row = table([p('런닝개런티'), p('관객 1인당 100원')]);
  const large = wordFile({
    body: p('The first clause.') + row.repeat(Math.ceil(45_000_000 / row.length)) + p('The end.'),
  });
  const change = { find: 'The first clause.', replace: 'The second clause.' };
  for (const [what, theirs, runs, aim] of [
    ['60 pages, written and checked', sixty, 7, 'under 2 s'],
    ['45 MB of XML, written and checked', large, 1, 'done or refused'],
  ] as const) {
    const took: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const from = performance.now();
      const done = writeRedline(theirs, [change], AUTHOR);
      if (done.kind === 'written') {
        const { violations } = checkRedline({ theirs, changes: [change], author: AUTHOR, ...done });
        faults.push(...violations.map((each) => `${what}: ${each}`));
      } else faults.push(`${what}: refused`);
      took.push(performance.now() - from);
    }
    rows.push([what, `${(median(took) / 1_000).toFixed(2)} s`, aim]);
  }
}

function openInLibreOffice(): void {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-redlines-'));
  try {
    const paths = written.map((bytes, n) => {
      const path = join(folder, `redline-${n}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    const opened = readdirSync(folder).filter((name) => name.endsWith('.pdf')).length;
    rows.push(['opened by LibreOffice', `${opened} of ${paths.length}`, 'all']);
    if (opened !== paths.length) faults.push(`LibreOffice opened ${opened} of ${paths.length}`);
  } catch (error) {
    rows.push(['opened by LibreOffice', error instanceof Error ? error.message : 'not installed', 'all']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mostly of different paragraphs, some side by side in one sentence; in one of four with rows of a table. */
function seeded({ said, body }: Opened, count: number, next: (below: number) => number): PlacedChange[] {
  const taken = new Set<SaidParagraph>();
  const spoken = said.filter(({ text }) => /\S/.test(text));
  const changes = Array.from({ length: count }, () => {
    const chosen = spoken[next(Math.max(1, spoken.length))];
    if (!chosen || (taken.has(chosen) && next(4) > 0)) return undefined;
    taken.add(chosen);
    return seededChange(said, next, [chosen]);
  });
  return [
    ...changes.filter((change) => change !== undefined),
    ...(next(4) === 0 ? seededRows(body, said, next) : []),
  ];
}

function saidIn(stories: ReturnType<typeof readFile>['stories']): SaidParagraph[] {
  return stories.flatMap(({ blocks }, story) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [{ text: saidNow(block), isBody: story === 0 }] : [],
    ),
  );
}

function add(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function listed(counts: ReadonlyMap<string, number>): string {
  return Array.from(counts, ([what, count]) => `${what} ${count}`).join(', ');
}
