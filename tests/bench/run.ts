import { ROOT } from '#tests/builders/paths.ts';
// npm run bench: measures, in one run, what issue and README promise about speed and size, as ratios
// where there is something bare to compare with. Prints a table; never fails for time.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { chromium } from 'playwright-core';
import { readDealFile } from '#app/deals/deal-file.ts';
import { CLAUSE_RUNS, SIMULATION_RUNS, workMoneyPage } from '#app/money/money.ts';
import { openApp } from '#app/door/open-app.ts';
import { openLibrary } from '#app/library/open-library.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { VERSION } from '#app/base/version.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import { textTable } from '#cli/text/text-table.ts';
import { DEAL_SQL } from '#storage/deal-sql.ts';
import { findBrowser } from '../../.tools/browser.ts';
import { aFolder, appOptionsIn, TEMPLATES } from '#tests/builders/app-builders.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { shapeOf, writeBare } from './bare-word-file.ts';
import { briefRows, briefWriter } from './brief-bench.ts';
import { benchLibrary } from './library-bench.ts';
import {
  DEALS,
  DRAFTS,
  MANY_DRAFTS,
  TERMS,
  writeDealOfManyDrafts,
  writeLargeWorkspace,
} from './large-workspace.ts';
import { median, quantile, sideBySide, times } from './timing.ts';

type Row = {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: string;
  readonly aim: string;
};
const rows: Row[] = [];
const folder = aFolder();
const options = appOptionsIn(folder.path, {
  // Key dates are computed anew by another version, once; that is not what is measured here.
  capabilities: { host: 'direct', version: VERSION, dialogs: 'none', canReveal: false },
  librarySnapshotPath: join(folder.path, 'library.snapshot.json'),
});
const library = openLibrary({ templatesRoot: TEMPLATES });

