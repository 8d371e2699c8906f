import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from './launch.ts';
import { openDesk } from './launch.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: null });
});
afterAll(async () => {
  await desk.close();
});

/**
 * The three doors as on a first start, with nothing behind them. The language was chosen by the first test; here it
 * is changed by the button below the doors.
 */
async function start(
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 800 },
): Promise<void> {
  const { page } = desk;
  for (const { dealId } of await desk.ask('deals.list', { archived: false }))
    await desk.ask('deals.delete', { dealId });
  await desk.ask('settings.set', { language: 'en', firstRunDone: false });
  await page.setViewportSize(size);
  await page.reload();
  await page.locator('.door').first().waitFor();
}

describe('the first minutes', () => {
  test('asks for the language alone, then shows three doors', async () => {
    const { page } = desk;
    expect(await page.getByRole('button').allTextContents()).toEqual(['한국어', 'English']);
    await page.getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Know your stake before you sign.' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open a sample');
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Open a sample',
      'Start a deal',
      'Import a deal file',
    ]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect((await desk.ask('settings.get', {})).language).toBe('en');
  });

  test('starts a remake deal with its fifteen primary points and keeps the rest folded', async () => {
    await start();
    const { page } = desk;
    await page.getByRole('button', { name: '한국어' }).click();
    await page.getByRole('button', { name: '새 거래 시작' }).click();
    await page.getByLabel('거래 제목').fill('겨울 편지 미국 리메이크');
    await page.getByLabel('상대방').fill('Larchmont Pictures, LLC');
    await page.getByRole('button', { name: '시작', exact: true }).click();
    await page.locator('.term-table').waitFor();
    expect(await page.locator('.term-row').count()).toBe(15);
    expect(await page.locator('.layer-toggle').count()).toBe(3);
    expect((await desk.ask('settings.get', {})).firstRunDone).toBe(true);
    const [deal] = await desk.ask('deals.list', { archived: false });
    expect(deal?.title).toBe('겨울 편지 미국 리메이크');
    expect(deal?.counterparty).toBe('Larchmont Pictures, LLC');
  });

  test('keeps the currency of a budget in its field where it is not the deal’s', async () => {
    await start();
    const { page } = desk;
    await page.getByRole('button', { name: '한국어' }).click();
    await page.getByRole('button', { name: '새 거래 시작' }).click();
    await page.getByLabel('거래 제목').fill('겨울 편지 미국 리메이크');
    await page.getByLabel('상대방').fill('Larchmont Pictures, LLC');
    await page.getByRole('button', { name: '시작', exact: true }).click();
    await page.getByRole('button', { name: '거래 정보 수정' }).click();
    const budget = page.getByLabel('제작비', { exact: true });
    await budget.fill('120억 원');
    await budget.press('Enter');
    await expect.poll(() => budget.inputValue()).toBe('KRW 12,000,000,000');
    await budget.fill('3200만 달러');
    await budget.press('Enter');
    // Another currency than the one that stands there is asked about once.
    await page.getByText('지금까지 이 항목에 쓴 통화와 다릅니다.').waitFor();
    await budget.press('Enter');
    await expect.poll(() => budget.inputValue()).toBe('32,000,000');
  });

  test('refuses a country that is none in words, keeps what was typed, and takes a name or its letters', async () => {
    await start();
    const { page } = desk;
    await page.getByRole('button', { name: '한국어' }).click();
    await page.getByRole('button', { name: '새 거래 시작' }).click();
    await page.getByLabel('거래 제목').fill('겨울 편지 미국 리메이크');
    await page.getByLabel('상대방').fill('Larchmont Pictures, LLC');
    await page.getByRole('button', { name: '시작', exact: true }).click();
    await page.getByRole('button', { name: '거래 정보 수정' }).click();
    const country = page.getByLabel('국가', { exact: true });
    const saved = async () => {
      const [summary] = await desk.ask('deals.list', { archived: false });
      const { document } = await desk.ask('deals.get', { dealId: summary?.dealId ?? '' });
      return document.deal.parties[0]?.country;
    };
    await country.fill('대한');
    await country.press('Enter');
    await page.getByText('국가를 찾을 수 없어 저장하지 않았습니다.').waitFor();
    expect(await country.inputValue()).toBe('대한');
    expect(await saved()).toBe('');
    await country.fill('대한민국');
    await country.press('Enter');
    await expect.poll(() => country.inputValue()).toBe('한국');
    await expect.poll(saved).toBe('KR');
    await country.fill('us');
    await country.press('Enter');
    await expect.poll(saved).toBe('US');
    await expect.poll(() => page.getByText('국가를 찾을 수 없어').count()).toBe(0);
  });

  test('keeps every door in sight at 1024 x 768 while the samples are open, and the deal’s head calm', async () => {
    await start({ width: 1024, height: 768 });
    const { page } = desk;
    await page.getByRole('button', { name: '한국어' }).click();
    await page.getByRole('button', { name: '예시 열기' }).click();
    await page.locator('.sample').first().waitFor();
    const bottoms = await page
      .locator('.door')
      .evaluateAll((doors) => doors.map((door) => door.getBoundingClientRect().bottom));
    expect(bottoms).toHaveLength(3);
    expect(Math.max(...bottoms)).toBeLessThan(768);
    await page.locator('.sample .button').first().click();
    await page.locator('.term-row').first().waitFor();
    const head = await page.locator('.deal-head').evaluate((each) => each.getBoundingClientRect().height);
    expect(head).toBeLessThan(185);
  });

  test('says what is missing instead of starting a deal without a title', async () => {
    await start();
    const { page } = desk;
    await page.getByRole('button', { name: '한국어' }).click();
    await page.getByRole('button', { name: '새 거래 시작' }).click();
    await page.getByRole('button', { name: '시작', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toBe('거래 제목을 입력하세요.');
    // Once, and beside its field.
    expect(await page.getByText('거래 제목을 입력하세요.').count()).toBe(1);
    expect(await page.getByRole('textbox', { name: '제목' }).getAttribute('aria-invalid')).toBe('true');
    expect(await desk.ask('deals.list', { archived: false })).toEqual([]);
  });
});
