import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { byId } from '#domain/base/by-id.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { quotationOf, readPaperText } from '#domain/reading/read-paper-text.ts';
import { aDeal, aDraft, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { KeyedContract, KeyedTerm } from '#tests/fixtures/contracts/keys.ts';
import { CO_PRODUCTION, REMAKE_OPTION } from '#tests/fixtures/contracts/keys.ts';
import { actsOn, copy } from './acts.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const library = theLibrary();
const BY_HAND = '손으로 적는 거래';
const REMAKE = '본문에서 읽는 리메이크';
const CO_PRODUCED = '본문에서 읽는 공동제작';
let desk: Desk;
let page: Page;
const ids = new Map<string, string>();

beforeAll(async () => {
  desk = await openDesk({
    width: 1440,
    height: 900,
    before: async ({ bring }) => {
      for (const deal of [
        aDocument(BY_HAND, 'remake'),
        aDocument(REMAKE, 'remake'),
        aDocument(CO_PRODUCED, 'co-production'),
      ])
        ids.set(deal.deal.title, await bring(deal));
    },
  });
  ({ page } = desk);
});
afterAll(async () => {
  await desk.close();
});

describe('by keyboard', () => {
  beforeAll(async () => {
    await openDeal(page, BY_HAND);
  });

  test('a figure on a row opens its editor with that figure, and Enter goes on to the next', async () => {
    await row('purchase_price_fixed').locator('th').click();
    const acts = await actsOn(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('2.5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('500000');
    await page.keyboard.press('Enter');
    // The arrow, two Enters and every digit: three keys and the digits for the first term, one for the second.
    expect(await acts()).toBe('2.5'.length + '500000'.length + 3);
    await expect
      .poll(async () => valueOf(BY_HAND, 'purchase_price_pct_budget'))
      .toMatchObject({ share: { numerator: 1, denominator: 40 }, base: 'production_budget' });
    await expect
      .poll(async () => valueOf(BY_HAND, 'purchase_price_floor'))
      .toEqual({ kind: 'money', money: { amountMinor: 50_000_000, currency: 'USD' } });
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    expect(await focusedTerm()).toBe('purchase_price_floor');
  });

  test('Shift and Enter go back to the term before, and Escape keeps what was typed', async () => {
    await row('purchase_price_floor').locator('th').click();
    await page.keyboard.press('7');
    await page.keyboard.type('00000');
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('group', { name: /제작비 대비 구매가 비율/ }).waitFor();
    await expect
      .poll(async () => valueOf(BY_HAND, 'purchase_price_floor'))
      .toMatchObject({ money: { amountMinor: 70_000_000 } });
    await page.keyboard.press('Escape');
    expect(await focusedTerm()).toBe('purchase_price_pct_budget');
  });

  test('the search selects its text, Enter opens the best hit, and after its value the whole list is back', async () => {
    await row('purchase_price_fixed').locator('th').click();
    for (const [letters, termId, number] of [
      ['option per', 'option_period_initial', '18'],
      ['연장 기간', 'option_extension_period', '12'],
    ] as const) {
      const acts = await actsOn(page);
      await page.keyboard.press('/');
      await page.keyboard.type(letters);
      await page.keyboard.press('Enter');
      await page.keyboard.type(number);
      await page.keyboard.press('Enter');
      expect(await acts()).toBe(1 + letters.normalize('NFD').length + 1 + number.length + 1);
      await expect
        .poll(async () => valueOf(BY_HAND, termId))
        .toMatchObject({ n: { numerator: Number(number) }, unit: 'months' });
      expect(await focusedTerm()).toBe(termId);
      expect(await page.locator('[data-page-search]').inputValue()).toBe('');
      expect(await page.locator('.term-row').count()).toBeGreaterThan(60);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('옵션');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator('[data-page-search]').fill('연장');
    await row('purchase_price_fixed').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('/');
    await page.keyboard.type('크레딧');
    expect(await page.locator('[data-page-search]').inputValue()).toBe('크레딧');
    await page.keyboard.press('Escape');
  });

  test('a digit picks a choice that wears its number and a radio; arrowing through makes one step at its end', async () => {
    await row('rights_scope').locator('th').click();
    await page.keyboard.press('2');
    const choices = page.locator('.state-editor .value-fields input[type=radio]');
    await expect.poll(async () => choices.nth(1).isChecked()).toBe(true);
    expect(await choices.nth(1).evaluate((radio) => getComputedStyle(radio).opacity)).toBe('1');
    await expect
      .poll(async () => valueOf(BY_HAND, 'rights_scope'))
      .toEqual({ kind: 'choice', choice: 'english_language_av' });
    await page.keyboard.press('Escape');
    // What is edited between the two makes them two edits, whatever the time between them.
    await row('territory_language').locator('th').click();
    await page.keyboard.press('a');
    await expect.poll(async () => stateOf(BY_HAND, 'territory_language')).toEqual({ kind: 'absent' });
    const before = await steps(BY_HAND);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf(BY_HAND, 'rights_scope'))
      .toEqual({ kind: 'choice', choice: 'one_picture_english' });
    expect(await steps(BY_HAND)).toBe(before + 1);
    await page.keyboard.press('Escape');
  });

  test('A marks a term as silent and O as open, on its row and among its choices, without a place of the deal opening', async () => {
    await row('payment_timing').locator('th').click();
    await page.keyboard.press('a');
    await expect.poll(async () => stateOf(BY_HAND, 'payment_timing')).toEqual({ kind: 'absent' });
    await page.keyboard.press('3');
    await expect
      .poll(async () => valueOf(BY_HAND, 'payment_timing'))
      .toEqual({ kind: 'choice', choice: 'on_photography' });
    await page.keyboard.press('o');
    await expect.poll(async () => stateOf(BY_HAND, 'payment_timing')).toEqual({ kind: 'open' });
    await page.keyboard.press('Escape');
    expect(await focusedTerm()).toBe('payment_timing');
  });

  test('a figure typed on a silent term is a value again', async () => {
    await row('option_fee_initial').locator('th').click();
    await page.keyboard.press('a');
    await expect.poll(async () => stateOf(BY_HAND, 'option_fee_initial')).toEqual({ kind: 'absent' });
    await page.keyboard.type('$50k');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => valueOf(BY_HAND, 'option_fee_initial'))
      .toMatchObject({ money: { amountMinor: 5_000_000, currency: 'USD' } });
    await page.keyboard.press('Escape');
  });

  test('the Enter that ends a syllable submits nothing, and the next one does', async () => {
    await row('reversion_term').locator('th').click();
    await page.keyboard.press('6');
    await page.keyboard.type('0개월');
    // One key with the code 229 is all that some systems report for it.
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true }),
      ),
    );
    const editor = page.getByRole('group', { name: /권리 복귀\(리버전\) 기간/ });
    expect(await editor.count()).toBe(1);
    expect(await page.locator(':focus').inputValue()).toBe('60개월');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('60');
    await page.keyboard.press('Enter');
    await editor.waitFor({ state: 'detached' });
    await expect.poll(async () => valueOf(BY_HAND, 'reversion_term')).toEqual(months(60));
  });

  test.each([
    ['once, as a key of the input method', false],
    ['and once more as itself', true],
  ])(
    'one Enter stores a value whose last syllable it ends, where it is reported %s',
    async (_how, isTwice) => {
      await row('option_period_initial').locator('th').click();
      await page.keyboard.press('1');
      await page.keyboard.type(isTwice ? '4개월' : '5개월');
      await page.evaluate((again) => {
        const field = document.activeElement;
        const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
        field?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        field?.dispatchEvent(
          new KeyboardEvent('keydown', { ...enter, key: 'Process', keyCode: 229, isComposing: true }),
        );
        field?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
        if (again) field?.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 13 }));
      }, isTwice);
      const editor = page.getByRole('group', { name: /최초 옵션 기간/ });
      await editor.waitFor({ state: 'detached' });
      await expect
        .poll(async () => valueOf(BY_HAND, 'option_period_initial'))
        .toEqual(months(isTwice ? 14 : 15));
      // The editor of the next row is open, and no second Enter has closed it.
      expect(await page.getByRole('group', { name: /연장료/ }).count()).toBe(1);
      await page.keyboard.press('Escape');
    },
  );
});

