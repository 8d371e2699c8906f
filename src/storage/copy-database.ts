import Database from 'better-sqlite3';
import { hasSums, listChangedContent } from './content-sums.ts';
import { APPLICATION_ID } from './open-database.ts';
import type { WorkspaceDatabase } from './open-database.ts';

/** Writes a compact copy to a path where nothing is yet. Blocks; throws what SQLite throws. */
export function copyDatabase(db: WorkspaceDatabase, toPath: string): void {
  db.prepare('VACUUM INTO ?').run(toPath);
}

/**
 * Copies page by page and lets other work run in between. Changes made meanwhile are in the copy.
 * `onProgress` may throw to give up, and then nothing is left at the path. Rejects with what SQLite throws.
 */
export async function copyDatabaseSlowly(
  db: WorkspaceDatabase,
  toPath: string,
  onProgress: (pages: { readonly done: number; readonly total: number }) => void,
): Promise<void> {
  const PAGES_AT_A_TIME = 500;
  await db.backup(toPath, {
    progress: ({ totalPages, remainingPages }) => {
      onProgress({ done: totalPages - remainingPages, total: totalPages });
      return PAGES_AT_A_TIME;
    },
  });
}

/**
 * Rewrites the file without what was deleted from it, so that no free page and no index keeps a word of it.
 * Takes as much free space as the file is large; throws what SQLite throws.
 */
export function rewriteDatabase(db: WorkspaceDatabase): void {
  db.exec(`INSERT INTO search_pair (search_pair) VALUES ('optimize')`);
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/** What is wrong with a copy, in SQLite's words; undefined when it is whole and a workspace of ours. */
export function findFaultInCopy(path: string): string | undefined {
  let copy: WorkspaceDatabase | undefined;
  try {
    copy = new Database(path, { fileMustExist: true, timeout: 0 });
    // Without a write-ahead log the copy is one file and complete by itself.
    copy.pragma('journal_mode = DELETE');
    const verdict = copy.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok') return String(verdict);
    const applicationId = Number(copy.pragma('application_id', { simple: true }));
    return applicationId === APPLICATION_ID ? undefined : 'not a workspace';
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.message;
    throw error;
  } finally {
    copy?.close();
  }
}

/**
 * Whose content in a copy that is whole is no longer what was entered; see `findChangedContent`. Undefined where the
 * copy is of before there were sums, so that nothing can be said of it.
 */
export function findChangedInCopy(path: string): string[] | undefined {
  const copy = new Database(path, { readonly: true, timeout: 0 });
  try {
    return hasSums(copy) ? listChangedContent(copy) : undefined;
  } finally {
    copy.close();
  }
}
