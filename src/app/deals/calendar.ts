import { addDays } from '#domain/base/calendar.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { Lang } from '#domain/text/bilingual.ts';

/** RFC 5545 section 3.1: lines of at most 75 octets, the line end left out. */
const LINE_OCTETS = 75;

/**
 * Key dates as an iCalendar file (RFC 5545): all-day events with identifiers that stay the same, so that a
 * second import updates instead of doubling. Text in UTF-8, lines end in CRLF.
 */
export function writeCalendar(input: {
  readonly dealId: string;
  readonly dealTitle: string;
  readonly keyDates: readonly KeyDate[];
  readonly language: Lang;
  readonly now: Date;
}): Uint8Array {
  const stamp = input.now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jibun//Key dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(input.dealTitle)}`,
    ...input.keyDates.flatMap((keyDate) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(input.dealId, keyDate)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${keyDate.on.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(keyDate.on, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(`${input.dealTitle}: ${keyDate.label[input.language]}`)}`,
      `DESCRIPTION:${escaped(keyDate.why[input.language])}`,
      'CLASS:CONFIDENTIAL',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''));
}

/** The same date of the same deal keeps its identifier when it moves. */
function uidOf(dealId: string, { kind, eventId, termId, draftId }: KeyDate): string {
  return `${[dealId, eventId, kind, termId, draftId].filter((part) => part !== undefined).join('_')}@jibun.invalid`;
}

/** RFC 5545 section 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll(/\r?\n/g, String.raw`\n`);
}

/** Breaks before the octet that would be one too many, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}
