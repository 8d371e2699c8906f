import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const library = theLibrary();
const deal = aDealInThreeRounds(library);
let desk: Desk;
let dealId: string;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: async ({ bring }) => (dealId = await bring(deal)) });
  await openDeal(desk.page, deal.deal);
  await desk.page.keyboard.press('l');
  await desk.page.locator('.weak-point').first().waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('Leverage', () => {
  test('places the dimensions that are covered and lists the others with what is missing', async () => {
    const { page } = desk;
    const placed = await page.locator('.plane-label').count();
    const listed = await page.locator('.not-claimed li').count();
    expect(placed + listed).toBe(8);
    expect(await page.locator('.plane-point').count()).toBe(placed);
    for (const corner of ['Weak', 'Under-claimed', 'Exposed', 'Strong'])
      expect(await page.locator('.plane-corner', { hasText: corner }).count()).toBe(1);
  });

  test('keeps every name on the map clear of every other', async () => {
    const boxes = await desk.page.locator('.plane-label').evaluateAll((labels) =>
      labels.map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });

  test('reads as a table whose numbers open to weight times score', async () => {
    const { page } = desk;
    await page.getByText('Table', { exact: true }).click();
    const rows = page.locator('.leverage-main > .scroll-region > .leverage-table tbody tr');
    expect(await rows.count()).toBe(8);
    const number = rows.first().locator('.number-link').first();
    const score = await number.innerText();
    await number.click();
    const dialog = page.getByRole('dialog');
    const terms = dialog.locator('.axis-inputs').first();
    expect(await terms.locator('.axis-score').innerText()).toBe(score);
    const products = await terms.locator('tbody tr[data-scored=true] td:last-child').allInnerTexts();
    const sum = products.reduce((total, text) => total + Math.round(Number(text) * 10), 0) / 10;
    expect(await terms.locator('tfoot').innerText()).toContain(`${sum} ÷`);
    await page.keyboard.press('Escape');
    await page.getByText('Map', { exact: true }).click();
  });

  test('names five weak points with reasons, evidence and what would change them', async () => {
    const points = desk.page.locator('.weak-point');
    expect(await points.count()).toBe(5);
    for (const point of await points.all()) {
      expect(await point.locator('.weak-body p').first().innerText()).not.toBe('');
      expect(await point.locator('.evidence-mark').count()).toBe(1);
      expect(await point.locator('.weak-change dd').count()).toBeGreaterThan(0);
    }
  });

  test('says what follows for each placed dimension, and leads to where a step is taken', async () => {
    const { page } = desk;
    expect(await page.locator('.follows > ul > li').count()).toBe(await page.locator('.plane-label').count());
    const step = page.locator('.leverage-steps button', { hasText: 'situation' }).first();
    expect(await step.innerText()).toMatch(/: situation [\d.]+ → [\d.]+/);
    await step.click();
    await page.locator('fieldset.question:has(input:focus)').waitFor();
  });

  test('saves each answer at once, and what the situation gives follows', async () => {
    const { page } = desk;
    const question = library.questions.find(({ id }) => id === 'other_bidders');
    const [worst, best] = [question?.answers[0], question?.answers.at(-1)];
    if (!worst || !best) throw new Error('The question is not in the library.');
    const answer = async (label: string) =>
      page.locator('#question-other_bidders').getByText(label, { exact: true }).click();
    const saved = async () =>
      (await desk.ask('deals.get', { dealId })).document.situation['other_bidders']?.answer;
    await page.getByText('Table', { exact: true }).click();
    const power = page.locator('tr', { hasText: 'Share of success' }).locator('.number-link').nth(1);

    const shareOfSuccess = library.dimensions.find(({ name }) => name.en === 'Share of success')?.id;
    const shown = async () => Number((await power.innerText()).replace('—', 'NaN'));
    const inApp = async () => {
      const { drafts } = (await desk.ask('deals.get', { dealId })).document;
      const draftId = drafts.filter(({ side }) => side === 'theirs').at(-1)?.id ?? '';
      const { dimensions } = await desk.ask('leverage.map', { dealId, draftId });
      return dimensions.find(({ dimension }) => dimension === shareOfSuccess)?.power.score;
    };

    await answer(worst.label.en);
    await expect.poll(saved).toBe(worst.id);
    await expect.poll(shown).toBe(await inApp());
    const low = await shown();
    await answer(best.label.en);
    await expect.poll(saved).toBe(best.id);
    await expect.poll(async () => Number(await power.innerText())).toBeGreaterThan(low);
    await answer('Don’t know');
    await expect.poll(saved).toBe('unknown');
    await page.getByText('Map', { exact: true }).click();
  });

  test('takes the person to the next question without an answer', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Next unanswered' }).click();
    const focused = page.locator('fieldset.question:has(input:focus)');
    expect(await focused.getAttribute('data-answered')).toBe('false');
  });

  test('wears the lock on both halves', async () => {
    expect(await desk.page.locator('.leverage-head .private-mark').count()).toBe(1);
    expect(await desk.page.locator('.questionnaire-head .private-mark').count()).toBe(1);
  });
});
