import { circledValue } from './clauses/numerals.ts';

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

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{1,3}|v|x)$/;

/** The number that a line begins with; `open` tells (i) after (h), which is a letter, from a Roman one. */
export function numberAtStart(line: string, open: OpenNumbers): NumberAtStart | undefined {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const text = line.slice(indent);
  const found = koreanNumber(text, open) ?? englishNumber(text, open);
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

function koreanNumber(text: string, open: OpenNumbers): NumberAtStart | undefined {
  const schedule =
    /^[[<(]?\s*(?:별지|별첨|부속서|부록)\s*(?:제\s*)?([\d가-힣A-Z]{0,3})(?:호)?\s*[\]>)]?/.exec(text);
  if (schedule)
    return { level: 'part', says: schedule[0].replaceAll(/[[\]<>()]/g, '').trim(), end: schedule[0].length };
  // The articles of the supplementary provisions are counted from 1 again.
  const supplement = /^[[<(]?\s*부\s?칙\s*[\]>)]?(?=\s|\(|$)/.exec(text);
  if (supplement) return { level: 'part', says: '부칙', end: supplement[0].length };
  const article = /^제\s*(\d+)\s*조(?:의\s*(\d+))?/.exec(text);
  if (article) {
    const says = article[2] === undefined ? `제${article[1]}조` : `제${article[1]}조의${article[2]}`;
    return { level: 'article', says, end: article[0].length };
  }
  const circled = /^[①-⑳㉑-㉟]/.test(text) ? circledValue(text) : undefined;
  if (circled !== undefined) return { level: 'paragraph', says: `제${circled}항`, end: 1, isSign: true };
  const paragraph = /^제\s*(\d+)\s*항/.exec(text);
  if (paragraph)
    return { level: 'paragraph', says: `제${paragraph[1]}항`, end: paragraph[0].length, isSign: true };
  if (!open.article?.startsWith('제')) return undefined;
  return koreanItem(text, open);
}

/** Under 제n조 a plain number is a 항, and a 호 where a 항 stands open by its sign. */
function koreanItem(text: string, open: OpenNumbers): NumberAtStart | undefined {
  const plain = /^(\d{1,2})\s*[.)](?!\d)/.exec(text) ?? /^\((\d{1,2})\)/.exec(text);
  if (plain) {
    const isBracketed = plain[0].endsWith(')');
    const isItem = open.paragraph !== undefined && (isBracketed || open.isSign === true);
    return isItem
      ? { level: 'item', says: `제${plain[1]}호`, end: plain[0].length }
      : { level: 'paragraph', says: `제${plain[1]}항`, end: plain[0].length, isSign: false };
  }
  const letter = /^([가나다라마바사아자차카타파하])\s*[.)]\s/.exec(text);
  return letter ? { level: 'letter', says: `${letter[1]}목`, end: letter[0].length } : undefined;
}

function englishNumber(text: string, open: OpenNumbers): NumberAtStart | undefined {
  const part = /^(schedule|exhibit|annex|appendix)\s+([A-Z0-9]{1,3})\b(?: ?[.:–—-])?/i.exec(text);
  if (part) return { level: 'part', says: `${capital(part[1] ?? '')} ${part[2]}`, end: part[0].length };
  const named =
    /^(article|section|clause|paragraph|§)\s*(\d+(?:\.\d+)*|[IVX]+)\s*((?:\([a-z0-9]{1,4}\))*)[.:]?(?=\s|$)/i.exec(
      text,
    );
  if (named) {
    const number = `${named[2]}${named[3] ?? ''}`;
    const isDecimal = /\d\.\d/.test(number);
    const says = named[1] === '§' ? `§${number}` : `${capital(named[1] ?? '')} ${number}`;
    return { level: isDecimal ? 'decimal' : 'article', says, end: named[0].length };
  }
  const decimal = /^(\d{1,2}(?:\.\d{1,2})+)\.?(?=\s)/.exec(text);
  if (decimal) return { level: 'decimal', says: decimal[1] ?? '', end: decimal[0].length };
  const plain = /^(\d{1,2})\.(?=\s)/.exec(text);
  if (plain) return { level: 'article', says: plain[1] ?? '', end: plain[0].length };
  const bracket = /^\(([a-z]{1,4}|\d{1,2}|[A-Z])\)/.exec(text);
  if (!bracket) return undefined;
  const sign = bracket[1] ?? '';
  return { level: levelOfBracket(sign, open), says: bracket[0], end: bracket[0].length };
}

function levelOfBracket(sign: string, open: OpenNumbers): Level {
  if (/^\d/.test(sign)) return 'item';
  const isNext = open.letter === `(${String.fromCharCode(sign.charCodeAt(0) - 1)})` && sign.length === 1;
  if (isNext || !ROMAN.test(sign)) return 'letter';
  return open.letter === undefined && sign.length === 1 && sign !== 'i' ? 'letter' : 'roman';
}

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter((each) => each !== undefined).join(by);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
