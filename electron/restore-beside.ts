import { constants, copyFileSync, existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { createBackups } from '#app/workspace/backups.ts';

/** Whether the workspace has a backup that is whole today. */
export function hasGoodBackup(
  backupsRoot: string,
  workspacePath: string,
  log: (line: string) => void,
): boolean {
  return createBackups(backupsRoot, workspacePath, log).findNewestGood() !== undefined;
}

/**
 * Copies the newest good backup beside the damaged workspace, which stays as it is for a closer look.
 * Answers the new file's path; undefined when there is no good backup. Throws what the file system says.
 */
export function restoreBeside(
  backupsRoot: string,
  workspacePath: string,
  word: string,
  log: (line: string) => void,
): string | undefined {
  const good = createBackups(backupsRoot, workspacePath, log).findNewestGood();
  if (!good) return undefined;
  const target = freeName(workspacePath, `${word} ${good.info.at.slice(0, 10)}`);
  copyFileSync(good.path, target, constants.COPYFILE_EXCL);
  return target;
}

/** `deals (restored 2026-11-20).jibun`, with a number where that is taken. */
function freeName(path: string, mark: string): string {
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  for (let n = 1; ; n += 1) {
    const candidate = `${stem} (${mark}${n === 1 ? '' : ` ${n}`})${extension}`;
    if (!existsSync(candidate)) return candidate;
  }
}
