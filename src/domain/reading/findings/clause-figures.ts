import { fraction } from '#domain/figures/fraction.ts';
import type { ClauseFigures, FoundFigure } from '#domain/reading/figures/found-figure.ts';
import type { Value } from '#domain/values/value.ts';
import { sourceSpan } from './search-text.ts';
import type { Sentence } from './sentences.ts';

/** How often something is done counts as a figure too. */
export function withCounts(found: ClauseFigures, sentences: readonly Sentence[]): ClauseFigures {
  const often = sentences.flatMap(timesIn);
  return { ...found, figures: [...found.figures, ...often].toSorted((a, b) => a.from - b.from) };
}

const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/g;
/** `on 30 June and 31 December`, `as of March 31 and September 30`, `at the end of June and December`; a year makes them days of one year. */
const DAYS_OF_A_YEAR = new RegExp(
  String.raw`\b(?:(?:to|on|at|as (?:of|at)|by|each|every|ending|ended)(?: the)?(?: end of)?(?: each| every)? )(?:DAY,? )*DAY,? (?:and|&) (?:of )?DAY(?! ?,? ?\d{4})`.replaceAll(
    'DAY',
    String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTHS.source}(?: \d{1,2}(?:st|nd|rd|th)?(?![\d,]))?)`,
  ),
  'g',
);

/** `quarterly`, 반기별: so many statements a year. `once`, `two extensions`, `3 time(s)`: so many times. */
const OFTEN: readonly {
  readonly by: 'plain' | 'compact';
  readonly pattern: RegExp;
  readonly value: (said: readonly (string | undefined)[]) => Value | undefined;
}[] = [
  { by: 'plain', pattern: /\b(?:every month|monthly|each month)\b/g, value: () => reports(12) },
  { by: 'compact', pattern: /매월|월별/g, value: () => reports(12) },
  {
    by: 'plain',
    pattern: /\b(?:(?:each|every|per|calendar) (?:calendar )?quarter|quarterly|qtrly|every three months)\b/g,
    value: () => reports(4),
  },
  { by: 'compact', pattern: /분기|(?:석달|3개월|세달)(?:마다|에한번)/g, value: () => reports(4) },
  {
    by: 'plain',
    pattern:
      /\b(?:semi-?annual(?:ly)?|half-?yearly|bi-?annual(?:ly)?|twice (?:a|per|each) year|each (?:calendar )?half-?year|every six months)\b/g,
    value: () => reports(2),
  },
  { by: 'compact', pattern: /반기|연2회|(?:여섯달|6개월|반년)(?:마다|에한번)/g, value: () => reports(2) },
  {
    by: 'plain',
    pattern: /\b(?:annual(?:ly)?|yearly|once (?:a|per|each|every) year|each (?:calendar )?year)\b/g,
    value: () => reports(1),
  },
  { by: 'compact', pattern: /연4회/g, value: () => reports(4) },
  { by: 'compact', pattern: /연12회/g, value: () => reports(12) },
  {
    by: 'compact',
    pattern: /매년(?!\d{1,2}월[^.]{0,8}[과와및,·]\d{1,2}월)|연1회|연간/g,
    value: () => reports(1),
  },
  // `6월과 12월 말일을 기준으로`, `to 31 March and 30 September`: as many statements as days are named.
  {
    by: 'compact',
    pattern:
      /(?:매년|매해|해마다|각연도|연)((?:\d{1,2}월(?:말일?|\d{1,2}일)?(?:[과와및,·]|그리고)){1,3}\d{1,2}월)/g,
    value: ([, days = '']) => reports(days.match(/월/g)?.length ?? 0),
  },
  { by: 'plain', pattern: DAYS_OF_A_YEAR, value: ([days = '']) => reports(days.match(MONTHS)?.length ?? 0) },
  {
    by: 'plain',
    pattern: /(?<![\d.])\b(\d{1,2})\)? ?time(?:s|\(s\))?(?![a-z])(?! the)/g,
    value: ([, n]) => times(Number(n)),
  },
  {
    by: 'plain',
    pattern: /\b(?:once|a single time|one time)\b(?! (?:a|per|each|every|in any) )/g,
    value: () => times(1),
  },
  { by: 'plain', pattern: /\btwice\b(?! (?:a|per|each) )/g, value: () => times(2) },
  {
    by: 'plain',
    pattern:
      /(?<![\d.])\b(one|two|three|four|1|2|3|4)\)? ?(?:\(\d\) )?(?:(?:further|additional|consecutive|successive|dependent|optional|such) ?,? ?)*(?:extensions?|renewals?|(?:extension |option )?periods?|options?|terms?)\b(?! fee)/g,
    value: ([, n]) => times(WORDS.get(n ?? '') ?? Number(n)),
  },
  {
    by: 'plain',
    pattern:
      /\b(?:a maximum of|maximum|max\.?|at most|no more than) (one|two|three|four|1|2|3|4)\)?(?= ?(?:[,;.]|$))/g,
    value: ([, n]) => times(WORDS.get(n ?? '') ?? Number(n)),
  },
  {
    by: 'plain',
    pattern: /\ba single (?:further|additional)\b/g,
    value: () => times(1),
  },
  // `a second 18 months`, `an additional 12 months`: the one further period that there is.
  {
    by: 'plain',
    pattern:
      /\b(?:an?|one) (?:further|additional|second|extra|single) (?:period of )?\d{1,3}\)?[ -]?(?:months?|mos?\b|years?|yrs?\b|weeks?)/g,
    value: () => times(1),
  },
  // `1 x 12 mos.`, `Two, 6 months each`.
  {
    by: 'plain',
    pattern: /(?<![\d.])(\d) ?[x×] ?\d{1,3} ?(?:-? ?months?|mos?\b|years?|yrs?\b|weeks?)/g,
    value: ([, n]) => times(Number(n)),
  },
  {
    by: 'plain',
    pattern:
      /(?:^|[.:;|] ?)(one|two|three|four|1|2|3|4), (?:of )?\d{1,3} ?(?:months?|mos?\b|years?|yrs?\b|weeks?)/g,
    value: ([, n]) => times(WORDS.get(n ?? '') ?? Number(n)),
  },
  { by: 'compact', pattern: /(\d)회?[x×]\d{1,3}(?:개월|년|주)/g, value: ([, n]) => times(Number(n)) },
  {
    by: 'plain',
    pattern: /(?:months|years|weeks) ?[x×] ?(\d)(?!\d)/g,
    value: ([, n]) => times(Number(n)),
  },
  { by: 'compact', pattern: /(\d)회(?:에한하여|까지|한)?/g, value: ([, n]) => times(Number(n)) },
  {
    by: 'compact',
    pattern: /(\d{1,2})부(?=[와과를씩의및,]|$)/g,
    value: ([, n]) => counted(Number(n), 'copies'),
  },
  { by: 'compact', pattern: /(\d{1,2})주분/g, value: ([, n]) => counted(Number(n), 'weeks_of_payroll') },
  {
    by: 'compact',
    pattern: /(한|두|세)(?:차례|번(?!째|에(?!한)))/g,
    value: ([, n]) => times({ 한: 1, 두: 2, 세: 3 }[n ?? ''] ?? 1),
  },
];
const WORDS = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

function timesIn({ from, to, text }: Sentence): FoundFigure[] {
  return OFTEN.flatMap(({ by, pattern, value }) =>
    [...text[by].matchAll(pattern)].flatMap((match): FoundFigure[] => {
      const said = value(match);
      if (!said) return [];
      const place = { from: match.index, to: match.index + match[0].length };
      return [
        {
          value: said,
          ...sourceSpan(text, by, place),
          sentence: { from, to },
          rule: 'quantity.often',
          role: 'plain',
          flags: [],
          others: [],
        },
      ];
    }),
  );
}

function reports(n: number): Value | undefined {
  return counted(n, 'reports_per_year');
}

function times(n: number): Value | undefined {
  return counted(n, 'count');
}

function counted(n: number, unit: string): Value | undefined {
  return Number.isSafeInteger(n) && n > 0 ? { kind: 'quantity', n: fraction(n, 1), unit } : undefined;
}
