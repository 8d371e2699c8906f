import * as fc from 'fast-check';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { backupsFolder } from '#app/workspace/backups-folder.ts';
import { backupsToKeep } from '#app/workspace/backup-thinning.ts';
import { createApp, openApp } from '#app/door/open-app.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { aClock, anApp, waitFor } from '#tests/builders/app-builders.ts';
import { changeHouse } from '#tests/builders/changes.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import { settingsMessages } from '#renderer/places/settings/words.ts';
import { aFullDocument, aDocument } from '#tests/builders/deal-builders.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-20T09:30:00.000Z');

describe('which backups stay', () => {
  const ages = (...agesMs: number[]): number[] => agesMs.map((age) => NOW - age);

  it.each([
    ['nothing of nothing', [], 0],
    ['the newest five, however close together', ages(0, 1, 2, 3, 4), 5],
    [
      'one an hour on the first day, beside the newest five',
      ages(...Array.from({ length: 120 }, (_, n) => (n * HOUR) / 4)),
      36,
    ],
    [
      'one a day in the first month',
      ages(...Array.from({ length: 24 * 28 }, (_, n) => 2 * DAY + n * HOUR)),
      34,
    ],
    [
      'one in thirty days for ever',
      ages(...Array.from({ length: 20 }, (_, n) => 365 * DAY + n * 30 * DAY)),
      20,
    ],
  ])('%s', (_name, times, count) => {
    const kept = backupsToKeep(times, NOW).size;
    expect(Math.abs(kept - count)).toBeLessThanOrEqual(2);
  });

  it('the newest always stays, and thinning twice takes no more than thinning once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400 * DAY), { minLength: 1, maxLength: 80 }), (agesMs) => {
        const times = ages(...agesMs);
        const kept = backupsToKeep(times, NOW);
        expect(kept.has(Math.max(...times))).toBe(true);
        expect(backupsToKeep([...kept], NOW)).toEqual(kept);
        for (const time of kept) expect(times).toContain(time);
      }),
    );
  });

  it('two years of a backup each day leave a few dozen, and the oldest is as old as it should be', () => {
    let times: number[] = [];
    for (let day = 0; day < 730; day += 1) {
      const now = NOW + day * DAY;
      times = [...backupsToKeep([...times, now], now)];
    }
    expect(times.length).toBeLessThan(90);
    expect(NOW + 729 * DAY - Math.min(...times)).toBeGreaterThan(690 * DAY);
  });
});

