import { existsSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { failedWith } from '#domain/base/failure.ts';
import type { Fail } from '#domain/base/failure.ts';
import { createDealStore } from '#storage/deal-store.ts';
import { createExportStore } from '#storage/export-store.ts';
import { createHistoryStore } from '#storage/history-store.ts';
import { createHouseStore } from '#storage/house-store.ts';
import { createKeyDateStore } from '#storage/key-date-store.ts';
import { checkIntegrity } from '#storage/open-database.ts';
import type { WorkspaceDatabase } from '#storage/open-database.ts';
import { createOriginalStore } from '#storage/original-store.ts';
import { createSearchStore } from '#storage/search-store.ts';
import { createSettingsStore } from '#storage/settings-store.ts';
import { damaged, gone } from '#storage/storage-failure.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { createBackups } from './backups.ts';
import { openFile, withBackupNamed } from './open-file.ts';
import { createSettledFile } from './settled-file.ts';
import { removeHolder, writeHolder } from './workspace-holder.ts';

/** The open workspace: its stores, its backups, and one way to change it. */
export type Workspace = ReturnType<typeof openWorkspace>;

/**
 * Opens or makes the workspace file. Throws Fail: `workspace-locked`, `workspace-newer`,
 * `workspace-damaged` (with the newest good backup named, and a repaired copy where one could be made),
 * `workspace-unreadable`, `cannot-write`, `disk-full`. A file that is refused has not been written to.
 */
export function openWorkspace(
  path: string,
  options: Pick<AppOptions, 'backupsRoot' | 'capabilities' | 'now' | 'log' | 'quietMs'>,
) {
  const name = basename(path);
  const backups = createBackups(options.backupsRoot, path, options.log);
  // The log lies beside the file as long as it is open, and after a run that was ended. Beside a copy there is none.
  const isWithItsLog = existsSync(`${path}-wal`);
  const { db, isChecked } = openFile(path, backups, options);
  const place = fileAt(path);
  const settled = createSettledFile(db, {
    quietMs: options.quietMs,
    log: options.log,
    beforeChange: () => {
      if (fileAt(path) !== place) throw gone(name);
    },
  });
  backups.belongTo(idOf(db));
  sweepBeside(path);
  // What the log held is in the file from now on; without this word the next opening would take it for a copy.
  if (isWithItsLog && settled.lacksEdits()) settled.recovered();
  const wasCopiedOpen = !isWithItsLog && settled.lacksEdits();
  if (wasCopiedOpen) options.log(`${name} was copied while it was open; the latest edits may be missing`);
  noteHolder(path, options);

  return {
    path,
    name,
    db,
    isChecked,
    /** The file is a copy that was taken while Jibun had it open, and may lack the latest edits. */
    wasCopiedOpen,
    backups,
    deals: createDealStore(db),
    history: createHistoryStore(db),
    house: createHouseStore(db),
    settings: createSettingsStore(db),
    search: createSearchStore(db),
    keyDates: createKeyDateStore(db),
    exports: createExportStore(db),
    originals: createOriginalStore(db),
    /** All or nothing. */
    transact<T>(change: () => T): T {
      return settled.transact(change);
    },
    checkIntegrity(): void {
      try {
        checkIntegrity(db, name);
      } catch (error) {
        throw failedWith(error, 'workspace-damaged') ? withBackupNamed(error, backups) : error;
      }
    },
    /** The refusal of a file whose content keeps it from being used. */
    damage: (): Fail => withBackupNamed(damaged(name), backups),
    sizeBytes(): number {
      // Where the file was taken away, its size is no longer told.
      return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    },
    close(): void {
      // Before the lock goes, so that the next holder's note is not taken away.
      withdrawHolder(path, options.log);
      try {
        settled.close();
      } finally {
        db.close();
      }
    },
  };
}

function withdrawHolder(path: string, log: AppOptions['log']): void {
  try {
    removeHolder(path);
  } catch (error) {
    log(`holder not withdrawn: ${String(error)}`);
  }
}

function noteHolder(
  path: string,
  { capabilities, now, log }: Pick<AppOptions, 'capabilities' | 'now' | 'log'>,
): void {
  try {
    writeHolder(path, `Jibun ${capabilities.version}`, now());
  } catch (error) {
    // The note is only a hint. The lock holds without it.
    log(`holder not noted: ${String(error)}`);
  }
}

function idOf(db: WorkspaceDatabase): string {
  return String(db.prepare('SELECT workspace_id FROM workspace').pluck().get());
}

/** Copies that a killed run left half-written beside the file. The lock is ours, so nobody is writing them. */
function sweepBeside(path: string): void {
  for (const half of ['.moving', '.restoring', '.repairing'])
    for (const log of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${half}${log}`, { force: true });
}

/** Which file stands under the path: its number on its disk. A file that was put back is the same again. */
function fileAt(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
