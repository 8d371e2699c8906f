import { counted } from '#domain/text/counted.ts';
import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Fail, failedWith } from '#domain/base/failure.ts';
import { createDealStore } from '#storage/deal-store.ts';
import { createExportStore } from '#storage/export-store.ts';
import { createHistoryStore } from '#storage/history-store.ts';
import { createHouseStore } from '#storage/house-store.ts';
import { createKeyDateStore } from '#storage/key-date-store.ts';
import { isContentTurned, keepContentSums } from '#storage/content-sums.ts';
import { APPLICATION_ID, checkIntegrity, openDatabase } from '#storage/open-database.ts';
import type { WorkspaceDatabase } from '#storage/open-database.ts';
import { parseSqliteHeader } from '#storage/sqlite-header.ts';
import { createOriginalStore } from '#storage/original-store.ts';
import { createSearchStore, refillSearch } from '#storage/search-store.ts';
import { createSettingsStore } from '#storage/settings-store.ts';
import { findWorkspaceId } from '#storage/workspace-id.ts';
import { damaged, failFromSqlite, gone, lostBesideItsLog, unreadable } from '#storage/storage-failure.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { momentOfBackup } from './backup-moments.ts';
import { createBackups } from './backups.ts';
import { dropIfEmpty, makePrivateFile, makePrivateFolder } from '#app/files/private-places.ts';
import { failFromFiles, systemCode } from '#app/files/file-failure.ts';
import { kindOfFile, TELLING_BYTES } from '#domain/files/file-kind.ts';
import { wrongFile } from '#app/files/wrong-file.ts';
import { makeRepairedCopy } from './repaired-copy.ts';
import { createSettledFile } from './settled-file.ts';
import { findHolder, removeHolder, writeHolder } from './workspace-holder.ts';

/** The open workspace: its stores, its backups, and one way to change it. */
export type Workspace = ReturnType<typeof openWorkspace>;

const HEADER_BYTES = 100;

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
  const { db, isChecked } = openFile(path, name);
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
  noteHolder();

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
        throw failedWith(error, 'workspace-damaged') ? withBackupNamed(error) : error;
      }
    },
    /** The refusal of a file whose content keeps it from being used. */
    damage: (): Fail => withBackupNamed(damaged(name)),
    sizeBytes(): number {
      // Where the file was taken away, its size is no longer told.
      return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    },
    close(): void {
      // Before the lock goes, so that the next holder's note is not taken away.
      withdrawHolder();
      try {
        settled.close();
      } finally {
        db.close();
      }
    },
  };

  function openFile(file: string, fileName: string): { db: WorkspaceDatabase; isChecked: boolean } {
    let isMade = false;
    try {
      makePrivateFolder(dirname(file));
      const logBytes = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
      if (!existsSync(file) && logBytes > 0) throw lostBesideItsLog(fileName);
      const firstBytes = readFirstBytes(file, HEADER_BYTES);
      // Backups prove that the file once held something, so an empty one is damaged and not new.
      if (firstBytes.length === 0 && existsSync(file) && backups.list().length > 0) throw damaged(fileName);
      isMade = firstBytes.length === 0 && makePrivateFile(file);
      const opened = openDatabase({
        path: file,
        name: fileName,
        firstBytes,
        hasLog: logBytes > 0,
        findHolder: () => findHolder(file),
        beforeMigration: (old) => void backups.createAtOnce(old, countDeals(old), options.now()),
      });
      refillOrClose(opened.db, fileName);
      return opened;
    } catch (error) {
      if (isMade) dropIfEmpty(file);
      if (failedWith(error, 'workspace-damaged'))
        throw withRepairedCopyNamed(withBackupNamed(namedByKind(error, file)), file);
      throw failFromFiles(error, fileName) ?? error;
    }
  }

  /** Call it only when the database is closed: a damaged file is asked once more whose backups are its own. */
  function withBackupNamed(error: Fail): Fail {
    const id = backups.list().length === 0 ? findWorkspaceId(path) : undefined;
    if (id !== undefined) backups.belongTo(id);
    const good = backups.findNewestGood();
    const { code, message } = error.failure;
    if (!good) {
      return new Fail(code, {
        en: `${message.en} There is no backup of this file.`,
        ko: `${message.ko} 이 파일의 백업은 없습니다.`,
      });
    }
    const { at, backupId, dealCount } = good.info;
    return new Fail(code, {
      en: `${message.en} The newest good backup is from ${momentOfBackup(at, 'en')} (${counted(dealCount, 'deal', 'deals')}, ${backupId}).`,
      ko: `${message.ko} 가장 최근의 온전한 백업: ${momentOfBackup(at, 'ko')}(거래 ${dealCount}건, ${backupId}).`,
    });
  }

  /** Call it only when the database is closed: on POSIX, closing any handle of a file releases every lock on it. */
  function withRepairedCopyNamed(error: Fail, file: string): Fail {
    // Only a workspace is copied; a file of another program may be of any size.
    const header = parseSqliteHeader(readFirstBytes(file, HEADER_BYTES));
    if (header.kind !== 'sqlite' || header.applicationId !== APPLICATION_ID) return error;
    const copy = makeRepairedCopy(file, options.log);
    if (copy === undefined) return error;
    const { code, message } = error.failure;
    return new Fail(code, {
      en: `${message.en} Only its indexes are damaged, so a repaired copy was made beside it: “${copy}”. You may open that one instead; check the latest changes in it.`,
      ko: `${message.ko} 색인만 손상되어 같은 폴더에 복구한 사본 ‘${copy}’을(를) 만들었습니다. 백업 대신 이 사본을 열어도 되며, 최근 변경 내용이 맞는지 확인하세요.`,
    });
  }

  function withdrawHolder(): void {
    try {
      removeHolder(path);
    } catch (error) {
      options.log(`holder not withdrawn: ${String(error)}`);
    }
  }

  function noteHolder(): void {
    try {
      writeHolder(path, `Jibun ${options.capabilities.version}`, options.now());
    } catch (error) {
      // The note is only a hint. The lock holds without it.
      options.log(`holder not noted: ${String(error)}`);
    }
  }
}

