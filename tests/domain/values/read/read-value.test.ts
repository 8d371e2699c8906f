import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { Value } from '#domain/values/value.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const CASES = readFileSync(join(import.meta.dirname, 'cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [field = '', text = '', wanted = ''] = line.split(' | ');
    return { field: field.trim(), text, wanted: wanted.trim() };
  });

const FORMS: Readonly<Record<string, { readonly form: ValueForm; readonly currency: CurrencyCode }>> = {
  'money-krw': { form: { kind: 'money', currency: 'KRW' }, currency: 'KRW' },
  'money-usd': { form: { kind: 'money', currency: 'USD' }, currency: 'USD' },
  'money-cny': { form: { kind: 'money', currency: 'USD' }, currency: 'CNY' },
  'money-jpy': { form: { kind: 'money', currency: 'USD' }, currency: 'JPY' },
  'money-cad': { form: { kind: 'money', currency: 'USD' }, currency: 'CAD' },
  'money-eur': { form: { kind: 'money', currency: 'USD' }, currency: 'EUR' },
  share: { form: { kind: 'share', base: 'net_profits' }, currency: 'USD' },
  rate: { form: { kind: 'rate', base: 'negative_cost', period: 'year' }, currency: 'USD' },
  duration: { form: { kind: 'duration', unit: 'months' }, currency: 'USD' },
  multiple: { form: { kind: 'multiple', base: 'option_fee_initial' }, currency: 'USD' },
  quantity: { form: { kind: 'quantity', unit: 'count' }, currency: 'USD' },
  date: { form: { kind: 'date' }, currency: 'USD' },
  'yes-no': { form: { kind: 'yes-no' }, currency: 'USD' },
  choice: {
    form: {
      kind: 'choice',
      choices: [
        { id: 'on_exercise', label: { en: 'On exercise', ko: '옵션 행사 시' } },
        { id: 'on_release', label: { en: 'On release', ko: '영화 공개 시 지급' } },
      ],
    },
    currency: 'USD',
  },
};

const words = theLibrary();

describe('reading a typed value', () => {
  it('has a table of at least four hundred cases, each once', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(400);
    const keys = CASES.map(({ field, text }) => `${field}|${text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(CASES)('$field: “$text” is $wanted', ({ field, text, wanted }) => {
    const known = FORMS[field];
    if (!known) throw new Error(`No such field: ${field}`);
    const read = readValue(text, { ...known, words });
    const said =
      read.kind === 'refused'
        ? 'refused'
        : read.values.map((value) => inShort(value, known.form)).join(' // ');
    expect(said).toBe(wanted);
  });
});

/** A value as the table writes it; a base only where it is not the term's own. */
function inShort(value: Value, form: ValueForm): string {
  switch (value.kind) {
    case 'money': {
      const digits = minorDigits(value.money.currency);
      const major = value.money.amountMinor / 10 ** digits;
      const figure = Number.isInteger(major) ? String(major) : major.toFixed(digits);
      return `${value.money.currency} ${figure}${value.per === undefined ? '' : ` per ${value.per}`}`;
    }
    case 'share':
      return percent(value.share) + baseOf(value.base, form);
    case 'rate':
      return `${percent(value.share)} a ${value.period}${baseOf(value.base, form)}`;
    case 'duration':
      return `${number(value.n)} ${value.unit}`;
    case 'quantity':
      return `${number(value.n)} ${value.unit}`;
    case 'multiple':
      return `${number(value.n)} x${baseOf(value.base, form)}`;
    case 'yes-no':
      return value.yes ? 'yes' : 'no';
    case 'choice':
      return value.choice;
    case 'date':
      return value.on;
    case 'schedule':
      return value.instalments
        .map(
          ({ part, due }) =>
            `${part.kind === 'share' ? percent(part.share) + baseOf(part.base, form) : part.money.amountMinor} (${due})`,
        )
        .join(' + ');
    case 'text':
      return value.text;
  }
}

function baseOf(base: string, form: ValueForm): string {
  const own = form.kind === 'share' || form.kind === 'rate' || form.kind === 'multiple' ? form.base : '';
  return base === own && form.kind !== 'multiple'
    ? ''
    : base === own && form.kind === 'multiple'
      ? ''
      : ` @${base}`;
}

/** `2.5%`; a part that no decimal says as `1/3`. */
function percent({ numerator, denominator }: Fraction): string {
  const hundredths = (numerator * 100 * 10_000) / denominator;
  return Number.isInteger(hundredths) ? `${hundredths / 10_000}%` : `${numerator}/${denominator}`;
}

function number({ numerator, denominator }: Fraction): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
