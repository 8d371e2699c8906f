import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCY_CODES } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import { FIGURE_KINDS, figureCases, figureContext } from '#tests/builders/figure-cases.ts';
import { draws } from '#tests/builders/draws.ts';

const context = figureContext();
const { words } = context;

describe('what we print is found again', () => {
  it.each(['short', 'exact'] as const)('every value, in both languages, in the %s style', (style) => {
    fc.assert(
      fc.property(aValue(), (value) => {
        const printed = formatValue(value, { form: FORM }, words, style);
        for (const text of [
          `The parties agree as follows: ${printed.en}.`,
          `Upon signature the parties settled ${printed.en}, as discussed`,
          `당사자는 다음과 같이 정한다: ${printed.ko}.`,
        ]) {
          const { figures } = figuresIn(text, context);
          const found = figures.filter(
            (figure) => isSame(figure.value, value) || figure.others.some((each) => isSame(each, value)),
          );
          expect(
            found.length,
            `${text} ${JSON.stringify(figures.map(({ value: read }) => read))}`,
          ).toBeGreaterThan(0);
        }
      }),
      { numRuns: draws(400), seed: 20261129 },
    );
  });
});

describe('one grammar', () => {
  it.each(TYPED())('reads %s in a sentence as a person who types it is read', (text, form) => {
    const typed = readValue(text, { form, currency: context.currency, words });
    expect(typed.kind).toBe('read');
    if (typed.kind !== 'read') return;
    const { figures } = figuresIn(`This is settled: ${text}.`, context);
    const all = figures.flatMap(({ value, others }) => [value, ...others]).map(bare);
    expect(all).toEqual(expect.arrayContaining(typed.values.map(bare)));
    if (typed.values.length > 1) expect(figures.flatMap(({ flags }) => flags)).not.toEqual([]);
  });
});

describe('a figure that is changed', () => {
  it.each(FIGURE_KINDS)('is followed or flagged: %s', (kind) => {
    for (const one of figureCases(kind)) {
      const { figures } = figuresIn(one.text, context);
      figures.forEach((figure, index) => {
        const changed = withAnotherDigit(one.text, figure);
        if (changed === undefined) return;
        const again = figuresIn(changed, context);
        const read = again.figures.find(
          ({ from, value }) => from === figure.from && value.kind === figure.value.kind,
        );
        // A day that the calendar lacks is no day, and two sides that make no whole are no split.
        if (!read)
          expect(['date.english', 'date.korean', 'date.figures', 'share.split'], changed).toContain(
            figure.rule,
          );
        else
          expect(
            !isSame(read.value, figure.value) || read.flags.length > 0 || index >= again.figures.length,
            changed,
          ).toBe(true);
      });
    }
  });
});

/** The same text with one digit of the figure's last number changed; undefined where it has none. */
function withAnotherDigit(text: string, figure: FoundFigure): string | undefined {
  if (figure.value.kind === 'text') return undefined;
  const quote = text.slice(figure.from, figure.to);
  const at = quote.search(/[1-9](?=[^1-9]*$)/);
  if (at === -1 || figure.value.kind === 'schedule') return undefined;
  const digit = Number(quote[at]);
  const other = digit === 9 ? 8 : digit + 1;
  return text.slice(0, figure.from + at) + String(other) + text.slice(figure.from + at + 1);
}

describe('strangers’ text', () => {
  it('keeps its places through loose Hangul, wide signs, unseen signs and every kind of space', () => {
    const text = '갑은\u00a0금\u3000\u200b１，０００만\u2009원을 지급한다.'.normalize('NFD');
    const [figure] = figuresIn(text, context).figures;
    expect(figure?.value).toEqual({ kind: 'money', money: { amountMinor: 10_000_000, currency: 'KRW' } });
    expect(
      text
        .slice(figure?.from, figure?.to)
        .normalize('NFKC')
        .replaceAll(/[\s\u200b]/g, ''),
    ).toBe('금1,000만원');
  });

  it.each(
    [
      '(',
      '1,',
      '$',
      'one hundred ',
      'a ',
      '| ',
      'the greater of ',
      '일',
      '억 ',
      'not more than ',
      '5% of ',
      '1-',
      '제1조',
      '[',
      '"',
      'per each $1 ',
      '\u0301',
      '다만, ',
      '.',
    ].map((piece) => [piece] as const),
  )('comes to an end on a text of %j alone', (piece) => {
    const text = piece.repeat(Math.ceil(draws(30_000) / piece.length));
    const { figures } = figuresIn(text, context);
    for (const { from, to } of figures) expect(from < to && to <= text.length).toBe(true);
  });

  it('is read without a throw, whatever it is', () => {
    const pieces = fc.constantFrom(
      '$',
      '5',
      '5%',
      '(',
      ')',
      'one',
      'million',
      ' ',
      '\n',
      ' | ',
      '억',
      '만',
      '원',
      '분의',
      '일',
      '년',
      'of',
      'not',
      'days',
      '.',
      ',',
      '-',
      '/',
      'each',
      '"',
      '"The Fee"',
      '제',
      '조',
      'january',
      '2026',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { from, to } of figuresIn(text, context).figures)
          expect(text.slice(from, to)).not.toBe('');
      }),
      { numRuns: draws(1_500), seed: 13 },
    );
  });
});

