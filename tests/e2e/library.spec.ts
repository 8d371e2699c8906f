import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { termsOf } from '#domain/rules/check-rules.ts';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { openDesk } from './launch.ts';

const library = theLibrary();
const deal = aDealInThreeRounds(library);
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: ({ bring }) => bring(deal) });
  await desk.page.getByRole('button', { name: 'Library', exact: true }).click();
  await desk.page.locator('.library-row').first().waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('the library', () => {
  test('browses the terms by family, dimension, case and source', async () => {
    const { page } = desk;
    for (const [grouping, names] of [
      ['Dimension', library.dimensions.map(({ name }) => name.en)],
      ['Case', library.cases.map(({ title }) => title.en)],
      ['Family', library.families.map(({ name }) => name.en)],
    ] as const) {
      await page.locator('.library-filters').getByText(grouping, { exact: true }).click();
      const first = await page.locator('.library-group').first().getAttribute('aria-label');
      expect(names).toContain(first);
    }
    await page.locator('.library-filters').getByText('Source', { exact: true }).click();
    expect(await page.locator('.library-group').count()).toBeGreaterThan(50);
    await page.locator('.library-filters').getByText('Family', { exact: true }).click();
  });

  test('filters by evidence and confidence, and by use in my deals', async () => {
    const { page } = desk;
    await page.getByRole('combobox', { name: 'Evidence' }).selectOption('statute');
    const statutes = library.terms.filter(({ evidence }) => evidence === 'statute').length;
    expect(await page.locator('.library-count').innerText()).toContain(
      `${statutes} of ${library.terms.length}`,
    );
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('checkbox', { name: 'Used in my deals' }).check();
    const used = await desk.ask('library.usedTerms', {});
    expect(await page.locator('.library-count').innerText()).toContain(`${used.length} of`);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
  });

  test('finds a term in Korean and in English as one types, and shows the sentence', async () => {
    const { page } = desk;
    const search = page.getByRole('searchbox');
    for (const query of ['권리 복귀', 'reversion if not']) {
      await search.fill(query);
      const found = page.locator('.library-row', { hasText: 'Reversion if not produced' });
      // The unfiltered list has this row too. Only the answer of the search marks the match in it.
      await found.locator('mark').first().waitFor();
    }
    await search.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#library-page-title').innerText()).toContain('Reversion');
    await search.fill('');
  });

  test('shows a term with its range drawn, clauses side by side, cases, sources and use', async () => {
    const { page } = desk;
    await open('Reversion if not produced');
    expect(await page.locator('.range-market').count()).toBe(1);
    expect(await page.locator('.range-figure text').allTextContents()).toContain('typical 84 months');
    expect(await page.locator('.clause-column').count()).toBe(3);
    expect(await page.locator('.clause-blank').count()).toBeGreaterThan(0);
    expect(await page.locator('.source-list a').count()).toBeGreaterThan(3);
    await page.getByText('Mark what differs from the market clause').click();
    expect(await page.locator('.diff-added').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: deal.deal.title }).waitFor();
    await page
      .locator('.lesson-list')
      .getByRole('button', { name: /A Tale of Two Sisters/ })
      .click();
    expect(await page.locator('#library-page-title').innerText()).toContain('A Tale of Two Sisters');
    expect(await page.locator('.fact-table tbody > tr').count()).toBeGreaterThan(2);
    await page.goBack();
    expect(await page.locator('#library-page-title').innerText()).toContain('Reversion');
  });

  test('shows nothing that is unverified or ours as sourced', async () => {
    const { page } = desk;
    const unverified = library.terms.find(
      ({ evidence, sources }) => evidence === 'unverified' && sources.length > 0,
    );
    if (!unverified) throw new Error('No unverified term with a page beside it.');
    await open(unverified.name.en);
    const mark = page.locator('.library-section .evidence-mark').first();
    expect(await mark.innerText()).toBe('Unverified default');
    expect(await mark.getAttribute('data-sourced')).toBe('false');
    expect(await page.getByRole('heading', { name: 'Sources', exact: true }).count()).toBe(0);
    await page.getByRole('heading', { name: 'Background reading' }).waitFor();
  });

  test('leads from a term to each rule that bears on it, and back', async () => {
    const { page } = desk;
    const bearing = (termId: string) => library.rules.filter((rule) => termsOf(rule).includes(termId));
    const term = library.terms.find(({ id }) => id === 'fin_share_kr');
    const rules = bearing('fin_share_kr');
    expect(rules.length).toBeGreaterThan(2);
    await open(term?.name.en ?? '');
    const section = page.locator('.library-section', { hasText: 'Rules that bear on it' });
    expect(await section.getByRole('listitem').allInnerTexts()).toEqual(rules.map(({ title }) => title.en));
    await section.getByRole('button', { name: rules[0]?.title.en ?? '' }).click();
    await page.getByRole('heading', { level: 2, name: rules[0]?.title.en ?? '' }).waitFor();
    expect(await page.locator('.library-page-head').innerText()).toContain(rules[0]?.cites.en);
    await page
      .locator('.library-aside')
      .getByRole('button', { name: term?.name.en ?? '' })
      .click();
    await page.getByRole('heading', { level: 2, name: term?.name.en ?? '' }).waitFor();
    // A term that no rule names has no such section.
    const alone = library.terms.find(({ id }) => bearing(id).length === 0);
    await open(alone?.name.en ?? '');
    expect(await page.getByRole('heading', { name: 'Rules that bear on it' }).count()).toBe(0);
  });

  test('explains the situation questions and the dimensions', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Situation \d/ }).click();
    await page.locator('.library-row').first().click();
    await page.getByRole('heading', { name: 'Why it matters' }).waitFor();
    await page.getByRole('button', { name: /^Dimensions \d/ }).click();
    await page.locator('.library-row').first().click();
    await page.getByRole('heading', { name: 'Terms that count here' }).waitFor();
  });

  async function open(name: string): Promise<void> {
    const search = desk.page.getByRole('searchbox');
    await search.fill(name);
    await desk.page.locator('.library-row', { hasText: name }).first().click();
    await search.fill('');
  }
});
