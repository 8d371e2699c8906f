import type { CurrencyCode } from '#domain/figures/currency.ts';
import { CURRENCY_CODES, isCurrencyCode } from '#domain/figures/currency.ts';
import { CURRENCY_WORDS } from '#domain/words/currency-words.ts';

/** A currency word or sign found at a place; several codes where the sign alone does not say which. */
export type CurrencyFound = { readonly codes: readonly CurrencyCode[]; readonly end: number };

const WORDS: Readonly<Record<string, CurrencyCode>> = {
  미화: 'USD',
  us$: 'USD',
  'us $': 'USD',
  'u.s. $': 'USD',
  us달러: 'USD',
  미달러: 'USD',
  'u.s.$': 'USD',
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  'u.s. dollar': 'USD',
  'us dollar': 'USD',
  'united states dollars': 'USD',
  미국달러: 'USD',
  '미국 달러': 'USD',
  '미 달러': 'USD',
  미합중국달러: 'USD',
  '미합중국 달러': 'USD',
  미불: 'USD',
  불: 'USD',
  원정: 'KRW',
  원화: 'KRW',
  한화: 'KRW',
  원: 'KRW',
  '₩': 'KRW',
  // A Korean keyboard writes the backslash, which Korean fonts draw as the sign of the won.
  '\\': 'KRW',
  won: 'KRW',
  'korean won': 'KRW',
  유로화: 'EUR',
  유로: 'EUR',
  '€': 'EUR',
  euros: 'EUR',
  euro: 'EUR',
  파운드: 'GBP',
  '£': 'GBP',
  'pounds sterling': 'GBP',
  pounds: 'GBP',
  pound: 'GBP',
  '일본 엔': 'JPY',
  엔화: 'JPY',
  엔: 'JPY',
  円: 'JPY',
  'jp¥': 'JPY',
  'japanese yen': 'JPY',
  yen: 'JPY',
  위안화: 'CNY',
  위안: 'CNY',
  인민폐: 'CNY',
  元: 'CNY',
  'cn¥': 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  홍콩달러: 'HKD',
  '홍콩 달러': 'HKD',
  hk$: 'HKD',
  'hong kong dollars': 'HKD',
  대만달러: 'TWD',
  '대만 달러': 'TWD',
  '신대만 달러': 'TWD',
  nt$: 'TWD',
  'new taiwan dollars': 'TWD',
  캐나다달러: 'CAD',
  '캐나다 달러': 'CAD',
  ca$: 'CAD',
  c$: 'CAD',
  'canadian dollars': 'CAD',
  호주달러: 'AUD',
  '호주 달러': 'AUD',
  au$: 'AUD',
  a$: 'AUD',
  'australian dollars': 'AUD',
  뉴질랜드달러: 'NZD',
  '뉴질랜드 달러': 'NZD',
  nz$: 'NZD',
  'new zealand dollars': 'NZD',
  싱가포르달러: 'SGD',
  '싱가포르 달러': 'SGD',
  sg$: 'SGD',
  s$: 'SGD',
  'singapore dollars': 'SGD',
  인도루피: 'INR',
  루피아: 'IDR',
  루피: 'INR',
  '₹': 'INR',
  rupees: 'INR',
  rupiah: 'IDR',
  바트: 'THB',
  '฿': 'THB',
  baht: 'THB',
  멕시코페소: 'MXN',
  '멕시코 페소': 'MXN',
  mx$: 'MXN',
  아르헨티나페소: 'ARS',
  필리핀페소: 'PHP',
  '₱': 'PHP',
  동: 'VND',
  '₫': 'VND',
  링깃: 'MYR',
  ringgit: 'MYR',
  스위스프랑: 'CHF',
  '스위스 프랑': 'CHF',
  'swiss francs': 'CHF',
  헤알: 'BRL',
  r$: 'BRL',
  랜드: 'ZAR',
};
/** Signs that several currencies share. A deal kept in one of them may mean its own. */
const DOLLARS: readonly CurrencyCode[] = ['USD', 'CAD', 'AUD', 'HKD', 'TWD', 'NZD', 'SGD', 'MXN', 'ARS'];
const SHARED: Readonly<
  Record<string, { readonly first: CurrencyCode; readonly all: readonly CurrencyCode[] }>
> = {
  $: { first: 'USD', all: DOLLARS },
  달러: { first: 'USD', all: DOLLARS },
  dollars: { first: 'USD', all: DOLLARS },
  dollar: { first: 'USD', all: DOLLARS },
  페소: { first: 'PHP', all: ['PHP', 'MXN', 'ARS'] },
  pesos: { first: 'PHP', all: ['PHP', 'MXN', 'ARS'] },
  '¥': { first: 'JPY', all: ['JPY', 'CNY'] },
};
/** What we write ourselves is read again, but for 달러, which says less to a reader. */
const WRITTEN: ReadonlyMap<string, CurrencyCode> = new Map(
  CURRENCY_CODES.map((code) => [CURRENCY_WORDS[code].ko, code] as const).filter(
    ([word]) => !Object.hasOwn(SHARED, word),
  ),
);
const LONGEST_FIRST = [
  ...new Set([...Object.keys(WORDS), ...WRITTEN.keys(), ...Object.keys(SHARED)]),
].toSorted((a, b) => b.length - a.length);

/** A code, word or sign of a currency at `at` of a tidied text. `own` is the currency of the deal. */
export function currencyAt(text: string, at: number, own: CurrencyCode): CurrencyFound | undefined {
  const code = /[a-z]{3}(?![a-z])/y;
  code.lastIndex = at;
  const letters = code.exec(text)?.[0].toUpperCase();
  if (letters !== undefined && isCurrencyCode(letters) && !/[a-z]/.test(text[at - 1] ?? ''))
    return { codes: [letters], end: afterSign(text, code.lastIndex, letters) };
  const word = LONGEST_FIRST.find((each) => text.startsWith(each, at) && isWhole(text, at, each));
  if (word === undefined) return undefined;
  const end = at + word.length;
  const known = WORDS[word] ?? WRITTEN.get(word);
  if (known !== undefined) return { codes: [known], end };
  const shared = SHARED[word];
  return shared && { codes: codesOf(word, shared, own), end };
}

/** `USD $5`: the sign behind a code says it again. */
function afterSign(text: string, at: number, code: CurrencyCode): number {
  const sign = /^ ?\$/.exec(text.slice(at));
  return sign && DOLLARS.includes(code) ? at + sign[0].length : at;
}

/** Of a shared sign: the deal's own currency beside the usual one, or the usual one alone. */
function codesOf(
  word: string,
  { first, all }: { readonly first: CurrencyCode; readonly all: readonly CurrencyCode[] },
  own: CurrencyCode,
): readonly CurrencyCode[] {
  if (own === first || !all.includes(own)) return word === '¥' && own !== first ? all : [first];
  // In a yuan deal ¥ is the yuan.
  return word === '¥' ? [own] : [own, first];
}

/** A Latin word ends where its letters end. */
function isWhole(text: string, at: number, word: string): boolean {
  if (!/[a-z]$/.test(word)) return true;
  return !/[a-z]/.test(text[at + word.length] ?? '');
}
