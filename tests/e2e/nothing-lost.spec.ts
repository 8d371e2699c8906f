import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { DealDocument } from '#domain/deal/deal.ts';
import { aDeal, aDraft, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import { testInBrowserOnly } from './in-browser-only.ts';
import type { BrowserDesk } from './launch.ts';
import { openBrowserDesk, openDeal } from './launch.ts';

const TITLE = '잃지 않는 계약';
const TERM = 'option_period_initial';
const OTHER = 'reversion_term';
const deal: DealDocument = {
  deal: aDeal({ title: TITLE, kinds: ['remake'], ourRoles: ['owner'], currency: 'USD' }),
  drafts: [
    aDraft({ id: 'theirs-1', side: 'theirs', label: '1차안', entries: { [TERM]: anEntryOf(months(24)) } }),
  ],
  ladders: {},
  situation: {},
};

/** Two windows and a host that falls silent can be had in a browser only. */
const test = (name: string, promise: () => Promise<void>): void =>
  testInBrowserOnly(name, 'a second window, or a host that can be stopped', promise);

let desk: BrowserDesk;
let page: Page;
let dealId: string;

beforeAll(async () => {
  if (process.env['JIBUN_WINDOW'] === 'electron') return;
  desk = await openBrowserDesk();
});
afterAll(() => desk?.close());
// A deal of its own for each promise, in a window of its own.
beforeEach(async () => {
  if (process.env['JIBUN_WINDOW'] === 'electron') return;
  await desk.answerAgain();
  dealId = await desk.bring({ ...deal, deal: { ...deal.deal, title: `${TITLE} ${(count += 1)}` } });
  page = await desk.secondWindow();
  await openDeal(page, `${TITLE} ${count}`);
});
let count = 0;

describe('what is typed', () => {
  test('is taken whatever its letters, and one text too long stays whole until it is shortened', async () => {
    const clause = clauseField();
    await clause.fill('제3조 옵션\u000B① 매수인은\u00A0옵션을\u200B 행사한다.');
    await clause.blur();
    await expect.poll(() => kept('clause')).toBe('제3조 옵션\n① 매수인은 옵션을 행사한다.');
    const long = '가'.repeat(60_000);
    await clause.fill(long);
    await clause.blur();
    await page.getByText('50,000자 중 60,000자').waitFor();
    expect(await clause.inputValue()).toBe(long);
    await page.getByText('저장되지 않음').waitFor();
    await clause.fill('줄인 조항');
    await clause.blur();
    await expect.poll(() => kept('clause')).toBe('줄인 조항');
    await page.getByText('저장됨', { exact: true }).waitFor();
    expect(await page.locator('[maxlength]').count()).toBe(0);
    await page.close();
  });

  test('is saved while somebody types without a pause, and “saved” is said of nothing else', async () => {
    const typing = noteField().pressSequentially('쉬지 않고 쓰는 메모이며 멈추지 않는다', { delay: 160 });
    await page.getByText('저장 중…').waitFor();
    await expect.poll(() => kept('note'), { interval: 20 }).toMatch(/^쉬지 않고 .+/);
    expect((await kept('note')).length).toBeLessThan(20);
    await typing;
    await page.close();
  });

  test('is kept when the page is closed, reloaded or left at once', async () => {
    await noteField().fill('닫기 직전');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => kept('note')).toBe('닫기 직전');
    page = await desk.secondWindow();
    await openDeal(page, `${TITLE} ${count}`);
    await noteField().fill('새로 고침 직전');
    await page.reload();
    await expect.poll(() => kept('note')).toBe('새로 고침 직전');
    await noteField().fill('이동 직전');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: '거래', exact: true }).click();
    await expect.poll(() => kept('note')).toBe('이동 직전');
    await page.close();
  });

  test('asks before the page goes where it could not be sent', async () => {
    await clauseField().fill('나'.repeat(50_001));
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await clauseField().inputValue()).toHaveLength(50_001);
    // Another term takes the field away: the words stay in a message, with the reason.
    await page.locator(`tr[data-term="${OTHER}"] th`).click();
    await page.getByText('저장하지 못했습니다: 50,001자이며, 50,000자까지 저장할 수 있습니다.').waitFor();
    await page.close();
  });
});

