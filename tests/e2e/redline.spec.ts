import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Value } from '#domain/values/value.ts';
import { aDocument, money, months } from '#tests/builders/deal-builders.ts';
import { editedWorkbook } from '#tests/builders/edited-workbook.ts';
import { readFile, textsBefore, textsNow } from '#tests/builders/papers-word.ts';
import { writeDraft } from '#tests/builders/reading/draft-file.ts';
import type { DraftSource } from '#tests/builders/reading/draft-file.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { drag } from './dropped-file.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

/*
 * Three rounds from files to the ledger: their paper, our redline of it that is sent, their answer with tracked and
 * untracked changes, our redline of that, their last paper.
 */

const TITLE = 'Three rounds of files';
const FIRST: DraftSource = {
  name: 'Option agreement',
  text: `
^ **OPTION AND PURCHASE AGREEMENT**
@1 **Option Fee.** Purchaser shall pay Owner an option fee of US$50,000 upon signature of this Agreement.
@1 **Option Period.** The initial option period shall be eighteen (18) months from the date of this Agreement.
@1 **Purchase Price.** If the option is exercised, Purchaser shall pay Owner a fixed purchase price of US$1,000,000.
@1 **Reversion.** If principal photography has not commenced within five (5) years after exercise, all rights shall revert to Owner.
@1 **Governing Law.** This Agreement is governed by the laws of the State of California.
`,
  numbering: { a: [{ text: '%1.' }] },
};
const LAST: DraftSource = {
  ...FIRST,
  text: FIRST.text
    .replace('US$50,000', 'US$75,000')
    .replace('US$1,000,000', 'US$1,200,000')
    .replace('eighteen (18)', 'fifteen (15)')
    .replace('five (5)', 'seven (7)'),
};
const READ = ['option_fee_initial', 'option_period_initial', 'purchase_price_fixed', 'reversion_term'];
const PRIVATE_WORDS = 'we would sign at sixty thousand before the festival';

let desk: Desk;
let page: Page;
let dealId = '';
let redline: Uint8Array;

