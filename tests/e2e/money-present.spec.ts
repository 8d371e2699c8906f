import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDealFile } from '#app/deals/deal-file.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';
import { defaultPresetId, presetFor } from '#domain/deal/deal-waterfall.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const library = theLibrary();
const FILE = join(TEMPLATES, 'samples', 'invented-co-production.internal.json');
const { document: deal } = readDealFile(readFileSync(FILE), library);
// Receipts of its own make the outline a waterfall of this deal.
const outline = presetFor(defaultPresetId(deal.deal), deal.deal);
const filled: DealDocument = {
  ...deal,
  money: {
    ...(deal.money ?? NO_MONEY),
    waterfall: { ...outline, typicalMinor: { receipts: 30_000_000_00 } },
  },
};
/** `JIBUN_SHOTS` names a folder for pictures of the screens. */
const SHOTS = process.env['JIBUN_SHOTS'];
const LOOKED_AT = [
  ['en', 'light', 1024],
  ['ko', 'dark', 1440],
  ['ko', 'light', 320],
] as const;

describe('The waterfall today', () => {
  let desk: Desk;
  let dealId: string;
  beforeAll(async () => {
    desk = await openDesk({
      language: 'en',
      width: 1024,
      height: 800,
      before: async ({ bring }) => (dealId = await bring(filled)),
    });
    await openDeal(desk.page, deal.deal);
    await desk.page.keyboard.press('m');
    await desk.page.locator('.waterfall').waitFor();
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  test('shows what the contract answers, and opens to its months, its rate and what is assumed', async () => {
    const { page } = desk;
    const { drafts } = (await desk.ask('deals.get', { dealId })).document;
    const draftId = drafts.findLast(({ side }) => side === 'theirs')?.id ?? drafts[0]?.id ?? '';
    const { present, ours, currency, assumptions } = await desk.ask('money.waterfall', {
      dealId,
      draftId,
      scenarioId: 'modest',
    });
    expect(present.oursMinor).not.toBe(0);
    const net = page.locator('.stake-headline .net');
    expect(Number((await net.innerText()).replaceAll(/[^\d−]/gu, '').replace('−', '-'))).toBe(
      Math.round(ours.netMinor / 100),
    );
    const figure = page.locator('.waterfall-present .figure-link');
    const shown = await figure.innerText();
    expect(shown).toContain(currency);
    // Shown to the whole unit of the currency.
    expect(Number(shown.replaceAll(/[^\d−]/gu, '').replace('−', '-'))).toBe(
      Math.round(present.oursMinor / 100),
    );
    await figure.press('Enter');
    expect(await figure.getAttribute('aria-expanded')).toBe('true');
    const why = page.locator('.waterfall-present .figure-why');
    const said = await why.innerText();
    const paid = present.oursByMonth.filter(({ netMinor }) => netMinor !== 0);
    expect(paid.length).toBeGreaterThan(0);
    for (const { month } of paid)
      expect(said).toContain(month === 0 ? 'At signature' : `Month ${Math.round(month * 100) / 100}`);
    const rate = (100 * present.discountRate.numerator) / present.discountRate.denominator;
    expect(said).toContain(`${rate}% a year`);
    expect(said).toContain(assumptions.find(({ name }) => name === 'discount_rate')?.source);
    expect(said).toContain('When the money comes in is an assumption');
    expect(await axeFindings(page)).toEqual([]);
    if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, 'waterfall-present-en.png') });
    await desk.ask('settings.set', { language: 'ko', theme: 'dark' });
    await page.reload();
    await page.locator('.waterfall-present .figure-link').press('Enter');
    await page.getByText('우리 측 수령액의 현재가치').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, 'waterfall-present-ko-dark.png') });
  });

  test('lays the waterfall out period by period: prior, this period, cumulative, and what is still to be recouped', async () => {
    const { page } = desk;
    await desk.ask('settings.set', { language: 'en', theme: 'light' });
    await page.reload();
    const table = page.locator('.period-table');
    await table.waitFor();
    const periods = page.getByLabel('Period ending with');
    const count = await periods.locator('option').count();
    expect(count).toBeGreaterThan(2);
    const figuresOf = async (name: string) =>
      (await table.getByRole('row', { name }).locator('td').allInnerTexts()).map((text) =>
        Number(text.replaceAll(',', '')),
      );
    // The first period that is neither the first with money nor without any.
    let [prior = 0, now = 0, cumulative = 0]: number[] = [];
    for (let index = 1; index < count && (prior === 0 || now === 0); index += 1) {
      await periods.selectOption({ index });
      [prior = 0, now = 0, cumulative = 0] = await figuresOf('Money in');
    }
    expect(prior).toBeGreaterThan(0);
    expect(now).toBeGreaterThan(0);
    expect(prior + now).toBe(cumulative);
    const [, paid = 0, , opening = 0, closing = 0] = await figuresOf('Equity with');
    expect(opening - paid).toBeCloseTo(closing, 2);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('sets what our side puts in against what it gets, scenario by scenario, and shows a loss as one', async () => {
    const { page } = desk;
    await desk.ask('settings.set', { language: 'en', theme: 'light' });
    await page.reload();
    await page.getByRole('tab', { name: 'Outcomes' }).click();
    await page.locator('.stake-table').waitFor();
    const rows = page.locator('.stake-table tbody tr');
    expect(await rows.count()).toBe(4);
    const losses = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('[data-loss]') !== null),
    );
    expect(losses[0]).toBe(true);
    expect(losses.at(-1)).toBe(false);
    expect(await page.locator('.stake-table [data-loss]').first().innerText()).toContain('Flop: a loss');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('says in words of an ask that costs us that it does', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'What each clause is worth' }).click();
    await page.locator('.clause-price').first().waitFor();
    const { drafts } = (await desk.ask('deals.get', { dealId })).document;
    const draft = drafts.findLast(({ side }) => side === 'theirs');
    const prices = await desk.ask('money.clausePrices', { dealId, draftId: draft?.id ?? '' });
    const costing = prices.clauses.filter(({ worthMinor }) => (worthMinor ?? 0) < 0);
    expect(costing.length).toBeGreaterThan(0);
    const said = page.locator('.clause-price').filter({ hasText: 'would cost us' });
    expect(await said.locator('h3').allInnerTexts()).toEqual(
      costing.map(({ termId }) => library.terms.find(({ id }) => id === termId)?.name.en),
    );
  });

  test('says of an outline that it is one, and shows no figure of ours before its amounts are entered', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Waterfall' }).click();
    await page.getByLabel('Start from').selectOption({ label: 'Independent film with a collection account' });
    await page.getByText('An outline, not this deal').waitFor();
    expect(await page.locator('.stake-headline, .waterfall-present').count()).toBe(0);
    await page.getByRole('tab', { name: 'Outcomes' }).click();
    await page.getByText('An outline, not this deal').waitFor();
    expect(await page.locator('.stake-table, .histogram').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enter the amounts' }).click();
    await page.locator('.waterfall').waitFor();
    await page.getByRole('button', { name: 'Enter the amounts' }).click();
    expect(await page.locator('.tier-editor').getAttribute('open')).not.toBeNull();
  });
});

