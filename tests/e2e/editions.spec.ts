import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDocument, aDraft, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const base = aDocument({
  drafts: [
    aDraft({
      id: 'first',
      side: 'theirs',
      entries: { option_period_initial: anEntryOf(months(20)) },
    }),
  ],
});
const deal = {
  ...base,
  deal: { ...base.deal, title: '등대지기' },
  judgedBy: { edition: '2026.1', on: '2026-11-24' },
};

describe.each([
  ['en', 'light', 1280],
  ['ko', 'dark', 320],
] as const)('a deal of the edition before (%s, %s, %d px)', (language, theme, width) => {
  let desk: Desk;
  let dealId: string;
  beforeAll(async () => {
    const before = async ({ bring }: Pick<Desk, 'bring'>) => (dealId = await bring(deal));
    desk = await openDesk({ language, theme, width, before });
    await openDeal(desk.page, deal.deal);
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  const say = (en: string, ko: string): string => (language === 'en' ? en : ko);
  const notice = () => desk.page.locator('button[aria-haspopup="dialog"]', { hasText: '2026.2' });
  const dialog = () => desk.page.getByRole('dialog');

  test('says in its head how much a newer edition changes, and lists it by the keyboard', async () => {
    await notice().waitFor();
    expect(await notice().textContent()).toMatch(
      language === 'en' ? /^Library 2026\.2: \d+ changes?$/ : /^라이브러리 2026\.2판: 변경 \d+건$/,
    );
    await notice().focus();
    await desk.page.keyboard.press('Enter');
    await dialog().waitFor();
    const terms = dialog().getByRole('heading', { name: say('Terms', '조건'), exact: true });
    expect(await terms.count()).toBe(1);
    expect(await dialog().getByText('→').count()).toBeGreaterThan(0);
    expect(await axeFindings(desk.page)).toEqual([]);
  });

  test('takes the new edition in one step, and gives it back by undoing that', async () => {
    await dialog()
      .getByRole('button', { name: say('Judge by 2026.2 from now on', '이제부터 2026.2판 기준으로 판단') })
      .click();
    await notice().waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await desk.ask('deals.get', { dealId })).document.judgedBy?.edition)
      .toBe('2026.2');
    await desk.page.keyboard.press('Control+z');
    await notice().waitFor();
  });

  test('leads from the library’s title to the change log, and from a row to its record', async () => {
    const { page } = desk;
    await notice().click();
    await dialog()
      .getByRole('button', { name: say('The change log of the library', '라이브러리 변경 이력') })
      .click();
    await page.getByRole('heading', { name: say('Editions of the library', '라이브러리 판 이력') }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const link = page.locator('.edition-records .text-link').first();
    const name = await link.textContent();
    await link.click();
    await page
      .locator('#library-page-title')
      .getByText(name ?? '', { exact: true })
      .waitFor();
    const current = page.locator('.library-edition');
    expect(await current.textContent()).toContain(say('Edition 2026.2', '2026.2판'));
  });
});
