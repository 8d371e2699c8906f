import { add, compare, ratio, times } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import type { BaseId, DurationUnit, QuantityUnitId, Value } from '../value.ts';
import { numberAt, unscaledAt } from './number-at.ts';
import type { NumberFound } from './number-at.ts';
import { namesMoney, readMoney } from './read-money.ts';
import { partBase, readShare, unknownBase } from './read-share.ts';
import { asFraction, readingOf, refused } from './reading.ts';
import type { ReadingContext, ReadingDoubt, ValueReading } from './reading.ts';

/** How Korean counts things: 한 번, 두 배, 석 달. */
export const NATIVE_NUMERALS: Readonly<Record<string, bigint>> = {
  한: 1n,
  하나: 1n,
  두: 2n,
  둘: 2n,
  세: 3n,
  셋: 3n,
  석: 3n,
  서: 3n,
  네: 4n,
  넷: 4n,
  넉: 4n,
  다섯: 5n,
  여섯: 6n,
  일곱: 7n,
  여덟: 8n,
  아홉: 9n,
  열: 10n,
  열한: 11n,
  열두: 12n,
  열다섯: 15n,
  열여덟: 18n,
  스무: 20n,
  서른: 30n,
};
const NATIVE_AT = new RegExp(
  `(${Object.keys(NATIVE_NUMERALS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?= ?(?:개|번|배|차례|달|해|주|편|명|부|회|곳))`,
  'y',
);

function countAt(text: string, at: number): NumberFound | undefined {
  return nativeAt(text, at) ?? numberAt(text, at);
}

function nativeAt(text: string, at: number): NumberFound | undefined {
  NATIVE_AT.lastIndex = at;
  const native = NATIVE_AT.exec(text);
  const n = native ? NATIVE_NUMERALS[native[1] ?? ''] : undefined;
  return n === undefined ? undefined : { all: [ratio(n)], end: NATIVE_AT.lastIndex };
}

const UNITS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/[ -]?(?:(?:calendar |consecutive )?years?|yrs?\.?|y|년간|개년|년|해)(?![a-z])/y, 'years'],
  [/[ -]?(?:(?:calendar |consecutive )?months?|mths?\.?|mos?\.?|m|개월간|개월|달|월간)(?![a-z])/y, 'months'],
  [/[ -]?(?:(?:calendar |consecutive )?weeks?|wks?\.?|w|주일간|주일|주간|주)(?![a-z])/y, 'weeks'],
  [/[ -]?(?:(?:calendar |consecutive )?days?|d|일간|일)(?![a-z])/y, 'days'],
];
const BUSINESS_DAYS = /business days?|working days?|banking days?|영업일|근무일|평일/;
/** In months, or in days; none that would have to be a mean. */
export const MONTHS_IN: Partial<Record<DurationUnit, bigint>> = { years: 12n, months: 1n };
export const DAYS_IN: Partial<Record<DurationUnit, bigint>> = { weeks: 7n, days: 1n };

/** `18 months`, `eighteen (18) months`, `1년 6개월`, `두 달`, `반년`, `2y`; a bare number counts in the term's unit. */
export function readDuration(text: string, formUnit: DurationUnit): ValueReading {
  if (BUSINESS_DAYS.test(text)) {
    return refused(
      'Business days are not calendar days. Put the clause in words, or write the calendar days that it comes to.',
      '영업일은 달력의 날짜 수와 다릅니다. 문구로 적거나 달력 기준 일수로 적어 주세요.',
    );
  }
  const half = /^(?:반 ?년|half a year)(?:간)?$/.test(text);
  if (half)
    return readingOf(
      [{ kind: 'duration', n: { numerator: 6, denominator: 1 }, unit: 'months' }],
      [],
      notPeriod(),
    );
  // 만 before figures says that the period is full; it is no ten thousand. 동안 and `period` add nothing.
  const plain = text.replace(/^만 ?(?=\d)/, '').replace(/ ?동안$|[ -]period$/, '');
  const inOther = /^(.+?) ?\((?=[\d ]*[^()\d ])([^()]+)\)$/.exec(plain);
  if (inOther?.[1] !== undefined && inOther[2] !== undefined) {
    const [first, again] = [readDuration(inOther[1], formUnit), readDuration(inOther[2], formUnit)];
    if (first.kind === 'read' && again.kind === 'read') return samePeriod(first, again);
  }
  const parts = durationParts(plain.replace(HALF_MORE, withHalf));
  if (!parts) return bareNumber(plain, (n) => ({ kind: 'duration', n, unit: formUnit }), notPeriod());
  if (CALENDAR_YEAR.test(plain)) return notPeriod();
  return durationOf(parts);
}

