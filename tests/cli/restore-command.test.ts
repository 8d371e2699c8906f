import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import { aFolder, anApp, appOptionsIn } from '#tests/builders/app-builders.ts';
import { ended, printed, runHere, startCommand } from './run-command.ts';

const DAMAGED = 'this was a workspace once';

describe('jibun restore', () => {
  let home: ReturnType<typeof aFolder>;
  let workspace: string;
  let backupIds: string[];

  beforeEach(async () => {
    home = aFolder();
    workspace = join(home.path, 'jibun', 'workspace.jibun');
    mkdirSync(join(home.path, 'jibun'));
    let day = 1;
    const made = anApp({
      workspacePath: workspace,
      backupsRoot: join(home.path, 'jibun', 'backups'),
      now: () => new Date(Date.UTC(2026, 10, day)),
    });
    backupIds = [];
    for (const firmName of ['older', 'newer']) {
      day += 1;
      await made.ask('settings.set', { firmName });
      backupIds.push((await made.ask('backups.create', {})).backupId);
    }
    made.end();
  });
  afterEach(() => home.remove());

  const restore = (...args: string[]) => runHere(['restore', ...args], { env: { XDG_DATA_HOME: home.path } });

  async function firmNow(workspacePath = workspace): Promise<string | undefined> {
    const app = openApp(appOptionsIn(home.path, { workspacePath }));
    const settings = await app.api.call('settings.get', {});
    app.close();
    return settings.ok ? settings.value.firmName : undefined;
  }

  it('puts the newest good backup in the place of a damaged workspace, and keeps the damaged file', async () => {
    writeFileSync(workspace, DAMAGED);
    const { code, out, err } = await restore();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(backupIds[1]);
    const setAside = /“(workspace\.jibun\.damaged-[^”]+)”/.exec(out)?.[1] ?? '';
    expect(readFileSync(join(home.path, 'jibun', setAside), 'utf8')).toBe(DAMAGED);
    expect(await firmNow()).toBe('newer');
  });

  it('takes the backup that is named, for the workspace that is named, and answers in Korean', async () => {
    writeFileSync(workspace, DAMAGED);
    const { code, out } = await runHere(
      ['restore', '--workspace', workspace, '--backup', backupIds[0] ?? ''],
      { env: { XDG_DATA_HOME: home.path, LANG: 'ko_KR.UTF-8' } },
    );
    expect([code, out]).toEqual([0, expect.stringMatching(/\d{4}-\d\d-\d\d \d\d:\d\d 백업을 복원했습니다/)]);
    expect(await firmNow()).toBe('older');
  });

  it('brings back a workspace that is lost', async () => {
    rmSync(workspace);
    expect(await restore()).toMatchObject({ code: 0, err: '' });
    expect(await firmNow()).toBe('newer');
  });

  it('replaces no workspace that opens', async () => {
    const { code, out, err } = await restore();
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^“workspace\.jibun” is not damaged, so nothing was replaced\. Open it/);
    expect(readdirSync(join(home.path, 'jibun')).some((name) => name.includes('damaged'))).toBe(false);
    expect(await firmNow()).toBe('newer');
  });

  it('writes a backup into a file of its own, beside a workspace that opens, and says how to open it', async () => {
    const copy = join(home.path, 'copy.jibun');
    const { code, out, err } = await restore('--backup', backupIds[0] ?? '', '--out', copy);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`npm start -- --workspace "${copy}"`);
    expect(await firmNow(copy)).toBe('older');
    expect(await firmNow()).toBe('newer');
    expect(await restore('--out', copy)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^There is already something called “copy\.jibun”/),
    });
  });

  it('replaces a workspace whose content keeps it from being used, however well it opens', async () => {
    const db = new Database(workspace);
    db.exec(`UPDATE setting SET value = replace(value, 'newer', 'altered')`);
    db.close();
    expect(await restore()).toMatchObject({ code: 0, err: '' });
    expect(await firmNow()).toBe('newer');
  });

  it('names the backups that there are, and changes nothing', async () => {
    writeFileSync(workspace, DAMAGED);
    const { code, err } = await restore('--backup', 'backup-1');
    expect(code).toBe(1);
    for (const id of backupIds) expect(err).toContain(id);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(workspace, 'utf8')).toBe(DAMAGED);
  });

  it('says so where there is no good backup', async () => {
    const lost = join(home.path, 'other.jibun');
    expect(await restore('--workspace', lost)).toMatchObject({
      code: 1,
      err: 'There is no good backup of “other.jibun”. Choose another workspace file.\n',
    });
    expect(existsSync(lost)).toBe(false);
  });

  it('is the next step that the browser host names', async () => {
    writeFileSync(workspace, DAMAGED);
    const host = startCommand('src/cli/jibun.ts', ['serve', '--no-open'], { XDG_DATA_HOME: home.path });
    const text = await printed(host, /백업으로 복원하려면: npm run -s jibun -- restore\n/, 60_000);
    expect(text).toContain('To put the backup in its place: npm run -s jibun -- restore\n');
    expect(await ended(host)).toBe(1);
  });
});
