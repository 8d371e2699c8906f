import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import type { Answer } from '#contract/api.ts';
import type { InputOf, MethodName } from '#contract/methods.ts';
import { Fail } from '#domain/base/failure.ts';
import { findFaultInCopy } from '#storage/copy-database.ts';
import { aFolder, anApp, appOptionsIn } from '#tests/builders/app-builders.ts';
import { changeHouse } from '#tests/builders/changes.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';
import { aPastedPaper } from '#tests/builders/papers.ts';
import { answersOf } from '#tests/builders/workspace-answers.ts';
import type { Ask } from '#tests/builders/workspace-answers.ts';
import { aDice } from './dice.ts';

export type FlipReport = {
  flips: number;
  /** Not opened, in words, and not written to. */
  refused: number;
  /** Opened, and answered as before in everything. */
  unharmed: number;
  /** Opened with a warning, or with answers that say what is damaged. */
  noticed: number;
  /** Each with its place: a change that nobody was told of, a backup that failed or is bad in silence, a defect. */
  faults: string[];
};

const WORDS = '제4조 (옵션)\n① 최초 옵션 기간은 18개월로 한다.';

/**
 * Turns one bit of a real workspace file, so many times, each in a copy of its own: opens it, asks everything, edits it
 * and makes a backup. Whatever is no longer what was entered must be told, and so must a backup that cannot be made.
 */
export async function flipBits(flips: number, seed: number): Promise<FlipReport> {
  const dice = aDice(seed);
  const report: FlipReport = {
    flips: 0,
    refused: 0,
    unharmed: 0,
    noticed: 0,
    faults: [],
  };
  const { bytes, truth } = await aRealWorkspace();
  for (; report.flips < flips; report.flips += 1) {
    const turned = Buffer.from(bytes);
    const at = dice.below(turned.length);
    const bit = dice.below(8);
    turned[at] = (turned[at] ?? 0) ^ (1 << bit);
    const folder = aFolder();
    try {
      const said = await live(folder.path, turned, truth);
      if ('fault' in said) report.faults.push(`byte ${at}, bit ${bit}: ${said.fault}`);
      else report[said.outcome] += 1;
    } finally {
      folder.remove();
    }
  }
  return report;
}

type Said = { readonly outcome: 'refused' | 'unharmed' | 'noticed' } | { readonly fault: string };

