import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Desk } from './launch.ts';
import { axeFindings, openDesk } from './launch.ts';

const COUNT = 120;

describe('The list of many deals', () => {
  let desk: Desk;
  let page: Page;
  const lines = () => page.locator('.deal-ledger tbody tr');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  beforeAll(async () => {
    desk = await openDesk({
      language: 'ko',
      before: async ({ ask }) => {
        for (let n = 1; n <= COUNT; n += 1) {
          const { document, revision } = await ask('deals.create', {
            title: `${n % 2 === 0 ? '겨울 편지' : '달빛 계단'} ${n}`,
            kinds: [n % 3 === 0 ? 'co-production' : 'remake'],
            ourRoles: ['owner'],
            currency: 'USD',
            original: '',
            counterparty: 'Larchmont Pictures',
          });
          if (n > 3) continue;
          const on = `2028-0${5 - n}-01`;
          await ask('deals.apply', {
            dealId: document.deal.id,
            revision,
            operation: {
              kind: 'edit-head',
              patch: { events: [{ id: 'e', kind: 'option-start', on, label: '' }] },
            },
          });
        }
      },
    });
    ({ page } = desk);
    await lines()
      .nth(COUNT - 1)
      .waitFor();
  });
  afterAll(() => desk.close());

  test('stands on one line a deal, with what is due next by its name', async () => {
    await page.getByLabel('정렬 기준').selectOption('next');
    await expect
      .poll(async () => (await lines().first().innerText()).replaceAll(/\s+/g, ' '))
      .toContain('달빛 계단 3');
    expect(await lines().first().innerText()).toContain('2028. 2. 1. 옵션 개시');
    for (const width of [1440, 1280, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const heights = await lines().evaluateAll((all) => all.slice(0, 8).map((line) => line.clientHeight));
      expect(Math.max(...heights), `${width} px`).toBeLessThan(42);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is searched with “/”, by initial consonants too, and says how many of all it shows', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('ㄱㅇㅍㅈ');
    await page.getByText(`${COUNT}건 중 ${COUNT / 2}건`).waitFor();
    await page.getByLabel('거래의 종류').selectOption('co-production');
    await page.getByText(`${COUNT}건 중 ${COUNT / 6}건`).waitFor();
    await page.getByLabel('거래의 종류').selectOption('');
    // The old words are selected, so that typing replaces them.
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.type('달빛 계단 11');
    await expect.poll(() => lines().count()).toBe(6);
  });

  test('is walked by the keys, opens with Enter, and is where it was on the way back', async () => {
    await page.getByLabel('거래 검색').fill('');
    await page.getByLabel('정렬 기준').selectOption('title');
    await expect.poll(() => lines().first().innerText()).toContain('겨울 편지 2');
    await page.getByLabel('거래 검색').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('겨울 편지 2');
    await page.keyboard.press('End');
    expect(await focused()).toBe('달빛 계단 119');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('달빛 계단 117');
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    await page.keyboard.press('Enter');
    await page.locator('.deal-head').waitFor();
    await page.goBack();
    await expect.poll(focused).toBe('달빛 계단 117');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(await page.getByLabel('정렬 기준').inputValue()).toBe('title');
    // A letter typed on a line begins a search.
    await page.keyboard.press('2');
    await expect.poll(() => page.getByLabel('거래 검색').inputValue()).toBe('2');
    await page.getByLabel('거래 검색').fill('');
  });

  test('moves a deal to the bin with Delete, stands on the next, and brings it back', async () => {
    await page.getByLabel('거래 검색').fill('겨울 편지 10');
    await expect.poll(() => lines().count()).toBe(6);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await expect.poll(() => lines().count()).toBe(5);
    expect(await focused()).toBe('겨울 편지 100');
    await page.locator('.notice').getByRole('button', { name: '실행 취소' }).click();
    await expect.poll(() => lines().count()).toBe(6);
    await page.getByLabel('거래 검색').fill('');
  });

  test('comes back from the bin by the rail', async () => {
    await page.getByRole('radio', { name: '휴지통' }).check();
    await page.getByRole('heading', { name: '휴지통이 비어 있습니다' }).waitFor();
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('button', { name: '거래' }).click();
    await lines().first().waitFor();
    expect(desk.complaints).toEqual([]);
  });

  test('keeps the mark that dates a copy in view, however long the title before it', async () => {
    const mark = '(2026. 11. 29. 백업 사본)';
    const title = `${'아주 긴 제목의 리메이크 거래 '.repeat(6).trim()} ${mark}`;
    await desk.ask('deals.create', {
      title,
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    });
    await page.reload();
    const name = page.getByRole('button', { name: title, exact: true });
    await name.waitFor();
    for (const width of [1440, 1280, 1024, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const isWhole = await name.locator('.title-mark').evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const at = document.elementFromPoint(right - 3, (top + bottom) / 2);
        return element.scrollWidth <= element.clientWidth + 1 && left >= 0 && element.contains(at);
      });
      expect(isWhole, `${width} px`).toBe(true);
    }
    expect(await axeFindings(page)).toEqual([]);

    // The longer English one loses its beginning, and neither its date nor the first letters of the title.
    const english = 'Moonlit Stair remake (copy of the backup of November 29, 2026)';
    await desk.ask('deals.create', {
      title: english,
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    const line = page.getByRole('button', { name: english, exact: true });
    await line.waitFor();
    const [start, end] = await line.evaluate((element) => {
      const button = element.getBoundingClientRect();
      const bdi = element.querySelector('.title-mark bdi')?.getBoundingClientRect();
      return [
        element.querySelector('.title-start')?.getBoundingClientRect().width ?? 0,
        (bdi?.right ?? 0) - button.right,
      ];
    });
    expect(start).toBeGreaterThan(40);
    expect(end).toBeLessThanOrEqual(1);
  });

  test('in the system’s own colours its buttons can be read and its lists of choices are known by their arrow', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const main = page.locator('.button[data-look=main]').first();
    const { words, ground, adjust } = await main.evaluate((element) => {
      const style = getComputedStyle(element);
      return { words: style.color, ground: style.backgroundColor, adjust: style.forcedColorAdjust };
    });
    expect(words).not.toBe(ground);
    expect(adjust).toBe('none');
    const select = page.locator('.select').first();
    expect(await select.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto');
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
