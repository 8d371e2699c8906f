import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphsOf } from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { readFile, textsNow } from '#tests/builders/papers-word.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const deal = aSample('invented-remake');
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

/** The preview as it stands once it is of the order that is chosen. */
async function settled(page: Page): Promise<void> {
  const ready = page.locator('.preview-frame[data-behind="false"]').locator('.printed-frame, .excel-sheet');
  await page.locator('.preview-state progress').waitFor({ state: 'detached' });
  await ready.first().waitFor();
}

const PAPERS: readonly (readonly [title: RegExp, choose: readonly string[]])[] = [
  [/brief\.internal\.standard\.en\.docx$/, ['Standard']],
  [/position-paper\.en\.docx$/, ['Shareable']],
  [/term-sheet\.en\.docx$/, ['Term sheet']],
  [/term-sheet\.ko-en\.docx$/, ['Both']],
  [/deal-memo\.ko-en\.docx$/, ['Deal memo']],
  [/issues-list\.shareable\.en\.docx$/, ['Issues list', 'English']],
  [/issues-list\.shareable\.en\.xlsx$/, ['Excel']],
  [/comparison\.shareable\.en\.docx$/, ['Comparison']],
];

describe('The preview of a document', () => {
  test('shows the pages of the file that is then saved, word for word, by keyboard', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Contents' }).focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await page.locator('.preview-state').innerText()).toBe('About 1 page.');
    expect(await axeFindings(page)).toEqual([]);
    const shown = await wordsOnPages(page);
    const { bytes, name } = await desk.saved(() =>
      page.getByRole('button', { name: 'Write and save' }).press('Enter'),
    );
    expect(shown).toBe(words(paragraphsOf(bytes).join('\n')));
    const notes = strFromU8(unzipSync(bytes)['word/footnotes.xml'] ?? new Uint8Array());
    const [noted = 'no footnote'] = [...notes.matchAll(/<w:t[^>]*>(\w[^<]{20,})</g)].map((match) => match[1]);
    expect(words(await page.locator('.printed-notes').first().innerText())).toContain(words(noted));
    expect(await page.locator('.recent-name').first().innerText()).toBe(name);
    expect(await page.locator('.saved-file').count()).toBe(1);
  });

  test('shows every kind of file, each with its own choices, and is free of what axe finds', async () => {
    const { page } = desk;
    for (const [title, choose] of PAPERS) {
      for (const name of choose) await page.getByRole('radio', { name, exact: true }).check();
      await expect.poll(() => page.locator('.write-name').innerText()).toMatch(title);
      await settled(page);
      expect(await page.locator('.preview-failed').count(), String(title)).toBe(0);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is behind when the deal changes, and renews itself; what was written is outdated then, and made again by one press', async () => {
    const { page } = desk;
    for (const name of ['Brief', 'Internal', 'One page'])
      await page.getByRole('radio', { name, exact: true }).check();
    await settled(page);
    const { document, revision } = await desk.ask('deals.get', { dealId });
    const title = `${document.deal.title} II`;
    const patch = { titleIn: { ...document.deal.titleIn, en: title } };
    await desk.ask('deals.apply', { dealId, revision, operation: { kind: 'edit-head', patch } });
    await page.reload();
    await page.keyboard.press('d');
    await page.getByRole('tab', { name: 'Preview' }).click();
    await expect.poll(() => wordsOnPages(page)).toContain(words(title));
    const outdated = page.locator('.recent li').first();
    await expect.poll(() => outdated.innerText()).toContain('Outdated: 1 change in the deal since.');
    const again = await desk.saved(() =>
      outdated.getByRole('button', { name: /^Make it again/ }).press('Enter'),
    );
    expect(words(paragraphsOf(again.bytes).join('\n'))).toContain(words(title));
    await expect.poll(() => outdated.innerText()).toContain('Nothing has changed since.');
  });

  test('prints its pages alone, and nothing of what surrounds them', async () => {
    const { page } = desk;
    await page.getByRole('radio', { name: 'Deal memo', exact: true }).check();
    await expect.poll(() => page.locator('.preview-frame').innerText()).toContain('Garamnarae');
    await settled(page);
    // The system's own dialog is not for a test; what would be on the paper is.
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print or save as PDF…' }).press('Enter');
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const pages = await page.locator('.print-sheets .printed-frame').count();
    expect(pages).toBeGreaterThan(1);
    expect(await page.locator('.print-sheets').isVisible()).toBe(true);
    expect(await page.locator('#root').isVisible()).toBe(false);
    if (process.env['JIBUN_WINDOW'] !== 'electron') {
      const pdf = await readFile(
        await page.pdf({ preferCSSPageSize: true, printBackground: true }),
        'memo.pdf',
      );
      expect(pdf.pages).toBe(pages);
      const text = words(textsNow(pdf).join('\n'));
      expect(text).toContain(words(await page.locator('.printed-paragraph').first().innerText()));
      // Of the place around it nothing is on the paper: no name of a button, no private draft.
      for (const other of ['Write and save', 'Recent exports', 'Walk-away'])
        expect(text).not.toContain(words(other));
    }
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.print-sheets').waitFor({ state: 'detached' });
  });

  test('fits a window of a telephone, and keeps paper white at night', async () => {
    const { page } = desk;
    await desk.ask('settings.set', { theme: 'dark' });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.reload();
    await page.keyboard.press('d');
    await page.getByRole('tab', { name: 'Preview' }).click();
    await settled(page);
    const sheet = page.locator('.printed-frame > .printed').first();
    expect(await sheet.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const box = await page.locator('.printed-frame').first().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeFindings(page)).toEqual([]);
  });
});

/** Numbers of headings, marks of footnotes and edges of pages stand beside the words of the body. */
async function wordsOnPages(page: Page): Promise<string> {
  return words(
    await page.locator('.printed-body').evaluateAll((bodies) =>
      bodies
        .flatMap((body) => [
          ...body.querySelectorAll(
            'tr:not([aria-hidden]) .printed-paragraph, .printed-body > .printed-paragraph',
          ),
        ])
        .map((paragraph) => {
          const copy = paragraph.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('.printed-label, .printed-note-mark')) mark.remove();
          return copy.textContent;
        })
        .join('\n'),
    ),
  );
}

function words(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
