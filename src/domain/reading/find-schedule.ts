import type { ReadingContext } from '#domain/values/read/reading.ts';
import type { Instalment, Value } from '#domain/values/value.ts';
import { findValues, tidySentence } from './find-values.ts';

/**
 * Instalments that a sentence states: two or more parts, each with the event that makes it due, `구매가의 50%는
 * 옵션 행사 시, 나머지 50%는 본촬영 개시 시 지급한다`. Undefined where it states fewer.
 */
export function findSchedule(sentence: string, context: ReadingContext): Value | undefined {
  const segments = tidySentence(sentence).split(
    /[,;](?!\d)| 및 | 그리고 | and (?=[\d(]|the (?:balance|remain))/,
  );
  const instalments = segments.flatMap((segment) => instalmentIn(segment.trim(), context) ?? []);
  return instalments.length > 1 ? { kind: 'schedule', instalments } : undefined;
}

function instalmentIn(segment: string, context: ReadingContext): Instalment | undefined {
  const base = 'purchase_price';
  const found = [
    ...findValues(segment, { ...context, form: { kind: 'share', base } }),
    ...findValues(segment, { ...context, form: { kind: 'money', currency: context.currency } }),
  ];
  const first = found[0];
  // Two figures in one segment: which of them is due cannot be told.
  if (!first || new Set(found.map(({ from }) => from)).size > 1) return undefined;
  const due = dueIn(segment.slice(0, first.from), segment.slice(first.to));
  if (due === '') return undefined;
  if (first.value.kind === 'share')
    return { part: { kind: 'share', share: first.value.share, base: first.value.base }, due };
  return first.value.kind === 'money'
    ? { part: { kind: 'money', money: first.value.money }, due }
    : undefined;
}

const KOREAN_EVENT = /시|때|후|전|일|날|이내|개시|완료|체결/;
const ENGLISH_EVENT =
  /\b((?:on|upon|at|within|after|before|by|following) .+?)(?: (?:shall|is|are|will)\b|$|\.)/;

/** The event in the words beside the figure, without the verb of payment. */
function dueIn(before: string, after: string): string {
  const isKorean = /[가-힣]/.test(before + after);
  const said = [after, before].map((each) => (isKorean ? koreanEvent(each) : ENGLISH_EVENT.exec(each)?.[1]));
  return said.find((each) => each !== undefined)?.trim() ?? '';
}

function koreanEvent(words: string): string | undefined {
  const bare = words
    .replace(/^(?:에 해당하는 금액)?(?:는|은|을|를|로|의)?\s*/, '')
    .replace(/\s*(?:나머지|잔액)(?:은|는|의)?\s*$/, '')
    .replace(/(?:에|까지|에는)?\s*(?:각각?\s*)?(?:지급|지불|납입).*$/, '')
    .trim();
  return bare.length > 1 && bare.length <= 60 && KOREAN_EVENT.test(bare) ? bare : undefined;
}
