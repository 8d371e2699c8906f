import { copyFileSync, existsSync, mkdtempSync, openSync, readSync, closeSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * The id of a workspace or a backup that is not open; undefined where the file does not say it: it is damaged there, or
 * of a version that had none. Nothing is written to it or left beside it.
 */
export function findWorkspaceId(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (!hasLogMode(path)) return readId(path);
  // Even a connection that only reads leaves a log beside a file in write-ahead mode, so a copy is read.
  const folder = mkdtempSync(join(tmpdir(), 'jibun-'));
  try {
    const copy = join(folder, 'workspace.db');
    copyFileSync(path, copy);
    return readId(copy);
  } catch {
    // No room for a copy, or it may not be read.
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readId(path: string): string | undefined {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, timeout: 0 });
    const id = db.prepare('SELECT workspace_id FROM workspace').pluck().get();
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  } finally {
    db?.close();
  }
}

/** Byte 18 of the header is 2 in write-ahead mode. Source: sqlite.org/fileformat2.html, section 1.3.3. */
function hasLogMode(path: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const header = new Uint8Array(20);
    return readSync(file, header) === 20 && header[18] === 2;
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