type Read = Extract<ValueReading, { kind: 'read' }>;

/** `18개월(1년 6개월)`: one period in two units is kept in the first; two periods are asked between. */
function samePeriod(first: Read, again: Read): ValueReading {
  const same = first.values.filter((value) => again.values.some((other) => isSamePeriod(value, other)));
  return readingOf(
    same.length > 0 ? same : [...first.values, ...again.values],
    [same.length > 0 ? undefined : 'words-and-figures'],
    notPeriod(),
  );
}

function isSamePeriod(a: Value, b: Value): boolean {
  if (a.kind !== 'duration' || b.kind !== 'duration') return false;
  const inMonths = (value: typeof a): Ratio | undefined => sized(value, MONTHS_IN);
  const inDays = (value: typeof a): Ratio | undefined => sized(value, DAYS_IN);
  return [inMonths, inDays].some((size) => {
    const [one, other] = [size(a), size(b)];
    return one !== undefined && other !== undefined && compare(one, other) === 0n;
  });
}

function sized(
  { n, unit }: Extract<Value, { kind: 'duration' }>,
  sizes: Partial<Record<DurationUnit, bigint>>,
): Ratio | undefined {
  const size = sizes[unit];
  return size === undefined ? undefined : times(ratio(n.numerator, n.denominator), ratio(size));
}

/** `1년 반`, `one year and a half`: half a year is six months. */
const HALF_MORE = /( ?년| years?) ?(?:반| and (?:a|one)[ -]half)$/;

function withHalf(_: string, unit: string): string {
  return unit.includes('년') ? `${unit} 6개월` : `${unit} 6 months`;
}

/** A year of the calendar, no period. */
const CALENDAR_YEAR = /^(?:19|20|21)\d\d ?년$/;

type Part = { readonly number: NumberFound; readonly unit: DurationUnit };

function durationParts(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    // Without scales: the m of 18m is a month.
    const number = nativeAt(text, at) ?? unscaledAt(text, at);
    if (!number) return undefined;
    const unitFound = unitAt(text, number.end) ?? splitDay(text, number);
    if (!unitFound) return undefined;
    parts.push({ number: unitFound.number ?? number, unit: unitFound.unit });
    const joint = / ?(?:and |및 |, )?/y;
    joint.lastIndex = unitFound.end;
    joint.exec(text);
    at = Math.max(unitFound.end, joint.lastIndex);
  }
  return parts.length > 0 ? parts : undefined;
}

type UnitFound = { readonly unit: DurationUnit; readonly end: number; readonly number?: NumberFound };

function unitAt(text: string, at: number): UnitFound | undefined {
  for (const [pattern, unit] of UNITS) {
    pattern.lastIndex = at;
    if (pattern.exec(text)) return { unit, end: pattern.lastIndex };
  }
  return undefined;
}

/** `이십일`: twenty days, not twenty-one of nothing. */
function splitDay(text: string, number: NumberFound): UnitFound | undefined {
  if (text[number.end - 1] !== '일') return undefined;
  const before = text.slice(0, number.end - 1).trimEnd();
  const shorter = unscaledAt(before, 0);
  if (!shorter || shorter.end !== before.length) return undefined;
  return { unit: 'days', end: number.end, number: shorter };
}

