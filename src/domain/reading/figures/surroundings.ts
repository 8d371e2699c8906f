import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Value } from '#domain/values/value.ts';
import type { FoundFigure } from './found-figure.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * Figures that only their surroundings make readable: bare numbers of a table whose head names currency and scale
 * (`amounts in US$ thousands`, 단위: 천 달러), of a line that names its currency at the end (`회당 5천, 3천(USD)`), and
 * the two halves of a split between names (한빛 55 : 랜야드 45).
 */
export function figuresOfSurroundings(text: string, known: readonly FoundFigure[]): FoundFigure[] {
  const isFree = ({ from, to }: Place): boolean => known.every((each) => each.to <= from || each.from >= to);
  const head = unitHead(text);
  const found = [
    ...(head ? tableSums(text, head) : columnSums(text)),
    ...lineSums(text),
    ...namedSplits(text),
    ...wordFractions(text),
    ...evenShares(text),
    ...looseMonths(text),
  ];
  const kept: FoundFigure[] = [];
  for (const { value, from, to, rule, name } of found) {
    if (!isFree({ from, to }) || kept.some((each) => from < each.to && each.from < to)) continue;
    kept.push({
      value,
      from,
      to,
      rule,
      ...(name === undefined ? {} : { name }),
      sentence: lineAround(text, from, to),
      role: 'plain',
      flags: [],
      others: [],
    });
  }
  return kept;
}

type Place = { readonly from: number; readonly to: number };
type Loose = Place & { readonly value: Value; readonly rule: string; readonly name?: string };

function lineAround(text: string, from: number, to: number): Place {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}

// --- Sums of a table ---------------------------------------------------------------------------------

type UnitHead = { readonly currency: CurrencyCode; readonly scale: number };

const CURRENCY =
  /(?<usd>us ?\$|\busd\b|u\.s\. dollars?|us dollars?|united states dollars?|\bdollars?\b|\$|달러|불|미화)|(?<krw>\bkrw\b|\bwon\b|₩|원)|(?<eur>\beur(?:os?)?\b|€|유로)|(?<gbp>\bgbp\b|£|sterling|파운드)/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/billions?|십억/, 1_000_000_000],
  [/백만|millions?|\bmm\b|\bmn\b/, 1_000_000],
  [/억/, 100_000_000],
  [/thousands?|'?000s?\b|\bk\b|천/, 1_000],
  [/만/, 10_000],
];
const HEAD_EN =
  /(?:(?:all |the )?(?:amounts?|sums?|figures?|values?)(?: [a-z]+){0,3} (?:in|expressed in|stated in)|\(\s*in|^[^\S\n\r\u2028\u2029]*in|\bin) (?<unit>[^.;\n|)]{1,40})/gim;
const HEAD_KO = /단위\s*(?:[:：]\s*)?(?<unit>[^.;\n|)]{1,16})/g;

/** What the head of a table says its numbers are. */
function unitHead(text: string): UnitHead | undefined {
  if (!text.includes('|')) return undefined;
  for (const pattern of [HEAD_KO, HEAD_EN])
    for (const { groups } of text.matchAll(pattern)) {
      const unit = (groups?.['unit'] ?? '').toLowerCase();
      const currency = currencyIn(unit);
      const scale = SCALES.find(([scaled]) => scaled.test(unit))?.[1];
      if (currency && (scale !== undefined || pattern === HEAD_KO)) return { currency, scale: scale ?? 1 };
    }
  return undefined;
}

function currencyIn(said: string): CurrencyCode | undefined {
  const found = CURRENCY.exec(said.toLowerCase())?.groups;
  if (!found) return undefined;
  if (found['usd'] !== undefined) return 'USD';
  if (found['krw'] !== undefined) return 'KRW';
  return found['eur'] !== undefined ? 'EUR' : 'GBP';
}

/** Cells that hold a number and nothing else. */
const BARE_CELL = /(?<=\| ?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?= ?(?:\||\n|$))/g;

function tableSums(text: string, { currency, scale }: UnitHead): Loose[] {
  return [...text.matchAll(BARE_CELL)].flatMap((cell) => {
    const line = lineAround(text, cell.index, cell.index);
    const label = text.slice(line.from, line.to).split('|')[0]?.trim() ?? '';
    const value = money(Number(cell[0].replaceAll(',', '')) * scale, currency);
    // A column of years or of numbers in a row is no sum.
    return value && label !== '' && !/^\d+\.?$/.test(label)
      ? [{ value, from: cell.index, to: cell.index + cell[0].length, rule: 'money.unit-head', name: label }]
      : [];
  });
}