describe.each([
  [REMAKE, REMAKE_OPTION],
  [CO_PRODUCED, CO_PRODUCTION],
] as const)('%s', (title, contract) => {
  beforeAll(async () => {
    await page.reload();
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('button', { name: '거래' }).click();
    await openDeal(page, title);
  });

  test('25 terms, their quotations and articles come out of the pasted text in at most 170 acts', async () => {
    await copy(page, contract.text);
    const acts = await actsOn(page);
    await page.keyboard.press('Control+V');
    await page.locator('.paper-text:focus').waitFor();
    for (const term of contract.terms) await readIn(term, contract);
    const spent = await acts();
    expect(contract.terms.length).toBe(25);
    expect(spent).toBeLessThanOrEqual(170);
    for (const { termId, value, begins, place } of contract.terms) {
      await expect
        .poll(async () => (await draftOf(title)).entries[termId], { message: termId })
        .toMatchObject({ state: { kind: 'value', value }, clause: sentenceOf(contract, begins), place });
    }
    // One step for the text, one for each term: value, quotation and number together.
    expect(await steps(title)).toBe(contract.terms.length + 1);
  });

  test('is found again where it was left, with nothing for axe to find', async () => {
    await page.keyboard.press('h');
    await page.locator('.history').waitFor();
    await page.keyboard.press('t');
    await page.locator('.paper-text').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: '문서 본문' }).click();
    await page.locator('.paper-sentence').first().waitFor();
    expect(await page.locator('.paper-sentence[data-read="true"]').count()).toBeGreaterThanOrEqual(23);
  });

  test('is not taken twice: the same text opens the paper that is there, and says so', async () => {
    await copy(page, contract.text);
    await row(contract.terms[0]?.termId ?? '')
      .locator('th')
      .click();
    await page.keyboard.press('Control+V');
    await page.getByText('이미 붙여 넣은 본문이므로 다시 추가하지 않았습니다.').waitFor();
    const { document } = await desk.ask('deals.get', { dealId: ids.get(title) ?? '' });
    expect(Object.keys(document.papers ?? {}).length).toBe(1);
    expect(await page.locator('.paper-sentence').count()).toBeGreaterThan(20);
  });
});

