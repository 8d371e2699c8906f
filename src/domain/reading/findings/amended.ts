import type { Clause } from '#domain/reading/clauses/clause.ts';

/**
 * The clauses that a rider, special conditions or an amendment at the end of the paper goes back to by number
 * (`Paragraph 2 (Extension). The extension is for six months`): what they say by themselves is no longer sure.
 */
export function amendedIn(clauses: readonly Clause[]): Amended {
  const riders = clauses.filter(isRider);
  const numbers = new Set(
    riders.flatMap(({ text }) =>
      text.split('\n').flatMap((line) => {
        const named = NAMED.exec(line);
        return named ? [named.slice(1).find((each) => each !== undefined) ?? ''] : [];
      }),
    ),
  );
  const amended = clauses.filter(({ part, number }) => part === 'body' && numbers.has(bare(number)));
  return {
    clauses: new Set(amended.map(({ ordinal }) => ordinal)),
    riders: new Set(amended.length === 0 ? [] : riders.map(({ ordinal }) => ordinal)),
  };
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

function bare(number: string): string {
  return number.replace(/^제(\d+)조$/, '$1').replace(/[.)]$/, '');
}

const RIDER =
  /\b(?:rider|amendments?|special (?:terms|conditions|stipulations|provisions)|side letter|addendum)\b|특약|부속 ?합의|수정 ?합의|변경 ?합의/i;

/** It stands at the head of its point, or is told to be read otherwise. */
const NAMED =
  /^\s*(?:\(?[A-Z]{0,2}[-. ]?\d{1,2}[.)]{0,2}\s+)?(?:(?:in|to|for|as to|notwithstanding)\s+)?(?:(?:paragraph|section|clause|article)\s+(\d{1,2}(?:\.\d{1,2})?)|(?:본문|본 계약|계약서)?\s?제\s?(\d{1,2})조)/i;