describe('a host that falls silent', () => {
  test('is said plainly; words stay and are saved in order when it answers again', async () => {
    await desk.fallSilent();
    await noteField().fill('끊긴 동안 쓴 메모');
    await clauseField().fill('끊긴 동안 붙인 조항');
    await clauseField().blur();
    await page.getByText('지분이 응답하지 않습니다.').first().waitFor();
    await page.getByText('저장되지 않음').waitFor();
    expect(await noteField().inputValue()).toBe('끊긴 동안 쓴 메모');
    expect(await clauseField().inputValue()).toBe('끊긴 동안 붙인 조항');
    await desk.answerAgain();
    await page.getByText('저장됨', { exact: true }).waitFor();
    expect(await kept('note')).toBe('끊긴 동안 쓴 메모');
    expect(await kept('clause')).toBe('끊긴 동안 붙인 조항');
    expect(await page.getByText('지분이 응답하지 않습니다.').count()).toBe(0);
    await page.close();
  });
});

describe('two windows on one deal', () => {
  test('each keeps its words where the other edits another term', async () => {
    const other = await secondWindowOnIt();
    await page.locator(`tr[data-term="${TERM}"] th`).click();
    await noteField().pressSequentially('이 창에서 쓰는 중');
    await chooseTerm(other, OTHER);
    await noteField(other).fill('다른 조건의 메모');
    await noteField(other).blur();
    await other.getByText('저장됨', { exact: true }).waitFor();
    await noteField().blur();
    await expect.poll(() => kept('note', TERM)).toBe('이 창에서 쓰는 중');
    expect(await kept('note', OTHER)).toBe('다른 조건의 메모');
    expect(await page.getByText('다른 창에서').count()).toBe(0);
    await other.close();
    await page.close();
  });

  test('both texts of one field stay, and the person chooses', async () => {
    const other = await secondWindowOnIt();
    await chooseTerm(other, TERM);
    await chooseTerm(page, TERM);
    await noteField(other).fill('저쪽 메모');
    await noteField(other).blur();
    await other.getByText('저장됨', { exact: true }).waitFor();
    await noteField().fill('이쪽 메모');
    await noteField().blur();
    await page.getByRole('group', { name: /다른 창에서/ }).waitFor();
    expect(await noteField().inputValue()).toBe('이쪽 메모');
    expect(await page.locator('.both-texts').textContent()).toContain('저쪽 메모');
    await page.getByRole('button', { name: '둘 다 남기기' }).click();
    await expect.poll(() => kept('note', TERM)).toBe('저쪽 메모\n\n이쪽 메모');
    expect(await page.locator('.both-texts').count()).toBe(0);
    await other.close();
    await page.close();
  });
});

