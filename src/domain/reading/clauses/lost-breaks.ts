/**
 * Where a paragraph holds several lines: at line breaks, and where a converter put spaces for the end of a
 * paragraph ("… hereunder.     2.1 Payment …"). Places of the new lines, rising.
 */
export function lostBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  for (const gap of text.matchAll(/\s+/g)) {
    const end = gap.index + gap[0].length;
    const isLineBreak = /[\n\v\f\r\u2028\u2029]/.test(gap[0]);
    if (isLineBreak || (gap[0].length > 1 && isBreak(text, gap.index, end))) breaks.push(end);
  }
  for (const article of text.matchAll(/(?:[.다요함음임\])】])\s(?=제\s?\d{1,3}\s?조(?:의\d)?\s?[(（【[<])/g))
    breaks.push(article.index + article[0].length);
  if (text.length > COLLAPSED)
    for (const number of text.matchAll(
      /(?:[.;:)”"])\s(?=(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.)\s["“(]?[A-Z][A-Za-z]|(?:ARTICLE|Section|SECTION)\s[\dIVX]{1,5}(?:\.\d{1,2})?[.:]?\s[A-Z])/g,
    ))
      breaks.push(number.index + number[0].length);
  return [...new Set(breaks)].toSorted((one, other) => one - other);
}

/** A paragraph as long as this holds a page whose breaks were lost, where numbers stand behind ends of sentences. */
const COLLAPSED = 1500;

function isBreak(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 40);
  const isSentenceEnd = /[.;:,)"”다]$/.test(before);
  if (STARTS.test(after)) return isSentenceEnd || to - from >= 4;
  return to - from >= 4 && text.length > 300 && isSentenceEnd && /^["“A-Z가-힣(]/.test(after);
}

const STARTS =
  /^(?:(?:ARTICLE|Article|SECTION|Section|EXHIBIT|Exhibit|SCHEDULE|Schedule|ANNEX|APPENDIX)\s+[\dA-Z]|\d{1,2}(?:\.\d{1,2}){2,}\.?\s+\S|\d{1,2}(?:\.\d{1,2})+\.?\s+["“(A-Z가-힣]|\d{1,2}\.\s+["“(A-Z가-힣]|\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\)\s|WHEREAS\b|NOW,? THEREFORE|IN WITNESS WHEREOF|RECITALS\b|제\s?\d{1,3}\s?조|[①-⑳]|[가-하]\.\s)/;
