import type { BracketEdits } from './bracketed-numbers.ts';

/**
 * A text as the number readers expect it, beside the places where each of its signs came from: one kind of space,
 * dash and quotation mark, full-width signs made plain, lower case. `cased` is the same, sign for sign, with its capitals.
 */
export type PlainText = {
  readonly text: string;
  readonly cased: string;
  /** Where in the original each sign begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/** A letter with its marks, or Hangul in loose parts, is one sign; everything else stands alone. */
const SIGNS = /[\u1100-\u115F][\u1160-\u11A7]+[\u11A8-\u11FF]*|\r\n|\P{M}\p{M}+|[\s\S]/uy;
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** `edits`: what is read in place of some of its signs; `spoken`: the same, for words that are figures. */
export function plainOf(original: string, edits: BracketEdits, spoken: BracketEdits): PlainText {
  const signs: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const push = (letter: string, start: number, end: number): void => {
    const last = signs.at(-1);
    if (letter === ' ' && (last === ' ' || last === '\n')) return;
    if (letter === '\n' && last === ' ') {
      signs.pop();
      from.pop();
      to.pop();
    }
    if (letter === '\n' && signs.at(-1) === '\n') return;
    signs.push(letter);
    from.push(start);
    to.push(end);
  };
  for (let at = 0; at < original.length;) {
    const [bracket, figure] = [edits.get(at), spoken.get(at)];
    const instead = bracket ?? figure;
    if (instead !== undefined) {
      for (const letter of instead) push(letter, at, bracket === undefined ? at + 1 : at);
      at += 1;
      continue;
    }
    // Most signs are what they are.
    if (isPlainAscii(original, at)) {
      push(original[at] ?? '', at, at + 1);
      at += 1;
      continue;
    }
    SIGNS.lastIndex = at;
    const sign = SIGNS.exec(original)?.[0] ?? original[at] ?? '';
    for (const one of plainSign(sign, signs.at(-1) ?? '')) {
      // A sign beyond the first plane takes two units; here it takes one.
      push(one.length === 1 ? one : '\uFFFD', at, at + sign.length);
    }
    at += sign.length;
  }
  const cased = withSoftBreaks(signs.join(''));
  return { text: lowered(cased), cased, from, to };
}

/** From the space to the tilde, with no mark behind it. */
function isPlainAscii(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x20 || code > 0x7e || code === 0x60) return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 0x300 && next <= 0x36f);
}

const HANJA: Readonly<Record<string, string>> = {
  一: '일',
  壹: '일',
  二: '이',
  貳: '이',
  貮: '이',
  三: '삼',
  參: '삼',
  四: '사',
  五: '오',
  六: '육',
  七: '칠',
  八: '팔',
  九: '구',
  十: '십',
  拾: '십',
  百: '백',
  千: '천',
  萬: '만',
  万: '만',
  億: '억',
  兆: '조',
  金: '금',
  整: '정',
  圓: '원',
};
const SAME: Readonly<Record<string, string>> = {
  '\r\n': '\n',
  '\n': '\n',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '‘': "'",
  '’': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '⁄': '/',
  '∕': '/',
  '×': 'x',
  '〜': '~',
  '∼': '~',
  '․': '·',
  ㆍ: '·',
  '•': '•',
  '。': '.',
};
/** Item numbers in a circle or bracket are no figures. */
const ITEM_SIGNS = /^[\u2460-\u24FF\u2776-\u2793\u3251-\u325F\u326E-\u327B]$/;
const FRACTIONS = /^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]$/;

function plainSign(sign: string, before: string): string {
  const same = SAME[sign] ?? HANJA[sign];
  if (same !== undefined) return same;
  if (ITEM_SIGNS.test(sign)) return '•';
  if (UNSEEN.test(sign)) return '';
  if (/^[‐‑‒–—−]$/.test(sign)) return '-';
  if (/^[\s\p{Cc}]$/u.test(sign)) return ' ';
  const plain = sign.normalize('NFKC').replaceAll('⁄', '/');
  return FRACTIONS.test(sign) && /\d/.test(before) ? ` ${plain}` : plain;
}

/** Lower case, sign for sign. */
function lowered(cased: string): string {
  const all = cased.toLowerCase();
  if (all.length === cased.length) return all;
  return cased
    .split('')
    .map((letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter))
    .join('');
}

/** A line that a narrow page broke inside a sentence goes on: `eighteen` / `(18) months`. */
function withSoftBreaks(text: string): string {
  return text.replaceAll(
    /(?<=[A-Za-z,])\n(?=[a-z]|\(\d+\) [a-z]|\(\d+%\)|\d+(?:,\d{3})* [a-z])/g,
    (_, at: number) => (/\|/.test(lineAround(text, at)) ? '\n' : ' '),
  );
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at + 1);
  return text.slice(Math.max(start, at - 300), Math.min(end === -1 ? text.length : end, at + 300));
}
