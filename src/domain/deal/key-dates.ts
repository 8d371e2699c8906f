import { addDays, addMonths } from '#domain/base/calendar.ts';
import type { Library } from '#domain/library/library.ts';
import type { RuleKeyDate, TermKeyDate } from '#domain/library/term-key-date.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { halfIn, nameIn } from '#domain/text/names.ts';
import { counted } from '#domain/text/counted.ts';
import { formatDate } from '#domain/values/format-value.ts';
import type { DatedEvent, DealDocument, Draft } from './deal.ts';
import { entryOf } from './deal.ts';
import type { KeyDate } from './key-date-types.ts';
import type { DurationUnit } from '#domain/values/value.ts';
import { EVENT_WORDS, KEY_DATE_WORDS } from '#domain/words/deal-words.ts';
import { DURATION_UNIT_WORDS } from '#domain/words/value-words.ts';
import { asTitle } from '#domain/words/words.ts';

/**
 * Dates that follow from the deal's dated events and the durations of its most binding paper (the
 * agreed text, else the latest of theirs, else of ours) or from a rule, with the events themselves; sorted.
 * Each term and each rule of the library says itself which event its date is counted from.
 */
export function computeKeyDates(
  document: DealDocument,
  { terms, rules }: Pick<Library, 'terms' | 'rules'>,
): KeyDate[] {
  const ofTerms = terms.flatMap(({ id, keyDate }) => (keyDate ? [{ ...keyDate, termId: id }] : []));
  const ofRules = rules.flatMap(({ id, keyDate }) => (keyDate ? [{ ...keyDate, ruleId: id }] : []));
  const dates = document.deal.events.flatMap((event) => [
    eventDate(event),
    ...ofRules.filter(({ before }) => before === event.kind).map((rule) => dateOfRule(rule, event)),
    ...ofTerms
      .filter(({ from }) => from === event.kind)
      .flatMap((term) => datesOfTerm(term, event, document)),
  ]);
  return dates.toSorted((a, b) => (a.on === b.on ? (a.kind < b.kind ? -1 : 1) : a.on < b.on ? -1 : 1));
}

function eventDate(event: DatedEvent): KeyDate {
  const label = asTitle(EVENT_WORDS[event.kind]);
  return {
    kind: 'event',
    on: event.on,
    label: event.label === '' ? label : { en: halfIn(event.label, 'en'), ko: halfIn(event.label, 'ko') },
    why: { en: 'Entered as a dated event.', ko: '직접 입력한 일정입니다.' },
    eventId: event.id,
  };
}

function datesOfTerm(
  rule: TermKeyDate & { readonly termId: string },
  event: DatedEvent,
  document: DealDocument,
): KeyDate[] {
  const stated = findDuration(document, rule.termId);
  if (!stated) return [];
  const { n, unit, draft } = stated;
  const on = addDuration(event.on, n, unit);
  if (on === undefined) return [];
  const end: KeyDate = {
    kind: rule.kind,
    on,
    label: rule.label ?? asTitle(KEY_DATE_WORDS[rule.kind]),
    why: {
      en: `${dayOf(event.on, 'en')} plus ${words(n, unit, 'en')}, from “${nameIn(draft.label, draft.labelIn, 'en')}”.`,
      ko: `${dayOf(event.on, 'ko')}부터 ${words(n, unit, 'ko')}(‘${nameIn(draft.label, draft.labelIn, 'ko')}’ 기준).`,
    },
    eventId: event.id,
    termId: rule.termId,
    draftId: draft.id,
  };
  const daysBefore = rule.askExtensionDaysBefore;
  return daysBefore === undefined ? [end] : [extensionNotice(end, daysBefore), end];
}

/** A date within a sentence is written as a person writes it. */
function dayOf(iso: string, lang: Lang): string {
  return formatDate(iso)[lang];
}

function extensionNotice(expiry: KeyDate, daysBefore: number): KeyDate {
  return {
    ...expiry,
    kind: 'extension-notice',
    on: addDays(expiry.on, -daysBefore),
    label: asTitle(KEY_DATE_WORDS['extension-notice']),
    why: {
      en: `${daysBefore} days before the option expires on ${dayOf(expiry.on, 'en')} (our reminder, not a term of the paper).`,
      ko: `옵션 만료일(${dayOf(expiry.on, 'ko')}) ${daysBefore}일 전(계약 조건이 아니라 알림으로 둔 날짜).`,
    },
  };
}

function dateOfRule(rule: RuleKeyDate & { readonly ruleId: string }, event: DatedEvent): KeyDate {
  const { kind, days, where, cites, ruleId } = rule;
  const name = EVENT_WORDS[event.kind];
  return {
    kind,
    on: addDays(event.on, -days),
    label: asTitle(KEY_DATE_WORDS[kind]),
    why: {
      en: `At least ${days} days before the ${name.en} of ${dayOf(event.on, 'en')}, ${where.en} (${cites.en}).`,
      ko: `${where.ko} ${name.ko}일(${dayOf(event.on, 'ko')}) ${days}일 전까지(${cites.ko}).`,
    },
    eventId: event.id,
    ruleId,
  };
}

function findDuration(
  document: DealDocument,
  termId: string,
): { n: Fraction; unit: DurationUnit; draft: Draft } | undefined {
  for (const side of ['agreed', 'theirs', 'ours'] as const) {
    for (const draft of document.drafts.toReversed()) {
      if (draft.side !== side) continue;
      const { state } = entryOf(draft, termId);
      if (state.kind === 'value' && state.value.kind === 'duration')
        return { n: state.value.n, unit: state.value.unit, draft };
    }
  }
  return undefined;
}

/**
 * Calendar arithmetic: whole months keep the day, or end on the last day of a shorter month. A part of a month rounds
 * to days. Undefined after the year 2199: no date that anybody keeps lies there, and none is written with four digits for ever.
 */
function addDuration(isoDate: string, n: Fraction, unit: DurationUnit): string | undefined {
  const amount = n.numerator / n.denominator;
  const days = { days: amount, weeks: amount * 7, months: amount * 30, years: amount * 365 }[unit];
  if (days > MOST_DAYS) return undefined;
  const on =
    unit === 'days' || unit === 'weeks'
      ? addDays(isoDate, Math.round(days))
      : addParts(isoDate, amount, unit);
  return on > LAST_DAY ? undefined : on;
}

/** More than lie between 1900 and 2199. */
const MOST_DAYS = 300 * 366;
const LAST_DAY = '2199-12-31';

function addParts(isoDate: string, amount: number, unit: 'months' | 'years'): string {
  const months = unit === 'years' ? amount * 12 : amount;
  const whole = Math.floor(months);
  return addDays(addMonths(isoDate, whole), Math.round((months - whole) * 30.4375));
}

function words(n: Fraction, unit: DurationUnit, lang: 'en' | 'ko'): string {
  const amount = String(Math.round((n.numerator / n.denominator) * 100) / 100);
  if (lang === 'en') return counted(amount, unit.slice(0, -1), unit);
  return `${amount}${DURATION_UNIT_WORDS[unit].ko}`;
}
