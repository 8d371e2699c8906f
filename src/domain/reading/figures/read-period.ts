import { add, ratio, times } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import { DAYS_IN, MONTHS_IN } from '#domain/values/read/read-count.ts';
import { asFraction } from '#domain/values/read/reading.ts';
import type { DurationUnit, Value } from '#domain/values/value.ts';
import { flagsOf, isMark, isSame, isWord, islandOf, textAfter, tokenFrom } from './island.ts';
import type { Island, Sentence } from './island.ts';
import type { Token } from './tokens.ts';

type Period = {
  readonly all: readonly Ratio[];
  readonly unit: DurationUnit;
  readonly why?: string;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly next: number;
  readonly isBusiness: boolean;
  readonly isFurther: boolean;
  /** Months and days, or years and days: no exact length in one unit. */
  readonly isInexact?: boolean;
};

/** `eighteen (18) months`, `1년 6개월`, `12-month`, `30 business days`, `seven and one-half (7 1/2) years`. */
export function readPeriod(sentence: Sentence, at: number): Island | undefined {
  const opened = openedByBusinessDays(sentence, at);
  const period = periodAt(sentence, opened ?? at);
  if (!period || isNoPeriod(sentence, period)) return undefined;
  const whole = repeated(sentence, joined(sentence, period));
  const isBusiness = whole.isBusiness || opened !== undefined || isBusinessBehind(sentence, whole.to);
  const values = whole.all.flatMap((n): Value[] => {
    const exact = asFraction(n);
    return exact ? [{ kind: 'duration', n: exact, unit: whole.unit }] : [];
  });
  return islandOf(values, {
    flags: [
      ...flagsOf(whole.why, values.length),
      ...(isBusiness || whole.isInexact ? (['derived'] as const) : []),
    ],
    rule: isBusiness ? 'duration.business-days' : whole.rule,
    from: sentence.tokens[at]?.from ?? whole.from,
    to: whole.to,
    first: at,
    next: whole.next,
    ...(isBusiness ? { isBusinessDays: true } : {}),
    ...(whole.isFurther ? { isExtension: true } : {}),
  });
}

/** `영업일 기준 10일`: the number of the token that begins the period. */
function openedByBusinessDays({ tokens, text }: Sentence, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^(?:영업일|근무일)$/.test(token.word)) return undefined;
  if (!/^(?:영업일|근무일) 기준(?:으로)? /.test(text.slice(token.from, token.from + 12))) return undefined;
  return tokens[at + 2]?.kind === 'number' ? at + 2 : undefined;
}

function isBusinessBehind({ text }: Sentence, to: number): boolean {
  return /^ ?(?:\( ?)?(?:영업일|근무일) ?(?:기준)?/.test(text.slice(to, to + 12));
}

function periodAt(sentence: Sentence, at: number): Period | undefined {
  const { tokens, text } = sentence;
  const token = tokens[at];
  if (token?.kind === 'word') return halfYear(sentence, at, token);
  if (token?.kind !== 'number') return undefined;
  const unit = tokens[at + 1];
  if (unit?.kind !== 'unit') return articleUnit(sentence, at);
  // `12m` in a memo is no million months.
  const all = token.why === 'grouping' ? token.all.slice(0, 1) : token.all;
  const isWords = /^[a-z가-힣]/.test(text.slice(token.from));
  return {
    all,
    unit: unit.unit,
    ...(token.why === undefined || token.why === 'grouping' ? {} : { why: token.why }),
    rule: isWords ? 'duration.words' : 'duration.figures',
    from: token.from,
    to: unit.to,
    first: at,
    next: at + 2,
    isBusiness: unit.isBusiness,
    isFurther: unit.isFurther,
  };
}

/** 반년; `half a year`. */
function halfYear({ text }: Sentence, at: number, token: Token): Period | undefined {
  const another = anotherPeriod(text, at, token) ?? nativeDays(text, at, token);
  if (another) return another;
  const said = /^반 ?년(?:간)?(?![가-힣]*식)/.exec(text.slice(token.from, token.from + 6))?.[0];
  if (said === undefined) return undefined;
  return { ...sixMonths(at, token.from, token.from + said.length), next: at + (said.includes(' ') ? 2 : 1) };
}

const NATIVE_DAYS = ['하루', '이틀', '사흘', '나흘', '닷새', '엿새', '이레', '여드레', '아흐레', '열흘'];

/** 열흘, 보름: days by their own words. */
function nativeDays(text: string, at: number, token: Token): Period | undefined {
  const said = /^(?:하루|이틀|사흘|나흘|닷새|엿새|여드레|아흐레|열흘|보름)(?![가-힣]*(?:달|치))/.exec(
    text.slice(token.from, token.from + 6),
  )?.[0];
  if (said === undefined) return undefined;
  const days = said === '보름' ? 15 : NATIVE_DAYS.indexOf(said) + 1;
  return {
    all: [ratio(BigInt(days))],
    unit: 'days',
    rule: 'duration.words',
    from: token.from,
    to: token.from + said.length,
    first: at,
    next: at + 1,
    isBusiness: false,
    isFurther: false,
  };
}

/** `another year`, `a further year`, `one more month`. */
function anotherPeriod(text: string, at: number, token: Token): Period | undefined {
  const match = /^(?:another|an? (?:further|additional|extra)|one more) (year|month|week)(?![a-z-])/.exec(
    text.slice(token.from, token.from + 28),
  );
  const unit = match ? (`${match[1]}s` as DurationUnit) : undefined;
  if (!match || !unit) return undefined;
  const next = at + match[0].split(' ').length;
  const to = token.from + match[0].length;
  return {
    all: [ratio(1n)],
    unit,
    rule: 'duration.another',
    from: token.from,
    to,
    first: at,
    next,
    isBusiness: false,
    isFurther: true,
  };
}

function articleUnit(sentence: Sentence, at: number): Period | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number' || !token.all.some((n) => isSame(n, ratio(1n, 2n)))) return undefined;
  const said = textAfter(/ ?(?:of )?an? year(?![a-z])/y, sentence, token.to);
  if (said === undefined) return undefined;
  const to = token.to + said.length;
  return { ...sixMonths(at, token.from, to), next: tokenFrom(sentence, at, to) };
}