describe('a form', () => {
  test('does not close over words: Escape and a press beside it ask, a button discards, the opener has the focus again', async () => {
    await page.getByRole('button', { name: '거래', exact: true }).click();
    const opener = page.getByRole('button', { name: '새 거래', exact: true });
    await opener.click();
    const title = page.getByRole('dialog').getByRole('textbox').first();
    await title.fill('반쯤 쓴 거래');
    await page.keyboard.press('Escape');
    await page.getByText('입력한 내용이 아직 저장되지 않았습니다.').waitFor();
    await page.mouse.click(5, 5);
    expect(await title.inputValue()).toBe('반쯤 쓴 거래');
    await page.getByRole('button', { name: '계속 입력' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '입력 내용 버리기' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    // What is too long is said once; the deal that is made takes its opener away, and the keys go on in the place.
    await opener.click();
    await title.fill('긴'.repeat(201));
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').locator('.field-error').allTextContents()).toEqual([
      expect.stringMatching(/^200자 중 201자/),
    ]);
    await title.fill(`새로 만든 거래 ${count}`);
    await page.keyboard.press('Enter');
    await page.locator('.deal-head').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  test('is not closed by its own scroll bar, and without an opener the heading gets the focus', async () => {
    await page.setViewportSize({ width: 1280, height: 620 });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('?');
    const box = await page.getByRole('dialog').boundingBox();
    if (!box) throw new Error('No dialog.');
    await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.close();
  });

  test('of a dated event saves nothing before there is a date, and is quiet until it is whole', async () => {
    await page.getByRole('button', { name: '거래 정보 수정' }).click();
    await page.getByRole('button', { name: '일자 추가' }).click();
    expect(await events()).toEqual([]);
    const date = page.locator('[data-of="event"]').getByRole('textbox', { name: '기준일' });
    await page.locator('[data-of="event"]').getByRole('button', { name: '추가' }).click();
    await page.getByText('연, 월, 일을 모두 입력하세요.').waitFor();
    expect(await events()).toEqual([]);
    await date.fill('2027-03-01');
    await page.locator('[data-of="event"]').getByRole('button', { name: '추가' }).click();
    await expect.poll(events).toMatchObject([{ on: '2027-03-01' }]);
    // The year typed slowly, as somebody looks it up.
    await date.fill('202');
    await page.getByText(/저장되지 않음|저장 중/).waitFor();
    expect(await page.locator('.field-error').count()).toBe(0);
    await date.fill('2028-03-01');
    await date.press('Enter');
    await expect.poll(events).toMatchObject([{ on: '2028-03-01' }]);
    expect(await page.locator('.field-error, .notice[data-tone="problem"]').count()).toBe(0);
    await page.close();
  });

  test('of a party counts once it has a name; a country that is none is said, and a Korean one is known', async () => {
    await page.getByRole('button', { name: '거래 정보 수정' }).click();
    const add = page.getByRole('button', { name: '당사자 추가' });
    await add.click();
    await page.keyboard.type('하');
    await page.locator('form[data-of="party"]').getByRole('button', { name: '취소' }).click();
    expect(await hasFocus(add)).toBe(true);
    await add.click();
    expect(await parties()).toHaveLength(2);
    const line = page.locator('[data-of="party"]').last();
    await line.getByRole('textbox', { name: '이름' }).fill('하늘영화사');
    await line.getByRole('button', { name: '추가' }).click();
    await expect.poll(parties).toMatchObject([{}, {}, { name: '하늘영화사', country: '' }]);
    const country = line.getByRole('textbox', { name: '국가' });
    await country.fill('없는나라');
    await country.press('Enter');
    await page.getByText('국가를 찾을 수 없어 저장하지 않았습니다.').waitFor();
    expect(await country.inputValue()).toBe('없는나라');
    await country.fill('대한민국');
    await country.press('Enter');
    await expect.poll(parties).toMatchObject([{}, {}, { country: 'KR' }]);
    await line.getByRole('button', { name: '삭제: 하늘영화사' }).click();
    await expect.poll(parties).toHaveLength(2);
    expect(await hasFocus(add)).toBe(true);
    await page.close();
  });
});

describe('words too long for their field', () => {
  test('wait in it while another term is looked at, with a sign on the row, and go once they are short enough', async () => {
    await chooseTerm(page, TERM);
    const long = '가'.repeat(20_001);
    await noteField().fill(long);
    await noteField().blur();
    await chooseTerm(page, OTHER);
    expect(await noteField().inputValue()).toBe('');
    expect(await page.locator(`tr[data-term="${TERM}"] .signs`).innerText()).toContain('!');
    await chooseTerm(page, TERM);
    expect(await noteField().inputValue()).toBe(long);
    await page.getByText('20,000자 중 20,001자').waitFor();
    await noteField().fill('짧게');
    await noteField().blur();
    await expect.poll(() => kept('note')).toBe('짧게');
    await chooseTerm(page, OTHER);
    await chooseTerm(page, TERM);
    expect(await noteField().inputValue()).toBe('짧게');
    expect(await page.locator(`tr[data-term="${TERM}"] .signs`).innerText()).not.toContain('!');
    await page.close();
  });
});

describe('words that stand beside something else', () => {
  test('of a stage without its amount are not called saved, and stay where they can be copied', async () => {
    await chooseTerm(page, TERM);
    await page.keyboard.press('Enter');
    const editor = page.locator('.state-editor');
    await editor.getByLabel('표기 방식').selectOption('schedule');
    await editor.getByLabel('1행: 지급 시점·구간').fill('본계약 체결 시');
    await editor.getByLabel('1행: 금액·비율').focus();
    await page.getByText('저장되지 않음').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('‘지급 시점·구간’ 항목을 저장하지 못했습니다').waitFor();
    await page.close();
  });

  test('of a value in words meet those of another window as a note does', async () => {
    const other = await secondWindowOnIt();
    for (const on of [other, page]) {
      await chooseTerm(on, TERM);
      await on.keyboard.press('Enter');
      await on.locator('.state-editor').getByLabel('표기 방식').selectOption('text');
    }
    await wordedValue(other).fill('저쪽 창의 문구');
    await wordedValue(other).blur();
    await other.getByText('저장됨', { exact: true }).waitFor();
    await wordedValue(page).fill('이쪽 창의 문구');
    await wordedValue(page).blur();
    await page.getByRole('group', { name: /다른 창에서/ }).waitFor();
    expect(await wordedValue(page).inputValue()).toBe('이쪽 창의 문구');
    await page.getByRole('button', { name: '이 창의 내용으로' }).click();
    await expect.poll(() => stateOf(TERM)).toMatchObject({ value: { text: '이쪽 창의 문구' } });
    await other.close();
    await page.close();
  });

  test('and choices and figures that two windows set are named with both values, and either may stay', async () => {
    const other = await secondWindowOnIt();
    await stageOf(other).selectOption('signed');
    await other.getByText('저장됨', { exact: true }).waitFor();
    await stageOf(page).selectOption('agreed');
    const notice = page.locator('.notice', { hasText: '남길 내용을 선택하세요' });
    await notice.waitFor();
    expect(await notice.locator('dl').innerText()).toMatch(/단계[^]*이 창\s*합의[^]*다른 창\s*체결/);
    expect(await stageOf(page).inputValue()).toBe('signed');
    await notice.getByRole('button', { name: '이 창의 내용으로' }).click();
    await notice.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await desk.ask('deals.get', { dealId })).document.deal.stage)
      .toBe('agreed');

    // A figure that was typed: the other window's stays.
    for (const [on, typed] of [
      [other, '30개월'],
      [page, '36개월'],
    ] as const) {
      await chooseTerm(on, TERM);
      await on.keyboard.press('Enter');
      const figure = on.locator('.state-editor input[type=text]').first();
      await figure.fill(typed);
      await figure.press('Enter');
      if (on === other) await expect.poll(() => stateOf(TERM)).toMatchObject(ofMonths(30));
    }
    await notice.waitFor();
    expect(await notice.locator('dl').innerText()).toMatch(/이 창\s*36개월[^]*다른 창\s*30개월/);
    await notice.getByRole('button', { name: '다른 창의 내용으로' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await stateOf(TERM)).toMatchObject(ofMonths(30));
    await other.close();
    await page.close();
  });

  test('of names in two languages have their limit, and their fields stay while they are emptied', async () => {
    await page.getByRole('button', { name: '거래 정보 수정' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^국문·영문 이름: 잃지/ }).click();
    const english = dialog.getByRole('textbox', { name: '제목(영문)' });
    await english.fill('a'.repeat(201));
    await english.blur();
    await page.getByText('200자 중 201자').waitFor();
    expect(await english.inputValue()).toHaveLength(201);
    await english.fill('Nothing Lost');
    await english.blur();
    await expect.poll(titleIn).toEqual({ en: 'Nothing Lost' });
    await english.fill('');
    await english.blur();
    await expect.poll(titleIn).toEqual({});
    expect(await english.count()).toBe(1);
    await page.close();
  });

  test('of a rate and of a draft’s date are asked about before their dialog closes; a draft has a name in each language', async () => {
    await page.getByRole('button', { name: '거래 정보 수정' }).click();
    await page.getByRole('button', { name: '환율 추가' }).click();
    const rate = page.locator('form[data-of="rate"]').getByRole('textbox', { name: '출처' });
    await rate.fill('한국은행 고시');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '입력 내용 버리기' }).click();
    await page.getByRole('button', { name: '초안 정보 수정' }).click();
    const date = page.getByRole('dialog').getByRole('textbox', { name: '문서 일자' });
    await date.fill('2026-10-01');
    await date.press('Tab');
    await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click();
    await page.getByRole('button', { name: '계속 입력' }).click();
    await page.getByRole('button', { name: /^국문·영문 이름: 1차안/ }).click();
    await page.getByRole('textbox', { name: '이름(영문)' }).fill('First draft');
    await page.getByRole('button', { name: '저장', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const [draft] = (await desk.ask('deals.get', { dealId })).document.drafts;
    expect(draft).toMatchObject({ label: '1차안', labelIn: { en: 'First draft' }, on: '2026-10-01' });
    expect(await page.locator('.draft-label').textContent()).toBe('1차안');
    await desk.ask('settings.set', { language: 'en' });
    await page.reload();
    await page.getByText('First draft', { exact: true }).waitFor();
    await desk.ask('settings.set', { language: 'ko' });
    await page.close();
  });

  test('of the settings wait for a host that is silent', async () => {
    await page.getByRole('button', { name: '설정', exact: true }).click();
    const author = page.getByRole('textbox').first();
    await desk.fallSilent();
    await author.fill('김변호사');
    await author.blur();
    await page.getByText('지분이 응답하지 않습니다.').first().waitFor();
    expect(await author.inputValue()).toBe('김변호사');
    await desk.answerAgain();
    await expect.poll(async () => (await desk.ask('settings.get', {})).authorName).toBe('김변호사');
    expect(await author.inputValue()).toBe('김변호사');
    await page.close();
  });
});

describe('Jibun started again', () => {
  test('tells the old window to go on in the new one, and lets its words be copied', async () => {
    await desk.startAnew();
    await noteField().fill('옮겨야 할 메모');
    await noteField().blur();
    await page.getByText('지분이 다시 시작되어 새 창이 열렸습니다.').waitFor();
    expect(await noteField().inputValue()).toBe('옮겨야 할 메모');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '저장되지 않은 내용 복사' }).click();
    expect((await desk.copied()).plain).toContain('옮겨야 할 메모');
    const fresh = await desk.secondWindow();
    await openDeal(fresh, `${TITLE} ${count}`);
    await fresh.close();
    // A used address says so, and what to do.
    const again = await page.context().newPage();
    await again.goto(`${new URL(page.url()).origin}/#code=${'a'.repeat(43)}`);
    await again.getByText('주소 하나로는 창을 한 번만 열 수 있습니다.').waitFor();
    await again.close();
    await page.close();
  });
});

