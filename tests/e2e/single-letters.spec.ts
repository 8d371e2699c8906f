import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());
let desk: Desk;
let dealId: string;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: async ({ bring }) => (dealId = await bring(deal)) });
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const setting = () => desk.page.getByRole('checkbox', { name: 'Single-letter shortcuts' });
const placeOf = (letter: string) => desk.page.locator(`.deal-places .tab:has(kbd:text-is("${letter}"))`);

describe('Single-letter shortcuts', () => {
  test('are switched off in Settings, by the keyboard, and stay so', async () => {
    const { page } = desk;
    await page.locator('.rail > .rail-link').last().click();
    await expect.poll(() => setting().isChecked()).toBe(true);
    await setting().focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await desk.ask('settings.get', {})).letterShortcuts).toBe(false);
    await page.reload();
    await page.locator('main').waitFor();
    await page.locator('.rail > .rail-link').last().click();
    expect(await setting().isChecked()).toBe(false);
  });

  test('switched off, no letter and no sign acts: not in the list of deals, in no place, on no row', async () => {
    const { page } = desk;
    await page.locator('.rail > .rail-link').first().click();
    await page.locator('.ledger-title').first().focus();
    await page.keyboard.press('k');
    expect(await page.locator('[data-page-search]').inputValue()).toBe('');
    expect(await page.locator('.ledger-title').first().evaluate(isFocused)).toBe(true);

    await openDeal(page, deal.deal);
    const { document: before } = await desk.ask('deals.get', { dealId });
    const row = page.locator('tr[data-term][tabindex="0"]');
    await row.focus();
    for (const key of ['a', 'o', 'y', 'n', 'c', 'l', 'v', 'h', '/', '?']) await page.keyboard.press(key);
    expect(await row.evaluate(isFocused)).toBe(true);
    expect(await page.locator('dialog').count()).toBe(0);

    const tabs = page.locator('.deal-places .tab');
    // The places that have letters of their own, and the one whose letter is not the first of its name.
    for (const letter of ['C', 'R', 'V']) {
      await placeOf(letter).click();
      await page.locator('.deal-places .tab[aria-current=page]').and(placeOf(letter)).waitFor();
      await page.locator('.compare-table, article.rule, .points-table').first().waitFor();
      for (const key of ['j', 'k', 't', '?']) await page.keyboard.press(key);
      await page.locator('.deal-places .tab[aria-current=page]').and(placeOf(letter)).waitFor();
      expect(await page.locator('.compare-detail-body, article.rule:focus, dialog').count()).toBe(0);
    }
    expect(await tabs.locator('kbd').first().isVisible()).toBe(false);
    expect((await desk.ask('deals.get', { dealId })).document).toEqual(before);
  });

  test('what is pressed with Ctrl, the arrow keys and figures stay', async () => {
    const { page } = desk;
    await placeOf('C').click();
    await page.locator('.compare-table').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.compare-detail-body').waitFor();
    await page.keyboard.press('Control+k');
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    await placeOf('T').click();
    await page.locator('tr[data-term="option_fee_initial"]').focus();
    await page.keyboard.press('7');
    await page.locator('.state-editor').waitFor();
    await page.keyboard.press('Escape');
  });

  test('the list of shortcuts says that they are off, shows what is left and leads to Settings', async () => {
    const { page } = desk;
    await page.locator('.rail-foot .rail-link').last().click();
    const keys = await page.locator('.shortcut-list kbd').allTextContents();
    expect(keys).toContain('Enter');
    expect(keys.filter((each) => each.split(' ').some((key) => /^[A-Z?/]$/.test(key)))).toEqual([]);
    expect(await page.locator('.shortcut-setting').textContent()).toContain(
      'Single-letter shortcuts are off',
    );
    await page.locator('.shortcut-setting button').click();
    await setting().check();
    await expect.poll(async () => (await desk.ask('settings.get', {})).letterShortcuts).toBe(true);
    await page.keyboard.press('?');
    await page.locator('.shortcut-list kbd', { hasText: '?' }).waitFor();
    await page.keyboard.press('Escape');
  });
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
