import { CURRENCY_WORDS } from '#domain/words/currency-words.ts';
import { add, compare, ratio, times } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';

/**
 * A number found at a place of a tidied text. More than one entry in `all`: the text can be read in
 * several ways, the likeliest first; `why` says what makes it so.
 */
export type NumberFound = {
  readonly all: readonly Ratio[];
  readonly end: number;
  readonly why?: NumberDoubt;
  /** Written in words alone, so that figures in brackets may repeat it. */
  readonly isFraction?: boolean;
};
export type NumberDoubt = 'grouping' | 'shorthand' | 'words-and-figures';

/** A whole number, a decimal, a fraction or number words of either language at `at`; undefined where none begins. */
export function numberAt(text: string, at: number): NumberFound | undefined {
  return withRepetition(text, plainNumberAt(text, at));
}

/** The same without thousand, million or their letters behind it. */
export function unscaledAt(text: string, at: number): NumberFound | undefined {
  const number = koreanAt(text, at) ?? mixedAt(text, at) ?? figureAt(text, at) ?? wordsAt(text, at);
  return withRepetition(text, number);
}

function plainNumberAt(text: string, at: number): NumberFound | undefined {
  return koreanAt(text, at) ?? scaled(text, mixedAt(text, at) ?? figureAt(text, at) ?? wordsAt(text, at));
}

/** `eighteen (18)`, `18 (eighteen)`: the two must say the same, else both stand. */
function withRepetition(text: string, number: NumberFound | undefined): NumberFound | undefined {
  if (!number) return undefined;
  const open = /\s?\(\s?/y;
  open.lastIndex = number.end;
  const bracket = open.exec(text);
  if (!bracket) return number;
  const inner = plainNumberAt(text, open.lastIndex);
  if (!inner || !/^\s?\)/.test(text.slice(inner.end))) return number;
  const end = text.indexOf(')', inner.end) + 1;
  const same = number.all.filter((each) => inner.all.some((other) => compare(each, other) === 0n));
  if (same.length > 0) return { all: same, end, ...(number.isFraction ? { isFraction: true } : {}) };
  return { all: [...number.all, ...inner.all], end, why: 'words-and-figures' };
}

// --- Figures ---------------------------------------------------------------------------------------

