import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import { isContentTurned } from '#storage/content-sums.ts';
import { findFaultInCopy } from '#storage/copy-database.ts';
import type { BackupInfo } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { damagedBackup } from '#app/workspace/backups.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { convertOldWalkAways } from './old-walk-aways.ts';

/**
 * Opens a backup for `read` and closes it again. A backup of an older version is brought up to date in a copy;
 * the backup itself is not touched. Throws Fail `not-found`, and `workspace-damaged` where it is not whole.
 */
export function withOpenedBackup<T>(
  context: AppContext,
  backupId: string,
  read: (from: Workspace, info: BackupInfo) => T,
): T {
  const { backups } = context.workspace();
  const { now, newId, log } = context.options;
  const source = backups.getPath(backupId);
  const info = backups.getInfo(backupId);
  const temporary = join(dirname(source), `restoring-${newId()}.db`);
  let from: Workspace | undefined;
  try {
    copyFileSync(source, temporary);
    // Opening an empty file would make a new workspace of it, so damage is looked for first.
    const fault = findFaultInCopy(temporary);
    if (fault !== undefined) {
      log(`backup ${backupId}: ${fault}`);
      throw damagedBackup(info.at);
    }
    from = openWorkspace(temporary, {
      ...context.options,
      log,
      backupsRoot: join(dirname(source), 'restoring'),
    });
    convertOldWalkAways(from, context.library, now());
    return read(from, info);
  } catch (error) {
    // Of no shape that can be read, because it is not what was entered.
    if (error instanceof Fail || !from || !isContentTurned(from.db)) throw error;
    log(`backup ${backupId}: ${String(error)}`);
    throw damagedBackup(info.at);
  } finally {
    from?.close();
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${temporary}${ending}`, { force: true });
    rmSync(join(dirname(source), 'restoring'), { force: true, recursive: true });
  }
}
