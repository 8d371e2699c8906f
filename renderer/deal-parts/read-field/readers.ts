import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, multiplyFractions } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ValueForm, ValueWords } from '#domain/values/form.ts';
import {
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
} from '#domain/values/format-value.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { ReadingContext } from '#domain/values/read/reading.ts';
import { tidyTyped } from '#domain/values/read/tidy-typed.ts';
import type { Value } from '#domain/values/value.ts';
import type { FieldReading } from './field-reading.ts';
import { fieldReading } from './field-reading.ts';
import { readMessages } from './words.ts';

const { en, ko } = readMessages;
const NOT_PERCENT: Bilingual = { en: en.notPercent, ko: ko.notPercent };
const NOT_NUMBER: Bilingual = { en: en.notNumber, ko: ko.notNumber };
const NOT_WHOLE: Bilingual = { en: en.notWhole, ko: ko.notWhole };
const NOT_ABOVE_ZERO: Bilingual = { en: en.notAboveZero, ko: ko.notAboveZero };
const NOT_MONTHS: Bilingual = { en: en.notMonths, ko: ko.notMonths };
const NOT_AMOUNT: Bilingual = { en: en.notAmount, ko: ko.notAmount };
const NOT_YEAR: Bilingual = { en: en.notYear, ko: ko.notYear };
const NOT_DAY: Bilingual = { en: en.notDay, ko: ko.notDay };
/** A number that counts nothing in particular: a text that names a unit of the library is no plain number. */
const BARE = '';
const ANY_CURRENCY: CurrencyCode = 'USD';

/** The one reader, for fields that hold something plainer than a term's value. */
export type Readers = {
  /** In any currency; `currency` where the text names none. */
  readonly money: (text: string, currency: CurrencyCode, present: Money | undefined) => FieldReading<Money>;
  /** In this currency and no other, as minor units. */
  readonly amountIn: (currency: CurrencyCode) => (text: string) => FieldReading<number>;
  /** A percentage or a part; `isWithinWhole` refuses what is above 100%. */
  readonly share: (text: string, isWithinWhole?: boolean) => FieldReading<Fraction>;
  readonly multiple: (text: string) => FieldReading<Fraction>;
  readonly months: (text: string) => FieldReading<Fraction>;
  readonly aboveZero: (text: string) => FieldReading<Fraction>;
  /** A whole number from `least` to `most`. */
  readonly count: (least: number, most: number) => (text: string) => FieldReading<number>;
  /** `2023`, `2023년`. */
  readonly year: (text: string) => FieldReading<number>;
  /** A day as an ISO date. */
  readonly day: (text: string) => FieldReading<string>;
};

export function readersOf(words: ValueWords): Readers {
  const read = (text: string, form: ValueForm, rest: Partial<ReadingContext> = {}) =>
    readValue(text, { form, currency: ANY_CURRENCY, words, ...rest });
  // 회, 개, 건 count anything; a unit with a longer name counts one thing.
  const isBare = (unit: string) =>
    unit === BARE || words.units.some(({ id, name }) => id === unit && name.ko.length === 1);
  const numberOf = (
    text: string,
    keep: (n: Fraction) => boolean,
    otherwise: Bilingual,
  ): FieldReading<Fraction> =>
    fieldReading(
      read(text, { kind: 'quantity', unit: BARE }),
      (value) => (value.kind === 'quantity' && isBare(value.unit) && keep(value.n) ? value.n : undefined),
      (value) => (value.kind === 'quantity' ? numberWords(value.n) : NOT_NUMBER),
      otherwise,
    );
  return {
    money: (text, currency, present) => readMoneyField(text, currency, present, words),
    amountIn: (currency) => (text) =>
      fieldReading(
        read(text, { kind: 'money', currency }, { currency }),
        (value) =>
          value.kind === 'money' && value.per === undefined && value.money.currency === currency
            ? value.money.amountMinor
            : undefined,
        moneyWords,
        { en: en.onlyCurrency(currency), ko: ko.onlyCurrency(currency) },
      ),
    share: (text, isWithinWhole = false) =>
      fieldReading(
        read(text, { kind: 'share', base: 'none_stated' }),
        (value) =>
          value.kind === 'share' && !(isWithinWhole && value.share.numerator > value.share.denominator)
            ? value.share
            : undefined,
        (value) => (value.kind === 'share' ? formatPercent(value.share) : NOT_PERCENT),
        NOT_PERCENT,
      ),
    multiple: (text) =>
      fieldReading(
        read(text, { kind: 'multiple', base: 'none_stated' }),
        // Nothing is recouped ten thousand times: such a figure is a sum that was typed into the wrong field.
        (value) =>
          value.kind === 'multiple' && value.n.numerator < 100 * value.n.denominator ? value.n : undefined,
        (value) => (value.kind === 'multiple' ? numberWords(value.n) : NOT_NUMBER),
        NOT_NUMBER,
      ),
    months: (text) =>
      fieldReading(
        read(text, { kind: 'duration', unit: 'months' }),
        monthsOf,
        (value) => (value.kind === 'duration' ? formatDuration(value.n, value.unit) : NOT_MONTHS),
        NOT_MONTHS,
      ),
    aboveZero: (text) => numberOf(text, (n) => n.numerator > 0, NOT_ABOVE_ZERO),
    count: (least, most) => (text) => inWhole(numberOf(text, isWholeFrom(least, most), NOT_WHOLE)),
    year: (text) =>
      inYears(numberOf(text.trimEnd().replace(/(?<!\s)\s*년$/, ''), isWholeFrom(1900, 2100), NOT_YEAR)),
    day: (text) =>
      fieldReading(
        read(text, { kind: 'date' }),
        (value) => (value.kind === 'date' ? value.on : undefined),
        (value) => (value.kind === 'date' ? formatDate(value.on) : NOT_DAY),
        NOT_DAY,
      ),
  };
}

