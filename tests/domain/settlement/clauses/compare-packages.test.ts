import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDealFile, readDealFile } from '#app/deals/deal-file.ts';
import type { InputOf } from '#contract/methods.ts';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { TEMPLATES, anApp } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();
const { document } = readDealFile(
  readFileSync(join(TEMPLATES, 'samples', 'invented-remake.internal.json')),
  library,
);
let first = '';
let last = '';

let app: ReturnType<typeof anApp>;
let dealId: string;
beforeAll(async () => {
  app = anApp();
  const bytes = writeDealFile({ edition: 'internal', document, originId: document.deal.id });
  const { token } = await app.offer('deal.internal.json', bytes);
  dealId = (await app.ask('dealFiles.import', { token })).dealId;
  // A deal that is brought in gets ids of its own.
  const { drafts } = (await app.ask('deals.get', { dealId })).document;
  const theirs = drafts.filter(({ side }) => side === 'theirs').map(({ id }) => id);
  first = theirs[0] ?? '';
  last = theirs.at(-1) ?? '';
});
afterAll(() => app.end());

const beside = (columns: InputOf<'money.sideBySide'>['columns'], draftId = last): Promise<MoneySideBySide> =>
  app.ask('money.sideBySide', { dealId, draftId, columns });
const rounds = () =>
  beside([
    { kind: 'draft', draftId: first },
    { kind: 'draft', draftId: last },
    { kind: 'ask' },
    { kind: 'fallback' },
    { kind: 'market' },
  ]);

describe('papers and packages in money', () => {
  it('gives a paper the very figures that its own page shows', async () => {
    const { columns, scenarios } = await rounds();
    for (const draftId of [first, last]) {
      const figures = columns.find(({ column }) => column.kind === 'draft' && column.draftId === draftId);
      const { base } = await app.ask('money.clausePrices', { dealId, draftId });
      expect(figures?.byScenario).toEqual(base.byScenario);
      expect(figures?.averageMinor).toBe(base.averageMinor);
      const scenarioId = 'hit';
      const { ownerNetMinor } = await app.ask('money.statement', { dealId, draftId, scenarioId });
      expect(figures?.byScenario.find(({ id }) => id === scenarioId)?.netMinor).toBe(ownerNetMinor);
    }
    expect(columns[0]?.byScenario.map(({ id }) => id)).toEqual(scenarios.map(({ id }) => id));
  });

  it('adds up: the whole is its clauses one by one and what they do to each other', async () => {
    const { columns, clauses } = await rounds();
    expect(columns[0]).not.toHaveProperty('together');
    columns.slice(1).forEach(({ together, oneByOne, interplay, averageMinor }, index) => {
      const singles = clauses.map(({ differences }) => differences[index + 1]?.averageMinor ?? 0);
      expect(oneByOne?.averageMinor).toBe(singles.reduce((a, b) => a + b, 0));
      expect(together?.averageMinor).toBe(averageMinor - (columns[0]?.averageMinor ?? 0));
      expect((oneByOne?.averageMinor ?? 0) + (interplay?.averageMinor ?? 0)).toBe(together?.averageMinor);
      for (const { id, deltaMinor } of together?.byScenario ?? []) {
        const single = oneByOne?.byScenario.find((each) => each.id === id)?.deltaMinor ?? Number.NaN;
        const rest = interplay?.byScenario.find((each) => each.id === id)?.deltaMinor ?? Number.NaN;
        expect(single + rest).toBe(deltaMinor);
      }
    });
  });

  it('sorts by size, says what each paper says, and leaves out what they agree on', async () => {
    const { clauses } = await beside([
      { kind: 'draft', draftId: first },
      { kind: 'draft', draftId: last },
    ]);
    expect(clauses.length).toBeGreaterThan(2);
    const sizes = clauses.map(({ differences }) => Math.abs(differences[1]?.averageMinor ?? 0));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const { cells } of clauses) expect(cells[0]?.text.en).not.toBe(cells[1]?.text.en);
    const same = await beside([
      { kind: 'draft', draftId: last },
      { kind: 'draft', draftId: last },
    ]);
    expect(same.clauses).toEqual([]);
    expect(same.columns[1]?.together).toMatchObject({ averageMinor: 0 });
  });

  it('swapping the two swaps the sign of the whole', async () => {
    const there = await beside([{ kind: 'draft', draftId: last }, { kind: 'ask' }]);
    const back = await beside([{ kind: 'ask' }, { kind: 'draft', draftId: last }]);
    expect(back.columns[1]?.together?.averageMinor).toBe(-(there.columns[1]?.together?.averageMinor ?? 0));
    expect(there.columns[1]?.together?.averageMinor).toBeGreaterThan(0);
  });

  it('leaves a term without a rung as the paper has it, and marks it so', async () => {
    const { clauses } = await rounds();
    const asks = clauses.filter(({ cells }) => cells[2]?.isFromDraft);
    for (const { cells, termId } of asks) {
      expect(document.ladders[termId]?.ask?.value).toBeUndefined();
      expect(cells[2]?.text).toEqual(cells[1]?.text);
    }
    expect(clauses.some(({ cells }) => cells[2]?.isFromDraft === false)).toBe(true);
  });
});
