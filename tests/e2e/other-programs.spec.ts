import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeal, aDocument, aDraft, anEntry, known } from '#tests/builders/deal-builders.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const BEFORE = '제3조 매수인은 “순이익”의 5%를 공동 제작비 회수 후 지급한다.';
const AFTER = '제3조  매수인은 "순이익"의 ５％를\n공동제작비 회수 후 지급한다.';

let desk: Desk;
beforeAll(async () => {
  const draft = (id: string, round: number, clause: string) =>
    aDraft({
      id,
      round,
      label: `${round}차 초안`,
      entries: { net_profit_points: anEntry({ clause, state: known({ kind: 'text', text: '5%' }) }) },
    });
  const document = aDocument({
    deal: aDeal({ title: '푸른 등대' }),
    drafts: [draft('t1', 1, BEFORE), draft('t2', 2, AFTER)],
  });
  desk = await openDesk({ language: 'ko', before: ({ bring }) => bring(document) });
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('what comes from other programs', () => {
  test('a Word document is called so where a deal file is wanted, as a problem, with what to do', async () => {
    const { page } = desk;
    const contract = { name: '계약서.docx', bytes: zipSync({ 'word/document.xml': new Uint8Array([60]) }) };
    await desk.choose(contract, () =>
      page
        .getByRole('button', { name: /가져오기/ })
        .first()
        .click(),
    );
    const notice = page.locator('.notice[data-tone=problem]');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(
      'Word 문서입니다. 거래 파일이 아닙니다. 거래를 열어 상대방 문서 화면에 놓으세요.',
    );
    expect(await notice.locator('strong').innerText()).toBe('확인 필요:');
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    // A notice of what went well is ink with paper letters.
    expect(await notice.evaluate((box) => getComputedStyle(box).backgroundColor)).not.toBe(ink);
    await notice.getByRole('button', { name: '닫기' }).click();
  });

  test('papers that say the same are no change; what differs can be seen', async () => {
    const { page } = desk;
    await openDeal(page, '푸른 등대');
    await page.keyboard.press('c');
    const row = page.locator('tr[data-term="net_profit_points"]');
    await row.waitFor();
    expect(await row.locator('.cell-changed').count()).toBe(0);
    await row.locator('th, td').first().click();
    const clauses = page.locator('.clause-diff');
    await clauses.waitFor();
    expect(await clauses.innerText()).toContain('공백·부호 모양만 다름');
    expect(await clauses.locator('ins').allInnerTexts()).toContain('··');
    expect((await clauses.locator('ins').allInnerTexts()).some((words) => words.includes('⏎'))).toBe(true);
  });
});
