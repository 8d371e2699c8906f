import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepEdition } from '#domain/library/former-edition.ts';
import { TEMPLATES, aFolder, anApp } from '#tests/builders/app-builders.ts';
import { aDocument, aDraft, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';

let ours: ReturnType<typeof anApp>;
beforeEach(() => {
  ours = anApp();
});
afterEach(() => ours.end());

describe('the edition that a deal is judged by', () => {
  it('is the one on hand for a new deal and for a sample that is opened', async () => {
    const [newest] = (await ours.ask('library.get', {})).editions;
    const created = await ours.ask('deals.create', {
      title: 'Remake',
      kinds: ['remake'],
      ourRoles: ['owner'],
      original: '',
      counterparty: '',
      currency: 'USD',
    });
    expect(created.document.judgedBy).toEqual({ edition: newest?.id, on: '2026-11-20' });
    const [sample] = await ours.ask('samples.list', {});
    const { dealId } = await ours.ask('samples.open', { sampleId: sample?.sampleId ?? '' });
    expect((await ours.ask('deals.get', { dealId })).document.judgedBy?.edition).toBe(newest?.id);
  });

  it('is missing in a file from before there were editions, is taken in one step, and is undone in one', async () => {
    const bytes = writeDealFile({ edition: 'internal', document: aPlainDocument(), originId: 'origin-1' });
    const { token } = await ours.offer('deal.internal.json', bytes);
    const { dealId } = await ours.ask('dealFiles.import', { token });
    const opened = await ours.ask('deals.get', { dealId });
    expect(opened.document).not.toHaveProperty('judgedBy');
    const to = { edition: '2026.2', on: '2026-11-29' };
    const operation = { kind: 'judge-by', to } as const;
    const changed = await ours.ask('deals.apply', { dealId, revision: opened.revision, operation });
    expect(changed.undo).toEqual({
      en: 'Edition of the library: none → 2026.2',
      ko: expect.stringContaining('2026.2판') as string,
    });
    expect((await ours.ask('deals.get', { dealId })).document.judgedBy).toEqual(to);
    await ours.ask('history.undo', { dealId, revision: changed.revision });
    expect((await ours.ask('deals.get', { dealId })).document).not.toHaveProperty('judgedBy');
  });

  it('survives export and import', async () => {
    const judgedBy = { edition: '2026.1', on: '2026-11-24' };
    const document = { ...aPlainDocument(), judgedBy };
    const bytes = writeDealFile({ edition: 'internal', document, originId: 'origin-1' });
    const { token } = await ours.offer('deal.internal.json', bytes);
    const { dealId } = await ours.ask('dealFiles.import', { token });
    expect((await ours.ask('deals.get', { dealId })).document.judgedBy).toEqual(judgedBy);
  });
});

describe('library.former', () => {
  it('answers the edition that is named, and the oldest for a deal from before there were editions', async () => {
    for (const edition of ['2026.1', '2024.3', null])
      expect((await ours.ask('library.former', { edition }))?.edition).toBe('2026.1');
  });

  it('leaves a record in a file of the person’s own as it is today', async () => {
    const own = aFolder();
    const folder = join(own.path, 'library', 'terms', 'remake');
    mkdirSync(folder, { recursive: true });
    const file = join('library', 'terms', 'remake', 'option.yaml');
    const text = readFileSync(join(TEMPLATES, file), 'utf8').replaceAll('weight: 4', 'weight: 2');
    writeFileSync(join(own.path, file), text);
    const other = anApp({ userTemplatesRoot: own.path });
    try {
      const today = keepEdition('2026.1', await other.ask('library.get', {}));
      const former = await other.ask('library.former', { edition: '2026.1' });
      const ids = ['option_fee_initial', 'option_period_initial'];
      const termsOf = (terms: readonly { readonly id: string }[] = []) =>
        terms.filter(({ id }) => ids.includes(id));
      expect(termsOf(former?.terms)).toHaveLength(ids.length);
      expect(JSON.parse(JSON.stringify(termsOf(former?.terms)))).toEqual(
        JSON.parse(JSON.stringify(termsOf(today.terms))),
      );
      expect(former?.terms.length).toBeGreaterThan(ids.length);
    } finally {
      other.end();
      own.remove();
    }
  });
});

function aPlainDocument() {
  const entries = { option_period_initial: anEntryOf(months(20)) };
  return aDocument({ drafts: [aDraft({ side: 'theirs', entries })] });
}
