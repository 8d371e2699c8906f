import type { TermState, SharedState } from './state.ts';
import { byId } from '#domain/base/by-id.ts';
import type { DurationUnit, Instalment, MoneyPer, Value } from './value.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { FormOf, MarketPoint, ValueForm, ValueWords } from './form.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { groupedDigits } from '#domain/figures/grouped-digits.ts';
import type { Money } from '#domain/figures/money.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';
import { CURRENCY_WORDS } from '#domain/words/currency-words.ts';
import { STATE_WORDS } from '#domain/words/standing-words.ts';
import {
  DURATION_UNIT_WORDS,
  MONEY_PER_WORDS,
  RATE_PERIOD_WORDS,
  YES_NO_WORDS,
} from '#domain/words/value-words.ts';
import { asTitle } from '#domain/words/words.ts';

/** How money is written: `short` as people speak (USD 1.25m, 12억 5,000만 원), `exact` as a contract does. */
export type MoneyStyle = 'short' | 'exact';

/** A blank to fill in by hand. */
export const BLANK = '________';

/**
 * Any value as words in both languages. Nothing is rounded away without saying so: short money falls
 * back to all its digits, and a fraction that has no end is written as one with its approximation.
 */
export function formatValue(
  value: Value,
  term: FormOf,
  words: ValueWords,
  style: MoneyStyle = 'short',
): Bilingual {
  switch (value.kind) {
    case 'money':
      return perUnit(formatMoney(value.money, style), value.per);
    case 'share':
      return ofBase(formatPercent(value.share), value.base, words);
    case 'rate':
      return formatRate(value, words);
    case 'duration':
      return formatDuration(value.n, value.unit);
    case 'quantity':
      return formatQuantity(value.n, value.unit, words);
    case 'multiple':
      return formatMultiple(value.n, value.base, words);
    case 'yes-no':
      return yesNo(value.yes);
    case 'choice':
      return choiceLabel(value.choice, term.form);
    case 'schedule':
      return joined(
        value.instalments.map((instalment) => formatInstalment(instalment, words, style)),
        '; ',
      );
    case 'date':
      return formatDate(value.on);
    case 'text':
      return { en: value.text, ko: value.text };
    default:
      return assertNever(value);
  }
}

/** What a draft says about a term, as words: the value, or the state. */
export function formatState(
  state: TermState | SharedState,
  term: FormOf,
  words: ValueWords,
  style: MoneyStyle = 'short',
): Bilingual {
  switch (state.kind) {
    case 'value':
      return formatValue(state.value, term, words, style);
    case 'absent':
    case 'unread':
    case 'undisclosed':
    case 'open':
      return asTitle(STATE_WORDS[state.kind]);
    case 'disputed': {
      const values = state.candidates.map((candidate) => formatValue(candidate.value, term, words, style));
      const versions = joined(values, ' / ');
      const word = asTitle(STATE_WORDS.disputed);
      return { en: `${word.en}: ${versions.en}`, ko: `${word.ko}: ${versions.ko}` };
    }
    default:
      return assertNever(state);
  }
}

/** One end of a market range, or a number in a term's own unit, as words. */
export function formatMarketPoint(point: MarketPoint, form: ValueForm, words: ValueWords): Bilingual {
  if (point.kind === 'number') return formatInForm(point.n, form, words);
  if (form.kind === 'yes-no' || point.id === 'yes' || point.id === 'no') return yesNo(point.id === 'yes');
  return choiceLabel(point.id, form);
}

/** A number in a term's own unit (percent for shares, major units for money) as words. */
export function formatInForm(n: Fraction, form: ValueForm, words: ValueWords): Bilingual {
  switch (form.kind) {
    case 'money': {
      const money = majorUnits(n, form.currency);
      const text = money ? formatMoney(money, 'short') : plainBoth(`${form.currency} ${formatNumber(n)}`);
      return perUnit(text, form.per);
    }
    case 'share':
      return ofBase(formatPercent(asShare(n)), form.base, words);
    case 'rate':
      return formatRate({ share: asShare(n), base: form.base, period: form.period }, words);
    case 'duration':
      return formatDuration(n, form.unit);
    case 'quantity':
      return formatQuantity(n, form.unit, words);
    case 'multiple':
      return formatMultiple(n, form.base, words);
    case 'yes-no':
    case 'choice':
    case 'date':
    case 'text':
      return plainBoth(formatNumber(n));
    default:
      return assertNever(form);
  }
}