const FIGURE = /\d{1,3}(?:[ ']\d{3})+(?![\d/])(?:[.,]\d{1,2}(?!\d))?|\d(?:[\d.,]*\d)?/y;

/**
 * A number in figures with the marks of either habit. A comma before three digits groups, before one or two
 * it is a decimal mark; a point before three digits may be either, the decimal mark first.
 */
function figureAt(text: string, at: number): NumberFound | undefined {
  FIGURE.lastIndex = at;
  const match = FIGURE.exec(text);
  if (!match) return undefined;
  const raw = match[0];
  const end = FIGURE.lastIndex;
  const plain = plainDigits(raw);
  if (plain === undefined) return undefined;
  const decimal = ratioOf(plain);
  if (decimal === undefined) return undefined;
  const isPointGroup = /^[1-9]\d{0,2}\.\d{3}$/.test(raw);
  if (!isPointGroup) return { all: [decimal], end };
  const grouped = ratioOf(raw.replace('.', ''));
  return grouped ? { all: [decimal, grouped], end, why: 'grouping' } : { all: [decimal], end };
}

/** The figure with a point as decimal mark and no groups; undefined where its marks contradict each other. */
function plainDigits(raw: string): string | undefined {
  if (/^\d+$/.test(raw)) return raw;
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(raw)) return raw.replaceAll(',', '');
  if (/^\d+\.\d+$/.test(raw)) return raw;
  if (/^\d+,\d{1,2}$/.test(raw) || /^0,\d+$/.test(raw)) return raw.replace(',', '.');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}$/.test(raw)) return raw.replaceAll('.', '').replace(',', '.');
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(raw)) return raw.replaceAll('.', '');
  if (/^[1-9]\d{0,2}(?:[ ']\d{3})+(?:[.,]\d{1,2})?$/.test(raw))
    return raw.replaceAll(/[ ']/g, '').replace(',', '.');
  return undefined;
}

function ratioOf(plain: string): Ratio | undefined {
  const match = /^(\d{1,18})(?:\.(\d{1,12}))?$/.exec(plain);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  return ratio(BigInt(`${match[1]}${decimals}`), 10n ** BigInt(decimals.length));
}

/** `1/3`, `33 1/3`, `2 1/2`: the fraction alone or after a whole number. */
function mixedAt(text: string, at: number): NumberFound | undefined {
  const pattern = /(?:(\d{1,9})(?: and | ))?(\d{1,9})\s?\/\s?(\d{1,9})(?![\d/])/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match || match[3] === undefined || /^0+$/.test(match[3])) return undefined;
  const part = ratio(BigInt(match[2] ?? '0'), BigInt(match[3]));
  const whole = match[1] === undefined ? undefined : ratio(BigInt(match[1]));
  return { all: [whole ? add(whole, part) : part], end: pattern.lastIndex, isFraction: !whole };
}

const SCALES: Readonly<Record<string, bigint>> = {
  k: 1_000n,
  thousand: 1_000n,
  m: 1_000_000n,
  mm: 1_000_000n,
  mn: 1_000_000n,
  mln: 1_000_000n,
  mio: 1_000_000n,
  mil: 1_000_000n,
  million: 1_000_000n,
  millions: 1_000_000n,
  b: 1_000_000_000n,
  bn: 1_000_000_000n,
  billion: 1_000_000_000n,
  billions: 1_000_000_000n,
};
const SCALE = /\s?(thousand|millions?|billions?|mil|mln|mio|mm|mn|bn|k|m|b)(?![a-z])/y;

/** `1.25m`, `3 million`, `half a million`. Before a scale a point is a decimal mark. */
function scaled(text: string, number: NumberFound | undefined): NumberFound | undefined {
  if (!number) return undefined;
  const article = /\s?(?:of )?a(?= (?:million|billion|thousand))/y;
  article.lastIndex = number.end;
  const from = article.exec(text) ? article.lastIndex : number.end;
  SCALE.lastIndex = from;
  const match = SCALE.exec(text);
  const by = match ? SCALES[match[1] ?? ''] : undefined;
  const [first] = number.all;
  if (by === undefined || !first) return number;
  return { all: [times(first, ratio(by))], end: SCALE.lastIndex };
}

// --- Korean ----------------------------------------------------------------------------------------

const KOREAN_DIGITS: Readonly<Record<string, bigint>> = {
  영: 0n,
  공: 0n,
  일: 1n,
  이: 2n,
  삼: 3n,
  사: 4n,
  오: 5n,
  육: 6n,
  륙: 6n,
  칠: 7n,
  팔: 8n,
  구: 9n,
};
const SMALL: readonly (readonly [string, bigint])[] = [
  ['천', 1_000n],
  ['백', 100n],
  ['십', 10n],
];
const GREAT: readonly (readonly [string, bigint])[] = [
  ['조', 1_000_000_000_000n],
  ['억', 100_000_000n],
  ['만', 10_000n],
];
/** What may stand right after an amount whose last digits are meant as they are: a currency. */
const CURRENCY_FOLLOWS = new RegExp(
  String.raw`^\s?(?:원|불|엔|₩|\$|[가-힣]+달러|krw|usd|${Object.values(CURRENCY_WORDS)
    .map(({ ko }) => (ko.length === 1 ? `${ko}(?![가-힣])` : ko))
    .join('|')})`,
);

type Group = {
  readonly n: Ratio;
  readonly end: number;
  /** The largest small unit that is written: 천, 백 or 십. */
  readonly unit?: string;
  /** What it is too where a unit was left out behind a last digit: `3천5` may be 3,500. */
  readonly spoken?: Ratio;
  readonly hasKorean: boolean;
};

/**
 * Korean units and number words: `12억 5,000만`, `3억5천`, `1,250백만`, `칠천만`. People leave out 만 after 억:
 * n천 there means n천만; bare digits may mean either, unless a currency follows them.
 */
function koreanAt(text: string, at: number): NumberFound | undefined {
  let total = ratio(0n);
  let end = at;
  let lastGreat: string | undefined;
  let hasKorean = false;
  for (const [name, size] of GREAT) {
    const group = groupAt(text, skipSpace(text, end, end > at));
    const from = group ? group.end : skipSpace(text, end, end > at);
    const unitAt = skipSpace(text, from, true);
    if (text[unitAt] !== name) continue;
    // 억 and 조 need a number before them; 만 alone is ten thousand.
    if (!group && (name !== '만' || end > at)) return undefined;
    total = add(total, times(group ? group.n : ratio(1n), ratio(size)));
    end = unitAt + 1;
    lastGreat = name;
    hasKorean = true;
  }
  const rest = groupAt(text, skipSpace(text, end, end > at));
  if (lastGreat === undefined) {
    if (!rest?.hasKorean) return undefined;
    if (!rest.spoken) return { all: [rest.n], end: rest.end };
    return { all: [rest.spoken, rest.n], end: rest.end, why: 'shorthand' };
  }
  if (!rest) return hasKorean ? { all: [total], end } : undefined;
  return { ...afterGreat(text, total, lastGreat, rest), end: rest.end };
}

/** The great unit that follows each. */
const NEXT_UNIT: Readonly<Record<string, bigint>> = { 조: 100_000_000n, 억: 10_000n, 만: 1n };

/** `5`, not `50` and not `오`: the words of a number leave nothing out. */
function isOneFigure({ n, unit, hasKorean }: Group): boolean {
  return unit === undefined && !hasKorean && isDigit(n);
}

function isDigit({ n, d }: Ratio): boolean {
  return d === 1n && n > 0n && n < 10n;
}

/** What the digits after the last great unit mean. */
function afterGreat(
  text: string,
  total: Ratio,
  great: string,
  rest: Group,
): Pick<NumberFound, 'all' | 'why'> {
  const literal = add(total, rest.n);
  const isSettled = rest.unit === undefined && CURRENCY_FOLLOWS.test(text.slice(rest.end));
  // `3억5` and `3만5`: people who say one digit mean so many thousands of the next unit.
  const spoken = rest.spoken ?? (isOneFigure(rest) ? times(rest.n, ratio(1_000n)) : undefined);
  if (spoken && !isSettled) {
    const inUnit = (n: Ratio): Ratio => add(total, times(n, ratio(NEXT_UNIT[great] ?? 1n)));
    const all = [inUnit(spoken), inUnit(rest.n), literal];
    return { all: great === '만' ? all.slice(0, 2) : all, why: 'shorthand' };
  }
  if (great === '만') return { all: [literal] };
  const left = add(total, times(rest.n, ratio(NEXT_UNIT[great] ?? 1n)));
  if (great === '억' && rest.unit === '천') return { all: [left] };
  if (isSettled) return { all: [literal] };
  return { all: [left, literal], why: 'shorthand' };
}

/** A number below 만: `5,000`, `2천5백`, `칠천`, `1.5`, `백`. */
function groupAt(text: string, at: number): Group | undefined {
  let n = ratio(0n);
  let end = at;
  let unit: string | undefined;
  let lastSize: bigint | undefined;
  let hasKorean = false;
  for (const [name, size] of SMALL) {
    const digit = digitAt(text, skipSpace(text, end, end > at));
    const from = digit ? digit.end : skipSpace(text, end, end > at);
    const unitAt = skipSpace(text, from, digit !== undefined);
    if (text[unitAt] !== name) continue;
    n = add(n, times(digit ? digit.n : ratio(1n), ratio(size)));
    end = unitAt + 1;
    unit ??= name;
    lastSize = size;
    hasKorean = true;
  }
  let spoken: Ratio | undefined;
  const ones = digitAt(text, skipSpace(text, end, end > at));
  if (ones && !/^\s?[천백십]/.test(text.slice(ones.end))) {
    const isLoose = lastSize !== undefined && lastSize > 10n && !ones.isKorean && isDigit(ones.n);
    if (isLoose && lastSize) spoken = add(n, times(ones.n, ratio(lastSize / 10n)));
    n = add(n, ones.n);
    end = ones.end;
    hasKorean ||= ones.isKorean;
  }
  if (end === at) return undefined;
  return { n, end, hasKorean, ...(unit === undefined ? {} : { unit }), ...(spoken ? { spoken } : {}) };
}

function digitAt(
  text: string,
  at: number,
): { readonly n: Ratio; readonly end: number; readonly isKorean: boolean } | undefined {
  const korean = KOREAN_DIGITS[text[at] ?? ''];
  if (korean !== undefined) return { n: ratio(korean), end: at + 1, isKorean: true };
  const figure = figureAt(text, at);
  // Beside Korean units a point is a decimal mark.
  return figure?.all[0] ? { n: figure.all[0], end: figure.end, isKorean: false } : undefined;
}

function skipSpace(text: string, at: number, isAllowed: boolean): number {
  return isAllowed && text[at] === ' ' ? at + 1 : at;
}

// --- English words ---------------------------------------------------------------------------------

const SMALL_WORDS: Readonly<Record<string, bigint>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, index) => [word, BigInt(index)]),
);
const TENS: Readonly<Record<string, bigint>> = {
  twenty: 20n,
  thirty: 30n,
  forty: 40n,
  fourty: 40n,
  fifty: 50n,
  sixty: 60n,
  seventy: 70n,
  eighty: 80n,
  ninety: 90n,
};
const PARTS: Readonly<Record<string, bigint>> = {
  half: 2n,
  halves: 2n,
  third: 3n,
  thirds: 3n,
  quarter: 4n,
  quarters: 4n,
  fourth: 4n,
  fourths: 4n,
  fifth: 5n,
  fifths: 5n,
  sixth: 6n,
  sixths: 6n,
  eighth: 8n,
  eighths: 8n,
  tenth: 10n,
  tenths: 10n,
  twelfth: 12n,
  twelfths: 12n,
};
const WORD_SCALES: Readonly<Record<string, bigint>> = {
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
};

