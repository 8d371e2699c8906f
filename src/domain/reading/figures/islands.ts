import { isWord } from './island.ts';
import type { Token } from './tokens.ts';
import type { Island, Sentence } from './island.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import { ratio, times } from '#domain/figures/ratio.ts';
import { moneyOf } from '#domain/values/read/read-money.ts';
import { asFraction } from '#domain/values/read/reading.ts';
import type { Value } from '#domain/values/value.ts';
import { baseNamed } from './bases.ts';
import { isJoint, readCount, readMultiple } from './read-counts.ts';
import { readDay } from './read-day.ts';
import { readPart } from './read-part.ts';
import { readAnniversary, readPeriod, readShorthand, readWords } from './read-period.ts';
import { readSum } from './read-sum.ts';

/** Of two rules that read the same length, the earlier stands. */
const RULES: readonly ((sentence: Sentence, at: number) => Island | undefined)[] = [
  readDay,
  readAnniversary,
  readSum,
  readPart,
  readPeriod,
  readMultiple,
  readCount,
  readWords,
];

/** Every figure of a sentence: each rule is tried at each token, the longest match wins. */
export function islandsOf(sentence: Sentence): Island[] {
  const islands: Island[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    const found = islandsAt(sentence, at);
    islands.push(...found);
    at = Math.max(at + 1, found.at(-1)?.next ?? 0);
  }
  const based = islands.map((island, index) => withBaseBefore(sentence, island, islands[index - 1]));
  return withCommonBase(sentence, based).reduceRight<Island[]>(
    (done, island) => [withBaseBehind(sentence, island, done[0]), ...done],
    [],
  );
}

/** What is divided: `Net Profits shall be divided 40% to … and 60% to …`, `저작권은 갑이 60%, 을이 40%의 지분으로 공유`. */
const ENGLISH_DIVIDED =
  /\b((?:net profits|net proceeds|adjusted gross receipts|gross receipts|copyright)(?: [a-z]+){0,4}?)(?: \([^()]{0,40}\))? (?:shall|will|is|are|to)(?: be)? (?:equally )?(?:divided|shared|paid|split|allocated|distributed|apportioned|owned|held)\b/;
