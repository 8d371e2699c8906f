import { afterEach, describe, expect, it } from 'vitest';
import { namesOfCopy } from '#app/care/copy-names.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { aClock, anApp } from '#tests/builders/app-builders.ts';
import { aDocument, aFullDocument } from '#tests/builders/deal-builders.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';

const DAY = 86_400_000;
const clock = aClock();
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('What a backup holds', () => {
  it('is told by deal, last changed first, and how each differs from today', async () => {
    const { app, dealIds } = await anAppWith('같은 거래', '고친 거래', '버린 거래', '지운 거래');
    const [same = '', edited = '', binned = '', erased = ''] = dealIds;
    const { backupId, at } = await app.ask('backups.create', {});
    clock.forward(DAY);
    await note(app, edited, '백업 뒤에 씀');
    await app.ask('deals.delete', { dealId: binned });
    await app.ask('deals.delete', { dealId: erased });
    await app.ask('deals.erase', { dealIds: [erased] });

    const { backup, deals, houseCount } = await app.ask('backups.contents', { backupId });
    expect(backup).toMatchObject({ backupId, at, dealCount: 4 });
    expect(Object.fromEntries(deals.map(({ dealId, standing }) => [dealId, standing]))).toEqual({
      [same]: 'same',
      [edited]: 'older',
      [binned]: 'in-bin',
      [erased]: 'gone',
    });
    const times = deals.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(deals.every(({ sizeBytes, draftCount }) => sizeBytes > 0 && draftCount > 0)).toBe(true);
    expect(houseCount).toBe(0);
    // Looking changes nothing.
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(2);
  });

  it('is told as later where the deal here was brought back to an earlier day', async () => {
    const { app, dealIds } = await anAppWith('거래');
    const [dealId = ''] = dealIds;
    clock.forward(DAY);
    await note(app, dealId, '나중 내용');
    const later = await app.ask('backups.create', {});
    clock.forward(-2 * DAY);
    await note(app, dealId, '되돌린 내용');
    const { deals } = await app.ask('backups.contents', { backupId: later.backupId });
    expect(deals.map(({ standing }) => standing)).toEqual(['newer']);
    clock.forward(DAY);
  });

  it('counts what its house would bring in', async () => {
    const { app } = await anAppWith('거래');
    await app.ask('house.apply', {
      revision: 0,
      operation: { kind: 'add-precedent', precedent: aPrecedentOf('option_fee_initial', { id: 'p-1' }) },
    });
    const { backupId } = await app.ask('backups.create', {});
    expect((await app.ask('backups.contents', { backupId })).houseCount).toBe(0);
    await app.ask('house.apply', {
      revision: 1,
      operation: { kind: 'remove-precedent', precedentId: 'p-1' },
    });
    expect((await app.ask('backups.contents', { backupId })).houseCount).toBe(1);
  });
});

