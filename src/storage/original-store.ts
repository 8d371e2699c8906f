import { createHash } from 'node:crypto';
import type { WorkspaceDatabase } from './open-database.ts';
import { createStaging } from './original-staging.ts';
import type { Staged } from './original-staging.ts';
import { damagedOriginal } from './storage-failure.ts';

/** A file that came or went, kept byte for byte. The same bytes are kept once, whatever they are called. */
export type Original = {
  /** SHA-256 of the bytes, 64 small hexadecimal digits. */
  readonly digest: string;
  readonly sizeBytes: number;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
};

export type OriginalStore = ReturnType<typeof createOriginalStore>;

/** A file that is being taken in. Nothing of it is in the workspace until `keep` is called. */
export type StagedOriginal = {
  /** Takes bytes in pieces of any size. Throws what SQLite throws. */
  add(bytes: Uint8Array): void;
  readonly sizeBytes: number;
  /**
   * Moves what was staged into the workspace; a damaged original of the same bytes is whole again. Inside the
   * caller's transaction.
   */
  keep(addedAt: string): Original;
  /** Forgets what was staged; after `keep` there is nothing left to forget. */
  drop(): void;
};

export const ORIGINAL_SQL = {
  find: `SELECT digest, size_bytes, added_at FROM original WHERE digest = ?`,
  all: `SELECT digest, size_bytes, added_at FROM original ORDER BY digest`,
  totals: `SELECT count(*) AS count, total(size_bytes) AS size_bytes FROM original`,
  insert: `INSERT INTO original (digest, size_bytes, added_at) VALUES (?, ?, ?)`,
  chunk: `SELECT bytes FROM original_chunk WHERE digest = ? AND ordinal = ?`,
  drop: `DELETE FROM original WHERE digest = ?`,
  unnamed: `
    SELECT digest FROM original
    WHERE NOT EXISTS (SELECT 1 FROM part WHERE kind = 'paper' AND content ->> '$.digest' = digest)
      AND NOT EXISTS (SELECT 1 FROM step WHERE instr(changes, digest) > 0)
      AND NOT EXISTS (SELECT 1 FROM house_part WHERE instr(content, digest) > 0)
      AND NOT EXISTS (SELECT 1 FROM house_step WHERE instr(changes, digest) > 0)`,
} as const;

/** Original files by their digest, in and out piece by piece. */
export function createOriginalStore(db: WorkspaceDatabase) {
  const find = db.prepare<[string], OriginalRow>(ORIGINAL_SQL.find);
  const all = db.prepare<[], OriginalRow>(ORIGINAL_SQL.all);
  const totals = db.prepare<[], { count: number; size_bytes: number }>(ORIGINAL_SQL.totals);
  const insert = db.prepare<[string, number, string]>(ORIGINAL_SQL.insert);
  const chunk = db.prepare<[string, number], { bytes: Buffer }>(ORIGINAL_SQL.chunk);
  const drop = db.prepare<[string]>(ORIGINAL_SQL.drop);
  const unnamed = db.prepare<[], { digest: string }>(ORIGINAL_SQL.unnamed);
  const stage = createStaging(db);

  function findOriginal(digest: string): Original | undefined {
    const row = find.get(digest);
    return row && originalFrom(row);
  }

  /** The bytes in order. Another statement may run between two pieces. */
  function* chunksOf(digest: string): Generator<Uint8Array> {
    for (let ordinal = 0; ; ordinal += 1) {
      const row = chunk.get(digest, ordinal);
      if (!row) return;
      yield row.bytes;
    }
  }

  /** Yields the size of each piece as it is read, and answers whether the bytes are still those that were kept. */
  function* checkWhole({ digest, sizeBytes }: Original): Generator<number, boolean> {
    const hash = createHash('sha256');
    let readBytes = 0;
    for (const bytes of chunksOf(digest)) {
      hash.update(bytes);
      readBytes += bytes.length;
      yield bytes.length;
    }
    return readBytes === sizeBytes && hash.digest('hex') === digest;
  }

  function isWhole(original: Original): boolean {
    const check = checkWhole(original);
    for (;;) {
      const step = check.next();
      if (step.done === true) return step.value;
    }
  }

  /** Moves what was staged into the workspace; a damaged original of the same bytes is whole again. */
  function keep(staged: Staged, addedAt: string): Original {
    const { digest, sizeBytes } = staged.end();
    const known = findOriginal(digest);
    const isMended = known !== undefined && !isWhole(known);
    if (isMended) drop.run(digest);
    if (!known || isMended) {
      insert.run(digest, sizeBytes, known?.addedAt ?? addedAt);
      staged.moveTo(digest);
    }
    staged.drop();
    return known ?? { digest, sizeBytes, addedAt };
  }

  function begin(): StagedOriginal {
    const staged = stage();
    return {
      add: (bytes) => staged.add(bytes),
      get sizeBytes() {
        return staged.sizeBytes;
      },
      keep: (addedAt) => keep(staged, addedAt),
      drop: () => staged.drop(),
    };
  }

  return {
    find: findOriginal,
    /** How many there are, and how many bytes they have together. */
    totals(): { readonly count: number; readonly sizeBytes: number } {
      const row = totals.get();
      return { count: row?.count ?? 0, sizeBytes: row?.size_bytes ?? 0 };
    },
    /** Begins to take a file in. Several may be taken in at the same time. */
    stage: begin,
    /** Takes a whole file in at once. Inside the caller's transaction. Throws what `chunks` throws. */
    put(chunks: Iterable<Uint8Array>, addedAt: string): Original {
      const staged = begin();
      try {
        for (const bytes of chunks) staged.add(bytes);
        return staged.keep(addedAt);
      } finally {
        staged.drop();
      }
    },
    /**
     * The bytes of an original piece by piece; none when it is not there. Throws Fail `workspace-damaged`
     * after the last piece when they are not the bytes that were kept.
     */
    *read(digest: string): Generator<Uint8Array> {
      const original = findOriginal(digest);
      if (!original) return;
      const hash = createHash('sha256');
      for (const bytes of chunksOf(digest)) {
        hash.update(bytes);
        yield bytes;
      }
      if (hash.digest('hex') !== digest) throw damagedOriginal(digest);
    },
    /**
     * Reads every original, yields the size of each piece as it is read, and answers the digests of those whose
     * bytes are no longer the ones that were kept. Other work may change the workspace between two pieces.
     */
    *findDamaged(): Generator<number, string[]> {
      const damaged: string[] = [];
      for (const original of all.all().map(originalFrom)) {
        const wasWhole = yield* checkWhole(original);
        // An original that was removed in the meantime is not damaged.
        if (!wasWhole && findOriginal(original.digest)) damaged.push(original.digest);
      }
      return damaged;
    },
    /**
     * Removes what no paper of any deal names, in the bin or not, no step of any history and nothing of the
     * house. Inside the caller's transaction. Answers how many were removed.
     */
    removeUnnamed(): number {
      const gone = unnamed.all();
      for (const { digest } of gone) drop.run(digest);
      return gone.length;
    },
  };
}

type OriginalRow = { digest: string; size_bytes: number; added_at: string };

function originalFrom({ digest, size_bytes, added_at }: OriginalRow): Original {
  return { digest, sizeBytes: size_bytes, addedAt: added_at };
}
