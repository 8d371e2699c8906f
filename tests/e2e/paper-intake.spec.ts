import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Paper } from '#domain/deal/paper.ts';
import { aDeal, aDocument, aDraft } from '#tests/builders/deal-builders.ts';
import { pdfFile } from '#tests/builders/pdf-file.ts';
import { writeDraft } from '#tests/builders/reading/draft-file.ts';
import { STUDIO_LONG_FORM } from '#tests/builders/reading/drafts/studio-long-form.ts';
import { drag } from './dropped-file.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const TITLE = 'Ways in';
const WORDS = `OPTION AGREEMENT
1. Option Fee. Purchaser shall pay Owner an option fee of US$50,000 upon signature of this Agreement.
2. Option Period. The initial option period shall be eighteen (18) months from the date of this Agreement.
3. Purchase Price. If the option is exercised, Purchaser shall pay Owner a fixed purchase price of US$1,000,000.`;

let desk: Desk;
let page: Page;
let dealId: string;

beforeAll(async () => {
  desk = await openDesk({
    language: 'en',
    before: async ({ bring }) => {
      dealId = await bring(
        aDocument({ deal: aDeal({ title: TITLE, kinds: ['remake'] }), drafts: [aDraft()] }),
      );
    },
  });
  ({ page } = desk);
  await openDeal(page, TITLE);
  await page.keyboard.press('p');
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('a scan without text is refused with what to do, and nothing of it is kept', async () => {
  await drag(page, 'drop', 'scan.pdf', pdfFile({ pages: [[], []] }));
  await page.getByRole('heading', { name: '“scan.pdf” could not be read' }).waitFor();
  const said = await page.getByRole('alert').innerText();
  expect(said).toContain('This PDF has no text: its pages (2) are pictures');
  expect(said).toContain('Ask for the Word file');
  expect(await axeFindings(page)).toEqual([]);
  expect(await papers()).toEqual([]);
});

test('a reading that is cancelled keeps nothing, and the next file is read', async () => {
  const endless = { ...STUDIO_LONG_FORM, text: STUDIO_LONG_FORM.text.repeat(12) };
  await drag(page, 'drop', 'Every season.docx', await writeDraft(endless));
  await page.getByText('Reading “Every season.docx”').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await page.getByText('Reading was cancelled. Nothing was kept.').waitFor();
  await page.getByRole('heading', { name: 'No paper of the other side yet' }).waitFor();
  await drag(page, 'drop', 'scan again.pdf', pdfFile({ pages: [[]] }));
  await page.getByRole('heading', { name: '“scan again.pdf” could not be read' }).waitFor();
  expect(await papers()).toEqual([]);
});

test('a pasted text is read and kept like a file', async () => {
  await paste(WORDS);
  await finding('option_fee_initial').waitFor();
  await expect.poll(async () => (await papers()).length).toBe(1);
  const [paper] = await papers();
  expect(paper).toMatchObject({
    side: 'theirs',
    direction: 'kept',
    mime: 'text/plain',
    sizeBytes: Buffer.byteLength(WORDS),
  });
  const { text } = await desk.ask('papers.text', {
    dealId,
    paperId: Object.keys(await papersById())[0] ?? '',
  });
  expect(text).toBe(WORDS);
  expect(await axeFindings(page)).toEqual([]);
});

test('a pasted second version of the same day keeps the decisions that hold, and is compared with the first', async () => {
  const [first] = await papers();
  for (const termId of ['option_fee_initial', 'option_period_initial']) {
    await finding(termId).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await papers())[0]?.reading?.decisions[termId]?.decision).toBe('accepted');
  }
  await paste(WORDS.replace('eighteen (18)', 'twelve (12)'));
  await expect.poll(async () => (await papers()).length).toBe(2);
  const second = (await papers()).find(({ digest }) => digest !== first?.digest);
  expect(second).toMatchObject({ on: first?.on, round: first?.round });
  expect(Object.keys(second?.reading?.decisions ?? {})).toEqual(['option_fee_initial']);
  await page.getByRole('button', { name: 'What changed' }).click();
  await expect.poll(() => page.locator('.versions-list > li').count()).toBe(1);
  expect(await page.locator('.versions-list').innerText()).toContain('twelve');
});

test('the same text again opens what is there, and a word pasted by mistake is no paper', async () => {
  await paste(WORDS);
  await page.getByText('This file is here already').waitFor();
  await paste('US$50,000');
  expect(await papers()).toHaveLength(2);
});

/** As the browser tells the page of Ctrl+V. */
function paste(words: string): Promise<boolean> {
  return page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, words);
}

async function papersById(): Promise<Readonly<Record<string, Paper>>> {
  return (await desk.ask('deals.get', { dealId })).document.papers ?? {};
}

async function papers(): Promise<Paper[]> {
  return Object.values(await papersById());
}

function finding(termId: string) {
  return page.locator(`.found-row[data-term="${termId}"]`);
}