/** What comes of a workspace file with these bytes, opened in the folder and used. */
export async function live(folder: string, bytes: Uint8Array, truth: unknown): Promise<Said> {
  const logged: string[] = [];
  const options = appOptionsIn(folder, {
    quietMs: 3_600_000,
    log: (line) => logged.push(line),
    newId: () => crypto.randomUUID(),
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(options.workspacePath, bytes);
  let app: App;
  try {
    app = openApp(options);
  } catch (error) {
    if (!(error instanceof Fail)) return { fault: `opening ended with ${String(error)}` };
    const isAsItWas = readFileSync(options.workspacePath).equals(bytes);
    return isAsItWas || error.failure.code === 'workspace-newer'
      ? { outcome: 'refused' }
      : { fault: `refused with ${error.failure.code}, and written to` };
  }
  try {
    return await use(app, options.backupsRoot, truth, logged);
  } finally {
    app.close();
  }
}

async function use(app: App, backupsRoot: string, truth: unknown, logged: readonly string[]): Promise<Said> {
  const refusals: string[] = [];
  const call = async (method: MethodName, input: unknown): Promise<Answer<unknown>> => {
    const answer = await app.answer(method, input);
    if (!answer.ok) refusals.push(`${method}: ${answer.failure.code}`);
    return answer;
  };
  const ask: Ask = async (method, input) => {
    const answer = await call(method, input);
    if (!answer.ok) throw new Refused();
    return answer.value as never;
  };
  const told = await everything(ask).catch(asRefused);
  // An edit, as anybody would go on to work, and then the backup that checks what is to be kept.
  const edit = await anEdit(ask).catch(asRefused);
  const backup = await call('backups.create', {});
  const info = await call('workspace.info', {});
  const defect = refusals.find((each) => each.endsWith('internal'));
  if (defect !== undefined) return { fault: `${defect} ${logged.join(' ').slice(0, 500)}` };
  const isWarned = info.ok && (info.value as { warning?: unknown }).warning !== undefined;
  const isTold = isWarned || !info.ok || told === undefined || edit === undefined;
  if (!backup.ok && !isWarned && info.ok)
    return {
      fault: `the backup failed and no warning stands: ${refusals.join(', ')}`,
    };
  const badCopy = backupsIn(backupsRoot).find((path) => findFaultInCopy(path) !== undefined);
  if (badCopy !== undefined) return { fault: `a backup that is not whole was kept` };
  if (isTold) return { outcome: 'noticed' };
  const differs = Object.keys(truth as object).filter(
    (key) =>
      !isDeepStrictEqual((truth as Record<string, unknown>)[key], (told as Record<string, unknown>)[key]),
  );
  return differs.length === 0
    ? { outcome: 'unharmed' }
    : { fault: `changed and not told: ${differs.join(', ')}` };
}

class Refused extends Error {}

/** What was refused has been counted; anything else is a fault of this harness. */
function asRefused(error: unknown): undefined {
  if (!(error instanceof Refused)) throw error;
}

/** All that a workspace says to somebody who looks at everything. */
async function everything(ask: Ask) {
  const answers = await answersOf(ask);
  const drafts = Object.entries(answers.deals).flatMap(([dealId, { document }]) =>
    document.drafts.map(({ id }) => ({ dealId, draftId: id })),
  );
  const compared: unknown[] = [];
  for (const draft of drafts)
    compared.push(await ask('compare.draft', draft), await ask('leverage.map', draft));
  const papers: unknown[] = [];
  for (const [dealId, { document }] of Object.entries(answers.deals))
    for (const paperId of Object.keys(document.papers ?? {}))
      papers.push(await ask('papers.text', { dealId, paperId }));
  return {
    ...answers,
    house: await ask('house.get', {}),
    found: await ask('search.run', { query: '옵션', limit: 50 }),
    compared,
    papers,
  };
}

async function anEdit(ask: Ask): Promise<true> {
  for (const { dealId } of await ask('deals.list', { archived: false })) {
    const { revision } = await ask('deals.get', { dealId });
    const input: InputOf<'deals.apply'> = {
      dealId,
      revision,
      operation: { kind: 'edit-head', patch: { notes: '새 메모' } },
    };
    await ask('deals.apply', input);
  }
  return true;
}

/** A deal with a history and a paper, precedents, settings: the file as it lies there when Jibun is closed. */
export async function aRealWorkspace() {
  const desk = anApp({ quietMs: 3_600_000, newId: () => crypto.randomUUID() });
  try {
    const samples = await desk.ask('samples.list', {});
    const sample = samples.find(({ provenance }) => provenance === 'invented');
    const { dealId } = await desk.ask('samples.open', {
      sampleId: sample?.sampleId ?? '',
    });
    const { revision } = await desk.ask('deals.get', { dealId });
    await desk.ask('papers.addText', {
      dealId,
      revision,
      paperId: 'pasted-1',
      paper: aPastedPaper(WORDS),
      text: WORDS,
    });
    await changeHouse(desk.ask, 'house.apply', {
      revision: 0,
      operation: {
        kind: 'add-precedent',
        precedent: aPrecedentOf('reversion_term', { isConfidential: true }),
      },
    });
    await desk.ask('settings.set', {
      authorName: '이지분',
      firmName: '한강필름',
    });
    const truth = await everything(desk.ask);
    desk.app.close();
    return { bytes: readFileSync(desk.options.workspacePath), truth };
  } finally {
    desk.end();
  }
}

function backupsIn(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.db'))
    .map((name) => join(root, name));
}
