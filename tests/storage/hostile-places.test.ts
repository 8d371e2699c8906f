import { momentOfBackup } from '#app/workspace/backup-moments.ts';
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import { Fail } from '#domain/base/failure.ts';
import { aFolder, anApp, appOptionsIn } from '#tests/builders/app-builders.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('a workspace by a link', () => {
  it('into a synchronised folder is warned of as if it were named itself', async () => {
    const folder = aFolder();
    ends.push(folder.remove);
    mkdirSync(join(folder.path, 'OneDrive - 한강필름'));
    mkdirSync(join(folder.path, 'plain'));
    symlinkSync(join(folder.path, 'OneDrive - 한강필름'), join(folder.path, 'deals'));
    symlinkSync(join(folder.path, 'plain'), join(folder.path, 'others'));
    const warned = async (path: string): Promise<string | undefined> => {
      const app = openApp(appOptionsIn(folder.path, { workspacePath: join(folder.path, path) }));
      const answer = await app.api.call('workspace.info', {});
      app.close();
      return answer.ok ? answer.value.warning?.kind : 'no answer';
    };
    expect(await warned('deals/w.jibun')).toBe('synchronised-folder');
    expect(await warned('others/w.jibun')).toBeUndefined();
  });

  it.each([
    ['that leads to itself', 'loop'],
    ['of a name that no system takes', '한'.repeat(400)],
  ])('%s is refused by name', (_what, name) => {
    const folder = aFolder();
    ends.push(folder.remove);
    if (name === 'loop') symlinkSync('loop', join(folder.path, 'loop'));
    const refused = refusalOf(() =>
      openApp(appOptionsIn(folder.path, { workspacePath: join(folder.path, name) })),
    );
    expect(refused).toMatchObject({ code: 'workspace-unreadable' });
    expect(refused.message.en).toContain(name.slice(0, 40));
    expect(refused.message.ko).toContain(name.slice(0, 40));
  });
});

describe('a backup', () => {
  it.each([
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['cut short', (path: string) => truncateSync(path, 9000)],
    ['of something else', (path: string) => writeFileSync(path, 'a letter')],
  ])(
    'that was %s is refused by its date, not by the name of a file that nobody made',
    async (_what, spoil) => {
      const desk = anApp();
      ends.push(desk.end);
      await desk.ask('deals.create', {
        title: '달',
        kinds: ['remake'],
        ourRoles: ['owner'],
        original: '',
        counterparty: '',
        currency: 'KRW',
      });
      const { backupId, at } = await desk.ask('backups.create', {});
      const [folder = ''] = readdirSync(desk.options.backupsRoot);
      spoil(join(desk.options.backupsRoot, folder, `${backupId}.db`));
      const refused = await desk.refusal('backups.restoreAsCopy', { backupId });
      expect(refused).toMatchObject({ code: 'workspace-damaged', field: 'backupId' });
      expect(refused.en).toContain(momentOfBackup(at, 'en'));
      expect(refused.en).not.toContain('restoring');
      expect(await desk.ask('deals.list', { archived: false })).toHaveLength(1);
      // The note says whose backups these are.
      expect(readdirSync(join(desk.options.backupsRoot, folder)).toSorted()).toEqual([
        `${backupId}.db`,
        'workspace.json',
      ]);
    },
  );
});

function refusalOf(open: () => unknown): Fail['failure'] {
  try {
    open();
  } catch (error) {
    if (error instanceof Fail) return error.failure;
    throw error;
  }
  throw new Error('It was opened.');
}
