import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRequest } from '#contract/methods.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { aFolder, anApp } from '#tests/builders/app-builders.ts';
import { paragraphsOf } from '#tests/builders/documents.ts';
import { previewedParagraphs, previewedText } from '#tests/builders/previews.ts';

const templates = aFolder();
const own = anApp({ userTemplatesRoot: templates.path });
let dealId = '';
let draftId = '';
let request: DocumentRequest;
beforeAll(async () => {
  ({ dealId } = await own.ask('samples.open', { sampleId: 'invented-remake' }));
  const { document } = await own.ask('deals.get', { dealId });
  draftId = findLatestDraft(document, 'theirs')?.id ?? '';
  request = {
    dealId,
    draftId,
    kind: 'brief',
    edition: 'internal',
    language: 'en',
    length: 'standard',
  };
});
afterAll(() => {
  own.end();
  templates.remove();
});

async function previewed(): Promise<string[]> {
  const { preview } = await own.ask('documents.preview', request);
  if (preview.kind !== 'word') throw new Error('A brief is a Word file.');
  return plain(preview.sections.flatMap(({ blocks }) => previewedParagraphs(blocks)).map(previewedText));
}

async function written(asked = request): Promise<Buffer> {
  return own.content((await own.ask('documents.write', asked)).token);
}

async function apply(operation: DealOperation): Promise<void> {
  const { revision } = await own.ask('deals.get', { dealId });
  await own.ask('deals.apply', { dealId, revision, operation });
}

async function last() {
  const [newest] = await own.ask('documents.recent', { dealId });
  if (!newest) throw new Error('Nothing was written.');
  return newest;
}

function plain(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line
      .replaceAll(/[\t\u00a0]/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
}

const renamed = (title: string): DealOperation => ({
  kind: 'edit-head',
  patch: { title, titleIn: { en: title, ko: title } },
});

describe('a preview', () => {
  it('notes no export, and is of the very file that is written after it', async () => {
    const shown = await previewed();
    expect(await own.ask('documents.recent', { dealId })).toEqual([]);
    const file = await written();
    expect(shown).toEqual(plain(paragraphsOf(file)));
    // The clock has gone on; a file that is written anew would say so in its properties.
    expect((await written()).equals(file)).toBe(true);
  });

  it('is of the deal as it is now: what was shown before is not written once the deal is another', async () => {
    await apply(renamed('Another title'));
    const shown = await previewed();
    expect(shown.join('\n')).toContain('Another title');
    expect(shown).toEqual(plain(paragraphsOf(await written())));
  });

  it('that cannot be written is refused as the file is', async () => {
    const { language } = request;
    const sheet = { dealId, draftId, language, kind: 'term-sheet', edition: 'shareable' } as const;
    expect(await own.failure('documents.preview', sheet)).toEqual(
      await own.failure('documents.write', sheet),
    );
  });
});

describe('an export that was noted', () => {
  it('says of what it was made, and can be ordered again as it was', async () => {
    const file = await written();
    const { revision } = await own.ask('deals.get', { dealId });
    const noted = await last();
    expect(noted).toMatchObject({ revision, draftId, request });
    expect(noted.since).toEqual({ changes: 0, isOtherBase: false });
    expect((await written(noted.request)).equals(file)).toBe(true);
  });

  it('counts what has changed in the deal since, and nothing that came and went', async () => {
    await apply({ kind: 'edit-head', patch: { notes: 'A note.' } });
    await apply({ kind: 'edit-head', patch: { stage: 'signed' } });
    expect((await last()).since?.changes).toBe(2);
    for (let turn = 0; turn < 2; turn += 1) {
      const { revision } = await own.ask('deals.get', { dealId });
      await own.ask('history.undo', { dealId, revision });
    }
    expect((await last()).since).toEqual({ changes: 0, isOtherBase: false });
  });

  it('is told apart from one whose templates have changed since', async () => {
    mkdirSync(join(templates.path, 'documents'), { recursive: true });
    writeFileSync(join(templates.path, 'documents', 'deal-memo.en.md'), '# Ours\n');
    expect((await last()).since).toEqual({ changes: 0, isOtherBase: true });
  });

  it('of an earlier version says what is known of it and claims nothing else', async () => {
    own.app.close();
    const file = new Database(own.options.workspacePath);
    file
      .prepare(
        `INSERT INTO export (deal_id, name, kind, language, edition, at) VALUES (?, 'old.docx', 'brief', 'ko', 'internal', '2999-01-01T00:00:00.000Z')`,
      )
      .run(dealId);
    file.close();
    own.reopen();
    const noted = await last();
    expect(noted).toEqual({
      name: 'old.docx',
      kind: 'brief',
      language: 'ko',
      edition: 'internal',
      at: '2999-01-01T00:00:00.000Z',
    });
  });
});
