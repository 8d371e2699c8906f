import type { Clause } from '#domain/reading/clauses/clause.ts';
import { bareNumber } from './amended-place.ts';
import type { Replacement } from './replaced-words.ts';
import type { Span } from './search-text.ts';

/**
 * The clauses that a rider, special conditions or an amendment at the end of the paper goes back to by number
 * (`Paragraph 2 (Extension). The extension is for six months`): what they say by themselves is no longer sure.
 */
export function amendedIn(clauses: readonly Clause[]): Amended {
  const riders = clauses.filter(isRider);
  const numbers = new Set(
    riders.flatMap(({ text }) =>
      pointsOf(text)
        .filter(({ said }) => !text.slice(said.from, said.to).includes(EXACT))
        .map(({ number }) => number),
    ),
  );
  const amended = clauses.filter(({ part, number }) => part === 'body' && numbers.has(bareNumber(number)));
  return {
    clauses: new Set(amended.map(({ ordinal }) => ordinal)),
    riders: new Set(amended.length === 0 ? [] : riders.map(({ ordinal }) => ordinal)),
  };
}

/**
 * What a point of a rider says in its own words of the clause that it names at its head, as if it stood there: `In SECOND, the
 * sum is $400,000`. It is a point under the heading of that clause.
 */
export function restatedIn(clauses: readonly Clause[], exact: readonly Replacement[]): Replacement[] {
  return clauses.filter(isRider).flatMap((by) =>
    pointsOf(by.text).flatMap(({ number, said, words }) => {
      if (exact.some(({ by: other, sentence }) => other === by && meet(sentence, said))) return [];
      const targets = clauses.filter((each) => each.part === 'body' && bareNumber(each.number) === number);
      const [target] = targets;
      if (!target || targets.length > 1 || words.from >= words.to) return [];
      const label = target.heading === '' ? '' : `${target.heading} | `;
      const text = label + by.text.slice(words.from, words.to);
      const wordsAt = words.from - label.length;
      return [{ by, sentence: said, former: target.text, words: text, wordsAt, targets }];
    }),
  );
}

/** Ordinals of the clauses that are gone back to, and of those that do so. */
export type Amended = { readonly clauses: ReadonlySet<number>; readonly riders: ReadonlySet<number> };

function isRider(clause: Clause): boolean {
  const words = [clause.number, clause.heading, ...clause.above, firstLine(clause)].join(' ');
  return RIDER.test(words) && (clause.kind === 'schedule' || clause.part.startsWith('schedule'));
}

function firstLine({ text }: Clause): string {
  return text.split('\n')[0] ?? '';
}

function meet(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

type Point = { readonly number: string; readonly said: Span; readonly words: Span };

/** The points of a rider that stand on lines of their own and name a clause at their head. */
function pointsOf(text: string): Point[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line): Point[] => {
    const named = NAMED.exec(line[0]);
    const number = named?.slice(1).find((each) => each !== undefined);
    if (!named || number === undefined) return [];
    const said = { from: line.index, to: line.index + line[0].length };
    return [
      { number: number.toLowerCase(), said, words: { from: said.from + named[0].length, to: said.to } },
    ];
  });
}

/** Quotations that have been put in their place are blank: that clause reads as it is to be read. */
const EXACT = '~~';

const RIDER =
  /\b(?:rider|amendments?|special (?:terms|conditions|stipulations|provisions)|side letter|addendum)\b|특약|부속 ?합의|수정 ?합의|변경 ?합의/i;

/** It stands at the head of its point, or is told to be read otherwise. */
const NAMED =
  /^\s*(?:\(?[A-Z]{0,2}[-. ]?\d{1,2}[.)]{0,2}\s+|\(?[A-Z][.)]\s+)?(?:[A-Z][\w' -]{2,40}\.\s+)?(?:(?:[Ii]n|[Tt]o|[Ff]or|[Aa]s to|[Nn]otwithstanding|[Uu]nder)\s+)?(?:(?:[Pp]aragraph|[Ss]ection|[Cc]lause|[Aa]rticle|PARAGRAPH|SECTION|CLAUSE|ARTICLE)\s+(\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}\b)|(\d{1,2}\.\d{1,2})(?!\d|%)|(?<=\b(?:[Ii]n|[Tt]o|[Uu]nder|[Nn]otwithstanding)\s)([A-Z]{4,12})(?=[,: ])|(?:본문|본 계약|계약서)?\s?제\s?(\d{1,2})조)(?:\s?\([^()\n]{1,40}\))?[,.:]?\s*/;
