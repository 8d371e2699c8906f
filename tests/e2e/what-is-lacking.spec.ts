import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const TITLE = '아무것도 없는 거래';
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
  await page.locator('.option-outcomes').waitFor();
});

test('side by side in money offers the usual columns where fewer than two are chosen', async () => {
  const { page } = desk;
  await page.getByRole('tab', { name: '나란히 비교' }).click();
  const chosen = page.locator('.beside-columns input:checked');
  while ((await chosen.count()) > 0) await chosen.first().uncheck();
  await page.getByRole('heading', { name: '두 가지 이상을 고르세요' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '초안과 요구안을 나란히 보기' }).click();
  await expect.poll(() => chosen.count()).toBe(2);
});

test('a history that has nothing to show leads on: to every step, to the steps, to the terms', async () => {
  const { page } = desk;
  await page.keyboard.press('h');
  await page.getByRole('searchbox').fill('없는 낱말');
  await page.getByRole('heading', { name: '조건에 맞는 단계가 없습니다' }).waitFor();
  await page.getByRole('button', { name: '모든 단계 보기' }).click();
  await page.locator('.steps').waitFor();

  const title = '처음 그대로';
  const { document } = await desk.ask('deals.create', {
    title,
    kinds: ['remake'],
    ourRoles: ['owner'],
    original: '',
    counterparty: '',
    currency: 'USD',
  });
  await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('button', { name: '거래' }).click();
  await page.reload();
  await openDeal(page, title);
  await page.keyboard.press('h');
  await page.getByRole('heading', { name: '아직 변경 내역이 없습니다' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '조건 화면에서 값 입력' }).click();
  await page.locator('.terms').first().waitFor();

  // Documents of a deal without a paper lead to where one is added, and to the dates that a calendar needs.
  const [draft] = document.drafts;
  if (!draft) throw new Error('A new deal has a draft.');
  await desk.ask('deals.apply', {
    dealId: document.deal.id,
    revision: 0,
    operation: { kind: 'remove-draft', draftId: draft.id },
  });
  await page.reload();
  await page.locator('.deal-head').waitFor();
  await page.keyboard.press('d');
  await page.getByRole('button', { name: '조건 화면에서 초안 추가' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '기준일 입력' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '일자 추가' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '조건 화면에서 초안 추가' }).click();
  await page.locator('.terms').first().waitFor();
});
