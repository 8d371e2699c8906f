import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { restoreDamagedWorkspace } from '#app/care/restore-workspace.ts';
import { readDealFile } from '#app/deals/deal-file.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import { findFaultInCopy } from '#storage/copy-database.ts';
import { LATEST_VERSION, migrate } from '#storage/migrations.ts';
import { APPLICATION_ID } from '#storage/open-database.ts';
import { searchTextsOf } from '#storage/search-store.ts';
import { anApp, aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { bundled } from '#tests/builders/bundled.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { DEAL_FILE } from './working-child.ts';
import type { Work } from './working-child.ts';

const KILLS = 4;
const whole = readDealFile(readFileSync(DEAL_FILE), theLibrary()).document;

/** What a file of the first version could hold: no money, nothing of the decision, nobody's particulars, one name. */
const kept = { deal: whole.deal, drafts: whole.drafts, ladders: whole.ladders, situation: whole.situation };
const { chainOfTitle: _chain, ...project } = kept.deal.project;
const { titleIn: _names, ...ofOneName } = kept.deal;
const ofFirstVersion: DealDocument = {
  ...kept,
  deal: {
    ...ofOneName,
    project,
    parties: kept.deal.parties.map(({ id, name, side, capacity, country }) => ({
      id,
      name,
      side,
      capacity,
      country,
    })),
  },
};

describe('a process killed', () => {
  let script: string;
  beforeAll(async () => {
    script = await bundled(join(import.meta.dirname, 'working-child.ts'));
  });
  let folder: ReturnType<typeof aFolder>;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it('while it imports leaves whole deals only', async () => {
    await killedOften('import', (done) => {
      const { deals } = wholeDeals();
      expect(deals).toBeGreaterThanOrEqual(done);
    });
  }, 120_000);

  it('while it restores a backup as copies leaves all copies of a round or none, and the house once', async () => {
    const { app, backupId } = await aWorkspaceWithBackup();
    app.app.close();
    let rounds = 0;
    await killedOften('restore', (done) => {
      rounds += done;
      const { deals } = wholeDeals();
      expect(deals % 3).toBe(0);
      expect(deals / 3 - 1).toBeGreaterThanOrEqual(rounds);
      // The next round begins where the kill left the count.
      rounds = deals / 3 - 1;
      const workspace = openWorkspace(options().workspacePath, options());
      expect(workspace.house.getHouse().precedents).toHaveLength(1);
      // What was being restored from is as it was.
      expect(findFaultInCopy(workspace.backups.getPath(backupId))).toBeUndefined();
      workspace.close();
    });
    const again = openApp(options());
    expect(await again.api.call('backups.restoreAsCopy', { backupId })).toMatchObject({ ok: true });
    expect(await again.api.call('backups.create', {})).toMatchObject({ ok: true });
    again.close();
    const backups = join(folder.path, 'backups');
    for (const name of readdirSync(join(backups, readdirSync(backups)[0] ?? '')))
      expect(name).toMatch(/^(?:backup-.*\.db|workspace\.json)$/);
  }, 120_000);

  it('while it backs up and thins leaves only whole backups', async () => {
    await aWorkspaceWithBackup().then(({ app }) => app.app.close());
    await killedOften('backup', () => {
      const { backups } = wholeDeals();
      expect(backups.length).toBeGreaterThan(0);
      expect(backups.map((path) => findFaultInCopy(path))).toEqual(backups.map(() => undefined));
    });
  }, 120_000);

  it('while it erases leaves deals that are whole or gone', async () => {
    await aWorkspaceWithBackup().then(({ app }) => app.app.close());
    await killedOften('erase', () => {
      expect(wholeDeals().deals).toBeGreaterThanOrEqual(3);
    });
  }, 120_000);

  it('while a backup takes the place of a damaged file leaves no empty workspace: it opens whole or asks again', async () => {
    await aWorkspaceWithBackup().then(({ app }) => app.app.close());
    await killedOften('replace', () => {
      try {
        openWorkspace(options().workspacePath, options()).close();
      } catch (error) {
        if (!(error instanceof Fail)) throw error;
        expect(error.failure.code).toBe('workspace-damaged');
        restoreDamagedWorkspace(options(), undefined);
      }
      expect(wholeDeals().deals).toBe(3);
    });
  }, 120_000);

  it('while an old file is brought up to date leaves a file that is brought up to date next time', async () => {
    const old = join(folder.path, 'old.db');
    const count = writeOldWorkspace(old);
    let cutShort = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const path = options().workspacePath;
      for (const ending of ['', '-wal', '-shm', '.holder']) rmSync(`${path}${ending}`, { force: true });
      copyFileSync(old, path);
      await killAtWork('open', round * 20, 0);
      if (versionOf(path) < LATEST_VERSION) cutShort += 1;
      expect(wholeDeals(ofFirstVersion).deals).toBe(count);
      expect(versionOf(path)).toBe(LATEST_VERSION);
    }
    // The kills did fall into the work.
    expect(cutShort).toBeGreaterThan(0);
  }, 120_000);

  function options() {
    return appOptionsIn(folder.path);
  }

  async function killedOften(work: Work, check: (done: number) => void): Promise<void> {
    let killedAtWork = 0;
    for (let round = 0; round < KILLS; round += 1) {
      // In the first round, or in the second, a little later each time.
      const done = await killAtWork(work, 5 + round * 25, round % 2);
      if (done > 0) killedAtWork += 1;
      check(done);
    }
    expect(killedAtWork).toBeGreaterThanOrEqual(KILLS / 2);
  }

  /** Kills the child some time after a round began. Answers how many rounds it said were done. */
  function killAtWork(work: Work, afterMs: number, inRound: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script, work, folder.path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (bytes: Buffer) => {
        const began = said.includes(`${inRound}\n`);
        said += bytes.toString();
        if (!began && said.includes(`${inRound}\n`)) setTimeout(() => child.kill('SIGKILL'), afterMs);
      });
      child.once('error', reject);
      child.once('exit', (_code, signal) => {
        if (signal !== 'SIGKILL') reject(new Error(`The child ended by itself: ${signal}`));
        else resolve(Number(said.split('\n').at(-2) ?? 0) || 0);
      });
    });
  }

  /** Opens the workspace and finds every deal in it whole, bin included: all parts, all texts to search. */
  function wholeDeals(expected: DealDocument = whole): {
    readonly deals: number;
    readonly backups: readonly string[];
  } {
    const workspace = openWorkspace(options().workspacePath, options());
    const texts = dealParts.takeOut(expected).flatMap(searchTextsOf).length;
    try {
      expect(workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
      const ids = [...workspace.deals.ids(), ...workspace.deals.bin().map(({ dealId }) => dealId)];
      for (const id of ids)
        expect(dealParts.takeOut(workspace.deals.getDocument(id))).toHaveLength(
          dealParts.takeOut(expected).length,
        );
      const count = (sql: string) => Number(workspace.db.prepare(sql).pluck().get());
      expect(count('SELECT count(*) FROM search_text')).toBe(ids.length * texts);
      expect(count('SELECT count(*) FROM search_pair_docsize')).toBe(ids.length * texts);
      const backups = workspace.backups.list().map(({ backupId }) => workspace.backups.getPath(backupId));
      return { deals: workspace.deals.ids().length, backups };
    } finally {
      workspace.close();
    }
  }

  /** Three whole deals, a house and a backup of them, in this folder. */
  async function aWorkspaceWithBackup() {
    const app = anApp({ ...options(), newId: () => crypto.randomUUID() });
    const bytes = readFileSync(DEAL_FILE);
    for (let n = 0; n < 3; n += 1) {
      const { token } = await app.offer('a.internal.json', bytes);
      await app.ask('dealFiles.import', { token });
    }
    const precedent = aPrecedentOf('option_fee_initial');
    await app.ask('house.apply', { revision: 0, operation: { kind: 'add-precedent', precedent } });
    const { backupId } = await app.ask('backups.create', {});
    return { app, backupId };
  }

  /** A file of version 1 with many deals: the rows of today, in the columns that version 1 had. */
  function writeOldWorkspace(path: string): number {
    const count = 40;
    const today = join(folder.path, 'today.jibun');
    const workspace = openWorkspace(today, options());
    workspace.transact(() => {
      for (let n = 0; n < count; n += 1) {
        const deal = { ...ofFirstVersion.deal, id: `deal-${n}` };
        workspace.deals.insert(deal, deal.id, '2026-01-01T00:00:00.000Z');
        for (const part of dealParts.takeOut({ ...ofFirstVersion, deal }))
          if (part.kind !== 'head') workspace.deals.putPart(deal.id, part);
      }
    });
    workspace.close();
    const db = new Database(path);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, 1);
    db.prepare('ATTACH ? AS today').run(today);
    for (const table of ['deal', 'draft', 'entry', 'ladder', 'answer']) {
      const columns = db
        .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
        .all();
      const names = columns.map(({ name }) => `"${name}"`).join();
      db.exec(`INSERT INTO main.${table} (${names}) SELECT ${names} FROM today.${table}`);
    }
    db.close();
    return count;
  }

  function versionOf(path: string): number {
    const db = new Database(path, { readonly: true });
    const version = Number(db.pragma('user_version', { simple: true }));
    db.close();
    return version;
  }
});