function sixMonths(at: number, from: number, to: number): Omit<Period, 'next'> {
  return {
    all: [ratio(6n)],
    unit: 'months',
    rule: 'duration.half',
    from,
    to,
    first: at,
    isBusiness: false,
    isFurther: false,
  };
}

/** `1년 6개월`, `one (1) year and six (6) months`, `1년 반`: one period in two units. */
function joined(sentence: Sentence, period: Period): Period {
  const half = textAfter(/ ?반(?![가-힣])| and (?:a|one)[ -]half(?! of)/y, sentence, period.to);
  if (half !== undefined && period.unit === 'years') {
    const to = period.to + half.length;
    const all = period.all.map((n) => add(times(n, ratio(12n)), ratio(6n)));
    return {
      ...period,
      all,
      unit: 'months',
      rule: 'duration.joined',
      to,
      next: tokenFrom(sentence, period.next, to),
    };
  }
  const joint = textAfter(/ (?:and |및 |과 )?|, (?:and )?/y, sentence, period.to) ?? '';
  const at = tokenFrom(sentence, period.next, period.to + joint.length);
  const more = periodAt(sentence, at);
  if (!more || more.from !== period.to + joint.length || more.isFurther || period.isBusiness) return period;
  if (sizeOf(more.unit) >= sizeOf(period.unit)) return period;
  const units = [MONTHS_IN, DAYS_IN].find(
    (each) => each[period.unit] !== undefined && each[more.unit] !== undefined,
  );
  const shape = { rule: 'duration.joined', to: more.to, next: more.next };
  // A year and ten days have no exact length: the longer part alone would be a wrong one in silence.
  if (!units) return { ...period, ...shape, isInexact: true };
  const [size, small] = [units[period.unit] ?? 1n, units[more.unit] ?? 1n];
  const unit = units === MONTHS_IN ? 'months' : 'days';
  const all = period.all.flatMap((long) =>
    more.all.map((short) => add(times(long, ratio(size)), times(short, ratio(small)))),
  );
  const why = period.why ?? more.why;
  return { ...period, ...shape, all, unit, ...(why === undefined ? {} : { why }) };
}

function sizeOf(unit: DurationUnit): number {
  return ['days', 'weeks', 'months', 'years'].indexOf(unit);
}

