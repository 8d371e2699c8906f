import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const TITLE = '아무것도 없는 딜';
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ language: 'ko' });
  await desk.ask('deals.create', {
    title: TITLE,
    kinds: ['remake'],
    ourRoles: ['owner'],
    original: '',
    counterparty: '',
    currency: 'USD',
  });
  await desk.page.reload();
  await openDeal(desk.page, TITLE);
});
afterAll(() => desk.close());

test('the comparison of a new deal says that its papers hold no value, and leads to where they are entered', async () => {
  const { page } = desk;
  await page.keyboard.press('c');
  const findings = page.locator('.findings');
  await findings.getByText('초안에 입력한 값이 아직 없어').waitFor();
  expect(await findings.getByText('이 필터에 해당하는 항목이 없습니다.').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await findings.getByRole('button', { name: '조건 화면에서 값 입력' }).click();
  await page.locator('.terms').first().waitFor();
});

test('money without a budget leads to the field of the budget, and is worked out once it is there', async () => {
  const { page } = desk;
  await page.keyboard.press('m');
  await page.getByRole('heading', { name: '제작비가 없습니다' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '제작비 입력' }).click();
  const budget = page.locator('[data-detail="budget"] input');
  await expect.poll(() => budget.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('20000000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.locator('table.statement').waitFor();
});
