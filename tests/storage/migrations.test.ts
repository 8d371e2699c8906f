import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDealStore } from '#storage/deal-store.ts';
import { LATEST_VERSION, MIGRATIONS, migrate } from '#storage/migrations.ts';
import { MONEY_SQL } from '#storage/migrations/0004-money.ts';
import { APPLICATION_ID } from '#storage/open-database.ts';
import type { DealMoney } from '#domain/deal/deal-money.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
import { searchTextsOf } from '#storage/search-texts.ts';
import { partsOf } from '#domain/deal/parts.ts';
import { createSearchStore } from '#storage/search-store.ts';
import { openApp } from '#app/door/open-app.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { aFullDocument } from '#tests/builders/deal-builders.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';

describe('migrations', () => {
  let folder: ReturnType<typeof aFolder>;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it('are numbered from 1 without gaps, so that a file says by its number what it holds', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(LATEST_VERSION).toBe(MIGRATIONS.length);
  });

  it('1 to 2: every text of an old deal becomes searchable, exactly as if it were written today', () => {
    const path = anOldWorkspace(1);
    const options = appOptionsIn(folder.path, { workspacePath: path });
    const workspace = openWorkspace(path, options);
    const rows = workspace.db
      .prepare<[], { place: string; kind: string; text: string }>(
        'SELECT place, kind, draft_id AS draftId, term_id AS termId, text FROM search_text ORDER BY place',
      )
      .all();
    const wanted = partsOf(aFullDocument())
      .flatMap(searchTextsOf)
      .toSorted((a, b) => (a.place < b.place ? -1 : 1));
    expect(rows).toEqual(wanted);
    expect(workspace.search.findTexts(['절반'], 10)).toHaveLength(1);
    expect(workspace.search.findNames(['달빛'], 10)).not.toHaveLength(0);
    // The rows that were there are as they were.
    expect(workspace.deals.getDocument('deal-1')).toEqual(aFullDocument());
    workspace.close();
  });

  it('2 to 3: deals, their steps and their search stay as they were, and an empty house stands ready', async () => {
    const path = anOldWorkspace(2, (db) => {
      const search = createSearchStore(db);
      for (const part of partsOf(aFullDocument())) search.putPart('deal-1', part);
      db.prepare(
        `INSERT INTO step (deal_id, id, name_en, name_ko, started_at, at, coalesce_key, term_ids, changes)
         VALUES ('deal-1', 1, 'Edit', '수정', 'then', 'then', NULL, '[]', '[]')`,
      ).run();
    });
    const rowsOf = (db: Database.Database) =>
      ['deal', 'draft', 'entry', 'ladder', 'answer', 'step', 'search_text'].map((table) =>
        db.prepare(`SELECT * FROM ${table}`).all(),
      );
    const old = new Database(path);
    const before = rowsOf(old);
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    old.close();
    const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
    expect(rowsOf(workspace.db)).toEqual(before);
    expect(workspace.deals.getDocument('deal-1')).toEqual(aFullDocument());
    expect(workspace.search.findTexts(['절반'], 10)).toHaveLength(1);
    expect(workspace.house.getHouse()).toEqual({ precedents: [], ladders: {}, hidden: [] });
    expect(workspace.house.getRecord()).toEqual({ revision: 0, currentStep: 0, lastStep: 0 });
    workspace.close();
    const app = openApp(appOptionsIn(folder.path, { workspacePath: path }));
    const operation = { kind: 'add-precedent', precedent: aPrecedentOf('reversion_term') } as const;
    const answer = await app.api.call('house.apply', { revision: 0, operation });
    expect(answer.ok && answer.value.house.precedents).toEqual([operation.precedent]);
    app.close();
  });

  it('3 to 4: deals stay as they were, without money of their own, and can be given some', () => {
    const path = anOldWorkspace(3);
    const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
    const before = aFullDocument();
    const id = before.deal.id;
    expect(workspace.deals.getDocument(id).money).toBeUndefined();
    const content: DealMoney = {
      assumptions: { withholding: { numerator: 1, denominator: 10 } },
      scenarios: {},
      waterfall: presetFor('service-deal', {}),
    };
    workspace.transact(() => workspace.deals.putPart(id, { kind: 'money', content }));
    expect(workspace.deals.getDocument(id)).toEqual({ ...before, money: content });
    workspace.transact(() => workspace.deals.putPart(id, { kind: 'money', content: null }));
    expect(workspace.deals.getDocument(id)).toEqual(before);
    workspace.close();
  });

  it('makes a backup of the old file before it changes it', () => {
    const path = anOldWorkspace(1);
    const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
    const [backup] = workspace.backups.list();
    expect(backup?.dealCount).toBe(1);
    const old = new Database(workspace.backups.getPath(backup?.backupId ?? ''), { readonly: true });
    expect(old.pragma('user_version', { simple: true })).toBe(1);
    old.close();
    workspace.close();
  });

  it('a migration that fails half-way leaves the file as it was', () => {
    const db = new Database(':memory:');
    migrate(db, 1);
    // In the way of the second migration.
    db.exec('CREATE TABLE search_pair (x TEXT) STRICT');
    expect(() => migrate(db, 2)).toThrow('search_pair');
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'search_text'").pluck().get()).toBe(0);
    db.close();
  });

  it('a new file and a migrated old one have the same tables', () => {
    const path = anOldWorkspace(1);
    const options = appOptionsIn(folder.path);
    const [migrated, made] = [openWorkspace(path, options), openWorkspace(options.workspacePath, options)];
    const schema = 'SELECT name, sql FROM sqlite_schema ORDER BY name';
    expect(migrated.db.prepare(schema).all()).toEqual(made.db.prepare(schema).all());
    migrated.close();
    made.close();
  });

  it('every table of ours is STRICT', () => {
    const workspace = openWorkspace(join(folder.path, 'w.jibun'), appOptionsIn(folder.path));
    const loose = workspace.db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
    workspace.close();
  });

  /** A file as an earlier version left it, with a full deal in it. */
  function anOldWorkspace(version: number, write: (db: Database.Database) => void = () => {}): string {
    const path = join(folder.path, 'old.jibun');
    const db = new Database(path);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma('journal_mode = WAL');
    migrate(db, version);
    // Today's store writes the old rows; the tables that it knows beside them are gone again after it.
    if (version < 4) db.exec(MONEY_SQL);
    const deals = createDealStore(db);
    const document = aFullDocument();
    deals.insert(document.deal, 'origin-1', '2026-01-01T00:00:00.000Z');
    for (const part of partsOf(document)) if (part.kind !== 'head') deals.putPart(document.deal.id, part);
    if (version < 4) db.exec('DROP TABLE deal_money');
    write(db);
    db.close();
    return path;
  }
});
