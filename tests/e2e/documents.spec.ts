import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { ORIGINALS, aWholeDeal } from '#tests/builders/whole-deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());
let desk: Desk;
let dealId: string;
beforeAll(async () => {
  desk = await openDesk({ language: 'en', before: async ({ bring }) => (dealId = await bring(deal)) });
  await openDeal(desk.page, deal.deal);
  await desk.page.keyboard.press('d');
  await desk.page.locator('.sheet').waitFor();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('Documents', () => {
  test('says what the brief will contain and marks what is private', async () => {
    const { page } = desk;
    expect(await page.locator('.sheet-section.private').count()).toBeGreaterThan(0);
    await page.getByText('Shareable', { exact: true }).click();
    await page.locator('.sheet-section').first().waitFor();
    await expect.poll(() => page.locator('.sheet-section.private').count()).toBe(0);
    await page.getByText('Internal', { exact: true }).click();
    await expect.poll(() => page.locator('.sheet-section.private').count()).toBeGreaterThan(0);
  });

  test('keeps what was chosen where no file was written, and shows it in a new window', async () => {
    const { page } = desk;
    await page.getByText('Standard', { exact: true }).click();
    await expect
      .poll(async () => (await desk.ask('documents.chosen', { dealId })).chosen?.length)
      .toBe('standard');
    await page.reload();
    await page.locator('.sheet').waitFor();
    await expect.poll(() => page.getByRole('radio', { name: 'Standard' }).isChecked()).toBe(true);
    await page.getByText('One page', { exact: true }).click();
  });

  test('says of a position paper what each point tells them, and takes the points that are chosen', async () => {
    const { page } = desk;
    await page.getByText('Shareable', { exact: true }).click();
    const tells = page.locator('.sheet-tells');
    await tells.waitFor();
    const before = await tells.locator('li').count();
    expect(before).toBeGreaterThan(2);
    expect(await tells.locator('h4').innerText()).toMatch(/private/i);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText(/^Points: \d+ of \d+$/).press('Enter');
    await page.locator('.points-field input:checked').first().press('Space');
    await expect.poll(() => tells.locator('li').count()).toBe(before - 1);
    expect(await axeFindings(page)).toEqual([]);
    const file = await desk.saved(() => page.getByRole('button', { name: 'Write and save' }).click());
    expect(file.name).toMatch(/position-paper/);
    await page.getByRole('button', { name: 'Back to the points of the draft' }).click();
    await expect.poll(() => tells.locator('li').count()).toBe(before);
    await page.getByText('Internal', { exact: true }).click();
    await tells.waitFor({ state: 'detached' });
  });

  test('keeps the statement that counsel directed it, with the deal', async () => {
    const box = desk.page.getByRole('checkbox', { name: /Prepared at the direction of counsel/ });
    const before = await box.isChecked();
    await box.click();
    await expect
      .poll(async () => (await desk.ask('deals.get', { dealId })).document.deal.counselDirected)
      .toBe(!before);
  });

  test('writes a brief as a real Word file, saves it and lists it', async () => {
    const { page } = desk;
    const file = await desk.saved(() => page.getByRole('button', { name: 'Write and save' }).click());
    expect(file.name).toMatch(/\.docx$/);
    const parts = unzipSync(file.bytes);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:body>');
    await page.locator('.recent li').first().waitFor();
    await expect.poll(() => page.locator('.recent-name').first().innerText()).toBe(file.name);
  });

  test('makes our draft from chosen asks, says they are disclosed, and writes the term sheet from it', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Make our draft…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'None', exact: true }).click();
    const withValue = Object.entries(deal.ladders).filter(([, ladder]) => ladder.ask?.value);
    await dialog.locator('tbody input').nth(0).check();
    await dialog.locator('tbody input').nth(1).check();
    expect(await dialog.locator('.make-disclosed').innerText()).toMatch(/disclosed/);
    expect(withValue.length).toBeGreaterThan(2);
    await dialog.getByLabel('Name of the draft').fill('Our paper to the studio');
    await dialog.getByRole('button', { name: 'Make the draft with 2 asks' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { document } = await desk.ask('deals.get', { dealId });
    const made = document.drafts.find(({ label }) => label === 'Our paper to the studio');
    expect(made?.side).toBe('ours');
    expect(Object.keys(made?.entries ?? {})).toHaveLength(2);

    expect(await page.getByRole('combobox', { name: 'Draft', exact: true }).inputValue()).toBe(made?.id);
    await expect.poll(() => page.locator('.write-name').innerText()).toMatch(/term-sheet/);
    const file = await desk.saved(() => page.getByRole('button', { name: 'Write and save' }).click());
    const parts = unzipSync(file.bytes);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    // The check found what to mend, each with the way to its field; nothing of it is in the file.
    const found = await page.locator('.paper-fault').allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    expect(body).not.toContain('Mend before sending');
    // Private words of the deal stand nowhere in a paper for the other side.
    for (const word of ['대표님', '11월 회의에서 확인', '에이전트 통화']) expect(body).not.toContain(word);
  });

  test('writes an issues list as Excel, and says whom a deal memo binds', async () => {
    const { page } = desk;
    await page.getByRole('radio', { name: 'Issues list' }).check();
    await page.getByRole('radio', { name: 'Excel' }).check();
    await expect.poll(() => page.locator('.write-name').innerText()).toMatch(/issues-list.*\.xlsx$/);
    const { bytes } = await desk.saved(() => page.getByRole('button', { name: 'Write and save' }).click());
    expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml');
    await page.getByRole('radio', { name: 'Deal memo' }).check();
    await page.getByRole('checkbox', { name: 'Binding once signed' }).check();
    await expect.poll(() => page.locator('.write-name').innerText()).toMatch(/deal-memo/);
    await page.getByRole('radio', { name: 'Comparison' }).check();
    await expect.poll(() => page.locator('.write-name').innerText()).toMatch(/comparison/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Term sheet' }).check();
  });

  test('lets a draft of ours into a shareable deal file once it is marked as sent', async () => {
    const { page } = desk;
    const button = page.getByRole('button', { name: 'Deal file, shareable' });
    const sides = async () => {
      const { bytes } = await desk.saved(() => button.click());
      const { drafts } = JSON.parse(strFromU8(bytes)) as { drafts: { side: string }[] };
      return drafts.filter(({ side }) => side === 'ours').length;
    };
    const before = await sides();
    await page.getByRole('button', { name: /^Sent today: .*Our paper to the studio/ }).press('Enter');
    await expect
      .poll(
        async () =>
          (await desk.ask('deals.get', { dealId })).document.drafts.filter(({ sentOn }) => sentOn).length,
      )
      .toBeGreaterThan(0);
    expect(await sides()).toBe(before + 1);
  });

  test('says in Terms that a sent draft is closed, and offers nothing there that would be refused', async () => {
    const { page } = desk;
    await page.keyboard.press('t');
    await page.getByRole('button', { name: /Our paper to the studio/ }).click();
    const markRest = page.getByRole('button', { name: /^Mark the other/ });
    await page.getByRole('note').getByText('What it says stays as it went').waitFor();
    expect(await markRest.count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'It was not sent' }).press('Enter');
    await markRest.waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => markRest.count()).toBe(0);
    await page.keyboard.press('d');
  });

  test('exports the deal with and without what is private, and the key dates', async () => {
    const { page } = desk;
    for (const [button, name] of [
      ['Deal file, internal', /\.internal\.json$/],
      ['Deal file, shareable', /\.shareable\.json$/],
      ['Key dates (.ics)', /\.ics$/],
    ] as const) {
      const file = await desk.saved(() => page.getByRole('button', { name: button }).click());
      expect(file.name).toMatch(name);
    }
    expect(await page.getByRole('checkbox', { name: /original file/ }).count()).toBe(0);
  });

  test('puts the original files into a deal file where there are some and the box is ticked, by keyboard', async () => {
    const { page } = desk;
    const whole = aWholeDeal();
    const { titleIn: _names, ...head } = whole.deal;
    const document = { ...whole, deal: { ...head, title: 'Deal with papers' } };
    await desk.bring(document, ORIGINALS);
    await page.locator('.rail > .rail-link').first().click();
    await openDeal(page, document.deal);
    await page.keyboard.press('d');
    const shared = discloseDeal(document).papers ?? {};
    for (const [button, papers] of [
      ['Deal file, internal', document.papers ?? {}],
      ['Deal file, shareable', shared],
    ] as const) {
      const digests = new Set(Object.values(papers).map(({ digest }) => digest));
      const row = page.getByRole('group', { name: button });
      const tick = row.getByRole('checkbox', { name: `Include the ${digests.size} original files` });
      await tick.waitFor();
      const bare = await desk.saved(() => row.getByRole('button', { name: button }).click());
      expect(originalsIn(bare.bytes)).toEqual([]);
      await tick.press('Space');
      const carrying = await desk.saved(() => row.getByRole('button', { name: button }).press('Enter'));
      expect(new Set(originalsIn(carrying.bytes))).toEqual(digests);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  function originalsIn(bytes: Uint8Array): string[] {
    const { originals = {} } = JSON.parse(strFromU8(bytes)) as { originals?: object };
    return Object.keys(originals);
  }
});
