import { assertNever } from '#domain/base/failure.ts';
import { fractionToNumber } from '#domain/figures/fraction.ts';
import type { ValueForm } from '../form.ts';
import { normaliseValue } from '../normalise.ts';
import type { Instalment, Value } from '../value.ts';
import { exampleOf } from './example-of.ts';
import { readDate } from './read-date.ts';
import { readDuration, readMultiple, readQuantity } from './read-count.ts';
import { namesMoney, readMoney } from './read-money.ts';
import { readRate, readShare } from './read-share.ts';
import { readingOf, refused } from './reading.ts';
import type { ReadingContext, ReadingDoubt, ValueReading } from './reading.ts';
import { tidyTyped } from './tidy-typed.ts';

/**
 * A typed or pasted text as a value of a term: the one reader for every field and file. What can be read in
 * two ways gives both; a limit, a range or a rounded figure is refused as a value, with the reason.
 * @example readValue('3억5천', { form: { kind: 'money', currency: 'KRW' }, currency: 'KRW', words })
 *   // one value: KRW 350,000,000
 */
export function readValue(text: string, context: ReadingContext): ValueReading {
  const tidy = tidyTyped(text);
  if (tidy === '') return refused('Nothing is written here.', '입력한 내용이 없습니다.');
  if (context.form.kind === 'text')
    return { kind: 'read', values: [{ kind: 'text', text: text.trim() }], doubts: [] };
  const read = readTidy(tidy, context);
  if (read.kind === 'read') return read;
  // A value copied out of a sentence brings its full stop or quotation marks along.
  const bare = tidy.replace(/^["']+|(?<!["'.,;。])["'.,;。]+$/g, '').trim();
  const again = bare === tidy || bare === '' ? read : readTidy(bare, context);
  return again.kind === 'read' ? again : read;
}

function readTidy(text: string, context: ReadingContext): ValueReading {
  const { kind } = context.form;
  const isNamed = kind === 'choice' || kind === 'yes-no' || kind === 'date';
  // `12-1/2%`: older American papers join a number and its fraction by a hyphen.
  const tidy = isNamed ? text : text.replace(/(?<=\d)-(?=\d{1,2}\/\d{1,3}(?!\d))/g, ' ');
  const limit = kind === 'choice' || kind === 'yes-no' ? undefined : limitIn(tidy, context);
  return limit ?? withMarketDoubt(readForm(tidy, context), context);
}

function readForm(text: string, context: ReadingContext): ValueReading {
  const { form } = context;
  switch (form.kind) {
    case 'money':
      return readMoney(text, context, form.per);
    case 'share':
      return (
        scheduleIn(text, context) ??
        (namesMoney(text, context)
          ? readMoney(text, context, undefined)
          : readShare(text, context, form.base))
      ); // the paper's form is kept
    case 'rate':
      return readRate(text, context, form);
    case 'duration':
      return readDuration(text, form.unit);
    case 'quantity':
      return readQuantity(text, context, form.unit);
    case 'multiple':
      return readMultiple(text, context, form.base);
    case 'yes-no':
      return readYesNo(text);
    case 'choice':
      return readChoice(text, form);
    case 'date':
      return readDate(text);
    case 'text':
      return { kind: 'read', values: [{ kind: 'text', text }], doubts: [] };
    default:
      return assertNever(form);
  }
}

const APPROXIMATE = /^(?:≈|~ ?(?=\d)|약 ?|대략 ?|about |approximately |approx\.? |circa |roughly )/;
const LIMIT =
  /^(?:at least|not less than|no less than|at most|not more than|no more than|up to|more than|less than|over|under|최소|최대) |^(?:최소|최대)\d| ?(?:이상|이하|초과|미만|or more|or less|이내)$/;
const RANGE = /\d[^-~()]{0,60}?(?:~| - |(?<=[\d%월년일원만억])-(?=[\d₩$])| to )[^-~()]{0,60}?\d/;

