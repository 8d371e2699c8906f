import { over, ratio } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import { asFraction } from '#domain/values/read/reading.ts';
import type { Value } from '#domain/values/value.ts';
import { baseAfter, baseBefore } from './bases.ts';
import type { BaseSaid } from './bases.ts';
import { flagsOf, isMark, isSame, isWord, islandOf, textAfter, tokenFrom } from './island.ts';
import type { Island, Sentence } from './island.ts';

type Part = {
  readonly all: readonly Ratio[];
  readonly why?: string;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly next: number;
};

const HUNDRED = ratio(100n);

/** A share or, by the year or month, a rate: `five percent (5%) of 100% of Net Proceeds`, `순이익의 100분의 5`, `연 6%`. */
export function readPart(sentence: Sentence, at: number): Island | undefined {
  const part = partAt(sentence, at);
  if (!part) return undefined;
  const whole = repeated(sentence, part);
  const period = periodOf(sentence, whole);
  const after = baseAfter(sentence, period?.to ?? whole.to, whole.next);
  const base: BaseSaid | undefined =
    (after?.isWhole ? undefined : after) ??
    baseBefore(sentence, period?.isBefore === true ? period.from : whole.from);
  if (whole.rule === 'share.fraction' && !base) return undefined;
  const baseId = base?.id ?? 'none_stated';
  const values = whole.all.flatMap((each): Value[] => {
    const share = asFraction(each);
    if (!share) return [];
    return period
      ? [{ kind: 'rate', share, base: baseId, period: period.period }]
      : [{ kind: 'share', share, base: baseId }];
  });
  return islandOf(values, {
    flags: flagsOf(whole.why, values.length),
    rule: period ? whole.rule.replace('share', 'rate') : whole.rule,
    from: whole.from,
    to: whole.to,
    first: whole.first,
    next: Math.max(whole.next, after?.next ?? 0),
    ...(base?.unknown === undefined ? {} : { unknownBase: base.unknown }),
    ...(base?.isReference ? { isReference: true } : {}),
  });
}

/** Only the figure, without what it is of. */
function partAt(sentence: Sentence, at: number): Part | undefined {
  const { tokens, text } = sentence;
  const token = tokens[at];
  if (token?.kind === 'split') {
    const isEven = isSame(token.one, token.other);
    const all = isEven ? [token.one] : [token.one, token.other];
    return { all, rule: 'share.split', from: token.from, to: token.to, first: at, next: at + 1 };
  }
  if (token?.kind === 'word' && /^절반(?:의|을|은|이|씩|으로)?$/.test(token.word))
    return {
      all: [ratio(1n, 2n)],
      rule: 'share.half',
      from: token.from,
      to: token.from + 2,
      first: at,
      next: at + 1,
    };
  if (token?.kind !== 'number') return undefined;
  const follows = tokens[at + 1];
  const shape = { from: token.from, first: at };
  if (follows?.kind === 'percent' && !follows.isPoints) {
    const all = (token.why === 'grouping' ? token.all.slice(0, 1) : token.all).map((n) =>
      over(n, ratio(follows.of)),
    );
    const why = token.why === 'grouping' ? {} : token.why === undefined ? {} : { why: token.why };
    return { ...shape, all, ...why, rule: 'share.percent', to: follows.to, next: at + 2 };
  }
  const above = tokens[at + 2];
  if (follows?.kind === 'parts' && above?.kind === 'number') {
    const [below, top] = [token.all[0], above.all[0]];
    if (!below || !top || below.n === 0n) return undefined;
    return { ...shape, all: [over(top, below)], rule: 'share.parts', to: above.to, next: at + 3 };
  }
  const tenths =
    /^ ?할(?: ?([\d.]+|[일이삼사오육칠팔구]) ?푼)?(?=의|을|를|로|으로|은|는|이|에|씩|[^가-힣]|$)/.exec(
      text.slice(token.to, token.to + 12),
    );
  const [n] = token.all;
  if (tenths && n) {
    const hundredths = tenths[1] === undefined ? 0n : BigInt(Math.round(koreanDigit(tenths[1]) * 100));
    const to = token.to + tenths[0].length;
    const all = [over({ n: n.n * 1_000n + hundredths * n.d, d: n.d }, ratio(10_000n))];
    return { ...shape, all, rule: 'share.tenths', to, next: tokenFrom(sentence, at, to) };
  }
  if (token.isFraction) return ofOnePercent(sentence, at) ?? fractionAt(sentence, at);
  if (
    follows?.kind === 'counter' &&
    follows.unit === 'points' &&
    /points?$/.test(text.slice(follows.from, follows.to))
  )
    return pointsAt(sentence, at);
  return undefined;
}

function koreanDigit(said: string): number {
  const index = '일이삼사오육칠팔구'.indexOf(said);
  return index === -1 ? Number(said) : index + 1;
}

