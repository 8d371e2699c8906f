// Does real work of every kind until it is killed: through the app's worker as it is built, or with the same app in
// this process, which starts in a third of the time. Each call is told on standard output before it is sent, and what
// stands afterwards once it is answered: see kills.ts, which holds it to that.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import { appOptionsIn, workerOptionsIn } from '#tests/builders/app-builders.ts';
import { offerTo } from '#tests/builders/file-builders.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';
import { ROOT, TEMPLATES } from '#tests/builders/paths.ts';
import { aDice } from './dice.ts';

/** What stands after a call that was answered: of a deal, or of the house. `gone`: erased. */
export type Stand =
  | { readonly id: string; readonly revision: number; readonly digest: string }
  | { readonly id: string; readonly gone: true };
/** `rehearsal`: opens, reads and ends by itself, so that Node keeps what it compiled for those that are killed. */
export type Way = 'worker' | 'app' | 'rehearsal';
export type Told = { readonly sent: string; readonly id: string } | { readonly answered: readonly Stand[] };

const TERMS = ['option_fee_initial', 'reversion_term', 'sequel_passive', 'net_profit_points', 'rights_scope'];
const MOST_DEALS = 4;

if (import.meta.main) {
  const [, , folder = '', seed, way] = process.argv;
  // Given by kills.ts.
  await workUntilKilled(folder, Number(seed), way as Way);
}

async function workUntilKilled(folder: string, seed: number, way: Way): Promise<void> {
  const dice = aDice(seed);
  const app = way === 'worker' ? await inItsWorker(folder) : inThisProcess(folder);
  const ask = async <M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> => {
    const answer = await app.api.call(method, input);
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  };
  // So that the kill falls into the work and not into reading the library.
  await ask('library.get', {});
  const deals = (await ask('deals.list', { archived: false })).map(({ dealId }) => dealId);
  tell({ answered: [] });
  const most = way === 'rehearsal' ? 3 : Infinity;
  for (let n = 0; n < most; n += 1) {
    const dealId = deals.length < 2 ? undefined : dice.oneOf(deals);
    const { name, run } = dealId === undefined ? { name: 'import', run: importDeal } : chosen(dealId, n);
    tell({ sent: name, id: dealId ?? 'new' });
    tell({ answered: await run() });
    // The app does what it does by itself when nothing is asked: backups, checks, emptying its log.
    await new Promise((resolve) => setImmediate(resolve));
  }
  app.close();

  function chosen(
    dealId: string,
    n: number,
  ): { readonly name: string; readonly run: () => Promise<Stand[]> } {
    const words = `${seed}/${n} 권리 복귀 ${'가'.repeat(dice.below(400))}`;
    const termId = dice.oneOf(TERMS);
    return dice.weighted([
      [
        30,
        'entry',
        () =>
          apply(dealId, { kind: 'edit-entry', draftId: '', termId, patch: { clause: words, note: words } }),
      ],
      [10, 'head', () => apply(dealId, { kind: 'edit-head', patch: { notes: words } })],
      [
        10,
        'rung',
        () =>
          apply(dealId, {
            kind: 'set-rung',
            termId,
            rung: 'ask',
            to: { condition: { en: words, ko: words } },
          }),
      ],
      [12, 'undo', () => step(dealId, 'history.undo')],
      [6, 'redo', () => step(dealId, 'history.redo')],
      [
        4,
        'bin',
        async () => {
          await ask('deals.delete', { dealId });
          await ask('deals.undelete', { dealId });
          return [await standOf(dealId)];
        },
      ],
      [deals.length > MOST_DEALS ? 30 : 2, 'erase', () => erase(dealId)],
      [4, 'copy', () => duplicate(dealId)],
      [3, 'import', importDeal],
      [4, 'house', () => addPrecedent(words)],
      [
        4,
        'backup',
        async () => {
          await ask('backups.create', {});
          return [];
        },
      ],
      [
        2,
        'settings',
        async () => {
          await ask('settings.set', { authorName: words.slice(0, 100) });
          return [];
        },
      ],
    ]);
  }

  async function apply(dealId: string, operation: DealOperation): Promise<Stand[]> {
    const { document, revision } = await ask('deals.get', { dealId });
    const draftId = document.drafts[0]?.id ?? '';
    const on = 'draftId' in operation ? { ...operation, draftId } : operation;
    await ask('deals.apply', { dealId, revision, operation: on });
    return [await standOf(dealId)];
  }

  async function step(dealId: string, method: 'history.undo' | 'history.redo'): Promise<Stand[]> {
    const { revision } = await ask('deals.get', { dealId });
    // At the beginning there is nothing to undo, and that is an answer too.
    await app.api.call(method, { dealId, revision });
    return [await standOf(dealId)];
  }

  async function erase(dealId: string): Promise<Stand[]> {
    deals.splice(deals.indexOf(dealId), 1);
    await ask('deals.delete', { dealId });
    await ask('deals.erase', { dealIds: [dealId] });
    return [{ id: dealId, gone: true }];
  }

  async function duplicate(dealId: string): Promise<Stand[]> {
    const { document } = await ask('deals.duplicate', { dealId, withPrivate: true, title: `사본 ${seed}` });
    deals.push(document.deal.id);
    return [await standOf(document.deal.id)];
  }

  async function importDeal(): Promise<Stand[]> {
    const bytes = readFileSync(join(TEMPLATES, 'samples', 'invented-remake.internal.json'));
    const { token } = await offerTo(app, 'a.internal.json', bytes);
    const { dealId } = await ask('dealFiles.import', { token });
    deals.push(dealId);
    return [await standOf(dealId)];
  }

  async function addPrecedent(words: string): Promise<Stand[]> {
    const { revision } = await ask('house.get', {});
    const precedent = aPrecedentOf('reversion_term', { id: `p-${seed}-${revision}`, note: words });
    await ask('house.apply', { revision, operation: { kind: 'add-precedent', precedent } });
    const after = await ask('house.get', {});
    return [{ id: 'house', revision: after.revision, digest: digestOf(after.house) }];
  }

  async function standOf(dealId: string): Promise<Stand> {
    const { document, revision } = await ask('deals.get', { dealId });
    return { id: dealId, revision, digest: digestOf(document) };
  }
}

function inThisProcess(folder: string): App {
  const log = (line: string): void => console.error(line);
  return openApp({
    ...appOptionsIn(folder),
    quietMs: 30,
    now: () => new Date(),
    newId: () => randomUUID(),
    log,
  });
}

function inItsWorker(folder: string): Promise<App> {
  const entry = pathToFileURL(join(ROOT, 'dist', 'main', 'app-worker.js'));
  return startAppWorker({ ...workerOptionsIn(folder), quietMs: 30 }, entry);
}

/** Whole lines at once, so that a kill leaves none half-said that counts. Waits while nobody empties the pipe. */
function tell(told: Told): void {
  const line = Buffer.from(`${JSON.stringify(told)}\n`);
  for (let written = 0; written < line.length;) {
    try {
      written += writeSync(1, line, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