/** `What for | US$ | When`, 항목 | 금액(만원): a column headed by its currency. */
const COLUMN_HEAD =
  /^(?:(?:amounts?|sums?|fees?|prices?|payments?|금액|대금|가격)\s{0,2})?[(（]?(?:in )?(?:us ?\$|usd|\$|us dollars|dollars|krw|₩|(?:[천만억]|백만)?원|(?:[천만]|백만)?(?:달러|불)|eur|€|gbp|£)[)）]?$/i;

function columnSums(text: string): Loose[] {
  if (!text.includes('|')) return [];
  const found: Loose[] = [];
  let head: (UnitHead & { readonly column: number }) | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.split('|');
    const column = cells.findIndex((cell) => COLUMN_HEAD.test(cell.trim()));
    const label = cells[0]?.trim() ?? '';
    if (cells.length < 2) head = undefined;
    else if (column > 0) {
      const said = (cells[column] ?? '').toLowerCase();
      const currency = currencyIn(said);
      const scale = SCALES.find(([scaled]) => scaled.test(said))?.[1] ?? 1;
      head = currency ? { currency, scale, column } : undefined;
    } else if (head && label !== '') {
      const cell = cells[head.column] ?? '';
      const from =
        start + cells.slice(0, head.column).join('|').length + 1 + (cell.length - cell.trimStart().length);
      const said = cell.trim();
      const value = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(said)
        ? money(Number(said.replaceAll(',', '')) * head.scale, head.currency)
        : undefined;
      if (value) found.push({ value, from, to: from + said.length, rule: 'money.unit-head', name: label });
    }
    start += line.length + 1;
  }
  return found;
}

function money(amount: number, currency: CurrencyCode): Value | undefined {
  const amountMinor = Math.round(amount * 10 ** minorDigits(currency));
  return Number.isSafeInteger(amountMinor) && amountMinor > 0
    ? { kind: 'money', money: { amountMinor, currency } }
    : undefined;
}

// --- Sums of a line ----------------------------------------------------------------------------------

