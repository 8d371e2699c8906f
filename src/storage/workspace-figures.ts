import Database from 'better-sqlite3';
import { LATEST_VERSION } from './migrations.ts';
import { findForeignObject } from './own-schema.ts';

/** Numbers about a copy of a workspace, and the names of our own tables; where it cannot be read, SQLite's code. */
export function readFigures(copyPath: string): Readonly<Record<string, unknown>> {
  let db: Database.Database | undefined;
  try {
    db = new Database(copyPath, { timeout: 0 });
    const pragma = (name: string): unknown => db?.pragma(name, { simple: true });
    const version = Number(pragma('user_version'));
    const isKnown = version >= 1 && version <= LATEST_VERSION;
    // What a later version makes is not known here.
    const isOurs = isKnown ? findForeignObject(db, version) === undefined : null;
    return {
      fileVersion: version,
      readsUpTo: LATEST_VERSION,
      applicationId: pragma('application_id'),
      sqlite: db.prepare('SELECT sqlite_version()').pluck().get(),
      pages: { count: pragma('page_count'), free: pragma('freelist_count'), bytes: pragma('page_size') },
      hasOurTablesOnly: isOurs,
      // A stranger's table could be named by anything.
      rows: isOurs === true ? rowsOf(db) : null,
    };
  } catch (error) {
    return { unreadable: error instanceof Database.SqliteError ? error.code : 'no database' };
  } finally {
    db?.close();
  }
}

function rowsOf(db: Database.Database): Readonly<Record<string, number>> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_pair*' ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((name) => [name, Number(db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
  );
}