/** What is no single value: rounded, a limit, a range. */
function limitIn(text: string, { form, currency }: ReadingContext): ValueReading | undefined {
  const such = exampleOf(form, currency);
  if (APPROXIMATE.test(text) || text.includes('≈')) {
    return refused(
      `This is a rounded figure. Write the exact one that the paper states, like ${such.en}.`,
      `어림한 수치입니다. ${such.ko}처럼 계약서에 적힌 정확한 수치를 적어 주세요.`,
    );
  }
  if (LIMIT.test(text)) {
    return refused(
      `This is a limit, not a value. Write the figure alone, like ${such.en}, and keep the limit in the clause.`,
      `값이 아니라 한도입니다. ${such.ko}처럼 수치만 적고 한도는 조항 문구에 남겨 주세요.`,
    );
  }
  if (RANGE.test(text) && !/^(?:\d{4}-\d|\d{1,2}-\d{1,2}-\d{2,4}$)/.test(text)) {
    return refused(
      `This is a range, not a value. Write the one figure that the paper settles, like ${such.en}.`,
      `범위이며 하나의 값이 아닙니다. ${such.ko}처럼 계약서가 정한 수치 하나를 적어 주세요.`,
    );
  }
  return undefined;
}

const YES = /^(?:yes|y|true|예|네|있음|있다|그렇다|o)$/;
const NO = /^(?:no|n|false|아니요|아니오|없음|없다|x)$/;

function readYesNo(text: string): ValueReading {
  if (YES.test(text)) return { kind: 'read', values: [{ kind: 'yes-no', yes: true }], doubts: [] };
  if (NO.test(text)) return { kind: 'read', values: [{ kind: 'yes-no', yes: false }], doubts: [] };
  return refused('Write yes or no.', '예 또는 아니요로 적어 주세요.');
}

/** By its label in either language, or by a beginning that only one label has. */
function readChoice(text: string, form: Extract<ValueForm, { kind: 'choice' }>): ValueReading {
  const plain = (label: string): string => tidyTyped(label).replaceAll(' ', '');
  const wanted = text.replaceAll(' ', '');
  const labels = (id: string): readonly string[] => {
    const choice = form.choices.find((each) => each.id === id);
    return choice ? [plain(choice.label.en), plain(choice.label.ko)] : [];
  };
  const ids = form.choices.map(({ id }) => id);
  const exact = ids.filter((id) => labels(id).includes(wanted));
  const near =
    exact.length > 0 ? exact : ids.filter((id) => labels(id).some((label) => label.startsWith(wanted)));
  return readingOf(
    near.map((choice): Value => ({ kind: 'choice', choice })),
    [],
    refused(
      'None of the choices reads like this. Choose one of them.',
      '이와 같은 선택지가 없습니다. 선택지에서 고르세요.',
    ),
  );
}

/** `50% of purchase price (exercise); 50% of purchase price (delivery)`: instalments as our own documents write them. */
function scheduleIn(text: string, context: ReadingContext): ValueReading | undefined {
  const parts = text.split('; ');
  const lines = parts.map((part) => /^(.+?) ?\(([^()]+)\)$/.exec(part));
  if (parts.length < 2 || lines.some((line) => line === null)) return undefined;
  const instalments = lines.map((line): Instalment | undefined => {
    const figure = line?.[1] ?? '';
    const read = namesMoney(figure, context)
      ? readMoney(figure, context, undefined)
      : readShare(figure, context, 'none_stated');
    const value = read.kind === 'read' && read.values.length === 1 ? read.values[0] : undefined;
    const due = line?.[2] ?? '';
    if (value?.kind === 'money') return { part: { kind: 'money', money: value.money }, due };
    return value?.kind === 'share'
      ? { part: { kind: 'share', share: value.share, base: value.base }, due }
      : undefined;
  });
  if (instalments.some((each) => each === undefined)) return undefined;
  const known = instalments.filter((each) => each !== undefined);
  return { kind: 'read', values: [{ kind: 'schedule', instalments: known }], doubts: [] };
}

const FAR = 100;

/** A value a hundred times outside the market is asked about: a unit was left out, or a zero is too many. */
function withMarketDoubt(read: ValueReading, { form, market }: ReadingContext): ValueReading {
  if (read.kind === 'refused' || !market || read.values.length > 1) return read;
  const normal = normaliseValue(read.values[0], form, market.rates);
  if (normal.kind !== 'number') return read;
  const n = fractionToNumber(normal.n);
  const high = market.high && fractionToNumber(market.high);
  const low = market.low && fractionToNumber(market.low);
  const isFar =
    (high !== undefined && high > 0 && n > high * FAR) || (low !== undefined && n > 0 && n < low / FAR);
  return isFar ? { ...read, doubts: [...read.doubts, 'far-from-market' satisfies ReadingDoubt] } : read;
}
