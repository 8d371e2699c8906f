import { add, compare, over, ratio, times } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { ValueWords } from '../form.ts';
import type { BaseId, Value } from '../value.ts';
import { numberAt } from './number-at.ts';
import type { NumberFound } from './number-at.ts';
import { readMoney } from './read-money.ts';
import { asFraction, readingOf, refused } from './reading.ts';
import type { ReadingContext, ReadingDoubt, ValueReading } from './reading.ts';

/** A percentage as an exact share of one; what the text says of its base and period is read apart. */
export type PercentFound = {
  readonly all: readonly Ratio[];
  readonly doubts: readonly (ReadingDoubt | undefined)[];
  /** The text itself says that it is a percentage or a part. */
  readonly isNamed: boolean;
};

const PERCENT_SIGN = / ?(?:%|퍼센트|프로|percent|per cent|pct\.?|포인트|points?(?![a-z]))/y;
const BASIS_POINTS = / ?(?:bps?|basis points?)(?![a-z])/y;
const HUNDRED = ratio(100n);

/** `5%`, `five percent (5%)`, `2.5`, `1/2%`, `33 1/3%`, `3분의 1`, `백분의 칠`, `2할 5푼`, `50 bps`; undefined for anything else. */
function percentOf(text: string): PercentFound | undefined {
  if (/^(?:절반|반)$/.test(text)) return { all: [ratio(1n, 2n)], doubts: [], isNamed: true };
  return koreanPart(text) ?? koreanTenths(text) ?? splitOf(text) ?? percentOfOne(text) ?? percentFrom(text);
}

/** `60/40`, `60:40`, `6:4`: both sides of a split. Which of them is ours, the text does not say. */
function splitOf(text: string): PercentFound | undefined {
  const match = /^(\d[\d.]*) ?([:/]) ?(\d[\d.]*)$/.exec(text);
  const [one, other] = [wholeNumber(match?.[1] ?? ''), wholeNumber(match?.[3] ?? '')];
  if (!one || !other) return undefined;
  const whole = add(one, other);
  if (compare(whole, HUNDRED) !== 0n && (match?.[2] === '/' || compare(whole, ratio(10n)) !== 0n))
    return undefined;
  return { all: [over(one, whole), over(other, whole)], doubts: [], isNamed: true };
}

/** `one-half of one percent (0.5%)`, `½ of 1%`, `half a percent`: a part of a single percent. */
function percentOfOne(text: string): PercentFound | undefined {
  const match = /^(.+?) a ?(?:%|percent|per cent)(?: ?\(([^()]+)\))?$/.exec(ofOnePercent(text));
  const part = wholeNumber(match?.[1] ?? '');
  if (!match || !part) return undefined;
  const shares = [over(part, HUNDRED)];
  const repeated = match[2] === undefined ? undefined : percentOf(match[2]);
  if (match[2] === undefined || !repeated) return { all: shares, doubts: [], isNamed: true };
  return together(shares, repeated.all, match[2], undefined);
}

/** The single percent is no base: `half of one percent of net profits` is of net profits. */
function ofOnePercent(text: string): string {
  return text.replace(/ of (?:one|1|a)(?: \(1\))? ?(?=%|per ?cent)/, ' a ');
}

function percentFrom(text: string): PercentFound | undefined {
  const unsigned = text.replace(/^\+ ?/, '');
  const number = numberAt(unsigned, 0);
  if (!number) return undefined;
  const after = unsigned.slice(number.end);
  if (after === '') return bare(number);
  BASIS_POINTS.lastIndex = number.end;
  if (BASIS_POINTS.exec(unsigned) && BASIS_POINTS.lastIndex === unsigned.length)
    return { all: number.all.map((n) => over(n, ratio(10_000n))), doubts: [number.why], isNamed: true };
  PERCENT_SIGN.lastIndex = number.end;
  if (!PERCENT_SIGN.exec(unsigned))
    return number.isFraction ? repeatedPercent(unsigned, number.end, number.all, undefined) : undefined;
  const shares = number.all.slice(0, number.why === 'grouping' ? 1 : undefined).map((n) => over(n, HUNDRED));
  const why = number.why === 'grouping' ? undefined : number.why;
  return repeatedPercent(unsigned, PERCENT_SIGN.lastIndex, shares, why);
}

/** `five percent (5%)`: both must say the same. */
function repeatedPercent(
  text: string,
  at: number,
  shares: readonly Ratio[],
  why: ReadingDoubt | undefined,
): PercentFound | undefined {
  if (at === text.length) return { all: shares, doubts: [why], isNamed: true };
  const inner = /^ ?\( ?(.+?) ?\)$/.exec(text.slice(at))?.[1];
  const repeated = inner === undefined ? undefined : percentOf(inner);
  if (!repeated || inner === undefined) return undefined;
  return together(shares, repeated.all, inner, why);
}

/** A bare fraction is a part of the whole, a bare number a percentage. A point before three digits is a decimal mark. */
function bare(number: NumberFound): PercentFound {
  const all = number.why === 'grouping' ? number.all.slice(0, 1) : number.all;
  const why = number.why === 'grouping' ? undefined : number.why;
  if (number.isFraction) return { all, doubts: [why], isNamed: true };
  return { all: all.map((n) => over(n, HUNDRED)), doubts: [why], isNamed: false };
}