describe('What each clause is worth, of an outline', () => {
  let desk: Desk;
  let dealId: string;
  beforeAll(async () => {
    // No waterfall of its own: the budget and our share stand in the outline of the deal's kind.
    desk = await openDesk({
      language: 'en',
      width: 1024,
      height: 800,
      before: async ({ bring }) => (dealId = await bring(deal)),
    });
    await openDeal(desk.page, deal.deal);
    await desk.page.keyboard.press('m');
    await desk.page.getByRole('tab', { name: 'What each clause is worth' }).click();
    await desk.page.locator('.clause-prices').waitFor({ state: 'attached' });
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  test('shows which clause moves more, by the share of the largest, and no sum', async () => {
    const { page } = desk;
    const draft = (await desk.ask('deals.get', { dealId })).document.drafts.findLast(
      ({ side }) => side === 'theirs',
    );
    const prices = await desk.ask('money.clausePrices', { dealId, draftId: draft?.id ?? '' });
    const moving = prices.clauses
      .filter(({ worthMinor }) => worthMinor !== undefined && worthMinor !== 0)
      .toSorted((a, b) => Math.abs(b.worthMinor ?? 0) - Math.abs(a.worthMinor ?? 0));
    expect(moving.length).toBeGreaterThan(2);
    const rows = await page
      .locator('.outline-order tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    const largest = Math.abs(moving[0]?.worthMinor ?? Number.NaN);
    expect(rows.map(([name, , , share]) => [name, share])).toEqual(
      moving.map(({ termId, worthMinor }) => {
        const percent = Math.round((Math.abs(worthMinor ?? 0) / largest) * 100);
        const sign = (worthMinor ?? 0) < 0 ? '−' : '';
        return [
          library.terms.find(({ id }) => id === termId)?.name.en,
          `${sign}${percent === 0 ? 'under 1%' : `${percent}%`}`,
        ];
      }),
    );
    for (const [at, { clause }] of moving.entries()) expect(rows[at]?.[1]).toContain(clause);
    // No sum of money, in figures or as a bar.
    expect(await page.locator('.clause-price, .tornado').count()).toBe(0);
    expect(await page.locator('.money-part').innerText()).not.toMatch(/USD|\$|,\d{3}/);
    expect(await axeFindings(page)).toEqual([]);
    if (!SHOTS) return;
    for (const [language, theme, width] of LOOKED_AT) {
      await desk.ask('settings.set', { language, theme });
      await page.setViewportSize({ width, height: 800 });
      await page.reload();
      await page
        .getByRole('tab', { name: language === 'en' ? 'What each clause is worth' : '조항별 금액' })
        .click();
      await page.locator('.outline-order').waitFor();
      await page.screenshot({ path: join(SHOTS, `outline-${language}-${theme}-${width}.png`) });
    }
  });
});
