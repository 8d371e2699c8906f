import { ratio } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import { NATIVE_NUMERALS } from '#domain/values/read/read-count.ts';
import { asFraction } from '#domain/values/read/reading.ts';
import type { Value } from '#domain/values/value.ts';
import { baseAfter, baseBefore } from './bases.ts';
import type { BaseSaid } from './bases.ts';
import { flagsOf, isSame, isWord, islandOf, textAfter, tokenFrom } from './island.ts';
import type { Island, Sentence } from './island.ts';
import type { Token } from './tokens.ts';

const TIMES_WORDS: Readonly<Record<string, bigint>> = {
  twice: 2n,
  double: 2n,
  triple: 3n,
  thrice: 3n,
  treble: 3n,
};

/** `1.5 times the Option Fee`, `2배`, `twice the`, `3x`: a multiple of something, else nothing. */
export function readMultiple(sentence: Sentence, at: number): Island | undefined {
  const { tokens, text } = sentence;
  const token = tokens[at];
  const spoken = token?.kind === 'word' ? TIMES_WORDS[token.word] : undefined;
  if (token && spoken !== undefined) {
    if (
      !/^ (?:the|of|its|his|her|their|that|such|any|what|scale)(?![a-z])/.test(
        text.slice(token.to, token.to + 8),
      )
    )
      return undefined;
    if (/^ the (?:feature|bill|role)/.test(text.slice(token.to, token.to + 14))) return undefined;
    return multipleOf(
      sentence,
      [ratio(spoken)],
      { from: token.from, to: token.to, first: at, next: at + 1 },
      'multiple.word',
      undefined,
    );
  }
  const korean = koreanDouble(sentence, at) ?? sameAgain(sentence, at);
  if (korean) return korean;
  const times = tokens[at + 1];
  if (token?.kind !== 'number' || times?.kind !== 'times') return undefined;
  const said = text.slice(times.from, times.to);
  const isKorean = said === '배';
  const isTimes = said === 'times';
  const after = text.slice(times.to, times.to + 30);
  // `two (2) times per year` counts; `two times the Fee` multiplies.
  if (
    isTimes &&
    // Nobody does a thing one and a half times: it is a multiple whose base is not said.
    token.all.every(({ n, d }) => n % d === 0n) &&
    !namesBase(sentence, times.to) &&
    !/^,? ?(?:the|of|its|his|her|their|that|such|any|owner's|producer's|actual|\(|[a-z]+'s|each|all|invested|negative|budget|net|gross|scale|an? (?:negative|agreed|fixed|stated|final|certified|direct|production|budgeted))(?![a-z])/.test(
      after,
    )
  )
    return undefined;
  // `two (2) times, each time for twelve months`, `three times, each for …`: something is done so often.
  if (isTimes && /^,? ?each (?:time|for|by|on|upon|against)(?![a-z])/.test(after)) return undefined;
  if (said === 'x' && /^ ?\d/.test(after)) return undefined;
  const shape = { from: token.from, to: times.to, first: at, next: at + 2 };
  const all = token.why === 'grouping' ? token.all.slice(0, 1) : token.all;
  const again = repeatedTimes(sentence, shape.to);
  if (again) {
    const isAgain = all.some((n) => isSame(n, again.n));
    const whole = { ...shape, to: again.to, next: tokenFrom(sentence, shape.next, again.to) };
    return multipleOf(
      sentence,
      isAgain ? all : [...all, again.n],
      whole,
      'multiple.again',
      isAgain ? undefined : 'words-and-figures',
    );
  }
  return multipleOf(
    sentence,
    all,
    shape,
    isKorean ? 'multiple.korean' : 'multiple.times',
    token.why === 'grouping' ? undefined : token.why,
  );
}

/** `three times (3x)`. */
function repeatedTimes(
  sentence: Sentence,
  to: number,
): { readonly n: Ratio; readonly to: number } | undefined {
  const said = textAfter(/ ?\(\d+(?:\.\d+)?(?:x|배| times)?\)/y, sentence, to);
  const digits = /\d+(?:\.(\d+))?/.exec(said ?? '');
  if (said === undefined || !digits) return undefined;
  const scale = 10n ** BigInt(digits[1]?.length ?? 0);
  return { n: ratio(BigInt(digits[0].replace('.', '').slice(0, 12)), scale), to: to + said.length };
}

/** 두 배, 갑절: native numerals before 배. */
function koreanDouble(sentence: Sentence, at: number): Island | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const said = textAfter(
    /(?:두|세|네|다섯|열) ?배(?![가-힣우급])|(?:두|세|네|다섯|열) ?배(?=의|를|로|에|이|가|액|까)|갑절|곱절/y,
    sentence,
    token.from,
  );
  if (said === undefined) return undefined;
  const n = nativeOf(said) ?? 2n;
  const to = token.from + said.length;
  return multipleOf(
    sentence,
    [ratio(n)],
    { from: token.from, to, first: at, next: at + (said.includes(' ') ? 2 : 1) },
    'multiple.korean',
    undefined,
  );
}