/** `3분의 1`, `백분의 칠`, with what it comes to in brackets: `3분의 1(33.33%)`. */
function koreanPart(text: string): PercentFound | undefined {
  const match = /^([^분]+?) ?분의 ?([^()]+?)(?: ?\((.+)\))?$/.exec(text);
  if (!match) return undefined;
  const [below, above] = [wholeNumber(match[1] ?? ''), wholeNumber(match[2] ?? '')];
  if (!below || !above || below.n === 0n) return undefined;
  const share = over(above, below);
  const inner = match[3];
  const repeated = inner === undefined ? undefined : percentOf(inner);
  if (inner === undefined || !repeated) return { all: [share], doubts: [], isNamed: true };
  return together([share], repeated.all, inner, undefined);
}

/** `2할 5푼`: tenths and hundredths. */
function koreanTenths(text: string): PercentFound | undefined {
  const match = /^(?:([\d.]+|[일이삼사오육칠팔구]) ?할)? ?(?:([\d.]+|[일이삼사오육칠팔구]) ?푼)?$/.exec(text);
  if (!match || text === '') return undefined;
  const tenths = match[1] === undefined ? undefined : wholeNumber(match[1]);
  const hundredths = match[2] === undefined ? undefined : wholeNumber(match[2]);
  const sum = [tenths && times(tenths, ratio(1n, 10n)), hundredths && times(hundredths, ratio(1n, 100n))];
  const parts = sum.filter((each) => each !== undefined);
  if (parts.length === 0) return undefined;
  const [first = ratio(0n), second = ratio(0n)] = parts;
  return {
    all: [{ n: first.n * second.d + second.n * first.d, d: first.d * second.d }],
    doubts: [],
    isNamed: true,
  };
}

function wholeNumber(text: string): Ratio | undefined {
  const number = numberAt(text, 0);
  return number && number.end === text.length && number.all.length === 1 ? number.all[0] : undefined;
}

/** Both writings of one percentage; the second may be rounded to the decimals it has. */
function together(
  shares: readonly Ratio[],
  repeated: readonly Ratio[],
  written: string,
  why: ReadingDoubt | undefined,
): PercentFound {
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  const step = ratio(1n, 100n * 10n ** BigInt(decimals) * 2n);
  const same = shares.filter((share) =>
    repeated.some((other) => compare(distance(share, other), step) <= 0n),
  );
  if (same.length > 0) return { all: same, doubts: [why], isNamed: true };
  return { all: [...shares, ...repeated], doubts: ['words-and-figures'], isNamed: true };
}

function distance(a: Ratio, b: Ratio): Ratio {
  const n = a.n * b.d - b.n * a.d;
  return { n: n < 0n ? -n : n, d: a.d * b.d };
}

// --- Base and period -------------------------------------------------------------------------------

/** A text taken apart into its figure and what the figure is of. `unknown`: it names a base that the library lacks. */
export type Parted = { readonly figure: string; readonly base?: BaseId; readonly unknown?: string };

/** `5% of net profits`, `순이익의 5%`, `5% of 100% of net proceeds`, `5% (no base stated)`. */
export function partBase(written: string, words: ValueWords): Parted {
  const text = ofOnePercent(written);
  const unstated = / ?\((?:no base stated|산정 기준 미기재)\)$/.exec(text);
  if (unstated) return { figure: text.slice(0, unstated.index), base: 'none_stated' };
  const english =
    /^(.*?(?:%|percent|per cent|points?|a year|per annum|per year|p\.a\.|a month|per month|times|twice|\d|half|third|quarters?|x|\))) ?(?:of|on) (?:100% of )?(?:the )?(.+)$/s.exec(
      text,
    );
  if (english?.[2] !== undefined && !/^(?:a |one )?(?:million|billion)/.test(english[2]))
    return named(english[1] ?? '', english[2], words, 'en');
  const known = knownBase(text, words);
  if (known) return known;
  // The last 의, or 중, before the figure: names of bases hold 의 themselves.
  const korean =
    /^([\d\s]*[^\d\s].*)(?:(?<!분)의| 중) ?((?:[\d+]|연|월|매|[일이삼사오육칠팔구십백천]|두|세|절반|반$).*)$/s.exec(
      text,
    );
  if (korean?.[1] !== undefined) return named(korean[2] ?? '', korean[1], words, 'ko');
  return { figure: text };
}

/** A base of the library at the beginning, the longest name first: its name may hold 의 or 분 itself. */
function knownBase(text: string, words: ValueWords): Parted | undefined {
  const plain = (name: string): string => name.toLowerCase();
  const base = words.bases
    .toSorted((a, b) => b.name.ko.length - a.name.ko.length)
    .find(({ name }) => text.startsWith(`${plain(name.ko)}의`));
  return base && { figure: text.slice(base.name.ko.length + 1).trim(), base: base.id };
}

