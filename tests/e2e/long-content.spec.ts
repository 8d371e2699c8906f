import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aDeal, aDocument, aDraft } from '#tests/builders/deal-builders.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const TITLE = '끝없이이어지는제목'.repeat(14).slice(0, 120);
const long = aDocument({
  deal: aDeal({
    title: TITLE,
    parties: Array.from({ length: 30 }, (_, n) => ({
      id: `p-${n}`,
      name: `당사자 ${n + 1} 주식회사 픽처스`,
      side: n === 0 ? ('ours' as const) : ('third' as const),
      capacity: '',
      country: 'KR',
    })),
    events: Array.from({ length: 40 }, (_, n) => ({
      id: `e-${n}`,
      kind: 'other' as const,
      on: `2027-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
      label: `계약상 통지 기한과 그 연장에 관한 일정 ${n + 1}`,
    })),
  }),
  drafts: Array.from({ length: 12 }, (_, n) =>
    aDraft({
      id: `d-${n}`,
      side: n % 2 === 0 ? 'theirs' : 'ours',
      label: `초안 이름 ${n + 1}`,
      round: n + 1,
    }),
  ),
});

describe('A deal with long names and many of everything', () => {
  let desk: Desk;
  let page: Page;
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  beforeAll(async () => {
    desk = await openDesk({ language: 'ko', before: ({ bring }) => bring(long) });
    ({ page } = desk);
    await page.locator('.deal-ledger').waitFor();
  });
  afterAll(() => desk.close());

  test('keeps the list and every place usable at 1024 and 1440', async () => {
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(), `list, ${width}`).toBeLessThanOrEqual(0);
    }
    await openDeal(page, TITLE);
    for (const key of ['t', 'c', 'l', 'd', 'h', 'r']) {
      await page.keyboard.press(key);
      for (const width of [1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(), `${key}, ${width}`).toBeLessThanOrEqual(0);
        const head = await page.locator('.deal-head').evaluate((element) => element.clientHeight);
        expect(head, `head of ${key}, ${width}`).toBeLessThan(230);
      }
    }
  });

  test('folds the parties behind their number, which opens them all', async () => {
    expect(await page.locator('.parties > li').count()).toBe(5);
    await page.getByRole('button', { name: '외 25' }).click();
    await expect.poll(() => page.locator('.edit-line[data-of="party"]').count()).toBe(30);
    await page.locator('dialog[open]').getByRole('button', { name: '닫기' }).click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  test('writes forty dates whole, over the width of their dialog', async () => {
    await page.getByRole('button', { name: /^주요 일정 40건 모두/ }).click();
    const dates = page.locator('.key-date-list > li');
    await expect.poll(() => dates.count()).toBe(40);
    const cut = await page
      .locator('.key-date-list p')
      .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length);
    expect(cut).toBe(0);
    const [list, dialog] = await Promise.all([
      page.locator('.key-date-list').evaluate((element) => element.clientWidth),
      page.locator('.dialog-body').evaluate((element) => element.clientWidth),
    ]);
    expect(list / dialog).toBeGreaterThan(0.85);
    expect(desk.complaints).toEqual([]);
  });
});
