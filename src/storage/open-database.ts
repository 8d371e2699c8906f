import Database from 'better-sqlite3';
import { Fail } from '#domain/base/failure.ts';
import { LATEST_VERSION, migrate } from './migrations.ts';
import { findForeignObject } from './own-schema.ts';
import type { SqliteHeader } from './sqlite-header.ts';
import { parseSqliteHeader } from './sqlite-header.ts';
import {
  damaged,
  failFromSqlite,
  foreign,
  locked,
  newer,
  notAWorkspace,
  readOnly,
} from './storage-failure.ts';

export type WorkspaceDatabase = Database.Database;

/** `Jibn`: written in the header of every workspace, so that a file of another program is refused. */
export const APPLICATION_ID = 0x4a69626e;

/** Up to this size the whole file is checked before it is used (16 MB take about 50 ms). */
const CHECKED_AT_ONCE_BYTES = 16_000_000;

/** The log may keep this size on the disk after it has been emptied. */
const LONGEST_KEPT_LOG_BYTES = 8_000_000;

export type OpenRequest = {
  readonly path: string;
  /** The file's own name, for messages. */
  readonly name: string;
  /** The first 100 bytes of the file; none when it does not exist or is empty. */
  readonly firstBytes: Uint8Array;
  /** A write-ahead log lies beside the file: the last run ended without closing it. */
  readonly hasLog: boolean;
  /** Who seems to hold the file, for the message only: SQLite's lock alone decides. */
  readonly findHolder: () => string | undefined;
  /** Called with the file open and locked, before an older file is changed. */
  readonly beforeMigration: (db: WorkspaceDatabase) => void;
};

export type OpenedDatabase = {
  readonly db: WorkspaceDatabase;
  /** False for a large file: the caller checks it with `checkIntegrity` when there is time. */
  readonly isChecked: boolean;
};

/**
 * The one place that opens a database. The file is locked for the life of the connection, in
 * write-ahead mode with full synchronisation. Throws Fail `workspace-locked`, `workspace-newer`,
 * `workspace-damaged`, `workspace-unreadable`, `cannot-write` or `disk-full`; a file that is refused
 * has not been written to.
 */
export function openDatabase(request: OpenRequest): OpenedDatabase {
  refuseHeader(parseSqliteHeader(request.firstBytes), request.name);
  let db: WorkspaceDatabase | undefined;
  try {
    if (request.hasLog) checkWithoutWriting(request);
    db = new Database(request.path, { timeout: 0 });
    return prepareDatabase(db, request);
  } catch (error) {
    db?.close();
    throw failFromOpening(error, request);
  }
}

/**
 * Throws Fail `workspace-damaged` when a page, row or index of the file is not as it should be. The quick
 * check leaves the indexes out: a file with a damaged one would open and work, and no backup of it would be
 * accepted from then on.
 */
export function checkIntegrity(db: WorkspaceDatabase, name: string): void {
  const verdict = db.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok') throw damaged(name);
}

/**
 * Closing a writable connection moves what is left of the log into the file, even into a damaged one.
 * A connection that only reads does not, so it checks the whole file first, whatever its size.
 */
function checkWithoutWriting(request: OpenRequest): void {
  const reader = new Database(request.path, { readonly: true, timeout: 0 });
  try {
    checkIntegrity(reader, request.name);
  } finally {
    reader.close();
  }
}

function prepareDatabase(db: WorkspaceDatabase, request: OpenRequest): OpenedDatabase {
  db.pragma('locking_mode = EXCLUSIVE');
  // The first read takes the lock, and fails where the beginning of the file is damaged.
  const version = Number(db.pragma('user_version', { simple: true }));
  const isNew = isEmpty(db);
  if (!isNew && Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID)
    throw notAWorkspace(request.name);
  if (version > LATEST_VERSION) throw newer(request.name, version, LATEST_VERSION);

  const isChecked = isNew || sizeBytes(db) <= CHECKED_AT_ONCE_BYTES;
  if (isChecked) checkIntegrity(db, request.name);
  if (!isNew && findForeignObject(db, version) !== undefined) throw foreign(request.name);
  if (!isNew && version < LATEST_VERSION) request.beforeMigration(db);

  if (isNew) db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  // A large original passes through the log. The limit gives the disk back what the log needed for it.
  db.pragma(`journal_size_limit = ${LONGEST_KEPT_LOG_BYTES}`);
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  // Proves that the file can be written and holds the lock from now on.
  db.exec('BEGIN IMMEDIATE; COMMIT');
  if (version < LATEST_VERSION) {
    migrate(db, LATEST_VERSION);
    // So that the header on disk names the version even when nothing closes the file.
    db.pragma('wal_checkpoint(TRUNCATE)');
  }
  return { db, isChecked };
}

function refuseHeader(header: SqliteHeader, name: string): void {
  if (header.kind === 'empty') return;
  if (header.kind === 'not-sqlite') throw notAWorkspace(name);
  if (header.applicationId !== APPLICATION_ID) throw notAWorkspace(name);
  if (header.userVersion > LATEST_VERSION) throw newer(name, header.userVersion, LATEST_VERSION);
}

function isEmpty(db: WorkspaceDatabase): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}

function sizeBytes(db: WorkspaceDatabase): number {
  return Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
}

function failFromOpening(error: unknown, request: OpenRequest): unknown {
  if (error instanceof Fail) return error;
  if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
    return locked(request.name, request.findHolder());
  // A file that may be read but not written cannot be locked.
  if (error instanceof Database.SqliteError && error.code === 'SQLITE_IOERR_LOCK')
    return readOnly(request.name);
  return failFromSqlite(error, request.name) ?? error;
}