/** In whole units of the currency, with the sign of what is below 0 before its figures: `USD −1.25m`. */
export function formatSignedMoney(amountMinor: number, currency: CurrencyCode, style: MoneyStyle): Bilingual {
  const unit = 10 ** minorDigits(currency);
  const money: Money = { amountMinor: Math.round(Math.abs(amountMinor) / unit) * unit, currency };
  const { en, ko } = formatMoney(money, style);
  if (amountMinor >= 0 || money.amountMinor === 0) return { en, ko };
  const negative = (text: string) => text.replace(/\d/, '−$&');
  return { en: negative(en), ko: negative(ko) };
}

/**
 * `USD 1.25m` and `125만 달러`; exact: `USD 1,250,000` and `미화 1,250,000달러`. Short never rounds: an
 * amount that two decimals of a million or billion cannot carry is written in full.
 */
export function formatMoney(money: Money, style: MoneyStyle): Bilingual {
  const digits = minorDigits(money.currency);
  const scale = 10 ** digits;
  const major = Math.floor(money.amountMinor / scale);
  const minor = money.amountMinor - major * scale;
  const decimals = minor === 0 ? '' : `.${String(minor).padStart(digits, '0')}`;
  const full = grouped(major) + decimals;
  if (style === 'exact') {
    return {
      en: `${money.currency} ${full}`,
      ko: `${EXACT_PREFIX[money.currency] ?? ''}${full}${CURRENCY_WORDS[money.currency].ko}`,
    };
  }
  return {
    en: `${money.currency} ${decimals === '' ? shortEnglish(major) : full}`,
    ko: `${decimals === '' ? koreanUnits(major) : full}${spaceBeforeUnit(major, decimals)}${CURRENCY_WORDS[money.currency].ko}`,
  };
}

/** `5%`, `33.33%`; a fraction without an end as `1/3 (33.33%)` and `3분의 1(33.33%)`. */
export function formatPercent(share: Fraction): Bilingual {
  const hundred = decimalText(BigInt(share.numerator) * 100n, BigInt(share.denominator), 4);
  if (hundred.isExact) return plainBoth(`${hundred.text}%`);
  const near = decimalText(BigInt(share.numerator) * 100n, BigInt(share.denominator), 2).text;
  return {
    en: `${share.numerator}/${share.denominator} (${near}%)`,
    ko: `${share.denominator}분의 ${share.numerator}(${near}%)`,
  };
}

/** `November 20, 2026` and `2026년 11월 20일`. A text that is no ISO date is given back as it is. */
export function formatDate(on: string): Bilingual {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(on);
  const month = match ? MONTHS[Number(match[2]) - 1] : undefined;
  if (!match || month === undefined) return plainBoth(on);
  const day = Number(match[3]);
  return {
    en: `${month} ${day}, ${Number(match[1])}`,
    ko: `${Number(match[1])}년 ${Number(match[2])}월 ${day}일`,
  };
}

/** A number with thousands separators; at most four decimals, a fraction without an end as `1/3`. */
export function formatNumber(n: Fraction): string {
  const decimal = decimalText(BigInt(n.numerator), BigInt(n.denominator), 4);
  return decimal.isExact ? decimal.text : `${n.numerator}/${n.denominator}`;
}

