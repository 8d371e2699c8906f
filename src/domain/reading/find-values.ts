import type { Base } from '#domain/values/form.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import { namesMoney } from '#domain/values/read/read-money.ts';
import type { ReadingContext, ReadingDoubt } from '#domain/values/read/reading.ts';
import { tidyTyped } from '#domain/values/read/tidy-typed.ts';
import type { BaseId, Value } from '#domain/values/value.ts';

/** A value that stands in a sentence. `from` and `to` are places in the tidied sentence, `to` exclusive. */
export type FoundValue = {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly ReadingDoubt[];
  /** The sentence names a base that the library lacks: these words of it. */
  readonly unknownBase?: string;
  /** The sentence itself says what the figure is of: the base is not the term's own for want of another. */
  readonly isBaseSaid?: boolean;
};

/**
 * Every value of the context's form that the one reader finds in a sentence, in the order of the sentence. The
 * numbers of clauses and, for anything but a day, dates are no values; neither is a figure without its unit.
 * @example findValues('옵션료는 미화 5만 달러, 기간은 18개월로 한다.', { form: { kind: 'duration', unit: 'months' }, … })
 *   // 18 months
 */
export function findValues(sentence: string, context: ReadingContext): FoundValue[] {
  const text = withoutReferences(tidySentence(sentence), context.form.kind === 'date');
  const found: FoundValue[] = [];
  for (let from = 0; from < text.length;) {
    const here = startsAt(text, from) ? longestAt(text, from, context) : undefined;
    if (here) found.push(...here.values);
    from = here ? here.to : from + 1;
  }
  return found;
}

/** As the reader takes a typed text; what a pasted contract says twice is said once. */
export function tidySentence(sentence: string): string {
  return tidyTyped(sentence).replaceAll(/of one hundred percent \(100%\) of/g, 'of 100% of');
}

// --- Where a value may begin and end ---------------------------------------------------------------

const REFERENCES =
  /제 ?\d+ ?(?:조(?:의 ?\d+)?|항|호)|(?:section|article|clause|paragraph|schedule|exhibit|annex|appendix|no\.) ?\d+(?:\.\d+)*(?:\([a-z0-9]{1,3}\))*|별지 ?제?\d+ ?호?/g;
const DATES =
  /\d{4}년(?: ?\d{1,2}월(?: ?\d{1,2}일)?)?|\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2},? \d{4}/g;

/** The same text in which the numbers of clauses, and dates, are blank. */
function withoutReferences(text: string, areDatesKept: boolean): string {
  const blank = (said: string) => ' '.repeat(said.length);
  const plain = text.replaceAll(REFERENCES, blank);
  return areDatesKept ? plain : plain.replaceAll(DATES, blank);
}

const WORDS_OF_NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|a million|one-third|twice|double|triple';
const START = new RegExp(
  [
    '[\\d$€£₩¥]',
    '(?:us|u\\.s\\.|hk|nt|ca|a|c)\\$',
    '(?:usd|krw|eur|gbp|jpy|cny|hkd|twd|cad|aud) ?(?=\\d)',
    'u\\.s\\. dollars',
    '미화|한화|원화|일금|금 ?(?=[\\d일이삼사오육칠팔구천백])',
    '(?:회당|편당|시간당|에피소드당|매월|매년|연간|연|월) ?(?=[\\d일이삼사오육칠팔구금미])',
    '[일이삼사오육칠팔구십백천만]',
    '(?:한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열|스무) ?(?=개월|번|배|차례|회|달|해|부|명|편|주)',
    '반 ?년|절반',
    `(?:${WORDS_OF_NUMBERS})(?![a-z])`,
    '(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d',
  ].join('|'),
  'y',
);

function startsAt(text: string, at: number): boolean {
  START.lastIndex = at;
  if (!START.test(text)) return false;
  const [before, here] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  if (/\d/.test(here)) return !/[\d.,a-z~-]/.test(before);
  return /[^a-z가-힣\d]/.test(before);
}

/** A sum in words and in figures, with its currency and what it is counted by, is shorter. */
const LONGEST = 90;

