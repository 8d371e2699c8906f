import type { PlainText } from './plain-text.ts';

export type Stretch = { readonly from: number; readonly to: number };

/** A stranger's text without any full stop is cut all the same. */
const LONGEST = 6_000;
const ABBREVIATION =
  /(?:^|[^a-z])(?:[a-z]|inc|co|corp|ltd|no|nos|art|sec|e\.g|i\.e|vs|mr|mrs|ms|dr|st|approx|est|p\.a|vol|etc|jr|al|mos|mo|yrs|yr|wks|plc|cf|para|paras|incl|excl|max|min|pct|u\.s|u\.k|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;
const DATE_BEFORE = /\d{2,4}\. ?\d{1,2}\. ?\d{1,2}$/;

/** The sentences of a text, line by line; a full stop of an abbreviation, a date or a decimal ends none. */
export function sentencesOf({ text, cased }: PlainText): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    const [start, end] = [skipSpaces(text, from, to), backOverSpaces(text, from, to)];
    if (start < end) sentences.push({ from: start, to: end });
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const isLong = at - from >= LONGEST && text[at] === ' ';
    if (text[at] === '\n' || isLong) close(at + 1);
    else if (isEnd(text, cased, at)) close(at + 1);
  }
  close(text.length);
  return sentences;
}

function isEnd(text: string, cased: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (!/[.!?]/.test(sign)) return false;
  const after = /^["')\]]{0,2} ["'([]{0,2}(.)/.exec(cased.slice(at + 1, at + 7));
  if (!after) return false;
  if (sign !== '.') return true;
  // `ten per cent. (10%)`.
  if (/^ \(\d/.test(text.slice(at + 1, at + 4)) && text.endsWith('cent', at)) return false;
  const before = text.slice(Math.max(0, at - 14), at);
  const next = after[1] ?? '';
  if (/\d$/.test(before)) {
    if (DATE_BEFORE.test(before)) return /[A-Z]/.test(next);
    return !/[\d가-힣a-z]/.test(next);
  }
  if (/[가-힣]$/.test(before)) return !/(?:^|[\s(|])[가-하]$/.test(before);
  return !ABBREVIATION.test(before) || (/[A-Z가-힣]/.test(next) && /(?:etc|p\.a|mos|yrs|wks)$/.test(before));
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function backOverSpaces(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
