import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock, aFolder, anApp, appOptionsIn } from '#tests/builders/app-builders.ts';
import { changeDeal } from '#tests/builders/changes.ts';

const NEW_DEAL = {
  title: '달빛 계단',
  kinds: ['remake' as const],
  ourRoles: ['owner' as const],
  currency: 'USD' as const,
  original: '',
  counterparty: '',
};

describe('a workspace', () => {
  let folder: ReturnType<typeof aFolder>;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it.each([
    ['composed', '한강 필름 (법무팀) #2 100%'.normalize('NFC')],
    ['decomposed, as macOS may write it', '한강 필름 (법무팀) #2 100%'.normalize('NFD')],
  ])(
    'in a folder with Korean letters, spaces and signs (%s) is made, backed up, restored and opened again',
    async (_how, name) => {
      const inside = appOptionsIn(join(folder.path, name));
      const app = anApp({ ...inside, workspacePath: join(folder.path, name, '내 딜 파일.jibun') });
      await app.ask('deals.create', NEW_DEAL);
      const { backupId } = await app.ask('backups.create', {});
      expect((await app.ask('backups.restoreAsCopy', { backupId })).dealIds).toHaveLength(1);
      app.reopen();
      expect(await app.ask('deals.list', { archived: false })).toHaveLength(2);
      expect((await app.ask('workspace.info', {})).name).toBe('내 딜 파일.jibun');
      app.end();
    },
  );

  it('keeps the order of its history, and undoes it, while the clock goes backwards', async () => {
    const clock = aClock();
    const app = anApp({ now: clock.now });
    const opened = await app.ask('deals.create', NEW_DEAL);
    const dealId = opened.document.deal.id;
    let { revision } = opened;
    const budgets = [1_000, 2_000, 3_000];
    for (const amountMinor of budgets) {
      clock.forward(-86_400_000);
      const operation = { kind: 'edit-head', patch: { budget: { amountMinor, currency: 'USD' } } } as const;
      ({ revision } = await app.ask('deals.apply', { dealId, revision, operation }));
    }
    const { steps } = await app.ask('history.list', { dealId });
    expect(steps).toHaveLength(3);
    for (const amountMinor of [2_000, 1_000]) {
      const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision });
      ({ revision } = undone);
      expect(undone.document.deal.budget?.amountMinor).toBe(amountMinor);
    }
    await app.ask('deals.delete', { dealId });
    await app.ask('deals.undelete', { dealId });
    expect((await app.ask('deals.get', { dealId })).document.deal.budget?.amountMinor).toBe(1_000);
    app.end();
  });
});
