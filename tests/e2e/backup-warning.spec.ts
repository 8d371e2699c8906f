import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
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

test('A diagnosis is saved from Settings, and holds nothing of a deal', async () => {
  desk = await openDesk({
    language: 'ko',
    before: async ({ ask }) => {
      await ask('deals.create', {
        title: '파수꾼의 등불',
        kinds: ['remake'],
        ourRoles: ['owner'],
        currency: 'USD',
        original: '',
        counterparty: 'Larchmont Pictures',
      });
    },
  });
  const { page } = desk;
  await page.getByRole('button', { name: '설정', exact: true }).click();
  const button = page.getByRole('button', { name: '진단 파일 저장' });
  const { name, bytes } = await desk.saved(() => button.click());
  expect(name).toMatch(/^jibun-diagnosis-\d{4}-\d\d-\d\d\.json$/);
  const said = Buffer.from(bytes).toString('utf8');
  expect(JSON.parse(said)).toMatchObject({ workspace: { isFile: true, integrity: 'ok', rows: { deal: 1 } } });
  for (const secret of ['파수꾼', 'Larchmont', desk.folder]) expect(said).not.toContain(secret);
  expect(await axeFindings(page)).toEqual([]);
});
