import { strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { aDeal, aDocument, aDraft, anEntry, known, money } from '#tests/builders/deal-builders.ts';
import { BY_KIM, p, r, readFile, textsBefore, textsNow, wordFile } from '#tests/builders/papers-word.ts';
import { digestOf } from '#tests/builders/papers.ts';
import { drag } from './dropped-file.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const TITLE = 'The paper that came twice';
const MOVED =
  'Assignment. Neither party may assign this Agreement without the prior written consent of the other party.';
const FILLER = Array.from(
  { length: 60 },
  (_, at) => `Schedule item ${at + 1}. The parties shall keep the records of item ${at + 1} for seven years.`,
);
const ONE = [
  'Option. Owner grants Purchaser an exclusive option to acquire the Rights in the Work.',
  'Fee. Purchaser shall pay an option fee of US$50,000 upon signature.',
  MOVED,
  'Law. This Agreement is governed by the laws of the State of California.',
  ...FILLER,
];
/** With something of its template that has no place where a line could break. */
const STORED = 'AMUW2mX3X0zwVmGUWycU2cus0lEyaFVW'.repeat(12);
const roundOne = wordFile({
  body: ONE.map((text) => p(text)).join(''),
  files: { 'customXml/item1.xml': strToU8(`<a>${STORED}</a>`) },
});
/** The fee with a mark, “exclusive” without one, the assignment at the end, a comment. */
const roundTwo = wordFile({
  body: [
    p('Option. Owner grants Purchaser a non-exclusive option to acquire the Rights in the Work.'),
    `<w:p>${r('Fee. Purchaser shall pay an option fee of US$')}<w:del ${BY_KIM}><w:r><w:delText>50,000</w:delText></w:r></w:del><w:ins ${BY_KIM}>${r('40,000')}</w:ins>${r(' upon signature.')}</w:p>`,
    `<w:p><w:commentRangeStart w:id="3"/>${r('Law. This Agreement is governed by the laws of the State of California.')}<w:commentRangeEnd w:id="3"/></w:p>`,
    ...FILLER.map((text) => p(text)),
    p(MOVED),
  ].join(''),
  comments: `<w:comment w:id="3" w:author="Studio Counsel" w:initials="SC"><w:p>${r('Delaware law, please.')}</w:p></w:comment>`,
});

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk({
    language: 'en',
    width: 1280,
    height: 800,
    before: ({ bring }) =>
      bring(aDealWithTwoRounds(), new Map([roundOne, roundTwo].map((bytes) => [digestOf(bytes), bytes]))),
  });
  ({ page } = desk);
  await openDeal(page, TITLE);
  await page.keyboard.press('w');
  await page.locator('.change-entry').first().waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('two rounds stand beside each other: what is not marked first, then the rest, with counts to choose by', async () => {
  const entries = page.locator('.change-entry');
  await expect.poll(() => entries.count()).toBe(3);
  const texts = await entries.allInnerTexts();
  expect(texts[0]).toMatch(/non-exclusive/);
  expect(texts[0]).toMatch(/not marked/);
  expect(await page.getByRole('heading', { name: /Changed without a mark \(\d\)/ }).count()).toBe(1);
  for (const [label, count] of [
    ['not marked', 2],
    ['numbers', 1],
    ['moves', 1],
    ['comments', 1],
  ] as const)
    await page.getByLabel(`${label} (${count})`).waitFor();
  expect(await page.getByText('Delaware law, please.').isVisible()).toBe(true);
  // Both papers scroll as one: a line stands beside its like.
  const tops = await page
    .locator('.version-row')
    .evaluateAll((rows) =>
      rows
        .slice(0, 20)
        .map(
          (row) =>
            new Set(
              Array.from(row.querySelectorAll('.version-cell'), (cell) => cell.getBoundingClientRect().top),
            ).size,
        ),
    );
  expect(new Set(tops)).toEqual(new Set([1]));
  expect(await coloursApart()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test('the keys alone go from change to change, over a move and back, and to the words that are looked for', async () => {
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('n');
  const selected = page.locator('.version-row[data-selected="true"]');
  await expect.poll(() => selected.innerText()).toMatch(/non-exclusive/);
  await page.keyboard.press('n');
  await expect.poll(() => selected.innerText()).toMatch(/40,000/);
  await page.keyboard.press('n');
  // The move is told where it went, far below, and leads to where it had stood.
  await expect.poll(() => selected.innerText()).toMatch(/Moved to here/);
  expect(await selected.isVisible()).toBe(true);
  await page.keyboard.press('g');
  await expect.poll(() => selected.innerText()).toMatch(/Moved from here/);
  await page.keyboard.press('Shift+n');
  await expect.poll(() => selected.innerText()).toMatch(/40,000/);
  const ruler = page.getByRole('slider', { name: 'Changes along the papers' });
  await ruler.press('End');
  await expect.poll(() => ruler.getAttribute('aria-valuetext')).toBe('Change 3 of 3: moved');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('RECORDS of item 44');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.version-row[data-selected="true"] .version-hit').count()).toBe(2);
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('change-entry');
});

test('the filters leave what is asked for, and tracked changes are taken as they are told to', async () => {
  await page.getByLabel('numbers (1)').check();
  await expect.poll(() => page.locator('.change-entry').count()).toBe(1);
  await page.getByLabel('Changed paragraphs only').check();
  await expect.poll(() => page.locator('.version-row').count()).toBeLessThan(6);
  await page.getByLabel('Changed paragraphs only').uncheck();
  await page.getByLabel('numbers (1)').uncheck();
  await page.getByLabel('Tracked changes of the later').selectOption('original');
  await expect.poll(() => page.locator('.change-entry').count()).toBe(2);
  await page.getByLabel('Tracked changes of the later').selectOption('shown');
  await page.locator('.version-tracked[data-tracked="deleted"]').first().waitFor();
  const tracked = await page.locator('.version-tracked').allTextContents();
  expect(tracked).toEqual(['[deleted by 김 변호사: 50,000]', '[inserted by 김 변호사: 40,000]']);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Tracked changes of the later').selectOption('accepted');
});

test('the redline is shown with its receipt before it is saved: rejected the earlier, accepted the later', async () => {
  await page.getByRole('button', { name: 'Redline of the earlier…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Redline between the papers' });
  await dialog.getByRole('button', { name: 'Write the redline' }).click();
  await dialog.getByText('Say who signs the changes.').waitFor();
  await dialog.getByLabel('Who signs the changes').fill('Han Counsel');
  expect(await dialog.getByLabel('Initials').inputValue()).toBe('HC');
  await dialog.getByRole('button', { name: 'Write the redline' }).press('Enter');
  await dialog.getByText('With every change accepted it says what the later paper says').waitFor();
  // What else goes is read to its end before the file is saved.
  const stored = dialog.getByText(STORED.slice(0, 60));
  expect(await stored.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  const saved = await desk.saved(() => dialog.getByRole('button', { name: 'Save the redline' }).click());
  const written = await readFile(saved.bytes);
  expect(textsNow(written)).toEqual(textsNow(await readFile(roundTwo)));
  expect(textsBefore(written)).toEqual(textsNow(await readFile(roundOne)));
  await page.keyboard.press('Escape');
  // Who signs is asked for once, and not again when the window was closed.
  expect(await desk.ask('settings.get', {})).toMatchObject({ authorName: 'Han Counsel', authorInitials: '' });
});

test('both go side by side into a Word file that is called after the deal', async () => {
  const saved = await desk.saved(() => page.getByRole('button', { name: 'Save side by side' }).click());
  expect(saved.name).toBe(`${TITLE}.side-by-side-comparison.en.docx`);
  expect(textsNow(await readFile(saved.bytes)).join('\n')).toContain('◆ not marked');
});

test('a file for this alone is compared as text where it has no structure, and kept nowhere', async () => {
  const text = ONE.slice(0, 4).join('\n\n').replace('US$50,000', 'US$45,000');
  await drag(page, 'drop', 'their-mail.txt', Buffer.from(text));
  await page.getByText('compared clause by clause, as text').waitFor();
  const later = page.getByLabel('Later paper');
  expect(await later.locator('option:checked').innerText()).toContain('their-mail.txt (for this alone)');
  const [{ dealId } = { dealId: '' }] = await desk.ask('deals.list', { archived: false });
  const { document } = await desk.ask('deals.get', { dealId });
  expect(Object.keys(document.papers ?? {})).toHaveLength(2);
  // Our own draft stands among the papers, as text.
  const names = await page.getByLabel('Earlier paper').locator('option').allInnerTexts();
  expect(names.some((name) => name.includes('(as text)'))).toBe(true);
});

test('in Korean, in the dark and 320 pixels wide it holds all of it, one below the other', async () => {
  await desk.ask('settings.set', { language: 'ko', theme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.reload();
  await page.locator('.change-entry').first().waitFor();
  expect(await page.getByRole('heading', { name: /표시 없이 바뀐 곳/ }).count()).toBe(1);
  expect(await coloursApart()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

/** What is not marked has a colour of its own, in the text and along the scroll bar. */
async function coloursApart(): Promise<boolean> {
  return page.evaluate(() => {
    const coloursOf = (selector: string) => {
      const found = [...document.querySelectorAll(`${selector}:not([data-selected="true"])`)].map((each) =>
        getComputedStyle(each),
      );
      return new Set(found.map(({ backgroundColor, fill }) => `${backgroundColor} ${fill}`));
    };
    const isApart = (of: string): boolean => {
      const own = coloursOf(`${of}[data-untracked="true"]`);
      const usual = coloursOf(`${of}:not([data-untracked="true"])`);
      return own.size === 1 && usual.size > 0 && [...own].every((colour) => !usual.has(colour));
    };
    return isApart('.version-cell ins') && isApart('.ruler-mark');
  });
}

function aDealWithTwoRounds(): DealDocument {
  const paper = (bytes: Uint8Array, round: number): Paper => ({
    side: 'theirs',
    direction: 'received',
    on: `2026-11-0${round}`,
    round,
    fileName: `Option agreement ${round}.docx`,
    digest: digestOf(bytes),
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    sizeBytes: bytes.length,
  });
  return aDocument({
    deal: aDeal({ title: TITLE, kinds: ['remake'], ourRoles: ['owner'] }),
    papers: { 'paper-1': paper(roundOne, 1), 'paper-2': paper(roundTwo, 2) },
    drafts: [
      aDraft({
        id: 'ours-1',
        side: 'ours',
        entries: { option_fee_initial: anEntry({ state: known(money(60_000_00, 'USD')) }) },
      }),
    ],
  });
}
