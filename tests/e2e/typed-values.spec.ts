import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { aDeal, aDraft, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const library = theLibrary();
const TITLE = '읽기 시험';
const deal: DealDocument = {
  deal: aDeal({ title: TITLE, kinds: ['remake'], ourRoles: ['owner'], currency: 'USD' }),
  drafts: [
    aDraft({
      id: 'theirs-1',
      side: 'theirs',
      label: '1차안',
      entries: { purchase_price_floor: anEntryOf(money(25_000_000, 'USD')) },
    }),
  ],
  ladders: {},
  situation: {},
};
let desk: Desk;
let dealId: string;

beforeAll(async () => {
  desk = await openDesk({ before: async ({ bring }) => (dealId = await bring(deal)) });
  await openDeal(desk.page, TITLE);
});
afterAll(async () => {
  await desk.close();
});

describe('a typed value', () => {
  test('with two meanings is asked about, and a digit chooses', async () => {
    const { page } = desk;
    await open('purchase_price_fixed');
    await page.keyboard.type('12억 5,000');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1. 미화 1,250,000,000달러 (12억 5,000만 달러)' }).waitFor();
    expect(await valueOf('purchase_price_fixed')).toBeUndefined();
    await page.keyboard.press('2');
    await expect
      .poll(async () => valueOf('purchase_price_fixed'))
      .toEqual({ kind: 'money', money: { amountMinor: 120_000_500_000, currency: 'USD' } });
    await page.keyboard.press('Enter');
    await leaveNextAfter('purchase_price_fixed');
  });

  test('is chosen with arrow and Enter too, and Escape leads back to the words', async () => {
    const { page } = desk;
    await open('option_fee_initial');
    await page.keyboard.type('250.000');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1. 미화 250달러' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedValue()).toBe('250.000');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf('option_fee_initial'))
      .toMatchObject({ money: { amountMinor: 25_000_000, currency: 'USD' } });
    await page.keyboard.press('Enter');
    await leaveNextAfter('option_fee_initial');
  });

  test('that is doubtful is asked about once, by its doubt, and Enter confirms', async () => {
    const { page } = desk;
    await open('net_profit_points');
    await page.keyboard.type('120%');
    await page.keyboard.press('Enter');
    await page.getByText('100%를 넘습니다.').waitFor();
    await page.getByRole('button', { name: '그대로 저장' }).waitFor();
    expect(await valueOf('net_profit_points')).toBeUndefined();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf('net_profit_points'))
      .toMatchObject({ share: { numerator: 6, denominator: 5 } });
    await leaveNextAfter('net_profit_points');

    await open('purchase_price_floor');
    await page.keyboard.type('3억 원');
    await page.keyboard.press('Enter');
    await page.getByText('지금까지 이 항목에 쓴 통화와 다릅니다.').waitFor();
    expect(await valueOf('purchase_price_floor')).toMatchObject({ money: { currency: 'USD' } });
    await page.getByRole('button', { name: '저장된 값으로 되돌리기: 250,000' }).click();
    expect(await focusedValue()).toBe('250,000');
    await page.keyboard.press('Enter');
    await leaveNextAfter('purchase_price_floor');
  });

  test('that cannot be read waits in its field, through another term and back, marked on its row', async () => {
    const { page } = desk;
    await open('option_period_initial');
    await page.keyboard.type('12~18개월');
    await page.keyboard.press('Enter');
    await page.getByText('범위이며 하나의 값이 아닙니다. 18개월처럼').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.state-editor').waitFor({ state: 'detached' });
    await row('purchase_price_fixed').locator('th').click();
    await row('option_period_initial').getByText('입력했으나 아직 저장되지 않음').waitFor();
    expect(await valueOf('option_period_initial')).toBeUndefined();
    await open('option_period_initial');
    const field = page.getByLabel('숫자', { exact: true });
    expect(await field.inputValue()).toBe('12~18개월');
    await page.getByText('범위이며 하나의 값이 아닙니다. 18개월처럼').waitFor();
    await field.fill('열다섯 달');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf('option_period_initial'))
      .toEqual({ kind: 'duration', n: { numerator: 15, denominator: 1 }, unit: 'months' });
    await leaveNextAfter('option_period_initial');
    expect(await row('option_period_initial').textContent()).not.toContain('아직 저장되지 않음');
  });

  test('in the own way of the term is read where money stands, and two amounts in two currencies are asked between', async () => {
    const { page } = desk;
    await open('option_extension_fee');
    await page.keyboard.type('$50,000');
    await page.keyboard.press('Enter');
    await leaveNextAfter('option_extension_fee');
    expect(await valueOf('option_extension_fee')).toMatchObject({ money: { amountMinor: 5_000_000 } });
    await open('option_extension_fee');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1.5배');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf('option_extension_fee'))
      .toMatchObject({ kind: 'multiple', n: { numerator: 3, denominator: 2 } });
    await leaveNextAfter('option_extension_fee');

    await open('purchase_price_fixed');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3억원(미화 25만 달러)');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '2. 미화 250,000달러 (25만 달러)' }).waitFor();
    expect(await page.locator('.meanings button').count()).toBe(2);
    await page.keyboard.press('2');
    await expect
      .poll(async () => valueOf('purchase_price_fixed'))
      .toEqual({ kind: 'money', money: { amountMinor: 25_000_000, currency: 'USD' } });
    await page.keyboard.press('Enter');
    await leaveNextAfter('purchase_price_fixed');
  });

  test('of several tiers is a table by keyboard; an unfinished row saves nothing, and a copied table fills it', async () => {
    const { page } = desk;
    await page.locator('[data-page-search]').fill('박스오피스 보너스');
    await open('box_office_bonus_amount');
    await page.locator('.state-editor').getByLabel('표기 방식').selectOption('schedule');
    const cell = (at: number, name: string) => page.getByRole('textbox', { name: `${at}행: ${name}` });
    await cell(1, '지급 시점·구간').focus();
    await page.keyboard.type('제작비 2.5배');
    await page.keyboard.press('Enter');
    await page.keyboard.type('10%');
    await page.keyboard.press('Enter');
    await page.keyboard.type('제작비 3배');
    const first = {
      part: { kind: 'share', share: { numerator: 1, denominator: 10 }, base: 'purchase_price' },
      due: '제작비 2.5배',
    };
    await expect
      .poll(async () => valueOf('box_office_bonus_amount'))
      .toEqual({ kind: 'schedule', instalments: [first] });
    await page.keyboard.press('Enter');
    await page.keyboard.type('1/20');
    await page.keyboard.press('Enter');
    await expect.poll(async () => parts()).toEqual(['1/10', '1/20']);
    // An empty row goes by Delete; the saved ones stay as they are.
    await cell(3, '지급 시점·구간').press('Delete');
    await cell(3, '지급 시점·구간').waitFor({ state: 'detached' });
    expect(await parts()).toEqual(['1/10', '1/20']);

    await cell(2, '지급 시점·구간').focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '제작비 3배\t5%\n제작비 4배\t7,5%\n제작비 5배\t12~15%\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(async () => parts()).toEqual(['1/10', '1/20', '3/40']);
    expect(await cell(4, '금액·비율').inputValue()).toBe('12~15%');
    await page.getByText('범위이며 하나의 값이 아닙니다. 2.5%처럼').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.state-editor').waitFor({ state: 'detached' });
    // 10, 5 and 7.5% are 7.5% a tier: neutral, and not “not comparable”.
    await expect
      .poll(async () => row('box_office_bonus_amount').locator('.position').getAttribute('data-standing'))
      .toBe('neutral');
    await page.locator('[data-page-search]').fill('');
  });

  test('is read the same in a day, a rate and a count, and a form does not take the older one', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '초안 추가' }).click();
    const dialog = page.getByRole('dialog');
    const day = dialog.getByLabel('문서 일자');
    await day.fill('2027. 3');
    await day.press('Enter');
    await dialog.getByText('읽을 수 있는 날짜가 아니거나').waitFor();
    await dialog.getByRole('button', { name: '추가' }).click();
    await dialog.waitFor();
    await day.fill('2027년 3월 1일');
    await dialog.getByLabel('차수').fill('２차');
    await dialog.getByRole('button', { name: '추가' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await desk.ask('deals.get', { dealId })).document.drafts.at(-1))
      .toMatchObject({ on: '2027-03-01', round: 2 });
  });
});