function noteField(on: Page = page) {
  return on.getByRole('complementary').getByRole('textbox', { name: '우리 메모', exact: true });
}

function clauseField() {
  return page.getByRole('complementary').getByRole('textbox', { name: '문서에서 인용', exact: true });
}

async function chooseTerm(on: Page, termId: string): Promise<void> {
  await on.locator(`tr[data-term="${termId}"] th`).click();
  await on.locator(`tr[data-term="${termId}"][aria-selected="true"]`).waitFor();
}

async function secondWindowOnIt(): Promise<Page> {
  const other = await desk.secondWindow();
  await openDeal(other, `${TITLE} ${count}`);
  return other;
}

async function kept(field: 'clause' | 'note', termId?: string): Promise<string> {
  const { document } = await desk.ask('deals.get', { dealId });
  const entries = document.drafts[0]?.entries ?? {};
  if (termId !== undefined) return entries[termId]?.[field] ?? '';
  return Object.values(entries)
    .map((entry) => entry[field])
    .join('');
}

async function parties() {
  return (await desk.ask('deals.get', { dealId })).document.deal.parties;
}

async function events() {
  return (await desk.ask('deals.get', { dealId })).document.deal.events;
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((each) => each === document.activeElement);
}

function wordedValue(on: Page) {
  return on.locator('.state-editor').getByRole('textbox', { name: '문구' });
}

async function stateOf(termId: string) {
  return (await desk.ask('deals.get', { dealId })).document.drafts[0]?.entries[termId]?.state;
}

async function titleIn() {
  return (await desk.ask('deals.get', { dealId })).document.deal.titleIn;
}

function stageOf(on: Page) {
  return on.getByLabel('진행 단계', { exact: true });
}

function ofMonths(n: number) {
  return { kind: 'value', value: { n: { numerator: n, denominator: 1 } } };
}
