import type { ReadPage } from './open-pdf.ts';

/** Remarks by which a person marks words that go and words that come. */
const MARKS: ReadonlySet<string> = new Set(['StrikeOut', 'Underline', 'Squiggly', 'Caret']);
/** What a paper calls itself that shows its changes. */
const CALLS_ITSELF =
  /\b(?:red|black)[- ]?line(?:d)?\b|\bmarked (?:up )?(?:to show|against|copy|version)\b|\bshowing (?:all )?changes\b|\btracked changes\b|\bchanges (?:are )?(?:marked|shown)\b|신구 ?(?:조문 ?)?대비|변경 ?(?:대비|표시)|수정 ?(?:표시|대비)/i;
/** `eighteen (18) twelve (12) months`, `US$50,000US$60,000`: what went and what came, one behind the other. */
const BOTH =
  /\(\d{1,3}\) ?[a-z]+(?:-[a-z]+)? ?\(\d{1,3}\) ?(?:month|year|day|week|percent)|(?:us)?[$₩€£]\d[\d,.]*\d(?:us)?[$₩€£]\d/i;

/**
 * Whether a PDF shows changes. It holds deleted and inserted words alike, and nothing in the text tells them apart: the
 * lines that strike and underline are drawings beside it.
 */
export function isMarkedUp(pages: readonly ReadPage[]): boolean {
  if (pages.some(({ annotations }) => annotations.some(({ kind }) => MARKS.has(kind)))) return true;
  const said = pages.map(({ glyphs }) => glyphs.map(({ text }) => text).join(''));
  return CALLS_ITSELF.test((said[0] ?? '').slice(0, FRONT)) || said.some((text) => BOTH.test(text));
}

/** Letters in which a paper says what it is. */
const FRONT = 600;