describe('Copies of a backup', () => {
  it('are the chosen deals alone, named after the day of the backup in the language of the page', async () => {
    const { app, dealIds } = await anAppWith('하나', '둘');
    await app.ask('settings.set', { language: 'en' });
    const { backupId, at } = await app.ask('backups.create', {});
    const input = { backupId, dealIds: [dealIds[1] ?? ''], withHouse: false };
    expect((await app.ask('backups.restoreAsCopy', input)).dealIds).toHaveLength(1);
    const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date(at));
    expect(await titlesNow(app)).toEqual(['둘', `둘 (copy of the backup of ${day})`, '하나'].toSorted());

    await app.ask('settings.set', { language: 'ko' });
    await app.ask('backups.restoreAsCopy', input);
    await app.ask('backups.restoreAsCopy', input);
    const copies = (await titlesNow(app)).filter((title) => title.includes('백업 사본'));
    expect(copies).toEqual([
      expect.stringMatching(/^둘 \(\d{4}-\d\d-\d\d 백업 사본 2\)$/),
      expect.stringMatching(/^둘 \(\d{4}-\d\d-\d\d 백업 사본\)$/),
    ]);
  });

  it('are refused whole where a chosen deal is not in the backup', async () => {
    const { app, dealIds } = await anAppWith('거래');
    const { backupId } = await app.ask('backups.create', {});
    const input = { backupId, dealIds: [...dealIds, 'nobody'] };
    expect(await app.refusal('backups.restoreAsCopy', input)).toMatchObject({
      code: 'not-found',
      field: 'dealIds',
    });
    expect(await titlesNow(app)).toEqual(['거래']);
  });

  it('and what came into the house go back in one step; what was written in a copy is in the bin', async () => {
    const { app } = await anAppWith('하나', '둘');
    await app.ask('house.apply', {
      revision: 0,
      operation: { kind: 'add-precedent', precedent: aPrecedentOf('option_fee_initial', { id: 'p-1' }) },
    });
    const { backupId } = await app.ask('backups.create', {});
    await app.ask('house.apply', {
      revision: 1,
      operation: { kind: 'remove-precedent', precedentId: 'p-1' },
    });
    const { dealIds, houseRevision } = await app.ask('backups.restoreAsCopy', { backupId });
    expect((await app.ask('house.get', {})).house.precedents).toHaveLength(1);
    await note(app, dealIds[0] ?? '', '사본에 씀');

    const undo = { dealIds: [...dealIds], ...(houseRevision === undefined ? {} : { houseRevision }) };
    expect(await app.ask('backups.undoRestore', undo)).toEqual({ binnedCount: 2, isHouseUndone: true });
    expect(await titlesNow(app)).toEqual(['둘', '하나']);
    expect((await app.ask('house.get', {})).house.precedents).toEqual([]);
    await app.ask('deals.undelete', { dealId: dealIds[0] ?? '' });
    expect((await app.ask('deals.get', { dealId: dealIds[0] ?? '' })).document.deal.notes).toBe('사본에 씀');
    // A second press takes nothing that was brought back on purpose beyond the copies, and no step of the house.
    expect(await app.ask('backups.undoRestore', undo)).toEqual({ binnedCount: 1, isHouseUndone: false });
  });

  it('go back without the house where it was changed since, and this is said', async () => {
    const { app } = await anAppWith('거래');
    const precedent = aPrecedentOf('option_fee_initial', { id: 'p-1' });
    await app.ask('house.apply', { revision: 0, operation: { kind: 'add-precedent', precedent } });
    const { backupId } = await app.ask('backups.create', {});
    await app.ask('house.apply', {
      revision: 1,
      operation: { kind: 'remove-precedent', precedentId: 'p-1' },
    });
    const { dealIds, houseRevision = -1 } = await app.ask('backups.restoreAsCopy', { backupId });
    const other = aPrecedentOf('sequel_passive', { id: 'p-2' });
    await app.ask('house.apply', {
      revision: houseRevision,
      operation: { kind: 'add-precedent', precedent: other },
    });
    expect(await app.ask('backups.undoRestore', { dealIds: [...dealIds], houseRevision })).toEqual({
      binnedCount: 1,
      isHouseUndone: false,
    });
    expect((await app.ask('house.get', {})).house.precedents).toHaveLength(2);
  });
});

describe('The name of a copy', () => {
  const at = new Date(2026, 10, 6, 14, 30).toISOString();

  it('bears the date in the language of each name', () => {
    const named = { title: '달빛', titleIn: { ko: '달빛', en: 'Moonlight' } };
    expect(namesOfCopy(named, at, 'en', new Set())).toEqual({
      title: '달빛 (copy of the backup of November 6, 2026)',
      titleIn: {
        ko: '달빛 (2026-11-06 백업 사본)',
        en: 'Moonlight (copy of the backup of November 6, 2026)',
      },
    });
  });

  it('keeps its date and whole letters where the title is as long as it may be', () => {
    const { title } = namesOfCopy({ title: `a${'👩‍👧'.repeat(39)}abcd` }, at, 'ko', new Set());
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title).toMatch(/^a(👩‍👧)+… \(2026-11-06 백업 사본\)$/u);
  });
});

type AppUnderTest = Awaited<ReturnType<typeof anAppWith>>['app'];

async function anAppWith(...titles: readonly string[]) {
  const app = anApp({ now: clock.now, quietMs: 20 });
  ends.push(() => app.end());
  const { deal, drafts } = aFullDocument();
  const dealIds: string[] = [];
  for (const title of titles) {
    clock.forward(60_000);
    const named = aDocument({
      deal: { ...deal, title },
      drafts: drafts.map((draft) => ({ ...draft, entries: {} })),
    });
    const bytes = writeDealFile({
      edition: 'internal',
      document: named,
      originId: `origin-${dealIds.length}`,
    });
    const { token } = await app.offer('a.internal.json', bytes);
    dealIds.push((await app.ask('dealFiles.import', { token })).dealId);
  }
  return { app, dealIds };
}

async function note(app: AppUnderTest, dealId: string, notes: string): Promise<void> {
  const { revision } = await app.ask('deals.get', { dealId });
  await app.ask('deals.apply', { dealId, revision, operation: { kind: 'edit-head', patch: { notes } } });
}

async function titlesNow(app: AppUnderTest): Promise<string[]> {
  return (await app.ask('deals.list', { archived: false })).map(({ title }) => title).toSorted();
}
