import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import type { Desk } from './launch.ts';
import { nameIn } from '#domain/text/names.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

/** A co-production with two papers: Korea bears 25%, then 15% of the cost; two facts are answered. */
function aCoProduction(): DealDocument {
  const share = (percent: number) => ({
    fin_share_kr: anEntryOf({ kind: 'share', share: fraction(percent, 100), base: 'production_budget' }),
  });
  const base = aDocument({
    drafts: [
      aDraft({ id: 'first', label: 'First term sheet', round: 1, entries: share(25) }),
      aDraft({ id: 'second', label: 'Second term sheet', round: 2, entries: share(15) }),
    ],
  });
  return {
    ...base,
    deal: {
      ...base.deal,
      title: '방파제 라디오',
      kinds: ['co-production'],
      ourRoles: ['producer'],
      events: [{ id: 'rating', kind: 'rating-application', on: '2027-06-30', label: '' }],
    },
    situation: {
      'fact.foreign_cofinance': { answer: 'yes', note: '' },
      'fact.other_shares': { answer: 'yes', note: '' },
    },
  };
}

const deal = aCoProduction();
let desk: Desk;
let dealId: string;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: async ({ bring }) => (dealId = await bring(deal)) });
  await openDeal(desk.page, deal.deal);
  await desk.page.keyboard.press('r');
  await desk.page.locator('.rule').first().waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const rule = (id: string) => desk.page.locator(`#rule-${id}`);
const outcomeOf = (id: string) => rule(id).getAttribute('data-outcome');
const fact = (id: string) => desk.page.locator(`[id="question-fact.${id}"]`);
const answered = async (id: string) =>
  (await desk.ask('deals.get', { dealId })).document.situation[`fact.${id}`];

