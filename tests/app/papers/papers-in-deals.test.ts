import { localDay } from '#app/workspace/backup-moments.ts';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDealFile, writeDealFile } from '#app/deals/deal-file.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { discloseSent } from '#domain/deal/disclosure.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { withoutIds } from '#tests/builders/deal-builders.ts';
import { digestOf } from '#tests/builders/papers.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { ORIGINALS, aPaper, aWholeDeal } from '#tests/builders/whole-deal.ts';

/** The bytes of a file that only this deal has, to be looked for in the workspace. */
const MARKED = Buffer.from('달무리표식문서 '.repeat(4_000));
const SECRET_PAPER = aPaper({
  fileName: '달무리표식파일이름.docx',
  digest: digestOf(MARKED),
  sizeBytes: MARKED.length,
});

type Json = Record<string, unknown>;

describe('papers of a deal', () => {
  let app: ReturnType<typeof anApp>;
  beforeEach(() => {
    app = anApp();
  });
  afterEach(() => app.end());

  it('come with everything else that a deal can hold, and go out the same, bytes included', async () => {
    const dealId = await imported(wholeFile());
    const kept = (await app.ask('deals.get', { dealId })).document;
    expect(withoutIds(kept)).toEqual(withoutIds(aWholeDeal()));
    const out = await exported(dealId, 'internal', true);
    const read = readDealFile(out, theLibrary());
    expect(read.document).toEqual(kept);
    expect(bytesIn(read.originals)).toEqual(bytesIn(ORIGINALS));

    const other = anApp();
    const there = await importInto(other, out);
    const copy = (await other.ask('deals.get', { dealId: there })).document;
    expect(withoutIds(copy)).toEqual(withoutIds(aWholeDeal()));
    expect((await other.ask('workspace.info', {})).originals).toEqual(totals());
    other.end();
  });

  it('are found again after the workspace was closed, and each original is kept once', async () => {
    const [first, second] = [await imported(wholeFile()), await imported(wholeFile())];
    app.reopen();
    for (const dealId of [first, second]) {
      const { document } = await app.ask('deals.get', { dealId });
      expect(withoutIds(document)).toEqual(withoutIds(aWholeDeal()));
    }
    const info = await app.ask('workspace.info', {});
    expect(info.originals).toEqual(totals());
    expect(info.sizeBytes).toBeGreaterThan(info.originals.sizeBytes);
  });

  it('go without their bytes unless asked for; the deal can go on without them', async () => {
    const dealId = await imported(wholeFile());
    const out = await exported(dealId, 'internal', false);
    expect(readDealFile(out, theLibrary()).originals).toBeUndefined();
    expect(out.length).toBeLessThan(200_000);
    // Here the originals are already: nothing is missing.
    const again = await imported(out);
    expect((await exported(again, 'internal', true)).length).toBeGreaterThan(1_000_000);

    const other = anApp();
    const there = await importInto(other, out);
    expect(withoutIds((await other.ask('deals.get', { dealId: there })).document)).toEqual(
      withoutIds(aWholeDeal()),
    );
    const refused = await other.refusal('dealFiles.export', {
      dealId: there,
      edition: 'internal',
      withOriginals: true,
    });
    expect(refused).toMatchObject({ code: 'refused', field: 'withOriginals' });
    expect(refused.en).toMatch(/“.+\.(docx|pdf)” is not in this workspace/);
    other.end();
  });

  it('leave for the other side when they came or went, and no other', async () => {
    const dealId = await imported(wholeFile());
    const read = readDealFile(await exported(dealId, 'shareable', true), theLibrary());
    const [received, sent, working] = [...ORIGINALS.keys()];
    expect(new Set(read.originals?.keys())).toEqual(new Set([received, sent]));
    const papers = Object.values(read.document.papers ?? {});
    expect(papers.map(({ fileName }) => fileName).toSorted()).toEqual([
      'received-2026-11-20.docx',
      'sent-2026-11-24.docx',
    ]);
    expect(papers.some(({ digest }) => digest === working)).toBe(false);
    expect(papers.some(({ reading }) => reading !== undefined)).toBe(false);
  });

  it('are in a copy without private fields as the other side may see them', async () => {
    const dealId = await imported(wholeFile());
    const { document } = await app.ask('deals.duplicate', { dealId, withPrivate: false, title: '사본' });
    expect(Object.values(document.papers ?? {})).toHaveLength(2);
    expect(document).not.toHaveProperty('mustHaves');
    expect(JSON.stringify(document)).not.toContain('역제안');
  });

  it('that are larger than a deal file holds are refused before anything is written', async () => {
    const large = aPaper({ digest: 'd'.repeat(64), sizeBytes: 16_000_000 });
    const dealId = await imported(fileOf({ ...aWholeDeal(), papers: { ...aWholeDeal().papers, large } }));
    expect(
      await app.refusal('dealFiles.export', { dealId, edition: 'internal', withOriginals: true }),
    ).toMatchObject({ code: 'too-large', field: 'withOriginals', en: expect.stringContaining('20 MB') });
  });

  it('stay while a deal in the bin names them, and no byte is left when the last is erased', async () => {
    const document = { ...aWholeDeal(), papers: { 'paper-1': SECRET_PAPER } };
    const bytes = fileOf(document, { [SECRET_PAPER.digest]: MARKED.toString('base64') });
    const [first, second] = [await imported(bytes), await imported(bytes)];
    const whole = await imported(wholeFile());
    await app.ask('deals.delete', { dealId: first });
    await app.ask('deals.delete', { dealId: second });
    expect(marksInFile()).toEqual(['달무리표식문서', '달무리표식파일이름']);
    await app.ask('deals.erase', { dealIds: [first] });
    expect((await app.ask('workspace.info', {})).originals.count).toBe(ORIGINALS.size + 1);
    await app.ask('deals.erase', { dealIds: [second] });
    expect(marksInFile()).toEqual([]);
    expect((await app.ask('workspace.info', {})).originals).toEqual(totals());
    expect((await exported(whole, 'internal', true)).length).toBeGreaterThan(1_000_000);
  });

  it('come back from a backup with their bytes, as copies', async () => {
    const dealId = await imported(wholeFile());
    const { backupId, at: backedUpAt } = await app.ask('backups.create', {});
    await app.ask('deals.delete', { dealId });
    await app.ask('deals.erase', { dealIds: [dealId] });
    expect((await app.ask('workspace.info', {})).originals.count).toBe(0);
    const { dealIds } = await app.ask('backups.restoreAsCopy', { backupId });
    expect((await app.ask('workspace.info', {})).originals).toEqual(totals());
    const back = readDealFile(await exported(dealIds[0] ?? '', 'internal', true), theLibrary());
    // Only its names tell the copy from the deal.
    const whole = aWholeDeal();
    const { title, titleIn } = back.document.deal;
    expect(title).toBe(`${whole.deal.title} (${localDay(backedUpAt)} 백업 사본)`);
    const names = { title, ...(titleIn ? { titleIn } : {}) };
    expect(Object.keys(titleIn ?? {})).toEqual(Object.keys(whole.deal.titleIn ?? {}));
    expect(withoutIds(back.document)).toEqual(withoutIds({ ...whole, deal: { ...whole.deal, ...names } }));
    expect(bytesIn(back.originals)).toEqual(bytesIn(ORIGINALS));
  });

  it('that are damaged in a backup stay there; the deal comes back without their bytes', async () => {
    await imported(wholeFile());
    const [digest = ''] = ORIGINALS.keys();
    app.app.close();
    const workspace = openWorkspace(app.options.workspacePath, app.options);
    workspace.db.prepare('UPDATE original_chunk SET bytes = zeroblob(10) WHERE digest = ?').run(digest);
    workspace.close();
    app.reopen();
    const { backupId } = await app.ask('backups.create', {});
    const [deal] = await app.ask('deals.list', { archived: false });
    const dealId = deal?.dealId ?? '';
    await app.ask('deals.delete', { dealId });
    await app.ask('deals.erase', { dealIds: [dealId] });
    const { dealIds } = await app.ask('backups.restoreAsCopy', { backupId });
    expect(dealIds).toHaveLength(1);
    expect((await app.ask('workspace.info', {})).originals.count).toBe(ORIGINALS.size - 1);
  });

  it('lose the link to a draft that is removed, as rungs and what was accepted do, and undo brings all back', async () => {
    const dealId = await imported(wholeFile());
    const before = await app.ask('deals.get', { dealId });
    const [first, second] = before.document.drafts;
    const { revision } = await app.ask('deals.apply', {
      dealId,
      revision: before.revision,
      operation: { kind: 'remove-draft', draftId: second?.id ?? '' },
    });
    const { document } = await app.ask('deals.get', { dealId });
    expect(document.ladders['credit_based_on']?.ask?.met).toEqual({ [first?.id ?? '']: false });
    const links = Object.values(document.papers ?? {}).map(({ draftId }) => draftId);
    expect(links).not.toContain(second?.id);
    expect(before.document.accepted?.['territory_language']?.draftId).toBe(second?.id);
    expect(document.accepted?.['territory_language']).toEqual({
      on: '2026-11-25',
      note: '영어권 전체로 충분함.',
    });
    await app.ask('history.undo', { dealId, revision });
    expect((await app.ask('deals.get', { dealId })).document).toEqual(before.document);
  });

  it('are found by the names of their files, and the deal by what was decided', async () => {
    await imported(wholeFile());
    for (const query of ['Larchmont — Option', '대표이사', '구두 제안', '리버전 기한을', 'Hangang Film'])
      expect(await app.ask('search.run', { query, limit: 9 }), query).not.toEqual([]);
  });

  const paper1 = 'papers.paper-1';
  const digests = [...ORIGINALS.keys()];
  it.each<[string, (file: Json) => void, { code: string; field?: string }, string]>([
    [
      'of a newer format',
      (file) => void (file['version'] = 3),
      { code: 'refused', field: 'version' },
      'up to 2',
    ],
    ['with a field too many', (file) => void (file['approval'] = 1), { code: 'invalid-input' }, 'approval'],
    [
      'with a field too many on a paper',
      (file) => void (at(file, paper1)['author'] = 'x'),
      { code: 'invalid-input', field: paper1 },
      'author',
    ],
    [
      'with bytes that are not those of the digest',
      (file) => void (at(file, 'originals')[digests[0] ?? ''] = 'AAAA'),
      { code: 'invalid-input', field: `originals.${digests[0]}` },
      'not those of the digest',
    ],
    [
      'with a paper whose bytes are missing beside others',
      (file) => delete at(file, 'originals')[digests[2] ?? ''],
      { code: 'invalid-input', field: 'papers.paper-3.digest' },
      '검토용 사본.pdf',
    ],
    [
      'with bytes that no paper names',
      (file) => delete at(file, 'papers')['paper-3'],
      { code: 'invalid-input', field: `originals.${digests[2]}` },
      'no paper',
    ],
    [
      'with a paper of another size',
      (file) => void (at(file, paper1)['sizeBytes'] = 7),
      { code: 'invalid-input', field: `${paper1}.sizeBytes` },
      '1,200,000 bytes',
    ],
    [
      'with a paper of no bytes',
      (file) => void (at(file, paper1)['sizeBytes'] = 0),
      { code: 'invalid-input', field: `${paper1}.sizeBytes` },
      'above 0',
    ],
    [
      'with a file name that is a path',
      (file) => void (at(file, paper1)['fileName'] = '../../draft.docx'),
      { code: 'invalid-input', field: `${paper1}.fileName` },
      'without a folder',
    ],
    [
      'with a value read from a paper that is not there',
      (file) => {
        delete file['originals'];
        delete at(file, 'papers')['paper-1'];
      },
      { code: 'invalid-input' },
      'no paper “paper-1”',
    ],
    [
      'with a paper of a draft that is not there',
      (file) => void (at(file, paper1)['draftId'] = 'draft-99'),
      { code: 'invalid-input', field: `${paper1}.draftId` },
      'no draft “draft-99”',
    ],
    [
      'with a mark in a draft that is not there',
      (file) => void (at(file, 'ladders.credit_based_on.ask.met')['draft-99'] = true),
      { code: 'invalid-input', field: 'ladders.credit_based_on.ask.met.draft-99' },
      'no draft',
    ],
    [
      'with a term accepted in a draft that is not there',
      (file) => void (at(file, 'accepted.territory_language')['draftId'] = 'draft-99'),
      { code: 'invalid-input', field: 'accepted.territory_language.draftId' },
      'no draft “draft-99”',
    ],
    [
      'with a must-have that no library has',
      (file) => void (at(file, 'mustHaves')['reversion_trem'] = { reason: '' }),
      { code: 'invalid-input', field: 'mustHaves.reversion_trem' },
      'Did you mean “reversion_term”?',
    ],
    [
      'with chances that do not add up',
      (file) => void (at(file, 'money.chances')['made'] = { numerator: 1, denominator: 3 }),
      { code: 'invalid-input', field: 'money.chances' },
      'add up to 1',
    ],
    [
      'with a likelihood above 1',
      (file) => void (at(file, 'alternative')['likelihood'] = { numerator: 4, denominator: 3 }),
      { code: 'invalid-input', field: 'alternative.likelihood' },
      'at most 1',
    ],
    [
      'with an unknown flag',
      (file) => void (found(file)['flags'] = ['lucky']),
      { code: 'invalid-input' },
      'flags',
    ],
  ])('of a file %s are refused by name, and nothing is kept', async (_what, spoil, wanted, says) => {
    const file = JSON.parse(new TextDecoder().decode(wholeFile())) as Json;
    spoil(file);
    const bytes = new TextEncoder().encode(JSON.stringify(file));
    const { token } = await app.offer('거래.internal.json', bytes);
    const refused = await app.refusal('dealFiles.import', { token });
    expect(refused).toMatchObject(wanted);
    expect(`${refused.field}: ${refused.en}`).toContain(says);
    expect(await app.ask('deals.list', { archived: false })).toEqual([]);
    expect((await app.ask('workspace.info', {})).originals.count).toBe(0);
  });

  it('of the shareable file cannot be one that was kept with us', () => {
    const shared = discloseSent(aWholeDeal());
    const file = JSON.parse(
      new TextDecoder().decode(writeDealFile({ edition: 'shareable', shared })),
    ) as Json;
    at(file, paper1)['direction'] = 'kept';
    expect(() => readDealFile(new TextEncoder().encode(JSON.stringify(file)), theLibrary())).toThrow(
      /papers\.paper-1\.direction/,
    );
  });

  function totals() {
    const sizeBytes = [...ORIGINALS.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    return { count: ORIGINALS.size, sizeBytes };
  }

  function imported(bytes: Uint8Array): Promise<string> {
    return importInto(app, bytes);
  }

  async function exported(
    dealId: string,
    edition: 'internal' | 'shareable',
    withOriginals: boolean,
  ): Promise<Uint8Array> {
    const { token } = await app.ask('dealFiles.export', { dealId, edition, withOriginals });
    return app.content(token);
  }

  function marksInFile(): string[] {
    const path = app.options.workspacePath;
    const files = [path, `${path}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each));
    return ['달무리표식문서', '달무리표식파일이름'].filter((mark) =>
      files.some((each) => each.includes(mark)),
    );
  }
});

async function importInto(app: ReturnType<typeof anApp>, bytes: Uint8Array): Promise<string> {
  const { token } = await app.offer('거래.internal.json', bytes);
  return (await app.ask('dealFiles.import', { token })).dealId;
}

function wholeFile(): Uint8Array {
  const base64 = [...ORIGINALS].map(([digest, bytes]) => [digest, Buffer.from(bytes).toString('base64')]);
  return fileOf(aWholeDeal(), Object.fromEntries(base64) as Record<string, string>);
}

function fileOf(document: DealDocument, originals?: Readonly<Record<string, string>>): Uint8Array {
  const carried = originals ? { originals } : {};
  return writeDealFile({ edition: 'internal', document, originId: 'origin-1', ...carried });
}

function at(file: Json, path: string): Json {
  return path.split('.').reduce((inner, name) => inner[name] as Json, file);
}

function found(file: Json): Json {
  const [draft] = file['drafts'] as { entries: Record<string, { found?: Json }> }[];
  const entry = Object.values(draft?.entries ?? {}).find((each) => each.found);
  if (!entry?.found) throw new Error('No value was read from a paper.');
  return entry.found;
}

function bytesIn(originals: ReadonlyMap<string, Uint8Array> | undefined): string[] {
  return [...(originals ?? new Map<string, Uint8Array>())]
    .map(([digest, bytes]) => `${digest} ${digestOf(bytes)} ${bytes.length}`)
    .toSorted();
}
