import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import type { OnFullDisk } from './full-disk-child.ts';

const CHILD = join(import.meta.dirname, 'full-disk-child.ts');
const MARK = '달무리표식조항';
const DISK_BYTES = 64 * 1024 * 1024;

/** A disk of its own, where this process may mount one. */
function mountDisk(at: string): boolean {
  mkdirSync(at, { recursive: true });
  const args = ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', at];
  return process.platform === 'linux' && spawnSync('mount', args).status === 0;
}

const root = aFolder();
const disk = join(root.path, 'disk');
const isMounted = mountDisk(disk);
if (!isMounted)
  console.warn(
    'No disk can be mounted here: a limit on the size of files is the only real fault that is tested.',
  );
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  root.remove();
});

/** Both leave room for half of what the workspace takes: enough to erase, too little to rewrite it. */
const FAULTS = [
  ...(isMounted ? [{ name: 'a full disk', folder: disk, says: 'ENOSPC', code: 'disk-full' }] : []),
  {
    name: 'a limit on the size of files',
    folder: join(root.path, 'limit'),
    says: 'EFBIG',
    code: 'cannot-write',
  },
];

describe.each(FAULTS)('a workspace under $name', ({ folder, says, code }) => {
  const options = appOptionsIn(folder);
  const filler = join(folder, 'filler');
  let happened: OnFullDisk;
  let keptId: string;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const app = openApp(options);
    keptId = await aSample(app);
    for (let n = 0; n < 8; n += 1) await aSample(app);
    const binnedId = await aSample(app);
    const { document, revision: first } = await ask(app, 'deals.get', { dealId: binnedId });
    const draft = document.drafts[0];
    let revision = first;
    // In many pages, so that the edits under the full disk do not happen to write over each of them.
    for (const termId of Object.keys(draft?.entries ?? {}).slice(0, 30)) {
      const patch = { clause: MARK.repeat(200) };
      const operation = { kind: 'edit-entry', draftId: draft?.id ?? '', termId, patch } as const;
      ({ revision } = await ask(app, 'deals.apply', { dealId: binnedId, revision, operation }));
    }
    await ask(app, 'deals.delete', { dealId: binnedId });
    await ask(app, 'backups.create', {});
    app.close();
    const size = statSync(options.workspacePath).size;
    const room = Math.floor(size / 2);
    const child = [process.execPath, CHILD, folder, keptId, binnedId, String(size)];
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    if (says === 'ENOSPC') writeFileSync(filler, new Uint8Array(free - room));
    // ulimit counts blocks of 512 bytes.
    const limit = says === 'ENOSPC' ? 'unlimited' : String(Math.floor(room / 512));
    const { stdout, stderr, status } = spawnSync('sh', ['-c', 'ulimit -f "$0"; exec "$@"', limit, ...child], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(stderr);
    // Written by the child of this test.
    happened = JSON.parse(stdout) as OnFullDisk;
  }, 120_000);

  it('meets the fault for real', () => {
    expect(happened.fault).toBe(says);
  });

  it('loses a deal that is erased, and says that the file could not be rewritten', () => {
    expect(happened).toMatchObject({ binned: 0, isRewritten: false });
  });

  it('takes edits until there is no room, refuses the next by name and keeps all that was taken', () => {
    expect(happened.edit).toBe(code);
    expect(happened.editsTaken).toBeGreaterThan(0);
    expect(happened.after).toEqual(happened.taken);
    // Where nobody knows what the disk kept, what is shown is read from it anew.
    expect(/has opened the file again/.test(happened.said)).toBe(says === 'EFBIG');
    expect([code, 'done']).toContain(happened.again);
  });

  it('refuses a backup, keeps the earlier ones and leaves no half of one', () => {
    expect(happened.backup).toBe(code);
    expect(happened.backupsListed).toBeGreaterThan(0);
    expect(happened.backupFiles).toHaveLength(happened.backupsListed);
  });

  it('says so from then on where it cannot be opened again, and still lists the backups', () => {
    const whatToDo = expect.stringMatching(/Close Jibun, check the disk/) as string;
    const refused = { read: whatToDo, copy: whatToDo, accept: whatToDo, backups: 'done' };
    // A full disk answers, and the file stays open.
    expect(happened.lost).toEqual(says === 'EFBIG' ? refused : undefined);
  });

  it('is whole when there is room again, and is rewritten without a byte of what was erased', async () => {
    rmSync(filler, { force: true });
    expect(marksInFile()).toBe(true);
    const app = openApp(options);
    expect((await ask(app, 'deals.get', { dealId: keptId })).document).toEqual(happened.kept);
    expect(marksInFile()).toBe(false);
    await ask(app, 'backups.create', {});
    app.close();
    const db = new Database(options.workspacePath);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  /** In the file or in its log, as they lie on the disk. */
  function marksInFile(): boolean {
    const paths = [options.workspacePath, `${options.workspacePath}-wal`];
    return paths.some((path) => existsSync(path) && readFileSync(path).includes(MARK));
  }
});

async function aSample(app: App): Promise<string> {
  return (await ask(app, 'samples.open', { sampleId: 'invented-remake' })).dealId;
}

async function ask<M extends MethodName>(app: App, method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const answer = await app.api.call(method, input);
  if (answer.ok) return answer.value;
  throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
}