const KOREAN_DIVIDED = /(?:^|[\s,;)"])([가-힣]{2,8})(?:은|는)[^.;]{0,120}(?:배분|분배|공유|나누|귀속|보유)/;

/** The base that is said once for all the shares of a sentence. */
function withCommonBase(sentence: Sentence, islands: readonly Island[]): Island[] {
  const { text } = sentence;
  const last = islands.findLast(({ values: [value] }) => value.kind === 'share');
  const isEach = last !== undefined && /^,? in each case of /.test(text.slice(last.to, last.to + 20));
  const [common] = isEach ? last.values : [];
  const divided = ENGLISH_DIVIDED.exec(text) ?? KOREAN_DIVIDED.exec(text);
  const subject = divided?.[1] === undefined ? undefined : baseNamed(sentence, divided[1]);
  const from = divided ? divided.index + (divided[1]?.length ?? 0) : 0;
  return islands.map((island) => {
    const [value] = island.values;
    const isOpen =
      value.kind === 'share' &&
      value.base === 'none_stated' &&
      island.unknownBase === undefined &&
      !island.isReference;
    const base = common?.kind === 'share' ? common.base : island.from > from ? subject : undefined;
    if (!isOpen || base === undefined || island.rule === 'share.half') return island;
    const [first, ...others] = island.values.map((each) => ('base' in each ? { ...each, base } : each));
    return { ...island, values: [first ?? value, ...others] };
  });
}

const LIST =
  /^(?:,|,? and|,? or| ?\/|,)(?: (?:in no event |not |no )*(?:more|less|greater|higher|lower|fewer) than)? $|^,? $|^ ?\/ ?$/;

/** `2x, 3x and 4x the negative cost`, `no less than 10% and no more than 15% of`: what the last is of. */
function withBaseBehind({ text }: Sentence, island: Island, behind: Island | undefined): Island {
  const [value, other] = [island.values[0], behind?.values[0]];
  if (!behind || !other || !('base' in value) || !('base' in other) || value.kind !== other.kind)
    return island;
  const isSaid = value.base !== 'none_stated' || island.unknownBase !== undefined || island.isReference;
  if (isSaid || other.base === 'none_stated' || !LIST.test(text.slice(island.to, behind.from))) return island;
  const [first, ...others] = island.values.map((each) =>
    'base' in each ? { ...each, base: other.base } : each,
  );
  return { ...island, values: [first ?? value, ...others] };
}

/** `이용허락료의 30% 내지 40%`: the second end of a range is of what the first is of. */
function withBaseBefore({ text }: Sentence, island: Island, before: Island | undefined): Island {
  const [value, other] = [island.values[0], before?.values[0]];
  if (!before || !other || !('base' in value) || !('base' in other)) return island;
  const isRate = other.kind === 'rate' && value.kind === 'share';
  if (value.kind !== other.kind && !isRate) return island;
  if (value.base !== 'none_stated' || island.unknownBase !== undefined) return island;
  if (!/^ ?(?:-|~|to|내지|에서|부터|or|또는) ?$/.test(text.slice(before.to, island.from))) return island;
  const [first, ...others] = island.values.map((each): Value => {
    if (isRate && each.kind === 'share') return { ...other, share: each.share };
    return 'base' in each ? { ...each, base: other.base } : each;
  });
  return {
    ...island,
    values: [first ?? value, ...others],
    ...(before.unknownBase === undefined ? {} : { unknownBase: before.unknownBase }),
  };
}

/** Words that a figure may begin with; most begin none, and are not tried. */
const BEGINS =
  /^(?:twice|double|triple|thrice|treble|once|another|an?|one|in|perpetual(?:ly)?|the|for|end|last|wga|sag|sag-aftra|dga|guild|union|statutory|minimum|basic|scale|applicable|prevailing|then-?.*|옵션.*|처음|1차|[금일절영반두세네다여열한석넉스갑곱무저익당매표단노최근].*)$/;

function mayBegin(token: Token | undefined): boolean {
  if (!token || token.kind === 'mark' || token.kind === 'blank') return false;
  return token.kind !== 'word' || BEGINS.test(token.word);
}

function islandsAt(sentence: Sentence, at: number): Island[] {
  if (!mayBegin(sentence.tokens[at])) return [];
  const shorthand = readShorthand(sentence, at);
  if (shorthand.length > 0) return shorthand;
  const longest = longestAt(sentence, at);
  if (longest) return [withScaleBehind(sentence, longest)];
  const shared = sharedUnit(sentence, at);
  return shared ? [shared] : [];
}

/** `$3-$4 million`: the million that stands once is meant of both. */
function withScaleBehind(sentence: Sentence, island: Island): Island {
  const [value] = island.values;
  if (value.kind !== 'money' || !/^ ?(?:-|~|to|내지|에서) ?$/.test(textBetween(sentence, island)))
    return island;
  const other = longestAt(sentence, island.next + 1)?.values[0];
  const said = sentence.text.slice(island.to, island.to + 40);
  if (other?.kind !== 'money' || other.money.currency !== value.money.currency) return island;
  const scale =
    /^[^a-z가-힣]*(?:(?:to |내지 |에서 )[^a-z가-힣]*)?(million|billion|thousand|k|m|mm|bn|천만|백만|만|억)(?![a-z])/.exec(
      said,
    )?.[1];
  const by = SCALES[scale ?? ''];
  if (by === undefined || value.money.amountMinor * by > other.money.amountMinor) return island;
  const scaled: Value = { ...value, money: { ...value.money, amountMinor: value.money.amountMinor * by } };
  return { ...island, values: [scaled, ...island.values], flags: ['alternatives'] };
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  mm: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
  만: 10_000,
  백만: 1_000_000,
  천만: 10_000_000,
  억: 100_000_000,
};

function textBetween({ text, tokens }: Sentence, { to, next }: Island): string {
  return text.slice(to, tokens[next + 1]?.from ?? to);
}

function longestAt(sentence: Sentence, at: number): Island | undefined {
  let longest: Island | undefined;
  for (const rule of RULES) {
    const island = rule(sentence, at);
    if (island && (!longest || island.to > longest.to)) longest = island;
  }
  return longest;
}

/** `10-12%`, `six (6) to eight (8) months`, `3억 내지 5억 원`: the unit that stands once belongs to both. */
function sharedUnit(sentence: Sentence, at: number): Island | undefined {
  const { tokens } = sentence;
  const number = tokens[at];
  if (number?.kind !== 'number' || !isJoint(tokens[at + 1])) return undefined;
  // `3일부터 5일`: 부터 stands behind a number without its unit only in a range.
  const second = tokens[at + 2];
  if (second?.kind !== 'number' || second.from - number.to > 12) return undefined;
  const other = longestAt(sentence, at + 2);
  const value = other?.values[0];
  if (!other || !value || other.from !== second.from) return undefined;
  const values = number.all.flatMap((n) => like(value, n));
  const [first, ...others] = values;
  if (!first) return undefined;
  return {
    values: [first, ...others],
    flags: values.length > 1 || number.why !== undefined ? ['alternatives'] : [],
    rule: `${other.rule}-shared`,
    from: number.from,
    to: number.to,
    first: at,
    next: at + 1,
    ...(other.unknownBase === undefined ? {} : { unknownBase: other.unknownBase }),
    ...(other.counted === undefined ? {} : { counted: other.counted }),
  };
}

function like(value: Value, n: Ratio): Value[] {
  const exact = asFraction(n);
  if (!exact) return [];
  switch (value.kind) {
    case 'share':
    case 'rate': {
      const share = asFraction(times(n, ratio(1n, 100n)));
      return share ? [{ ...value, share }] : [];
    }
    case 'duration':
    case 'quantity':
    case 'multiple':
      return [{ ...value, n: exact }];
    case 'money': {
      const money = moneyOf(n, value.money.currency);
      return money ? [{ ...value, money }] : [];
    }
    default:
      return [];
  }
}

const REPEATED = new Set([
  'consecutive',
  'successive',
  'additional',
  'further',
  'separate',
  'option',
  'optional',
  'extension',
  'renewal',
  'subsequent',
  'dependent',
  'independent',
  'more',
  'equal',
  'and',
]);
const PERIODS = [
  'periods',
  'period',
  'terms',
  'term',
  'extensions',
  'renewals',
  'options',
  'extension',
  'times',
];

/** `two (2) consecutive periods of nine (9) months each`, `two additional one-year terms`, `12개월씩 2회`. */
export function timesOf(sentence: Sentence, islands: readonly Island[], index: number): number | undefined {
  const island = islands[index];
  if (island?.values[0].kind !== 'duration') return undefined;
  return (
    englishTimes(sentence, island) ??
    eachTimes(sentence, islands, index) ??
    koreanTimes(sentence, islands, index)
  );
}

function englishTimes({ tokens }: Sentence, island: Island): number | undefined {
  let at = island.first - 1;
  let isPeriods = false;
  while (isWord(tokens[at], 'of', 'a', 'up', 'to', 'for', 'each')) at -= 1;
  for (; at >= 0 && at > island.first - 12; at -= 1) {
    const token = tokens[at];
    if (isWord(token, ...PERIODS)) isPeriods = true;
    else if (
      token?.kind === 'counter' &&
      /^(?:[a-z]+ )?(?:extensions?|renewals?|options?|periods)$/.test(token.said)
    )
      isPeriods = true;
    else if (token?.kind === 'word' && REPEATED.has(token.word))
      isPeriods ||= /^(?:consecutive|successive|additional|further|separate)$/.test(token.word);
    else if (token?.kind === 'mark' && /[,()]/.test(token.mark)) continue;
    else break;
  }
  const number = tokens[at];
  if (!isPeriods || number?.kind !== 'number') return undefined;
  return wholeOf(number.all);
}

/** `two (2) options, each for a period of one (1) year`. */
function eachTimes({ text }: Sentence, islands: readonly Island[], index: number): number | undefined {
  const [before, island] = [islands[index - 1], islands[index]];
  if (!before || !island || !/option|extension|renewal|term|period/.test(before.counted ?? ''))
    return undefined;
  return /^,? (?:each|of)(?: [a-z]+){0,5} $/.test(text.slice(before.to, island.from))
    ? countOf(before)
    : undefined;
}

function wholeOf(all: readonly Ratio[]): number | undefined {
  const [n] = all;
  return all.length === 1 && n?.d === 1n && n.n > 0n && n.n < 100n ? Number(n.n) : undefined;
}

const BETWEEN_AFTER = /^(?:간|의 기간|단위로|기간| |씩|,|최대|총|각각|추가로|을|를)*$/;
const BETWEEN_BEFORE =
  /^(?:에 걸쳐|까지|에 한하여|에 한해|,| |각|매회|의|연장|하여|할 수 있으며|하고|추가|회당)*$/;

function koreanTimes({ text }: Sentence, islands: readonly Island[], index: number): number | undefined {
  const island = islands[index];
  const [before, after] = [islands[index - 1], islands[index + 1]];
  if (!island) return undefined;
  if (after && isCountOfTimes(after)) {
    const between = text.slice(island.to, after.from);
    const isLimit = /^(?:까지|에 ?한|의? ?연장|를? ?추가|에 걸쳐)/.test(text.slice(after.to).trimStart());
    if ((isLimit || /씩|단위|최대|총/.test(between)) && BETWEEN_AFTER.test(between)) return countOf(after);
  }
  if (before && isCountOfTimes(before)) {
    const between = text.slice(before.to, island.from);
    if (/각|걸쳐|추가/.test(between) && BETWEEN_BEFORE.test(between)) return countOf(before);
  }
  return undefined;
}

function isCountOfTimes({ values: [value], counted }: Island): boolean {
  return value.kind === 'quantity' && /^(?:회|번|차례)/.test(counted ?? '');
}

function countOf({ values: [value] }: Island): number | undefined {
  return value.kind === 'quantity' && value.n.denominator === 1 ? value.n.numerator : undefined;
}
