import type { CurrencyCode } from '#domain/figures/currency.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Money } from '#domain/figures/money.ts';
import { compare } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import { withJosa } from '#domain/text/josa.ts';
import type { MoneyPer, Value } from '../value.ts';
import { currencyAt } from './currency-at.ts';
import { numberAt } from './number-at.ts';
import type { NumberDoubt } from './number-at.ts';
import { readingOf, refused } from './reading.ts';
import type { ReadingContext, ReadingDoubt, ValueReading } from './reading.ts';

type Amount = {
  readonly all: readonly Ratio[];
  readonly why?: NumberDoubt;
  /** As the text names them; empty where it names none. */
  readonly codes: readonly CurrencyCode[];
  readonly per?: MoneyPer;
  /** The same sum in another currency, in brackets: the paper pays in one of the two. */
  readonly elsewhere?: Amount;
  readonly end: number;
};

const PERS: readonly (readonly [RegExp, MoneyPer])[] = [
  [/(?:1?회차?당|매 ?회|에피소드당|\/ ?회|per episode|an episode|\/ ?episode|each episode)/y, 'episode'],
  [/(?:시간당|per hour|an hour|\/ ?hour)/y, 'hour'],
  [/(?:매월|월|per month|a month|monthly|\/ ?month)/y, 'month'],
  [/(?:매년|연간|연|per year|a year|per annum|annually|\/ ?year)/y, 'year'],
  [/(?:1?편당|\/ ?편|per picture|per film|each picture|\/ ?picture)/y, 'picture'],
];

/** Whether the text can only be money: it names a currency. */
export function namesMoney(text: string, context: ReadingContext): boolean {
  const amount = amountAt(text, 0, context.currency);
  return amount?.end === text.length && amount.codes.length > 0;
}

/** An amount of money as the trade writes it; the currency of the deal where the text names none. */
export function readMoney(
  text: string,
  context: ReadingContext,
  formPer: MoneyPer | undefined,
): ValueReading {
  const amount = amountAt(text, 0, context.currency);
  if (!amount || amount.end !== text.length) {
    return refused(
      'This is not an amount that can be read. Write it like 1.25m, 250,000 or KRW 300 million.',
      '읽을 수 있는 금액이 아닙니다. 12억 5,000만, 1.5억, 미화 25만 달러처럼 적어 주세요.',
    );
  }
  const codes = amount.codes.length > 0 ? amount.codes : [context.currency];
  const per = amount.per ?? formPer;
  const values = [
    ...valuesOf(amount.all, codes, per),
    ...(amount.elsewhere ? valuesOf(amount.elsewhere.all, amount.elsewhere.codes, per) : []),
  ];
  return readingOf(values, doubtsOf(amount, codes, context), unkeepable(codes[0] ?? context.currency));
}

function valuesOf(all: readonly Ratio[], codes: readonly CurrencyCode[], per: MoneyPer | undefined): Value[] {
  return codes.flatMap((code) =>
    all.flatMap((n): Value[] => {
      const money = moneyOf(n, code);
      return money ? [per === undefined ? { kind: 'money', money } : { kind: 'money', money, per }] : [];
    }),
  );
}

function doubtsOf(
  amount: Amount,
  codes: readonly CurrencyCode[],
  { present }: ReadingContext,
): (ReadingDoubt | undefined)[] {
  const kept = present?.kind === 'money' ? present.money.currency : undefined;
  // A currency that is named where nothing stands changes nothing.
  const isChange = kept !== undefined && amount.codes.length > 0 && !codes.includes(kept);
  return [
    amount.why,
    codes.length > 1 ? 'currency-sign' : undefined,
    amount.elsewhere ? 'words-and-figures' : undefined,
    isChange ? 'currency-change' : undefined,
  ];
}

/** Exact in minor units, and small enough to be kept exactly. */
export function moneyOf({ n, d }: Ratio, currency: CurrencyCode): Money | undefined {
  const minor = n * 10n ** BigInt(minorDigits(currency));
  if (minor % d !== 0n) return undefined;
  const amountMinor = Number(minor / d);
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : undefined;
}

function unkeepable(currency: CurrencyCode): ValueReading {
  return refused(
    `This amount cannot be kept exactly in ${currency}: it has parts below the smallest unit, or it is too large.`,
    `${withJosa(currency, '으로/로')} 정확히 저장할 수 없는 금액입니다. 최소 단위보다 작은 금액이 있거나 금액이 너무 큽니다.`,
  );
}

