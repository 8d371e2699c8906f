import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Precedent } from '#domain/library/precedent.ts';
import { months } from '#tests/builders/deal-builders.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: ({ bring }) => bring(deal) });
  await openDeal(desk.page, deal.deal);
  await desk.page.keyboard.press('c');
  await desk.page.locator('.compare-table').waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('Compare', () => {
  test('stands their two papers, our counter, the market and our ask side by side, our ask with a lock', async () => {
    const { page } = desk;
    const heads = page.locator('.compare-table thead th[data-of]');
    const names = (await heads.allInnerTexts()).map((text) => text.split('\n')[0]);
    expect(names).toEqual(['Studio draft 1', 'Counter 1', 'Studio draft 2', 'Market', 'Our ask']);
    expect(await heads.last().locator('.private-mark').count()).toBe(1);
    const row = page.locator('tr[data-term="reversion_term"]');
    expect(await row.locator('td').nth(0).innerText()).toContain('120 months');
    expect(await row.locator('td').nth(2).innerText()).toContain('84 months');
    expect(await row.locator('td').nth(2).locator('.cell-changed').count()).toBe(1);
  });

  test('travels from finding to finding with j, k and the arrows, and counts', async () => {
    const { page } = desk;
    const counter = page.locator('#findings-title [role=status]');
    const all = Number.parseInt(await counter.innerText(), 10);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await counter.innerText()).toBe(`2 of ${all}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    expect(await counter.innerText()).toBe(`2 of ${all}`);
    const current = await page.locator('.finding[aria-current=true] > span').first().innerText();
    expect(await page.locator('#compare-detail-title').innerText()).toBe(current);
    const row = page.locator('.compare-row[data-selected=true]');
    expect(await row.isVisible()).toBe(true);
    expect(await page.locator('.scroll-mark').count()).toBe(all);
  });

  test('filters what changed since the last round and marks the words that did', async () => {
    const { page } = desk;
    await page.getByRole('checkbox', { name: /Changed since the last round/ }).check();
    const findings = page.locator('.finding');
    expect(await findings.count()).toBe(3);
    await findings.filter({ hasText: 'Reversion if not produced' }).click();
    expect(await page.locator('.clause-text del').allInnerTexts()).toEqual(['120']);
    expect(await page.locator('.clause-text ins').allInnerTexts()).toEqual(['84']);
    await page.getByRole('checkbox', { name: /Changed since the last round/ }).uncheck();
  });

  test('narrows to a dimension and brings the rest back', async () => {
    const { page } = desk;
    const before = await page.locator('.compare-row').count();
    await page.getByRole('combobox', { name: 'Dimension' }).selectOption('ip-control');
    const within = await page.locator('.compare-row').count();
    expect(within).toBeGreaterThan(0);
    expect(within).toBeLessThan(before);
    await page.getByRole('combobox', { name: 'Dimension' }).selectOption('');
    expect(await page.locator('.compare-row').count()).toBe(before);
  });

  test('says which sum has no rate and compares it once a rate is entered', async () => {
    const { page } = desk;
    const cell = page.locator('tr[data-term="option_fee_initial"] td').nth(2);
    expect(await cell.innerText()).toContain('No EUR/USD rate');
    await page.locator('.rates-missing').getByRole('button', { name: 'Enter a rate' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add a rate' }).click();
    const line = dialog.locator('form.edit-line');
    await line.getByLabel('One unit of').selectOption('EUR');
    await line.getByLabel('is, in').selectOption('USD');
    await line.getByLabel('Rate', { exact: true }).fill('1.16');
    await line.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.rates-missing').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await cell.locator('.position').innerText()).toMatch(/favorable|neutral|unfavorable/);
  });

  test('takes a column away, adds it again and moves it', async () => {
    const { page } = desk;
    const names = async () =>
      (await page.locator('.compare-table thead th[data-of] .column-name').allInnerTexts()).map((text) =>
        text.split('\n')[0]?.trim(),
      );
    await page.getByRole('button', { name: 'Remove the column “Market”' }).click();
    await page.locator('th[data-of=market]').waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Add a column…' }).selectOption('market');
    await page.locator('th[data-of=market]').waitFor();
    expect((await names()).at(-1)).toBe('Market');
    await page.getByRole('button', { name: 'Move “Market” to the left' }).click();
    await expect.poll(async () => (await names()).at(-2)).toBe('Market');
  });

  test('copies the table as a table, without our ask until it is asked for by name', async () => {
    const { page } = desk;
    const ask = 'Our ask (adopted ladder)';
    // The name of the button that the pointer rests on stands over the table's own buttons.
    await page.mouse.move(0, 0);
    await page.locator('.definition-text').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Copy the table' }).click();
    const shared = await desk.copied();
    expect(shared.html).toMatch(/<th[^>]*>Studio draft 2/);
    expect(shared.html).not.toContain(ask);
    expect(shared.plain.split('\n')[0]?.split('\t')).toHaveLength(5);
    await page.getByRole('button', { name: 'Copy with our ask and what is confidential' }).click();
    expect((await desk.copied()).html).toContain(ask);
  });

  test('copies no confidential precedent, though the market column shows it and no ask stands beside', async () => {
    const { page } = desk;
    const give = async (precedent: Precedent) => {
      const { revision } = await desk.ask('house.get', {});
      await desk.ask('house.apply', { revision, operation: { kind: 'add-precedent', precedent } });
    };
    const figure = (n: number) => ({ kind: 'value', value: months(n) }) as const;
    await give(aPrecedentOf('reversion_term', { id: 'secret', figure: figure(13), year: 1923 }));
    await give(
      aPrecedentOf('reversion_term', { id: 'open', figure: figure(17), year: 2022, isConfidential: false }),
    );
    await page.reload();
    await page.locator('.compare-table').waitFor();
    await page.getByRole('button', { name: 'Remove the column “Our ask”' }).click();
    await page.locator('th[data-of=ask]').waitFor({ state: 'detached' });
    await page.mouse.move(0, 0);
    expect(await page.locator('tr[data-term="reversion_term"]').innerText()).toContain('13 months (1923)');
    await page.getByRole('button', { name: 'Copy the table' }).click();
    const shared = await desk.copied();
    for (const text of [shared.html, shared.plain]) {
      expect(text).toContain('17 months (2022)');
      expect(text).not.toContain('1923');
    }
    await page.getByRole('button', { name: 'Copy with our ask and what is confidential' }).click();
    expect((await desk.copied()).plain).toContain('13 months (1923)');
  });
});
