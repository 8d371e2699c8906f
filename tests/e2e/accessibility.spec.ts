import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const rich = aRichDeal(theLibrary());

describe.each([
  ['ko', 'light', 1280],
  ['en', 'dark', 1024],
] as const)('axe finds nothing to say about (%s, %s, %d px)', (language, theme, width) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ language, theme, width, before: ({ bring }) => bring(rich) });
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  test('the list of deals', async () => {
    await desk.page.locator('.ledger').waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
  });

  test('the terms, with the inspector and the editor open', async () => {
    await openDeal(desk.page, rich.deal);
    await desk.page.locator('.strip-value').first().waitFor();
    await desk.page.locator('.term-name').nth(3).click();
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.state-editor').waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    expect(await sidewaysScroll(desk)).toBe(0);
    await desk.page.keyboard.press('Escape');
  });

  test('the details of the deal', async () => {
    await desk.page.locator('.deal-facts > .button').click();
    await desk.page.locator('dialog').waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    await closeDialog();
  });

  test('the history, the palette and the shortcuts', async () => {
    await desk.page.locator('.deal-title').click();
    await desk.page.keyboard.press('h');
    await desk.page.locator('.history').waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type('옵션');
    // Names are found at once, sentences when the app has answered; both are marked.
    await desk.page.locator('.palette-sentence mark', { hasText: '옵션' }).first().waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    await closeDialog();
    await desk.page.keyboard.press('?');
    await desk.page.locator('.shortcut-groups').waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    await closeDialog();
  });

  test('the settings', async () => {
    await desk.page.locator('.rail-link').nth(2).click();
    await desk.page.locator('.settings').waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    expect(await sidewaysScroll(desk)).toBe(0);
  });

  async function closeDialog(): Promise<void> {
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('dialog').waitFor({ state: 'hidden' });
  }
});

/** How far the page can be pushed sideways, in pixels. */
function sidewaysScroll(desk: Desk): Promise<number> {
  return desk.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
