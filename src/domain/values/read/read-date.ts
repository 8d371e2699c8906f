import type { Value } from '../value.ts';
import { readingOf, refused } from './reading.ts';
import type { ValueReading } from './reading.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * A day: `2026-11-20`, `2026. 11. 20.`, `2026년 11월 20일`, `November 20, 2026`, `the 20th day of November, 2026`,
 * `11/20/26`, with the day of the week where it is the right one. Where day and month could change places, both days are readings.
 */
export function readDate(text: string): ValueReading {
  const { day, weekday } = partWeekday(text);
  const days = daysIn(day.replace(/\.$/, '')).filter(
    (on) => weekday === undefined || weekdayOf(on) === weekday,
  );
  const values = days.map((on): Value => ({ kind: 'date', on }));
  return readingOf(
    values,
    ['date-order'],
    refused(
      'This is not a day that can be read, or there is no such day. Write it like 2026-11-20.',
      '읽을 수 있는 날짜가 아니거나 달력에 없는 날짜입니다. 2026-11-20처럼 적어 주세요.',
    ),
  );
}

/** In the order in which the calendar counts them. */
const WEEKDAYS = '일월화수목금토';
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** `2026. 1. 5.(월)`, `Monday, January 5, 2026`. */
function partWeekday(text: string): { readonly day: string; readonly weekday?: number } {
  const korean = / ?(?:\(([일월화수목금토])(?:요일)?\)| ([일월화수목금토])요일)$/.exec(text);
  const day = text.slice(0, korean?.index ?? 0);
  if (korean && /\d/.test(day.slice(Math.max(day.lastIndexOf('('), day.lastIndexOf(')')) + 1)))
    return { day, weekday: WEEKDAYS.indexOf(korean[1] ?? korean[2] ?? '') };
  const english = /^([a-z]{3,9})\.?,? (.+)$/.exec(text);
  const named = english?.[1] ?? '';
  const weekday = WEEKDAY_NAMES.findIndex(
    (name) => name === named || (named.length <= 5 && named.length >= 3 && name.startsWith(named)),
  );
  return weekday === -1 ? { day: text } : { day: english?.[2] ?? '', weekday };
}

function weekdayOf(on: string): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay();
}

function daysIn(text: string): string[] {
  const iso =
    /^(\d{4}) ?[-./년] ?(\d{1,2}) ?[-./월] ?(\d{1,2}) ?일?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return existing([[iso[1], iso[2], iso[3]]]);
  const short =
    /^'?(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})$/.exec(text) ??
    /^'?(\d{2})년 ?(\d{1,2})월 ?(\d{1,2})일$/.exec(text);
  if (short) return existing([[`20${short[1]}`, short[2], short[3]]]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst) return existing([[monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]]]);
  const dayFirst =
    /^(?:the |this )?(\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]([a-z]{3,9})\.?(?:,? |-)(\d{4})$/.exec(
      text,
    );
  if (dayFirst) return existing([[dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]]]);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (!slashed) return [];
  const [, a, b, y = ''] = slashed;
  const year = y.length === 2 ? `20${y}` : y;
  return existing([
    [year, a, b],
    [year, b, a],
  ]);
}

function monthOf(name: string | undefined): string | undefined {
  const at = MONTHS.findIndex(
    (month) => name !== undefined && (month === name || (name.length <= 4 && month.startsWith(name))),
  );
  return at === -1 ? undefined : String(at + 1);
}

/** The days that the calendar has, as ISO dates. */
function existing(candidates: readonly (readonly (string | undefined)[])[]): string[] {
  return candidates.flatMap(([year, month, day]) => {
    if (year === undefined || month === undefined || day === undefined) return [];
    const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${on}T00:00:00Z`);
    const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on);
    // 0026 and 2206 are slips of the finger: no paper of a film is dated so.
    return isReal && Number(year) >= 1800 && Number(year) < 2200 ? [on] : [];
  });
}