/** Years and months join to months, weeks and days to days; a mean month is never turned into days. */
function durationOf(parts: readonly Part[]): ValueReading {
  const [first] = parts;
  if (!first) return notPeriod();
  const doubts = parts.map(({ number }) => number.why);
  // `12 months, 12 months`: two periods of one unit are an option and its extension, not their sum.
  if (new Set(parts.map(({ unit }) => unit)).size < parts.length) {
    return refused(
      'These are two periods. Write the one that belongs to this term.',
      '기간이 둘입니다. 이 조건에 해당하는 기간 하나만 적어 주세요.',
    );
  }
  if (parts.length === 1) {
    return readingOf(
      first.number.all.flatMap((n) => durationIn(n, first.unit)),
      doubts,
      notPeriod(),
    );
  }
  const inMonths = sumIn(parts, MONTHS_IN);
  if (inMonths) return readingOf(durationIn(inMonths, 'months'), doubts, notPeriod());
  const inDays = sumIn(parts, DAYS_IN);
  if (inDays) return readingOf(durationIn(inDays, 'days'), doubts, notPeriod());
  return refused(
    'Months and days together have no exact length. Write the one that the paper counts by.',
    '개월과 일을 함께 적으면 정확한 길이를 알 수 없습니다. 계약서가 세는 단위 하나로 적어 주세요.',
  );
}

function sumIn(parts: readonly Part[], sizes: Partial<Record<DurationUnit, bigint>>): Ratio | undefined {
  let sum: Ratio | undefined;
  for (const { number, unit } of parts) {
    const [size, n] = [sizes[unit], number.all[0]];
    if (size === undefined || !n || number.all.length > 1) return undefined;
    const part = times(n, ratio(size));
    sum = sum ? add(sum, part) : part;
  }
  return sum;
}

function durationIn(n: Ratio, unit: DurationUnit): Value[] {
  const exact = asFraction(n);
  return exact ? [{ kind: 'duration', n: exact, unit }] : [];
}