/** Every amount inside a tidied text that names its currency and means one sum. */
export function amountsWithin(text: string, own: CurrencyCode): Money[] {
  const found: Money[] = [];
  let at = 0;
  while (at < text.length) {
    const amount = startsWord(text, at) ? amountAt(text, at, own) : undefined;
    const [n, code] = [amount?.all[0], amount?.codes[0]];
    if (!amount || !n || code === undefined) {
      at += 1;
      continue;
    }
    const isOne = amount.all.length === 1 && amount.codes.length === 1 && !amount.elsewhere;
    const money = isOne ? moneyOf(n, code) : undefined;
    if (money) found.push(money);
    at = amount.end;
  }
  return found;
}

/** Not in the middle of a word or a figure. */
function startsWord(text: string, at: number): boolean {
  return !/[\p{L}\d.,]/u.test(text[at - 1] ?? '') || /^(?:미화|us\$|\$|₩|\\|€|£|¥)/.test(text.slice(at));
}

/** `금 7천만 원정(₩70,000,000)`, `미화 5만 달러`, `USD 1.25m per episode`, `회당 5,000만 원`. */
function amountAt(text: string, at: number, own: CurrencyCode): Amount | undefined {
  const opening = /(?:일금|금|金)\s?/y;
  opening.lastIndex = at;
  let place = opening.exec(text) ? opening.lastIndex : at;
  const perBefore = perAt(text, place);
  if (perBefore) place = space(text, perBefore.end);
  const before = currencyAt(text, place, own);
  if (before) place = space(text, before.end);
  const number = numberAt(text, place);
  if (!number) return undefined;
  place = number.end;
  const noCents = / and (?:no|00|zero)\/100/y;
  noCents.lastIndex = place;
  if (noCents.exec(text)) place = noCents.lastIndex;
  const after = currencyAt(text, space(text, place), own);
  if (after) place = after.end;
  const codes = agreed(before?.codes, after?.codes);
  if (codes === undefined) return undefined;
  // `₩350,000,000-`: a dash where nothing may be added.
  const closing = / ?정(?![가-힣])|[.,/]?-(?= ?\)|$)/y;
  closing.lastIndex = place;
  if (closing.exec(text)) place = closing.lastIndex;
  const perAfter = perAt(text, space(text, place));
  if (perAfter) place = perAfter.end;
  const per = perBefore?.per ?? perAfter?.per;
  const amount: Amount = {
    all: number.all,
    ...(number.why === undefined ? {} : { why: number.why }),
    codes,
    ...(per === undefined ? {} : { per }),
    end: place,
  };
  return repeated(text, amount, own);
}

/** `…(₩70,000,000)`: what stands in brackets says the amount again. */
function repeated(text: string, amount: Amount, own: CurrencyCode): Amount {
  const open = / ?\( ?/y;
  open.lastIndex = amount.end;
  if (!open.exec(text)) return amount;
  const inner = amountAt(text, open.lastIndex, own);
  if (!inner || !/^ ?\)/.test(text.slice(inner.end))) return amount;
  const end = text.indexOf(')', inner.end) + 1;
  const codes = agreed(amount.codes, inner.codes);
  if (codes === undefined) return { ...amount, elsewhere: inner, end };
  const same = amount.all.filter((each) => inner.all.some((other) => compare(each, other) === 0n));
  const base = { codes, end, ...(amount.per === undefined ? {} : { per: amount.per }) };
  if (same.length > 0) return { ...base, all: same };
  return { ...base, all: [...amount.all, ...inner.all], why: 'words-and-figures' };
}

/** The currencies that both name; those of the one that names any; undefined where they contradict each other. */
function agreed(
  a: readonly CurrencyCode[] = [],
  b: readonly CurrencyCode[] = [],
): readonly CurrencyCode[] | undefined {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const both = a.filter((code) => b.includes(code));
  return both.length > 0 ? both : undefined;
}

function perAt(text: string, at: number): { readonly per: MoneyPer; readonly end: number } | undefined {
  for (const [pattern, per] of PERS) {
    pattern.lastIndex = at;
    if (pattern.exec(text)) return { per, end: pattern.lastIndex };
  }
  return undefined;
}

function space(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