/** `one-half of one percent (0.5%)`. */
function ofOnePercent({ tokens }: Sentence, at: number): Part | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const start = isWord(tokens[at + 1], 'of') ? at + 2 : at + 1;
  const one = tokens[start];
  const isOne = isWord(one, 'a') || (one?.kind === 'number' && one.all.some((n) => isSame(n, ratio(1n))));
  const percent = tokens[start + 1];
  if (!isOne || percent?.kind !== 'percent') return undefined;
  const all = token.all.map((n) => over(n, ratio(percent.of)));
  return { all, rule: 'share.part-of-percent', from: token.from, to: percent.to, first: at, next: start + 2 };
}

/** `one-third (1/3) of the Purchase Price`, `순이익의 5/100`: a share only of something. */
function fractionAt({ tokens, text }: Sentence, at: number): Part | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const after = text.slice(token.to, token.to + 30);
  if (/^ ?of (?:an?|one) /.test(after) || /^ ?(?:years?|months?|hours?|days?|page)/.test(after))
    return undefined;
  // `one-third (1/3)` says twice that it is a part, so that it may stand without its whole.
  const rule = text.slice(token.from, token.to).includes('(') ? 'share.fraction+again' : 'share.fraction';
  return {
    all: token.all,
    rule,
    from: token.from,
    to: token.to,
    first: at,
    next: at + 1,
  };
}

/** `five (5) points of the Net Proceeds`: points are percentages where something is said that they are of. */
function pointsAt(sentence: Sentence, at: number): Part | undefined {
  const { tokens, text } = sentence;
  const [token, points] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number' || points?.kind !== 'counter') return undefined;
  const isOf = /^ ?(?:of|in) (?:the |100% of |its )?(?:net|gross|adjusted|producer|defined|first)/.test(
    text.slice(points.to, points.to + 40),
  );
  if (!isOf) return undefined;
  return {
    all: token.all.map((n) => over(n, HUNDRED)),
    rule: 'share.points',
    from: token.from,
    to: points.to,
    first: at,
    next: at + 2,
  };
}

/** `five percent (5%)`, `3분의 1(33.33%)`: both must say the same; the second may be rounded to its decimals. */
function repeated(sentence: Sentence, part: Part): Part {
  const { tokens, text } = sentence;
  const open = textAfter(/ ?\( ?/y, sentence, part.to);
  if (open === undefined || part.rule === 'share.split') return part;
  const at = tokenFrom(sentence, part.next, part.to + open.length);
  const inner = partAt(sentence, at);
  if (!inner) return part;
  const closing = textAfter(/ ?\)/y, sentence, inner.to);
  if (closing === undefined && !isMark(tokens[inner.next], ',')) return part;
  const to = inner.to + (closing?.length ?? 0);
  const decimals = /\.(\d+)/.exec(text.slice(inner.from, inner.to))?.[1]?.length ?? 0;
  const step = ratio(1n, 200n * 10n ** BigInt(decimals));
  const same = part.all.filter((each) => inner.all.some((other) => isNear(each, other, step)));
  const next = tokenFrom(sentence, inner.next, to);
  const { why: _, ...plain } = part;
  const rule = part.rule === 'share.fraction' ? 'share.fraction+again' : `${part.rule}+again`;
  if (same.length > 0) return { ...plain, all: same, to, next, rule };
  return { ...plain, all: [...part.all, ...inner.all], why: 'words-and-figures', to, next, rule };
}

/** Equal, or rounded to the decimals that are written. */
function isNear(a: Ratio, b: Ratio, step: Ratio): boolean {
  if (isSame(a, b)) return true;
  const difference = a.n * b.d - b.n * a.d;
  const size = difference < 0n ? -difference : difference;
  // Only a fraction without an end is rounded.
  const isEndless = (a.d * 10_000n) % 3n === 0n || a.d % 7n === 0n || a.d % 11n === 0n;
  return isEndless && size * step.d <= step.n * a.d * b.d;
}

type Period = {
  readonly period: 'year' | 'month';
  readonly from: number;
  readonly to: number;
  readonly isBefore?: boolean;
};

const PERIOD_AFTER =
  /,? ?(?:simple |compound )?(?:interest )?\(?(?:per annum|p\.a\.?|a year|per year|annually|each year|per month|a month|monthly|per calendar month|\/ ?year|\/ ?month|연리|\(연리\))\)?(?![a-z])/y;

function periodOf(sentence: Sentence, { from, to }: Part): Period | undefined {
  const after = textAfter(PERIOD_AFTER, sentence, to);
  if (after !== undefined)
    return { period: /month/.test(after) ? 'month' : 'year', from, to: to + after.length };
  const before = sentence.text.slice(Math.max(0, from - 40), from);
  const korean =
    /(?:^|[^가-힣])(연|매년|연간|연리|연 ?이율|연 ?이자율|월|매월|월리|월 ?이율)(?: ?이율)?(?: ?복리)? ?$/.exec(
      before,
    );
  if (korean)
    return {
      period: (korean[1] ?? '').includes('월') ? 'month' : 'year',
      from: from - korean[0].trimStart().length,
      to,
      isBefore: true,
    };
  const english =
    /(annual|yearly|monthly|per annum)(?: simple| compound)?(?: interest)?(?: rate)?(?: of| equal to| at)? ?$/.exec(
      before,
    );
  if (english) return { period: english[1] === 'monthly' ? 'month' : 'year', from, to };
  return undefined;
}
