import type { Clause } from './clause.ts';
import { romanValue, wordValue } from './numerals.ts';

/**
 * Gives every clause of a paper in two languages the one that says the same: the one in the same row, else the one
 * with the same number, else, where both languages have as many without a number, the one in the same place.
 */
export function pairTwins(clauses: readonly Clause[], isPaired: boolean): readonly Clause[] {
  if (!isPaired) return clauses;
  const twins = new Map<number, number>();
  const pair = (one: Clause, other: Clause) => {
    twins.set(one.ordinal, other.ordinal);
    twins.set(other.ordinal, one.ordinal);
  };
  const korean = clauses.filter(({ language, part }) => language === 'ko' && !isNote(part));
  const english = clauses.filter(({ language, part }) => language !== 'ko' && !isNote(part));
  for (const key of [numberKey, singleKey]) {
    const open = Map.groupBy(
      english.filter(({ ordinal }) => !twins.has(ordinal)),
      key,
    );
    for (const clause of korean.filter(({ ordinal }) => !twins.has(ordinal))) {
      const wanted = key(clause);
      const other = wanted === '' ? undefined : open.get(wanted)?.shift();
      if (other) pair(clause, other);
    }
  }
  pairNeighbours(korean, english, twins, pair);
  return clauses.map((clause) => {
    const twin = twins.get(clause.ordinal);
    return twin === undefined ? clause : { ...clause, twin };
  });
}

function isNote(part: string): boolean {
  return /^(?:footnotes|endnotes|text-box)/.test(part);
}

/** `제3조`, `Article III`, `3` and `Section 3` are one; `별지 1` and `Schedule 1` are the first schedule. */
function numberKey({ number, part, kind }: Clause): string {
  if (kind === 'schedule') return part;
  if (number === '') return '';
  const korean = /^제(\d+)(조|장|절|편|관)(?:의(\d+))?$/.exec(number);
  if (korean) return `${korean[2] === '조' ? '' : korean[2]}${korean[1]}${korean[3] ? `-${korean[3]}` : ''}`;
  const named = /^(?:Article|Section)?\s?(\w+)$/.exec(number);
  const value =
    named &&
    (wordValue(named[1] ?? '') ?? (/^[IVX]+$/.test(named[1] ?? '') ? romanValue(named[1] ?? '') : undefined));
  return value === null || value === undefined ? number.replace(/^(?:Article|Section)\s/, '') : String(value);
}

function singleKey({ kind }: Clause): string {
  return kind === 'title' ||
    kind === 'preamble' ||
    kind === 'recitals' ||
    kind === 'signature' ||
    kind === 'note'
    ? kind
    : '';
}

/** What is left between two pairs, in order, where both sides have as many. */
function pairNeighbours(
  korean: readonly Clause[],
  english: readonly Clause[],
  twins: ReadonlyMap<number, number>,
  pair: (one: Clause, other: Clause) => void,
): void {
  const left = korean.filter(({ ordinal }) => !twins.has(ordinal));
  const right = english.filter(({ ordinal }) => !twins.has(ordinal));
  if (left.length !== right.length) return;
  for (const [index, clause] of left.entries()) {
    const other = right[index];
    if (other && other.kind === clause.kind) pair(clause, other);
  }
}
