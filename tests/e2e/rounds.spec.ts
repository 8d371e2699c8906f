import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import type { DealDocument } from '#domain/deal/deal.ts';
import { aDocument, aDraft, anEntry, anEntryOf, money, months } from '#tests/builders/deal-builders.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const price = (dollars: number) => anEntryOf(money(dollars * 100, 'USD'));
const period = (n: number) => anEntryOf(months(n));

/** Price and option period asked for twice; reversion moved against us without anybody asking. */
function aNegotiation(): DealDocument {
  const base = aDocument({});
  return {
    ...base,
    deal: {
      ...base.deal,
      title: '세 번째 편지',
      kinds: ['remake'],
      ourRoles: ['owner'],
      budget: { amountMinor: 2_000_000_000, currency: 'USD' },
    },
    drafts: [
      aDraft({
        id: 't1',
        side: 'theirs',
        round: 1,
        entries: {
          purchase_price_fixed: price(600_000),
          option_period_initial: period(24),
          reversion_term: period(60),
        },
      }),
      aDraft({
        id: 'o1',
        side: 'ours',
        label: 'First counter',
        round: 1,
        entries: { purchase_price_fixed: price(1_000_000), option_period_initial: period(12) },
      }),
      aDraft({
        id: 't2',
        side: 'theirs',
        round: 2,
        entries: {
          purchase_price_fixed: price(800_000),
          option_period_initial: period(24),
          reversion_term: period(84),
        },
      }),
      aDraft({
        id: 'o2',
        side: 'ours',
        label: 'Second counter',
        round: 2,
        entries: {
          purchase_price_fixed: price(900_000),
          reversion_term: anEntry({ state: { kind: 'unread' } }),
        },
      }),
    ],
  };
}

const deal = aNegotiation();
let desk: Desk;
let dealId: string;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: async ({ bring }) => (dealId = await bring(deal)) });
  await openDeal(desk.page, deal.deal);
  await desk.page.keyboard.press('o');
  await desk.page.locator('.rounds-table').waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const fates = () =>
  desk.page
    .locator('.rounds-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => `${row.dataset['term']} ${row.dataset['fate']}`));

test('an ask waits for their answer only once its draft is marked as sent, and the way leads there', async () => {
  const { page } = desk;
  expect(await fates()).toEqual(['purchase_price_fixed unsent']);
  const said = page.locator('.rounds-unmarked');
  expect(await said.innerText()).toMatch(/Not marked as sent: .*Second counter\. .*no answer/);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mark as sent in Documents' }).press('Enter');
  await page.getByRole('button', { name: /^Sent today: .*Second counter/ }).press('Enter');
  await page.keyboard.press('o');
  await page.locator('tr[data-fate="pending"]').waitFor();
  expect(await said.count()).toBe(0);
});

test('Rounds shows what waits for an answer first, then what a paper made of each ask', async () => {
  const { page } = desk;
  expect(await fates()).toEqual(['purchase_price_fixed pending']);
  await page.getByRole('combobox', { name: 'Their answer' }).selectOption({ index: 0 });
  await page.locator('tr[data-fate="partly"]').waitFor();
  // Their paper came after a draft that nobody marked: it is taken to answer it, and the screen says so.
  expect(await page.locator('.rounds-unmarked').innerText()).toMatch(/First counter\. .*taken to answer/);
  // What has to be pressed again stands first.
  expect(await fates()).toEqual(['option_period_initial ignored', 'purchase_price_fixed partly']);
  const row = page.locator('tr[data-term="purchase_price_fixed"]');
  for (const words of ['USD 600,000', 'USD 1m', 'USD 800,000'])
    expect(await row.textContent()).toContain(words);
  expect(await row.getByRole('img').getAttribute('aria-label')).toContain('round 2');
});

test('says what their paper is worth against the one before, by outcome and by clause', async () => {
  const { page } = desk;
  const { document } = await desk.ask('deals.get', { dealId });
  const [first, second] = document.drafts.filter(({ side }) => side === 'theirs').map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('Two papers of theirs were brought.');
  const columns = [first, second].map((draftId) => ({ kind: 'draft' as const, draftId }));
  const beside = await desk.ask('money.sideBySide', { dealId, draftId: first, columns });
  const together = beside.columns[1]?.together;
  const said = (minor: number) => formatRoundedMoney(minor, beside.currency).en;
  const high = Math.max(...(together?.byScenario ?? []).map(({ deltaMinor }) => deltaMinor));
  expect(high).toBeGreaterThan(0);
  await page.locator('.rounds-sum').waitFor();
  const shown = await page.locator('.rounds-money').textContent();
  expect(shown).toContain(said(high));
  const ofThePrice = beside.clauses.find(({ termId }) => termId === 'purchase_price_fixed')?.differences[1];
  expect(shown).toContain(said(ofThePrice?.averageMinor ?? 0));
});

test('names what they changed without our asking, and who moved', async () => {
  const { page } = desk;
  const unasked = await page.locator('.rounds-unasked').textContent();
  expect(unasked).toContain('60 months');
  expect(unasked).toContain('worse for us');
  expect(unasked).not.toContain('USD 800,000');
  const ledger = page.locator('.ledger-rows > li');
  expect(await ledger.evaluateAll((rows) => rows.map((row) => row.dataset['side']))).toEqual([
    'theirs',
    'ours',
  ]);
  // Of each move what it bought, once somebody looks.
  const given = await worthIn(ledger.nth(0));
  const ours = await worthIn(ledger.nth(1));
  expect(given).toMatch(/Purchase price.*USD (?!0)/s);
  expect(ours).toMatch(/Purchase price.*(?:−|-)USD|USD (?:−|-)/s);
  expect(await axeFindings(page)).toEqual([]);
});

async function worthIn(row: Locator): Promise<string> {
  await row.locator('summary').press('Enter');
  await row.locator('.rounds-clauses').waitFor();
  return row.locator('details').innerText();
}
