import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCY_CODES, minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { ReadingContext } from '#domain/values/read/reading.ts';
import type { Value } from '#domain/values/value.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { draws } from '#tests/builders/draws.ts';

const words = theLibrary();
const bases = words.bases.map(({ id }) => id);
const units = words.units.map(({ id }) => id);

const aFraction = fc
  .tuple(fc.integer({ min: 0, max: 5_000 }), fc.constantFrom(1, 2, 3, 4, 7, 8, 10, 12, 100, 1_000))
  .map(([n, d]) => fraction(n, d));
const aDecimal = fc.integer({ min: 0, max: 999_999 }).map((n) => fraction(n, 100));
const aCurrency = fc.constantFrom(...CURRENCY_CODES);
// In a deal kept in another dollar, 달러 alone is asked about: see the table of cases.
const aHomeCurrency = fc.constantFrom<CurrencyCode>('KRW', 'USD');
const aMoney = fc
  .tuple(aCurrency, fc.integer({ min: 0, max: 9_000_000_000_000 }))
  .map(([currency, major]) => ({ amountMinor: major * (minorDigits(currency) === 2 ? 50 : 1), currency }));
const aBase = fc.constantFrom(...bases, 'none_stated');

const aValue: fc.Arbitrary<Value> = fc.oneof(
  fc
    .tuple(aMoney, fc.constantFrom(undefined, 'episode', 'hour', 'month', 'year', 'picture'))
    .map(([money, per]): Value => (per ? { kind: 'money', money, per } : { kind: 'money', money })),
  fc.tuple(aFraction, aBase).map(([n, base]): Value => ({ kind: 'share', share: percent(n), base })),
  fc
    .tuple(aDecimal, aBase, fc.constantFrom('year', 'month'))
    .map(([n, base, period]): Value => ({ kind: 'rate', share: percent(n), base, period })),
  fc
    .tuple(aDecimal, fc.constantFrom('days', 'weeks', 'months', 'years'))
    .map(([n, unit]): Value => ({ kind: 'duration', n, unit })),
  fc.tuple(aDecimal, fc.constantFrom(...units)).map(([n, unit]): Value => ({ kind: 'quantity', n, unit })),
  fc.tuple(aFraction, aBase).map(([n, base]): Value => ({ kind: 'multiple', n, base })),
  fc.boolean().map((yes): Value => ({ kind: 'yes-no', yes })),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date): Value => ({ kind: 'date', on: date.toISOString().slice(0, 10) })),
);

describe('what is printed of one exact value', () => {
  it.each(['en', 'ko'] as const)('reads back as that value, in %s, short and exact', (lang) => {
    fc.assert(
      fc.property(aValue, fc.constantFrom('short', 'exact'), aHomeCurrency, (value, style, currency) => {
        const form = formOf(value);
        const printed = formatValue(value, { form }, words, style)[lang];
        expect(readValue(printed, { form, currency, words }), printed).toMatchObject({
          kind: 'read',
          values: [value],
        });
      }),
      { numRuns: draws(2_000) },
    );
  });

  it.each(CURRENCY_CODES)('reads one digit after 만 as it stands before its currency: %s', (currency) => {
    const unit = 10 ** minorDigits(currency);
    const value: Value = { kind: 'money', money: { amountMinor: 94_210_007 * unit, currency } };
    const printed = formatValue(value, { form: formOf(value) }, words, 'short').ko;
    expect(readValue(printed, { form: formOf(value), currency: 'KRW', words }), printed).toMatchObject({
      kind: 'read',
      values: [value],
    });
  });

  it('reads every choice of the library back by its label', () => {
    for (const term of words.terms) {
      if (term.form.kind !== 'choice') continue;
      for (const { id, label } of term.form.choices)
        for (const lang of ['en', 'ko'] as const)
          expect(readValue(label[lang], contextOf(term.form)), `${term.id}: ${label[lang]}`).toMatchObject({
            kind: 'read',
            values: [{ kind: 'choice', choice: id }],
          });
    }
  });
});

describe('whatever is typed', () => {
  const pieces = [
    '1',
    '25',
    '000',
    ',',
    '.',
    ' ',
    '억',
    '만',
    '천',
    '조',
    'm',
    'k',
    '원',
    '$',
    'USD',
    '-',
    '%',
    '/',
    '3',
    '(',
    ')',
    '분의',
    '개월',
    '년',
    'five',
    'half',
    'and',
    '½',
    '의',
    '연',
    '~',
    '일',
    '금',
    '정',
    'x',
    '\u200b',
    '\u00a0',
    '\u202e',
    '\u000b',
  ]; // every sign that a rule looks for
  const forms: readonly ValueForm[] = [
    { kind: 'money', currency: 'KRW' },
    { kind: 'share', base: 'net_profits' },
    { kind: 'rate', base: 'negative_cost', period: 'year' },
    { kind: 'duration', unit: 'months' },
    { kind: 'multiple', base: 'option_fee_initial' },
    { kind: 'quantity', unit: 'count' },
    { kind: 'date' },
  ];

  it('is read or refused in both languages, never an error and never a negative figure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
        fc.constantFrom(...forms),
        (parts, form) => {
          const read = readValue(parts.join(''), contextOf(form));
          if (read.kind === 'refused') {
            expect(read.why.en.trim()).not.toBe('');
            expect(read.why.ko.trim()).not.toBe('');
          } else for (const value of read.values) expect(JSON.stringify(value)).not.toMatch(/:-\d/);
        },
      ),
      { numRuns: draws(5_000) },
    );
  });

  it('is read alike with signs that cannot be seen, in either width of digits', () => {
    fc.assert(
      fc.property(fc.constantFrom('12억 5,000만 원', '미화 5만 달러', 'USD 1,250,000'), (text) => {
        const context = contextOf({ kind: 'money', currency: 'KRW' });
        const plain = readValue(text, context);
        expect(readValue(text.replaceAll(' ', '\u00a0'), context)).toEqual(plain);
        expect(readValue(text.split('').join('\u200b'), context)).toEqual(plain);
        expect(
          readValue(
            text.replace(/\d/g, (d) => String.fromCodePoint(d.charCodeAt(0) + 0xfee0)),
            context,
          ),
        ).toEqual(plain); // full-width digits
      }),
    );
  });
});

function contextOf(form: ValueForm): ReadingContext {
  return { form, currency: 'KRW' satisfies CurrencyCode, words };
}

function percent({ numerator, denominator }: { numerator: number; denominator: number }) {
  return fraction(numerator, denominator * 100);
}

/** A term that is written as the value is. */
function formOf(value: Value): ValueForm {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', currency: value.money.currency, ...(value.per ? { per: value.per } : {}) };
    case 'share':
      return { kind: 'share', base: value.base };
    case 'rate':
      return { kind: 'rate', base: value.base, period: value.period };
    case 'duration':
      return { kind: 'duration', unit: value.unit };
    case 'quantity':
      return { kind: 'quantity', unit: value.unit };
    case 'multiple':
      return { kind: 'multiple', base: value.base };
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'date':
      return { kind: 'date' };
    default:
      return { kind: 'text' };
  }
}
