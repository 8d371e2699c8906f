import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDocument, aDraft, anEntry, known, money } from '#tests/builders/deal-builders.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const document = aDocument({
  drafts: [
    aDraft({
      entries: {
        option_fee_initial: anEntry({
          state: known(money(5_000_000, 'USD')),
          clause: '계약 체결 후 30일 이내에 지급한다.',
        }),
      },
    }),
  ],
});

describe('History', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({
      language: 'ko',
      before: async ({ ask, bring }) => {
        const dealId = await bring(document);
        const { drafts } = (await ask('deals.get', { dealId })).document;
        const draftId = drafts[0]?.id ?? '';
        const edit = (patch: Extract<DealOperation, { kind: 'edit-entry' }>['patch']): DealOperation => ({
          kind: 'edit-entry',
          draftId,
          termId: 'option_fee_initial',
          patch,
        });
        const steps: readonly DealOperation[] = [
          edit({ state: known(money(7_000_000, 'USD')) }),
          edit({ clause: '계약 체결 후 45일 이내에 지급한다.' }),
          edit({ note: '경쟁사 제안의 절반' }),
          { kind: 'edit-head', patch: { stage: 'agreed', title: '겨울 편지' } },
        ];
        for (const operation of steps) {
          const { revision } = await ask('deals.get', { dealId });
          await ask('deals.apply', { dealId, revision, operation });
        }
      },
    });
    await openDeal(desk.page, '겨울 편지');
    await desk.page.keyboard.press('h');
    await desk.page.locator('.steps').waitFor();
  });
  afterAll(() => desk.close());

  test('says each change with before and after, newest first, and compares the wording', async () => {
    const { page } = desk;
    const steps = page.locator('.steps > li');
    await expect.poll(() => steps.count()).toBe(5);
    const [head, note, clause, value] = await steps.allInnerTexts();
    expect(head).toContain('제목: Moonlit Stair remake → 겨울 편지');
    expect(head).toContain('진행 단계: 초안 교환 → 합의');
    expect(note).toContain('메모 입력: “경쟁사 제안의 절반” (상대방 초안 1차)');
    expect(clause).toContain('문구 변경: “30일” → “45일” (상대방 초안 1차)');
    expect(value).toContain('5만 달러 → 7만 달러 (상대방 초안 1차)');
    await steps.nth(2).locator('summary').click();
    expect(await steps.nth(2).locator('del').innerText()).toBe('30일');
    expect(await steps.nth(2).locator('ins').innerText()).toBe('45일');
    // The button says the same sentence, and so does the message after it.
    await page.getByRole('button', { name: /^실행 취소: 거래 정보 수정/ }).click();
    await page.getByRole('button', { name: /^다시 실행: 거래 정보 수정/ }).click();
    await page.getByRole('button', { name: /^실행 취소: 거래 정보 수정/ }).waitFor();
  });

  test('is searched with “/” and filtered by a term, and says how many of all it shows', async () => {
    const { page } = desk;
    await page.locator('h2').first().click();
    await page.keyboard.press('/');
    await page.keyboard.type('ㅁㅁ');
    await expect.poll(() => page.locator('.steps > li').count()).toBe(1);
    await page.getByText('4단계 중 1단계 표시').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.getByLabel('조건으로 거르기').selectOption('option_fee_initial');
    await expect.poll(() => page.locator('.steps > li').count()).toBe(3);
    await page.getByLabel('조건으로 거르기').selectOption('');
  });

  test('shows what changed since a draft came in, net, by place, and copies it with or without what is ours', async () => {
    const { page } = desk;
    await page.getByRole('radio', { name: '기준 시점 이후 변경' }).check();
    await page.getByRole('radio', { name: '초안 등록 시점' }).check();
    const terms = page.getByRole('table', { name: '조건' });
    await terms.getByRole('cell', { name: '7만 달러' }).waitFor();
    await page.getByText('비공개 항목이 포함된 표입니다').waitFor();
    await page.getByRole('button', { name: '비공개 항목을 빼고 복사' }).click();
    const shared = await desk.copied();
    expect(shared.plain).toContain('7만 달러');
    expect(shared.plain).toContain('Moonlit Stair remake');
    expect(shared.plain).not.toContain('경쟁사 제안');
    expect(shared.plain).not.toContain('합의');
    expect(shared.html).not.toContain('경쟁사 제안');
    await page.getByRole('button', { name: '비공개 항목까지 복사' }).click();
    const internal = await desk.copied();
    expect(internal.plain).toMatch(/^\[내부용\]/);
    expect(internal.plain).toContain('경쟁사 제안의 절반');
    expect(desk.complaints).toEqual([]);
  });
});
