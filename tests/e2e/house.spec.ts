import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePack } from '#app/house/pack-file.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { House } from '#domain/house/house.ts';
import { aDeal, aDraft, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import type { Desk, DeskOptions } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const TERM = 'option_period_initial';
const TITLE = '겨울 편지 미국 리메이크';
let desk: Desk;

const deal: DealDocument = {
  deal: aDeal({ title: TITLE, kinds: ['remake'], ourRoles: ['owner'], currency: 'USD' }),
  drafts: [aDraft({ id: 'theirs-1', label: '스튜디오 1차안', entries: { [TERM]: anEntryOf(months(20)) } })],
  ladders: {},
  situation: {},
};

const precedents = async () => (await desk.ask('house.get', {})).house.precedents;

describe('House precedents', () => {
  let count = 0;
  let title: string;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  /** These precedents alone in the house, a deal of its own in the list, and the page opened anew over both. */
  async function start(
    { precedents: given }: House = aHouse(),
    language: NonNullable<DeskOptions['language']> = 'ko',
  ): Promise<void> {
    const { page } = desk;
    let { revision, undo } = await desk.ask('house.get', {});
    while (undo !== null) ({ revision, undo } = await desk.ask('house.undo', { revision }));
    for (const precedent of given)
      ({ revision } = await desk.ask('house.apply', {
        revision,
        operation: { kind: 'add-precedent', precedent },
      }));
    title = `${TITLE} ${(count += 1)}`;
    await desk.bring({ ...deal, deal: { ...deal.deal, title } });
    await desk.ask('settings.set', { language });
    await page.reload();
    await page.locator('.rail > .rail-link').first().click();
    await page.getByRole('button', { name: title, exact: true }).waitFor();
  }

  test('are written in the inspector, drawn on the strip, and stand beside the market in Compare', async () => {
    await start();
    const { page } = desk;
    await openDeal(page, title);
    await page.locator(`tr[data-term="${TERM}"] th`).click();
    await page.getByRole('button', { name: '선례 추가' }).click();
    await page.getByLabel('근거(계약·서식·문서번호)').fill('2023년 옵션계약(문서번호 23-114)');
    await page.getByLabel('연도').fill('2023');
    await page.getByLabel('값 하나').check();
    await page.locator('.precedent-fields').getByLabel('숫자').fill('12');
    await page.keyboard.press('Enter');
    await page.getByLabel('합의한 조항(국문)').fill('최초 옵션 기간은 12개월로 한다.');
    await page.keyboard.press('Tab');
    await expect.poll(precedents).toMatchObject([
      {
        termId: TERM,
        from: '2023년 옵션계약(문서번호 23-114)',
        year: 2023,
        isConfidential: true,
        figure: { kind: 'value', value: { kind: 'duration', n: { numerator: 12 } } },
        wording: { ko: '최초 옵션 기간은 12개월로 한다.' },
      },
    ]);
    await page.locator(`tr[data-term="${TERM}"] .strip-house`).waitFor();
    expect(await page.locator(`tr[data-term="${TERM}"] svg`).getAttribute('aria-label')).toContain(
      '자사 선례: 12개월(2023년)',
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.deal-title').click();
    await page.keyboard.press('c');
    await page.getByText('자사 선례: 12개월(2023년)').first().waitFor();
  });

  test('hide ours and set the house ladder on the page of a term, and every deal follows', async () => {
    await start();
    const { page } = desk;
    await openDeal(page, title);
    const row = page.locator(`tr[data-term="${TERM}"]`);
    await row.locator('th').click();
    expect(await row.textContent()).toContain('불리');
    await page.getByRole('button', { name: '라이브러리 벤치마크 숨기기' }).click();
    await expect.poll(() => row.textContent()).toContain('벤치마크 없음');
    await page.getByRole('button', { name: '라이브러리 벤치마크 다시 표시' }).click();
    await expect.poll(() => row.textContent()).toContain('불리');
    await page.getByRole('button', { name: '자사 협상 단계 설정' }).click();
    await page.locator('.house-rung summary').first().click();
    await page.locator('.house-rung').first().getByLabel('요구안, 국문').fill('자사 표준 9개월');
    await page.keyboard.press('Tab');
    await page.locator('.rung', { hasText: '자사 표준 9개월' }).waitFor();
    expect(await page.locator('.rung', { hasText: '자사 표준 9개월' }).textContent()).toContain('자사 기준');
    await expect
      .poll(async () => (await desk.ask('house.get', {})).house.ladders[TERM]?.owner?.ask?.condition.ko)
      .toBe('자사 표준 9개월');
  });

  test('are listed in the library, undone and redone by name, and found by search', async () => {
    await start(
      aHouse({
        precedents: [
          aPrecedentOf(TERM, {
            figure: { kind: 'range', low: months(9), high: months(15) },
            from: 'Deal 23-114',
          }),
        ],
      }),
      'en',
    );
    const { page } = desk;
    await page.locator('.rail-link').nth(1).click();
    await page.getByRole('button', { name: /^House precedents \d/ }).click();
    await page.getByRole('cell', { name: '9–15 months (2023)' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo: Add a precedent/ }).click();
    await expect.poll(precedents).toEqual([]);
    await page.getByRole('button', { name: /^Redo: Add a precedent/ }).click();
    await page.getByRole('cell', { name: '9–15 months (2023)' }).waitFor();
    await page.locator('#library-search').fill('23-114');
    await page.locator('.library-row', { hasText: 'Option period' }).first().click();
    await page.locator('.precedent').waitFor();
    expect(await page.locator('.range-house').count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('come in as a pack: what is new is said, a collision is decided side by side, and one undo takes it all back', async () => {
    const mine = aPrecedentOf(TERM, { figure: { kind: 'value', value: months(12) } });
    await start(aHouse({ precedents: [mine] }));
    const { page } = desk;
    await page.locator('.rail-link').nth(1).click();
    await page.getByRole('button', { name: /^자사 선례 \d/ }).click();
    const theirs = { ...mine, figure: { kind: 'value', value: months(18) } } as const;
    const fresh = aPrecedentOf('reversion_term', { id: 'fresh', from: '제휴사 2021' });
    await choosePack(
      writePack(
        aHouse({ precedents: [theirs, fresh] }),
        { title: '제휴사 선례집', madeBy: '제휴사', madeOn: '2026-11-01' },
        true,
      ),
    );
    await page.locator('dialog').waitFor();
    expect(await page.locator('dialog').textContent()).toMatch(
      /선례 1건.*12개월\(2023년\).*18개월\(2023년\)/s,
    );
    expect(await axeFindings(page)).toEqual([]);
    const go = page.locator('dialog').getByRole('button', { name: '가져오기', exact: true });
    expect(await go.isDisabled()).toBe(true);
    expect(await precedents()).toEqual([mine]);
    await page.getByLabel('둘 다 유지').check();
    await go.click();
    await expect.poll(async () => (await precedents()).length).toBe(3);
    await page.getByRole('button', { name: /^실행 취소: 선례집 ‘제휴사 선례집’ 가져오기/ }).click();
    await expect.poll(precedents).toEqual([mine]);
  });

  test('a pack with script in it is refused whole, in words', async () => {
    await start();
    const { page } = desk;
    await page.locator('.rail-link').nth(1).click();
    await page.getByRole('button', { name: /^자사 선례 \d/ }).click();
    const bad = aPrecedentOf(TERM, { wording: { en: '<script>alert(1)</script>', ko: '' } });
    await choosePack(
      writePack(aHouse({ precedents: [bad] }), { title: 'x', madeBy: '', madeOn: '2026-11-01' }, true),
    );
    await page.locator('.notice[data-tone="problem"]', { hasText: '선례집을 가져오지 않았습니다' }).waitFor();
    expect(await precedents()).toEqual([]);
  });

  test('leave as a pack with the name that was given', async () => {
    await start(aHouse({ precedents: [aPrecedentOf(TERM)] }));
    const { page } = desk;
    await page.locator('.rail-link').nth(1).click();
    await page.getByRole('button', { name: /^자사 선례 \d/ }).click();
    await page.getByRole('button', { name: '선례집 내보내기' }).click();
    await page.getByLabel('대외비 선례, 메모, 협상 단계 포함').check();
    const file = await desk.saved(() =>
      page.locator('dialog').getByRole('button', { name: '내보내기', exact: true }).click(),
    );
    expect(file.name).toBe('자사 선례집.jibun-pack.json');
    expect(new TextDecoder().decode(file.bytes)).toContain('"private": "PRIVATE');
  });

  async function choosePack(bytes: Uint8Array): Promise<void> {
    const { page } = desk;
    await desk.choose({ name: 'p.jibun-pack.json', bytes }, () =>
      page.getByRole('button', { name: '선례집 가져오기' }).click(),
    );
  }
});

describe('A library with a broken file', () => {
  const path = 'library/terms/remake/option.yaml';
  const text = readFileSync(`${TEMPLATES}/${path}`, 'utf8');
  const line = text.split('\n').findIndex((row) => row.trim().startsWith('weight:')) + 1;

  beforeAll(async () => {
    desk = await openDesk({
      ownFiles: { [path]: text.replace(/weight: \d/, 'weight: heavy') },
      before: ({ bring }) => bring(deal),
    });
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  test.each([
    ['ko', '읽지 못했습니다', '보기', '읽지 못한 항목'],
    ['en', 'could not be read', 'Show', 'What could not be read'],
  ] as const)(
    'starts with the rest and names file, line and field (%s)',
    async (language, said, show, title) => {
      const { page } = desk;
      await desk.ask('settings.set', { language });
      await page.reload();
      const notice = page.locator('.notice', { hasText: said });
      await notice.waitFor();
      expect(await notice.textContent()).toContain('terms/remake/option.yaml');
      expect(await notice.textContent()).toContain(String(line));
      expect(await notice.textContent()).toContain('[0].weight');
      await notice.getByRole('button', { name: show }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      const row = page.locator('.library-detail tr', { hasText: '[0].weight' });
      expect(await row.textContent()).toContain(`terms/remake/option.yaml${line}[0].weight`);
      expect(await axeFindings(page)).toEqual([]);
      // The rest is there: the deal opens, its other terms are compared.
      await page.locator('.rail-link').first().click();
      await openDeal(page, TITLE);
      await page.locator('tr[data-term="reversion_term"]').waitFor();
      expect(await page.locator('tr[data-term="option_fee_initial"]').count()).toBe(0);
    },
  );

  test('that is no YAML at all is named too', async () => {
    const other = await openDesk({ ownFiles: { 'library/situation.yaml': '- id: x\n  : [unclosed' } });
    const { page } = other;
    await page.locator('.notice', { hasText: 'situation.yaml' }).waitFor();
    await page.locator('.rail-link').nth(1).click();
    await page.getByRole('button', { name: /^오류/ }).click();
    await page.locator('.library-detail tr', { hasText: '파일 전체' }).first().waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });
});