describe('what follows from other terms', () => {
  test('stands on its row as derived, and both figures where the paper states another', async () => {
    await page.reload();
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('button', { name: '거래' }).click();
    await openDeal(page, REMAKE);
    const share = row('option_fee_pct_of_price');
    expect(await share.locator('.derived').textContent()).toBe(
      '계산값 = 구매가 하한의 10% (최초 옵션료 5만 달러, 구매가 하한 50만 달러)',
    );
    expect(await stateOf(REMAKE, 'option_fee_pct_of_price')).toBeUndefined();
    await share.locator('th').click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => share.locator('.derived[data-differs="true"]').textContent())
      .toContain('다른 조건으로 계산하면 구매가 하한의 10%입니다');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('button', { name: '거래' }).click();
    await openDeal(page, CO_PRODUCED);
    await page.getByRole('button', { name: '문서 본문' }).click();
    await page.locator('.paper-sentence').first().waitFor();
  });
});

describe('the pane of the text', () => {
  test('takes words dragged over by mouse for a term chosen in the list', async () => {
    await row('sales_expense_cap').locator('th').click();
    const sentence = page.locator('.paper-sentence', { hasText: 'capped at US$75,000' });
    const figure = await sentence.locator('[data-words]').evaluate((words) => {
      const at = (words.textContent ?? '').indexOf('sales expenses');
      const range = document.createRange();
      range.setStart(words.firstChild ?? words, at);
      range.setEnd(words.firstChild ?? words, (words.textContent ?? '').length);
      words.scrollIntoView({ block: 'center' });
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        left,
        right,
        y: (top + bottom) / 2,
      }));
    });
    const [first, last] = [figure[0], figure.at(-1)];
    await page.mouse.move((first?.left ?? 0) + 1, first?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move((last?.right ?? 0) - 1, last?.y ?? 0, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: /^1 ?7만 5,000달러$/ }).click();
    await expect
      .poll(async () => (await draftOf(CO_PRODUCED)).entries['sales_expense_cap']?.clause)
      .toMatch(/^sales expenses are capped at US\$75,000\.?$/);
  });

  test('goes from the list to the text and back with F6, and its edge moves by arrow keys', async () => {
    await row('cam_fee').locator('th').click();
    await page.keyboard.press('F6');
    await page.locator('.paper-text:focus').waitFor();
    expect(await page.locator('.proposal-term[aria-pressed="true"]').textContent()).toContain(
      '수익 관리계좌',
    );
    await page.keyboard.press('F6');
    await page.locator('tr[data-term="cam_fee"]:focus').waitFor();
    const edge = page.getByRole('separator', { name: '창 너비' });
    const pane = page.locator('.inspector');
    const before = (await pane.boundingBox())?.width ?? 0;
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await pane.boundingBox())?.width ?? 0).toBeGreaterThan(before + 10);
  });

  test('waits behind a tab where there is room for one only', async () => {
    await page.setViewportSize({ width: 720, height: 900 });
    await page.getByRole('button', { name: '조건 목록' }).click();
    expect((await row('cam_fee').locator('th').boundingBox())?.width ?? 0).toBeGreaterThan(100);
    await page.locator('.paper-text').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '문서 본문' }).click();
    await page.locator('.paper-text').waitFor();
    await page.locator('.terms-main').waitFor({ state: 'hidden' });
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator('.terms-main').waitFor();
  });

  test('is removed in one step that an undo takes back, and what was read from it stays', async () => {
    await page.getByRole('button', { name: '이 본문 삭제' }).click();
    await page.getByLabel('문서 본문을 여기에 붙여 넣으세요').waitFor();
    expect((await draftOf(CO_PRODUCED)).entries['cam_fee']?.place).toBe('6.2');
    await page.getByRole('button', { name: /^실행 취소: / }).click();
    await page.locator('.paper-sentence').first().waitFor();
  });
});

