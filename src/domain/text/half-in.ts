import type { Lang } from './bilingual.ts';

/**
 * A field that a person filled in both languages, one behind a dot (`Chief Executive Officer · 대표이사`), for a reader of
 * one of them: all that is in their language. A text in one language alone stays as it is. A name is halved by `names.ts`,
 * which leaves it whole where it is not plainly one name in two languages.
 */
export function halfIn(text: string, lang: Lang): string {
  const pieces = text.split(' · ');
  const korean = pieces.filter((piece) => HANGUL.test(piece));
  const other = pieces.filter((piece) => !HANGUL.test(piece));
  if (korean.length === 0 || other.length === 0) return text;
  return (lang === 'ko' ? korean : other).join(' · ');
}

/** Such a field with the half of one language said anew; the other half stays, on its side of the dot. */
export function withHalfIn(text: string, lang: Lang, said: string): string {
  const shown = halfIn(text, lang);
  if (shown === text) return said;
  const other = halfIn(text, lang === 'ko' ? 'en' : 'ko');
  if (said.trim() === '') return other;
  return text.startsWith(`${other} · `) ? `${other} · ${said}` : `${said} · ${other}`;
}

const HANGUL = /[가-힣]/;

/**
 * A remark for a reader of one language. A line that says one thing in both (`가격이 다르다. · The price differs.`) is the
 * half in that language. A note holds what is said nowhere else, so that a name behind a dot (`경쟁사의 제안이 있다 · Fox`) is
 * no translation: both halves are a sentence, and of like length.
 */
export function noteIn(text: string, lang: Lang): string {
  return shownOf(text, lang, saysItTwice);
}

/**
 * A list with an item a line, each of them a field in one language or both (`원작 저작권 등록증 · Copyright registration`),
 * for a reader of one of them. Unlike a note it is cut as papers cut it, however long its halves are.
 */
export function linesIn(text: string, lang: Lang): string {
  return shownOf(text, lang, hasBoth);
}

/** Whether a line is the half of one language for its reader. */
type IsHalved = (line: string) => boolean;

function shownOf(text: string, lang: Lang, isHalved: IsHalved): string {
  return text
    .split('\n')
    .map((line) => (isHalved(line) ? halfIn(line, lang) : line))
    .join('\n');
}

/**
 * What was said to a reader of one language, said anew, put back into the remark that has both: the halves in the other
 * language stay where they were. Lines at the beginning and the end that nobody touched are as they were; of those between,
 * each takes the other half of the line in whose place it stands, and a half whose line is gone keeps a line of its own.
 */
export function withNoteIn(text: string, lang: Lang, said: string): string {
  return withShown(text, lang, said, saysItTwice);
}

/** The same for a list with an item a line. */
export function withLinesIn(text: string, lang: Lang, said: string): string {
  return withShown(text, lang, said, hasBoth);
}

function withShown(text: string, lang: Lang, said: string, isHalved: IsHalved): string {
  const lines = text.split('\n');
  const shown = lines.map((line) => shownOf(line, lang, isHalved));
  const now = said.split('\n');
  const most = Math.min(shown.length, now.length);
  let first = 0;
  while (first < most && shown[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && shown.at(-1 - last) === now.at(-1 - last)) last += 1;
  const before = lines.slice(first, lines.length - last);
  const between = now.slice(first, now.length - last);
  const anew = Array.from({ length: Math.max(before.length, between.length) }, (_none, at) =>
    lineAnew(before[at], between[at], lang, isHalved),
  ).filter((line) => line !== undefined);
  return [...lines.slice(0, first), ...anew, ...lines.slice(lines.length - last)].join('\n');
}

/** Undefined where nothing is left of the line. */
function lineAnew(
  before: string | undefined,
  now: string | undefined,
  lang: Lang,
  isHalved: IsHalved,
): string | undefined {
  if (before === undefined || !isHalved(before)) return now;
  const other = halfIn(before, lang === 'ko' ? 'en' : 'ko');
  if (now === undefined || now.trim() === '') return other;
  return before.startsWith(other) ? `${other} · ${now}` : `${now} · ${other}`;
}

/** The shorter half of a translation is at least this part of the longer, a syllable of Hangul counting as two letters. */
const LEAST_OF_LONGER = 0.35;

function hasBoth(line: string): boolean {
  return halfIn(line, 'ko') !== line;
}

function saysItTwice(line: string): boolean {
  const halves = line.split(' · ');
  const [one, other] = halves;
  if (halves.length !== 2 || one === undefined || other === undefined) return false;
  if (HANGUL.test(one) === HANGUL.test(other)) return false;
  const [short, long] = [columnsOf(one), columnsOf(other)].toSorted((a, b) => a - b);
  return (short ?? 0) >= (long ?? 0) * LEAST_OF_LONGER;
}

function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (HANGUL.test(letter) ? 2 : 1), 0);
}
