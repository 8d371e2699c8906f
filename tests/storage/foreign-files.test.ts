import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import { createBackups } from '#app/workspace/backups.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import { aFolder, anApp, appOptionsIn } from '#tests/builders/app-builders.ts';

const NEW_DEAL = {
  title: '달빛',
  kinds: ['remake' as const],
  ourRoles: ['owner' as const],
  currency: 'KRW' as const,
  original: '',
  counterparty: '',
};

describe('a workspace from a stranger', () => {
  let made: Buffer;
  let folder: ReturnType<typeof aFolder>;
  let path: string;
  beforeAll(async () => {
    const app = anApp();
    await app.ask('deals.create', NEW_DEAL);
    app.app.close();
    made = readFileSync(app.options.workspacePath);
    app.end();
  });
  beforeEach(() => {
    folder = aFolder();
    path = join(folder.path, 'workspace.jibun');
    writeFileSync(path, made);
  });
  afterEach(() => folder.remove());

  const FOREIGN: readonly (readonly [string, string])[] = [
    [
      'a trigger that copies notes into a clause',
      'CREATE TRIGGER t AFTER UPDATE ON deal BEGIN UPDATE entry SET clause = new.notes WHERE deal_id = new.id; END',
    ],
    [
      'a trigger whose name begins like one of SQLite',
      'CREATE TRIGGER sqliteXfill AFTER UPDATE ON deal BEGIN UPDATE entry SET clause = new.notes; END',
    ],
    [
      'a trigger with a name that SQLite keeps for itself',
      `CREATE TRIGGER t AFTER UPDATE ON deal BEGIN UPDATE entry SET clause = new.notes; END;
       PRAGMA writable_schema = ON;
       UPDATE sqlite_schema SET name = 'sqlite_fill', sql = replace(sql, 'TRIGGER t', 'TRIGGER sqlite_fill') WHERE name = 't'`,
    ],
    ['a view beside our tables', 'CREATE VIEW everything AS SELECT notes FROM deal'],
    ['a view in the place of a table', 'DROP TABLE answer; CREATE VIEW answer AS SELECT 1 AS deal_id'],
    ['a table too few', 'DROP TABLE step'],
    ['a table of another program', 'CREATE TABLE other (x TEXT)'],
    ['a table of our name and another shape', 'DROP TABLE step; CREATE TABLE step (deal_id TEXT)'],
    ['an index too few', 'DROP INDEX deal_by_origin'],
    ['the number of an older version', 'PRAGMA user_version = 3'],
  ];
  it.each(FOREIGN)('with %s is refused, runs nothing of it and keeps every byte', (_what, sql) => {
    const db = new Database(path).unsafeMode();
    db.exec(sql);
    db.close();
    const before = readFileSync(path);
    const { code, message } = refusalOf(path);
    expect([code, message.en]).toEqual(['workspace-damaged', expect.stringContaining('did not make')]);
    expect(readFileSync(path)).toEqual(before);
    // A copy with rebuilt indexes would hold the same tables and instructions.
    expect(readdirSync(folder.path).filter((name) => name.includes('repaired'))).toEqual([]);
  });

  it('that is a pipe is refused at once: reading it would never end', () => {
    rmSync(path);
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    expect(refusalOf(path).code).toBe('workspace-unreadable');
  });

  it('in a folder that is a file is refused in words', () => {
    expect(refusalOf(join(path, 'workspace.jibun')).code).toBe('workspace-unreadable');
  });

  it('that is gone while its log is there is damaged: its backup is named, and no new one is begun', () => {
    const { backupsRoot } = appOptionsIn(folder.path);
    const db = new Database(path);
    const { backupId } = createBackups(backupsRoot, path, () => {}).createAtOnce(db, 1, new Date());
    db.close();
    rmSync(path);
    writeFileSync(`${path}-wal`, 'the last edits');
    const { code, message } = refusalOf(path);
    expect([code, message.en]).toEqual(['workspace-damaged', expect.stringContaining(backupId)]);
    expect(existsSync(path)).toBe(false);
  });
});

describe('a workspace whose file is taken away while it is open', () => {
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    app = anApp();
    await app.ask('deals.create', NEW_DEAL);
  });
  afterAll(() => app.end());

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    ['moved', (path: string) => renameSync(path, `${path}.elsewhere`)],
    ['replaced', (path: string) => writeFileSync(`${path}.new`, '')],
  ])('takes no edit once it is %s, and says what to do', async (what, take) => {
    const { workspacePath } = app.options;
    renameSync(workspacePath, `${workspacePath}.kept`);
    writeFileSync(workspacePath, '');
    take(workspacePath);
    if (what === 'replaced') renameSync(`${workspacePath}.new`, workspacePath);
    const { code, en } = await app.refusal('deals.create', { ...NEW_DEAL, title: what });
    expect([code, en]).toEqual(['cannot-write', expect.stringMatching(/was not saved.*Back up now/)]);
    // What was there is still read, and a backup keeps it.
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(1);
    expect((await app.ask('backups.create', {})).dealCount).toBe(1);
    rmSync(workspacePath, { force: true });
    renameSync(`${workspacePath}.kept`, workspacePath);
    await app.ask('settings.set', { authorName: what });
  });

  it('closes for good though the note of who holds it cannot be withdrawn', async () => {
    const { workspacePath } = app.options;
    rmSync(`${workspacePath}.holder`, { force: true });
    spawnSync('mkdir', ['-p', join(`${workspacePath}.holder`, 'x')]);
    app.reopen();
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(1);
  });
});

it('a disk that does not answer leaves it open whether the change was saved', () => {
  const failure = failFromSqlite(new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE'), 'a.jibun');
  expect(failure?.failure.message.en).toMatch(/may or may not have been saved/);
  expect(failure?.failure.message.ko).not.toMatch(/변경된 내용은 없습니다/);
});

function refusalOf(workspacePath: string): Failure {
  const root = join(workspacePath, '..');
  try {
    openApp(appOptionsIn(root, { workspacePath })).close();
  } catch (error) {
    if (error instanceof Fail) return error.failure;
    throw error;
  }
  throw new Error('It was opened.');
}
