import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChosenDocument } from '#contract/methods.ts';
import { anApp } from '#tests/builders/app-builders.ts';

const app = anApp();
let dealId = '';
beforeAll(async () => {
  ({ dealId } = await app.ask('samples.open', { sampleId: 'invented-remake' }));
});
afterAll(() => app.end());

const chosen: ChosenDocument = {
  kind: 'issues-list',
  language: 'both',
  edition: 'shareable',
  length: 'standard',
  format: 'xlsx',
  points: ['option_fee_initial'],
};

/** Works on the file while the program is not there: it lets nobody else in. */
function inTheFile<T>(work: (file: Database.Database) => T): T {
  app.app.close();
  const file = new Database(app.options.workspacePath);
  try {
    return work(file);
  } finally {
    file.close();
    app.reopen();
  }
}

const choicesIn = (file: Database.Database): string[] =>
  file.prepare<[], string>(`SELECT value FROM setting WHERE key LIKE 'chosenDocument:%'`).pluck().all();

describe('what was chosen of the documents of a deal', () => {
  it('is kept from the moment it is chosen, over a restart, for that deal alone and beside its history', async () => {
    const before = await app.ask('deals.get', { dealId });
    await app.ask('documents.choose', { dealId, chosen });
    app.reopen();
    expect(await app.ask('documents.chosen', { dealId })).toEqual({ chosen });
    expect((await app.ask('deals.get', { dealId })).revision).toBe(before.revision);
    expect(await app.ask('documents.recent', { dealId })).toEqual([]);
    const other = await app.ask('samples.open', { sampleId: 'invented-co-production' });
    expect(await app.ask('documents.chosen', { dealId: other.dealId })).toEqual({ chosen: null });
  });

  it('is nobody’s choice where another version kept what this one does not know', async () => {
    inTheFile((file) =>
      file.exec(`UPDATE setting SET value = '{"kind":"opera"}' WHERE key LIKE 'chosenDocument:%'`),
    );
    expect(await app.ask('documents.chosen', { dealId })).toEqual({ chosen: null });
  });

  it('goes with the deal when that is erased', async () => {
    await app.ask('documents.choose', { dealId, chosen });
    expect(inTheFile(choicesIn)).toHaveLength(1);
    await app.ask('deals.delete', { dealId });
    await app.ask('deals.erase', { dealIds: [dealId] });
    expect(inTheFile(choicesIn)).toEqual([]);
  });
});
