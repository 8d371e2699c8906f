import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { drawn, openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: ({ bring }) => bring(deal) });
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const rail = (name: string) =>
  desk.page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).click();
const openTerms = async () => {
  await rail('Deals');
  await openDeal(desk.page, deal.deal);
  await desk.page.locator('.term-table').waitFor();
};

describe('a way of looking stays when the place is left', () => {
  test('in Terms: the filters, what was unfolded, and how far one has scrolled', async () => {
    await openTerms();
    const { page } = desk;
    await page.getByRole('combobox', { name: 'Dimension' }).selectOption('ip-control');
    const counted = await page.locator('.term-count').innerText();
    await page.keyboard.press('c');
    await page.locator('.compare-table').waitFor();
    await page.keyboard.press('t');
    expect(await page.locator('.term-count').innerText()).toBe(counted);
    await page.getByRole('button', { name: 'Show all' }).click();

    const folded = page.locator('.layer-toggle[aria-expanded="false"]');
    const before = await folded.count();
    await page.locator('.layer-toggle').nth(1).click();
    const after = await folded.count();
    expect(Math.abs(after - before)).toBe(1);
    const pane = page.locator('.terms-main');
    await pane.evaluate((element) => element.scrollTo(0, 260));
    await expect.poll(() => pane.evaluate((element) => element.scrollTop)).toBe(260);
    await drawn(page);
    await rail('Settings');
    await openTerms();
    expect(await folded.count()).toBe(after);
    expect(await pane.evaluate((element) => element.scrollTop)).toBe(260);
  });

  test('in Terms a term that one is led to comes into view', async () => {
    const { page } = desk;
    const pane = page.locator('.terms-main');
    await pane.evaluate((element) => element.scrollTo(0, 0));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('audit');
    await page.locator('.palette-entry', { hasText: /audit/i }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector h2', { hasText: /audit/i }).waitFor();
    const row = page.locator('.term-row[aria-selected="true"]');
    await row.waitFor();
    await expect
      .poll(() =>
        row.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
  });

  test('in Compare: the filter', async () => {
    const { page } = desk;
    // A term chosen in the palette stands open: its field would take the letter.
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    const changed = page.getByRole('checkbox', { name: /Changed since the last round/ });
    await changed.check();
    const findings = await page.locator('.finding').count();
    await rail('Library');
    await page.locator('.library-row').first().waitFor();
    await page.goBack();
    await page.locator('.finding').first().waitFor();
    expect(await changed.isChecked()).toBe(true);
    expect(await page.locator('.finding').count()).toBe(findings);
    await changed.uncheck();
  });

  test('in the library: grouping, filter, query and list', async () => {
    const { page } = desk;
    await rail('Library');
    await page.locator('.library-filters').getByText('Dimension', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Evidence' }).selectOption('statute');
    const counted = await page.locator('.library-count').innerText();
    await rail('Settings');
    await rail('Library');
    expect(await page.locator('.library-count').innerText()).toBe(counted);
    expect(await page.getByRole('radio', { name: 'Dimension' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('searchbox').fill('reversion');
    await page.locator('.library-row mark').first().waitFor();
    await rail('Deals');
    await rail('Library');
    expect(await page.getByRole('searchbox').inputValue()).toBe('reversion');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
  });

  test('in Documents: what is to be written; in History: the term', async () => {
    const { page } = desk;
    await openTerms();
    await page.keyboard.press('d');
    await page.getByRole('radio', { name: 'Term sheet' }).check();
    await page.keyboard.press('h');
    await page.locator('.history').waitFor();
    await page.keyboard.press('d');
    await expect.poll(() => page.getByRole('radio', { name: 'Term sheet' }).isChecked()).toBe(true);
  });

  test.each([
    { letter: 'r', place: 'Rules', isThere: '.rules article' },
    { letter: 'v', place: 'Decision', isThere: '.points-table tbody tr' },
  ])('and a long place opens at its top, then where it was left: $place', async ({ letter, isThere }) => {
    const { page } = desk;
    await page.keyboard.press(letter);
    await page.locator(isThere).first().waitFor();
    // Figures that come later make the page longer.
    await expect.poll(() => page.getByText('being worked out').count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => scrollTo(0, 900));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
    await drawn(page);
    await page.keyboard.press('l');
    await page.locator('.leverage-main').waitFor();
    await drawn(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press(letter);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  });
});
