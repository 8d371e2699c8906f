/**
 * A figure and its unit stand on one line: `USD 600,000`, `48 months`, `6 November 2026`, `10억 원`, `제3조 제1항`. The
 * spaces within become spaces at which no line ends.
 */
export function holdFigures(text: string): string {
  if (!/\d|\b[A-Z]\b/.test(text)) return text;
  return FIGURES.reduce((held, figure) => held.replace(figure, (found) => found.replaceAll(' ', HELD)), text);
}

const HELD = '\u00a0';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const UNITS =
  'thousand|million|billion|percent|bps|points?|days?|weeks?|months?|years?|hours?|minutes?|episodes?|seasons?|pages?|원|달러|유로|만|억|조|년|개월|월|일|주|시간|분|회|부|편|명|건|쪽|퍼센트|배';

const FIGURES: readonly RegExp[] = [
  // USD 600,000
  /\b[A-Z]{3} (?=[-−–+]?\d)/g,
  // 6 November 2026, November 6, 2026
  new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b(?: \\d{4}\\b)?`, 'g'),
  new RegExp(`\\b(?:${MONTHS}) \\d{1,2}\\b(?!,\\d)`, 'g'),
  // 2026년 11월 6일
  /\d{4}년 \d{1,2}월(?: \d{1,2}일)?/g,
  // 10억 5,000만 원, 1.5 million, 48 months, 15 %
  /\d[\d,.]{0,30}(?:조|억|만|천)(?: \d[\d,.]{0,30}(?:억|만|천))*(?: 원| 달러)?/g,
  new RegExp(`\\d (?:${UNITS})(?![\\p{L}])`, 'gu'),
  /\d %/g,
  // 제3조 제1항, 제3조 ①항, 별지 1, Section 3, Article 12, Exhibit A
  /제\d+조(?:의\d+)? (?:제\d+항|[①-⑳]항)/g,
  /(?:별지|표|그림) \d/g,
  /\b(?:Section|Article|Clause|Exhibit|Schedule|Table|Figure|No\.) \d/g,
  /\b(?:Exhibit|Schedule|Annex|Part) [A-Z]\b/g,
];