beforeAll(async () => {
  desk = await openDesk({
    language: 'en',
    width: 1440,
    height: 900,
    before: async ({ bring, ask }) => {
      dealId = await bring(aDeal());
      await ask('settings.set', { authorName: 'Jane Doe' });
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

describe('round one: their paper, our draft, the redline', () => {
  test('leads from Documents, where a draft of ours is made, to the redline of their Word file', async () => {
    await readAndPut('Option agreement.docx', await writeDraft(FIRST));
    await makeOurDraft('First counter');
    await page.getByRole('button', { name: 'Redline of their paper…' }).press('Enter');
    await page.getByRole('heading', { name: 'Redline of Option agreement.docx' }).waitFor();
    const changes = page.locator('.redline-change');
    await expect.poll(() => changes.count()).toBe(2);
    // As it would be written: the figure whole, the words around it stay.
    expect(await changes.locator('del').allInnerTexts()).toEqual(
      expect.arrayContaining(['US$50,000', 'eighteen (18']),
    );
    expect(await changes.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining(['US$75,000', 'twelve (12']),
    );
    expect(await page.locator('.redline-place textarea').count()).toBe(0);
    expect(await page.locator('.redline-leaving').innerText()).toContain('Property');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('lets a person reword, comment, leave out, insert, and take it all back by keyboard', async () => {
    const [first, second] = [card(0), card(1)];
    await second.getByRole('checkbox').press('Space');
    await page.getByText('1 of 2 changes go into the redline').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('2 of 2 changes go into the redline').waitFor();
    await first.getByRole('button', { name: 'Comment…' }).press('Enter');
    const comment = first.getByRole('textbox', { name: 'Comment in the margin' });
    expect(await comment.inputValue()).toBe('');
    await comment.fill(`Between us: ${PRIVATE_WORDS}.`);
    await page.getByRole('button', { name: 'Insert a clause' }).first().press('Enter');
    const inserted = card(2);
    const places = inserted.getByRole('combobox', { name: 'After' });
    const fee = places.locator('option', { hasText: 'Option Fee' });
    await places.selectOption(await fee.getAttribute('value'));
    const text = inserted.getByRole('textbox', { name: 'Text of the new clause' });
    expect((await text.inputValue()).length).toBeGreaterThan(20);
    await text.fill('Set-up Bonus. Purchaser shall pay Owner a set-up bonus of US$10,000.');
    await page.getByRole('button', { name: 'Add a change of your own' }).press('Enter');
    const own = card(3);
    await own.getByRole('textbox', { name: 'Their words' }).fill('words that stand nowhere');
    await own.getByRole('textbox', { name: 'New words' }).fill('others');
    await page.keyboard.press('Tab');
    await page.getByText('4 of 4 changes go into the redline').waitFor();
    // It lies with the deal: the comment, the clause and the change of one's own; what was taken back does not.
    await expect.poll(async () => Object.keys((await documentNow()).redlineChanges ?? {}).length).toBe(3);
  });

  test('keeps what is private, and refuses all where one change cannot be made, saying why at its place', async () => {
    await write();
    await page.getByText('holds the words of our walk-away').waitFor();
    await page.getByRole('textbox', { name: 'Initials' }).fill('JXD');
    await page.keyboard.press('Tab');
    await expect.poll(() => desk.ask('settings.get', {})).toMatchObject({ authorInitials: 'JXD' });
    await card(0).getByRole('textbox', { name: 'Comment in the margin' }).fill('As agreed on the call.');
    await write();
    await card(3).getByText('These words do not stand in the file').waitFor();
    expect(await page.locator('.redline-sign').innerText()).toContain('Nothing was written: 1 change');
    expect(await page.locator('.redline-receipt').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await card(3).getByRole('button', { name: 'Take out of the list' }).press('Enter');
  });

  test('gives the redline, the clean copy and the receipt, and keeps it with the deal in one step', async () => {
    await write();
    await page.locator('.redline-receipt').waitFor();
    const receipt = page.locator('.redline-receipt');
    expect(await receipt.innerText()).toContain(
      '3 changes in 2 clauses, 1 comment in the margin; nothing else changed.',
    );
    expect(await axeFindings(page)).toEqual([]);
    const saved = await saveBy('Save the redline');
    expect(saved.name).toMatch(/ - \d{4}-\d\d-\d\d - redline\.docx$/);
    expect(saved.name).not.toContain('Option agreement');
    redline = saved.bytes;
    const read = await readFile(redline);
    expect(textsBefore(read)).toEqual(textsNow(await readFile(await writeDraft(FIRST))));
    expect(textsNow(read).join('\n')).toContain('an option fee of US$75,000');
    expect(textsNow(read)[2]).toContain('set-up bonus of US$10,000');
    expect(read.comments.map(({ author, text }) => [author, text])).toEqual([
      ['Jane Doe', 'As agreed on the call.'],
    ]);
    const clean = await readFile((await saveBy('Save the clean copy')).bytes);
    expect(textsNow(clean)).toEqual(textsNow(read));
    const saidOf = (await saveBy('Save the receipt in English')).name;
    expect(saidOf).toBe(saved.name.replace(/redline\.docx$/, 'redline receipt.en.docx'));
    await page.getByRole('button', { name: 'It was sent today' }).press('Enter');
    await expect.poll(async () => (await ourPapers()).map(({ direction }) => direction)).toEqual(['sent']);
    await page.getByRole('button', { name: /^Undo/ }).first().press('Enter');
    await expect.poll(async () => (await ourPapers()).length).toBe(0);
    await page.getByRole('button', { name: /^Redo/ }).press('Enter');
    await expect.poll(async () => (await ourPapers()).length).toBe(1);
  });
});

describe('round two: their answer in our redline', () => {
  test('shows what they changed without marking it', async () => {
    await page.getByRole('button', { name: 'Back to the paper' }).press('Enter');
    await readAndPut('Option agreement v2.docx', theirAnswer(redline));
    await page.getByRole('button', { name: 'What changed' }).click();
    const unmarked = page.locator('.versions-unmarked');
    await unmarked.waitFor();
    expect(await unmarked.innerText()).toMatch(/within five\s*seven \(5\s*7\) years/);
    await page.getByRole('button', { name: 'Findings' }).click();
  });

  test('tells the fate of each ask, struck words too, and what nobody asked for', async () => {
    await page.keyboard.press('o');
    await page.getByText('strikes our figure of 1 ask').waitFor();
    // Nobody has said what their answer makes of the clause that we put in.
    expect(await fates()).toEqual([
      'option_period_initial reverted',
      'setup_bonus unknown',
      'option_fee_initial accepted',
    ]);
    expect(await page.locator('tr[data-term="option_period_initial"]').innerText()).toContain(
      'our words struck',
    );
    expect(await page.locator('.rounds-unasked').innerText()).toContain('7 years');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('round three: our redline of their marked-up file, and their last paper', () => {
  test('leaves their tracked changes theirs', async () => {
    await makeOurDraft('Second counter');
    await page.getByRole('button', { name: 'Redline of their paper…' }).press('Enter');
    await page.getByRole('heading', { name: 'Redline of Option agreement v2.docx' }).waitFor();
    await expect.poll(() => page.locator('.redline-change').count()).toBe(1);
    expect(await page.locator('.redline-leaving').innerText()).toContain('Opposing Counsel');
    await write();
    await page.locator('.redline-receipt').waitFor();
    const { bytes } = await saveBy('Save the redline');
    const read = await readFile(bytes);
    expect(new Set(read.revisions.map(({ author }) => author))).toEqual(
      new Set(['Jane Doe', 'Opposing Counsel']),
    );
    expect(textsNow(read).join('\n')).toContain('twelve (12) months');
    await page.getByRole('button', { name: 'It was sent today' }).press('Enter');
    await expect.poll(async () => (await ourPapers()).length).toBe(2);
  });

  test('ends in Rounds with the last fates, who moved, and what it is worth', async () => {
    await page.getByRole('button', { name: 'Back to the paper' }).press('Enter');
    await readAndPut('Option agreement v3.docx', await writeDraft(LAST));
    await page.keyboard.press('o');
    await page.locator('tr[data-term="option_period_initial"][data-fate="partly"]').waitFor();
    const ledger = page.locator('.ledger-rows > li');
    const sides = await ledger.evaluateAll((rows) => rows.map((row) => row.dataset['side']));
    expect(sides).toEqual(['theirs', 'theirs']);
    expect(await page.locator('.ledger-rows').textContent()).toContain('15 months');
    const worth = page.locator('.rounds-money .rounds-clauses');
    await worth.waitFor();
    expect(await worth.innerText()).toMatch(/Purchase price.*USD (?!0)/s);
    // Drawn for both sides, the figures in its words.
    const drawn = page.locator('tr[data-term="option_period_initial"] .positions');
    expect(
      await drawn
        .locator('polyline')
        .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-side'))),
    ).toEqual(['theirs', 'ours']);
    expect(await drawn.getAttribute('aria-label')).toMatch(/18 months.*12 months.*15 months/s);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('our term sheet, sent back by their counsel', () => {
  test('is known as ours, and what it changes is taken as a finding', async () => {
    await page.keyboard.press('d');
    await page.getByRole('radio', { name: 'Term sheet' }).press('Space');
    const sheet = await desk.saved(() => page.getByRole('button', { name: 'Write and save' }).press('Enter'));
    const counsel = { name: 'Opposing Counsel', initials: 'OC' };
    const marked = writeRedline(
      sheet.bytes,
      [{ find: 'pay Owner USD 75,000 on', replace: 'pay Owner USD 60,000 on' }],
      counsel,
    );
    if (marked.kind === 'refused') throw new Error(JSON.stringify(marked.refusals));
    await page.keyboard.press('p');
    await drag(page, 'drop', 'Term sheet marked.docx', marked.redline);
    const notice = page.locator('.paper-returned');
    await notice.getByText('This is our own term sheet, come back').waitFor();
    expect(await notice.innerText()).toContain('1 change; nothing was changed without marking it.');
    const take = notice.getByRole('button', { name: 'Take as a finding: USD 60,000' });
    await take.press('Enter');
    await notice.getByText('Taken: USD 60,000').waitFor();
    const paper = Object.values((await documentNow()).papers ?? {}).find(({ fileName }) =>
      fileName.startsWith('Term sheet'),
    );
    expect(paper?.reading?.decisions['option_fee_initial']).toMatchObject({
      decision: 'corrected',
      value: { kind: 'money', money: { amountMinor: 6_000_000 } },
    });
    expect(await axeFindings(page)).toEqual([]);

    // Once its findings are in a draft, the draft says what is taken, as with any other finding.
    const count = (await theirDrafts()).length;
    const row = page.locator('.found-row[data-term="option_fee_initial"]');
    await row.focus();
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await theirDrafts()).length).toBe(count + 1);
    const inDraft = async () => (await theirDrafts()).at(-1)?.entries['option_fee_initial']?.state;
    await row.getByRole('button', { name: 'Paper is silent' }).click();
    await expect.poll(inDraft).toMatchObject({ kind: 'absent' });
    await take.press('Enter');
    await expect.poll(inDraft).toMatchObject({ value: { money: { amountMinor: 6_000_000 } } });
  });
});

describe('our issues list in Excel, sent back by their counsel', () => {
  test('shows a row put in and one taken out as such, and notes a status when a person says so', async () => {
    await page.keyboard.press('d');
    await page.getByRole('radio', { name: 'Issues list' }).press('Space');
    await page.getByRole('radio', { name: 'Shareable' }).press('Space');
    await page.getByRole('radio', { name: 'Excel' }).press('Space');
    const list = await desk.saved(() => page.getByRole('button', { name: 'Write and save' }).press('Enter'));
    const rows = (await readFile(list.bytes)).parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const kept = rows.slice(1, -1).map((_, n) => n + 2);
    const returned = editedWorkbook(list.bytes, {
      order: kept,
      // The status; no row has a public reason, so that there is no column of reasons before it.
      typed: { 2: { H: 'Closed' } },
      added: [{ C: 'Set visits', H: 'Open' }],
      notes: { F2: 'Too high for a first film.' },
    });
    await page.keyboard.press('p');
    await drag(page, 'drop', 'Issues from counsel.xlsx', returned);
    const notice = page.locator('.paper-returned');
    await notice.getByText('This is our own issues list, come back').waitFor();
    expect(await notice.innerText()).toContain('3 changes; Excel marks none.');
    expect(await notice.innerText()).not.toContain('Not marked');
    expect(await notice.locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('Set visits'));
    expect(await notice.locator('del').count()).toBe(2);
    const beside = notice.getByRole('list', { name: 'What they wrote beside it' });
    expect(await beside.innerText()).toMatch(
      /Larchmont · 1 · .* · Change proposed\s+Too high for a first film\./,
    );
    await notice.getByRole('button', { name: /^Note it/ }).press('Enter');
    await notice.getByText('Closed · to act').getByText('noted').waitFor();
    const papers = Object.values((await documentNow()).papers ?? {});
    const noted = papers.find(({ fileName }) => fileName === 'Issues from counsel.xlsx')?.reading?.issues;
    expect(Object.values(noted ?? {}).map(({ status }) => status)).toEqual(['Closed']);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('a paper of theirs that is no Word file', () => {
  test('is answered with the issues list, which the redline leads to', async () => {
    await page.keyboard.press('p');
    const text = FIRST.text.replaceAll(/^(?:\^|@1) |\*\*/gm, '');
    await drag(page, 'drop', 'their-mail.txt', Buffer.from(text));
    await expect
      .poll(() => page.locator('.paper-head').innerText(), { timeout: 60_000 })
      .toContain('their-mail.txt');
    await page.getByRole('button', { name: 'Redline…' }).press('Enter');
    await page.getByText('This paper is no Word file, so nothing can be tracked in it').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'To the issues list' }).press('Enter');
    await expect.poll(() => page.getByRole('radio', { name: 'Issues list' }).isChecked()).toBe(true);
  });
});

function aDeal(): DealDocument {
  const base = aDocument({});
  const ask = (value: Value) => ({ ask: { value, condition: { en: '', ko: '' } } });
  return {
    ...base,
    deal: {
      ...base.deal,
      title: TITLE,
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      budget: { amountMinor: 2_000_000_000, currency: 'USD' },
    },
    drafts: [],
    ladders: {
      option_fee_initial: {
        ...ask(money(7_500_000, 'USD')),
        walkAway: { condition: { en: PRIVATE_WORDS, ko: '' } },
      },
      option_period_initial: ask(months(12)),
      setup_bonus: ask(money(1_000_000, 'USD')),
    },
  };
}

/** Drops a file, accepts what it says of the terms of this story, and puts it into a draft of theirs. */
async function readAndPut(name: string, bytes: Uint8Array): Promise<void> {
  const count = (await theirDrafts()).length;
  await drag(page, 'drop', name, bytes);
  const inView = () =>
    page
      .locator('.paper-head')
      .evaluate(
        (head) =>
          head.querySelector('select')?.selectedOptions[0]?.textContent ??
          head.querySelector('strong')?.textContent,
      );
  // The first reading of a run loads the lexicon and the weights as well.
  await expect.poll(inView, { timeout: 60_000 }).toContain(name);
  for (const termId of READ) {
    const row = page.locator(`.found-row[data-term="${termId}"]`);
    await row.focus();
    await expect.poll(() => row.getAttribute('aria-current')).toBe('true');
    if ((await row.getAttribute('data-decision')) === 'none') await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await theirDrafts()).length).toBe(count + 1);
}

async function makeOurDraft(name: string): Promise<void> {
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Make our draft…' }).click();
  await page.getByRole('textbox', { name: 'Name of the draft' }).fill(name);
  await page.locator('.make-foot button[type="submit"]').click();
  await expect.poll(async () => (await documentNow()).drafts.some(({ label }) => label === name)).toBe(true);
}

const card = (index: number) => page.locator('.redline-change').nth(index);
const write = () => page.getByRole('button', { name: 'Write the redline' }).click();
const saveBy = (name: string) =>
  desk.saved(() => page.getByRole('button', { name, exact: true }).press('Enter'));

const fates = () =>
  page
    .locator('.rounds-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => `${row.dataset['term']} ${row.dataset['fate']}`));

async function documentNow(): Promise<DealDocument> {
  return (await desk.ask('deals.get', { dealId })).document;
}

async function theirDrafts() {
  return (await documentNow()).drafts.filter(({ side }) => side === 'theirs');
}

async function ourPapers() {
  return Object.values((await documentNow()).papers ?? {}).filter(({ side }) => side === 'ours');
}

const COUNSEL = 'w:author="Opposing Counsel" w:date="2026-11-27T09:00:00Z"';

/** Their counsel's answer: our fee accepted, our period struck, the reversion changed without a mark. */
function theirAnswer(ours: Uint8Array): Uint8Array {
  const entries = unzipSync(ours);
  let body = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
  const change = (pattern: RegExp, to: string) => {
    expect(body).toMatch(pattern);
    body = body.replace(pattern, to);
  };
  change(/<w:del [^>]*>(?:(?!<\/w:del>).)*US\$50,000.*?<\/w:del>/, '');
  change(/<w:ins [^>]*>((?:(?!<\/w:ins>).)*US\$75,000.*?)<\/w:ins>/, '$1');
  change(
    /(<w:ins [^>]*>)(<w:r>(?:(?!<\/w:r>).)*)<w:t([^>]*)>twelve \(12<\/w:t><\/w:r><\/w:ins>/,
    `$1<w:del w:id="9001" ${COUNSEL}>$2<w:delText$3>twelve (12</w:delText></w:r></w:del></w:ins><w:ins w:id="9002" ${COUNSEL}>$2<w:t$3>eighteen (18</w:t></w:r></w:ins>`,
  );
  change(/five \(5\) years/, 'seven (7) years');
  return zipSync({ ...entries, 'word/document.xml': strToU8(body) });
}
