import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { testInBrowserOnly } from './in-browser-only.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const rich = aRichDeal(theLibrary());
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ language: 'en' });
});
afterAll(async () => {
  await desk.close();
});

/** This deal alone, in the list and out of the bin, or none, and the page opened anew over it. */
async function start(deal?: DealDocument): Promise<void> {
  const { page } = desk;
  for (const archived of [false, true])
    for (const { dealId } of await desk.ask('deals.list', { archived }))
      await desk.ask('deals.delete', { dealId });
  const binned = await desk.ask('deals.bin', {});
  if (binned.length > 0) await desk.ask('deals.erase', { dealIds: binned.map(({ dealId }) => dealId) });
  if (deal) await desk.bring(deal);
  await desk.ask('settings.set', { language: 'en', theme: 'light' });
  await page.locator('.rail > .rail-link').first().click();
  await page.reload();
  await page.locator('main').waitFor();
}
const withDeal = () => start(rich);
const withoutDeals = () => start();

describe('Deals', () => {
  test('deletes without a question and brings the deal back with Undo', async () => {
    await withDeal();
    const { page } = desk;
    const { deal } = rich;
    await page.getByRole('button', { name: `Delete: ${deal.title}` }).click();
    await page.getByRole('heading', { name: 'No deals yet' }).waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: deal.title, exact: true }).waitFor();
  });

  test('keeps a deleted deal in the bin, restores it, and erases it only after a question that says so', async () => {
    await withDeal();
    const { page } = desk;
    const { title } = rich.deal;
    const remove = () => page.getByRole('button', { name: `Delete: ${title}` }).click();
    const show = (list: string) => page.getByRole('radio', { name: list }).check();
    await remove();
    await show('Bin');
    await page.getByRole('button', { name: `Restore: ${title}` }).click();
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
    await show('Current');
    await remove();
    await show('Bin');

    const question = page.getByRole('dialog', { name: 'Erase 1 deal?' });
    await page.getByRole('button', { name: 'Empty the bin (1)' }).click();
    await question.getByText('This cannot be undone').waitFor();
    await question.getByText('Backups and files exported earlier keep what they hold').waitFor();
    // Whoever presses Enter without reading keeps the deal.
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'hidden' });
    expect(await desk.ask('deals.bin', {})).toHaveLength(1);

    await page.getByRole('button', { name: `Erase: ${title}` }).click();
    const one = page.getByRole('dialog', { name: `Erase “${title}”?` });
    await one.getByRole('button', { name: 'Erase', exact: true }).click();
    await page.getByText('1 deal was erased').waitFor();
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
    expect(await desk.ask('deals.bin', {})).toEqual([]);
    expect(await desk.ask('deals.list', { archived: false })).toEqual([]);
  });

  testInBrowserOnly(
    'says in words that it is erasing, and stays until it is done',
    'the answer is held back on its way over the loopback',
    async () => {
      await withDeal();
      const { page } = desk;
      await page.getByRole('button', { name: `Delete: ${rich.deal.title}` }).click();
      await page.getByRole('radio', { name: 'Bin' }).check();
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/api/deals.erase', async (route) => {
        await held;
        await route.continue();
      });
      await page.getByRole('button', { name: `Erase: ${rich.deal.title}` }).click();
      const question = page.getByRole('dialog');
      const erase = question.getByRole('button', { name: 'Erase', exact: true });
      await erase.click();
      await question.getByText('rewriting the workspace file').waitFor();
      expect(await erase.isDisabled()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await question.isVisible()).toBe(true);
      release();
      await page.getByText('1 deal was erased').waitFor();
      await question.waitFor({ state: 'hidden' });
    },
  );

  test('exports a deal as a file and imports it as a new deal that says where it came from', async () => {
    await withDeal();
    const { page } = desk;
    const { deal } = rich;
    await openDeal(page, deal);
    await page.getByRole('button', { name: 'Edit deal' }).click();
    const file = await desk.saved(() =>
      page.getByRole('button', { name: 'Export with private fields' }).click(),
    );
    expect(file.name).toMatch(/\.internal\.json$/);
    expect(new TextDecoder().decode(file.bytes).slice(0, 300)).toMatch(/private/i);
    await page.keyboard.press('Escape');

    await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Deals' }).click();
    await desk.choose(file, () => page.getByRole('button', { name: 'Import a deal file' }).click());
    await page.getByText('Deals from the same origin are already here').waitFor();
    expect((await desk.ask('deals.list', { archived: false })).length).toBe(2);
  });

  test('refuses a file that is not a deal, in words, and makes nothing of it', async () => {
    await withoutDeals();
    const { page } = desk;
    await desk.choose({ name: 'x.json', bytes: Buffer.from('{"a":') }, () =>
      page.getByRole('button', { name: 'Import a deal file' }).click(),
    );
    await page.locator('.notice[data-tone="problem"]').waitFor();
    expect(await desk.ask('deals.list', { archived: false })).toEqual([]);
  });

  test('reaches a deal, a term and a place from the palette by a few letters', async () => {
    await withDeal();
    const { page } = desk;
    const { deal } = rich;
    await page.locator('.ledger').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(deal.title.slice(0, 6));
    await page.locator('.palette-entry mark').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.deal-head').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ㄱㄹㅂㄱ');
    await page
      .locator('.palette-entry', { hasText: /reversion/i })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector h2', { hasText: /reversion/i }).waitFor();
    // The term that was chosen has the focus: its editor is open, and leaving it leads to its row.
    await page.locator('.state-editor :focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('tr[data-term="reversion_term"]:focus').waitFor();
    await page.keyboard.press('h');
    await page.locator('.history').waitFor();
  });

  test('switches language and theme at once and remembers them', async () => {
    await withoutDeals();
    const { page } = desk;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: '한국어' }).check();
    await page.getByRole('heading', { level: 1, name: '설정' }).waitFor();
    await page.getByRole('radio', { name: '어둡게' }).check();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '설정' }).waitFor();
    expect(await desk.ask('settings.get', {})).toMatchObject({ language: 'ko', theme: 'dark' });
  });

  test('restores a backup as copies and replaces nothing', async () => {
    await withDeal();
    const { page } = desk;
    const { deal } = rich;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.getByText('A backup was made.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const notes = 'Changed after the backup';
    const [{ dealId } = { dealId: '' }] = await desk.ask('deals.list', { archived: false });
    const { revision } = await desk.ask('deals.get', { dealId });
    await desk.ask('deals.apply', { dealId, revision, operation: { kind: 'edit-head', patch: { notes } } });
    await page
      .getByRole('button', { name: /^Restore as copies: the backup of/ })
      .first()
      .click();

    const dialog = page.getByRole('dialog', { name: /Restore as copies: backup of/ });
    const line = dialog.getByRole('checkbox', { name: deal.title });
    expect(await line.isChecked()).toBe(true);
    await dialog.getByText('older than the deal here').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // Nothing has come in yet, and without a choice nothing can.
    expect(await desk.ask('deals.list', { archived: false })).toHaveLength(1);
    await line.uncheck();
    await dialog.getByText('Choose at least one deal.').waitFor();
    await line.check();
    await dialog.getByRole('button', { name: 'Restore 1 deal as a copy' }).click();

    const notice = page.locator('.notice').filter({ hasText: '1 deal was restored as a copy.' });
    await notice.waitFor();
    const copy = page.getByRole('button', {
      name: /^(?!Duplicate|Archive|Delete).*\(copy of the backup of \w+ \d+, \d{4}\)$/,
    });
    await expect.poll(() => copy.evaluate((title) => title === document.activeElement)).toBe(true);
    const deals = await desk.ask('deals.list', { archived: false });
    expect(deals.length).toBe(2);
    expect(deals.map((each) => each.title)).toContain(deal.title);
    expect((await desk.ask('deals.get', { dealId })).document.deal.notes).toBe(notes);

    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 copy was moved to the bin.').waitFor();
    expect((await desk.ask('deals.list', { archived: false })).map((each) => each.dealId)).toEqual([dealId]);
  });

  testInBrowserOnly(
    'opens the page only with the code of this run, once, and keeps nothing of it in the address',
    'the window has no address that another program could open',
    async () => {
      await withoutDeals();
      const { page } = desk;
      expect(page.url()).not.toContain('code');
      const stranger = await page.context().newPage();
      await stranger.goto(page.url());
      await stranger
        .getByText('was not opened from Jibun')
        .or(stranger.getByText('지분에서 연 페이지가 아닙니다'))
        .waitFor();
    },
  );
});
