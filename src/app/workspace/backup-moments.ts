import type { Lang } from '#domain/text/bilingual.ts';

/** `2026-11-06`, on the calendar of this computer. */
export function localDay(at: string): string {
  return DAY.format(new Date(at));
}

/** `November 6, 2026`, on the calendar of this computer. */
export function longDay(at: string): string {
  return LONG_DAY.format(new Date(at));
}

/** The day and the time of a backup, on the clock of this computer: `2026-11-06 14:05`, `November 6, 2026, 14:05`. */
export function momentOfBackup(at: string, lang: Lang): string {
  const time = TIME.format(new Date(at));
  return lang === 'ko' ? `${localDay(at)} ${time}` : `${longDay(at)}, ${time}`;
}

// Swedish writes a day as ISO 8601 does.
const DAY = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' });
const LONG_DAY = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
