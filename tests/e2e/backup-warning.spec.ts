import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { backupsFolder } from '#app/workspace/backups-folder.ts';
import { testInBrowserOnly } from './in-browser-only.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDesk } from './launch.ts';

let desk: Desk;
afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

testInBrowserOnly(
  'A backup that failed is said where one works, stays in Settings, and goes with the next good one',
  'the real window keeps its backups in a folder of its own',
  async () => {
    desk = await openDesk({ language: 'ko' });
    const { page } = desk;
    // The folder of the backups leads to a disk that is not there.
    const root = join(desk.folder, 'backups');
    const folder = backupsFolder(root, join(desk.folder, 'workspace.jibun'));
    mkdirSync(root, { recursive: true });
    symlinkSync(join(desk.folder, 'unplugged', 'backups'), folder);
    await expect(desk.ask('backups.create', {})).rejects.toThrow();

    await page.reload();
    const notice = page.locator('.notice', { hasText: '최근 백업에 실패하여' });
    await notice.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await notice.getByRole('button', { name: '설정' }).click();
    const warning = page.locator('.settings .warning');
    await warning.waitFor();
    expect(await warning.textContent()).toContain('‘지금 백업’');
    // Moving the workspace is no way out of it.
    expect(await warning.getByRole('button').count()).toBe(0);

    rmSync(folder);
    await page.getByRole('button', { name: '지금 백업' }).click();
    await warning.waitFor({ state: 'detached' });
    expect((await desk.ask('workspace.info', {})).warning).toBeUndefined();
  },
);