/** `18개월(1년 6개월)`, `one year (12 months)`: the same again in another unit, or a contradiction. */
function repeated(sentence: Sentence, period: Period): Period {
  const open = textAfter(/ ?\( ?(?:i\.e\.,? |즉,? )?/y, sentence, period.to);
  if (open === undefined) return period;
  const at = tokenFrom(sentence, period.next, period.to + open.length);
  const first = periodAt(sentence, at);
  if (!first || first.from !== period.to + open.length) return period;
  const inner = joined(sentence, first);
  const closing = textAfter(/ ?\)/y, sentence, inner.to);
  if (closing === undefined) return period;
  const to = inner.to + closing.length;
  const next = tokenFrom(sentence, inner.next, to);
  const { why: _, ...plain } = period;
  const isAgain = period.all.some((a) => inner.all.some((b) => isSamePeriod(a, period.unit, b, inner.unit)));
  if (isAgain) return { ...plain, to, next, rule: `${period.rule}+again` };
  if (period.unit === inner.unit)
    return { ...plain, all: [...period.all, ...inner.all], to, next, why: 'words-and-figures' };
  return { ...plain, to, next, isInexact: true };
}

function isSamePeriod(a: Ratio, unitA: DurationUnit, b: Ratio, unitB: DurationUnit): boolean {
  return [MONTHS_IN, DAYS_IN].some((sizes) => {
    const [one, other] = [sizes[unitA], sizes[unitB]];
    return one !== undefined && other !== undefined && isSame(times(a, ratio(one)), times(b, ratio(other)));
  });
}

/** A year of the calendar, `seven days a week`, an age, a day of the month: no periods. */
function isNoPeriod({ text }: Sentence, period: Period): boolean {
  const [n] = period.all;
  const said = text.slice(period.from, period.to);
  const after = text.slice(period.to, period.to + 24);
  const before = text.slice(Math.max(0, period.from - 14), period.from);
  if (period.unit === 'years' && n && n.d === 1n && n.n >= 1_800n && n.n < 2_200n && /^\d{4}/.test(said))
    return true;
  if (/^ (?:a|per|each|in (?:a|each|any)) (?:week|month|year)(?![a-z])/.test(after)) return true;
  if (/^ (?:old|of age)|^ ?(?:세 |대 |령)/.test(after)) return true;
  if (period.unit === 'days' && /\d ?월 ?$/.test(before)) return true;
  // `1일 최대 12시간`, `1주 40시간`: by the day, by the week.
  if (n?.n === 0n) return true;
  if (
    /^1(?:일|주)/.test(said) &&
    /^간? ?(?:최 ?대|평균|근로|촬영|소정|총|\d+ ?시간|[가-힣]{0,6} ?시간)/.test(after)
  )
    return true;
  return period.unit === 'weeks' && said.endsWith('주') && /주식 ?(?:총 )?$/.test(before);
}

/** `third (3rd) anniversary of the initial theatrical release`; `5주년`. */
export function readAnniversary(sentence: Sentence, at: number): Island | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token?.kind === 'ordinal') {
    const follows = isMark(tokens[at + 1], '(') && tokens[at + 2]?.kind === 'ordinal' ? at + 4 : at + 1;
    if (!isWord(tokens[follows], 'anniversary', 'yearly')) return undefined;
    const to = tokens[follows]?.to ?? token.to;
    return years([token.n, token.again], { from: token.from, to, first: at, next: follows + 1 });
  }
  const said = token?.kind === 'number' ? textAfter(/ ?주년(?:이 ?되는)?/y, sentence, token.to) : undefined;
  const [n] = token?.kind === 'number' ? token.all : [];
  if (said === undefined || !token || n?.d !== 1n) return undefined;
  const to = token.to + said.length;
  return years([n.n], { from: token.from, to, first: at, next: tokenFrom(sentence, at, to) });
}

function years(
  all: readonly (bigint | undefined)[],
  place: Pick<Island, 'from' | 'to' | 'first' | 'next'>,
): Island | undefined {
  const values = all.flatMap((n): Value[] => {
    const exact = n === undefined ? undefined : asFraction(ratio(n));
    return exact ? [{ kind: 'duration', n: exact, unit: 'years' }] : [];
  });
  const flags = flagsOf(values.length > 1 ? 'words-and-figures' : undefined, values.length);
  return islandOf(values, { flags, rule: 'duration.anniversary', ...place });
}

