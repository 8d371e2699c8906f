import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { WIDTH_RULES, axeFindings, openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());

/** As many places as there are, each looked through by axe. */
const WALK_MS = 120_000;

describe.each([
  { language: 'ko', theme: 'light', width: 1280, rules: undefined },
  { language: 'en', theme: 'dark', width: 1024, rules: undefined },
  // The widest window: what the width does not touch was looked at in both languages and both themes.
  { language: 'ko', theme: 'dark', width: 2560, rules: WIDTH_RULES },
] as const)('axe finds nothing to say about ($language, $theme, $width px)', (look) => {
  const { language, theme, width, rules } = look;
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ language, theme, width, before: ({ bring }) => bring(deal) });
    await openDeal(desk.page, deal.deal);
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  test('the comparison, with a finding open', async () => {
    const { page } = desk;
    await page.keyboard.press('c');
    await page.locator('.compare-table').waitFor();
    await page.keyboard.press('j');
    await page.locator('.compare-detail-body').waitFor();
    await isClean();
  });

  test('the leverage map, its table and the inputs of a number', async () => {
    const { page } = desk;
    await page.keyboard.press('l');
    await page.locator('.weak-point').first().waitFor();
    await page.locator('.question-why summary').first().click();
    await isClean();
    await page.locator('.leverage-head input[type=radio]').nth(1).check();
    await isClean();
    await page.locator('.number-link').first().click();
    await page.locator('dialog').waitFor();
    await isClean();
    await closeDialog();
  });

  test('the documents, and making our draft', async () => {
    const { page } = desk;
    await page.keyboard.press('d');
    await page.locator('.sheet').waitFor();
    await isClean();
    await page.locator('.documents-form .button').click();
    await page.locator('.make-table').waitFor();
    await isClean();
    await closeDialog();
  });

  test('the library: at a glance, a term, a case, a question, a dimension, a source, a search', async () => {
    const { page } = desk;
    await page.locator('.rail-link').nth(1).click();
    await page.locator('.glance').waitFor();
    await isClean();
    for (const section of [0, 1, 2, 3, 4]) {
      await page.locator('.library-tabs .tab').nth(section).click();
      await page.locator('.library-row').nth(3).click();
      await page.locator('#library-page-title').waitFor();
      await isClean();
    }
    await page.locator('#library-search').fill('audit');
    await page.locator('.library-row mark').first().waitFor();
    await isClean();
  });

  test('every place of the deal, each by its own letter', { timeout: WALK_MS }, async () => {
    const { page } = desk;
    await page.locator('.rail > .rail-link').first().click();
    await openDeal(page, deal.deal);
    const letters = await page.locator('.deal-places .tab kbd').allTextContents();
    expect(letters.length).toBeGreaterThan(0);
    expect(new Set(letters).size).toBe(letters.length);
    for (const [at, letter] of letters.entries()) {
      await page.keyboard.press(letter.toLowerCase());
      await page.locator(`.deal-places .tab:nth-child(${at + 1})[aria-current=page]`).waitFor();
      await isSettled();
      await isClean();
    }
  });

  test('every place of the app', { timeout: WALK_MS }, async () => {
    const { page } = desk;
    const lines = page.locator('.rail > .rail-link');
    expect(await lines.count()).toBeGreaterThan(0);
    for (let at = 0; at < (await lines.count()); at += 1) {
      await lines.nth(at).click();
      await page.locator('.rail > .rail-link[aria-current=page]').and(lines.nth(at)).waitFor();
      await isSettled();
      await isClean();
    }
  });

  async function closeDialog(): Promise<void> {
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('dialog').waitFor({ state: 'hidden' });
  }

  /** Nothing is loading any more. */
  async function isSettled(): Promise<void> {
    await desk.page.waitForFunction(
      () => document.querySelector('main output.state-page, main .state-page progress') === null,
    );
  }

  async function isClean(): Promise<void> {
    const { page } = desk;
    expect(await axeFindings(page, rules)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  }
});
