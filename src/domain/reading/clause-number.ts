import { capital } from '#domain/text/capital.ts';
import { marksAt } from './clauses/number-marks.ts';
import type { NumberMark, NumberStyle } from './clauses/number-marks.ts';

/** A number at the beginning of a line of a contract, and what it is a number of. */
export type NumberAtStart = {
  readonly level: Level;
  /** As it is cited: `제3조`, `제2항`, `Section 4`, `4.2`, `(b)`. */
  readonly says: string;
  /** Where the words after the number begin. */
  readonly end: number;
  /** A 항 is counted by ① or by a plain number; under ① a plain number is a 호. */
  readonly isSign?: boolean;
};

/** From the outermost to the innermost. A decimal number, as 4.2, names its article itself. */
const LEVELS = ['part', 'article', 'decimal', 'paragraph', 'item', 'letter', 'roman'] as const;
type Level = (typeof LEVELS)[number];

/** The numbers that stand open above a place of a contract, by level. */
export type OpenNumbers = Partial<Readonly<Record<Level, string>>> & { readonly isSign?: boolean };

/** The number that a line begins with; `open` tells (i) after (h), which is a letter, from a Roman one. */
export function numberAtStart(line: string, open: OpenNumbers): NumberAtStart | undefined {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const text = line.slice(indent);
  const found = partNumber(text) ?? numberOf(marksAt(text), text, open);
  return found && { ...found, end: indent + found.end };
}

/** The numbers that stand open below this one: deeper ones are closed. */
export function withNumber(open: OpenNumbers, { level, says, isSign }: NumberAtStart): OpenNumbers {
  const kept = LEVELS.slice(0, LEVELS.indexOf(level)).flatMap((each) => {
    const outer = open[each];
    return outer === undefined ? [] : [[each, outer] as const];
  });
  const numbers = Object.fromEntries([...kept, [level, says] as const]);
  const isBySign =
    level === 'paragraph' ? isSign : numbers['paragraph'] === undefined ? undefined : open.isSign;
  return isBySign === undefined ? numbers : { ...numbers, isSign: isBySign };
}

/** How deep the innermost open number stands: the title of a deeper one goes with it. */
export function depthOf(open: OpenNumbers): number {
  return LEVELS.findLastIndex((level) => open[level] !== undefined) + 1;
}

/** As a lawyer cites the place: `제3조 제2항`, `Section 4(b)`, `4.2(c)`, `Schedule A, 2(a)`. Empty above the first number. */
export function citationOf(open: OpenNumbers): string {
  const { part, article, decimal, paragraph, item, letter, roman } = open;
  const isKorean = [article, paragraph, item, letter].some((each) => each?.startsWith('제'));
  if (isKorean) return joined([part, article, paragraph, item, letter, roman], ' ');
  const inner = [paragraph, item, letter, roman].filter((each) => each !== undefined).join('');
  const place = `${decimal ?? article ?? ''}${inner}`;
  return joined([part, place === '' ? undefined : place], ', ');
}

/** What counts its articles from 1 again: a schedule, the supplementary provisions. */
function partNumber(text: string): NumberAtStart | undefined {
  const korean =
    /^[[<(]?\s*(?:(?:별지|별첨|부속서|부록)\s*(?:제\s*)?([\d가-힣A-Z]{0,3})(?:호)?\s*[\]>)]?|부\s?칙\s*[\]>)]?(?=\s|\(|$))/.exec(
      text,
    )?.[0];
  if (korean !== undefined)
    return { level: 'part', says: korean.replaceAll(/[[\]<>()]/g, '').trim(), end: korean.length };
  const english = /^(schedule|exhibit|annex|appendix)\s+([A-Z0-9]{1,3})\b(?: ?[.:–—-])?/i.exec(text);
  return english
    ? { level: 'part', says: `${capital(english[1] ?? '')} ${english[2]}`, end: english[0].length }
    : undefined;
}

const LEVEL_OF: Partial<Readonly<Record<NumberStyle, Level>>> = {
  jo: 'article',
  article: 'article',
  section: 'article',
  decimal: 'decimal',
  hang: 'paragraph',
  ho: 'item',
  mok: 'letter',
  'mok-close': 'letter',
  'mok-named': 'letter',
  'lower-bracket': 'letter',
  'upper-bracket': 'letter',
};

/** A number as the papers of the other side have them, at the level that it has below the open ones. */
function numberOf(marks: readonly NumberMark[], text: string, open: OpenNumbers): NumberAtStart | undefined {
  const [mark, other] = marks;
  if (!mark) return undefined;
  const { style, says, end } = mark;
  if (style === 'hang') return { level: 'paragraph', says, end, isSign: true };
  if (/^number-(?:dot|close|bracket)$/.test(style)) return plainNumber(mark, open);
  if (style === 'roman-bracket') return { level: levelOfBracket(mark, other, open), says, end };
  const level = LEVEL_OF[style];
  return level && (namedNumber(mark, level, text) ?? { level, says, end });
}

/** `Section 12(b)(iii)`, `§4.2`: a place that is named whole, by the word that the paper uses for it. */
function namedNumber({ says, end }: NumberMark, level: Level, text: string): NumberAtStart | undefined {
  const word = /^(?:section|sec\.|clause|paragraph|article|art\.|§)/i.exec(text)?.[0];
  if (word === undefined) return undefined;
  const items = /^(?:\([a-z0-9]{1,4}\))*/i.exec(text.slice(end))?.[0] ?? '';
  const number = `${says.replace(/^Article /, '')}${items}`;
  const name = word === '§' ? '§' : `${capital(word)} `;
  return { level, says: `${name}${number}`, end: end + items.length };
}

/** Below an article a plain number is a 항, and a 호 where a 항 stands open by its sign; elsewhere `1.` is an article itself. */
function plainNumber({ style, values, says, end }: NumberMark, open: OpenNumbers): NumberAtStart | undefined {
  const isBracketed = style !== 'number-dot';
  if (!open.article?.startsWith('제')) {
    if (style === 'number-close') return undefined;
    return { level: isBracketed ? 'item' : 'article', says, end };
  }
  const isItem = open.paragraph !== undefined && (isBracketed || open.isSign === true);
  return isItem
    ? { level: 'item', says: `제${values[0]}호`, end }
    : { level: 'paragraph', says: `제${values[0]}항`, end, isSign: false };
}

/** (i) is a letter behind (h), else a Roman number; (v) and (c) are letters where no Roman list has begun. */
function levelOfBracket({ says }: NumberMark, other: NumberMark | undefined, open: OpenNumbers): Level {
  const sign = says.slice(1, -1);
  const isNext = open.letter === `(${String.fromCharCode(sign.charCodeAt(0) - 1)})` && sign.length === 1;
  if (isNext) return 'letter';
  return other && sign.length === 1 && open.letter === undefined && sign !== 'i' ? 'letter' : 'roman';
}

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter((each) => each !== undefined).join(by);
}
