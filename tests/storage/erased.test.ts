import { localDay } from '#app/workspace/backup-moments.ts';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { anApp, waitFor } from '#tests/builders/app-builders.ts';
import { aDeal, aDocument, aDraft, anEntry } from '#tests/builders/deal-builders.ts';

/** Stand in the title, a clause, a note and a step of history, and in no other deal. */
const MARKS = ['달무리표식제목', '달무리표식조항', '달무리표식메모', '달무리표식이전'];

describe('a deal that is erased from the bin', () => {
  let app: ReturnType<typeof anApp>;
  beforeEach(() => {
    app = anApp();
  });
  afterEach(() => app.end());

  it('is in no byte of the file any more, and the other deals are as they were', async () => {
    const entries = { rights_scope: anEntry({ clause: '속편은 무지개정에서 함께 만든다.' }) };
    const kept = await imported(aDocument({ drafts: [aDraft({ entries })] }));
    const other = await app.ask('deals.get', { dealId: kept });
    const dealId = await aMarkedDeal();
    expect(marksInFile()).toEqual(MARKS);
    await app.ask('deals.delete', { dealId });
    expect(await app.ask('deals.bin', {})).toMatchObject([{ dealId, title: MARKS[0] }]);
    // In the bin it is whole: only erasing takes it away.
    expect(marksInFile()).toEqual(MARKS);

    await app.ask('deals.erase', { dealIds: [dealId] });
    expect(marksInFile()).toEqual([]);
    expect(await app.ask('deals.bin', {})).toEqual([]);
    expect(await app.refusal('deals.undelete', { dealId })).toMatchObject({ code: 'not-found' });
    expect(await app.refusal('deals.get', { dealId })).toMatchObject({ code: 'not-found' });
    expect(await app.ask('deals.get', { dealId: kept })).toEqual(other);
    expect(await app.ask('search.run', { query: '무지개정에서', limit: 9 })).toHaveLength(1);

    app.app.close();
    const workspace = openWorkspace(app.options.workspacePath, app.options);
    const count = (sql: string) => Number(workspace.db.prepare(sql).pluck().get());
    expect(workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
    expect(count(`SELECT count(*) FROM step WHERE deal_id = '${dealId}'`)).toBe(0);
    // No pairs of characters are left for a new text to inherit.
    expect(count('SELECT count(*) FROM search_pair_docsize')).toBe(count('SELECT count(*) FROM search_text'));
    workspace.close();
    app.reopen();
  });

  it('is erased with all that were named or none of them', async () => {
    const inBin = await imported(aDocument());
    const onDesk = await imported(aDocument());
    await app.ask('deals.delete', { dealId: inBin });
    expect(await app.refusal('deals.erase', { dealIds: [inBin, onDesk] })).toMatchObject({
      code: 'refused',
      field: 'dealIds',
    });
    expect(await app.refusal('deals.erase', { dealIds: [inBin, 'nobody'] })).toMatchObject({
      code: 'not-found',
    });
    expect(await app.refusal('deals.erase', { dealIds: [] })).toMatchObject({ code: 'invalid-input' });
    await app.ask('deals.undelete', { dealId: inBin });
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(2);
  });

  it('stays in the backups that were made before, and comes back from them as a copy', async () => {
    const dealId = await aMarkedDeal();
    const { backupId, at } = await app.ask('backups.create', {});
    await app.ask('deals.delete', { dealId });
    await app.ask('deals.erase', { dealIds: [dealId] });
    const { dealIds } = await app.ask('backups.restoreAsCopy', { backupId });
    const back = await app.ask('deals.get', { dealId: dealIds[0] ?? '' });
    expect(back.document.deal.title).toBe(`${MARKS[0]} (${localDay(at)} 백업 사본)`);
  });

  it('may be erased while a backup is being made: both are whole', async () => {
    for (let n = 0; n < 40; n += 1) await imported(aDocument());
    const dealId = await aMarkedDeal();
    await app.ask('deals.delete', { dealId });
    const [{ backupId, dealCount }] = await Promise.all([
      app.ask('backups.create', {}),
      app.ask('deals.erase', { dealIds: [dealId] }),
    ]);
    expect(dealCount).toBe(40);
    expect((await app.ask('backups.restoreAsCopy', { backupId })).dealIds).toHaveLength(40);
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(80);
    expect(marksInFile()).toEqual([]);
  });

  it('leaves nothing of a document that was being written of it, and the job says why', async () => {
    const { dealId } = await app.ask('samples.open', { sampleId: 'invented-remake' });
    const { document } = await app.ask('deals.get', { dealId });
    const draftId = document.drafts[0]?.id ?? '';
    const request = { kind: 'brief', dealId, draftId, edition: 'internal', language: 'ko' } as const;
    const { jobId } = await app.ask('jobs.start', { method: 'documents.write', input: request });
    const state = () => app.ask('jobs.poll', { jobId });
    await waitFor(async () => {
      const now = await state();
      return now.kind === 'running' && now.label.en === 'Pricing the clauses';
    });
    await app.ask('deals.delete', { dealId });
    await app.ask('deals.erase', { dealIds: [dealId] });
    await waitFor(async () => (await state()).kind !== 'running');
    expect(await state()).toMatchObject({
      kind: 'failed',
      failure: { message: { en: expect.stringMatching(/not in the workspace/) } },
    });
  });

  async function imported(document: DealDocument): Promise<string> {
    const bytes = writeDealFile({ edition: 'internal', document, originId: document.deal.id });
    const { token } = await app.offer('a.internal.json', bytes);
    return (await app.ask('dealFiles.import', { token })).dealId;
  }

  async function aMarkedDeal(): Promise<string> {
    const [title = '', clause = '', note = '', before = ''] = MARKS;
    const entries = { option_fee_initial: anEntry({ clause: before, note }) };
    const dealId = await imported(aDocument({ deal: aDeal({ title }), drafts: [aDraft({ entries })] }));
    const { document, revision } = await app.ask('deals.get', { dealId });
    const draftId = document.drafts[0]?.id ?? '';
    const operation = {
      kind: 'edit-entry',
      draftId,
      termId: 'option_fee_initial',
      patch: { clause },
    } as const;
    await app.ask('deals.apply', { dealId, revision, operation });
    return dealId;
  }

  /** The marks that stand in the file or in its log, as it lies on the disk. */
  function marksInFile(): string[] {
    const path = app.options.workspacePath;
    const bytes = [path, `${path}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each));
    return MARKS.filter((mark) => bytes.some((each) => each.includes(mark)));
  }
});
