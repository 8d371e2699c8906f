import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { termsMessages } from '#renderer/places/terms/words.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());
const { rangeHint } = termsMessages.en.columns;
const { privateHint } = commonMessages.en;
/** A tap, as the system tells the page of it. */
type Touch = { readonly x: number; readonly y: number };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: ({ bring }) => bring(deal) });
  await openDeal(desk.page, deal.deal);
});
afterAll(async () => {
  // The page's policy on styles is among what the console would complain of.
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('a definition opens to the keyboard that stops at it, describes its word, and Escape closes it', async () => {
  const { page } = desk;
  await inTerms();
  await page.locator('.layer-toggle').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  const word = page.locator('.term-table thead .definition').first();
  expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('tooltip').textContent()).toBe(rangeHint);
  expect(await descriptionOf('.term-table thead .definition')).toBe(rangeHint);
  expect(await axeFindings(page)).toEqual([]);
  // The worth of the chosen term may come while the text is open, and its words are longer: what counts is the moment of closing.
  const whileOpen = await layout();
  await page.keyboard.press('Escape');
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  expect(await layout()).toEqual(whileOpen);
  await page.keyboard.press('Enter');
  await page.getByRole('tooltip').waitFor();
  await page.keyboard.press('Tab');
  await page.getByText(rangeHint).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
});

test('inside a dialog, Escape closes the definition first and the dialog after it', async () => {
  const { page } = desk;
  await page.keyboard.press('l');
  await page.locator('.weak-point').first().waitFor();
  await page.locator('.leverage-head input[type=radio]').nth(1).check();
  await page.locator('.number-link').first().click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('.dialog-head .button').focus();
  await page.keyboard.press('Tab');
  const text = dialog.getByRole('tooltip');
  expect(await text.textContent()).toBe(privateHint);
  expect(await axeFindings(page)).toEqual([]);
  expect(await isWhole(privateHint)).toBe(true);
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'detached' });
  expect(await dialog.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('the pointer opens a definition by resting on the word, and may go over to the text', async () => {
  const { page } = desk;
  await inTerms();
  // The hand was at the keys; now it is on its way to the word.
  await page.mouse.move(0, 0);
  await page.locator('.term-table thead .definition').first().hover();
  const text = page.getByText(rangeHint);
  await text.waitFor();
  await text.hover();
  await page.mouse.move(0, 0);
  await text.waitFor({ state: 'detached' });
});

test('while the pointer rests on a word or a tab, the buttons around it can be pressed', async () => {
  const { page } = desk;
  await inTerms();
  for (const selector of ['.deal-places .tab', '.term-table thead .definition']) {
    for (const word of await page.locator(selector).all()) {
      await page.mouse.move(0, 0);
      await page.getByRole('tooltip').waitFor({ state: 'detached' });
      await word.hover();
      await page.getByRole('tooltip').waitFor();
      expect(await hiddenNeighbours(), await word.innerText()).toEqual([]);
    }
  }
  // One press on the next tab goes there, though the text of this one is open.
  await page.locator('.deal-places .tab').nth(1).hover();
  await page.getByRole('tooltip').waitFor();
  await page.locator('.deal-places .tab').nth(2).click();
  await page.locator('.deal-places .tab:nth-child(3)[aria-current=page]').waitFor();
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
});

test('a finger opens a definition with a tap and closes it with a tap elsewhere', async () => {
  const { page } = desk;
  await inTerms();
  await tap('.term-table thead .definition');
  await page.getByText(rangeHint).waitFor();
  await tap('.deal-title');
  await page.getByText(rangeHint).waitFor({ state: 'detached' });
});

test('a finger on the tab of a place goes there and reads the question that the place answers', async () => {
  const { page } = desk;
  await inTerms();
  await tap('.deal-places .tab:nth-child(3)');
  await page.locator('.deal-places .tab:nth-child(3)[aria-current=page]').waitFor();
  await page.getByRole('tooltip').waitFor();
  expect(await page.getByRole('tooltip').textContent()).toMatch(/\?$/);
  await page.keyboard.press('Escape');
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
});

test('one definition is open at a time: a tap on a word closes the text of the one that the pointer rests on', async () => {
  const { page } = desk;
  await inTerms();
  // Right after a touch the page takes a pointer for that touch's echo; a person's pointer goes on moving.
  await expect
    .poll(async () => {
      await page.mouse.move(0, 0);
      await page.locator('.deal-places .tab').first().hover();
      return page
        .getByRole('tooltip')
        .waitFor({ timeout: 2_000 })
        .then(
          () => 'open',
          () => 'closed',
        );
    })
    .toBe('open');
  await tap('.term-table thead .definition');
  await page.getByText(rangeHint).waitFor();
  await expect.poll(() => page.getByRole('tooltip').allTextContents()).toEqual([rangeHint]);
  await page.keyboard.press('Escape');
});

test('on the narrowest screen and in the system’s own colours, the text is whole and has an edge', async () => {
  const { page } = desk;
  await inTerms();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  const word = page.locator('.term-table thead .definition').first();
  // The page scrolls to the word first: a scroll closes what lies open above it.
  await word.scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await word.focus();
  await page.keyboard.press('Enter');
  await page.getByText(rangeHint).waitFor();
  expect(await isWhole(rangeHint)).toBe(true);
  expect(
    await page.getByRole('tooltip').evaluate((element) => getComputedStyle(element).borderTopStyle),
  ).toBe('solid');
  await page.keyboard.press('Escape');
});

async function inTerms(): Promise<void> {
  await desk.page.keyboard.press('t');
  await desk.page.locator('.term-table').waitFor();
}

async function tap(selector: string): Promise<void> {
  const { page } = desk;
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  const point: Touch = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

function descriptionOf(selector: string): Promise<string> {
  return desk.page
    .locator(selector)
    .first()
    .evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
}

/**
 * Where everything stands that a text on top of it could push away; but for the ranks, which go to other rows when the
 * money of the last points is worked out.
 */
function layout(): Promise<readonly number[]> {
  return desk.page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main *:not([data-overlay-container], [data-overlay-container] *, .term-rank)',
      ),
    ]
      .map((element) => element.getBoundingClientRect().top)
      .concat(document.documentElement.scrollHeight),
  );
}

/** What acts and whose middle lies under the text that is open. */
function hiddenNeighbours(): Promise<readonly string[]> {
  return desk.page.evaluate(() => {
    const text = document.querySelector('[role=tooltip]');
    return [
      ...document.querySelectorAll('main :is(button:not(.definition), a[href], input, select)'),
    ].flatMap((control) => {
      const { left, right, top, bottom, width } = control.getBoundingClientRect();
      const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return width > 0 && above && text?.contains(above) ? [control.outerHTML.slice(0, 120)] : [];
    });
  });
}

/** Inside the window, and above everything where it stands. */
function isWhole(says: string): Promise<boolean> {
  return desk.page.getByText(says).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y] as const));
    return corners.every(([x, y]) => document.elementFromPoint(x, y) === element);
  });
}
