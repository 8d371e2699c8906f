import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { changeDeal } from '#tests/builders/changes.ts';
import { anEntryOf, months } from '#tests/builders/deal-builders.ts';
import { aPastedPaper } from '#tests/builders/papers.ts';

const TEXT = '제4조 (옵션)\n① 최초 옵션 기간은 18개월로 한다.';

describe('a pasted text', () => {
  let app: ReturnType<typeof anApp>;
  let dealId: string;
  let draftId: string;
  beforeEach(async () => {
    app = anApp();
    const { document } = await app.ask('deals.create', {
      title: '겨울 편지',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    });
    dealId = document.deal.id;
    draftId = document.drafts[0]?.id ?? '';
  });
  afterEach(() => app.end());

  it('is kept in one step, found after the workspace was closed, and undone in one step', async () => {
    const { document, revision, undo } = await pasted();
    expect(document.papers).toEqual({ 'paper-1': aPastedPaper(TEXT, { draftId }) });
    expect(undo?.ko).toMatch(/^문서 추가: 붙여 넣은 본문.txt/);
    app.reopen();
    expect(await app.ask('papers.text', { dealId, paperId: 'paper-1' })).toEqual({ text: TEXT });
    const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision });
    expect(undone.document.papers).toBeUndefined();
    const redone = await changeDeal(app.ask, 'history.redo', { dealId, revision: undone.revision });
    expect(redone.document).toEqual(document);
    expect(await app.ask('papers.text', { dealId, paperId: 'paper-1' })).toEqual({ text: TEXT });
  });

  it('leaves nothing behind when its paper is of other words, or the deal was changed meanwhile', async () => {
    const { revision } = await app.ask('deals.get', { dealId });
    const input = { dealId, paperId: 'paper-1', paper: aPastedPaper('다른 말', { draftId }), text: TEXT };
    expect(await app.refusal('papers.addText', { ...input, revision })).toMatchObject({
      code: 'invalid-input',
      field: 'paper.digest',
    });
    const right = { ...input, paper: aPastedPaper(TEXT, { draftId }) };
    expect(await app.refusal('papers.addText', { ...right, revision: revision + 1 })).toMatchObject({
      code: 'conflict',
    });
    expect((await app.ask('workspace.info', {})).originals).toEqual({ count: 0, sizeBytes: 0 });
    expect((await theDeal()).papers).toBeUndefined();
  });

  it('may be removed: what was read from it stays, and comes back whole with an undo', async () => {
    await pasted();
    const found = {
      paperId: 'paper-1',
      quotation: '최초 옵션 기간은 18개월로 한다.',
      at: { part: 'body', clause: '제4조 제1항' },
      flags: [],
    };
    const read = { ...anEntryOf(months(18)), clause: found.quotation, place: '제4조 제1항' };
    await apply({ draftId, entries: { option_period_initial: { ...read, found } } });
    const before = await theDeal();
    const { revision } = await app.ask('deals.get', { dealId });
    const removed = await changeDeal(app.ask, 'deals.apply', {
      dealId,
      revision,
      operation: { kind: 'remove-paper', paperId: 'paper-1' },
    });
    expect(removed.document.drafts[0]?.entries['option_period_initial']).toEqual(read);
    expect(removed.document.papers).toBeUndefined();
    const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision: removed.revision });
    expect(undone.document).toEqual(before);
  });

  it('is ours alone: the other side is not told that it lies with us', async () => {
    const { document: kept } = await pasted();
    expect(discloseDeal(kept).papers).toBeUndefined();
  });

  async function pasted() {
    const { revision } = await app.ask('deals.get', { dealId });
    return changeDeal(app.ask, 'papers.addText', {
      dealId,
      revision,
      paperId: 'paper-1',
      paper: aPastedPaper(TEXT, { draftId }),
      text: TEXT,
    });
  }

  async function apply(input: { draftId: string; entries: DealDocument['drafts'][number]['entries'] }) {
    const { revision } = await app.ask('deals.get', { dealId });
    return app.ask('deals.apply', { dealId, revision, operation: { kind: 'edit-entries', ...input } });
  }

  async function theDeal() {
    return (await app.ask('deals.get', { dealId })).document;
  }
});
