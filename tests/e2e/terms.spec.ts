import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { aDeal, aDraft, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const library = theLibrary();
const TITLE = '겨울 편지 미국 리메이크';
const deal: DealDocument = {
  deal: aDeal({ title: TITLE, kinds: ['remake'], ourRoles: ['owner'], currency: 'USD' }),
  drafts: [
    aDraft({
      id: 'theirs-1',
      side: 'theirs',
      label: '스튜디오 1차안',
      entries: { option_period_initial: anEntryOf(months(24)) },
    }),
  ],
  ladders: {},
  situation: {},
};
let desk: Desk;
let dealId: string;

let count = 0;

beforeAll(async () => {
  desk = await openDesk({ before: ({ bring }) => bring(deal) });
  await openDeal(desk.page, TITLE);
});
afterAll(async () => {
  await desk.close();
});
// Each promise has a deal of its own, opened from the list, which is read anew whenever it is gone to.
beforeEach(async () => {
  const title = `${TITLE} ${(count += 1)}`;
  dealId = await desk.bring({ ...deal, deal: { ...deal.deal, title } });
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('.rail > .rail-link').first().click();
  await openDeal(desk.page, title);
});

describe('Terms', () => {
  test('takes money as it is said in Korean, by keyboard alone, and keeps it to the won', async () => {
    const { page } = desk;
    await row('purchase_price_fixed').locator('th').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('12억 5,000만 원');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf('purchase_price_fixed'))
      .toEqual({
        kind: 'money',
        money: { amountMinor: 1_250_000_000, currency: 'KRW' },
      });
    expect(await row('purchase_price_fixed').textContent()).toContain('12억 5,000만 원');
    // Enter went on to the next term. Leaving its editor gives the focus to its row, and the arrows go on from there.
    await page.getByRole('group', { name: /제작비 대비 구매가 비율/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedTerm()).toBe('purchase_price_pct_budget');
    await page.keyboard.press('ArrowUp');
    expect(await focusedTerm()).toBe('purchase_price_fixed');
    expect(await page.locator('tr[aria-selected="true"]').getAttribute('data-term')).toBe(
      'purchase_price_fixed',
    );
  });

  test('keeps what it does not understand in the field, says so, and saves nothing', async () => {
    const { page } = desk;
    await row('purchase_price_fixed').locator('th').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('추후 협의');
    await page.keyboard.press('Enter');
    await page.getByText('읽을 수 있는 금액이 아닙니다.').waitFor();
    expect(await page.getByLabel('금액', { exact: true }).inputValue()).toBe('추후 협의');
    expect(await valueOf('purchase_price_fixed')).toBeUndefined();
  });

  test('never writes a percentage without its base', async () => {
    const { page } = desk;
    await row('net_profit_points').locator('th').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('2.5');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf('net_profit_points'))
      .toMatchObject({
        kind: 'share',
        share: { numerator: 1, denominator: 40 },
        base: 'net_profits',
      });
    expect(await row('net_profit_points').textContent()).toContain('순이익');
  });

  test('goes back to the base that an undo brings back, before the next figure is typed', async () => {
    const { page } = desk;
    await row('net_profit_points').locator('th').click();
    await page.keyboard.press('Enter');
    const editor = page.locator('.state-editor');
    const [percent, base] = [editor.getByLabel('비율(%)'), editor.getByLabel('산정 기준')];
    await percent.fill('2.5');
    await percent.blur();
    await expect.poll(async () => valueOf('net_profit_points')).toMatchObject({ base: 'net_profits' });
    await base.selectOption('adjusted_gross');
    await expect.poll(async () => valueOf('net_profit_points')).toMatchObject({ base: 'adjusted_gross' });
    await page.getByRole('button', { name: /^실행 취소: / }).click();
    await expect.poll(async () => valueOf('net_profit_points')).toMatchObject({ base: 'net_profits' });
    await expect.poll(() => base.inputValue()).toBe('net_profits');
    await percent.fill('5');
    await percent.blur();
    await expect
      .poll(async () => valueOf('net_profit_points'))
      .toMatchObject({ share: { numerator: 1, denominator: 20 }, base: 'net_profits' });
  });

  test('shows the state and the versions that an undo brings back, and saves none that it took away', async () => {
    const { page } = desk;
    await row('option_period_initial').locator('th').click();
    await page.keyboard.press('Enter');
    const editor = page.locator('.state-editor');
    const state = async () => (await theirs())?.entries['option_period_initial']?.state;
    const undo = page.getByRole('button', { name: /^실행 취소: / });
    await editor.getByRole('radio', { name: '협의 중' }).check();
    await expect.poll(state).toEqual({ kind: 'open' });
    await undo.click();
    await expect.poll(() => editor.getByRole('radio', { name: '값', exact: true }).isChecked()).toBe(true);

    await editor.getByRole('radio', { name: '불일치' }).check();
    await editor.getByRole('textbox', { name: '숫자' }).nth(1).fill('12');
    await editor.getByRole('textbox', { name: '숫자' }).nth(1).blur();
    const periods = async () => {
      const now = await state();
      return now?.kind === 'disputed'
        ? now.candidates.map(({ value }) => (value.kind === 'duration' ? value.n.numerator : 0))
        : [];
    };
    await expect.poll(periods).toEqual([24, 12]);
    await editor.getByRole('textbox', { name: '숫자' }).nth(0).fill('36');
    await editor.getByRole('textbox', { name: '숫자' }).nth(0).blur();
    await expect.poll(periods).toEqual([36, 12]);
    await undo.click();
    await expect.poll(periods).toEqual([24, 12]);
    await editor.getByRole('textbox', { name: '숫자' }).nth(1).fill('18');
    await editor.getByRole('textbox', { name: '숫자' }).nth(1).blur();
    await expect.poll(periods).toEqual([24, 18]);
  });

  test('shows the position that the app computed, and changes it with the value', async () => {
    const period = row('option_period_initial');
    await expect
      .poll(async () => period.locator('.position').getAttribute('data-standing'))
      .toBe('unfavourable');
    await desk.page.keyboard.press('Escape');
    await period.locator('th').click();
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('6');
    await desk.page.keyboard.press('Enter');
    await expect
      .poll(async () => period.locator('.position').getAttribute('data-standing'))
      .toBe('favourable');
  });

  test('marks the rest absent in one step, and Undo in the message takes that one step back', async () => {
    const { page } = desk;
    const applicable = library.terms.filter((term) => term.kinds.includes('remake')).length;
    await page.getByRole('button', { name: `나머지 ${applicable - 1}개를 규정 없음으로` }).click();
    await page.getByText(`조건 ${applicable - 1}개를 규정 없음으로 표시했습니다.`).waitFor();
    expect(Object.keys((await theirs())?.entries ?? {}).length).toBe(applicable);
    await page.locator('.notice').getByRole('button', { name: '실행 취소' }).click();
    await expect.poll(async () => Object.keys((await theirs())?.entries ?? {}).length).toBe(1);
  });

  test('undoes and redoes with the keys and names the step, but leaves typing in a field alone', async () => {
    const { page } = desk;
    await row('option_period_initial').locator('th').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await expect.poll(async () => valueOf('option_period_initial')).toMatchObject({ n: { numerator: 9 } });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => valueOf('option_period_initial')).toMatchObject({ n: { numerator: 24 } });
    await page.getByRole('button', { name: /^다시 실행: 최초 옵션 기간: 24개월 → 9개월 / }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(async () => valueOf('option_period_initial')).toMatchObject({ n: { numerator: 9 } });
    const { revision } = await desk.ask('deals.get', { dealId });
    const search = page.locator('[data-page-search]');
    await search.fill('옵션');
    await page.keyboard.press('Control+z');
    await expect.poll(() => search.inputValue()).toBe('');
    expect(await valueOf('option_period_initial')).toMatchObject({ n: { numerator: 9 } });
    // The app answers the page in order, so the next step follows this one directly.
    await page.getByRole('button', { name: /^실행 취소: / }).click();
    await expect.poll(async () => valueOf('option_period_initial')).toMatchObject({ n: { numerator: 24 } });
    expect(await desk.ask('deals.get', { dealId })).toMatchObject({ revision: revision + 1 });
  });

  test('finds terms by two syllables, by initial consonants and by English, and says how many', async () => {
    const { page } = desk;
    const search = page.locator('[data-page-search]');
    for (const query of ['옵션', 'ㅇㅅㄹ', 'option fee']) {
      await search.fill(query);
      await page.locator('tr[data-term="option_fee_initial"]').waitFor();
      expect(await page.locator('.term-row').count()).toBeLessThan(60);
    }
    await search.fill('없는말없는말');
    await page.getByText('맞는 조건이 없습니다.').waitFor();
  });

  test('adopts a suggested ladder as ours and draws it, marked as private', async () => {
    const { page } = desk;
    await row('option_period_initial').locator('th').click();
    const ladder = page
      .locator('.inspector-section.private')
      .filter({ has: page.getByRole('heading', { name: '우리 협상 단계' }) });
    await ladder.getByRole('button', { name: '세 단계 모두 채택' }).click();
    const suggested = library.terms.find((term) => term.id === 'option_period_initial')?.positions[0]?.ladder;
    await expect.poll(async () => (await document()).ladders['option_period_initial']).toEqual(suggested);
    expect(await ladder.locator('.private-mark').textContent()).toBe('비공개');
    expect(await row('option_period_initial').locator('.strip-tooth').count()).toBeGreaterThan(0);
  });

  test('adds our draft as a copy of theirs without our notes, and shows how the term moved', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '초안 추가' }).click();
    await page.getByLabel('시작 내용').selectOption({ label: '‘스튜디오 1차안’ 복사' });
    await page.getByRole('button', { name: '추가', exact: true }).click();
    await expect.poll(async () => (await document()).drafts.length).toBe(2);
    const ours = (await document()).drafts.find((draft) => draft.side === 'ours');
    expect(ours?.round).toBe(1);
    expect(ours?.entries['option_period_initial']?.state).toEqual({ kind: 'value', value: months(24) });
    await row('option_period_initial').locator('th').click();
    expect(await page.locator('.rounds li').count()).toBe(2);
  });

  test('keeps an edit beside a change from elsewhere, and says which edit met a change of the same value', async () => {
    const { page } = desk;
    await elsewhere({ kind: 'edit-head', patch: { title: '다른 창에서 바꾼 제목' } });
    await row('option_period_initial').locator('th').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '다른 창에서 바꾼 제목' }).waitFor();
    await expect
      .poll(() => valueOf('option_period_initial'))
      .toMatchObject({ n: { numerator: 9, denominator: 1 } });
    const draftId = (await theirs())?.id ?? '';
    const state = { kind: 'value', value: months(18) } as const;
    await elsewhere({ kind: 'edit-entry', draftId, termId: 'option_period_initial', patch: { state } });
    await row('option_period_initial').locator('th').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.getByText('다른 창에서 같은 내용을 바꾸').first().waitFor();
    expect(await valueOf('option_period_initial')).toMatchObject({ n: { numerator: 18 } });
  });

  test('keeps what was typed when the place changes before the pause is over', async () => {
    const { page } = desk;
    await row('option_period_initial').locator('th').click();
    await page.getByLabel('문서에서 인용').fill('The Option Period shall be twenty-four (24) months.');
    await page.getByRole('button', { name: '이력' }).click();
    await page.locator('.history').waitFor();
    await expect
      .poll(async () => (await theirs())?.entries['option_period_initial']?.clause)
      .toBe('The Option Period shall be twenty-four (24) months.');
    await expect.poll(async () => page.locator('.step').count()).toBe(2);
  });
});

/** A change by another window. */
async function elsewhere(operation: DealOperation): Promise<void> {
  const { revision } = await desk.ask('deals.get', { dealId });
  await desk.ask('deals.apply', { dealId, revision, operation });
}

function row(termId: string) {
  return desk.page.locator(`tr[data-term="${termId}"]`);
}

async function document() {
  return (await desk.ask('deals.get', { dealId })).document;
}

async function theirs() {
  return (await document()).drafts.find((draft) => draft.side === 'theirs');
}

async function valueOf(termId: string) {
  const state = (await theirs())?.entries[termId]?.state;
  return state?.kind === 'value' ? state.value : undefined;
}

function focusedTerm(): Promise<string | null> {
  return desk.page.locator(':focus').getAttribute('data-term');
}