describe('backups', () => {
  const clock = aClock();
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  it('lie apart from the data, whole and checked, with their deals counted', async () => {
    const app = await anAppWithDeal();
    const made = await app.ask('backups.create', {});
    expect(made).toMatchObject({ dealCount: 1, at: clock.now().toISOString() });
    expect(await app.ask('backups.list', {})).toEqual([made]);
    expect((await app.ask('workspace.info', {})).lastBackupAt).toBe(made.at);
    const folder = join(app.options.backupsRoot, readdirSync(app.options.backupsRoot)[0] ?? '');
    expect(readdirSync(folder)).toEqual([`${made.backupId}.db`, 'workspace.json']);
  });

  it('bring their deals back as copies and replace nothing', async () => {
    const app = await anAppWithDeal();
    const [{ dealId } = { dealId: '' }] = await app.ask('deals.list', { archived: false });
    const before = (await app.ask('deals.get', { dealId })).document;
    const { backupId } = await app.ask('backups.create', {});
    await app.ask('deals.apply', {
      dealId,
      revision: 0,
      operation: { kind: 'edit-head', patch: { notes: '나중' } },
    });
    const { dealIds } = await app.ask('backups.restoreAsCopy', { backupId });
    expect(dealIds).toHaveLength(1);
    const copy = (await app.ask('deals.get', { dealId: dealIds[0] ?? '' })).document;
    expect(copy.deal.notes).toBe(before.deal.notes);
    expect(Object.keys(copy.drafts[0]?.entries ?? {})).toEqual(Object.keys(before.drafts[0]?.entries ?? {}));
    expect((await app.ask('deals.get', { dealId })).document.deal.notes).toBe('나중');
    // The backup itself was not opened for writing, and nothing is left beside it.
    const folder = join(app.options.backupsRoot, readdirSync(app.options.backupsRoot)[0] ?? '');
    expect(readdirSync(folder)).toEqual([`${backupId}.db`, 'workspace.json']);
  });

  it('bring the house back beside the house here: nothing is replaced, and one undo takes it all away', async () => {
    const app = await anAppWithDeal();
    const change = async (operation: HouseOperation) => {
      const { revision } = await app.ask('house.get', {});
      return app.ask('house.apply', { revision, operation });
    };
    const ladderOf = (en: string): HouseOperation => ({
      kind: 'set-house-ladder',
      termId: 'reversion_term',
      roles: ['owner'],
      ladder: { ask: { condition: { en, ko: '요구' } } },
    });
    const lost = aPrecedentOf('option_fee_initial', { id: 'p-lost', from: '2021년 계약' });
    const changed = aPrecedentOf('sequel_passive', { id: 'p-changed', note: '당시' });
    await change({ kind: 'add-precedent', precedent: lost });
    await change({ kind: 'add-precedent', precedent: changed });
    await change(ladderOf('48 months'));
    await change({ kind: 'set-hidden', termId: 'rights_scope', hidden: true });
    const { backupId } = await app.ask('backups.create', {});
    await change({ kind: 'remove-precedent', precedentId: 'p-lost' });
    await change({ kind: 'edit-precedent', precedentId: 'p-changed', patch: { note: '지금' } });
    await change(ladderOf('60 months'));
    await change({ kind: 'set-hidden', termId: 'rights_scope', hidden: false });
    const before = await app.ask('house.get', {});

    const answer = await app.ask('backups.restoreAsCopy', { backupId });
    expect(answer.dealIds).toHaveLength(1);
    expect(answer.house).toEqual({ takenCount: 3, differingLadderCount: 1, keptConfidentialCount: 0 });
    const after = await app.ask('house.get', {});
    expect(after.house.precedents).toContainEqual(lost);
    expect(after.house.precedents).toContainEqual({ ...changed, note: '지금' });
    expect(after.house.precedents.filter(({ note }) => note === '당시')).toHaveLength(1);
    expect(after.house.ladders).toEqual(before.house.ladders);
    expect(after.house.hidden).toEqual(['rights_scope']);
    // Restoring again adds nothing more.
    expect((await app.ask('backups.restoreAsCopy', { backupId })).house.takenCount).toBe(0);
    expect(after.undo?.ko).toBe('백업의 자사 선례 복원');
    expect((await changeHouse(app.ask, 'house.undo', { revision: after.revision })).house).toEqual(
      before.house,
    );
  });

  it('that are older than a precedent being confidential do not make it public again, and say so', async () => {
    const app = await anAppWithDeal();
    const change = async (operation: HouseOperation) => {
      const { revision } = await app.ask('house.get', {});
      return app.ask('house.apply', { revision, operation });
    };
    const open = { isConfidential: false, from: '2023년 계약' } as const;
    await change({
      kind: 'add-precedent',
      precedent: aPrecedentOf('option_fee_initial', { ...open, id: 'p-same' }),
    });
    await change({
      kind: 'add-precedent',
      precedent: aPrecedentOf('sequel_passive', { ...open, id: 'p-edited' }),
    });
    const { backupId } = await app.ask('backups.create', {});
    await change({ kind: 'edit-precedent', precedentId: 'p-same', patch: { isConfidential: true } });
    await change({
      kind: 'edit-precedent',
      precedentId: 'p-edited',
      patch: { isConfidential: true, note: '비밀유지 조항 있음' },
    });

    const { house } = await app.ask('backups.restoreAsCopy', { backupId });
    // The one that is the same stays one; the one that was edited gets its earlier twin, confidential.
    expect(house).toEqual({ takenCount: 1, differingLadderCount: 0, keptConfidentialCount: 2 });
    const { precedents } = (await app.ask('house.get', {})).house;
    expect(precedents.map(({ termId, isConfidential }) => [termId, isConfidential])).toEqual([
      ['option_fee_initial', true],
      ['sequel_passive', true],
      ['sequel_passive', true],
    ]);
    expect(await app.refusal('packs.export', { title: '공유용', withConfidential: false })).toMatchObject({
      code: 'refused',
    });
    expect((await app.ask('backups.restoreAsCopy', { backupId })).house.takenCount).toBe(0);
    expect(settingsMessages.ko.restored(1, house)).toContain(
      '대외비 여부가 다른 자사 선례 2건은 대외비로 두었습니다.',
    );
    expect(settingsMessages.en.restored(1, house)).toContain('stay confidential: 2.');
  });

  it('in which a precedent was confidential that is open now bring its confidentiality back, as a step to undo', async () => {
    const app = await anAppWithDeal();
    const precedent = aPrecedentOf('option_fee_initial');
    const added = await app.ask('house.apply', {
      revision: 0,
      operation: { kind: 'add-precedent', precedent },
    });
    const { backupId } = await app.ask('backups.create', {});
    const operation = {
      kind: 'edit-precedent',
      precedentId: precedent.id,
      patch: { isConfidential: false },
    } as const;
    await app.ask('house.apply', { revision: added.revision, operation });
    expect((await app.ask('backups.restoreAsCopy', { backupId })).house.keptConfidentialCount).toBe(1);
    const { house, revision } = await app.ask('house.get', {});
    expect(house.precedents).toEqual([precedent]);
    const undone = await changeHouse(app.ask, 'house.undo', { revision });
    expect(undone.house.precedents).toEqual([{ ...precedent, isConfidential: false }]);
  });

  it('without a house leave no step in the house of today', async () => {
    const app = await anAppWithDeal();
    const { backupId } = await app.ask('backups.create', {});
    const { house } = await app.ask('backups.restoreAsCopy', { backupId });
    expect(house).toEqual({ takenCount: 0, differingLadderCount: 0, keptConfidentialCount: 0 });
    expect(await app.ask('house.get', {})).toMatchObject({ revision: 0, undo: null });
  });

  it('that are damaged are refused on restore, and the workspace stays as it is', async () => {
    const app = await anAppWithDeal();
    const { backupId } = await app.ask('backups.create', {});
    const folder = join(app.options.backupsRoot, readdirSync(app.options.backupsRoot)[0] ?? '');
    truncateSync(join(folder, `${backupId}.db`), 9000);
    const before = readFileSync(join(folder, `${backupId}.db`));
    expect(await app.refusal('backups.restoreAsCopy', { backupId })).toMatchObject({
      code: 'workspace-damaged',
    });
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(1);
    expect(readFileSync(join(folder, `${backupId}.db`))).toEqual(before);
  });

  it('are made by themselves once a day after opening, when there is something to keep', async () => {
    const app = await anAppWithDeal();
    app.reopen();
    await waitFor(async () => (await app.ask('backups.list', {})).length === 1);
    clock.forward(HOUR);
    app.reopen();
    // Another workspace, opened at the same moment, is due: when it has its backup, this one would have had it too.
    const due = await anAppWithDeal();
    due.reopen();
    await waitFor(async () => (await due.ask('backups.list', {})).length === 1);
    expect(await app.ask('backups.list', {})).toHaveLength(1);
    clock.forward(DAY);
    app.reopen();
    await waitFor(async () => (await app.ask('backups.list', {})).length === 2);
  });

  it('that fail by themselves are warned of until a good one is made', async () => {
    const app = await anAppWithDeal();
    // The folder of the backups leads to a disk that is not there.
    const folder = backupsFolder(app.options.backupsRoot, app.options.workspacePath);
    mkdirSync(app.options.backupsRoot, { recursive: true });
    symlinkSync(join(app.folder, 'unplugged', 'backups'), folder);
    expect((await app.ask('workspace.info', {})).warning).toBeUndefined();
    app.reopen();
    const warning = async () => (await app.ask('workspace.info', {})).warning;
    await waitFor(async () => (await warning()) !== undefined);
    expect(await warning()).toMatchObject({ kind: 'backup-failed' });
    expect((await warning())?.message.ko).toContain('‘지금 백업’');
    expect((await warning())?.message.en).toContain('“Back up now”');
    rmSync(folder);
    await app.ask('backups.create', {});
    expect(await warning()).toBeUndefined();
  });

  it('that are cancelled are no failure to warn of', async () => {
    const app = await anAppWithDeal();
    const { jobId } = await app.ask('jobs.start', { method: 'backups.create', input: {} });
    expect(await app.ask('jobs.cancel', { jobId })).toEqual({ kind: 'cancelled' });
    expect((await app.ask('workspace.info', {})).warning).toBeUndefined();
  });

  it('of a file whose index is damaged while it is open warn, and opening it again names the way back', async () => {
    const made = await anAppWithDeal();
    const good = await made.ask('backups.create', {});
    made.app.close();
    const workspace = openWorkspace(made.options.workspacePath, made.options);
    const app = createApp(made.options, workspace);
    // What an index says and what its table says part: a failing disk does it, here the schema is told a lie.
    workspace.db.unsafeMode(true);
    workspace.db.pragma('writable_schema = ON');
    const truth = 'CREATE INDEX deal_by_origin ON deal (origin_id)';
    for (const said of ['CREATE INDEX deal_by_origin ON deal (title)', truth]) {
      workspace.db.prepare(`UPDATE sqlite_schema SET sql = ? WHERE name = 'deal_by_origin'`).run(said);
      workspace.db.pragma('writable_schema = RESET');
      if (said !== truth) workspace.db.exec('REINDEX deal_by_origin');
      workspace.db.pragma('writable_schema = ON');
    }
    workspace.db.pragma('writable_schema = OFF');
    expect(await app.api.call('backups.create', {})).toMatchObject({
      ok: false,
      failure: { code: 'workspace-damaged' },
    });
    const info = await app.api.call('workspace.info', {});
    expect(info.ok && info.value.warning?.kind).toBe('backup-failed');
    expect(info.ok && info.value.warning?.message.ko).toContain('다시 여세요');
    app.close();
    expect(() => openApp(made.options)).toThrow(good.backupId);
    expect(() => openApp(made.options)).toThrow(/workspace\.repaired-\d{8}T\d{9}Z\.jibun/);
    ends.splice(0);
    rmSync(made.folder, { recursive: true });
  });

  it('go with a workspace that is moved to its safe place, which opens there with everything', async () => {
    const app = await anAppWithDeal();
    const { backupId } = await app.ask('backups.create', {});
    const info = await app.ask('workspace.moveToSafePlace', {});
    expect(info.dealCount).toBe(1);
    expect((await app.ask('backups.list', {})).map((backup) => backup.backupId)).toEqual([backupId]);
    expect(await app.refusal('workspace.moveToSafePlace', {})).toMatchObject({ code: 'refused' });
    const [{ dealId } = { dealId: '' }] = await app.ask('deals.list', { archived: false });
    await app.ask('deals.apply', {
      dealId,
      revision: 0,
      operation: { kind: 'edit-head', patch: { notes: '옮긴 뒤' } },
    });
    app.app.close();
    const there = openApp({ ...app.options, workspacePath: app.options.safeWorkspacePath });
    ends.push(() => there.close());
    expect(await there.api.call('deals.get', { dealId })).toMatchObject({
      ok: true,
      value: { document: { deal: { notes: '옮긴 뒤' } } },
    });
    // The old file is still there, as it was, and does not hold the new one's place.
    app.reopen();
    expect(await app.refusal('workspace.moveToSafePlace', {})).toMatchObject({ code: 'refused' });
  });

  it('that cannot go along stop the move before there is a second workspace', async () => {
    const app = await anAppWithDeal();
    await app.ask('backups.create', {});
    // A file stands where the folder of the moved backups would be.
    const { backupsRoot, safeWorkspacePath } = app.options;
    const blocked = backupsFolder(backupsRoot, safeWorkspacePath);
    writeFileSync(blocked, '');
    expect((await app.app.api.call('workspace.moveToSafePlace', {})).ok).toBe(false);
    expect(existsSync(safeWorkspacePath)).toBe(false);
    rmSync(blocked);
    expect((await app.ask('workspace.moveToSafePlace', {})).dealCount).toBe(1);
  });

  it('are kept and made by themselves though the clock once ran years ahead', async () => {
    const app = await anAppWithDeal();
    for (let count = 0; count < 6; count += 1) {
      clock.forward(5 * 365 * DAY);
      await app.ask('backups.create', {});
    }
    clock.forward(-6 * 5 * 365 * DAY);
    const first = await app.ask('backups.create', {});
    clock.forward(1000);
    const second = await app.ask('backups.create', {});
    const ids = (await app.ask('backups.list', {})).map(({ backupId }) => backupId);
    expect(ids).toContain(first.backupId);
    expect(ids).toContain(second.backupId);
    clock.forward(2 * DAY);
    app.reopen();
    const today = clock.now().toISOString();
    await waitFor(async () => (await app.ask('backups.list', {})).some(({ at }) => at === today));
  });

  it('leave no halves behind: what a killed run was copying is cleared by the next backup', async () => {
    const app = await anAppWithDeal();
    await app.ask('backups.create', {});
    const folder = backupsFolder(app.options.backupsRoot, app.options.workspacePath);
    const halves = ['unchecked-1-2-3.db', 'restoring-abc.db', 'restoring-abc.db-wal'];
    for (const name of halves) writeFileSync(join(folder, name), 'half');
    clock.forward(1000);
    await app.ask('backups.create', {});
    expect(readdirSync(folder).filter((name) => halves.includes(name))).toEqual([]);
  });

  it('that the move of the workspace overtakes end as cancelled, and the next one works', async () => {
    const app = await anAppWithDeal();
    const overtaken = app.app.api.call('backups.create', {});
    await app.ask('workspace.moveToSafePlace', {});
    expect(await overtaken).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(await app.ask('backups.create', {})).toMatchObject({ dealCount: 1 });
  });

  it('as a job show how far they are and end', async () => {
    const app = await anAppWithDeal();
    const { jobId } = await app.ask('jobs.start', { method: 'backups.create', input: {} });
    expect(await app.ask('jobs.poll', { jobId })).toMatchObject({ kind: 'running' });
    await waitFor(async () => (await app.ask('jobs.poll', { jobId })).kind === 'finished');
    expect(await app.ask('backups.list', {})).toHaveLength(1);
  });

  it('as a job cancelled at once leave no backup and no half of one', async () => {
    const app = await anAppWithDeal();
    const { jobId } = await app.ask('jobs.start', { method: 'backups.create', input: {} });
    expect(await app.ask('jobs.cancel', { jobId })).toEqual({ kind: 'cancelled' });
    expect(await app.ask('backups.list', {})).toEqual([]);
  });

  async function anAppWithDeal() {
    const app = anApp({ now: clock.now, quietMs: 20 });
    ends.push(() => app.end());
    const { deal, drafts } = aFullDocument();
    const document = aDocument({ deal, drafts: drafts.map((draft) => ({ ...draft, entries: {} })) });
    const bytes = writeDealFile({ edition: 'internal', document, originId: 'o' });
    const { token } = await app.offer('a.internal.json', bytes);
    await app.ask('dealFiles.import', { token });
    return app;
  }
});
