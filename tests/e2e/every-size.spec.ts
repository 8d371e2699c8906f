import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { axeFindings, drawn, LOOK_RULES, openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());
/** 320 px is a page at four times its size, 720 px a laptop at twice. */
/** 720 is half of 1440: what is left of it at 200% zoom; 320 what is left of 1280 at 400%. */
const WIDTHS = { ko: [320, 400, 720, 900, 1024, 1440, 2560], en: [320, 720, 1440] } as const;
/** As many places as there are, each at all widths. */
const WALK_MS = 120_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: 'ko', before: ({ bring }) => bring(deal) });
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('every place at every size', () => {
  test.each(['ko', 'en'] as const)(
    'nothing is pushed out of sight or squeezed to nothing (%s)',
    { timeout: WALK_MS },
    async (language) => {
      const { page } = desk;
      await desk.ask('settings.set', { language });
      await page.reload();
      await walk(page, async (place) => {
        for (const width of WIDTHS[language]) {
          await page.setViewportSize({ width, height: 800 });
          await drawn(page);
          expect({ place, width, faults: await faultsOf(page) }).toEqual({ place, width, faults: [] });
        }
        await page.setViewportSize({ width: 1280, height: 800 });
      });
    },
  );

  test(
    'the page never scrolls to blank, by the wheel, by Page Down or by Tab',
    { timeout: WALK_MS },
    async () => {
      const { page } = desk;
      await walk(page, async (place) => {
        await page.mouse.move(40, 600);
        await page.mouse.wheel(0, 20_000);
        await page.mouse.move(700, 500);
        await page.mouse.wheel(0, 20_000);
        await page.keyboard.press('Control+k');
        await page.locator('dialog').waitFor();
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'hidden' });
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        for (let at = 0; at < 3; at += 1) await page.keyboard.press('PageDown');
        await drawn(page);
        expect({ place, blank: await blankBelow(page) }).toEqual({ place, blank: 0 });
        for (let at = 0; at < 12; at += 1) await page.keyboard.press('Tab');
        expect({ place, blank: await blankBelow(page) }).toEqual({ place, blank: 0 });
      });
    },
  );

  test('where there is room for one only, the list and the page that it opens lead to each other', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator('.rail > .rail-link').nth(1).click();
    const row = page.locator('.library-row').nth(3);
    const name = await row.locator('.library-row-name').textContent();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.locator('#library-page-title').waitFor();
    expect(await page.locator('.library-list').isVisible()).toBe(false);
    await page.locator('.library-back').press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.querySelector('.library-row-name')?.textContent),
      )
      .toBe(name);

    await page.locator('.rail > .rail-link').first().click();
    await openDeal(page, deal.deal);
    await page.locator('.deal-places .tab').first().click();
    const term = page.locator('tr[data-term]').nth(5);
    await term.scrollIntoViewIfNeeded();
    const tabs = page.locator('.pane-tabs .tab');
    expect(await tabs.first().evaluate((tab) => tab.getBoundingClientRect().top < innerHeight)).toBe(true);
    // Two lines a row: the term and where it stands, its value and the market.
    const [name2, position, value, range] = await Promise.all(
      ['.term-name', '.term-position', '.term-value', '.term-range'].map((cell) =>
        term.locator(cell).evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return { top, bottom };
        }),
      ),
    );
    if (!name2 || !position || !value || !range) throw new Error('A row has four cells at least.');
    expect(position.top).toBeLessThan(name2.bottom);
    expect(value.top).toBeGreaterThanOrEqual(name2.bottom - 1);
    expect(range.top).toBeLessThan(value.bottom);
    expect(await axeFindings(page, LOOK_RULES)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe.each(['light', 'dark'] as const)('in forced colours, with the theme fixed to %s', (theme) => {
  beforeAll(async () => {
    const { page } = desk;
    await desk.ask('settings.set', { theme });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.reload();
    await page.locator('main').waitFor();
  });
  afterAll(async () => {
    await desk.page.emulateMedia({ forcedColors: 'none' });
  });

  test('only the chosen place, tab, row and paper carry the line of the chosen', async () => {
    const { page } = desk;
    await page.locator('.rail > .rail-link').first().click();
    await expectOneMarked('.rail > .rail-link', 'borderInlineStartColor');
    await openDeal(page, deal.deal);
    await page.locator('.deal-places .tab').first().click();
    await page.locator('.term-name').nth(2).click();
    await expectOneMarked('.rail > .rail-link', 'borderInlineStartColor');
    await expectOneMarked('.deal-places .tab', 'borderBottomColor');
    await expectOneMarked('.draft-tab', 'borderTopColor');
    await expectOneMarked('tr[data-term] > .term-name', 'borderInlineStartColor');
    await expectOneMarked('.pane-tabs .tab:visible', 'borderBottomColor');
  });

  test('the chosen finding, its row, the toggle and what the charts say are seen', async () => {
    const { page } = desk;
    await page.keyboard.press('c');
    await page.locator('.compare-table').waitFor();
    await page.keyboard.press('j');
    await page.locator('.compare-detail-body').waitFor();
    await expectOneMarked('.finding', 'borderInlineStartColor');
    await expectOneMarked('.compare-row > .compare-term', 'borderInlineStartColor');

    await page.keyboard.press('l');
    await page.locator('.plane-corner').first().waitFor();
    await expectOneMarked('.leverage-head .choice-row label', 'borderBottomColor');
    const [canvas, text] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'color: Canvas; background: CanvasText';
      const { color, backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return [color, backgroundColor];
    });
    const drawnIn = (selector: string, property: 'fill' | 'stroke' | 'color' | 'borderInlineStartColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, of) => getComputedStyle(element)[of], property);
    expect(await drawnIn('.plane-corner', 'fill')).toBe(text);
    expect(await drawnIn('.follows > ul > li > p', 'color')).toBe(text);
    expect(await drawnIn('.follows h4 .text-link', 'color')).not.toBe(canvas);
    expect(await drawnIn('.leverage-steps .text-link', 'color')).not.toBe(canvas);
    expect(await drawnIn('.leverage-steps', 'borderInlineStartColor')).not.toBe(canvas);
    expect(await drawnIn('.plane-point', 'fill')).not.toBe(canvas);
    expect(await drawnIn('.plane-cut line', 'stroke')).not.toBe(canvas);
    await page.keyboard.press('t');
    await page.locator('.strip-value').first().waitFor();
    expect(await drawnIn('.strip-line', 'stroke')).not.toBe(canvas);
    expect(await drawnIn('.strip-value', 'fill')).not.toBe(canvas);
  });
});

/** One of them has the system's colour for what is chosen there, and no other looks like it. */
async function expectOneMarked(
  selector: string,
  side: 'borderInlineStartColor' | 'borderBottomColor' | 'borderTopColor',
): Promise<void> {
  const { page } = desk;
  const highlight = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Highlight';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  const colours = await page
    .locator(selector)
    .evaluateAll((elements, of) => elements.map((element) => getComputedStyle(element)[of]), side);
  expect(colours.length).toBeGreaterThan(1);
  expect({ selector, marked: colours.filter((colour) => colour === highlight).length }).toEqual({
    selector,
    marked: 1,
  });
}

/** All places of the app and of the deal, one after the other. */
async function walk(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  const rail = page.locator('.rail > .rail-link');
  await rail.first().waitFor();
  for (let at = 0; at < (await rail.count()); at += 1) {
    await rail.nth(at).click();
    await isSettled(page);
    await look(`rail ${at + 1}`);
  }
  await rail.first().click();
  await openDeal(page, deal.deal);
  const tabs = page.locator('.deal-places .tab');
  for (let at = 0; at < (await tabs.count()); at += 1) {
    await tabs.nth(at).click();
    await isSettled(page);
    await look(`tab ${at + 1} of the deal`);
  }
}

async function isSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main output.state-page, main .state-page progress') === null,
  );
}

