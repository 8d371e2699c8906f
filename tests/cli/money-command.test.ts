import { FIXTURES, ROOT } from '#tests/builders/paths.ts';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { MoneyOutput } from '#contract/formats/money-output.ts';
import type { Deal } from '#domain/deal/deal.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
import { runHere } from './run-command.ts';

const CASES = join(FIXTURES, 'settlement');
const SAMPLES = join(ROOT, 'templates', 'samples');
const SCHEMA = join(ROOT, 'templates', 'schemas', 'money-output.schema.json');
const folder = mkdtempSync(join(tmpdir(), 'jibun-money-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

async function moneyOf(args: readonly string[]): Promise<MoneyOutput> {
  const { code, out, err } = await runHere(['money', ...args, '--json']);
  expect([code, err]).toEqual([0, '']);
  const output = JSON.parse(out) as MoneyOutput;
  check(output);
  expect(check.errors?.slice(0, 3) ?? []).toEqual([]);
  return output;
}

describe('jibun money', () => {
  it.each(readdirSync(CASES))('works the case %s, and what came in went out', async (name) => {
    const { results } = await moneyOf([join(CASES, name)]);
    expect(results.length).toBeGreaterThan(0);
    for (const { conservation, lines } of results) {
      expect(lines.length).toBeGreaterThan(0);
      for (const { inMinor, outMinor, isExact } of conservation)
        expect([outMinor, isExact]).toEqual([inMinor, true]);
    }
  });

  it('gives the deficit of Forrest Gump that its statement shows', async () => {
    const [result] = (await moneyOf([join(CASES, 'gump-1994.json')])).results;
    expect(Math.round((result?.totals['netProfits'] ?? 0) / 10_000_000) / 10).toBe(-62);
  });

  it('works every scenario of a deal and prices its clauses, the most left on the table first', async () => {
    const { results, clauses } = await moneyOf([join(SAMPLES, 'invented-remake.internal.json')]);
    expect(results.map(({ scenario }) => scenario)).toEqual(['flop', 'modest', 'hit', 'runaway']);
    const worths = clauses.flatMap(({ worthMinor }) => worthMinor ?? []);
    expect(worths.length).toBeGreaterThan(5);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });

  it('leads with what each outcome of an option pays, in both languages, and shows no average without chances', async () => {
    const path = join(SAMPLES, 'invented-remake.internal.json');
    const table = async (LANG: string) =>
      (await runHere(['money', path, '--scenario', 'hit'], { env: { LANG } })).out;
    const english = await table('en_US.UTF-8');
    // By hand: 30,000 less 10%; the option, one extension, set-up and the rest of the price are 660,000.
    expect(english).toMatch(/The option lapses +USD 27,000/);
    expect(english).toMatch(/Exercised, and not made +USD 594,000/);
    expect(english.indexOf('The option lapses')).toBeLessThan(english.indexOf('Hit, if the film is made'));
    expect(english).toContain('No average is shown');
    expect(english).toContain('which the facts as answered do not decide');
    // The second reading of the same film stands under a name of its own, as the levels do.
    expect(english).toMatch(/\[Adjusted gross, a second reading\]/);
    expect(english).not.toContain('breakeven.');
    const korean = await table('ko_KR.UTF-8');
    expect(korean).toMatch(/옵션 소멸 +2만 7,000달러/);
    expect(korean).toContain('(영화가 제작되는 경우)');
  });

  it('counts the chances in, and then says an average beside its median and spread', async () => {
    const sample = JSON.parse(readFileSync(join(SAMPLES, 'invented-remake.internal.json'), 'utf8')) as object;
    const file = join(folder, 'with-chances.json');
    const part = (numerator: number) => ({ numerator, denominator: 10 });
    const chances = { lapsed: part(7), exercisedNotMade: part(2), made: part(1) };
    writeFileSync(file, JSON.stringify({ ...sample, money: { ...NO_MONEY, chances } }));
    const { overall } = await moneyOf([file]);
    // Seven of ten lapse.
    expect([overall?.p10Minor, overall?.medianMinor]).toEqual([2_700_000, 2_700_000]);
    expect(overall?.averageMinor).toBeGreaterThan(2_700_000);
    const { out } = await runHere(['money', file], { env: { LANG: 'en_US.UTF-8' } });
    expect(out).toMatch(/The option lapses +USD 27,000 +70%/);
    expect(out).toMatch(/By your chances: USD 27,000 in the middle, in eight of ten cases .* on average\./);
  });

  it('says what a clause is worth rounded, with its spread, and that the film is taken for granted', async () => {
    const path = join(SAMPLES, 'invented-remake.internal.json');
    const { out } = await runHere(['money', path, '--scenario', 'hit'], { env: { LANG: 'en_US.UTF-8' } });
    const clauses = out.slice(out.indexOf('Left on the table'));
    expect(clauses).toMatch(/Net-profit points +ask +≈ USD [\d,]+ +USD 0 to USD 0/);
    expect(clauses).not.toMatch(/\d\.\d\d\b/);
    expect(clauses).toContain('if the option is exercised and the film made');
    expect(clauses).toContain('Below zero: in their paper it would pay us less');
  });

  it('says before any figure of an outline that none is of this deal, and names its levels by their tiers', async () => {
    const path = join(SAMPLES, 'invented-co-production.internal.json');
    const { out } = await runHere(['money', path, '--scenario', 'flop'], { env: { LANG: 'en_US.UTF-8' } });
    expect(out.indexOf('is no money of this deal')).toBeGreaterThan(0);
    expect(out.indexOf('is no money of this deal')).toBeLessThan(out.indexOf('Collection account fee'));
    expect(out).toMatch(/Recouped at receipts of its account, Gap loan, 12% a year: 9,540,540\.55/);
  });

  it('says what no tier takes, so that what is printed adds up, and nothing of our side where nobody is', async () => {
    const file = join(folder, 'left.json');
    const bands = [
      { until: { kind: 'receipts', amountMinor: 40_000 }, shares: [{ to: 'them', share: '100%' }] },
    ];
    writeFileSync(
      file,
      JSON.stringify({
        kind: 'waterfall',
        title: 'Left',
        spec: {
          currency: 'USD',
          payees: [{ id: 'them' }],
          sources: [{ id: 'all', into: 'film' }],
          accounts: [{ id: 'film', tiers: [{ id: 'profit', role: 'profit', kind: 'split', bands }] }],
        },
        discountRate: '10%',
        scenarios: [{ id: 'one', input: { receiptsMinor: { all: 100_000 } } }],
      }),
    );
    const [result] = (await moneyOf([file])).results;
    expect(result?.totals).toMatchObject({ received: 100_000, unallocated: 60_000, held: 0 });
    expect(result?.present).toBeUndefined();
    const { out } = await runHere(['money', file], { env: { LANG: 'en_US.UTF-8' } });
    expect(out).toMatch(/Left in the account: no tier takes it +600\.00/);
  });

  it('works one scenario of the waterfall of a co-production', async () => {
    const file = join(SAMPLES, 'invented-co-production.internal.json');
    const { results } = await moneyOf([file, '--scenario', 'hit']);
    expect(results.map(({ kind, scenario }) => [kind, scenario])).toEqual([['waterfall', 'hit']]);
  });

  it('says of an outline what its tiers pay, and nothing of what it or a clause of it is worth', async () => {
    const { results, clauses, stake } = await moneyOf([
      join(SAMPLES, 'invented-co-production.internal.json'),
      '--scenario',
      'hit',
    ]);
    expect(stake?.isExample).toBe(true);
    expect(results[0]?.present).toBeUndefined();
    expect(results[0]?.payees.some(({ presentMinor }) => presentMinor !== undefined)).toBe(false);
    expect(clauses.filter(({ worthMinor }) => worthMinor !== undefined)).toEqual([]);
    const share = clauses.find(({ termId }) => termId === 'profit_split_kr');
    expect(share?.why?.en).toMatch(/outline with example amounts/);
  });

  it('says what each payee and our side have today, in the table in both languages', async () => {
    const sample = readFileSync(join(SAMPLES, 'invented-co-production.internal.json'), 'utf8');
    const deal = JSON.parse(sample) as { deal: Deal };
    const file = join(folder, 'own-amounts.json');
    const waterfall = { ...presetFor('independent-cama', deal.deal), presetId: 'own' };
    writeFileSync(file, JSON.stringify({ ...deal, money: { ...NO_MONEY, waterfall } }));
    const [result] = (await moneyOf([file, '--scenario', 'hit'])).results;
    const ours = result?.payees.filter(({ side }) => side === 'ours') ?? [];
    const worth = ours.reduce((sum, { presentMinor }) => sum + (presentMinor ?? NaN), 0);
    expect(result?.present).toEqual({ discountRate: '10%', oursMinor: worth });
    expect(worth).toBeGreaterThan(0);
    expect(worth).toBeLessThan(ours.reduce((sum, { netMinor }) => sum + netMinor, 0));
    const table = async (LANG: string) =>
      (await runHere(['money', file, '--scenario', 'hit'], { env: { LANG } })).out;
    expect(await table('en_US.UTF-8')).toContain(
      'Worth today to our side (10% a year, our equity not taken off; when money comes is assumed)',
    );
    expect(await table('ko_KR.UTF-8')).toContain(
      '우리 측 현재가치(연 10% 할인, 투자금 차감 전, 입금 시점은 가정)',
    );
  });

  it('says what is withheld from each payee, by what, and what is not known', async () => {
    const path = join(SAMPLES, 'invented-co-production.internal.json');
    const [result] = (await moneyOf([path, '--scenario', 'hit'])).results;
    // By hand: 11,943,659.32 of profits cross the border at 10% of the treaty, 1,194,365.93; to a US company nothing does.
    const taxOf = (id: string) => result?.payees.find(({ payee }) => payee === id)?.tax;
    const grossMinor = 1_194_365_932;
    expect(taxOf('kr')).toMatchObject({
      residence: 'KR',
      kinds: [{ income: 'royalties', grossMinor, rate: '10%', withheldMinor: 119_436_593, by: 'library' }],
      netMinor: 1_074_929_339,
    });
    expect(taxOf('kr')?.kinds[0]?.source).toMatch(/treaty/);
    expect(taxOf('us')).toMatchObject({ kinds: [{ withheldMinor: 0, by: 'domestic' }] });
    // Nobody says where the agent is resident, so nothing is said of what is left to it.
    expect(taxOf('agent')?.kinds.map(({ income, by }) => [income, by])).toEqual([
      ['royalties', 'not-known'],
      ['services', 'not-known'],
    ]);
    expect(taxOf('agent')).not.toHaveProperty('netMinor');
    const table = async (LANG: string) =>
      (await runHere(['money', path, '--scenario', 'hit'], { env: { LANG } })).out;
    const english = await table('en_US.UTF-8');
    expect(english).toMatch(/· Withheld, film and profits \(10%\) +1,194,365\.93/);
    expect(english).toMatch(/· Left after withholding +10,749,293\.39/);
    expect(english).toMatch(/Rate of withholding not known: Collection account manager, Guilds, Sales agent/);
    const korean = await table('ko_KR.UTF-8');
    expect(korean).toMatch(/· 원천징수: 영화·수익 분배 \(10%\) +1,194,365\.93/);
    expect(korean).toMatch(/원천징수세율 미상: /);
  });

  it('lays a waterfall out period by period, with reserve, interest on the balance and the day of payment', async () => {
    const file = join(FIXTURES, 'settlement-meanings', 'statement-in-periods.json');
    const [result] = (await moneyOf([file])).results;
    // 800 come in with the first quarter, 30 of interest on 1,200; then 400 on 430 with 10 on 400; 40 and 1 are left.
    expect(
      result?.periods?.map(({ month, tiers: [loan], reserves: [held] }) => [
        month,
        loan?.unrecouped?.openingMinor,
        loan?.unrecouped?.interestMinor,
        loan?.periodMinor,
        loan?.unrecouped?.closingMinor,
        held?.balanceMinor,
      ]),
    ).toEqual([
      [3, 120_000, 3_000, 80_000, 43_000, 20_000],
      [6, 43_000, 1_000, 40_000, 4_000, 30_000],
      [9, 4_000, 0, 4_000, 0, 10_000],
      [12, 0, 0, 0, 0, 0],
    ]);
    const table = async (LANG: string) => (await runHere(['money', file], { env: { LANG } })).out;
    expect(await table('en_US.UTF-8')).toContain('Period ending with month 6, paid 45 days later');
    expect(await table('ko_KR.UTF-8')).toContain('체결 후 6개월 말 정산, 45일 뒤 지급');
    expect(await table('en_US.UTF-8')).toMatch(/Still held of Video \(USD\) +200\.00 +100\.00 +300\.00/);
  });

  it('says what the owner is paid in the currency of its books', async () => {
    const path = join(folder, 'paid-in.json');
    const paidIn = { from: 'USD', to: 'KRW', rate: '1400', on: '2026-11-20', source: 'test' };
    writeFileSync(
      path,
      JSON.stringify({
        kind: 'statement',
        title: 'Paid in won',
        spec: {
          currency: 'USD',
          markets: [{ id: 'us', rentalShare: '50%' }],
          costs: { budgetMinor: 100 },
          net: {},
          owner: { setUpMinor: 2_500, paidIn },
        },
        scenarios: [{ id: 'made', outcome: { directCostMinor: 100 } }],
      }),
    );
    // 25 dollars at 1,400 won.
    expect((await moneyOf([path])).results[0]?.paid).toEqual({ currency: 'KRW', amountMinor: 35_000 });
    expect((await runHere(['money', path], { env: { LANG: 'ko_KR.UTF-8' } })).out).toMatch(
      /권리자 세후 수령액\(KRW\) +35,000/,
    );
  });

  it('refuses a scenario that is not there and names those that are', async () => {
    const { code, err } = await runHere(['money', join(CASES, 'gump-1994.json'), '--scenario', 'sequel']);
    expect(code).toBe(1);
    expect(err).toContain('There is no scenario "sequel"');
  });

  it('refuses a waterfall whose shares do not add up, and names the file and the tier', async () => {
    const path = join(folder, 'bad.json');
    const tier = {
      id: 'profit',
      role: 'profit',
      kind: 'split',
      bands: [{ shares: [{ to: 'us', share: '60%' }] }],
    };
    writeFileSync(
      path,
      JSON.stringify({
        kind: 'waterfall',
        title: 'Bad',
        spec: {
          currency: 'USD',
          payees: [{ id: 'us' }],
          sources: [{ id: 'all', into: 'film' }],
          accounts: [{ id: 'film', tiers: [tier] }],
        },
        scenarios: [{ id: 'one', input: { receiptsMinor: { all: 100 } } }],
      }),
    );
    const { code, err } = await runHere(['money', path]);
    expect(code).toBe(1);
    expect(err).toContain('bad.json');
    expect(err).toContain('profit');
  });
});
