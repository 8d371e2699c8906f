import Database from 'better-sqlite3';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import { restoreDamagedWorkspace } from '#app/care/restore-workspace.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { LATEST_VERSION } from '#storage/migrations.ts';
import { anApp, aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { damageIndex } from '#tests/builders/damaged-index.ts';
import { withPlainRights } from '#tests/builders/plain-rights.ts';

const CHILD = join(import.meta.dirname, 'opening-child.ts');

describe('a workspace that cannot be opened', () => {
  let folder: ReturnType<typeof aFolder>;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it('that is a folder is refused as unreadable', () => {
    const path = join(folder.path, 'workspace.jibun');
    mkdirSync(path);
    expect(refusalOf(path).code).toBe('workspace-unreadable');
    expect(readdirSync(path)).toEqual([]);
  });

  it('that is not SQLite is refused and keeps every byte', () => {
    const path = aFileOf(Buffer.from('제1조(목적) 이 계약은 ...\n'.repeat(400)));
    const before = readFileSync(path);
    expect(refusalOf(path).code).toBe('workspace-damaged');
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder.path)).toEqual(['workspace.jibun']);
  });

  it('that is shorter than a header is refused and keeps every byte', () => {
    const path = aFileOf(Buffer.from('SQLite format 3\0'));
    expect(refusalOf(path).code).toBe('workspace-damaged');
    expect(readFileSync(path)).toEqual(Buffer.from('SQLite format 3\0'));
  });

  it("that is another program's database is refused and keeps every byte", () => {
    const path = join(folder.path, 'workspace.jibun');
    const other = new Database(path);
    other.exec('CREATE TABLE photos (name TEXT)');
    other.close();
    const before = readFileSync(path);
    expect(refusalOf(path).code).toBe('workspace-damaged');
    expect(readFileSync(path)).toEqual(before);
  });

  it('of a newer version is refused by name and number and keeps every byte', async () => {
    const path = await aWorkspaceWithDeals();
    const newer = new Database(path);
    newer.pragma('journal_mode = DELETE');
    newer.pragma(`user_version = ${LATEST_VERSION + 7}`);
    newer.close();
    const before = readFileSync(path);
    const failure = refusalOf(path);
    expect(failure.code).toBe('workspace-newer');
    for (const text of [failure.message.en, failure.message.ko]) {
      expect(text).toContain('workspace.jibun');
      expect(text).toContain(String(LATEST_VERSION + 7));
    }
    expect(readFileSync(path)).toEqual(before);
  });

  it.each([0.25, 0.5, 0.9])('truncated to %d of its length is refused and keeps every byte', async (part) => {
    const path = await aWorkspaceWithDeals();
    truncateSync(path, Math.floor(statSync(path).size * part));
    const before = readFileSync(path);
    // The fault is there: SQLite itself cannot read it.
    expect(() => {
      const probe = new Database(path, { readonly: true });
      try {
        if (probe.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('malformed');
      } finally {
        probe.close();
      }
    }).toThrow();
    expect(refusalOf(path).code).toBe('workspace-damaged');
    expect(readFileSync(path)).toEqual(before);
  });

  it('with a page of zeros in its middle is refused and keeps every byte', async () => {
    const path = await aWorkspaceWithDeals();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(4096), 0, 4096, 4096 * 3);
    closeSync(file);
    const before = readFileSync(path);
    expect(refusalOf(path).code).toBe('workspace-damaged');
    expect(readFileSync(path)).toEqual(before);
  });

  it('that is damaged beside the log of a run that was killed keeps every byte of both', async () => {
    const made = anApp();
    for (let n = 0; n < 12; n += 1) await made.ask('deals.create', { ...NEW_DEAL, title: `딜 ${n}` });
    // The files as a kill would leave them: the log not yet moved into the file.
    const path = join(folder.path, 'workspace.jibun');
    const { workspacePath } = made.options;
    copyFileSync(workspacePath, path);
    copyFileSync(`${workspacePath}-wal`, `${path}-wal`);
    made.end();
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    // The last page that the log does not hold anew: damage there must be found.
    const pages = statSync(path).size / 4096;
    expect(pages).toBeGreaterThan(4);
    const file = openSync(path, 'r+');
    for (let page = 1; page < pages; page += 1)
      writeSync(file, Buffer.alloc(4096, 0xff), 0, 4096, 4096 * page);
    closeSync(file);
    const before = [readFileSync(path), readFileSync(`${path}-wal`)];
    expect(refusalOf(path).code).toBe('workspace-damaged');
    expect([readFileSync(path), readFileSync(`${path}-wal`)]).toEqual(before);
  });

  it('that was emptied, though backups exist, is refused; an empty file without backups becomes a workspace', async () => {
    const made = anApp();
    await made.ask('deals.create', NEW_DEAL);
    await made.ask('backups.create', {});
    made.app.close();
    truncateSync(made.options.workspacePath, 0);
    expect(refusalOf(made.options.workspacePath, made.folder).code).toBe('workspace-damaged');
    expect(statSync(made.options.workspacePath).size).toBe(0);

    const path = aFileOf(Buffer.alloc(0));
    openApp(appOptionsIn(folder.path, { workspacePath: path })).close();
    expect(statSync(path).size).toBeGreaterThan(0);
  });

  it('names the newest good backup, and restoring it sets the damaged file aside unchanged', async () => {
    const made = anApp();
    await made.ask('deals.create', NEW_DEAL);
    const good = await made.ask('backups.create', {});
    made.app.close();
    // A newer backup that is broken is passed over.
    const folderOfBackups = join(made.options.backupsRoot, readdirSync(made.options.backupsRoot)[0] ?? '');
    const broken = join(folderOfBackups, 'backup-20991231T000000000Z-9-deals.db');
    copyFileSync(join(folderOfBackups, `${good.backupId}.db`), broken);
    truncateSync(broken, 5000);
    writeFileSync(made.options.workspacePath, 'gone');

    const failure = refusalOf(made.options.workspacePath, made.folder);
    expect(failure.message.en).toContain(good.backupId);
    expect(failure.message.ko).toContain(good.backupId);

    const restored = restoreDamagedWorkspace(made.options, undefined);
    expect(restored.from.backupId).toBe(good.backupId);
    expect(readFileSync(join(made.folder, restored.setAsideAs ?? ''), 'utf8')).toBe('gone');
    const again = openApp(made.options);
    expect(await again.api.call('deals.list', { archived: false })).toMatchObject({
      ok: true,
      value: [{ title: NEW_DEAL.title }],
    });
    again.close();
  });

  it('whose index alone is damaged is refused, keeps every byte, and a repaired copy with every deal is made beside it', async () => {
    const path = await aWorkspaceWithDeals();
    damageIndex(path, 'deal_by_origin', 'id-');
    const before = readFileSync(path);
    const failure = refusalOf(path);
    expect(failure.code).toBe('workspace-damaged');
    expect(readFileSync(path)).toEqual(before);
    const [copy = ''] = repairedCopies();
    for (const text of [failure.message.en, failure.message.ko]) expect(text).toContain(copy);
    // One state of the file makes one copy, and leaves nothing else behind.
    expect(refusalOf(path).message).toEqual(failure.message);
    expect(readdirSync(folder.path)).toEqual([copy, 'workspace.jibun'].toSorted());

    const again = openApp(appOptionsIn(folder.path, { workspacePath: join(folder.path, copy) }));
    const deals = await again.api.call('deals.list', { archived: false });
    expect(deals.ok && deals.value.map(({ title }) => title)).toEqual(Array(12).fill(NEW_DEAL.title));
    // Searches again, and can be backed up again.
    const found = await again.api.call('search.run', { query: '달빛', limit: 50 });
    expect(found.ok && JSON.stringify(found.value)).toContain(NEW_DEAL.title);
    expect((await again.api.call('backups.create', {})).ok).toBe(true);
    again.close();
    expect(readFileSync(path)).toEqual(before);
  });

  it('whose full-text index alone is damaged gets a repaired copy that finds everything', async () => {
    const path = await aWorkspaceWithDeals();
    const db = new Database(path);
    // So that the tables beneath a full-text index may be written to.
    db.unsafeMode(true);
    db.exec(`UPDATE search_pair_data SET block = zeroblob(length(block)) WHERE id > 10`);
    db.close();
    expect(refusalOf(path).code).toBe('workspace-damaged');
    const [copy = ''] = repairedCopies();
    const again = openApp(appOptionsIn(folder.path, { workspacePath: join(folder.path, copy) }));
    const found = await again.api.call('search.run', { query: '계단', limit: 50 });
    expect(found.ok && JSON.stringify(found.value)).toContain(NEW_DEAL.title);
    again.close();
  });

  it('whose index is damaged beside a log keeps every byte of both, and the copy holds what the log says', async () => {
    const damagedPath = await aWorkspaceWithDeals();
    damageIndex(damagedPath, 'deal_by_origin', 'id-');
    const killed = aFolder();
    const path = join(killed.path, 'workspace.jibun');
    const db = new Database(damagedPath);
    db.pragma('journal_mode = WAL');
    db.exec(`UPDATE deal SET title = '나중에 쓴 제목'`);
    // The files as a kill would leave them.
    copyFileSync(damagedPath, path);
    copyFileSync(`${damagedPath}-wal`, `${path}-wal`);
    db.close();
    const before = [readFileSync(path), readFileSync(`${path}-wal`)];
    const failure = refusalOf(path, killed.path);
    expect([readFileSync(path), readFileSync(`${path}-wal`)]).toEqual(before);
    const [copy = ''] = repairedCopies(killed.path);
    expect(failure.message.ko).toContain(copy);
    const repaired = new Database(join(killed.path, copy), { readonly: true });
    expect(repaired.prepare('SELECT DISTINCT title FROM deal').pluck().all()).toEqual(['나중에 쓴 제목']);
    repaired.close();
    killed.remove();
  });

  it('whose tables are damaged gets no repaired copy', async () => {
    const path = await aWorkspaceWithDeals();
    const db = new Database(path);
    const rootPage = Number(
      db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'deal'`).pluck().get(),
    );
    db.close();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(4096), 0, 4096, 4096 * (rootPage - 1));
    closeSync(file);
    expect(refusalOf(path).code).toBe('workspace-damaged');
    expect(readdirSync(folder.path)).toEqual(['workspace.jibun']);
  });

  it('that another process holds is refused, naming the holder; when that process is killed it opens', async () => {
    const path = await aWorkspaceWithDeals();
    const holder = spawn(process.execPath, [CHILD, 'hold', folder.path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    const failure = refusalOf(path);
    expect(failure.code).toBe('workspace-locked');
    expect(failure.message.en).toContain(`PID ${holder.pid}`);
    const gone = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await gone;
    // Its note is still there and says what is no longer so: only a hint.
    expect(existsSync(`${path}.holder`)).toBe(true);
    openApp(appOptionsIn(folder.path)).close();
    expect(existsSync(`${path}.holder`)).toBe(false);
  });

  it('that this very process holds is refused as well', async () => {
    const path = await aWorkspaceWithDeals();
    const first = openApp(appOptionsIn(folder.path));
    expect(refusalOf(path).code).toBe('workspace-locked');
    first.close();
  });

  it.each(['read-only file', 'unreadable file'] as const)('whose modes forbid it: %s', async (fault) => {
    const path = await aWorkspaceWithDeals();
    const before = readFileSync(path);
    chmodSync(path, fault === 'unreadable file' ? 0o000 : 0o444);
    chmodSync(folder.path, 0o755);
    const other = asBoundByModes(['try', folder.path]);
    // First: the fault occurs.
    expect(other.writing).toBe('EACCES');
    expect(other.code).toBe(fault === 'unreadable file' ? 'workspace-unreadable' : 'cannot-write');
    expect(readFileSync(path)).toEqual(before);
  });

  it('that may be written, in a folder where nothing may be made, is refused and keeps every byte', async () => {
    const path = await aWorkspaceWithDeals();
    const before = readFileSync(path);
    chmodSync(path, 0o666);
    chmodSync(folder.path, 0o555);
    const other = asBoundByModes(['try', folder.path]);
    expect(other).toEqual({ writing: 'allowed', making: 'EACCES', code: 'cannot-write' });
    expect(readFileSync(path)).toEqual(before);
  });

  it('that is to be made in a folder where nothing may be made is refused', () => {
    const closed = join(folder.path, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    chmodSync(folder.path, 0o755);
    const other = asBoundByModes(['try', closed]);
    expect(other).toMatchObject({ making: 'EACCES', code: 'workspace-unreadable' });
    expect(readdirSync(closed)).toEqual([]);
  });

  async function aWorkspaceWithDeals(): Promise<string> {
    const options = appOptionsIn(folder.path, { backupsRoot: join(folder.path, 'no-backups') });
    const app = openApp(options);
    for (let count = 0; count < 12; count += 1) await app.api.call('deals.create', NEW_DEAL);
    app.close();
    return options.workspacePath;
  }

  function repairedCopies(root = folder.path): string[] {
    return readdirSync(root).filter((name) => /^workspace\.repaired-\d{8}T\d{9}Z\.jibun$/.test(name));
  }

  function aFileOf(bytes: Buffer): string {
    const path = join(folder.path, 'workspace.jibun');
    writeFileSync(path, bytes);
    return path;
  }

  function refusalOf(workspacePath: string, root = folder.path): Failure {
    try {
      openApp(appOptionsIn(root, { workspacePath })).close();
    } catch (error) {
      if (error instanceof Fail) return error.failure;
      throw error;
    }
    throw new Error('It was opened.');
  }

  function asBoundByModes(args: string[]): { code: string; writing: string; making: string } {
    const { stdout, stderr } = spawnSync(...withPlainRights(process.execPath, [CHILD, ...args]), {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as { code: string; writing: string; making: string };
  }
});

const NEW_DEAL = {
  title: '달빛 계단',
  kinds: ['remake' as const],
  ourRoles: ['owner' as const],
  currency: 'USD' as const,
  original: '달빛 계단',
  counterparty: 'Larchmont Pictures',
};
