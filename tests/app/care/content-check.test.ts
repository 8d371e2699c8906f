import Database from 'better-sqlite3';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreDamagedWorkspace } from '#app/care/restore-workspace.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { findChangedContent } from '#storage/content-sums.ts';
import { anApp, waitFor } from '#tests/builders/app-builders.ts';
import { changeDeal, changeHouse } from '#tests/builders/changes.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';

/** As a disk that turns a bit does it: past the program, in a file whose pages are all sound. */
const TURNED: readonly (readonly [what: string, sql: string, named: RegExp])[] = [
  ['an amount of a clause', `UPDATE entry SET state = replace(state, '1', '3')`, /‘/],
  ['a title', `UPDATE deal SET title = title || '·'`, /·’/],
  ['the revision of a deal', `UPDATE deal SET revision = revision + 1`, /‘/],
  ['the name of a draft', `UPDATE draft SET label = '1차'`, /‘/],
  ['a rung', `UPDATE ladder SET rungs = replace(rungs, 'e', 'f')`, /‘/],
  ['an answer', `UPDATE answer SET note = '?'`, /‘/],
  ['a step of a history', `UPDATE step SET at = '2027'`, /‘/],
  ['a key date', `UPDATE key_date SET dated_on = '2027-01-01'`, /‘/],
  ['a text to search', `UPDATE search_text SET folded = 'x'`, /‘/],
  ['a row that is lost', `DELETE FROM entry WHERE term_id = (SELECT min(term_id) FROM entry)`, /‘/],
  ['a deal that is lost', `PRAGMA foreign_keys = ON; DELETE FROM deal`, /사라진 거래/],
  ['a precedent that was confidential', `UPDATE house_precedent SET is_confidential = 0`, /자체 선례/],
  ['a step of the house', `UPDATE house_step SET name_ko = '?'`, /자체 선례/],
  ['a setting', `UPDATE setting SET value = replace(value, '가', '나')`, /설정/],
];