async function open(term: string): Promise<void> {
  await row(term).locator('th').click();
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('.state-editor .value-fields input').first().waitFor();
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
}

/** Enter has stored the value and opened the editor of the next term; this closes it. */
async function leaveNextAfter(term: string): Promise<void> {
  const editor = desk.page.locator('.state-editor');
  const name = library.terms.find(({ id }) => id === term)?.name.ko ?? '';
  await expect.poll(() => editor.getAttribute('aria-label')).not.toContain(name);
  await desk.page.keyboard.press('Escape');
  await editor.waitFor({ state: 'detached' });
}

function row(term: string) {
  return desk.page.locator(`tr[data-term="${term}"]`);
}

function focusedValue(): Promise<string | undefined> {
  return desk.page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined,
  );
}

async function valueOf(term: string) {
  const { document } = await desk.ask('deals.get', { dealId });
  const state = document.drafts[0]?.entries[term]?.state;
  return state?.kind === 'value' ? state.value : undefined;
}

async function parts(): Promise<string[]> {
  const value = await valueOf('box_office_bonus_amount');
  return value?.kind === 'schedule'
    ? value.instalments.map(({ part }) =>
        part.kind === 'share'
          ? `${part.share.numerator}/${part.share.denominator}`
          : String(part.money.amountMinor),
      )
    : [];
}
