import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import { moneyOf } from '#domain/values/read/read-money.ts';
import type { MoneyPer, Value } from '#domain/values/value.ts';
import { flagsOf, isMark, isSame, isWord, islandOf, textAfter, tokenFrom } from './island.ts';
import type { Island, Sentence } from './island.ts';
import type { NumberToken } from './tokens.ts';

type Amount = {
  readonly all: readonly Ratio[];
  readonly codes: readonly CurrencyCode[];
  readonly why?: string;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly next: number;
  readonly per?: MoneyPer;
  readonly perEach?: string;
  readonly isGuess?: boolean;
};

/** `$45,000`, `Four Hundred Twenty Thousand Dollars ($420,000)`, `금 일억이천만원정(₩120,000,000)`, `회당 5,000만 원`. */
export function readSum(sentence: Sentence, at: number): Island | undefined {
  const amount = amountAt(sentence, at);
  if (!amount || isFirstDollar(sentence, amount)) return undefined;
  const whole = withPer(sentence, repeated(sentence, amount));
  const values = whole.codes.flatMap((code) => whole.all.flatMap((n) => valueOf(n, code, whole.per)));
  const isGuess = whole.isGuess === true;
  return islandOf(values, {
    flags: isGuess ? ['alternatives'] : flagsOf(whole.why, values.length),
    rule: whole.rule,
    from: whole.from,
    to: whole.to,
    first: whole.first,
    next: whole.next,
    ...(whole.perEach === undefined ? {} : { perEach: whole.perEach }),
  });
}

/** 최초 1달러부터, `from the first $1`: from where something counts, and no sum. */
function isFirstDollar({ text }: Sentence, { all, from }: Amount): boolean {
  const isOne = all.every(({ n, d }) => n === d);
  return isOne && /(?:최초|첫|처음|\bfirst) ?$/i.test(text.slice(Math.max(0, from - 8), from));
}

function valueOf(n: Ratio, currency: CurrencyCode, per: MoneyPer | undefined): Value[] {
  const money = moneyOf(n, currency);
  if (!money) return [];
  return [per === undefined ? { kind: 'money', money } : { kind: 'money', money, per }];
}

/** `and no/100`, `and 00/100`: no cents. */
const NO_CENTS = / and (?:no|00|xx|zero) ?\/ ?100(?:ths|'?s)?/y;
/** 정, and the dash where nothing may be added: `₩350,000,000-`. */
const CLOSING = / ?정(?![가-힣])|[.,/]?-(?= ?(?:\)|,|$))/y;

function amountAt(sentence: Sentence, at: number): Amount | undefined {
  const { tokens } = sentence;
  let place = at;
  const isOpened = isWord(tokens[place], '금', '일금');
  if (isOpened) place += 1;
  const before = tokens[place];
  const codesBefore = before?.kind === 'currency' ? before.codes : undefined;
  if (codesBefore) place += 1;
  const again = tokens[place];
  if (codesBefore && again?.kind === 'currency' && again.codes.some((code) => codesBefore.includes(code)))
    place += 1;
  const number = tokens[place];
  if (number?.kind !== 'number') return undefined;
  if (codesBefore && number.from - (tokens[place - 1]?.to ?? 0) > 1) return undefined;
  let to = number.to;
  to += textAfter(NO_CENTS, sentence, to)?.length ?? 0;
  let next = tokenFrom(sentence, place, to);
  const after = tokens[next];
  const codesAfter = after?.kind === 'currency' && after.from - to <= 1 ? after.codes : undefined;
  const isNext = codesAfter && codesBefore && !codesAfter.some((code) => codesBefore.includes(code));
  if (codesAfter && after && !isNext) {
    to = after.to;
    to += textAfter(NO_CENTS, sentence, to)?.length ?? 0;
    next = tokenFrom(sentence, next, to);
  }
  const codes = agreed(codesBefore, isNext ? undefined : codesAfter);
  to += textAfter(CLOSING, sentence, to)?.length ?? 0;
  next = tokenFrom(sentence, next, to);
  const from = tokens[at]?.from ?? 0;
  const shape = {
    all: number.all,
    from,
    to,
    first: at,
    next,
    ...(number.why === undefined ? {} : { why: number.why }),
  };
  if (codes.length > 0) return { ...shape, codes, rule: ruleOf(sentence, number, codesBefore !== undefined) };
  if (isOpened && number.all.every(({ n, d }) => n >= d * 1_000n))
    return { ...shape, codes: ['KRW'], rule: 'money.opened' };
  return bareScale(sentence, number, shape) ?? bareKorean(sentence, number, shape);
}

function ruleOf({ text }: Sentence, number: NumberToken, isBefore: boolean): string {
  const said = text.slice(number.from, number.to);
  if (/[가-힣]/.test(said)) return /\d/.test(said) ? 'money.korean-units' : 'money.korean-words';
  if (/^[a-z]/.test(said)) return 'money.words';
  return isBefore ? 'money.sign' : 'money.unit';
}

/** `1.5M`, `2.4MM`: the trade leaves the currency out. It is the deal's own, and a guess. */
function bareScale(
  { text, context }: Sentence,
  number: NumberToken,
  shape: Omit<Amount, 'codes' | 'rule'>,
): Amount | undefined {
  if (!number.letter?.isCapital) return undefined;
  if (/^[ -]?(?:units?|copies|subscribers|views|users|screens|admissions|people)/.test(text.slice(number.to)))
    return undefined;
  return { ...shape, codes: [context.currency], rule: 'money.bare-scale', isGuess: true };
}

