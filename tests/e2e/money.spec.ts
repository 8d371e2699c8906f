import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDealFile } from '#app/deals/deal-file.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const library = theLibrary();
const sample = (name: string) =>
  readDealFile(readFileSync(join(TEMPLATES, 'samples', `${name}.internal.json`)), library).document;
const remake = sample('invented-remake');
const coProduction = sample('invented-co-production');
/** `JIBUN_SHOTS` names a folder for pictures of the screens. */
const SHOTS = process.env['JIBUN_SHOTS'];

/** What a figure opens to; when the paper accounts opens to words of its own. */
const WHY = '.figure-why:not(.as-paper-says .figure-why)';

describe('Money', () => {
  let desk: Desk;
  let remakeId: string;
  let coProductionId: string;
  beforeAll(async () => {
    desk = await openDesk({
      language: 'en',
      width: 1024,
      height: 800,
      before: async ({ bring }) => {
        remakeId = await bring(remake);
        coProductionId = await bring(coProduction);
      },
    });
    await openDeal(desk.page, remake.deal);
    await desk.page.keyboard.press('m');
    await desk.page.locator('.option-outcomes').waitFor();
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  async function shot(name: string): Promise<void> {
    if (SHOTS !== undefined) await desk.page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  }

  test('shows what each outcome of the option pays, no average until the chances are given, and never one alone', async () => {
    const { page } = desk;
    const part = page.locator('.option-outcomes');
    const rows = part.locator('tbody tr');
    expect(await rows.count()).toBe(3);
    expect(await part.innerText()).toContain('No average is shown');
    expect(await part.innerText()).not.toContain('on average.');
    // What leads below takes the film for granted, and its own heading says so.
    await page.getByRole('heading', { name: 'If the film is made' }).waitFor();
    // The form is not filed, and of an outright sale the library knows no rate: the paper's own stands, and is called so.
    expect(await part.locator('.tax-note').innerText()).toContain('do not decide');
    await part.getByLabel('The option lapses').fill('70%');
    await part.getByLabel('The option lapses').press('Enter');
    await part.getByText('30%', { exact: true }).waitFor();
    await part.getByLabel('Exercised, and not made').fill('40%');
    await part.getByLabel('Exercised, and not made').press('Enter');
    await part.getByText('The two together are more than 100%').waitFor();
    await part.getByLabel('Exercised, and not made').fill('20%');
    await part.getByLabel('Exercised, and not made').press('Enter');
    await part.getByText('10%', { exact: true }).waitFor();
    await part
      .getByText(/By your chances: .* in the middle, in eight of ten cases .* on average\./)
      .waitFor();
    // The chances are in every worth: the decision takes the film for granted no more.
    const places = page.getByRole('navigation', { name: 'Places of this deal' });
    await places.getByRole('button', { name: /^Decision/ }).click();
    // Older figures stay until the newer ones are there.
    const facts = page.locator('.decision-facts');
    await facts.filter({ hasText: 'in the middle', hasNotText: 'film made' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.locator('.decision-facts', { hasText: 'film made' }).waitFor();
    await places.getByRole('button', { name: /^Money/ }).click();
    await page.getByRole('tab', { name: 'Statement' }).click();
    await page.locator('.statement').waitFor();
  });

  test('shows the statement line by line, and at its foot that what came in went out', async () => {
    const feet = desk.page.locator('.statement-foot');
    expect(await feet.count()).toBe(2);
    for (const foot of await feet.all()) {
      expect(await foot.getAttribute('data-exact')).toBe('true');
      const [inflow, outflow] = (await foot.locator('td').innerText()).split('=').map((text) => text.trim());
      expect(inflow).toBe(outflow);
    }
    await shot('money-statement-en');
  });

  test('keeps lines without money out of the way until they are asked for', async () => {
    const { page } = desk;
    const award = page.locator('.statement tr', { hasText: 'Award bonus: Best picture' });
    expect(await award.count()).toBe(0);
    const rows = await page.locator('.statement tr').count();
    await page.getByRole('button', { name: /^Show \d+ lines without money too$/ }).press('Enter');
    await award.waitFor();
    expect(await page.locator('.statement tr').count()).toBeGreaterThan(rows + 10);
    await page.getByRole('button', { name: 'Hide lines without money' }).press('Enter');
    await expect.poll(() => page.locator('.statement tr').count()).toBe(rows);
  });

  test('opens each figure to its formula, its inputs and where they come from', async () => {
    const { page } = desk;
    const fee = page.locator('.statement tr', { hasText: 'Kept by cinemas: US and Canada' });
    await fee.locator('.figure-link').click();
    expect(await page.locator(WHY).innerText()).toContain('box_office - rentals');
    const rentals = page.locator('.statement tr', { hasText: 'Rentals: US and Canada' });
    await rentals.locator('.figure-link').click();
    const why = await page.locator(WHY).innerText();
    expect(why).toContain('Share that reaches the distributor');
    expect(why).toContain('50%');
    const outcome = page.locator('.statement tr', { hasText: 'Box office: US and Canada' });
    await outcome.locator('.figure-link').click();
    expect(await page.locator(WHY).locator('.unsourced').count()).toBe(1);
  });

  test('answers a slider at once, keeps it in the deal as one step, and undo brings it back', async () => {
    const { page } = desk;
    const headline = page.locator('.money-headline dd').first();
    const before = await headline.innerText();
    const slider = page.getByRole('slider', { name: 'Worldwide box office' });
    await slider.focus();
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => headline.innerText()).not.toBe(before);
    const saved = async () =>
      (await desk.ask('deals.get', { dealId: remakeId })).document.money?.scenarios['hit'];
    await expect
      .poll(async () => (await saved())?.boxOfficeMultiple)
      .toEqual({ numerator: 6, denominator: 1 });
    expect((await desk.ask('deals.get', { dealId: remakeId })).undo?.en).toBe(
      'Scenario of the library: the library’s value → box office 6x the budget, 1 sequel, 0 awards',
    );
    await page.getByRole('button', { name: 'Back to the library’s scenario' }).click();
    await expect.poll(() => headline.innerText()).toBe(before);
    await expect.poll(saved).toBeUndefined();
  });

  test('makes a scenario of one’s own by keyboard: named, stated, copied, deleted, each a step that is undone', async () => {
    const { page } = desk;
    const headline = page.locator('.money-headline dd').first();
    const before = await headline.innerText();
    const own = async () =>
      (await desk.ask('deals.get', { dealId: remakeId })).document.money?.scenarios ?? {};
    const names = async () => Object.values(await own()).map(({ label }) => label);
    await page.getByRole('button', { name: 'New scenario' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Our scenario']);
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Festival darling');
    await name.press('Enter');
    await expect.poll(names).toEqual(['Festival darling']);
    expect(
      await page.locator('.scenario-bar').getByRole('radio', { name: 'Festival darling' }).isChecked(),
    ).toBe(true);
    await page.locator('.own-figures > summary').press('Enter');
    const drawn = await headline.innerText();
    const us = page.getByLabel('Box office: US and Canada');
    // An empty field shows the figure of the mix.
    expect(Number((await us.getAttribute('placeholder'))?.replaceAll(',', ''))).toBeGreaterThan(0);
    await us.fill('250m');
    await us.press('Enter');
    await expect.poll(() => headline.innerText()).not.toBe(drawn);
    const line = page.locator('.statement tr', { hasText: 'Box office: US and Canada' });
    await expect.poll(() => line.innerText()).toContain('250,000,000.00');
    await shot('money-own-scenario-en');
    await us.fill('');
    await us.press('Enter');
    await expect.poll(() => headline.innerText()).toBe(drawn);
    await page.getByRole('button', { name: 'Duplicate' }).press('Enter');
    await expect.poll(names).toEqual(['Festival darling', 'Festival darling, copy']);
    // The copy is the one that is looked at by then, and so the one that is deleted.
    const copy = page.locator('.scenario-bar').getByRole('radio', { name: 'Festival darling, copy' });
    await expect.poll(() => copy.isChecked()).toBe(true);
    await page.locator('.scenario-tools').getByRole('button', { name: 'Delete' }).press('Enter');
    await expect.poll(names).toEqual(['Festival darling']);
    await expect.poll(() => headline.innerText()).toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(names).toEqual(['Festival darling', 'Festival darling, copy']);
    await page.keyboard.press('Control+z');
    await expect.poll(names).toEqual(['Festival darling']);
    // It stands in every price of a clause, and beside the worth of a term under Compare.
    await page.getByRole('tab', { name: 'What each clause is worth' }).click();
    await page.locator('.clause-price').first().waitFor();
    expect(await page.locator('.rung-prices').first().innerText()).toContain('Festival darling');
    await page.keyboard.press('c');
    await page.locator('.finding').filter({ hasText: 'Attached Korean producer: fee' }).click();
    await page.locator('.worth-scenarios').first().waitFor();
    expect(await page.locator('.worth-scenarios').first().innerText()).toContain('Festival darling');
    await shot('compare-own-scenario-en');
    await page.keyboard.press('m');
    await page.getByRole('tab', { name: 'Statement' }).click();
    await page.locator('.statement').waitFor();
  });

  test('prices each clause beside its quoted wording, the most left on the table first', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'What each clause is worth' }).click();
    await page.locator('.clause-price').first().waitFor();
    const { drafts } = (await desk.ask('deals.get', { dealId: remakeId })).document;
    const draft = drafts.findLast(({ side }) => side === 'theirs');
    const prices = await desk.ask('money.clausePrices', { dealId: remakeId, draftId: draft?.id ?? '' });
    const worths = prices.clauses.flatMap(({ worthMinor }) => worthMinor ?? []);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    const first = prices.clauses[0];
    const name = library.terms.find(({ id }) => id === first?.termId)?.name.en ?? '';
    const item = page.locator('.clause-price').first();
    expect(await item.locator('h3').innerText()).toBe(name);
    expect(await item.locator('.clause-quote').innerText()).toContain((first?.clause ?? '').slice(0, 40));
    expect(await page.locator('.tornado rect').count()).toBeGreaterThan(4);
    // What moves the average most may be what nobody can vouch for, and says so where it stands.
    const widest = page.locator('.assumption-moves tbody tr').filter({ hasText: 'Spread of box office' });
    expect(await widest.innerText()).toContain('not sourced');
    await page.locator('.not-priced summary').click();
    expect(await page.locator('.not-priced').innerText()).toContain('There is no money in this term.');
    await shot('money-clauses-en');
  });

  test('puts two rounds and our asks side by side in money, by keyboard: totals that add up, clauses by size, each with its wording', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'What each clause is worth' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.beside-clauses').waitFor();
    const { drafts } = (await desk.ask('deals.get', { dealId: remakeId })).document;
    const theirs = drafts.filter(({ side }) => side === 'theirs');
    const draftId = theirs.at(-1)?.id ?? '';
    const columns = [
      { kind: 'draft', draftId: theirs.at(-2)?.id ?? '' },
      { kind: 'draft', draftId },
      { kind: 'ask' },
    ] as const;
    const beside = await desk.ask('money.sideBySide', { dealId: remakeId, draftId, columns: [...columns] });
    const figure = async (sum: string) => {
      const text = await page.locator(`.beside-clauses tr[data-sum="${sum}"] td`).last().innerText();
      return Number(text.replaceAll(/[+,]/gu, '').replace('−', '-'));
    };
    const whole = Math.round((beside.columns[2]?.together?.averageMinor ?? 0) / 100);
    expect(await figure('together')).toBe(whole);
    // Each figure is rounded to a whole unit by itself.
    expect(Math.abs((await figure('oneByOne')) + (await figure('interplay')) - whole)).toBeLessThanOrEqual(1);
    const rows = page.locator('.beside-clauses tbody tr');
    expect(await rows.count()).toBe(beside.clauses.length);
    const name = library.terms.find(({ id }) => id === beside.clauses[0]?.termId)?.name.en ?? '';
    expect(await rows.first().innerText()).toContain(name);
    const first = page.locator('.beside-receipts tbody tr').first();
    await first.locator('.figure-link').press('Enter');
    expect(await page.locator('.beside-receipts .figure-why').innerText()).toContain('Our asks');
    await shot('money-beside-why-en');
    await first.locator('.figure-link').press('Enter');
    await rows.first().locator('.figure-link').press('Enter');
    const quoted = beside.clauses[0]?.cells[1]?.clause.en ?? '';
    expect(await page.locator('.beside-clauses .figure-why').innerText()).toContain(quoted.slice(0, 40));
    await shot('money-beside-en');
    expect(await axeFindings(page)).toEqual([]);
    // In one scenario instead of the average.
    await page.locator('.beside').getByRole('radio', { name: 'Flop' }).press('Space');
    const flop = beside.columns[2]?.together?.byScenario.find(({ id }) => id === 'flop')?.deltaMinor ?? 0;
    await expect.poll(() => figure('together')).toBe(Math.round(flop / 100));
    const market = page.locator('.beside-columns').getByRole('checkbox', { name: 'Market' });
    await market.press('Space');
    await page.locator('.beside-receipts thead th').nth(4).waitFor();
  });

  test('draws the distribution of our receipts with its table, and labels it a model', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Outcomes' }).click();
    await page.locator('.histogram').waitFor();
    expect(await page.locator('.percentiles tbody tr').count()).toBe(7);
    // The line in the chart is the median of the table, and says so: an average would take for granted that the film is made.
    const median = await page
      .locator('.percentiles tbody tr', { hasText: 'Median' })
      .locator('td')
      .innerText();
    expect(await page.locator('.histogram .chart-tick').allTextContents()).toContain(
      `In the middle ${median}`,
    );
    expect(await page.locator('.money').innerText()).toContain('not a forecast');
    await shot('money-outcomes-en');
  });

  test('lets an assumption be replaced, and labels it as ours', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Assumptions' }).click();
    const row = page.locator('.assumptions tr', { hasText: 'Production overhead' });
    await row.locator('input').fill('20%');
    await row.locator('input').press('Enter');
    await row.locator('input').blur();
    await expect.poll(() => row.innerText()).toContain('Your own assumption');
    const { document } = await desk.ask('deals.get', { dealId: remakeId });
    expect(document.money?.assumptions.production_overhead).toEqual({ numerator: 1, denominator: 5 });
    await shot('money-assumptions-en');
  });

  test('draws the waterfall of a co-production and lets its order and amounts be changed', async () => {
    const { page } = desk;
    await desk.ask('settings.set', { language: 'ko' });
    await page.reload();
    await page.getByRole('button', { name: '거래', exact: true }).click();
    await openDeal(page, coProduction.deal);
    await page.keyboard.press('m');
    await page.locator('.waterfall').waitFor();
    expect(await page.locator('.statement-foot').getAttribute('data-exact')).toBe('true');
    await shot('money-waterfall-ko');
    await page.getByRole('button', { name: '복제' }).click();
    await page.getByRole('radio', { name: '보통 사본' }).waitFor();
    await page.locator('.own-figures > summary').click();
    const receipts = page.locator('.own-figures .input').first();
    await receipts.fill('1,000');
    await receipts.press('Enter');
    await expect.poll(() => page.locator('.statement-foot').innerText()).toContain('1,000.00 = 1,000.00');
    await shot('money-own-scenario-ko');
    await page.locator('.tier-editor summary').click();
    await page.locator('.tier-list li').nth(1).getByRole('button', { name: '위로' }).click();
    const tiers = async () =>
      (
        await desk.ask('deals.get', { dealId: coProductionId })
      ).document.money?.waterfall?.spec.accounts[0]?.tiers
        .map(({ id }) => id)
        .slice(0, 2);
    await expect.poll(tiers).toEqual(['guild-reserve', 'cam-fee']);
    await shot('money-editor-ko');
    // Edited, it is the waterfall of this deal.
    await page.getByRole('tab', { name: '흥행 결과' }).click();
    await page.locator('.histogram').waitFor();
    expect(await page.getByLabel('수령자').locator('option').allInnerTexts()).toContain(
      '한국 제작사 (우리 측)',
    );
    await page.getByRole('tab', { name: '워터폴' }).click();
    await page.locator('.tier-editor summary').click();
  });

  test('draws a waterfall by keyboard: payees, breakpoints and tiers are saved as steps, and what does not add up is refused by its name', async () => {
    const { page } = desk;
    const spec = async () =>
      (await desk.ask('deals.get', { dealId: coProductionId })).document.money?.waterfall?.spec;
    const tiers = async () => (await spec())?.accounts[0]?.tiers ?? [];
    const shares = async () => {
      const last = (await tiers()).at(-1);
      return last?.kind === 'split'
        ? last.bands[0]?.shares.map(({ share }) => `${share.numerator}/${share.denominator}`)
        : [];
    };
    await page.getByRole('button', { name: '수령자 추가' }).press('Enter');
    const name = page.getByRole('textbox', { name: '이름: 새 수령자' });
    await name.fill('음악 수퍼바이저');
    await name.press('Enter');
    await expect.poll(async () => (await spec())?.payees.at(-1)?.label.ko).toBe('음악 수퍼바이저');

    const profit = page.locator('.tier-list').first().locator('> li').last();
    const before = await shares();
    const share = profit.getByLabel('배분율: 한국 제작사');
    await share.fill('25%');
    await share.press('Enter');
    const problem = page.locator('.tier-problem');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('‘순이익’ 단계의 비율 합계가 95%입니다');
    expect(await profit.locator('.band-total').innerText()).toContain('5% 부족합니다');
    expect(await share.inputValue()).toBe('25%');
    expect(await shares()).toEqual(before);
    await shot('money-refused-ko');
    expect(await axeFindings(page)).toEqual([]);
    await profit.getByRole('button', { name: '배분 추가' }).press('Enter');
    await expect.poll(shares).toEqual(['1/4', '7/10', '1/20']);
    expect(await problem.count()).toBe(0);
    await page.locator('.percentiles caption').first().click();
    await page.keyboard.press('Control+z');
    await expect.poll(shares).toEqual(before);

    const sales = page
      .locator('.tier-list > li')
      .filter({ has: page.locator('input[value="해외 세일즈 수수료"]') });
    await sales.getByRole('combobox', { name: '비율 변경 기준' }).selectOption('receipts');
    const level = sales.getByRole('textbox', { name: '기준액' });
    await level.fill('5m');
    await level.press('Enter');
    const steps = async () =>
      (await tiers()).flatMap((tier) => (tier.kind === 'percent' ? tier.steps.map(({ from }) => from) : []));
    await expect.poll(steps).toEqual([{ kind: 'receipts', amountMinor: 500_000_000 }]);

    await page.getByRole('button', { name: '회수 단계 추가' }).first().press('Enter');
    await expect.poll(async () => (await tiers()).at(-2)?.label.ko).toBe('새 회수 단계');
    // The tier stands above the split that pays out everything, and the drawing shows it at once.
    await expect.poll(() => page.locator('.waterfall').innerText()).toContain('새 회수 단계');
    const added = page.locator('.tier-list').first().locator('> li').nth(-2);
    const amount = added.getByLabel('금액', { exact: true });
    await amount.fill('10만');
    await amount.press('Enter');
    const cap = added.getByRole('textbox', { name: '상한' });
    await cap.fill('5만');
    await cap.press('Enter');
    await added.getByRole('combobox', { name: '단계 안의 순위' }).selectOption('ranked');
    await expect
      .poll(async () => (await tiers()).at(-2))
      .toMatchObject({
        ranking: 'ranked',
        claims: [{ principal: { amountMinor: 10_000_000, capMinor: 5_000_000 } }],
      });

    await profit.getByRole('button', { name: '구간 추가' }).press('Enter');
    await profit.getByRole('combobox', { name: '구간의 끝, 구간 1' }).selectOption('multiple');
    await expect.poll(async () => (await tiers()).at(-1)).toMatchObject({ bands: [{}, {}] });
    await shot('money-drawn-ko');
    await page.getByLabel('기본형').selectOption('own');
    await expect.poll(tiers).toEqual([]);
    await page.getByRole('button', { name: '배분 단계 추가' }).press('Enter');
    await expect.poll(async () => (await tiers()).length).toBe(1);
    expect(await page.locator('.statement-foot').getAttribute('data-exact')).toBe('true');
    await page.locator('.percentiles caption').first().click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await tiers()).length).toBeGreaterThan(8);
    await shot('money-undrawn-ko');
  });

  test('opens each tier, payee and the foot to claims, caps, shares, rounding and where receipts come from', async () => {
    const { page } = desk;
    const { drafts } = (await desk.ask('deals.get', { dealId: coProductionId })).document;
    const draftId = drafts.findLast(({ side }) => side === 'theirs')?.id ?? drafts[0]?.id ?? '';
    const figures = await desk.ask('money.waterfall', {
      dealId: coProductionId,
      draftId,
      scenarioId: 'modest',
    });
    const why = page.locator(WHY);
    for (const { label, payments } of figures.result.tiers) {
      const opener = page.locator('.waterfall').getByRole('button', { name: label.ko, exact: true });
      await opener.press('Enter');
      expect(await opener.getAttribute('aria-expanded')).toBe('true');
      const said = await why.innerText();
      expect(said).toContain('단계 도달액');
      for (const { to } of payments.filter(({ amountMinor }) => amountMinor > 0)) {
        const name = [...figures.spec.payees, ...figures.spec.accounts].find(({ id }) => id === to)?.label.ko;
        expect(said).toContain(name);
      }
    }
    await shot('money-tier-why-ko');
    await page.locator('.waterfall .statement-foot .figure-link').press('Enter');
    const flow = await why.innerText();
    for (const { label } of figures.sources) expect(flow).toContain(label.ko);
    expect(flow).toContain('보통 시나리오의 매출');
    expect(await axeFindings(page)).toEqual([]);
    await shot('money-foot-why-ko');
    await page.locator('.waterfall .statement-foot .figure-link').press('Enter');
    const payee = figures.result.payees.find(({ receivedMinor }) => receivedMinor > 0);
    const row = page.locator('.percentiles tr', { hasText: payee?.label.ko ?? '' }).first();
    await row.locator('.figure-link').press('Enter');
    const parts = await why.locator('dd').allInnerTexts();
    const paid = parts.flatMap((text) =>
      /^[\d,.]+$/u.test(text) ? [Math.round(Number(text.replaceAll(',', '')) * 100)] : [],
    );
    expect(
      paid.slice(0, paid.length - (payee?.advancedMinor === 0 ? 0 : 2)).reduce((sum, each) => sum + each, 0),
    ).toBe(payee?.receivedMinor);
    await row.locator('.figure-link').press('Enter');
  });

  test('draws accounts, other money in and exchange rates by keyboard; a foreign currency waits for its rate', async () => {
    const { page } = desk;
    const spec = async () =>
      (await desk.ask('deals.get', { dealId: coProductionId })).document.money?.waterfall?.spec;
    if (!(await page.getByRole('button', { name: '계좌 추가' }).isVisible()))
      await page.locator('.tier-editor > summary').press('Enter');
    const before = await spec();
    await page.getByRole('button', { name: '계좌 추가' }).press('Enter');
    await expect.poll(async () => (await spec())?.accounts.at(-1)?.label.ko).toBe('새 계좌');
    const name = page.getByRole('textbox', { name: '이름: 새 계좌' });
    await name.fill('일본 계좌');
    await name.press('Enter');
    await expect.poll(async () => (await spec())?.accounts.at(-1)?.label.ko).toBe('일본 계좌');

    await page.getByRole('button', { name: '유입금 추가' }).press('Enter');
    const amount = page.getByLabel('금액: 새 유입금');
    await amount.fill('5만');
    await amount.press('Enter');
    await page.getByLabel('입금 계좌: 새 유입금').selectOption({ label: '일본 계좌' });
    await expect
      .poll(async () => (await spec())?.inflows.at(-1))
      .toMatchObject({ amountMinor: 5_000_000, into: (await spec())?.accounts.at(-1)?.id });
    // An account that money flows into cannot be removed.
    expect(await page.getByRole('button', { name: '일본 계좌 삭제' }).isDisabled()).toBe(true);

    await page.getByRole('button', { name: '매출 추가' }).press('Enter');
    await page.getByLabel('통화: 새 매출').selectOption('JPY');
    const problem = page.locator('.tier-problem');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('환율을 추가하세요');
    expect((await spec())?.sources.at(-1)?.currency).toBe('USD');
    await page.locator('.tier-editor').getByRole('button', { name: '환율 추가' }).press('Enter');
    const line = page.locator('.tier-editor form[data-of="rate"]');
    await line.getByRole('textbox', { name: '환율' }).fill('0.0065');
    await line.getByRole('textbox', { name: '환율' }).press('Enter');
    await expect.poll(async () => (await spec())?.sources.at(-1)?.currency).toBe('JPY');
    expect((await spec())?.rates.at(-1)).toMatchObject({
      from: 'JPY',
      to: 'USD',
      rate: { numerator: 13, denominator: 2000 },
    });
    expect(await problem.count()).toBe(0);
    expect(await page.locator('.waterfall .statement-foot').getAttribute('data-exact')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await shot('money-accounts-ko');
    await page.getByRole('button', { name: '새 매출 삭제' }).press('Enter');
    await page.getByRole('button', { name: '새 유입금 삭제' }).press('Enter');
    await page.getByRole('button', { name: '일본 계좌 삭제' }).press('Enter');
    await expect.poll(async () => (await spec())?.accounts.length).toBe(before?.accounts.length);
    expect((await spec())?.inflows).toEqual(before?.inflows);
  });

  test('takes receipts as admissions at an average price: either moves them, and a tier may rest on them', async () => {
    const { page } = desk;
    const money = async () => (await desk.ask('deals.get', { dealId: coProductionId })).document.money;
    const receipts = async () => {
      const waterfall = (await money())?.waterfall;
      const source = waterfall?.spec.sources[0];
      return [source?.ticketMinor, waterfall?.typicalMinor[source?.id ?? '']];
    };
    const perAdmission = page.locator('.tier-body option[value="admissions"]');
    expect(await perAdmission.count()).toBe(0);
    const price = page.getByLabel(/^평균 객단가/).first();
    await price.fill('10');
    await price.press('Enter');
    await expect.poll(async () => (await receipts())[0]).toBe(1000);
    const admissions = page.getByLabel(/^보통 시나리오의 관객 수/);
    await admissions.fill('2,000,000');
    await admissions.press('Enter');
    await expect.poll(receipts).toEqual([1000, 2_000_000_000]);
    expect(await admissions.inputValue()).toBe('2,000,000');
    await price.fill('12');
    await price.press('Enter');
    await expect.poll(receipts).toEqual([1200, 2_400_000_000]);
    expect(await perAdmission.count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    await price.fill('');
    await price.press('Enter');
    await expect.poll(receipts).toEqual([undefined, 2_400_000_000]);
    expect(await perAdmission.count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to find in the %s theme', async (theme) => {
    const { page } = desk;
    await desk.ask('settings.set', { theme });
    await page.reload();
    await page.locator('.waterfall').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('tab', { name: '조항별 금액' }).click();
    await page.locator('.clause-price').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shot(`money-clauses-ko-${theme}`);
    await page.getByRole('tab', { name: '나란히 비교' }).click();
    await page.locator('.beside-receipts').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shot(`money-beside-ko-${theme}`);
    await page.getByRole('tab', { name: '가정' }).click();
    await page.locator('.assumptions').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
