import { LINE_BREAK } from '#domain/redline/change.ts';
import type { PlacedChange } from '#domain/redline/change.ts';

/** A paragraph that may be changed: what it says, and whether comments may hang on it. */
export type SaidParagraph = { readonly text: string; readonly isBody: boolean };

type Next = (below: number) => number;

const WORDS = [
  'Purchaser',
  'exclusive',
  'sixty (60) days',
  'reasonably',
  'Net Proceeds',
  'USD 250,000',
  '12.5%',
  'net of taxes',
];
const KOREAN = [
  '제작사',
  '구매자',
  '삼십(30)일',
  '사전 서면 동의',
  '순이익',
  '₩200,000,000',
  '7.5%',
  '합리적인 범위에서',
];
const PARTICLES = ['은', '는', '이', '가', '을', '를', '에게', '와', '과', '의'];

/**
 * One change of a random paragraph: a word, a phrase, a figure, a particle, words taken out or put in, a new paragraph,
 * one before the first, a paragraph taken out, line breaks. Where its words stand several times it says which place is meant.
 */
export function seededChange(
  paragraphs: readonly SaidParagraph[],
  next: Next,
  among: readonly SaidParagraph[] = paragraphs,
): PlacedChange | undefined {
  const said = among.filter(({ text }) => /\S/.test(text));
  const chosen = said[next(said.length)];
  if (!chosen) return undefined;
  const comment = chosen.isBody && next(6) === 0 ? { comment: `수정 이유 & <why> ${next(100)}` } : {};
  const dice = next(20);
  if (dice === 0)
    return placed(paragraphs, chosen, {
      insertAfter: wordsOf(chosen.text, next),
      text: newLines(next),
      ...comment,
    });
  const [first] = paragraphs;
  // Before any other a new paragraph follows the one before it.
  if (dice === 2 && first && /\S/.test(first.text) && next(3) === 0)
    return placed(paragraphs, first, {
      insertAfter: wordsOf(first.text, next),
      text: newLines(next),
      isBefore: true,
    });
  if (dice === 1) return placed(paragraphs, chosen, { find: chosen.text, replace: '', ...comment });
  const find = wordsOf(chosen.text, next);
  return placed(paragraphs, chosen, { find, replace: replacement(find, next), ...comment });
}

function newLines(next: Next): string {
  const lines = [
    `The Owner keeps ${pick(WORDS, next)}.`,
    `권리자는 ${pick(KOREAN, next)}을(를) 유보한다.\t별표 1`,
  ];
  const dice = next(4);
  if (dice === 0) return lines.join('\n');
  return dice === 1 ? lines.join(LINE_BREAK) : (lines[next(2)] ?? '');
}

/** From one letter of the paragraph to another, mostly at the borders of words. */
function wordsOf(text: string, next: Next): string {
  if (next(8) === 0) {
    const from = next(text.length);
    const cut = wholeLetters(text, from, from + 1 + next(12));
    if (/\S/.test(cut)) return cut;
  }
  const words = [...text.matchAll(/\S+/g)];
  const first = next(words.length);
  const last = Math.min(words.length - 1, first + next(next(3) === 0 ? 12 : 3));
  const [from, to] = [words[first], words[last]];
  return from && to ? text.slice(from.index, to.index + to[0].length) : text;
}

function wholeLetters(text: string, from: number, to: number): string {
  const cut = text.slice(from, to);
  return cut.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}

function replacement(find: string, next: Next): string {
  const dice = next(6);
  if (dice === 0) return '';
  if (dice === 1 && /\d/.test(find))
    return find.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10));
  if (dice === 2 && /[가-힣]/.test(find)) return find.replace(/.(?=\s|$)/u, pick(PARTICLES, next));
  if (dice === 4 && next(3) === 0) return find.replace(/\s/, LINE_BREAK);
  if (dice === 3) return `${find} ${pick(/[가-힣]/.test(find) ? KOREAN : WORDS, next)}`;
  const words = find.split(' ');
  words[next(words.length)] = pick(/[가-힣]/.test(find) && next(4) > 0 ? KOREAN : WORDS, next);
  const changed = words.join(' ').replaceAll(/[\r\n]/g, ' ');
  return changed === find ? `${find}!` : changed;
}

function pick(words: readonly string[], next: Next): string {
  return words[next(words.length)] ?? '';
}

/** Counts the places as a reader would: kinds of blanks and quotation marks do not matter. */
export function placed(
  paragraphs: readonly SaidParagraph[],
  chosen: SaidParagraph,
  change: PlacedChange,
): PlacedChange {
  const words = plain('find' in change ? change.find : change.insertAfter);
  let [of, nth] = [0, 0];
  for (const paragraph of paragraphs) {
    const count = plain(paragraph.text).split(words).length - 1;
    if (paragraph === chosen) nth = of + 1;
    of += count;
  }
  return of > 1 ? { ...change, place: { nth, of } } : change;
}

function plain(text: string): string {
  return text
    .replaceAll(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟]/g, '"')
    .replaceAll(/[‐‑]/g, '-');
}