/** `시리즈 1시간물 회당 5천, 30분물 회당 3천(USD)`: the currency stands once, behind them all. */
const CURRENCY_AT_END = /\((?<unit>USD|US\$|달러|미화|KRW|원|EUR|유로)\)[ .;]*$/gm;
const BARE_SUM = /(?<=^|[\s:(])(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+)(억|천만|백만|만|천|[kKmM])?(?=[\s,;(/]|$)/g;

function lineSums(text: string): Loose[] {
  return [...text.matchAll(CURRENCY_AT_END)].flatMap((end) => {
    const currency = currencyIn(end.groups?.['unit'] ?? '');
    const start = text.lastIndexOf('\n', end.index - 1) + 1;
    const line = text.slice(start, end.index);
    return [...line.matchAll(BARE_SUM)].flatMap(([said, n = '', unit = ''], index) => {
      const at = [...line.matchAll(BARE_SUM)][index]?.index ?? 0;
      const amount = Number(n.replaceAll(',', '')) * (SCALE_OF[unit] ?? 1);
      const isSum = unit !== '' || n.includes(',');
      const value = currency && isSum ? money(amount, currency) : undefined;
      const isByEpisode = /(?:회당|편당|에피소드당|per ep[a-z]*\.?)\s*$/i.test(line.slice(0, at));
      if (value?.kind !== 'money') return [];
      return [
        {
          value: isByEpisode ? { ...value, per: 'episode' as const } : value,
          from: start + at,
          to: start + at + said.length,
          rule: 'money.line-end',
        },
      ];
    });
  });
}

const SCALE_OF: Readonly<Record<string, number>> = {
  억: 100_000_000,
  천만: 10_000_000,
  백만: 1_000_000,
  만: 10_000,
  천: 1_000,
  k: 1_000,
  K: 1_000,
  m: 1_000_000,
  M: 1_000_000,
};

// --- Shares ------------------------------------------------------------------------------------------

/** 갑 55 : 을 45, `Hansung 55 / Lanyard 45`: two numbers that make a hundred, a name before each. */
const NAMED_SPLIT =
  /(?<=[가-힣A-Za-z)][ ]?)(\d{1,2})(?:\s*%)?\s*(?:[:：/,]|대)\s*(?:및\s*)?[가-힣A-Za-z][가-힣A-Za-z .&]{0,24}? (\d{1,2})(?:\s*%)?(?![\d.,%])/g;

/** What bears a number and has no share. */
const NUMBERED = /\b(?:chapter|section|article|clause|paragraph|schedule|page|row|item|no\.?|part)\s*$/i;

function namedSplits(text: string): Loose[] {
  return [...text.matchAll(NAMED_SPLIT)].flatMap((match): Loose[] => {
    const [said, one = '', other = ''] = match;
    if (Number(one) + Number(other) !== 100 || NUMBERED.test(text.slice(0, match.index))) return [];
    const second = match.index + said.lastIndexOf(other);
    return [
      { value: part(Number(one), 100), from: match.index, to: match.index + one.length, rule: 'share.named' },
      { value: part(Number(other), 100), from: second, to: second + other.length, rule: 'share.named' },
    ];
  });
}

function part(over: number, under: number): Value {
  return { kind: 'share', share: fraction(over, under), base: 'none_stated' };
}

const FRACTION_WORDS =
  /\b(one|two|three|four|five|seven|nine)[- ](third|quarter|fourth|fifth|sixth|eighth|tenth)s?\b(?![- ](?:part(?:y|ies)|person|anniversary|year|month|day|season|draft))/gi;
const BELOW: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

/** `two-fifths by the Korean Producer`: parts without a word for their whole. */
function wordFractions(text: string): Loose[] {
  return [...text.matchAll(FRACTION_WORDS)].flatMap(({ 0: said, 1: over = '', 2: under = '', index }) => {
    const [n, d] = [NUMBER_WORDS[over.toLowerCase()] ?? 0, BELOW[under.toLowerCase()] ?? 1];
    return n < d ? [{ value: part(n, d), from: index, to: index + said.length, rule: 'share.words' }] : [];
  });
}

const EVENLY =
  /\b(?:(?:shared?|divided|split|borne|owned|held) (?:equally|evenly|in equal (?:shares|parts))|in equal (?:shares|parts|halves))\b|균등하게|균분|반반(?:씩)?|똑같이 나/g;

function evenShares(text: string): Loose[] {
  return [...text.matchAll(EVENLY)].map(({ 0: said, index }) => ({
    value: part(1, 2),
    from: index,
    to: index + said.length,
    rule: 'share.even',
  }));
}

// --- Periods in everyday words -----------------------------------------------------------------------

const EVERYDAY =
  /\b(?:within|in|for|of|after|by) (a (?:further )?|one )?(month|year|week|fortnight)\b(?!'s|ly|[- ]long|[- ](?:period|term))|(?<![가-힣])(열|스물|서른|마흔|쉰|예순)?(한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉)? ?달(?=[ 간동이에을의]|$)|(일주일|보름)/gi;
const KOREAN_ONES: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const KOREAN_TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
};

/** `within a month`, 두 달, 스물네 달, 보름. */
function looseMonths(text: string): Loose[] {
  return [...text.matchAll(EVERYDAY)].flatMap((match): Loose[] => {
    const [said, , unit, tens, ones, days] = match;
    const months = (KOREAN_TENS[tens ?? ''] ?? 0) + (KOREAN_ONES[ones ?? ''] ?? 0);
    const at =
      unit === undefined ? 0 : said.search(/\b(?:a |one )?(?:further )?(?:month|year|week|fortnight)\b/i);
    const place = { from: match.index + at, to: match.index + said.length, rule: 'duration.everyday' };
    if (months > 0) return [{ ...place, value: period(months, 'months') }];
    if (days !== undefined)
      return [{ ...place, value: days === '보름' ? period(15, 'days') : period(1, 'weeks') }];
    // `in month three`, `of month`: only with its article; 그 달: no number of them.
    if (match[1] === undefined) return [];
    if (unit?.toLowerCase() === 'fortnight') return [{ ...place, value: period(2, 'weeks') }];
    return [{ ...place, value: period(1, `${(unit ?? 'month').toLowerCase()}s` as 'months') }];
  });
}

function period(n: number, unit: 'days' | 'weeks' | 'months' | 'years'): Value {
  return { kind: 'duration', n: fraction(n, 1), unit };
}
