import type { LineFacts } from './line-facts.ts';
import { isContentsHeading, isContentsLine, scheduleHeading } from './zone-words.ts';

/** Places `from` to `to` (exclusive) of a paper's table of contents. */
export type ContentsRange = { readonly from: number; readonly to: number };

const SEARCHED = 120;

/**
 * The table of contents: by its heading, by Word's style, or as a run of short lines that end in rising page numbers.
 * It ends after the last of its lines before the first number of the paper comes again.
 */
export function contentsRange(facts: readonly LineFacts[]): ContentsRange | undefined {
  const from = facts.slice(0, SEARCHED).findIndex((_, index) => beginsContents(facts, index));
  if (from < 0) return undefined;
  const again = numberAgain(facts, from);
  const marked = facts.slice(from, from + 12).filter(({ marks }) => marks.length > 0);
  const hasPages = marked.slice(0, 6).some(({ line }) => ENDS_IN_PAGE.test(line.text));
  let to = from + 1;
  for (let index = from + 1; index < Math.min(again, from + 600); index += 1) {
    if (isEntry(facts[index], hasPages, again < facts.length)) to = index + 1;
    else if (!isShort(facts[index])) break;
  }
  return to - from >= 3 ? { from, to } : undefined;
}

function beginsContents(facts: readonly LineFacts[], index: number): boolean {
  const fact = facts[index];
  if (!fact) return false;
  if (/^toc/i.test(fact.line.paragraph.style ?? '')) return true;
  if (isContentsHeading(fact.line.text) || /^table of contents\b/i.test(fact.line.text)) return true;
  if (isContentsLine(fact.line.text) && isContentsLine(facts[index + 1]?.line.text ?? '')) return true;
  const run = facts.slice(index, index + 4).map(pageOf);
  return run.length === 4 && run.every((page, at) => page !== undefined && page >= (run[at - 1] ?? 0));
}

/** The page with which a numbered line ends. */
function pageOf({ line, marks }: LineFacts): number | undefined {
  const page = marks.length > 0 && line.text.length <= 140 ? /[^\d.,$%](\d{1,3})$/.exec(line.text) : null;
  return page ? Number(page[1]) : undefined;
}

/** Where the number of the first entry comes for the second time. */
function numberAgain(facts: readonly LineFacts[], from: number): number {
  const entry = facts.slice(from, from + 12).find(({ marks }) => marks.length > 0);
  const first = entry?.marks[0];
  if (!entry || !first) return facts.length;
  const start = facts.indexOf(entry) + 1;
  const again = facts
    .slice(start)
    .findIndex(({ marks }) => marks.some((mark) => mark.style === first.style && mark.says === first.says));
  return again < 0 ? facts.length : start + again;
}

/** A page of the body, or of the pages before it in Roman numbers. */
const ENDS_IN_PAGE = /[^\d.,$%]\s?\d{1,3}$|\d\s[ivx]{1,5}$/;

/** Where the entries have pages, a line without one is none; else it is a number with some words. */
function isEntry(fact: LineFacts | undefined, hasPages: boolean, isRepeated: boolean): boolean {
  if (!fact || !isShort(fact)) return false;
  const { text, paragraph } = fact.line;
  if (/^toc/i.test(paragraph.style ?? '') || isContentsLine(text)) return true;
  if (/^(?:page|쪽|페이지)$/i.test(text)) return true;
  const isNamed = fact.marks.length > 0 || scheduleHeading(text) !== undefined;
  if (ENDS_IN_PAGE.test(text)) return isNamed || isRepeated;
  return !hasPages && isRepeated && isNamed && text.length <= 100 && !/[.;]$/.test(text);
}

function isShort(fact: LineFacts | undefined): boolean {
  return (
    fact !== undefined &&
    fact.line.text.length <= 1500 &&
    !/\b(?:shall|hereby|entered into|made and)\b/.test(fact.line.text)
  );
}
