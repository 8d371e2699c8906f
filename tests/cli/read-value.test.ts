import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { startTheEngine } from '#tests/builders/the-engine.ts';

const SCHEMA = join(ROOT, 'templates', 'schemas', 'read-value-output.schema.json');
const check = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

describe('jibun read-value', () => {
  it('answers one reading where there is one, as a deal file holds it', async () => {
    expect(await readings('3억5천', '--term', 'purchase_price_fixed', '--lang', 'ko')).toEqual([
      { value: money(350_000_000, 'KRW'), says: '350,000,000원' },
    ]);
    expect(await readings('2,5%', '--term', 'net_profit_points', '--lang', 'en')).toEqual([
      {
        value: { kind: 'share', share: { numerator: 1, denominator: 40 }, base: 'net_profits' },
        says: '2.5% of net profits',
      },
    ]);
  });

  it('answers every reading where there are several', async () => {
    const said = await readings('EUR 250.000', '--lang', 'en');
    expect(said.map(({ value }) => value)).toEqual([money(25_000, 'EUR'), money(25_000_000, 'EUR')]);
  });

  it('answers the reason and no reading where there is none', async () => {
    const { out, code } = await ran('3억~5억', '--lang', 'ko', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ readings: [], refused: expect.stringContaining('범위') as string });
    const plain = await ran('3억~5억', '--lang', 'ko');
    expect({ ...plain, err: plain.err.includes('범위') }).toEqual({ code: 1, out: '', err: true });
  });

  it('says what is far from the market, so that it can be asked about once', async () => {
    const { out } = await ran('9,000', '--term', 'option_period_initial', '--lang', 'en', '--json');
    expect(JSON.parse(out)).toMatchObject({
      readings: [{ says: '9,000 months' }],
      doubts: ['far-from-market'],
    });
    const usual = await ran('18', '--term', 'option_period_initial', '--lang', 'en', '--json');
    expect(JSON.parse(usual.out)).not.toHaveProperty('doubts');
  });

  it('refuses a term, a language and a currency that there are not', async () => {
    expect(await ran('5', '--term', 'no_such_term', '--lang', 'en')).toMatchObject({ code: 1 });
    expect(await ran('5', '--lang', 'fr')).toMatchObject({ code: 2 });
    expect(await ran('5', '--lang', 'ko', '--currency', 'WON')).toMatchObject({ code: 2 });
  });
});

async function readings(...args: string[]): Promise<{ value: unknown; says: string }[]> {
  const { out, code } = await ran(...args, '--json');
  expect(code).toBe(0);
  const output = JSON.parse(out) as { readings: { value: unknown; says: string }[] };
  expect(check(output), JSON.stringify(check.errors)).toBe(true);
  return output.readings;
}

async function ran(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['read-value', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    env: { LANG: 'en_US.UTF-8' },
    columns: undefined,
    startEngine: startTheEngine,
  });
  return { code, out, err };
}

function money(amountMinor: number, currency: string) {
  return { kind: 'money', money: { amountMinor, currency } };
}