export function formatDuration(n: Fraction, unit: DurationUnit): Bilingual {
  const number = formatNumber(n);
  return { en: counted(number, unit.slice(0, -1), unit), ko: `${number}${DURATION_UNIT_WORDS[unit].ko}` };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const EXACT_PREFIX: Partial<Record<CurrencyCode, string>> = { USD: '미화 ' };
// Bases that a percentage is added to rather than taken of.
const ADDED_TO = new Set(['prime_rate']);

/** `6 months` and `24 months` become `6–24 months`; the words that both share are said once. */
export function formatRange(low: string, high: string, lang: 'en' | 'ko'): string {
  const mark = lang === 'en' ? '–' : '~';
  const [a, b] = [splitAround(low), splitAround(high)];
  if (!a || !b) return lang === 'en' ? `${low} to ${high}` : `${low} ~ ${high}`;
  const sameHead = a.before === b.before;
  const sameTail = singular(a.after) === singular(b.after);
  if (sameHead && sameTail) return `${a.before}${a.number}${mark}${b.number}${b.after}`;
  if (sameHead && a.before !== '') return `${low}${mark}${b.number}${b.after}`;
  return `${low}${mark}${high}`;
}

/** The words before the number, in which figures may stand in brackets, the number (with 억, 만, m, bn), and the words after it. */
export function splitAround(text: string): { before: string; number: string; after: string } | undefined {
  const match =
    /^((?:[^\d(]|\([^)]*\))*?)((?:\d[\d,.]*)(?:\/\d+)?(?:[조억만](?: [\d,]+[억만]?)*| ?(?:m|bn)(?![a-z]))?)(\D.*|)$/su.exec(
      text,
    );
  return match ? { before: match[1] ?? '', number: match[2] ?? '', after: match[3] ?? '' } : undefined;
}

export function singular(words: string): string {
  return words.replace(/s\b/g, '');
}

function ofBase(amount: Bilingual, baseId: string, words: ValueWords): Bilingual {
  if (baseId === 'none_stated')
    return { en: `${amount.en} (no base stated)`, ko: `${amount.ko}(산정 기준 미기재)` };
  const base = baseName(baseId, words);
  return { en: `${amount.en} of ${base.en}`, ko: `${base.ko}의 ${amount.ko}` };
}

function formatRate(
  rate: { readonly share: Fraction; readonly base: string; readonly period: 'year' | 'month' },
  words: ValueWords,
): Bilingual {
  const percent = formatPercent(rate.share);
  const per = RATE_PERIOD_WORDS[rate.period];
  if (rate.base === 'none_stated') {
    return {
      en: `${percent.en} ${per.en} (no base stated)`,
      ko: `${per.ko} ${percent.ko}(산정 기준 미기재)`,
    };
  }
  const base = baseName(rate.base, words);
  if (ADDED_TO.has(rate.base)) {
    const bare = { en: base.en.replace(/ \(.{0,200}\)$/, ''), ko: base.ko.replace(/\(.{0,200}\)$/, '') };
    return { en: `${bare.en} plus ${percent.en} ${per.en}`, ko: `${bare.ko}에 ${per.ko} ${percent.ko} 가산` };
  }
  return { en: `${percent.en} ${per.en} on ${base.en}`, ko: `${base.ko}의 ${per.ko} ${percent.ko}` };
}

function formatMultiple(n: Fraction, baseId: string, words: ValueWords): Bilingual {
  const number = formatNumber(n);
  if (baseId === 'none_stated')
    return { en: `${number} times (no base stated)`, ko: `${number}배(산정 기준 미기재)` };
  const base = baseName(baseId, words);
  return { en: `${number} times ${base.en}`, ko: `${base.ko}의 ${number}배` };
}

function formatQuantity(n: Fraction, unitId: string, words: ValueWords): Bilingual {
  const number = formatNumber(n);
  const unit = byId(words.units).get(unitId)?.name ?? plainBoth(unitId);
  return { en: countEnglish(number, unit.en), ko: `${number}${unit.ko}` };
}

/** `2 reports a year`, `1 report a year`, `USD 5 million per claim`. */
function countEnglish(number: string, unit: string): string {
  const currency = /^([A-Z]{3}) (.+)$/.exec(unit);
  if (currency) return `${currency[1]} ${number} ${currency[2]}`;
  if (number !== '1') return `${number} ${unit}`;
  const [, head = unit, tail = ''] = /^(.*?)( (?:of|a|an|per) .*)?$/s.exec(unit) ?? [];
  return `1 ${head.replace(/ies$/, 'y').replace(/s$/, '')}${tail}`;
}

function formatInstalment(instalment: Instalment, words: ValueWords, style: MoneyStyle): Bilingual {
  const part =
    instalment.part.kind === 'money'
      ? formatMoney(instalment.part.money, style)
      : ofBase(formatPercent(instalment.part.share), instalment.part.base, words);
  const due = instalment.due.trim();
  return due === '' ? part : { en: `${part.en} (${due})`, ko: `${part.ko}(${due})` };
}

function choiceLabel(id: string, form: ValueForm): Bilingual {
  if (form.kind !== 'choice') return plainBoth(id);
  return form.choices.find((choice) => choice.id === id)?.label ?? plainBoth(id);
}

function baseName(id: string, words: ValueWords): Bilingual {
  return byId(words.bases).get(id)?.name ?? plainBoth(id);
}

function perUnit(amount: Bilingual, per: MoneyPer | undefined): Bilingual {
  if (per === undefined) return amount;
  const word = MONEY_PER_WORDS[per];
  return { en: `${amount.en} ${word.en}`, ko: `${word.ko} ${amount.ko}` };
}

function yesNo(isYes: boolean): Bilingual {
  return asTitle(isYes ? YES_NO_WORDS.yes : YES_NO_WORDS.no);
}

function joined(texts: readonly Bilingual[], separator: string): Bilingual {
  return {
    en: texts.map((text) => text.en).join(separator),
    ko: texts.map((text) => text.ko).join(separator),
  };
}

function plainBoth(text: string): Bilingual {
  return { en: text, ko: text };
}

function asShare(percent: Fraction): Fraction {
  return fraction(BigInt(percent.numerator), BigInt(percent.denominator) * 100n);
}

function majorUnits(n: Fraction, currency: CurrencyCode): Money | undefined {
  const scaled = BigInt(n.numerator) * 10n ** BigInt(minorDigits(currency));
  if (scaled % BigInt(n.denominator) !== 0n || scaled < 0n) return undefined;
  const amountMinor = Number(scaled / BigInt(n.denominator));
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : undefined;
}

function shortEnglish(major: number): string {
  if (major >= 1_000_000_000 && major % 10_000_000 === 0) return `${trimmed(major / 10_000_000)}bn`;
  if (major >= 1_000_000 && major < 1_000_000_000 && major % 10_000 === 0)
    return `${trimmed(major / 10_000)}m`;
  return grouped(major);
}

/** Hundredths as a number without trailing zeros: 125 is `1.25`, 100 is `1`. */
function trimmed(hundredths: number): string {
  const whole = grouped(Math.floor(hundredths / 100));
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/(?<!0)0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** 1,250,000,000 is `12억 5,000만`; groups of ten thousand as Korean counts. */
function koreanUnits(major: number): string {
  if (major < 10_000) return grouped(major);
  const groups: string[] = [];
  let rest = BigInt(major);
  for (const [size, name] of KOREAN_GROUPS) {
    const count = rest / size;
    rest %= size;
    if (count > 0n) groups.push(`${grouped(Number(count))}${name}`);
  }
  return groups.join(' ');
}

const KOREAN_GROUPS: readonly (readonly [bigint, string])[] = [
  [1_000_000_000_000n, '조'],
  [100_000_000n, '억'],
  [10_000n, '만'],
  [1n, ''],
];

/** After 만, 억 or 조 the unit stands apart (12억 원), after a digit it does not (5,000원). */
function spaceBeforeUnit(major: number, decimals: string): string {
  return decimals === '' && major >= 10_000 && major % 10_000 === 0 ? ' ' : '';
}

function grouped(whole: number): string {
  return groupedDigits(String(whole));
}

/** numerator / denominator with at most `places` decimals, and whether that is all of it. */
function decimalText(
  numerator: bigint,
  denominator: bigint,
  places: number,
): { readonly text: string; readonly isExact: boolean } {
  const isNegative = numerator < 0n;
  const top = (isNegative ? -numerator : numerator) * 10n ** BigInt(places);
  const isExact = top % denominator === 0n;
  const scaled = isExact ? top / denominator : (2n * top + denominator) / (2n * denominator);
  const unit = 10n ** BigInt(places);
  const whole = groupedDigits(String(scaled / unit));
  const rest = String(scaled % unit)
    .padStart(places, '0')
    .replace(/(?<!0)0+$/, '');
  return { text: `${isNegative ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`, isExact };
}