try {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model ?? ''})`,
  );
  console.log(`Writing a workspace of ${DEALS} deals x ${DRAFTS} drafts x ${TERMS} terms …`);
  const from = performance.now();
  writeLargeWorkspace(options, library);
  const megabytes = (statSync(options.workspacePath).size / 1e6).toFixed(0);
  console.log(`written in ${((performance.now() - from) / 1000).toFixed(0)} s, ${megabytes} MB`);

  await measureListing();
  await measureSearch();
  await measureComparison();
  await measureBrief();
  await measureRules();
  await measureEdit();
  await measureLibraryUse();
  await measureStart();
  measureRenderer();
} finally {
  folder.remove();
}
console.log(
  `\n${textTable(
    [
      { head: 'what' },
      { head: 'Jibun', align: 'right' },
      { head: 'bare', align: 'right' },
      { head: 'ratio', align: 'right' },
      { head: 'aim' },
    ],
    rows.map(({ what, ours, bare, ratio, aim }) => [what, ours, bare, ratio, aim]),
    160,
  )}`,
);

/** Opening the file and listing its deals, against opening it bare and running the same SELECT. */
async function measureListing(): Promise<void> {
  const ask = async (): Promise<void> => {
    const app = openApp(options);
    const listed = await app.api.call('deals.list', { archived: false });
    if (!listed.ok || listed.value.length !== DEALS) throw new Error('the list is not whole');
    app.close();
  };
  const select = (): void => {
    const db = new Database(options.workspacePath);
    db.pragma('locking_mode = EXCLUSIVE');
    const found = db.prepare(DEAL_SQL.list).all({ today: '2026-11-20', archived: 0 });
    if (found.length !== DEALS) throw new Error('the list is not whole');
    db.close();
  };
  const took = await sideBySide(15, ask, select);
  compared(
    `open ${DEALS} deals and list them`,
    took,
    'at most 4x the bare SELECTs: the file is checked first',
  );
}

/** Two-syllable Korean words over 100,000 clauses. */
async function measureSearch(): Promise<void> {
  const app = openApp(options);
  const words = [
    '옵션',
    '권리',
    '복귀',
    '배급',
    '수수',
    '감사',
    '중재',
    '협상',
    '후속',
    '촬영',
    '만료',
    '극장',
    '정산',
    '언어',
    '별지',
    '없음',
    '이용',
    '매수',
  ];
  const took: number[] = [];
  for (let n = 0; n < 10; n += 1) {
    for (const query of words) {
      const [time = 0] = await times(1, async () => {
        const answer = await app.api.call('search.run', { query, limit: 50 });
        if (!answer.ok) throw new Error(answer.failure.message.en);
      });
      took.push(time);
    }
  }
  app.close();
  rows.push({
    what: 'two-syllable search over 100,000 clauses, p95',
    ours: ms(quantile(took, 0.95)),
    bare: `median ${ms(median(took))}`,
    ratio: '',
    aim: 'under 100 ms',
  });
}

/** Comparing and scoring one draft of every remake term. */
async function measureComparison(): Promise<void> {
  const document = aRichDeal(library);
  const draft = findLatestDraft(document, 'theirs');
  if (!draft) throw new Error('no draft');
  const count = Object.keys(draft.entries).length;
  const took = await times(60, () => {
    judgeDraft(document, draft, library);
  });
  rows.push({
    what: `compare and score a draft of ${count} terms, p95`,
    ours: ms(quantile(took, 0.95)),
    bare: `median ${ms(median(took))}`,
    ratio: '',
    aim: 'under 5 ms',
  });
}

/** The brief in Word, against bare docx writing the same paragraphs and tables. */
async function measureBrief(): Promise<void> {
  const path = join(TEMPLATES, 'samples', 'invented-remake.internal.json');
  const { document } = readDealFile(readFileSync(path), library);
  const draft = findLatestDraft(document, 'theirs');
  if (!draft) throw new Error('no draft');
  const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
  const workMoney = (): Promise<MoneyPage> => workMoneyPage(document, draft, parameters, library.terms);
  const write = await briefWriter(document, library);
  const { shape, paragraphs, tables } = shapeOf(await write('full', 'ko'));
  const took = await sideBySide(
    9,
    () => write('full', 'ko'),
    () => writeBare(shape),
  );
  compared(
    `write a full brief (${paragraphs} paragraphs, ${tables} tables), its money worked before`,
    took,
    'at most 1.5x bare docx',
  );
  for (const row of await briefRows(library)) rows.push(row);
  rows.push({
    what: `the money of a brief (${CLAUSE_RUNS} runs per value, ${SIMULATION_RUNS} outcomes)`,
    ours: ms(median(await times(7, workMoney))),
    bare: '',
    ratio: '',
    aim: 'printed; nothing when Money was open',
  });
}

/** One rule in every deal that it bears on. */
async function measureRules(): Promise<void> {
  const app = openApp(options);
  await app.api.call('library.get', {});
  const took = await times(5, async () => {
    const answer = await app.api.call('rules.inDeals', { ruleId: 'art_100' });
    if (!answer.ok || answer.value.length !== DEALS) throw new Error('the answer is not whole');
  });
  app.close();
  rows.push({
    what: `a rule in ${DEALS} deals`,
    ours: ms(median(took)),
    bare: '',
    ratio: '',
    aim: 'under 200 ms',
  });
}

/** One clause edited in a deal of 200 drafts in which every term is filled. */
async function measureEdit(): Promise<void> {
  const small = appOptionsIn(join(folder.path, 'edit'), { capabilities: options.capabilities });
  const { draftId, dealId } = writeDealOfManyDrafts(small, library);
  const app = openApp(small);
  await app.api.call('library.get', {});
  let revision = 0;
  const took = await times(15, async () => {
    const clause = `제${revision}조. 옵션료는 체결일에 지급한다.`;
    const operation = {
      kind: 'edit-entry',
      draftId,
      termId: 'option_fee_initial',
      patch: { clause },
    } as const;
    const answer = await app.api.call('deals.apply', { dealId, revision, operation });
    if (!answer.ok) throw new Error(answer.failure.message.en);
    revision = answer.value.revision;
  });
  app.close();
  rows.push({
    what: `one edit in a deal of ${MANY_DRAFTS} full drafts`,
    ours: ms(median(took)),
    bare: '',
    ratio: '',
    aim: 'under 150 ms',
  });
}

/** The library at start in fresh processes, and search as one types. */
async function measureLibraryUse(): Promise<void> {
  for (const { what, took, aim } of await benchLibrary())
    rows.push({ what, ours: took, bare: '', ratio: '', aim });
}

/** From the command to an answer, and to a screen that can be used, with a workspace of 1,000 deals. */
async function measureStart(): Promise<void> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src', 'cli', 'jibun.ts'), 'serve', '--no-open', '--workspace', options.workspacePath],
    { env: { ...process.env, XDG_DATA_HOME: join(folder.path, 'data') } },
  );
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const found = /http:\/\/\S+/.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.once('exit', () => reject(new Error(text)));
    });
    rows.push({
      what: 'start the loopback host, to its first answer',
      ours: ms(performance.now() - started),
      bare: '',
      ratio: '',
      aim: 'printed',
    });
    const executablePath = findBrowser();
    if (executablePath === undefined) {
      console.log('No browser was found, so the time to a usable screen is not measured.');
      return;
    }
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    const page = await browser.newPage();
    const opened = performance.now();
    await page.goto(address);
    await page.locator('main').getByRole('button').first().waitFor();
    rows.push({
      what: 'from the address to a usable screen',
      ours: ms(performance.now() - opened),
      bare: '',
      ratio: '',
      aim: 'printed',
    });
    await browser.close();
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  }
}

function measureRenderer(): void {
  const root = join(ROOT, 'dist', 'renderer');
  if (!existsSync(root)) {
    console.log('The interface is not built, so its size is not measured. Run “npm run build” first.');
    return;
  }
  const bytes = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|js|css|svg)$/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(root, name))).length, 0);
  rows.push({
    what: 'the interface, gzipped, without fonts',
    ours: `${(bytes / 1000).toFixed(0)} kB`,
    bare: '',
    ratio: '',
    aim: 'under 1,000 kB',
  });
}

function compared(what: string, took: { readonly ours: number; readonly bare: number }, aim: string): void {
  rows.push({
    what,
    ours: ms(took.ours),
    bare: ms(took.bare),
    ratio: `${(took.ours / took.bare).toFixed(2)}x`,
    aim,
  });
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}
