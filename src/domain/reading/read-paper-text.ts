import { citationOf, depthOf, numberAtStart, withNumber } from './clause-number.ts';
import type { OpenNumbers } from './clause-number.ts';
import { ABBREVIATION, trimmed } from './findings/sentences.ts';

/** A piece of a contract's text. `from` and `to` are places in the text as it was pasted, `to` exclusive. */
export type TextPiece = {
  /** A heading names what follows; a sentence says something of its own. */
  readonly kind: 'heading' | 'sentence';
  readonly from: number;
  readonly to: number;
  /** As a lawyer cites it: `제3조 제2항`, `Section 4(b)`; empty above the first number. */
  readonly citation: string;
  /** The words of the headings above, from the outermost; of a heading its own are the last. */
  readonly headings: readonly string[];
  /** Its place among the paragraphs, counted from 1. */
  readonly paragraph: number;
  /** The number that stands before the first piece of a paragraph, as it is printed; empty elsewhere. */
  readonly label: string;
};

/**
 * The headings and sentences of a pasted contract, in order, each with the number of the clause it stands in.
 * Lines that a PDF has broken within a sentence are joined; no letter of the text is changed.
 */
export function readPaperText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let open: OpenNumbers = {};
  let titles: readonly Title[] = [];
  for (const [index, block] of blocksOf(text).entries()) {
    const paragraph = index + 1;
    const begun = afterNumbers(text, block, open);
    const isNumbered = begun.label !== '';
    if (isNumbered) titles = titles.filter(({ depth }) => depth < depthOf(begun.open));
    open = begun.open;
    const isClause = isNumbered && (open.letter ?? open.roman ?? open.item) === undefined;
    const title = titleAt(text, begun.from, block.to, isNumbered, isClause);
    if (title) {
      titles = [
        ...titles.filter(({ depth }) => depth < depthOf(open)),
        { depth: depthOf(open), words: title.words },
      ];
      pieces.push({
        kind: 'heading',
        from: title.from,
        to: title.to,
        citation: citationOf(open),
        headings: wordsOf(titles),
        paragraph,
        label: begun.label,
      });
    }
    let label = title ? '' : begun.label;
    for (const sentence of sentencesOf(text, title?.to ?? begun.from, block.to)) {
      const item = ITEM_INSIDE.test(text.slice(sentence.from, sentence.to))
        ? afterNumbers(text, withoutJoint(text, sentence), open)
        : undefined;
      open = item?.open ?? open;
      pieces.push({
        kind: 'sentence',
        from: item?.from ?? sentence.from,
        to: sentence.to,
        citation: citationOf(open),
        headings: wordsOf(titles),
        paragraph,
        label: item?.label ?? label,
      });
      label = '';
    }
  }
  return pieces;
}

/** `…; (b) …`, `…; and (c) …` */
const ITEM_INSIDE = /^(?:and\s+|or\s+)?\([a-z]{1,4}\)\s/;

function withoutJoint(text: string, { from, to }: Range): Range {
  return { from: from + (/^(?:and|or)\s+/.exec(text.slice(from, to))?.[0].length ?? 0), to };
}

/** As deep as numbers stand on one line, and longer than any of them with its indent. */
const MOST_NUMBERS = 4;
const LONGEST_NUMBER = 200;

/** What stands behind the numbers at the beginning of a range: `4.2 (c) …` has two. */
function afterNumbers(
  text: string,
  { from, to }: Range,
  open: OpenNumbers,
  most = MOST_NUMBERS,
): { readonly from: number; readonly open: OpenNumbers; readonly label: string } {
  const number =
    most === 0 ? undefined : numberAtStart(text.slice(from, Math.min(to, from + LONGEST_NUMBER)), open);
  if (!number) return { from: from + leadingSpace(text.slice(from, to)), open, label: '' };
  const rest = afterNumbers(text, { from: from + number.end, to }, withNumber(open, number), most - 1);
  const label = text.slice(from, from + number.end).trim();
  return { ...rest, label: rest.label === '' ? label : `${label} ${rest.label}` };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** The words of a range on one line, as a quotation has them. */
export function quotationOf(text: string, { from, to }: Range): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
}

type Range = { readonly from: number; readonly to: number };
type Title = { readonly depth: number; readonly words: string };

function wordsOf(titles: readonly Title[]): string[] {
  return titles.map((title) => title.words);
}

const LINE_END = /[.!?;:。]["”’)]*\s*$|다\.?\s*$/;
const BEGINS_NEW =
  /^\s*(?:[-•·▪*]\s|[①-⑳㉑-㉟]|제\s*\d+\s*[조항]|\(?\d{1,2}[.)]\s|\d+(?:\.\d+)+\.?\s|\([a-zA-Z]{1,4}\)\s|[가-하][.)]\s|(?:article|section|clause|schedule|exhibit|annex|appendix|별지|별첨)\s)/i;

