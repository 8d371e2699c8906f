import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { repairIndexes } from '#storage/repair-indexes.ts';

/**
 * Makes a repaired copy beside a damaged workspace, if rebuilding the indexes is enough to repair it. Answers the
 * copy's own name; undefined where more than the indexes is damaged, or where there is no room for a copy. The damaged
 * file and its log are read and never written; one state of it makes one copy, however often it is opened.
 */
export function makeRepairedCopy(path: string, log: (line: string) => void): string | undefined {
  const temporary = `${path}.repairing`;
  try {
    const copy = repairedPath(path);
    if (existsSync(copy)) return basename(copy);
    copyFileSync(path, temporary);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${temporary}-wal`);
    if (!repairIndexes(temporary)) return undefined;
    renameSync(temporary, copy);
    return basename(copy);
  } catch (error) {
    log(`no repaired copy: ${String(error)}`);
    return undefined;
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${temporary}${ending}`, { force: true });
  }
}

/** `deals.repaired-20261120T090000000Z.jibun`: when the damaged file was last written. */
function repairedPath(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  const writtenAt = statSync(path).mtime.toISOString().replaceAll(/[-:.]/g, '');
  return `${stem}.repaired-${writtenAt}${extension}`;
}