/** `24+12+6`, `12m + 12m`: the trade's shorthand for an option and its extensions, in months. */
export function readShorthand(sentence: Sentence, at: number): Island[] {
  const { tokens, text } = sentence;
  const parts: {
    readonly n: Ratio;
    readonly from: number;
    readonly to: number;
    readonly next: number;
    readonly hasUnit: boolean;
  }[] = [];
  let place = at;
  for (;;) {
    const token = tokens[place];
    if (token?.kind !== 'number' || token.isFraction) break;
    const n = token.letter ? token.letter.bare : token.all[0];
    if (!n || n.d !== 1n || n.n === 0n || n.n > 120n) break;
    const isMonths = token.letter !== undefined && /^ ?m$/.test(text.slice(token.letter.bareTo, token.to));
    if (token.letter && !isMonths) break;
    const unit = tokens[place + 1];
    const isUnit = unit?.kind === 'unit' && unit.unit === 'months';
    const next = isUnit ? place + 2 : place + 1;
    const to = isUnit ? unit.to : token.to;
    parts.push({ n, from: token.from, to, next, hasUnit: isMonths || isUnit });
    if (!isMark(tokens[next], '+')) break;
    place = next + 1;
  }
  if (parts.length < 2) return [];
  const isSaid = parts.some(({ hasUnit }) => hasUnit);
  const around = text.slice(Math.max(0, (parts[0]?.from ?? 0) - 60), (parts.at(-1)?.to ?? 0) + 40);
  if (!isSaid && !/option|extension|period|term|옵션|기간|연장|holdback|month/.test(around)) return [];
  return parts.flatMap(({ n, from, to, next }, index) => {
    const exact = asFraction(n);
    const island =
      exact &&
      islandOf([{ kind: 'duration', n: exact, unit: 'months' }], {
        flags: [],
        rule: 'duration.shorthand',
        from,
        to,
        first: at,
        next: parts.at(-1)?.next ?? next,
        ...(index > 0 ? { isExtension: true } : {}),
      });
    return island ? [island] : [];
  });
}

const PERPETUAL =
  /in perpetuity|perpetually|perpetual(?= (?:term|period|licen[cs]e))|the (?:full |entire )?(?:term|duration|period) of (?:the )?copyrights?(?: protection)?(?:[^,.;]{0,40}(?:renewals?|extensions?)(?: and (?:renewals?|extensions?))?(?: thereof)?)?|for as long as copyright[^,.;]{0,30}|영구(?:적으로|히|적인|적)?|무기한|저작권 ?(?:의 ?)?(?:보호|존속) ?기간(?: ?(?:동안|만료 ?시까지|까지|전체))?/y;
const RELATIVE_DAYS =
  /(?:익월|다음 ?달|당월|매월|매 ?분기) ?말일?(?:까지)?|다음 ?달 \d{1,2}일|(?:the )?end of the (?:following|next|same|then-current) (?:calendar )?(?:month|quarter|year)|last (?:business )?day of (?:each|the) (?:following |next )?(?:calendar )?(?:month|quarter)/y;
const EXTERNAL_SUM =
  /(?:the )?(?:then[- ]applicable |then[- ]current |applicable |prevailing )?(?:(?:wga|sag|sag-aftra|dga|guild|union|statutory|minimum basic agreement|mba) )?(?:minimum|scale|basic minimum|scale compensation)(?: compensation| payment| amount| rate| fee)?(?: payable| required| applicable)? (?:under|pursuant to|required by|set forth in|as set (?:out|forth) in|in accordance with) the (?:[a-z&-]+ ){0,6}(?:agreement|guild|mba|wga|sag|dga|contract)|(?:wga|sag|sag-aftra|dga|guild) (?:scale|minimum)(?: plus ten)?|scale plus ten|(?:표준계약서|단체협약|단체협약서|노동조합|최저임금법?)[가-힣 ]{0,16}(?:최저|최소|하한)[가-힣 ]{0,8}(?:금액|보수|액|기준|임금)/y;

/** Words in the place of a figure: kept as words, for no figure may be made of them. */
export function readWords(sentence: Sentence, at: number): Island | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'reference') return undefined;
  // `일시적 또는 영구적으로 고정`: no period of a right.
  if (/일시적(?:이거나| 또는|·) ?$/.test(sentence.text.slice(Math.max(0, token.from - 10), token.from)))
    return undefined;
  const kinds: readonly (readonly [RegExp, string])[] = [
    [PERPETUAL, 'duration.perpetual'],
    [RELATIVE_DAYS, 'date.relative'],
    [EXTERNAL_SUM, 'money.external'],
  ];
  for (const [pattern, rule] of kinds) {
    const said = textAfter(pattern, sentence, token.from);
    if (said === undefined) continue;
    const to = token.from + said.length;
    const text = sentence.cased.slice(token.from, to);
    return islandOf([{ kind: 'text', text }], {
      flags: [],
      rule,
      from: token.from,
      to,
      first: at,
      next: Math.max(at + 1, tokenFrom(sentence, at, to)),
    });
  }
  return undefined;
}
