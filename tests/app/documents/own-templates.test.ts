import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDocumentFromFile } from '#app/commands/deal-file-commands.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { TEMPLATES, aFolder, anApp } from '#tests/builders/app-builders.ts';
import { paragraphsOf, theLibrary } from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';

const folder = aFolder();
afterAll(() => folder.remove());

/** What the term sheet says, and of what the person is warned, with these files of their own. */
async function written(own: Readonly<Record<string, string>>) {
  const userTemplatesRoot = join(folder.path, String(Object.keys(own)));
  mkdirSync(join(userTemplatesRoot, 'documents'), { recursive: true });
  for (const [name, text] of Object.entries(own))
    writeFileSync(join(userTemplatesRoot, 'documents', name), text);
  const warnings: Bilingual[] = [];
  const document = smallDeal();
  const bytes = await writeDocumentFromFile(
    {
      kind: 'term-sheet',
      edition: 'shareable',
      language: 'en',
      document,
      draftId: findLatestDraft(document, 'ours')?.id ?? '',
      library: theLibrary(),
      on: '2026-11-23',
    },
    { templatesRoot: TEMPLATES, userTemplatesRoot },
    (warning) => warnings.push(warning),
  );
  return { lines: paragraphsOf(bytes), warnings };
}

const sheets = ['term-sheet.en.md'];

describe('a template of a person’s own', () => {
  it('that is broken names its line, and gives way to ours', async () => {
    const broken = Object.fromEntries(sheets.map((name) => [name, '# Mine\n\n{{ deal.nothing }}\n']));
    const { lines, warnings } = await written(broken);
    expect(lines).toEqual((await written({})).lines);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.en).toMatch(/^term-sheet\.en\.md, line 3: .*Our own template was used instead\.$/s);
    expect(warnings[0]?.ko).toContain('대신 기본 서식을 사용했습니다.');
  });

  it('for one type alone gives way to the common one', async () => {
    const { lines, warnings } = await written({ 'term-sheet-option.en.md': '{{ nothing }}' });
    expect(lines).toEqual((await written({})).lines);
    expect(warnings[0]?.en).toMatch(/^term-sheet-option\.en\.md, line 1: /);
  });

  it('is named beside the file that the app offers in its place', async () => {
    const userTemplatesRoot = join(folder.path, 'in-app');
    mkdirSync(join(userTemplatesRoot, 'documents'), { recursive: true });
    for (const name of sheets)
      writeFileSync(join(userTemplatesRoot, 'documents', name), '# Mine\n\n{{ deal.nothing }}\n');
    const app = anApp({ userTemplatesRoot });
    const { dealId } = await app.ask('samples.open', { sampleId: 'invented-remake' });
    const { document } = await app.ask('deals.get', { dealId });
    const draftId = findLatestDraft(document, 'ours')?.id ?? '';
    const choice = { kind: 'term-sheet', edition: 'shareable', language: 'en' } as const;
    const { warnings = [] } = await app.ask('documents.write', { ...choice, dealId, draftId });
    expect(warnings.map(({ ko }) => ko).join()).toContain('대신 기본 서식을 사용했습니다.');
    app.end();
  });

  it('is not passed over for a broken style: the paper would not be the firm’s', async () => {
    await expect(written({ 'styles.json': '{"colours":{"accent":"red"}}' })).rejects.toMatchObject({
      failure: { code: 'library-invalid', field: 'styles.json:colours.accent' },
    });
  });
});