/** How far the page can be scrolled below the last thing in it. */
function blankBelow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const content = document.querySelector('.frame')?.getBoundingClientRect().bottom ?? 0;
    return Math.max(0, Math.round(scrollHeight - Math.max(clientHeight, content + scrollY)));
  });
}

/** A page that scrolls sideways, text without a width, letters one below the other, what lies beyond the edge. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const elements = new Set<HTMLElement>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.parentElement && (text.textContent ?? '').trim().length > 2) elements.add(text.parentElement);
    for (const element of elements) {
      if (element.closest('.visually-hidden, .skip-link, svg, option') || !element.checkVisibility())
        continue;
      if (getComputedStyle(element).display === 'contents') continue;
      const { width, height, right } = element.getBoundingClientRect();
      if (width === 0) faults.push(`no width: ${nameOf(element)}`);
      else if (width < 24 && height > 48) faults.push(`letters one below the other: ${nameOf(element)}`);
      else if (right > clientWidth + 1 && !isInRegion(element))
        faults.push(`beyond the edge: ${nameOf(element)}`);
    }
    return faults.slice(0, 8);

    function nameOf({ tagName, className, textContent }: Element): string {
      return `${tagName}.${className} “${(textContent ?? '').slice(0, 20)}”`;
    }

    function isInRegion(element: Element): boolean {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    }
  });
}