describe('Rules', () => {
  test('shows every rule of the deal under its topic, with sign, word, basis and age', async () => {
    const { page } = desk;
    const { rules } = await desk.ask('library.get', {});
    const ours = rules.filter(({ kinds }) => kinds.includes('co-production'));
    expect(await page.locator('article.rule').count()).toBe(ours.length);
    for (const { id } of ours) {
      expect(await rule(id).locator('.outcome').innerText()).toMatch(/[✕?✓–i]\s*\w+/);
      expect(await rule(id).locator('.rule-basis').innerText()).toMatch(/as of \d+ \w+ 20\d\d/);
    }
    expect(await rule('art_99_2').locator('.outcome').innerText()).toContain('to know');
  });

  test('names what is missing and leads to the question beside it', async () => {
    const missing = rule('recognition_share').locator('.rule-missing');
    expect(await missing.innerText()).toContain('How many nationalities');
    await missing.getByRole('button').first().click();
    expect(await desk.page.locator('fieldset.question:has(input:focus)').getAttribute('id')).toBe(
      'question-fact.nationalities',
    );
  });

  test('saves an answer at once: the outcome follows, and undo takes both back', async () => {
    const { page } = desk;
    expect(await outcomeOf('recognition_share')).toBe('unknown');
    await fact('nationalities').getByText('Two', { exact: true }).click();
    await expect.poll(() => outcomeOf('recognition_share')).toBe('fail');
    expect((await answered('nationalities'))?.answer).toBe('two');
    expect(await rule('recognition_share').innerText()).toContain('a Korean share under 20%');
    await page.keyboard.press('Control+z');
    await expect.poll(() => outcomeOf('recognition_share')).toBe('unknown');
    await expect.poll(() => answered('nationalities')).toBe(undefined);
  });

  test('answers by the keyboard alone, “don’t know” included', async () => {
    const { page } = desk;
    await fact('nationalities').locator('input').first().focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await answered('nationalities'))?.answer).toBe('two');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await answered('nationalities'))?.answer).toBe('unknown');
    await expect.poll(() => outcomeOf('recognition_share')).toBe('unknown');
    expect(await page.locator('fieldset.question:has(input:focus)').getAttribute('id')).toBe(
      'question-fact.nationalities',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => outcomeOf('recognition_share')).toBe('fail');
  });

  test('checks the paper that is chosen', async () => {
    const { page } = desk;
    await page.locator('.rules-draft select').selectOption({ index: 0 });
    await expect.poll(() => outcomeOf('recognition_share')).toBe('pass');
    await page.locator('.rules-draft select').selectOption({ index: 1 });
    await expect.poll(() => outcomeOf('recognition_share')).toBe('fail');
  });

  test('opens the rule, what to do with it as our judgment, its sources and the term in the paper', async () => {
    const { page } = desk;
    const share = rule('recognition_share');
    await share.locator('summary').click();
    expect(await share.innerText()).toContain('What to do with it (our judgment)');
    expect(await share.locator('.source-list a').count()).toBeGreaterThan(0);
    await share.locator('.rule-terms').getByRole('button').first().click();
    await page.locator('.inspector').waitFor();
    expect(await page.locator('.inspector').innerText()).toContain('Korean financing share');
    await page.keyboard.press('r');
    await page.locator('.rule').first().waitFor();
  });

  test('goes from rule to rule by J and K, and to the next that failed by its count', async () => {
    const { page } = desk;
    await page.locator('#rules-title').click();
    await page.getByRole('button', { name: /^1 fail/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-recognition_share');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-recognition_criteria');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-recognition_share');
  });

  test('leaves the focus, when an answer is cleared, with the question, else with the next, else with the heading', async () => {
    const { page } = desk;
    const clear = async (id: string) => {
      await fact(id)
        .getByRole('button', { name: /^Clear the answer/ })
        .focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => answered(id)).toBe(undefined);
    };
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.matches('h3') ? at.id : at?.closest('.question')?.id;
      });
    // This one is asked for in any case.
    await clear('foreign_cofinance');
    await fact('foreign_cofinance').waitFor();
    expect(await focused()).toBe('question-fact.foreign_cofinance');
    // Without money from abroad nobody asks how many nationalities bear the cost.
    await fact('foreign_cofinance').getByText('No', { exact: true }).click();
    await clear('nationalities');
    await fact('nationalities').waitFor({ state: 'detached' });
    expect(await focused()).toBe('question-fact.other_shares');
    // Without a tax credit in the figures nobody asks what it takes to have it: its topic ends above them.
    await fact('tax_credit_counted').getByText('Yes', { exact: true }).click();
    await fact('producer_tests').locator('label').first().click();
    await expect.poll(() => answered('producer_tests')).toBeDefined();
    await fact('tax_credit_counted').getByText('No', { exact: true }).click();
    await expect
      .poll(() => page.locator('.rules-topic:has([id="question-fact.producer_tests"]) .question').count())
      .toBe(2);
    await clear('producer_tests');
    await fact('producer_tests').waitFor({ state: 'detached' });
    expect(await focused()).toBe('rules-topic-tax-credit');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-labelledby')),
    ).toBe('rules-topic-tax-credit');
    await fact('foreign_cofinance').getByText('Yes', { exact: true }).click();
    await fact('nationalities').getByText('Two', { exact: true }).click();
    await expect.poll(() => outcomeOf('recognition_share')).toBe('fail');
  });

  test('wears the lock on every group of facts', async () => {
    const groups = desk.page.locator('.rules-facts');
    expect(await groups.count()).toBeGreaterThan(3);
    for (const group of await groups.all()) expect(await group.locator('.private-mark').count()).toBe(1);
  });

  test('is reached from a key date that follows from a rule', async () => {
    const { page } = desk;
    await page.keyboard.press('t');
    await page.getByRole('button', { name: /key dates$/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Early recognition/ })
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rule-recognition_timing');
  });

  test('is known to the palette, as a place and by the name of a rule', async () => {
    const { page } = desk;
    await page.keyboard.press('t');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('moral rights are');
    await page
      .getByRole('option', { name: /Moral rights are personal/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rule-moral_rights');
  });

  test('has a page for each rule in the library: its cases in words, its sources, its outcome in my deals', async () => {
    const { page } = desk;
    await page.locator('.rail-link').nth(1).click();
    await page.locator('#library-search').fill('share of cost');
    await page.locator('.library-row', { hasText: 'Share of cost in a co-produced film' }).click();
    const table = page.locator('.rule-table');
    await table.waitFor();
    expect(await table.innerText()).toContain('under 20% of');
    await expect.poll(() => page.locator('.library-aside').innerText()).toMatch(/방파제 라디오\s*✕\s*fail/);
    await page.getByRole('button', { name: nameIn(deal.deal.title, deal.deal.titleIn, 'en') }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rule-recognition_share');
  });
});

describe.each([
  ['ko', 'light', 1280],
  ['en', 'dark', 1024],
  ['ko', 'dark', 1024],
] as const)('axe finds nothing to say about rules (%s, %s, %d px)', (language, theme, width) => {
  test('in the deal and in the library, and nothing runs out of the side', async () => {
    const other = await openDesk({
      language,
      theme,
      width,
      before: async ({ ask, bring }) => {
        await ask('samples.open', { sampleId: 'invented-co-production' });
        await bring(deal);
      },
    });
    const { page } = other;
    const clean = async () => {
      expect(await axeFindings(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    };
    await openDeal(page, deal.deal);
    await page.keyboard.press('r');
    await page.locator('.rule-more summary').first().click();
    await clean();
    await page.locator('.rail-link').nth(1).click();
    await page.locator('.library-tabs .tab').nth(2).click();
    await page.locator('.library-row').nth(1).click();
    await page.locator('.rule-table').waitFor();
    await clean();
    expect(other.complaints).toEqual([]);
    await other.close();
  });
});