function readMoneyField(
  text: string,
  currency: CurrencyCode,
  present: Money | undefined,
  words: ValueWords,
): FieldReading<Money> {
  const reading = fieldReading(
    readValue(text, {
      form: { kind: 'money', currency },
      currency,
      words,
      ...(present ? { present: { kind: 'money', money: present } as const } : {}),
    }),
    (value) => (value.kind === 'money' && value.per === undefined ? value.money : undefined),
    moneyWords,
    NOT_AMOUNT,
  );
  return reading.kind === 'read' ? { ...reading, mayGoOn: mayGoOn(text, currency) } : reading;
}

/** After 억 or 만 a currency may follow; until it does, the amount is in won only where the deal is. */
export function mayGoOn(text: string, currency: CurrencyCode): boolean {
  return currency !== 'KRW' && /[조억만천백]$/.test(tidyTyped(text));
}

/** `1,250,000,000원 (12억 5,000만 원)`: to the last digit, and as people say it. */
export function moneyWords(value: Value): Bilingual {
  if (value.kind !== 'money') return NOT_AMOUNT;
  const [exact, short] = [formatMoney(value.money, 'exact'), formatMoney(value.money, 'short')];
  const both = (lang: 'en' | 'ko') =>
    figureIn(exact[lang]) === figureIn(short[lang]) ? exact[lang] : `${exact[lang]} (${short[lang]})`;
  return { en: both('en'), ko: both('ko') };
}

/** The digits with the unit right behind them: a currency said twice is no news. */
function figureIn(text: string): string | undefined {
  return /\d[\d.,]*[조억만mb]?/.exec(text)?.[0];
}

function monthsOf(value: Value): Fraction | undefined {
  if (value.kind !== 'duration') return undefined;
  if (value.unit === 'months') return value.n;
  return value.unit === 'years' ? multiplyFractions(value.n, fraction(12, 1)) : undefined;
}

function isWholeFrom(least: number, most: number): (n: Fraction) => boolean {
  return (n) => n.denominator === 1 && n.numerator >= least && n.numerator <= most;
}

function inWhole(reading: FieldReading<Fraction>): FieldReading<number> {
  if (reading.kind === 'refused') return reading;
  const [first, ...others] = reading.meanings;
  const whole = ({ value, says }: typeof first) => ({ value: value.numerator, says });
  return { ...reading, meanings: [whole(first), ...others.map(whole)] };
}

/** A year is said without a comma. */
function inYears(reading: FieldReading<Fraction>): FieldReading<number> {
  const years = inWhole(reading);
  if (years.kind === 'refused') return years;
  const [{ value }] = years.meanings;
  return { ...years, meanings: [{ value, says: { en: String(value), ko: String(value) } }] };
}

function numberWords(n: Fraction): Bilingual {
  const text = formatNumber(n);
  return { en: text, ko: text };
}
