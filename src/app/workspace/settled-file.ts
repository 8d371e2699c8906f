import type { WorkspaceDatabase } from '#storage/open-database.ts';
import { createSettingsStore } from '#storage/settings-store.ts';

/** The log is emptied into the file when nothing was written for so long. */
const QUIET_MS = 2_000;
/** How often edits began after a quiet time, and how often the first of them came to be kept. */
const BEGUN = 'editsBegun';
const KEPT = 'editsKept';

export type SettledFile = ReturnType<typeof createSettledFile>;

/**
 * Keeps the workspace file whole by itself. Edits are first written to a log beside it, and somebody who
 * copies only the file would copy the past. So the log is emptied into the file soon after each edit, and a
 * copy that was taken in between is recognised: before the first edit the file itself says that edits begin,
 * and the log, with that edit, that they were kept. A backup is made of both and always says both.
 * Source: sqlite.org/wal.html, section 2.1 (checkpointing).
 */
export function createSettledFile(
  db: WorkspaceDatabase,
  {
    quietMs = QUIET_MS,
    log,
    beforeChange,
  }: {
    readonly quietMs: number | undefined;
    readonly log: (line: string) => void;
    /** Called before each change; throws where the file can take none. */
    readonly beforeChange: () => void;
  },
) {
  const settings = createSettingsStore(db);
  let isSettled = true;
  let timer: NodeJS.Timeout | undefined;

  return {
    /** Whether the file says that edits began, and not that they were kept. */
    lacksEdits: () => countOf(BEGUN) !== countOf(KEPT),
    /** After a run that was killed, with its log there: all that was answered is in the file. */
    recovered(): void {
      try {
        keep();
      } catch (error) {
        // A disk that takes nothing is still read.
        log(`it was not noted that the edits were kept: ${String(error)}`);
      }
    },
    /** Runs a change, all or nothing, as one transaction. */
    transact<T>(change: () => T): T {
      if (db.inTransaction) return db.transaction(change).immediate();
      beforeChange();
      if (isSettled) begin();
      try {
        return db
          .transaction(() => {
            const changed = change();
            keep();
            return changed;
          })
          .immediate();
      } finally {
        schedule();
      }
    },
    close(): void {
      clearTimeout(timer);
      settle();
    },
  };

  /** Only a hint for a copy: where it cannot be written, the change itself says why. */
  function begin(): void {
    try {
      settings.put(BEGUN, countOf(KEPT) + 1);
      db.pragma('wal_checkpoint(TRUNCATE)');
      isSettled = false;
    } catch (error) {
      log(`the beginning of edits was not noted: ${String(error)}`);
    }
  }

  function keep(): void {
    if (countOf(KEPT) !== countOf(BEGUN)) settings.put(KEPT, countOf(BEGUN));
  }

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(settle, quietMs).unref();
  }

  function settle(): void {
    if (isSettled || !db.open) return;
    try {
      // A change that was refused left the file saying that edits began.
      keep();
      const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
      isSettled = result?.busy === 0;
    } catch (error) {
      log(`the log was not emptied: ${String(error)}`);
    }
    // A backup that is under way holds the log; it is asked again.
    if (!isSettled) schedule();
  }

  function countOf(key: string): number {
    const count = settings.find(key);
    return typeof count === 'number' ? count : 0;
  }
}