/** `1.5배`, `1.5x`, `twice`, `1.5 times the option fee`; a percentage or an amount of money stays what it is. */
export function readMultiple(text: string, context: ReadingContext, formBase: BaseId): ValueReading {
  if (namesMoney(text, context)) return readMoney(text, context, undefined);
  const parted = partBase(text.replace(/( times|^twice|^double) (?!of|\()/, '$1 of '), context.words);
  if (parted.unknown !== undefined) return unknownBase(parted.unknown);
  const base = parted.base ?? formBase;
  const figure = parted.figure.trim();
  if (/%|퍼센트|percent|분의/.test(figure)) return readShare(text, context, formBase);
  const multiple = multipleOf(figure);
  if (!multiple) {
    return refused(
      'This is not a multiple that can be read. Write it like 1.5x or 1.5 times.',
      '읽을 수 있는 배수가 아닙니다. 1.5배처럼 적어 주세요.',
    );
  }
  const values = multiple.all.flatMap((each): Value[] => {
    const n = asFraction(each);
    return n ? [{ kind: 'multiple', n, base }] : [];
  });
  // Nobody agrees on ten thousand times: it is a sum whose currency was left out.
  const isSum =
    parted.base === undefined && /[\d조억만천백십km]$/.test(figure) && multiple.all.some(isHundreds);
  const sums = isSum ? readMoney(text, context, undefined) : undefined;
  return readingOf(sums?.kind === 'read' ? [...sums.values, ...values] : values, [multiple.why], notNumber());
}

function isHundreds({ n, d }: Ratio): boolean {
  return n >= d * 100n;
}

function multipleOf(figure: string): Pick<NumberFound, 'all' | 'why'> | undefined {
  if (/^(?:twice|double|갑절|곱절)$/.test(figure)) return { all: [ratio(2n)] };
  if (/^(?:triple|thrice)$/.test(figure)) return { all: [ratio(3n)] };
  const digits = figure.replace(/^x ?/, '');
  const number = countAt(digits, 0);
  if (!number) return undefined;
  const rest = digits.slice(number.end);
  if (!/^ ?(?:배|times|x|fold|-fold)?$/.test(rest)) return undefined;
  // A point before three digits is a decimal mark: nobody writes a multiple in thousands.
  return number.why === 'grouping' ? { all: number.all.slice(0, 1) } : number;
}

const SPOKEN_COUNTS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** A count in the unit of the term or in another of the library: `3회`, `2 reports a year`, `1,500개 스크린`. */
export function readQuantity(text: string, context: ReadingContext, formUnit: QuantityUnitId): ValueReading {
  const units = context.words.units.toSorted((a, b) => Number(b.id === formUnit) - Number(a.id === formUnit));
  for (const { id, name } of units) {
    const figure = figureBefore(text, name.ko.toLowerCase()) ?? figureIn(text, name.en.toLowerCase());
    if (figure === undefined) continue;
    const read = bareNumber(figure, (n) => ({ kind: 'quantity', n, unit: id }), notNumber());
    if (read.kind === 'read') return read;
  }
  const spoken = SPOKEN_COUNTS[text];
  if (spoken !== undefined)
    return readingOf(
      [{ kind: 'quantity', n: { numerator: spoken, denominator: 1 }, unit: formUnit }],
      [],
      notNumber(),
    );
  const counted = /^(.+?) ?(?:번|차례|차|회|개|건|곳)$/.exec(text)?.[1];
  return bareNumber(counted ?? text, (n) => ({ kind: 'quantity', n, unit: formUnit }), notNumber());
}

function figureBefore(text: string, unit: string): string | undefined {
  const [plain, wanted] = [text.replaceAll(' ', ''), unit.replaceAll(' ', '')];
  return plain.endsWith(wanted) && plain !== wanted ? plain.slice(0, -wanted.length) : undefined;
}

/** `2 reports a year`, `1 report a year`, `usd 5 million per claim`. */
function figureIn(text: string, unit: string): string | undefined {
  const currency = /^([a-z]{3}) (.+)$/.exec(unit);
  if (currency && text.startsWith(`${currency[1]} `) && text.endsWith(` ${currency[2]}`))
    return text.slice(4, -(currency[2]?.length ?? 0) - 1);
  const [, head = unit, tail = ''] = /^(.*?)( (?:of|a|an|per) .*)?$/s.exec(unit) ?? [];
  const one = head.replace(/ies$/, 'y').replace(/s$/, '') + tail;
  const ending = [unit, one].find((each) => text.endsWith(` ${each}`));
  return ending === undefined ? undefined : text.slice(0, -ending.length - 1);
}

function bareNumber(
  text: string,
  make: (n: { readonly numerator: number; readonly denominator: number }) => Value,
  otherwise: ValueReading,
): ValueReading {
  const number = countAt(text, 0) ?? nativeAlone(text);
  if (!number || number.end !== text.length) return otherwise;
  const values = number.all.flatMap((each) => {
    const n = asFraction(each);
    return n ? [make(n)] : [];
  });
  const doubts: (ReadingDoubt | undefined)[] = [number.why];
  return readingOf(values, doubts, otherwise);
}

function nativeAlone(text: string): NumberFound | undefined {
  const n = NATIVE_NUMERALS[text];
  return n === undefined ? undefined : { all: [ratio(n)], end: text.length };
}

function notPeriod(): ValueReading {
  return refused(
    'This is not a period that can be read. Write it like 18 months, 1 year 6 months or 90 days.',
    '읽을 수 있는 기간이 아닙니다. 18개월, 1년 6개월, 90일처럼 적어 주세요.',
  );
}

function notNumber(): ValueReading {
  return refused(
    'This is not a number that can be read. Write it in figures, like 3 or 1,500.',
    '읽을 수 있는 숫자가 아닙니다. 3 또는 1,500처럼 숫자로 적어 주세요.',
  );
}