/** As a person reads: on to the sentence, to the term if it is not the first suggestion, and the value if it is not the first. */
async function readIn({ termId, value, begins }: KeyedTerm, { text }: KeyedContract): Promise<void> {
  const term = byId(library.terms).get(termId);
  if (!term) throw new Error(`No such term: ${termId}`);
  const sentences = readPaperText(text)
    .filter(({ kind }) => kind === 'sentence')
    .map((piece) => quotationOf(text, piece));
  const to = sentences.findIndex((sentence) => sentence.startsWith(begins));
  const at = Number(
    await page.locator('.paper-sentence[aria-selected="true"]').getAttribute('data-sentence'),
  );
  for (let step = at; step !== to; step += Math.sign(to - at))
    await page.keyboard.press(to > at ? 'ArrowDown' : 'ArrowUp');
  await page.locator(`.paper-sentence[data-sentence="${to}"][aria-selected="true"]`).waitFor();
  const offered = await page.locator('.proposal-term').allTextContents();
  const turns = offered.findIndex((name) => name.startsWith(term.name.ko));
  if (turns >= 0) for (let turn = 0; turn < turns; turn += 1) await page.keyboard.press('ArrowRight');
  else {
    await page.keyboard.press('/');
    await page.keyboard.type(term.name.ko);
    await page.keyboard.press('Enter');
  }
  await page.locator('.proposal-term[aria-pressed="true"]', { hasText: term.name.ko }).waitFor();
  const labels = await page.locator('.proposal').allTextContents();
  const wanted = value.kind === 'text' ? '문구 그대로' : formatValue(value, term, library).ko;
  const number = labels.findIndex((label, index) => label.startsWith(`${index + 1}${wanted}`));
  if (number < 0) throw new Error(`${termId}: ${wanted} is not among ${labels.join(' | ')}`);
  await page.keyboard.press(number === 0 ? 'Enter' : String(number + 1));
}

function sentenceOf({ text }: KeyedContract, begins: string): string {
  const piece = readPaperText(text).find(
    (each) => each.kind === 'sentence' && quotationOf(text, each).startsWith(begins),
  );
  if (!piece) throw new Error(`No sentence begins: ${begins}`);
  return quotationOf(text, piece);
}

function aDocument(title: string, kind: 'remake' | 'co-production'): DealDocument {
  return {
    deal: aDeal({
      title,
      kinds: [kind],
      ourRoles: [kind === 'remake' ? 'owner' : 'producer'],
      currency: 'USD',
    }),
    drafts: [
      aDraft({
        id: 'theirs-1',
        side: 'theirs',
        label: '스튜디오 1차안',
        entries: title === BY_HAND ? { option_total_cap: anEntryOf(months(48)) } : {},
      }),
    ],
    ladders: {},
    situation: {},
  };
}

function row(termId: string) {
  return page.locator(`tr[data-term="${termId}"]`);
}

async function draftOf(title: string) {
  const { document } = await desk.ask('deals.get', { dealId: ids.get(title) ?? '' });
  const [draft] = document.drafts;
  if (!draft) throw new Error('The deal has a draft.');
  return draft;
}

async function stateOf(title: string, termId: string) {
  return (await draftOf(title)).entries[termId]?.state;
}

async function valueOf(title: string, termId: string) {
  const state = await stateOf(title, termId);
  return state?.kind === 'value' ? state.value : undefined;
}

async function steps(title: string): Promise<number> {
  return (await desk.ask('history.list', { dealId: ids.get(title) ?? '' })).steps.length;
}

function focusedTerm(): Promise<string | null> {
  return page.locator(':focus').getAttribute('data-term');
}