/** `one hundred fifty`, `two and one-half`, `four hundred twenty thousand`, `one-third`, `half`, `a million`. */
function wordsAt(text: string, at: number): NumberFound | undefined {
  const word = /(?:[ -]|^)?([a-z]+)(?![a-z])/y;
  let total = 0n;
  let current = 0n;
  let end = at;
  let hasNumber = false;
  let part: Ratio | undefined;
  let isPending = false;
  for (let place = at; ;) {
    word.lastIndex = place;
    const match = word.exec(text);
    const numeral = match?.[1] ?? '';
    if (!match || (place === at && match[0] !== numeral)) break;
    place = word.lastIndex;
    const small =
      SMALL_WORDS[numeral] ?? TENS[numeral] ?? (numeral === 'a' || numeral === 'an' ? 1n : undefined);
    if (small !== undefined) {
      const next = partAfter(text, place);
      if (next) {
        part = ratio(small, next.of);
        hasNumber = true;
        end = next.end;
        break;
      }
      // An article is a number only before hundred, thousand, million.
      if (
        small === 1n &&
        numeral !== 'one' &&
        !/^ (?:hundred|thousand|million|billion)\b/.test(text.slice(place))
      )
        break;
      current += small;
      hasNumber = true;
      end = place;
    } else if (PARTS[numeral] === 2n && !hasNumber) {
      part = ratio(1n, 2n);
      hasNumber = true;
      end = place;
      break;
    } else if (numeral === 'hundred' && hasNumber) {
      current = (current === 0n ? 1n : current) * 100n;
      end = place;
    } else if (WORD_SCALES[numeral] !== undefined && hasNumber) {
      total += (current === 0n ? 1n : current) * (WORD_SCALES[numeral] ?? 1n);
      current = 0n;
      end = place;
    } else if (numeral === 'and' && hasNumber && !isPending) {
      isPending = true;
      continue;
    } else break;
    isPending = false;
  }
  if (!hasNumber) return undefined;
  const whole = ratio(total + current);
  const isFraction = part !== undefined && total + current === 0n;
  return { all: [part ? add(whole, part) : whole], end, ...(isFraction ? { isFraction } : {}) };
}

function partAfter(text: string, at: number): { readonly of: bigint; readonly end: number } | undefined {
  const pattern = /[ -]([a-z]+)(?![a-z])/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const of = match ? PARTS[match[1] ?? ''] : undefined;
  return of === undefined ? undefined : { of, end: pattern.lastIndex };
}