/** `the same amount as the initial option fee`, 처음 옵션료와 똑같은 금액: once the option fee. */
function sameAgain(sentence: Sentence, at: number): Island | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const said = textAfter(SAME_AS_FEE, sentence, token.from);
  if (said === undefined) return undefined;
  const to = token.from + said.length;
  return islandOf([{ kind: 'multiple', n: { numerator: 1, denominator: 1 }, base: 'option_fee_initial' }], {
    flags: [],
    rule: 'multiple.same',
    from: token.from,
    to,
    first: at,
    next: tokenFrom(sentence, at + 1, to),
  });
}

const SAME_AS_FEE =
  /(?:최초|처음|1차)?(?:의)? ?옵션(?:료|금| ?대금| ?대가)(?:와|과) ?(?:같은|동일한|똑같은) ?(?:금액|액수|돈)|(?:the )?same (?:amount|sum|fee|payment|price)(?: again)? as (?:the |for the )?(?:initial |first )?option (?:fee|payment|price)/y;

type Shape = Pick<Island, 'from' | 'to' | 'first' | 'next'>;

function multipleOf(
  sentence: Sentence,
  all: readonly Ratio[],
  shape: Shape,
  rule: string,
  why: string | undefined,
): Island | undefined {
  const base: BaseSaid | undefined = theBase(sentence, shape) ?? baseBefore(sentence, shape.from);
  const values = all.flatMap((each): Value[] => {
    const n = asFraction(each);
    return n ? [{ kind: 'multiple', n, base: base?.id ?? 'none_stated' }] : [];
  });
  return islandOf(values, {
    flags: flagsOf(why, values.length),
    rule,
    ...shape,
    ...(base?.unknown === undefined ? {} : { unknownBase: base.unknown }),
    ...(base?.isReference ? { isReference: true } : {}),
  });
}

/** `1.5 times purchase price`: a base of the library needs no article. */
function namesBase(sentence: Sentence, to: number): boolean {
  const text = `${sentence.text.slice(0, to)} of${sentence.text.slice(to)}`;
  return baseAfter({ ...sentence, text }, to, 0)?.id !== undefined;
}

/** `1.5 times the Option Fee` says its base without `of`. */
function theBase(sentence: Sentence, { to, next }: Shape): BaseSaid | undefined {
  const direct = baseAfter(sentence, to, next);
  if (direct) return direct;
  const after = sentence.text.slice(to, to + 12);
  const isArticle =
    /^,? (?:the|its|his|her|their|such|scale|invested|negative|producer|owner|an? (?:negative|agreed|fixed|stated|final|certified|direct|production|budgeted))/.test(
      after,
    );
  if (!isArticle && !namesBase(sentence, to)) return undefined;
  // As if `of` stood between.
  const text = `${sentence.text.slice(0, to)} of${sentence.text.slice(to)}`;
  return baseAfter({ ...sentence, text }, to, next);
}

