import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_ORIGINAL_BYTES, keepOriginal } from '#app/papers/keep-original.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Original } from '#storage/original-store.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { aDocument } from '#tests/builders/deal-builders.ts';
import { digestOf, inPieces, someBytes, thenFails } from '#tests/builders/papers.ts';
import type { LargeOriginal } from './original-child.ts';

const AT = '2026-11-20T09:00:00.000Z';
const CHILD = join(import.meta.dirname, 'original-child.ts');

describe('an original file', () => {
  const options = () => appOptionsIn(folder.path);
  let folder: ReturnType<typeof aFolder>;
  let workspace: Workspace;
  beforeEach(() => {
    folder = aFolder();
    workspace = openWorkspace(options().workspacePath, options());
  });
  afterEach(() => {
    if (workspace.db.open) workspace.close();
    folder.remove();
  });

  it.each([1, 999_999, 1_000_000, 1_000_001, 3_456_789])(
    'of %i bytes comes out as it went in',
    async (length) => {
      const bytes = someBytes(length, length);
      const kept = await keep(bytes);
      expect(kept).toEqual({ digest: digestOf(bytes), sizeBytes: length, addedAt: AT });
      expect(Buffer.concat([...workspace.originals.read(kept.digest)])).toEqual(Buffer.from(bytes));
      expect(damaged()).toEqual([]);
    },
  );

  it('is kept once, whatever it is called and however often it comes', async () => {
    const bytes = someBytes(2_500_000, 7);
    const first = await keep(bytes);
    const second = await keepOriginal(
      workspace,
      { name: '다른 이름.docx', chunks: inPieces(bytes, 12_345) },
      '2027-01-01T00:00:00.000Z',
      (each) => each,
    );
    expect(second).toEqual(first);
    expect(workspace.originals.totals()).toEqual({ count: 1, sizeBytes: bytes.length });
    expect(chunkBytes()).toBe(bytes.length);
  });

  it('may come in beside another one', async () => {
    const files = [1, 2, 3].map((seed) => someBytes(1_200_000 + seed, seed));
    const kept = await Promise.all(files.map((bytes) => keep(bytes)));
    expect(kept.map(({ digest }) => digest)).toEqual(files.map(digestOf));
    expect(damaged()).toEqual([]);
  });

  it('may reuse the memory of its pieces', async () => {
    const piece = new Uint8Array(300_000);
    async function* sameMemory(): AsyncGenerator<Uint8Array> {
      for (let turn = 1; turn <= 5; turn += 1) {
        await Promise.resolve();
        yield piece.fill(turn);
      }
    }
    const kept = await keepOriginal(workspace, { name: 'a.pdf', chunks: sameMemory() }, AT, (each) => each);
    const wanted = Buffer.concat([1, 2, 3, 4, 5].map((turn) => Buffer.alloc(300_000, turn)));
    expect(Buffer.concat([...workspace.originals.read(kept.digest)])).toEqual(wanted);
  });

  it('without a byte is refused by name, with what to do', async () => {
    const failure = await refusal(keepOriginal(workspace, { name: '초안 3.docx', chunks: none() }, AT, none));
    expect(failure).toMatchObject({ code: 'refused', field: 'name' });
    expect(failure.message.en).toMatch(/“초안 3.docx” has no bytes.*again/);
    expect(failure.message.ko).toMatch(/‘초안 3.docx’은\(는\)|‘초안 3.docx’[은는].*다시/);
    expect(workspace.originals.totals()).toEqual({ count: 0, sizeBytes: 0 });
  });

  it('above the limit is refused by name as soon as it is above it', async () => {
    let isAskedForMore = false;
    async function* tooMuch(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      yield new Uint8Array(1_000_000);
      yield new Uint8Array(LARGEST_ORIGINAL_BYTES - 999_999);
      isAskedForMore = true;
    }
    const failure = await refusal(keepOriginal(workspace, { name: 'scan.pdf', chunks: tooMuch() }, AT, none));
    expect(failure).toMatchObject({ code: 'too-large', field: 'name' });
    expect(failure.message.en).toContain('“scan.pdf” is larger than 250 MB');
    expect([isAskedForMore, staged()]).toEqual([false, 0]);
  });

  it('leaves nothing when its last piece never comes, or when what names it is refused', async () => {
    const bytes = someBytes(2_200_000, 3);
    const broken = { name: 'a.docx', chunks: thenFails(bytes, new Error('gone')) };
    await expect(keepOriginal(workspace, broken, AT, none)).rejects.toThrow('gone');
    const whole = { name: 'a.docx', chunks: inPieces(bytes, 70_001) };
    const refused = keepOriginal(workspace, whole, AT, () => {
      throw new Error('no deal');
    });
    await expect(refused).rejects.toThrow('no deal');
    expect(workspace.originals.totals().count).toBe(0);
    expect([chunkBytes(), staged()]).toEqual([0, 0]);
  });

  it('finds no room: is refused with disk-full, and nothing of it is kept', async () => {
    const pages = Number(workspace.db.pragma('page_count', { simple: true }));
    workspace.db.pragma(`max_page_count = ${pages + 100}`);
    // First: the fault occurs. SQLite itself finds no room.
    expect(() =>
      workspace.db.exec('CREATE TABLE probe (x) ; INSERT INTO probe VALUES (zeroblob(2200000))'),
    ).toThrow('full');
    workspace.db.exec('DROP TABLE IF EXISTS probe');
    const failure = await refusal(keep(someBytes(2_200_000, 4)));
    expect(failure.code).toBe('disk-full');
    expect([workspace.originals.totals().count, chunkBytes(), staged()]).toEqual([0, 0, 0]);
    workspace.db.pragma(`max_page_count = ${pages * 100}`);
    expect((await keep(someBytes(2_200_000, 4))).sizeBytes).toBe(2_200_000);
  });

  it('whose bytes changed on the disk is named by its digest, and says so when it is read', async () => {
    const [good, bad] = [await keep(someBytes(1_500_000, 5)), await keep(someBytes(1_500_000, 6))];
    workspace.db
      .prepare('UPDATE original_chunk SET bytes = zeroblob(500000) WHERE digest = ? AND ordinal = 1')
      .run(bad.digest);
    expect(damaged()).toEqual([bad.digest]);
    expect(() => [...workspace.originals.read(bad.digest)]).toThrow(Fail);
    expect([...workspace.originals.read(good.digest)]).toHaveLength(2);
    workspace.db.prepare('DELETE FROM original_chunk WHERE digest = ? AND ordinal = 1').run(good.digest);
    expect(damaged().toSorted()).toEqual([good.digest, bad.digest].toSorted());
    // Added again, it is whole again.
    expect(await keep(someBytes(1_500_000, 6))).toEqual(bad);
    expect(damaged()).toEqual([good.digest]);
  });

  it('is kept while a paper, a step or the house names it, in the bin too, and removed after', async () => {
    const [inPaper, inStep, inHouse, inHouseStep, alone] = await Promise.all(
      [11, 12, 13, 14, 15].map((seed) => keep(someBytes(1_000, seed))),
    );
    const { deal } = aDocument();
    workspace.deals.insert(deal, deal.id, AT);
    workspace.deals.delete(deal.id, AT, AT);
    const naming = (original: Original | undefined) => JSON.stringify({ digest: original?.digest });
    const { db } = workspace;
    db.prepare("INSERT INTO part (deal_id, kind, key, content) VALUES (?, 'paper', 'p', ?)").run(
      deal.id,
      naming(inPaper),
    );
    db.prepare(
      "INSERT INTO step (deal_id, id, name_en, name_ko, started_at, at, term_ids, changes) VALUES (?, 1, '', '', '', '', '[]', ?)",
    ).run(deal.id, `[${naming(inStep)}]`);
    db.prepare("INSERT INTO house_part (kind, key, content) VALUES ('letterhead', '', ?)").run(
      naming(inHouse),
    );
    db.prepare(
      "INSERT INTO house_step (id, name_en, name_ko, started_at, at, changes) VALUES (1, '', '', '', '', ?)",
    ).run(`[${naming(inHouseStep)}]`);

    expect(workspace.transact(() => workspace.originals.removeUnnamed())).toBe(1);
    expect(workspace.originals.find(alone?.digest ?? '')).toBeUndefined();
    expect(workspace.transact(() => workspace.originals.removeUnnamed())).toBe(0);
    workspace.transact(() => workspace.deals.erase(deal.id));
    expect(workspace.transact(() => workspace.originals.removeUnnamed())).toBe(2);
    expect(workspace.originals.find(inHouse?.digest ?? '')).toEqual(inHouse);
    expect(workspace.originals.find(inHouseStep?.digest ?? '')).toEqual(inHouseStep);
  });

  it('of 200 MB goes in and out while the process never holds the whole of it in memory', () => {
    workspace.close();
    const run = spawnSync(process.execPath, [CHILD, folder.path, 'large'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const large = JSON.parse(run.stdout) as LargeOriginal;
    expect(large.sizeBytes).toBe(200_000_000);
    expect(large.digestOut).toBe(large.digest);
    // Pieces that are not collected yet count too, so the whole is what it stays below.
    expect(large.grownBytes).toBeLessThan(large.sizeBytes);
    workspace = openWorkspace(options().workspacePath, options());
    expect(workspace.originals.totals()).toEqual({ count: 1, sizeBytes: 200_000_000 });
    expect(workspace.sizeBytes()).toBeGreaterThan(200_000_000);
    expect(statSync(`${options().workspacePath}-wal`).size).toBeLessThan(10_000_000);
  });

  it('leaves no byte when the process is killed while it comes in', async () => {
    workspace.close();
    const child = spawn(process.execPath, [CHILD, folder.path, 'half'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    workspace = openWorkspace(options().workspacePath, options());
    expect(workspace.originals.totals().count).toBe(0);
    expect([chunkBytes(), staged()]).toEqual([0, 0]);
    const path = options().workspacePath;
    const files = [path, `${path}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each));
    expect(files.some((each) => each.includes('반쯤 들어온 문서'))).toBe(false);
  });

  function keep(bytes: Uint8Array): Promise<Original> {
    const file = { name: 'draft.docx', chunks: inPieces(bytes, 70_001) };
    return keepOriginal(workspace, file, AT, (original) => original);
  }

  function damaged(): string[] {
    const search = workspace.originals.findDamaged();
    for (;;) {
      const step = search.next();
      if (step.done === true) return step.value;
    }
  }

  function chunkBytes(): number {
    return Number(workspace.db.prepare('SELECT total(length(bytes)) FROM original_chunk').pluck().get());
  }

  function staged(): number {
    return Number(workspace.db.prepare('SELECT count(*) FROM temp.staged_chunk').pluck().get());
  }
});

async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => new Error('It was taken.'),
    (reason: unknown) => reason,
  );
  if (error instanceof Fail) return error.failure;
  throw error;
}

// oxlint-disable-next-line eslint/no-empty-function
async function* none(): AsyncGenerator<Uint8Array> {}