describe('what turned on the disk', () => {
  let app: ReturnType<typeof anApp>;
  let good: string;
  beforeEach(async () => {
    app = anApp({ quietMs: 3_600_000 });
    const [sample] = await app.ask('samples.list', {});
    const { dealId } = await app.ask('samples.open', { sampleId: sample?.sampleId ?? '' });
    await app.ask('settings.set', { authorName: '가' });
    await changeHouse(app.ask, 'house.apply', {
      revision: 0,
      operation: {
        kind: 'add-precedent',
        precedent: aPrecedentOf('reversion_term', { isConfidential: true }),
      },
    });
    const { revision } = await app.ask('deals.get', { dealId });
    const notes = { kind: 'edit-head' as const, patch: { notes: '메모' } };
    const step = await changeDeal(app.ask, 'deals.apply', { dealId, revision, operation: notes });
    await changeDeal(app.ask, 'history.undo', { dealId, revision: step.revision });
    good = (await app.ask('backups.create', {})).backupId;
    expect(await warning()).toBeUndefined();
  });
  afterEach(() => app.end());

  it.each(TURNED)('is named: %s', async (_what, sql, named) => {
    turn(sql);
    app.reopen({ quietMs: 10 });
    await waitFor(async () => (await warning()) !== undefined);
    expect(await warning()).toMatchObject({ kind: 'content-changed' });
    expect((await warning())?.message.ko).toMatch(named);
    expect((await warning())?.message.en).toMatch(/Restore a backup/);
  });

  it.each([
    ['the kinds of a deal', `UPDATE deal SET kinds = '{}'`],
    ['what an entry says', `UPDATE entry SET state = '5'`],
  ])('is what a question that can no longer be answered is refused with: %s', async (_what, sql) => {
    turn(sql);
    app.reopen({ quietMs: 3_600_000 });
    const [{ dealId } = { dealId: '' }] = await app.ask('deals.list', { archived: false });
    const { document } = await app.ask('deals.get', { dealId });
    const draftId = document.drafts[0]?.id ?? '';
    const refusal = await app.failure('compare.draft', { dealId, draftId });
    expect(refusal.code).toBe('workspace-damaged');
    expect(refusal.message.ko).toMatch(/입력한 것과 다릅니다/);
    expect((await warning())?.kind).toBe('content-changed');
  });

  it('so that the file cannot be opened as it is, is refused with its newest good backup', () => {
    turn(`UPDATE setting SET value = '"0"' WHERE key = 'keyDatesVersion'; UPDATE deal SET events = '{}'`);
    expect(() => app.reopen({ quietMs: 3_600_000 })).toThrow(new RegExp(good));
    turn(`UPDATE deal SET events = '[]'`);
    app.reopen({ quietMs: 3_600_000 });
  });

  it('stays noticed, whatever is edited beside it, until a person takes it as it is', async () => {
    turn(`UPDATE entry SET clause = clause || '!' WHERE term_id = (SELECT max(term_id) FROM entry)`);
    app.reopen({ quietMs: 3_600_000 });
    const [{ dealId } = { dealId: '' }] = await app.ask('deals.list', { archived: false });
    const { revision } = await app.ask('deals.get', { dealId });
    const operation = { kind: 'edit-head' as const, patch: { notes: '다른 메모' } };
    await app.ask('deals.apply', { dealId, revision, operation });
    // The backup is made all the same: it holds whatever else was entered since.
    await app.ask('backups.create', {});
    expect((await warning())?.kind).toBe('content-changed');
    expect((await app.ask('workspace.acceptContent', {})).warning).toBeUndefined();
    await app.ask('backups.create', {});
    expect(await warning()).toBeUndefined();
  });

  it('goes away with its deal', async () => {
    turn(`UPDATE entry SET clause = clause || '!'`);
    app.reopen({ quietMs: 3_600_000 });
    const [{ dealId } = { dealId: '' }] = await app.ask('deals.list', { archived: false });
    await app.ask('deals.delete', { dealId });
    await app.ask('deals.erase', { dealIds: [dealId] });
    await app.ask('backups.create', {});
    expect(await warning()).toBeUndefined();
  });

  it('in the newest backups lets an older one take the place of a file that is lost', async () => {
    turn(`UPDATE entry SET clause = clause || '!'`);
    app.reopen({ quietMs: 3_600_000, now: () => new Date('2026-11-21T09:00:00.000Z') });
    expect((await app.ask('backups.create', {})).backupId).not.toBe(good);
    app.app.close();
    expect(restoreDamagedWorkspace(app.options, undefined).from.backupId).toBe(good);
    app.reopen({ quietMs: 3_600_000 });
  });

  it('in a backup is not taken from it deal by deal, where it would pass for what was entered', async () => {
    const path = join(app.options.backupsRoot, readdirSync(app.options.backupsRoot)[0] ?? '', `${good}.db`);
    const db = new Database(path);
    db.exec(`UPDATE entry SET clause = clause || '!'`);
    db.close();
    expect(await app.refusal('backups.restoreAsCopy', { backupId: good })).toMatchObject({
      code: 'workspace-damaged',
      field: 'dealIds',
      en: expect.stringMatching(/is no longer what was entered, so nothing was restored/) as string,
    });
    // The house of that backup is as it was entered.
    await app.ask('backups.restoreAsCopy', { backupId: good, dealIds: [] });
  });

  it('before the file was kept by sums is what the sums begin with', () => {
    app.app.close();
    turn(`DELETE FROM setting WHERE key = 'contentSums'; UPDATE deal SET title = '어제의 제목'`);
    const workspace = openWorkspace(app.options.workspacePath, app.options);
    const search = findChangedContent(workspace.db);
    let step = search.next();
    while (step.done !== true) step = search.next();
    expect(step.value).toEqual([]);
    workspace.close();
    app.reopen({ quietMs: 3_600_000 });
  });

  function turn(sql: string): void {
    app.app.close();
    const db = new Database(app.options.workspacePath);
    const before = db.prepare('SELECT total_changes()').pluck().get();
    db.exec(sql);
    // It would prove nothing where there is nothing to turn.
    expect(db.prepare('SELECT total_changes()').pluck().get()).not.toBe(before);
    db.close();
  }

  async function warning() {
    return (await app.ask('workspace.info', {})).warning;
  }
});
