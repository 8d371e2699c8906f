import Database from 'better-sqlite3';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * Flips one bit of a word inside an index of a closed workspace, as a failing disk does: the tables and the
 * shape of the pages stay whole. Throws when the word is not in the index's first page, or when the damage
 * is not of the kind that a quick check passes over.
 */
export function damageIndex(path: string, index: string, word: string): void {
  const { rootPage, pageSize } = readPlace(path, index);
  const file = openSync(path, 'r+');
  try {
    const page = Buffer.alloc(pageSize);
    readSync(file, page, 0, pageSize, (rootPage - 1) * pageSize);
    const at = page.lastIndexOf(word);
    if (at === -1) throw new Error(`“${word}” is not in the first page of ${index}.`);
    writeSync(file, Buffer.of((page[at] ?? 0) ^ 1), 0, 1, (rootPage - 1) * pageSize + at);
  } finally {
    closeSync(file);
  }
  const db = new Database(path);
  const quick = db.pragma('quick_check', { simple: true });
  const whole = db.pragma('integrity_check(1)', { simple: true });
  db.close();
  if (quick !== 'ok' || whole === 'ok') throw new Error(`Not damage of an index alone: ${String(quick)}`);
}

function readPlace(path: string, index: string): { rootPage: number; pageSize: number } {
  const db = new Database(path);
  try {
    const rootPage = Number(
      db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(index),
    );
    return { rootPage, pageSize: Number(db.pragma('page_size', { simple: true })) };
  } finally {
    db.close();
  }
}
