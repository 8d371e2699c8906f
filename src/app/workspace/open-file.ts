import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Fail, failedWith } from '#domain/base/failure.ts';
import { kindOfFile, TELLING_BYTES } from '#domain/files/file-kind.ts';
import { counted } from '#domain/text/counted.ts';
import { isContentTurned, keepContentSums } from '#storage/content-sums.ts';
import { APPLICATION_ID, openDatabase } from '#storage/open-database.ts';
import type { WorkspaceDatabase } from '#storage/open-database.ts';
import { refillSearch } from '#storage/search-store.ts';
import { parseSqliteHeader } from '#storage/sqlite-header.ts';
import { damaged, failFromSqlite, lostBesideItsLog, unreadable } from '#storage/storage-failure.ts';
import { findWorkspaceId } from '#storage/workspace-id.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { failFromFiles, systemCode } from '#app/files/file-failure.ts';
import { dropIfEmpty, makePrivateFile, makePrivateFolder } from '#app/files/private-places.ts';
import { wrongFile } from '#app/files/wrong-file.ts';
import { momentOfBackup } from './backup-moments.ts';
import type { Backups } from './backups.ts';
import { makeRepairedCopy } from './repaired-copy.ts';
import { findHolder } from './workspace-holder.ts';

const HEADER_BYTES = 100;

/** The database in the file, which is made where there is none; else a refusal that names what can be opened instead. */
export function openFile(
  file: string,
  backups: Backups,
  { now, log }: Pick<AppOptions, 'now' | 'log'>,
): { readonly db: WorkspaceDatabase; readonly isChecked: boolean } {
  const fileName = basename(file);
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
      beforeMigration: (old) => void backups.createAtOnce(old, countDeals(old), now()),
    });
    refillOrClose(opened.db, fileName);
    return opened;
  } catch (error) {
    if (isMade) dropIfEmpty(file);
    if (failedWith(error, 'workspace-damaged')) {
      askForBackups(file, backups);
      throw withRepairedCopyNamed(withBackupNamed(namedByKind(error, file), backups), file, log);
    }
    throw failFromFiles(error, fileName) ?? error;
  }
}

/** A file that does not open may still say its id, and so whose backups are its own. Only while it is closed. */
function askForBackups(path: string, backups: Backups): void {
  const id = backups.list().length === 0 ? findWorkspaceId(path) : undefined;
  if (id !== undefined) backups.belongTo(id);
}

export function withBackupNamed(error: Fail, backups: Backups): Fail {
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
function withRepairedCopyNamed(error: Fail, file: string, log: AppOptions['log']): Fail {
  // Only a workspace is copied; a file of another program may be of any size.
  const header = parseSqliteHeader(readFirstBytes(file, HEADER_BYTES));
  if (header.kind !== 'sqlite' || header.applicationId !== APPLICATION_ID) return error;
  const copy = makeRepairedCopy(file, log);
  if (copy === undefined) return error;
  const { code, message } = error.failure;
  return new Fail(code, {
    en: `${message.en} Only its indexes are damaged, so a repaired copy was made beside it: “${copy}”. You may open that one instead; check the latest changes in it.`,
    ko: `${message.ko} 색인만 손상되어 같은 폴더에 복구한 사본 ‘${copy}’을(를) 만들었습니다. 백업 대신 이 사본을 열어도 되며, 최근 변경 내용이 맞는지 확인하세요.`,
  });
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

/** Of a file of any version. */
function countDeals(db: WorkspaceDatabase): number {
  return Number(db.prepare('SELECT count(*) FROM deal WHERE deleted_at IS NULL').pluck().get());
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
