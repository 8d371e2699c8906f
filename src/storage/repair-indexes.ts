import Database from 'better-sqlite3';
import { bigramsOf } from '#domain/text/bigrams.ts';
import { findFaultInCopy } from './copy-database.ts';
import { findForeignObject } from './own-schema.ts';
import type { WorkspaceDatabase } from './open-database.ts';
import { SEARCH_SQL } from './search-store.ts';

/**
 * Makes every index of a copy anew from its tables, which hold everything that was entered. True when the
 * copy is whole afterwards; false when the tables are damaged too. Only for a copy: it is written to.
 */
export function repairIndexes(copyPath: string): boolean {
  let copy: WorkspaceDatabase | undefined;
  try {
    copy = new Database(copyPath, { fileMustExist: true, timeout: 0 });
    // What is not ours is not repaired, and nothing of it is run.
    if (findForeignObject(copy, Number(copy.pragma('user_version', { simple: true }))) !== undefined)
      return false;
    copy.exec('REINDEX');
    remakeSearchPairs(copy);
    // Where the damage took a row's key, other rows still point at it.
    const strays = copy.pragma('foreign_key_check') as unknown[];
    if (strays.length > 0) return false;
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  } finally {
    copy?.close();
  }
  return findFaultInCopy(copyPath) === undefined;
}

/** REINDEX does not rebuild the full-text index. It is filled again from the texts to search. */
function remakeSearchPairs(copy: WorkspaceDatabase): void {
  const isThere = copy.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'search_pair'`).get() !== undefined;
  // A file of the first version has none.
  if (!isThere) return;
  const texts = copy.prepare<[], { id: number; folded: string }>('SELECT id, folded FROM search_text');
  const put = copy.prepare<[number, string]>(SEARCH_SQL.putPairs);
  copy.transaction(() => {
    copy.exec(SEARCH_SQL.dropAllPairs);
    for (const { id, folded } of texts.all()) put.run(id, [...bigramsOf(folded)].join(' '));
  })();
}