/** `하한 5.5억`, `컨설팅 2천만`: a memo leaves 원 out. What ends in 만 may count people or copies as well. */
function bareKorean(
  { text }: Sentence,
  number: NumberToken,
  shape: Omit<Amount, 'codes' | 'rule'>,
): Amount | undefined {
  const said = text.slice(number.from, number.to);
  if (!/[조억]|[\d천백십]만$/.test(said) || number.why !== undefined) return undefined;
  if (!/^(?:$|[\s,.;)/|+~-]|이상|이하|한도|을|를|은|는|으로|로|까지|씩)/.test(text.slice(number.to)))
    return undefined;
  if (
    /^ ?(?:명|부|관객|인(?![가-힣])|회|편|개|건|석|뷰|조회|다운|가구|장|매|톤|평|달러|불|유로|엔|위안)/.test(
      text.slice(number.to),
    )
  )
    return undefined;
  if (
    /(?:관객|인구|구독자|부수|조회 ?수|관람객|가입자)[가-힣 ]{0,6}$/.test(
      text.slice(Math.max(0, number.from - 14), number.from),
    )
  )
    return undefined;
  const isPlain = /[조억]/.test(said);
  return { ...shape, codes: ['KRW'], rule: 'money.bare-korean', ...(isPlain ? {} : { isGuess: true }) };
}

/** `…(₩70,000,000)`, `($240,000)`: what stands in brackets says the amount again, or contradicts it. */
function repeated(sentence: Sentence, amount: Amount): Amount {
  const open = textAfter(/ ?\( ?(?=.)/y, sentence, amount.to);
  if (open === undefined) return amount;
  const at = tokenFrom(sentence, amount.next, amount.to + open.length);
  const inner = amountAt(sentence, at) ?? numberAlone(sentence, at);
  if (!inner || (amount.isGuess && inner.codes.length === 0)) return amount;
  const closing = textAfter(/ ?\)/y, sentence, inner.to);
  if (closing === undefined && !/^ ?[,;]/.test(sentence.text.slice(inner.to))) return amount;
  const codes = agreed(amount.codes, inner.codes);
  if (codes.length === 0) return amount;
  const to = closing === undefined ? inner.to : inner.to + closing.length;
  const next = tokenFrom(sentence, inner.next, to);
  const same = amount.all.filter((each) => inner.all.some((other) => isSame(each, other)));
  const { why: _, isGuess: __, ...plain } = amount;
  if (same.length > 0) return { ...plain, all: same, codes, to, next, rule: `${amount.rule}+again` };
  return {
    ...plain,
    all: [...amount.all, ...inner.all],
    codes,
    to,
    next,
    why: 'words-and-figures',
    rule: `${amount.rule}+again`,
  };
}

function numberAlone({ tokens }: Sentence, at: number): Amount | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || !isMark(tokens[at + 1], ')')) return undefined;
  return { all: number.all, codes: [], rule: '', from: number.from, to: number.to, first: at, next: at + 1 };
}

/** The currencies that both name; those of the one that names any; none where they contradict each other. */
function agreed(a: readonly CurrencyCode[] = [], b: readonly CurrencyCode[] = []): readonly CurrencyCode[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return a.filter((code) => b.includes(code));
}

const PER_AFTER =
  / ?(?:,? ?(?:per|for each|for every|each|every|an?|\/) ?(?:(?:each|additional|such|half-hour|one-hour|produced|subsequent|calendar|contract|theatrical|broadcast|\d+-minute) ){0,2}(episode|hour|month|year|annum|picture|film|movie|week|day|unit|copy|ticket|admission|screen|subscriber|download|stream|location|run|sequel|remake|award|nomination|point)(?![a-z])|(monthly|annually)(?![a-z]))/y;
const PERS: Readonly<Record<string, MoneyPer>> = {
  episode: 'episode',
  hour: 'hour',
  month: 'month',
  monthly: 'month',
  year: 'year',
  annum: 'year',
  annually: 'year',
  picture: 'picture',
  film: 'picture',
  movie: 'picture',
};
const KOREAN_PERS: readonly (readonly [RegExp, MoneyPer])[] = [
  [/회|에피소드|화/, 'episode'],
  [/시간/, 'hour'],
  [/^(?:월|매월|매 ?월|1 ?월)/, 'month'],
  [/^(?:연|연간|매년|1 ?년)/, 'year'],
  [/편|작품/, 'picture'],
];

function withPer(sentence: Sentence, amount: Amount): Amount {
  const { tokens } = sentence;
  const before = tokens[amount.first - 1];
  const isNear = before !== undefined && amount.from - before.to <= 1;
  const said =
    isNear && before.kind === 'per' ? before.said : isNear && before.kind === 'word' ? before.word : '';
  const isPer = isNear && (before.kind === 'per' || /^(?:월|매월|연|연간|매년)$/.test(said));
  if (isPer) {
    const per = KOREAN_PERS.find(([pattern]) => pattern.test(said))?.[1];
    return per ? { ...amount, per } : { ...amount, perEach: said };
  }
  const after = textAfter(PER_AFTER, sentence, amount.to);
  if (after === undefined) return amount;
  const word = /(?<![a-z])[a-z]+$/.exec(after)?.[0] ?? '';
  const per = PERS[word];
  // `per one-hour episode` counts no episode.
  const next = tokenFrom(sentence, amount.next, amount.to + after.length);
  // `$5,000 a day` is no lump sum, and no unit of ours.
  return per ? { ...amount, per, next } : { ...amount, perEach: after.trim(), next };
}
