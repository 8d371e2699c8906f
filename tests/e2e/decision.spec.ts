import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const rounds = aDealInThreeRounds(theLibrary());
/** One legal check fails, and one walk-away is in words. */
const deal = {
  ...rounds,
  situation: {
    ...rounds.situation,
    [`${FACT_PREFIX}authors_remake_consent`]: { answer: 'some', note: '' },
  },
  ladders: {
    ...rounds.ladders,
    reversion_term: {
      walkAway: { condition: { en: 'Some date by which rights revert', ko: '권리가 복귀하는 기한' } },
    },
  },
};
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: async ({ bring }) => void (await bring(deal)) });
  await openDeal(desk.page, deal.deal);
  await desk.page.locator('.deal-recommendation').click();
  await desk.page.locator('.decision').waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('Decision', () => {
  test('is led to from the head, which says the same recommendation', async () => {
    const { page } = desk;
    const word = await page.locator('.recommended-word').innerText();
    expect(await page.locator('.deal-recommendation').innerText()).toContain(word.toLowerCase());
    expect(['Not enough known', 'Counter', 'Walk away', 'Sign']).toContain(word);
  });

  test('puts the failed check above the recommendation, with article and owner, and leads to it', async () => {
    const { page } = desk;
    const stops = page.locator('.decision-stops');
    expect(await stops.innerText()).toMatch(
      /consent of a director or writer is missing[^]*art\. 100[^]*by us/,
    );
    const [stop, word] = [await stops.boundingBox(), await page.locator('.recommended').boundingBox()];
    expect((stop?.y ?? 0) < (word?.y ?? 0)).toBe(true);
    await stops.getByRole('button', { name: /^Open the check: Article 100/ }).click();
    await page.locator('.rules').waitFor();
    await page.keyboard.press('v');
    await stops.waitFor();
  });

  test('walks away while its owner says that a failed check cannot be mended', async () => {
    const { page } = desk;
    const before = await page.locator('.recommended-word').innerText();
    await page.getByRole('button', { name: /^It cannot be mended: Article 100/ }).click();
    await page.getByLabel(/^Why it cannot be mended: Article 100/).fill('The director refuses');
    await page.locator('.recommended', { hasText: 'Walk away' }).waitFor();
    await page.getByRole('button', { name: /^It can be mended after all: Article 100/ }).click();
    await page.locator('.recommended-word', { hasText: before }).waitFor();
  });

  test('ranks the points once their money is worked out, and opens a rank to what made it', async () => {
    const { page } = desk;
    const rows = page.locator('.points-table tbody tr[data-term]');
    await page.locator('.points-table').getByText(/≈|USD/).first().waitFor();
    const ranks = (await rows.locator('.figure').allInnerTexts()).map(Number);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks[0]).toBe(1);
    await rows
      .first()
      .getByRole('button', { name: /^Moves and rank: / })
      .click();
    expect(await page.locator('.point-more').innerText()).toContain('A legal check fails on it');
  });

  test('takes a must-have with its reason, and stands it at its walk-away under “Never below”', async () => {
    const { page } = desk;
    await page.getByLabel('Add a must-have').selectOption('reversion_term');
    const reason = page.getByLabel(/^Why: Reversion/);
    await reason.waitFor();
    // The words go straight on in its reason.
    await page.keyboard.type('They shelved the last one');
    await page.keyboard.press('Enter');
    const never = page.locator('.decision-box', { hasText: 'Never below' });
    await never.getByText('They shelved the last one').waitFor();
    expect(await never.innerText()).toContain('Some date by which rights revert');
  });

  test('lets a walk-away in words be marked where it is missing', async () => {
    const { page } = desk;
    const missing = page.locator('.not-known-rungs li', { hasText: 'Some date by which rights revert' });
    await missing.getByText('Not met', { exact: true }).click();
    await missing.waitFor({ state: 'detached' });
    await page
      .locator('.points-table tr[data-term="reversion_term"]', { hasText: 'past our walk-away' })
      .waitFor();
    await page.keyboard.press('Control+z');
    await missing.waitFor();
  });

  test('closes a point by accepting theirs, and opens it again by one undo', async () => {
    const { page } = desk;
    const closed = page.getByRole('button', { name: /^Show the \d+ closed$/ });
    const before = Number(
      /\d+/.exec((await closed.innerText({ timeout: 1_000 }).catch(() => '0')) || '0')?.[0] ?? 0,
    );
    await page
      .getByRole('button', { name: /^Accept theirs: / })
      .first()
      .click();
    await page.getByRole('button', { name: `Show the ${before + 1} closed` }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: `Show the ${before + 1} closed` }).waitFor({ state: 'detached' });
  });

  test('weighs the alternative by how likely it is, and walks away where it is worth more', async () => {
    const { page } = desk;
    const side = page.locator('.our-side');
    await side.getByLabel('What it is').fill('A series at home');
    await side.getByLabel('Worth to us').fill('USD 900m');
    await side.getByLabel('Worth to us').press('Enter');
    await side.getByLabel('How likely').fill('50%');
    await side.getByLabel('How likely').press('Enter');
    await page.locator('.decision-facts', { hasText: 'USD 450m' }).waitFor();
    await page.locator('.recommended', { hasText: 'Our alternative is worth USD 450m' }).waitFor();
  });

  test('keeps our own decision with its reason beside the recommendation, in the head and in the history', async () => {
    const { page } = desk;
    const own = page.locator('.our-side section').first();
    await own.getByText('Sign', { exact: true }).click();
    await own.getByLabel('Reason').fill('The studio is the right home');
    await own.getByLabel('Reason').press('Tab');
    await page.locator('.deal-recommendation', { hasText: 'decided: sign' }).waitFor();
    expect(await own.innerText()).toContain('Say why you decide otherwise');
    await page.keyboard.press('Escape');
    await page.locator('body').press('h');
    await page.locator('.history', { hasText: 'The studio is the right home' }).waitFor();
    await page.keyboard.press('v');
    await page.locator('.decision').waitFor();
  });

  test('says who decides and by when as the next date', async () => {
    const { page } = desk;
    const side = page.locator('.our-side');
    await side.getByLabel('Who decides').fill('김하늘 대표');
    await side.getByLabel('By', { exact: true }).fill('2026-11-30');
    await side.getByLabel('By', { exact: true }).press('Enter');
    await page.locator('.decision-facts', { hasText: '김하늘 대표' }).waitFor();
  });

  test('marks the highest ranks and the must-haves in the list of terms, and filters by them', async () => {
    const { page } = desk;
    const places = page.getByRole('navigation', { name: 'Places of this deal' });
    await places.getByRole('button', { name: /^Terms/ }).click();
    const row = page.locator('.term-row[data-term="reversion_term"]');
    await row.getByText('must-have').waitFor();
    await page.locator('.term-rank', { hasText: 'rank 1' }).first().waitFor();
    await page.getByLabel('Position', { exact: true }).selectOption('must-have');
    expect(await page.locator('.term-row').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await places.getByRole('button', { name: /^Decision/ }).click();
    await page.locator('.decision').waitFor();
  });

  test('says what the last paper changed, which way', async () => {
    const since = desk.page.locator('.decision-since');
    await since.getByText(/84 months \(better for us\)/).waitFor();
  });

  test('has nothing for axe to find', async () => {
    expect(await axeFindings(desk.page)).toEqual([]);
  });
});
