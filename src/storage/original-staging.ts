import { createHash } from 'node:crypto';
import type { WorkspaceDatabase } from './open-database.ts';

/** A file that comes in piece by piece and is not in the workspace yet. */
export type Staged = {
  /** Takes bytes in pieces of any size. Throws what SQLite throws. */
  add(bytes: Uint8Array): void;
  readonly sizeBytes: number;
  /** All of it has come: its digest, and how many bytes it has. */
  end(): { readonly digest: string; readonly sizeBytes: number };
  /** Into the workspace, under the digest of an original that is there. */
  moveTo(digest: string): void;
  drop(): void;
};

/** At most this much of a file is in memory at once. */
const CHUNK_BYTES = 1_000_000;

export const STAGING_SQL = {
  keepStaged: `
    INSERT INTO original_chunk (digest, ordinal, bytes)
    SELECT :digest, ordinal, bytes FROM temp.staged_chunk WHERE staging = :staging ORDER BY ordinal`,
  stage: `INSERT INTO temp.staged_chunk (staging, ordinal, bytes) VALUES (?, ?, ?)`,
  dropStaged: `DELETE FROM temp.staged_chunk WHERE staging = ?`,
} as const;

/** This table is in SQLite's temporary file. The system removes that file when the process ends, even when it is killed. */
const STAGING_TABLE = `
CREATE TEMP TABLE IF NOT EXISTS staged_chunk (
  staging  INTEGER NOT NULL,
  ordinal  INTEGER NOT NULL,
  bytes    BLOB NOT NULL,
  PRIMARY KEY (staging, ordinal)
) STRICT`;

/** Takes files in beside the workspace. Several may be taken in at the same time. */
export function createStaging(db: WorkspaceDatabase): () => Staged {
  db.exec(STAGING_TABLE);
  const keepStaged = db.prepare<{ digest: string; staging: number }>(STAGING_SQL.keepStaged);
  const stage = db.prepare<[number, number, Uint8Array]>(STAGING_SQL.stage);
  const dropStaged = db.prepare<[number]>(STAGING_SQL.dropStaged);
  let lastStaging = 0;

  return function begin() {
    const staging = (lastStaging += 1);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    let ordinal = 0;
    const waiting = new Uint8Array(CHUNK_BYTES);
    let waitingBytes = 0;

    function flush(): void {
      if (waitingBytes === 0) return;
      stage.run(staging, ordinal, waiting.subarray(0, waitingBytes));
      ordinal += 1;
      waitingBytes = 0;
    }

    return {
      add(bytes) {
        hash.update(bytes);
        sizeBytes += bytes.length;
        for (let from = 0; from < bytes.length;) {
          const piece = bytes.subarray(from, from + CHUNK_BYTES - waitingBytes);
          waiting.set(piece, waitingBytes);
          waitingBytes += piece.length;
          from += piece.length;
          if (waitingBytes === CHUNK_BYTES) flush();
        }
      },
      get sizeBytes() {
        return sizeBytes;
      },
      end() {
        flush();
        return { digest: hash.digest('hex'), sizeBytes };
      },
      moveTo(digest) {
        keepStaged.run({ digest, staging });
      },
      drop() {
        dropStaged.run(staging);
      },
    };
  };
}