/** Nothing may keep the file open when it is refused. */
function refillOrClose(db: WorkspaceDatabase, fileName: string): void {
  try {
    keepContentSums(db);
    refillSearch(db);
  } catch (error) {
    const isTurned = isContentTurned(db);
    db.close();
    throw failFromSqlite(error, fileName) ?? (isTurned ? damaged(fileName) : error);
  }
}

/** A file of another kind is called by its kind; what could be a workspace is called damaged. */
function namedByKind(error: Fail, path: string): Fail {
  const kind = kindOfFile(readFirstBytes(path, TELLING_BYTES));
  if (kind === 'workspace' || kind === 'unknown' || kind === 'empty') return error;
  return wrongFile(kind === 'text' ? 'plain-text' : kind, 'workspace', basename(path));
}

function idOf(db: WorkspaceDatabase): string {
  return String(db.prepare('SELECT workspace_id FROM workspace').pluck().get());
}

/** Copies that a killed run left half-written beside the file. The lock is ours, so nobody is writing them. */
function sweepBeside(path: string): void {
  for (const half of ['.moving', '.restoring', '.repairing'])
    for (const log of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${half}${log}`, { force: true });
}

/** Of a file of any version. */
function countDeals(db: WorkspaceDatabase): number {
  return Number(db.prepare('SELECT count(*) FROM deal WHERE deleted_at IS NULL').pluck().get());
}

/** Which file stands under the path: its number on its disk. A file that was put back is the same again. */
function fileAt(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function readFirstBytes(path: string, most: number): Uint8Array {
  let file: number;
  // A pipe would never end, and a device is no place for a workspace.
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind && !kind.isFile()) throw unreadable(basename(path));
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return new Uint8Array();
    if (systemCode(error) === 'EACCES') {
      throw new Fail('workspace-unreadable', {
        en: `You may not read “${basename(path)}”. Ask for permission or choose another file.`,
        ko: `‘${basename(path)}’을(를) 읽을 권한이 없습니다. 권한을 요청하거나 다른 파일을 선택하세요.`,
      });
    }
    throw error;
  }
  try {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