const FORM: ValueForm = { kind: 'text' };

function isSame(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Without the base: a typed share has that of its term. */
function bare(value: Value): Value {
  return 'base' in value ? { ...value, base: 'none_stated' } : value;
}

/** A figure as a paper has it: no share above a whole, no fraction without an end but the usual ones. */
function aValue(): fc.Arbitrary<Value> {
  const base = fc.constantFrom(...words.bases.map(({ id }) => id).filter((id) => id !== 'per_run_royalty'));
  const share = fc.oneof(
    fc.integer({ min: 1, max: 10_000 }).map((n) => fraction(n, 10_000)),
    fc.constantFrom(fraction(1, 3), fraction(2, 3), fraction(1, 6)),
  );
  const money = fc.record({
    amountMinor: fc.oneof(
      fc.integer({ min: 1, max: 90_000 }).map((n) => n * 100),
      fc.integer({ min: 1, max: 9_000 }).map((n) => n * 1_000_000),
      fc.integer({ min: 100, max: 100_000_000_000 }),
    ),
    currency: fc.constantFrom(...CURRENCY_CODES),
  });
  return fc.oneof(
    money.map((each): Value => ({ kind: 'money', money: each })),
    fc.tuple(share, base).map(([each, of]): Value => ({ kind: 'share', share: each, base: of })),
    fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('days', 'weeks', 'months', 'years'))
      .map(([n, unit]): Value => ({ kind: 'duration', n: fraction(n, 1), unit })),
    fc
      .tuple(
        fc.integer({ min: 101, max: 900 }),
        base.filter((id) => id !== 'prime_rate'),
      )
      .map(([n, of]): Value => ({ kind: 'multiple', n: fraction(n, 100), base: of })),
    fc
      .tuple(
        fc.integer({ min: 2, max: 3_000 }),
        fc.constantFrom(...words.units.map(({ id }) => id).filter((id) => id !== 'usd_million_per_claim')),
      )
      .map(([n, unit]): Value => ({ kind: 'quantity', n: fraction(n, 1), unit })),
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((on): Value => ({ kind: 'date', on: on.toISOString().slice(0, 10) })),
    fc
      .tuple(
        share,
        fc.constantFrom('loan_principal', 'prime_rate', 'equity_principal', 'none_stated'),
        fc.constantFrom('year', 'month'),
      )
      .map(([each, of, period]): Value => ({ kind: 'rate', share: each, base: of, period })),
  );
}

/** Writings of numbers, each with its unit. */
function TYPED(): [string, ValueForm][] {
  const money: ValueForm = { kind: 'money', currency: 'USD' };
  const share: ValueForm = { kind: 'share', base: 'none_stated' };
  const duration: ValueForm = { kind: 'duration', unit: 'months' };
  return [
    ...[
      '$45,000',
      'USD 1,250,000.50',
      'US$1.5 million',
      '$1.25m',
      '€250.000,00',
      'KRW 300 million',
      '12억 5,000만 원',
      '1.2억 원',
      '3억5천만원',
      '금 칠천만 원정',
      '일금 사천이백만 원(₩42,000,000)',
      '미화 5만 달러',
      '회당 5,000만 원',
      'four hundred twenty thousand dollars ($240,000)',
      '¥12,000,000',
      'USD 1.250',
      'A$90,000',
      '£180,000',
      'one million two hundred thousand dollars',
    ].map((text): [string, ValueForm] => [text, money]),
    ...[
      '5%',
      '2.5 percent',
      'five percent (5%)',
      '33 1/3%',
      '100분의 5',
      '3분의 1',
      '2할 5푼',
      '50 bps',
      '12-1/2%',
      '60/40',
      'seven percent (17%)',
      '백분의 칠',
    ].map((text): [string, ValueForm] => [text, share]),
    ...[
      '18 months',
      'eighteen (18) months',
      '1년 6개월',
      'one year and six months',
      '두 달',
      '반년',
      '7 1/2 years',
      '18개월(1년 6개월)',
      'twelve (21) months',
      '90일',
    ].map((text): [string, ValueForm] => [text, duration]),
  ];
}
