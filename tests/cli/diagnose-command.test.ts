import Database from 'better-sqlite3';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LATEST_VERSION } from '#storage/migrations.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import type { aFolder } from '#tests/builders/app-builders.ts';
import { aFolder as newFolder } from '#tests/builders/app-builders.ts';
import { runHere } from './run-command.ts';

/** In the name of the file, of its folder, of the person and in everything that is entered. */
const SENTINEL = '파수꾼Sentinel';

describe('jibun diagnose', () => {
  let home: ReturnType<typeof aFolder>;
  let workspace: string;
  beforeEach(async () => {
    home = newFolder();
    const folder = join(home.path, SENTINEL);
    mkdirSync(folder);
    workspace = join(folder, `${SENTINEL}.jibun`);
    const app = anApp({ workspacePath: workspace, backupsRoot: join(home.path, 'jibun', 'backups') });
    await app.ask('settings.set', { authorName: SENTINEL, firmName: SENTINEL });
    const { document } = await app.ask('deals.create', {
      title: SENTINEL,
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'KRW',
      original: SENTINEL,
      counterparty: SENTINEL,
    });
    const draftId = document.drafts[0]?.id ?? '';
    const patch = { clause: SENTINEL, note: SENTINEL };
    const operation = { kind: 'edit-entry' as const, draftId, termId: 'reversion_term', patch };
    await app.ask('deals.apply', { dealId: document.deal.id, revision: 0, operation });
    await app.ask('backups.create', {});
    app.end();
  });
  afterEach(() => home.remove());

  const report = async (): Promise<Record<string, unknown>> => {
    const { out: stdout, code } = await runHere(['diagnose', '--workspace', workspace], {
      env: { XDG_DATA_HOME: home.path },
    });
    expect(code).toBe(0);
    for (const secret of [SENTINEL, home.path, 'Sentinel']) expect(stdout).not.toContain(secret);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  it('says what an engineer needs, and nothing of any deal, person, file or folder', async () => {
    expect(await report()).toMatchObject({
      system: {
        platform: process.platform,
        node: process.version,
        memoryGigabytes: { all: expect.any(Number), free: expect.any(Number) },
      },
      workspace: {
        isFile: true,
        diskGigabytes: { all: expect.any(Number), free: expect.any(Number) },
        mode: '600',
        hasOurTablesOnly: true,
        integrity: 'ok',
        ownersWithChangedContent: 0,
        rows: { deal: 1, step: 1 },
      },
      backups: [{ dealCount: 1, integrity: 'ok', ownersWithChangedContent: 0 }],
    });
  });

  it('holds no word and no figure of two whole deals with their papers, asks and notes', async () => {
    // Its own words and days stand in it with or without a deal.
    const before = JSON.stringify(await report());
    const app = anApp({
      workspacePath: workspace,
      backupsRoot: join(home.path, 'jibun', 'backups'),
      newId: () => crypto.randomUUID(),
    });
    const documents: unknown[] = [];
    for (const { sampleId } of await app.ask('samples.list', {})) {
      const { dealId } = await app.ask('samples.open', { sampleId });
      documents.push((await app.ask('deals.get', { dealId })).document);
    }
    app.end();
    const said = JSON.stringify(await report());
    const told = new Set(documents.flatMap(contentOf));
    expect(told.size).toBeGreaterThan(300);
    expect([...told].filter((each) => said.includes(each) && !before.includes(each))).toEqual([]);
  });

  it('says it of a file that is damaged, foreign or gone, too', async () => {
    const file = openSync(workspace, 'r+');
    writeSync(file, Buffer.from(SENTINEL.repeat(400)), 0, 4_000, 8_192);
    closeSync(file);
    expect((await report())['workspace']).toMatchObject({
      isFile: true,
      integrity: expect.not.stringMatching(/^ok$/),
    });
    writeFileSync(workspace, SENTINEL.repeat(300));
    expect((await report())['workspace']).toMatchObject({ unreadable: 'SQLITE_NOTADB' });
    renameSync(workspace, `${workspace}.moved`);
    expect((await report())['workspace']).toMatchObject({ isThere: false });
  });

  it('says of a name that damage put into the list of tables only that it is not whole', async () => {
    const db = new Database(workspace).unsafeMode();
    db.exec(
      `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = '${SENTINEL}', sql = 'CREATE TABLE (' WHERE name = 'step'`,
    );
    db.close();
    expect((await report())['workspace']).toMatchObject({ isFile: true, integrity: 'not whole' });
  });

  it('says that nothing is known of the content where no sums are kept, and of tables that a later version makes', async () => {
    writeFileSync(workspace, gunzipSync(readFileSync('tests/fixtures/workspaces/v9.jibun.gz')));
    const content = { integrity: 'ok', ownersWithChangedContent: null };
    const before = { fileVersion: 9, hasOurTablesOnly: true, ...content };
    expect((await report())['workspace']).toMatchObject(before);
    const db = new Database(workspace);
    db.pragma(`user_version = ${LATEST_VERSION + 1}`);
    db.close();
    const later = { fileVersion: LATEST_VERSION + 1, hasOurTablesOnly: null, rows: null, ...content };
    expect((await report())['workspace']).toMatchObject(later);
  });

  it('says by a code alone that the file cannot be copied', async () => {
    vi.stubEnv('TMPDIR', join(home.path, 'nowhere'));
    expect((await report())['workspace']).toMatchObject({ isFile: true, unreadable: 'ENOENT' });
    vi.unstubAllEnvs();
  });
});

/** Every text and every larger figure in it; short ones may stand anywhere by chance. */
function contentOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 6 ? [value] : [];
  if (typeof value === 'number') return Math.abs(value) >= 100_000 ? [String(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(contentOf);
}
