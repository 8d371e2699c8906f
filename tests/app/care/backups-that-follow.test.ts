import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreDamagedWorkspace } from '#app/care/restore-workspace.ts';
import { openApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import { aClock, aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { aPublishedWorkspace } from '#tests/builders/published-workspaces.ts';

describe('the backups of a workspace', () => {
  let folder: ReturnType<typeof aFolder>;
  let home: string;
  let app: App | undefined;
  const clock = aClock();
  beforeEach(async () => {
    folder = aFolder();
    home = join(folder.path, 'workspace.jibun');
    open(home);
    await call('deals.create', {
      title: '달빛',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'KRW',
      original: '',
      counterparty: '',
    });
    await backUp();
  });
  afterEach(() => {
    close();
    folder.remove();
  });

  it('go with the file when it is renamed or moved while Jibun is closed', async () => {
    const [first] = await ids();
    for (const place of ['other.jibun', 'deeper/archive.jibun']) {
      const next = join(folder.path, place);
      close();
      mkdirSync(join(next, '..'), { recursive: true });
      renameSync(home, next);
      home = next;
      open(home);
      expect(await ids()).toContain(first);
      await backUp();
    }
    expect(await ids()).toHaveLength(3);
  });

  it('are found when the file is damaged at its new place, as long as it says who it is', async () => {
    const backupsRoot = appOptionsIn(folder.path).backupsRoot;
    const [first = ''] = await ids();
    close();
    const next = join(folder.path, 'other.jibun');
    renameSync(home, next);
    const options = { ...appOptionsIn(folder.path, { workspacePath: next }), backupsRoot };
    restoreDamagedWorkspace(options, first);
    open(next);
    expect(await ids()).toContain(first);
  });

  it('are the same through a link', async () => {
    const before = await ids();
    close();
    const link = join(folder.path, 'link.jibun');
    symlinkSync(home, link);
    open(link);
    expect(await ids()).toEqual(before);
  });

  it('stay apart from those of a copy, as long as both files are there', async () => {
    const [first] = await ids();
    close();
    const copy = join(folder.path, 'copy.jibun');
    copyFileSync(home, copy);
    open(copy);
    expect(await ids()).toEqual([]);
    const made = await backUp();
    open(home);
    expect(await ids()).toEqual([first]);
    close();
    // The copy takes its own along, too.
    renameSync(copy, join(folder.path, 'moved.jibun'));
    open(join(folder.path, 'moved.jibun'));
    expect(await ids()).toEqual([made]);
  });

  it('are not offered to another workspace that takes the place of the file', async () => {
    const [first] = await ids();
    close();
    const moved = join(folder.path, 'moved.jibun');
    renameSync(home, moved);
    open(home);
    expect(await ids()).toEqual([]);
    await call('deals.create', {
      title: '새벽',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'KRW',
      original: '',
      counterparty: '',
    });
    const made = await backUp();
    open(moved);
    expect(await ids()).toEqual([first]);
    open(home);
    expect(await ids()).toEqual([made]);
  });

  it('are kept though one of before there were ids takes the place of the file', async () => {
    const { backupsRoot } = appOptionsIn(folder.path);
    const [name = ''] = readdirSync(backupsRoot);
    const old = join(backupsRoot, name, 'backup-20261101T090000000Z-3-deals.db');
    const published = join(folder.path, 'published');
    mkdirSync(published);
    copyFileSync(aPublishedWorkspace(4, published), old);
    const before = await ids();
    close();
    writeFileSync(home, 'no database');
    restoreDamagedWorkspace(appOptionsIn(folder.path), 'backup-20261101T090000000Z-3-deals');
    open(home);
    expect(await ids()).toEqual(expect.arrayContaining(before));
  });

  it('and all that Jibun keeps are for this user alone, even where the system would let everybody in', async () => {
    close();
    rmSync(folder.path, { recursive: true });
    const before = process.umask(0);
    try {
      open(home);
      await call('settings.set', { authorName: '가' });
      await backUp();
      const open0077 = filesUnder(folder.path).filter((path) => (statSync(path).mode & 0o077) !== 0);
      expect(open0077).toEqual([]);
      // A folder of ours that an earlier version left open is closed.
      const { backupsRoot } = appOptionsIn(folder.path);
      chmodSync(backupsRoot, 0o755);
      close();
      open(home);
      expect(statSync(backupsRoot).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  });

  it('leave no half behind: what a killed run was copying is cleared when the file is opened', async () => {
    const { backupsRoot } = appOptionsIn(folder.path);
    const [name = ''] = readdirSync(backupsRoot);
    close();
    const halves = [
      join(backupsRoot, name, 'unchecked-1-2-3.db'),
      join(backupsRoot, name, 'restoring-abc.db'),
      `${home}.moving`,
      `${home}.restoring`,
    ];
    for (const half of halves) writeFileSync(half, 'half');
    open(home);
    expect(halves.filter((half) => existsSync(half))).toEqual([]);
  });

  function open(workspacePath: string): void {
    close();
    app = openApp(appOptionsIn(folder.path, { workspacePath, now: clock.now }));
  }

  function close(): void {
    app?.close();
    app = undefined;
  }

  async function call(method: 'deals.create' | 'settings.set' | 'backups.create', input: object) {
    const answer = await app?.answer(method, input);
    if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
    return answer.value;
  }

  async function backUp(): Promise<string> {
    clock.forward(60_000);
    return ((await call('backups.create', {})) as { backupId: string }).backupId;
  }

  async function ids(): Promise<string[]> {
    const answer = await app?.api.call('backups.list', {});
    if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
    return answer.value.map(({ backupId }) => backupId);
  }
});

function filesUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
}