function named(figure: string, baseText: string, words: ValueWords, lang: Lang): Parted {
  const base = findBase(baseText, words, lang);
  return base === undefined ? { figure, unknown: baseText.trim() } : { figure, base };
}

/** By its full name or the name before the brackets, in either case and spacing. */
function findBase(baseText: string, words: ValueWords, lang: Lang): BaseId | undefined {
  const wanted = plainName(baseText);
  const exact = words.bases.find(({ name }) => plainName(name[lang]) === wanted);
  const short = words.bases.filter(
    ({ name }) => plainName(name[lang].replace(/\(.{0,200}\)$/, '')) === wanted,
  );
  return exact?.id ?? (short.length === 1 ? short[0]?.id : undefined);
}

function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/[\s'’]/g, '');
}

/** A share with its base: the one that the text names, else the term's. */
export function readShare(text: string, context: ReadingContext, formBase: BaseId): ValueReading {
  const parted = partBase(text, context.words);
  if (parted.unknown !== undefined) return unknownBase(parted.unknown);
  const percent = percentOf(parted.figure);
  if (!percent) return notPercent();
  const base = parted.base ?? formBase;
  const values = percent.all.flatMap((each): Value[] => {
    const share = asFraction(each);
    return share ? [{ kind: 'share', share, base }] : [];
  });
  const isSum = !percent.isNamed && parted.base === undefined && percent.all.some(isThousands);
  const sums = isSum ? readMoney(text, context, undefined) : undefined;
  return readingOf(
    sums?.kind === 'read' ? [...sums.values, ...values] : values,
    [...percent.doubts, ...overHundred(percent.all)],
    notPercent(),
  );
}

/** A bare 50,000 or 5천만 is rather a sum whose currency was left out. */
function isThousands({ n, d }: Ratio): boolean {
  return n >= d * 10n;
}

const PERIOD_FIRST = /^(매년|연 ?이율|연간|연리|연|매월|월 ?이율|월리|월) ?(.+?)( ?가산)?$/;
const PERIOD_LAST =
  /^(.+?),? (a year|per year|per annum|p\.a\.?|pa|annually|annual|yearly|\/ ?(?:year|yr|month)|a month|per month|monthly|each year|each month)$/;

/** Interest and the like: a percentage by the year or month, on a base or over a reference rate. */
export function readRate(
  text: string,
  context: ReadingContext,
  form: { readonly base: BaseId; readonly period: 'year' | 'month' },
): ValueReading {
  const parted = overReference(text, context.words) ?? partBase(text, context.words);
  if (parted.unknown !== undefined) return unknownBase(parted.unknown);
  const { figure, period } = partPeriod(parted.figure.trim());
  const percent = percentOf(figure);
  if (!percent) return notPercent();
  const base = parted.base ?? form.base;
  const values = percent.all.flatMap((each): Value[] => {
    const share = asFraction(each);
    return share ? [{ kind: 'rate', share, base, period: period ?? form.period }] : [];
  });
  return readingOf(values, [...percent.doubts, ...overHundred(percent.all)], notPercent());
}

/** `prime rate plus 2% a year`, `프라임금리에 연 2% 가산`. */
function overReference(text: string, words: ValueWords): Parted | undefined {
  const english = /^(.+?) ?(?:plus|\+) ?(.+)$/s.exec(text);
  if (english?.[1] !== undefined) return referenced(english[1], english[2] ?? '', words, 'en');
  const korean = /^(?=.*가산$)(.+?)(?:에|\+) ?(.+?) ?가산$/s.exec(text);
  return korean?.[1] === undefined ? undefined : referenced(korean[1], korean[2] ?? '', words, 'ko');
}

function referenced(baseText: string, figure: string, words: ValueWords, lang: Lang): Parted | undefined {
  const base = findBase(baseText, words, lang);
  return base === undefined ? undefined : { figure, base };
}

function partPeriod(text: string): { readonly figure: string; readonly period?: 'year' | 'month' } {
  const first = PERIOD_FIRST.exec(text);
  if (first) return { figure: first[2] ?? '', period: /월/.test(first[1] ?? '') ? 'month' : 'year' };
  const last = PERIOD_LAST.exec(text);
  if (last) return { figure: last[1] ?? '', period: /month/.test(last[2] ?? '') ? 'month' : 'year' };
  return { figure: text };
}

function overHundred(shares: readonly Ratio[]): ReadingDoubt[] {
  return shares.some(({ n, d }) => n > d) ? ['over-hundred'] : [];
}

function notPercent(): ValueReading {
  return refused(
    'This is not a percentage that can be read. Write it like 2.5%, 1/3 or 33 1/3%.',
    '읽을 수 있는 비율이 아닙니다. 2.5%, 3분의 1, 1/3처럼 적어 주세요.',
  );
}

export function unknownBase(baseText: string): ValueReading {
  return refused(
    `“${baseText}” is not a base that the library knows. Write the figure alone and choose its base beside it.`,
    `‘${baseText}’은(는) 라이브러리에 없는 산정 기준입니다. 수치만 적고 산정 기준은 옆에서 고르세요.`,
  );
}
