import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anApp } from '#tests/builders/app-builders.ts';

/** In everything that is entered; the folder has a name of its own. */
const SENTINEL = '파수꾼Sentinel';

let app: ReturnType<typeof anApp>;
beforeEach(async () => {
  app = anApp();
  await app.ask('settings.set', { authorName: SENTINEL, firmName: SENTINEL });
  await app.ask('deals.create', {
    title: SENTINEL,
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'KRW',
    original: SENTINEL,
    counterparty: SENTINEL,
  });
  await app.ask('backups.create', {});
});
afterEach(() => app.end());

async function diagnosis(): Promise<Record<string, unknown>> {
  const file = await app.ask('workspace.diagnose', {});
  expect(file.name).toBe('jibun-diagnosis-2026-11-20.json');
  const said = (await app.content(file.token)).toString('utf8');
  for (const secret of [SENTINEL, 'Sentinel', app.folder]) expect(said).not.toContain(secret);
  return JSON.parse(said) as Record<string, unknown>;
}

it('is made while the workspace is open, with nothing of any deal, person or folder', async () => {
  expect(await diagnosis()).toMatchObject({
    workspace: { integrity: 'ok', ownersWithChangedContent: 0, rows: { deal: 1 } },
    backups: [{ dealCount: 1, integrity: 'ok' }],
  });
});

it('is made of a workspace that was damaged after it opened, too, and changes nothing of it', async () => {
  const path = app.options.workspacePath;
  app.reopen();
  const damaged = readFileSync(path);
  damaged.fill('x', 4_096, 16_384);
  writeFileSync(path, damaged);
  const { workspace, backups } = await diagnosis();
  expect(backups).toMatchObject([{ integrity: 'ok' }]);
  expect(workspace).toMatchObject({ isFile: true, integrity: expect.not.stringMatching(/^ok$/) });
  expect(readFileSync(path).equals(damaged)).toBe(true);
});
