import type { CurrencyCode } from '#domain/figures/currency.ts';
import { isCurrencyCode, minorDigits } from '#domain/figures/currency.ts';
import type { Money } from '#domain/figures/money.ts';

const KOREAN_UNITS: Readonly<Record<string, bigint>> = {
  조: 1_000_000_000_000n,
  억: 100_000_000n,
  만: 10_000n,
  천: 1_000n,
  백: 100n,
  십: 10n,
};
const GREAT_UNITS = ['조', '억', '만'];
const WESTERN_UNITS: Readonly<Record<string, bigint>> = {
  k: 1_000n,
  thousand: 1_000n,
  m: 1_000_000n,
  mm: 1_000_000n,
  mn: 1_000_000n,
  million: 1_000_000n,
  b: 1_000_000_000n,
  bn: 1_000_000_000n,
  billion: 1_000_000_000n,
};
const CURRENCY_WORDS: Readonly<Record<string, CurrencyCode>> = {
  원: 'KRW',
  '₩': 'KRW',
  달러: 'USD',
  불: 'USD',
  $: 'USD',
  us$: 'USD',
  유로: 'EUR',
  '€': 'EUR',
  파운드: 'GBP',
  '£': 'GBP',
  엔: 'JPY',
  '¥': 'JPY',
  위안: 'CNY',
};

/**
 * Reads money as people in the trade type it: `12억 5,000만 원`, `1.5억`, `3천만원`, `USD 1.25m`, `$250,000`,
 * `1,250,000`. A currency in the text wins over `currency`. Exact: parts of a minor unit are refused.
 * @returns undefined when the text is no amount of at least 0, or too large to be kept exactly.
 * @example parseMoney('12억 5,000만 원', 'USD') // { amountMinor: 1250000000, currency: 'KRW' }
 */
export function parseMoney(text: string, currency: CurrencyCode): Money | undefined {
  const { rest, ownCurrency } = takeCurrency(text.normalize('NFKC').trim().toLowerCase());
  const used = ownCurrency ?? currency;
  const amount = parseKoreanAmount(rest) ?? parseWesternAmount(rest);
  if (!amount) return undefined;
  const minor = amount.numerator * 10n ** BigInt(minorDigits(used));
  if (minor % amount.denominator !== 0n) return undefined;
  const amountMinor = Number(minor / amount.denominator);
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency: used } : undefined;
}

type Amount = { readonly numerator: bigint; readonly denominator: bigint };

function takeCurrency(text: string): { readonly rest: string; readonly ownCurrency?: CurrencyCode } {
  const code = /^([a-z]{3})(?![a-z])|(?<![a-z])([a-z]{3})$/.exec(text);
  const letters = (code?.[1] ?? code?.[2])?.toUpperCase();
  if (code && letters !== undefined && isCurrencyCode(letters)) {
    return { rest: text.replace(code[0], '').trim(), ownCurrency: letters };
  }
  // NFKC turns the full-width won sign into ₩; longer words first, so that US$ is not read as $.
  for (const word of Object.keys(CURRENCY_WORDS).toSorted((a, b) => b.length - a.length)) {
    const ownCurrency = CURRENCY_WORDS[word];
    if (ownCurrency === undefined) continue;
    if (text.endsWith(word)) return { rest: text.slice(0, -word.length).trim(), ownCurrency };
    if (text.startsWith(word)) return { rest: text.slice(word.length).trim(), ownCurrency };
  }
  return { rest: text };
}

/** `12억 5,000만`, `1조 2억`, `3천만`, `1.5억`: great units fall from 조 to 만, each once. */
function parseKoreanAmount(text: string): Amount | undefined {
  const compact = text.replaceAll(/[\s,]/g, '');
  if (!/[조억만천백십]/.test(compact)) return undefined;
  let rest = compact;
  let total: Amount = { numerator: 0n, denominator: 1n };
  for (const unit of GREAT_UNITS) {
    const at = rest.indexOf(unit);
    if (at === -1) continue;
    const part = parseSmallUnits(rest.slice(0, at));
    if (!part) return undefined;
    total = add(total, scale(part, KOREAN_UNITS[unit] ?? 1n));
    rest = rest.slice(at + 1);
  }
  if (rest === '') return total;
  const last = parseSmallUnits(rest);
  return last && add(total, last);
}

/** A number below 만: `5000`, `3천`, `2천5백`, `1.5`, or nothing before a great unit reads as refused. */
function parseSmallUnits(text: string): Amount | undefined {
  if (!/[천백십]/.test(text)) return parseNumber(text);
  const match = /^(?:(\d*(?:\.\d+)?)천)?(?:(\d*(?:\.\d+)?)백)?(?:(\d*(?:\.\d+)?)십)?(\d+)?$/.exec(text);
  if (!match) return undefined;
  let total: Amount = { numerator: 0n, denominator: 1n };
  for (const [index, unit] of ['천', '백', '십'].entries()) {
    const digits = match[index + 1];
    if (digits === undefined) continue;
    // 천만 is one thousand times ten thousand: a missing digit is a one.
    const part = parseNumber(digits === '' ? '1' : digits);
    if (!part) return undefined;
    total = add(total, scale(part, KOREAN_UNITS[unit] ?? 1n));
  }
  const ones = match[4] === undefined ? undefined : parseNumber(match[4]);
  return ones ? add(total, ones) : total;
}

/** `1,250,000`, `1.25m`, `250k`, `3 million`. Commas only between groups of three. */
function parseWesternAmount(text: string): Amount | undefined {
  const match = /^([\d.,]+)\s*([a-z]+)?$/.exec(text);
  if (!match) return undefined;
  const [, digits = '', unit] = match;
  if (digits.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return undefined;
  const number = parseNumber(digits.replaceAll(',', ''));
  if (!number) return undefined;
  if (unit === undefined) return number;
  const factor = Object.hasOwn(WESTERN_UNITS, unit) ? WESTERN_UNITS[unit] : undefined;
  return factor === undefined ? undefined : scale(number, factor);
}

function parseNumber(digits: string): Amount | undefined {
  const match = /^(\d{1,18})(?:\.(\d{1,12}))?$/.exec(digits);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  return { numerator: BigInt(`${match[1]}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
}

function add(a: Amount, b: Amount): Amount {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function scale(amount: Amount, by: bigint): Amount {
  return { numerator: amount.numerator * by, denominator: amount.denominator };
}