function longestAt(
  text: string,
  from: number,
  context: ReadingContext,
): { readonly values: readonly FoundValue[]; readonly to: number } | undefined {
  for (let to = Math.min(text.length, from + LONGEST); to > from; to -= 1) {
    const said = text.slice(from, to);
    if (!endsAt(text, to) || !hasUnit(said, text.slice(to), context)) continue;
    if (isSomethingElse(text, { from, to }, context)) continue;
    const read = readValue(said, context);
    if (read.kind !== 'read' || isOtherCount(read.values[0], context)) continue;
    const based = withBase(text, { from, to }, read.values, context);
    return {
      to,
      values: based.values.map((value) => ({
        value,
        from,
        to,
        doubts: read.doubts,
        ...(based.unknownBase === undefined ? {} : { unknownBase: based.unknownBase }),
        ...(based.isBaseSaid ? { isBaseSaid: true } : {}),
      })),
    };
  }
  return undefined;
}

/** No letter or digit of a word or number is cut off; a particle may follow a Korean unit. */
function endsAt(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  if (/[\s,;("'。]/.test(before)) return false;
  // 오만 달러 is no fifty thousand months, and 12개월 no twelve things.
  if (/^(?:달러|개월|개년)/.test(before + after)) return false;
  if (/[a-z\d]/.test(before) && /[a-z\d]/.test(after)) return false;
  return !(/\d/.test(before) && /^[.,~-] ?\d/.test(text.slice(at)));
}

const ROUNDED_BEFORE =
  /(?:^|[^가-힣])(?:약|대략) ?$|(?:about|approximately|approx\.|circa|roughly) $|[≈~] ?$/;
const ROUNDED_AFTER = /^ ?(?:내외|가량|정도|안팎)/;
const INTEREST_BEFORE = /(?:^|[^가-힣])(?:연|매년|연간|월|매월)(?: ?이율| ?리)? ?$/;
const INTEREST_AFTER =
  /^(?: ?\([^()]*\)|\))?,? (?:per annum|a year|per year|p\.a|annually|per month|a month|monthly)/;

/** A rounded figure is no value, and interest by the year or month is no share. */
function isSomethingElse(text: string, { from, to }: Range, { form }: ReadingContext): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (ROUNDED_BEFORE.test(before) || ROUNDED_AFTER.test(after)) return true;
  return form.kind === 'share' && (INTEREST_BEFORE.test(before) || INTEREST_AFTER.test(after));
}

/** In a sentence a figure without its unit is a number of something else. */
function hasUnit(said: string, after: string, context: ReadingContext): boolean {
  switch (context.form.kind) {
    case 'money':
      return namesMoney(said, context);
    case 'share':
    case 'rate':
      return /%|퍼센트|프로|percent|per cent|분의|할|푼|bps?$|points?$|\d ?[:/] ?\d|half|third|quarter|절반/.test(
        said,
      )
        ? true
        : namesMoney(said, context);
    case 'duration':
      return /년|월|달(?!러)|주|일$|일간|해|years?|months?|weeks?|days?/.test(said);
    case 'multiple':
      return (
        /배|times|\dx$|^x|twice|double|triple|fold|%|퍼센트|percent/.test(said) || namesMoney(said, context)
      );
    case 'quantity':
      return isCounted(said, after);
    case 'date':
      return /\d/.test(said);
    case 'yes-no':
    case 'choice':
    case 'text':
      return false;
  }
}

const COUNTERS = /[회번부명편개건곳]$|차례$|스크린$|주분 출연료$|시간(?:\/주)?$/;

const OTHER_UNITS =
  /^[ -]?(?:%|per ?cent|percent|months?|years?|days?|weeks?|x|dollars?|million|thousand|points?)/;

/** Korean counts with a counter; in English the figure stands before what is counted. */
function isCounted(said: string, after: string): boolean {
  if (/[가-힣]/.test(said)) return COUNTERS.test(said);
  return (
    !/[%$]|percent|month|year|day|week|usd|krw/.test(said) &&
    /^[ -]?[a-z]/.test(after) &&
    !OTHER_UNITS.test(after)
  );
}

/** `two times a year` are two reports where the term counts reports: what is only counted as times is read without them. */
function isOtherCount(value: Value, { form }: ReadingContext): boolean {
  return (
    value.kind === 'quantity' && form.kind === 'quantity' && value.unit === 'count' && form.unit !== 'count'
  );
}

// --- What a figure is of ---------------------------------------------------------------------------

type Based = {
  readonly values: readonly Value[];
  readonly unknownBase?: string;
  readonly isBaseSaid?: boolean;
};
type Range = { readonly from: number; readonly to: number };

/**
 * The values with the base that the sentence names beside the figure: `순이익의 5%`, `5% of the Net Profits`. A
 * base that the library lacks is said, and the figure stands without one first: the term's own would be a guess.
 */
function withBase(text: string, range: Range, values: readonly Value[], context: ReadingContext): Based {
  if (!values.some((value) => 'base' in value)) return { values };
  if (namesBase(text.slice(range.from, range.to))) return { values, isBaseSaid: true };
  const said = saidBase(text, range);
  if (said === undefined) return { values };
  const base = findBase(said, context.words.bases) ?? ownBase(said, context);
  if (base !== undefined) return { values: values.map((value) => onBase(value, base)), isBaseSaid: true };
  return { values: [...values.map((value) => onBase(value, 'none_stated')), ...values], unknownBase: said };
}

function onBase(value: Value, base: BaseId): Value {
  return 'base' in value ? { ...value, base } : value;
}

function namesBase(figure: string): boolean {
  return /의 ?[\d일이삼사오육칠팔구]| of (?!100%)/.test(figure) && !/분의/.test(figure);
}

/** The words beside a figure that say what it is of; undefined where nothing does. */
function saidBase(text: string, { from, to }: Range): string | undefined {
  const korean =
    /([^\s,.;:()“”"][^,.;:“”"]{0,50}?)(?:의|에 ?대한|에 ?대하여|대비|기준) ?(?:연|매년|총)? ?$/.exec(
      text.slice(0, from),
    );
  // What stands before the topic's particle is no part of the base: 배급수수료는 총매출의 10%.
  if (korean?.[1] !== undefined) return korean[1].replace(/^.*[가-힣](?:은|는) /, '').trim();
  const english = /^ ?(?:,? ?(?:of|on|in) )(?:100% of )?(?:the |its |owner's |all )?([^,.;:]{2,80})/.exec(
    text.slice(to),
  );
  return english?.[1]?.trim();
}

/** The base of the library whose name ends the Korean words, or stands in the English ones; the longest name. */
function findBase(said: string, bases: readonly Base[]): BaseId | undefined {
  const plain = compact(said);
  const isKorean = /[가-힣]/.test(said);
  const named = bases
    .filter(({ id }) => id !== 'none_stated')
    .flatMap(({ id, name }) => namesOf(isKorean ? name.ko : name.en).map((each) => ({ id, name: each })))
    .filter(({ name }) => (isKorean ? plain.endsWith(name) : plain.startsWith(name)))
    .toSorted((a, b) => b.name.length - a.name.length);
  return named[0]?.id;
}

/** `gross receipts` are the distributor's where the term is counted on the distributor's gross receipts. */
function ownBase(said: string, { form, words }: ReadingContext): BaseId | undefined {
  const own = 'base' in form ? words.bases.find(({ id }) => id === form.base) : undefined;
  const plain = compact(said);
  if (!own || plain.length < 3) return undefined;
  return [...namesOf(own.name.ko), ...namesOf(own.name.en)].some((name) => name.endsWith(plain))
    ? own.id
    : undefined;
}

/** `순이익(네트 프로핏)` is called by either name. */
function namesOf(name: string): string[] {
  const [, before = name, inner] = /^([^(]+)\((.+)\)$/.exec(name) ?? [];
  return [before, ...(inner === undefined ? [] : [inner])].map(compact).filter((each) => each.length > 1);
}

function compact(text: string): string {
  return tidyTyped(text)
    .replace(/^the /, '')
    .replaceAll(/[\s'’"“”]/g, '');
}
