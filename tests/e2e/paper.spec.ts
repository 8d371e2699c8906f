import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { aDeal, aDocument, aDraft } from '#tests/builders/deal-builders.ts';
import { writeDraft } from '#tests/builders/reading/draft-file.ts';
import type { DraftSource } from '#tests/builders/reading/draft-file.ts';
import { STUDIO_LONG_FORM } from '#tests/builders/reading/drafts/studio-long-form.ts';
import { actsOn } from './acts.ts';
import { drag } from './dropped-file.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const REVIEWED = 'The paper that came';
const LONG = 'The long form';

/** A short option agreement with figures that nobody can mistake. */
const OPTION: DraftSource = {
  name: 'Option agreement',
  text: `
^ **OPTION AND PURCHASE AGREEMENT**
@1 **Option Fee.** Purchaser shall pay Owner an option fee of US$50,000 upon signature of this Agreement.
@1 **Option Period.** The initial option period shall be eighteen (18) months from the date of this Agreement.
@1 **Purchase Price.** If the option is exercised, Purchaser shall pay Owner a fixed purchase price of US$1,000,000.
@1 **Net Profits.** Owner shall receive five percent (5%) of one hundred percent (100%) of the net profits of the Picture.
@1 **Reversion.** If principal photography has not commenced within five (5) years after exercise, all rights shall revert to Owner.
@1 **Governing Law.** This Agreement is governed by the laws of the State of California.
`,
  numbering: { a: [{ text: '%1.' }] },
};
const SECOND: DraftSource = {
  ...OPTION,
  name: 'Option agreement 2',
  text: OPTION.text.replace('US$50,000', 'US$75,000').replace('State of California', 'State of New York'),
};

let desk: Desk;
let page: Page;
const ids = new Map<string, string>();