const SPOKEN: Readonly<Record<string, bigint>> = { once: 1n, twice: 2n, thrice: 3n };
const A_YEAR =
  /^ ?(?:\(?(?:a|per|each|in (?:any|each|a)|every|in any one|during (?:any|each)) (?:calendar |contract |fiscal |accounting |twelve \(12\)[ -]month |12[ -]month |consecutive )*(?:year|period)|annually|\/ ?년)/;
const REPORTS = /report|statement|accountings?\b|보고|정산/g;
const INSPECTIONS = /audit|inspect|감사|열람|실사/g;

/** `3회`, `two (2) times per year`, `1,500 screens`, `연 2회`, `three (3) tickets`: a count of things that are named. */
export function readCount(sentence: Sentence, at: number): Island | undefined {
  return spokenCount(sentence, at) ?? nativeCount(sentence, at) ?? namedCount(sentence, at);
}

function namedCount(sentence: Sentence, at: number): Island | undefined {
  const { tokens, text } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.isFraction) return undefined;
  const follows = tokens[at + 1];
  const times = timesAsCount(sentence, token, follows);
  if (follows?.kind === 'percent' && follows.isPoints)
    return countOf(
      sentence,
      token.all,
      'percentage_points',
      text.slice(follows.from, follows.to),
      { from: token.from, to: follows.to, first: at, next: at + 2 },
      token.why,
    );
  if (!times && follows?.kind !== 'counter') return undefined;
  // `4K elements` are no four thousand.
  if (
    token.letter &&
    follows?.kind === 'counter' &&
    !/^(?:copies|persons|screens)$/.test(follows.unit) &&
    !/unit|ticket|download|stream|subscriber/.test(follows.said)
  )
    return undefined;
  const said = follows?.kind === 'counter' ? follows.said : 'times';
  const unit = follows?.kind === 'counter' ? follows.unit : 'count';
  const to = follows?.to ?? token.to;
  const all = token.letter ? token.all : token.why === 'grouping' ? token.all.toReversed() : token.all;
  return countOf(sentence, all, unit, said, { from: token.from, to, first: at, next: at + 2 }, token.why);
}

function timesAsCount({ text }: Sentence, token: Token, follows: Token | undefined): boolean {
  return follows?.kind === 'times' && / ?times$/.test(text.slice(token.to, follows.to));
}

function spokenCount(sentence: Sentence, at: number): Island | undefined {
  const { tokens, text } = sentence;
  const token = tokens[at];
  const n = token?.kind === 'word' ? SPOKEN[token.word] : undefined;
  if (!token || n === undefined) return undefined;
  const after = text.slice(token.to, token.to + 40);
  const before = text.slice(Math.max(0, token.from - 30), token.from);
  const isCount =
    A_YEAR.test(after) ||
    /(?:more than|only|no more than|at least|extend(?:ed|able)?|exercised?) $/.test(before) ||
    isExtendedOnce(text.slice(Math.max(0, token.from - 70), token.from), after);
  // `once the Picture is delivered` counts nothing.
  if (!isCount) return undefined;
  return countOf(
    sentence,
    [ratio(n)],
    'count',
    'times',
    { from: token.from, to: token.to, first: at, next: at + 1 },
    undefined,
  );
}

/** `may renew the option once for a further year`. */
function isExtendedOnce(before: string, after: string): boolean {
  if (!/\b(?:extend|renew|extended|renewed|exercise|exercised)\b[^.;]{0,50}$/.test(before)) return false;
  return !/^ (?:the|an?|all|it|he|she|they|such|any|each|purchaser|owner|principal|company|producer|[a-z]+ (?:has|have|is|are|shall))\b/.test(
    after,
  );
}

const NATIVE_COUNT =
  /(한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열두|열|스무)(?: |(?=번|차례|달|명|배|해|주|곳|사람))(번(?!째)|차례|명|편(?=[ ,.을의까으씩])|곳|건(?=[ ,.을의])|개(?!월|별|인)|작품|부(?=[ ,.를의씩])|회(?=[ ,.를의까에])|사람|주(?=간|일| |의|이)|달(?!러|리)|해(?= |의|동|간))(?![가-힣]{0,12}째)/y;

function nativeOf(said: string): bigint | undefined {
  return NATIVE_NUMERALS[/^[가-힣]+?(?= ?배)/.exec(said)?.[0] ?? ''];
}

/** `한 번 더 알린다`, `한 건`: nothing is counted, unless a limit is set. */
function isPassing(said: string, after: string): boolean {
  return (
    said.startsWith('한') &&
    !/^(?:만|까지|에 ?한|의 ?연장|을 ?초과|를 ?초과|씩 ?연장| ?연장| ?이상)/.test(after) &&
    !/달|해$/.test(said)
  );
}

