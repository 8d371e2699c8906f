import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LATEST_VERSION, MIGRATIONS, migrate } from '#storage/migrations.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { aPublishedWorkspace, publishedAnswers } from '#tests/builders/published-workspaces.ts';

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

  it('1 to 2: every text of an old deal becomes searchable, exactly as version 2 itself kept it', () => {
    const published = openWorkspace(aPublishedWorkspace(2, folder.path), appOptionsIn(folder.path));
    const wanted = textsIn(published.db);
    published.close();
    const path = aWorkspaceBeforeSearch();
    const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
    expect(textsIn(workspace.db)).toEqual(wanted);
    expect(workspace.search.findTexts(['절반'], 10)).not.toHaveLength(0);
    expect(workspace.search.findNames(['달빛'], 10)).not.toHaveLength(0);
    // The rows that were there are as they were.
    for (const [dealId, { document }] of Object.entries(publishedAnswers(2).answers.deals))
      expect(workspace.deals.getDocument(dealId)).toEqual(document);
    workspace.close();
  });

  it('4 to 5: what was exported is kept in its order, and documents of other kinds find room', () => {
    const path = aPublishedWorkspace(4, folder.path);
    const before = exportsIn(path);
    expect(before).not.toEqual([]);
    const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
    workspace.db
      .prepare(
        `INSERT INTO export (deal_id, name, kind, language, edition, at, revision, step_id, length, draft_id, choices)
         SELECT id, 'issues.docx', 'issues-list', 'en', 'shareable', '2027-03-02T09:00:00.000Z', 3, 2, 'standard', 'draft-1', '{}'
         FROM deal LIMIT 1`,
      )
      .run();
    workspace.close();
    const after = exportsIn(path);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ kind: 'issues-list', name: 'issues.docx' });
  });

  it('4 to 5: a file that an early version 2 wrote gets the index that it never had', () => {
    const path = aPublishedWorkspace(2, folder.path);
    const old = new Database(path);
    old.exec('DROP INDEX entry_that_says_something');
    old.close();
    const options = appOptionsIn(folder.path);
    expect(schemaOf(path)).toEqual(schemaOf(options.workspacePath));
  });

  it('4 to 5: each workspace has a name of its own, which a later opening does not change', () => {
    const [one, two] = [aPublishedWorkspace(3, folder.path), aPublishedWorkspace(4, folder.path)];
    const names = [one, two, one].map((path) => {
      const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
      const name = workspace.db.prepare('SELECT workspace_id FROM workspace').pluck().get();
      workspace.close();
      return name;
    });
    expect(names[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(names[1]).not.toBe(names[0]);
    expect(names[2]).toBe(names[0]);
  });

  it('5 to 6: ladders are noted as still to be converted, where there are any', () => {
    const noteIn = (path: string) => {
      const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
      const note = workspace.settings.find('walkAwaysAtLeaving');
      workspace.close();
      return note;
    };
    const [old, empty] = [aPublishedWorkspace(5, folder.path), aPublishedWorkspace(4, folder.path)];
    const db = new Database(empty);
    db.exec('DELETE FROM ladder; DELETE FROM house_ladder');
    db.close();
    expect([old, empty, join(folder.path, 'new.jibun')].map(noteIn)).toEqual([true, undefined, undefined]);
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
    const path = aWorkspaceBeforeSearch();
    expect(schemaOf(path)).toEqual(schemaOf(appOptionsIn(folder.path).workspacePath));
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

  /** The tables and indexes of a file once today's program has opened or made it. */
  function schemaOf(path: string): unknown[] {
    const workspace = openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path }));
    const schema = workspace.db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    workspace.close();
    return schema;
  }

  function exportsIn(path: string): unknown[] {
    const db = new Database(path, { readonly: true });
    const rows = db
      .prepare('SELECT id, deal_id, name, kind, language, edition, at FROM export ORDER BY id')
      .all();
    db.close();
    return rows;
  }

  function textsIn(db: Database.Database): unknown[] {
    return db
      .prepare(
        'SELECT deal_id, place, kind, draft_id, term_id, text, folded FROM search_text ORDER BY deal_id, place',
      )
      .all();
  }

  /** No program that went out wrote version 1: it is the file of version 2 without the tables of its search. */
  function aWorkspaceBeforeSearch(): string {
    const path = aPublishedWorkspace(2, folder.path);
    const db = new Database(path);
    db.exec('DROP TABLE search_text; DROP TABLE search_pair; PRAGMA user_version = 1');
    db.close();
    return path;
  }
});