beforeAll(async () => {
  desk = await openDesk({
    language: 'en',
    width: 1440,
    height: 900,
    before: async ({ bring }) => {
      for (const title of [REVIEWED, LONG]) ids.set(title, await bring(aDealFor(title)));
    },
  });
  ({ page } = desk);
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('a paper of the other side', () => {
  beforeAll(async () => {
    await openDeal(page, REVIEWED);
    await page.keyboard.press('p');
  });

  test('is asked for where there is none, with what can be read', async () => {
    await page.getByRole('heading', { name: 'No paper of the other side yet' }).waitFor();
    expect(await page.locator('.paper-place').innerText()).toContain('.hwpx');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('that cannot be read is refused with what to do, and nothing of it is kept', async () => {
    await drag(page, 'drop', 'old.doc', anOlderFile('WordDocument'));
    await page.getByRole('alert').getByText('save it as “Word Document (.docx)”').waitFor();
    await drag(page, 'drop', '계약.hwp', anOlderFile('HwpSummaryInformation'));
    await page.getByRole('alert').getByText('.hwpx').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect((await documentOf(REVIEWED)).papers).toBeUndefined();
  });

  test('is read when it is dropped, kept byte for byte, and nothing found in it is stored', async () => {
    const bytes = await writeDraft(OPTION);
    await drag(page, 'drop', 'Option agreement.docx', bytes);
    await finding('option_fee_initial').waitFor();
    await expect.poll(async () => (await papersOf(REVIEWED)).length).toBe(1);
    const [paper] = await papersOf(REVIEWED);
    expect(paper).toMatchObject({ side: 'theirs', direction: 'received', sizeBytes: bytes.length, round: 1 });
    expect(paper?.reading).toBeUndefined();
    expect((await documentOf(REVIEWED)).drafts[0]?.entries).toEqual({});
    expect(await page.locator('.receipt summary').innerText()).toContain('Everything read:');
    expect(await page.locator('.paper-sheet').innerText()).toContain(
      'The initial option period shall be eighteen',
    );
    expect(await axeFindings(page)).toEqual([]);
  });

  test('leads from a finding to its words and from the words to the finding', async () => {
    await finding('option_period_initial').click();
    const words = page.locator('.sheet-found[data-chosen="true"]');
    await expect.poll(() => words.first().innerText()).toContain('eighteen (18) months');
    await page.locator('[data-found~="option_fee_initial"]').first().click();
    await expect.poll(() => finding('option_fee_initial').getAttribute('aria-current')).toBe('true');
  });

  test('finds words in the whole document by Ctrl+F', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('governed by');
    await page.locator('.sheet-hit[data-current="true"]').waitFor();
    expect(await page.locator('.paper-search output').innerText()).toBe('1 of 1');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.sheet-hit').count()).toBe(0);
  });

  test('is gone through by keyboard: accept, correct, reject, silent, take back', async () => {
    await focusOn('option_fee_initial');
    await page.keyboard.press('Enter');
    await expect.poll(() => decisionOn('option_fee_initial')).toBe('accepted');
    await focusOn('purchase_price_fixed');
    await page.keyboard.press('e');
    await page.locator('.found-correct input').first().waitFor();
    await page.keyboard.type('1200000');
    await page.keyboard.press('Enter');
    await expect.poll(() => decisionOn('purchase_price_fixed')).toBe('corrected');
    await focusOn('option_period_initial');
    await page.keyboard.press('x');
    await expect.poll(() => decisionOn('option_period_initial')).toBe('rejected');
    await focusOn('option_period_initial');
    await page.keyboard.press('u');
    await expect.poll(() => decisionOn('option_period_initial')).toBe(undefined);
    await focusOn('option_period_initial');
    await page.keyboard.press('a');
    await expect.poll(() => decisionOn('option_period_initial')).toBe('absent');
    expect(await page.locator('.put-bar').innerText()).toMatch(/findings? left|Every finding is decided/);
  });

  test('gives its draft in one step, with quotation and place, and one undo takes all of it back', async () => {
    const count = await page.locator('.put-way .button').innerText();
    expect(count).toBe('Put 3 terms into the draft');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => Object.keys((await entriesOf(REVIEWED)) ?? {}).length).toBe(3);
    const entries = await entriesOf(REVIEWED);
    expect(entries?.['option_fee_initial']).toMatchObject({
      state: { kind: 'value', value: { money: { amountMinor: 5_000_000, currency: 'USD' } } },
      found: { at: { part: 'body' } },
    });
    expect(entries?.['option_fee_initial']?.clause).toContain('US$50,000');
    expect(entries?.['purchase_price_fixed']?.state).toMatchObject({
      value: { money: { amountMinor: 120_000_000 } },
    });
    expect(entries?.['option_period_initial']?.state).toEqual({ kind: 'absent' });
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect.poll(async () => Object.keys((await entriesOf(REVIEWED)) ?? {}).length).toBe(0);
    expect(await decisionOn('option_fee_initial')).toBe('accepted');
    await page.locator('.put-way .button').click();
    await expect.poll(async () => Object.keys((await entriesOf(REVIEWED)) ?? {}).length).toBe(3);
  });

  test('is reached again from a term that was read from it', async () => {
    await page.keyboard.press('t');
    await page.locator('tr[data-term="option_fee_initial"] th').click();
    await page.getByRole('button', { name: 'Show in their paper' }).click();
    await expect
      .poll(() => page.locator('.sheet-found[data-chosen="true"]').first().innerText())
      .toContain('US$50,000');
  });

  test('keeps the decisions on a second version whose words still stand, and shows what changed by clause', async () => {
    await drag(page, 'drop', 'Option agreement 2.docx', await writeDraft(SECOND));
    await expect.poll(async () => (await papersOf(REVIEWED)).length).toBe(2);
    const second = (await papersOf(REVIEWED)).find(({ fileName }) => fileName.endsWith('2.docx'));
    expect(second?.round).toBe(2);
    expect(second?.reading?.decisions['purchase_price_fixed']?.decision).toBe('corrected');
    expect(second?.reading?.decisions['option_fee_initial']).toBe(undefined);
    await page.getByRole('button', { name: 'What changed' }).click();
    await page.locator('.versions-list > li').first().waitFor();
    const changed = await page.locator('.versions-list').innerText();
    expect(changed).toContain('US$50,000$75,000');
    expect(changed).toContain('New York');
    expect(await page.locator('.versions-list > li').count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Findings' }).click();
  });

  test('shows as it is again after the window was loaded anew, from the file that was kept', async () => {
    await page.reload();
    await finding('option_fee_initial').waitFor();
    expect(await page.locator('.paper-sheet').innerText()).toContain('US$75,000');
  });
});

describe('a long form', () => {
  beforeAll(async () => {
    await page.getByRole('button', { name: 'Deals', exact: true }).click();
    await openDeal(page, LONG);
    await page.keyboard.press('p');
  });

  test('of a studio is confirmed in at most 60 acts for 25 terms, and its brief takes at most five more', async () => {
    const acts = await actsOn(page);
    await drag(page, 'drop', 'Long form.docx', await writeDraft(STUDIO_LONG_FORM));
    await page.locator('.found-row').first().waitFor();
    await page.getByRole('button', { name: /^Accept all \d+ that are sure$/ }).click();
    await page
      .locator('.findings-group[data-group="sure"] .findings-group-head', { hasText: 'done' })
      .waitFor();
    for (let decided = await decidedCount(LONG); decided < 26; decided += 1) {
      await page.keyboard.press('Enter');
      await expect.poll(() => decidedCount(LONG)).toBe(decided + 1);
    }
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(async () => Object.keys((await entriesOf(LONG)) ?? {}).length)
      .toBeGreaterThanOrEqual(25);
    expect(await acts()).toBeLessThanOrEqual(60);

    const more = await actsOn(page);
    await page.keyboard.press('d');
    const file = await desk.saved(() => page.getByRole('button', { name: 'Write and save' }).click());
    expect(file.name).toMatch(/\.docx$/);
    expect(await more()).toBeLessThanOrEqual(5);
  });
});

function aDealFor(title: string): DealDocument {
  return aDocument({ deal: aDeal({ title, kinds: ['remake'] }), drafts: [aDraft()] });
}

async function documentOf(title: string): Promise<DealDocument> {
  return (await desk.ask('deals.get', { dealId: ids.get(title) ?? '' })).document;
}

async function papersOf(title: string): Promise<Paper[]> {
  return Object.values((await documentOf(title)).papers ?? {});
}

async function entriesOf(title: string): Promise<DealDocument['drafts'][number]['entries'] | undefined> {
  return (await documentOf(title)).drafts.find(({ side }) => side === 'theirs')?.entries;
}

async function decisionOn(termId: string): Promise<string | undefined> {
  const [paper] = await papersOf(REVIEWED);
  return paper?.reading?.decisions[termId]?.decision;
}

async function decidedCount(title: string): Promise<number> {
  const [paper] = await papersOf(title);
  return Object.keys(paper?.reading?.decisions ?? {}).length;
}

function finding(termId: string) {
  return page.locator(`.found-row[data-term="${termId}"]`);
}

async function focusOn(termId: string): Promise<void> {
  await finding(termId).focus();
  await expect.poll(() => finding(termId).getAttribute('aria-current')).toBe('true');
}

/** The container of older Office and Hangul documents. */
function anOlderFile(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);
}
