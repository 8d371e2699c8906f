import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDeal, aDocument, aDraft, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const TITLE = '되돌리는 거래';
const TERM = 'option_period_initial';

let desk: Desk;
let dealId: string;
beforeAll(async () => {
  desk = await openDesk({
    language: 'ko',
    before: async ({ bring }) => {
      const drafts = [aDraft({ entries: { [TERM]: anEntryOf(months(18)) } })];
      dealId = await bring(aDocument({ deal: aDeal({ title: TITLE }), drafts }));
    },
  });
  await openDeal(desk.page, TITLE);
});
afterAll(() => desk.close());

test('Ctrl+Z takes a step back, and Ctrl+Y and Ctrl+Shift+Z bring it again', async () => {
  const { page } = desk;
  await edit('24개월');
  await expect.poll(monthsOf).toBe(24);
  for (const redo of ['Control+y', 'Control+Shift+z']) {
    await page.keyboard.press('Control+z');
    await expect.poll(monthsOf).toBe(18);
    await page.keyboard.press(redo);
    await expect.poll(monthsOf).toBe(24);
  }
});

test('in a text field Ctrl+Y is of the typing, and leaves the deal as it is', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+z');
  await expect.poll(monthsOf).toBe(18);
  const note = page.getByRole('complementary').getByRole('textbox', { name: '우리 메모', exact: true });
  await note.focus();
  await page.keyboard.press('Control+y');
  await page.getByText('저장됨', { exact: true }).waitFor();
  expect(await monthsOf()).toBe(18);
  await page.locator(`tr[data-term="${TERM}"]`).focus();
  await page.keyboard.press('Control+y');
  await expect.poll(monthsOf).toBe(24);
});

async function edit(text: string): Promise<void> {
  const { page } = desk;
  await page.locator(`tr[data-term="${TERM}"] th`).click();
  await page.keyboard.press('Enter');
  await page.locator('.state-editor input[type=text]').first().fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function monthsOf(): Promise<number | undefined> {
  const { drafts } = (await desk.ask('deals.get', { dealId })).document;
  const state = drafts[0]?.entries[TERM]?.state;
  return state?.kind === 'value' && state.value.kind === 'duration' ? state.value.n.numerator : undefined;
}