/** Paragraphs: lines up to an empty one, to one with a number of its own, or to one that ends what was said. */
function blocksOf(text: string): Range[] {
  const blocks: { from: number; to: number }[] = [];
  let isOpen = false;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    const from = match.index;
    const last = blocks.at(-1);
    const between = last ? text.slice(last.to, from) : '';
    const isBlank = line.trim() === '';
    const isParted = (between.match(/\n/g)?.length ?? 0) > 1;
    if (isBlank) {
      isOpen = false;
    } else if (
      last &&
      isOpen &&
      !isParted &&
      !BEGINS_NEW.test(line) &&
      !isTitleLine(text.slice(last.from, last.to), line)
    ) {
      last.to = from + line.length;
      isOpen = !LINE_END.test(line);
    } else {
      blocks.push({ from, to: from + line.length });
      isOpen = !LINE_END.test(line);
    }
  }
  return blocks.map((block) => trimmed(text, block)).filter(({ from, to }) => to > from);
}

/** A title stands alone on its line, `제3조 (옵션)`, `ARTICLE 4. PURCHASE PRICE`; what follows begins anew. */
function isTitleLine(line: string, next: string): boolean {
  const said = line.trim();
  if (/^제\s*\d+\s*조[^)]{0,24}\)?$/.test(said)) return true;
  if (/[A-Z]{3}/.test(said) && said === said.toUpperCase()) return true;
  const isShort = said.split(/\s+/).length <= 7 && said.length <= (/[가-힣]/.test(said) ? 18 : 50);
  return isShort && BEGINS_NEW.test(said) && /^\s*["“(]?[A-Z가-힣]/.test(next);
}

/**
 * The title at the beginning of a numbered paragraph: in brackets after 제n조, a few words before a full stop in
 * English, or a short line that says nothing by itself.
 */
function titleAt(
  text: string,
  from: number,
  to: number,
  isNumbered: boolean,
  isClause: boolean,
): (Range & { readonly words: string }) | undefined {
  const start = from + leadingSpace(text.slice(from, to));
  const rest = text.slice(start, to);
  const bracketed = isNumbered ? /^[([【〔]([^)\]】〕\n]{1,60})[)\]】〕]/.exec(rest) : null;
  if (bracketed) return { from: start, to: start + bracketed[0].length, words: bracketed[1] ?? '' };
  const named = isClause ? ENGLISH_TITLE.exec(rest) : null;
  const name = named?.[1] ?? named?.[2];
  if (named && name !== undefined && name.split(' ').length <= 7)
    return { from: start, to: start + named[0].length, words: name };
  // An item of a list is a sentence, however short it is.
  if (isNumbered && !isClause) return undefined;
  const line = rest.trim();
  const saysSomething = /[.;。]\s*["”’)]*$|다\.?$/.test(line) || /\d/.test(line.replace(/^\d+/, ''));
  if (line === '' || line.length > 70 || saysSomething || /^[a-z]/.test(line) || line.endsWith(','))
    return undefined;
  return { from: start, to: start + line.length, words: line.replace(/:$/, '') };
}

/** `4.1 Contributions. Korea Co. shall …`, `4.2 Premium.` */
const ENGLISH_TITLE = /^(?:([A-Z][A-Za-z&,'’/ -]{1,60}?)\.(?=\s+["“(A-Z])|([A-Z][A-Za-z&'’/ -]{1,40})\.$)/;

function sentencesOf(text: string, from: number, to: number): Range[] {
  const ends: number[] = [];
  const block = text.slice(from, to);
  for (const match of block.matchAll(/[.!?。]["”’)\]]*(?=\s)|;(?=\s+(?:and\s+|or\s+)?\([a-z]{1,4}\)\s)/g)) {
    const before = block.slice(0, match.index);
    const after = block.slice(match.index + match[0].length).trimStart();
    const isKorean = /[가-힣)]$/.test(before);
    const beginsNew = /^["“‘(A-Z0-9가-힣①-⑳㉑-㉟[]/.test(after);
    if (match[0].startsWith(';') || (beginsNew && (isKorean || !ABBREVIATION.test(before))))
      ends.push(from + match.index + match[0].length);
  }
  const bounds = [from, ...ends, to];
  return bounds
    .slice(1)
    .map((end, index) => trimmed(text, { from: bounds[index] ?? from, to: end }))
    .filter((each) => each.to > each.from);
}
