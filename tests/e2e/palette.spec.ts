import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDesk } from './launch.ts';

const library = theLibrary();
const rich = aRichDeal(library);

describe('The palette', () => {
  let desk: Desk;
  let page: Page;
  const option = (name: string | RegExp) => page.getByRole('option', { name }).first();
  async function ask(words: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '바로 가기' }).fill(words);
  }
  beforeAll(async () => {
    desk = await openDesk({ language: 'ko', before: ({ bring }) => bring(rich) });
    ({ page } = desk);
    await page.locator('.deal-ledger').waitFor();
  });
  afterAll(() => desk.close());

  test('opens the editor of a term, and asks in which deal where none is open', async () => {
    await ask('연장료');
    await expect.poll(() => option(/연장료/).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^어느 거래에서 열까요/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.state-editor').waitFor();
    const row = page.locator('.term-row[aria-selected="true"]');
    expect(await row.getAttribute('data-term')).toBe('option_extension_fee');
    await page.keyboard.press('Escape');

    // In the deal itself it is one step.
    await page.locator('.deal-title').click();
    await ask('최초 옵션료');
    await page.keyboard.press('Enter');
    await expect.poll(() => row.getAttribute('data-term')).toBe('option_fee_initial');
    await page.locator('.state-editor').waitFor();
    await page.keyboard.press('Escape');
  });

  test('says how many of all it shows, by group, and shows the rest', async () => {
    await page.locator('.deal-title').click();
    await ask('옵션');
    const group = page.getByRole('group', { name: /^조건 · \d+개 중 8개 표시$/ });
    await group.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await option(/^\d+개 모두 보기$/).click();
    await expect
      .poll(() => page.getByRole('group', { name: '조건', exact: true }).getByRole('option').count())
      .toBeGreaterThan(8);
    // A word of a definition finds the term, with the sentence.
    await page.getByRole('combobox', { name: '바로 가기' }).fill('클라우드펀딩 없는 말');
    await page.getByText('맞는 항목이 없습니다').waitFor();
    await page.keyboard.press('Escape');
  });

  test('exports the brief from any place of the deal', async () => {
    await page.keyboard.press('h');
    await page.locator('.history').waitFor();
    const file = await desk.saved(async () => {
      await ask('브리프 내보내기');
      await page.keyboard.press('Enter');
    });
    expect(file.name).toMatch(/\.docx$/);
    expect(Buffer.from(file.bytes.slice(0, 2)).toString()).toBe('PK');
  });

  test('undoes, switches the theme, starts a deal, duplicates and archives', async () => {
    const dealId = (await desk.ask('deals.list', { archived: false }))[0]?.dealId ?? '';
    const stage = async () => (await desk.ask('deals.get', { dealId })).document.deal.stage;
    const before = await stage();
    await page.getByLabel('진행 단계').selectOption('signed');
    await expect.poll(stage).toBe('signed');
    await page.locator('.deal-title').click();
    await ask('실행 취소');
    await page.keyboard.press('Enter');
    await expect.poll(stage).toBe(before);
    await ask('다크');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await ask('이 거래 복제');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /복제$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.locator('.deal-head').waitFor();
    await ask('이 거래 보관');
    await page.keyboard.press('Enter');
    await page.getByText('거래를 보관했습니다').waitFor();
    expect(await desk.ask('deals.list', { archived: true })).toHaveLength(1);
    await ask('새 거래');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '새 거래' }).waitFor();
    await page.keyboard.press('Escape');
    expect(desk.complaints).toEqual([]);
  });
});
