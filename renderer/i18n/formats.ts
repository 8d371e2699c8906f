import type { Lang } from '#domain/text/bilingual.ts';

const LOCALE: Readonly<Record<Lang, string>> = { ko: 'ko-KR', en: 'en-GB' };

// A formatter takes longer to make than a thousand dates to write, so each is made once.
const DAYS = { ko: dayFormat('ko'), en: dayFormat('en') };
const MOMENTS = { ko: momentFormat('ko'), en: momentFormat('en') };

/** `2026-11-20` as `2026. 11. 20.` or `20 Nov 2026`. */
export function formatDay(on: string, lang: Lang): string {
  const date = new Date(`${on.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return on;
  return DAYS[lang].format(date);
}

/** A moment in the person's own time zone, to the minute. */
export function formatMoment(at: string, lang: Lang): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return MOMENTS[lang].format(date);
}

/** `3.2 MB`: for files. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `Remake, Co-production` in the way of the language. */
export function formatList(words: readonly string[], lang: Lang): string {
  return words.join(lang === 'ko' ? '·' : ', ');
}

function dayFormat(lang: Lang): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE[lang], { ...dateParts(lang), timeZone: 'UTC' });
}

function momentFormat(lang: Lang): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE[lang], {
    ...dateParts(lang),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

function dateParts(lang: Lang): Intl.DateTimeFormatOptions {
  return { year: 'numeric', month: lang === 'ko' ? 'numeric' : 'short', day: 'numeric' };
}