/** 두 번, 세 편, 석 달: native numerals. */
function nativeCount(sentence: Sentence, at: number): Island | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word') return undefined;
  NATIVE_COUNT.lastIndex = token.from;
  const match = NATIVE_COUNT.exec(sentence.text);
  const n = NATIVE_NUMERALS[match?.[1] ?? ''];
  if (
    !match ||
    n === undefined ||
    isPassing(match[0], sentence.text.slice(NATIVE_COUNT.lastIndex, NATIVE_COUNT.lastIndex + 8))
  )
    return undefined;
  const said = match[2] ?? '';
  const to = token.from + match[0].length;
  let next = at + 1;
  while ((sentence.tokens[next]?.from ?? Infinity) < to) next += 1;
  const shape = { from: token.from, to, first: at, next };
  const exact = asFraction(ratio(n));
  if (/^[주달해]$/.test(said) && exact) {
    const unit = said === '주' ? 'weeks' : said === '달' ? 'months' : 'years';
    return islandOf([{ kind: 'duration', n: exact, unit }], { flags: [], rule: 'duration.native', ...shape });
  }
  return countOf(sentence, [ratio(n)], UNIT_OF[said] ?? 'count', said, shape, undefined);
}

/** How far the nearest of the words is from the count: reports twice a year, and a right of audit beside them. */
function gapTo(words: RegExp, text: string, { from, to }: Shape): number {
  const gaps = [...text.matchAll(words)].map(({ index, 0: said }) =>
    index >= to ? index - to : from - index - said.length,
  );
  return Math.min(Infinity, ...gaps);
}

const UNIT_OF: Readonly<Record<string, string>> = {
  명: 'persons',
  사람: 'persons',
  편: 'pictures',
  부: 'copies',
};

function countOf(
  sentence: Sentence,
  all: readonly Ratio[],
  unit: string,
  said: string,
  shape: Shape,
  why: string | undefined,
): Island | undefined {
  const { text, context } = sentence;
  const after = text.slice(shape.to, shape.to + 50);
  const before = text.slice(Math.max(0, shape.from - 12), shape.from);
  const isYearly =
    A_YEAR.test(after) || /(?:^|[^가-힣])(?:연|연간|매년|1년에|년) ?(?:최대 ?|최소 ?)?$/.test(before);
  const isReports =
    isYearly &&
    unit === 'count' &&
    /회|번|차례|times/.test(said) &&
    gapTo(REPORTS, text, shape) < gapTo(INSPECTIONS, text, shape);
  // Nobody counts halves of things: `6.5 Trade Names` is a heading.
  const isWhole = all.every(({ n, d }) => n % d === 0n) || /hour|시간|point|포인트|minute/.test(said);
  if (!isWhole) return undefined;
  const wanted = isReports
    ? 'reports_per_year'
    : said === '시간' && WEEKLY.test(text.slice(Math.max(0, shape.from - 30), shape.from))
      ? 'hours_per_week'
      : said === '시간' && /휴식|turnaround/.test(text)
        ? 'hours_rest'
        : unit;
  const id = context.words.units.some((each) => each.id === wanted) ? wanted : 'count';
  const values = all.flatMap((each): Value[] => {
    const n = asFraction(each);
    return n ? [{ kind: 'quantity', n, unit: id }] : [];
  });
  return islandOf(values, {
    flags: flagsOf(why, values.length),
    rule: `quantity.${id}`,
    ...shape,
    counted: said,
    ...(isYearly && id !== 'reports_per_year' ? { perEach: 'year' } : {}),
  });
}

/** 주 52시간, `1주의 근로시간은 52시간`: hours of work in a week. */
const WEEKLY =
  /(?:주당?|주간|매주|1주(?:일)?에?) ?(?:최대 ?)?$|(?:1주(?:일|간)?|주당|주간|매주)(?:의|에)? ?(?:최대 |총 |법정 )?(?:근로|노동|작업|촬영) ?시간(?:은|이|을)? ?(?:최대 |총 )?$/;

/** What an earlier figure's unit makes of a number without one: `10-12%`, `6 to 8 months`, `2회 또는 3회`. */
export function isJoint(token: Token | undefined): boolean {
  return (
    (token?.kind === 'mark' && /[-~]/.test(token.mark)) ||
    isWord(token, 'to', 'or', '내지', '에서', '부터', '또는')
  );
}
