import type { Clause } from '#domain/reading/clauses/clause.ts';
import { saysTheSame, wordingOf } from '#domain/text/wording.ts';

/** What became of a clause from one version of a paper to the next. */
export type ClauseChange =
  | { readonly kind: 'same' | 'changed'; readonly before: Clause; readonly after: Clause }
  | { readonly kind: 'new'; readonly after: Clause }
  | { readonly kind: 'gone'; readonly before: Clause };

/** Below this share of common words two clauses are not versions of one. */
const LEAST_ALIKE = 0.3;
/** A common number or heading speaks for two clauses, yet an insertion moves every number behind it. */
const SAME_HEADING = 0.35;
const SAME_NUMBER = 0.15;

/**
 * Every clause of both versions, in the order of the later one; what is gone stands where it stood. It compares what
 * the papers say, whether the changes are tracked or not. Time O(n · m) over the clauses that changed.
 */
export function compareClauses(before: readonly Clause[], after: readonly Clause[]): ClauseChange[] {
  const pairs = new Map<number, Clause>();
  const left = new Set(before);
  const byWords = Map.groupBy(before, wordsKept);
  for (const clause of after) {
    const same = (byWords.get(wordsKept(clause)) ?? []).find((each) => left.has(each));
    if (same) pair(clause, same);
  }
  const oldWords = new Map([...left].map((clause) => [clause, wordSet(clause)]));
  const candidates = after
    .filter(({ ordinal }) => !pairs.has(ordinal))
    .flatMap((clause) => {
      const words = wordSet(clause);
      return [...oldWords].map(([old, oldSet]) => ({
        clause,
        old,
        score: alike(clause, words, old, oldSet),
      }));
    })
    .filter(({ score }) => score >= LEAST_ALIKE)
    .toSorted((a, b) => b.score - a.score);
  for (const { clause, old } of candidates)
    if (left.has(old) && !pairs.has(clause.ordinal)) pair(clause, old);
  return inOrder(before, after, pairs, left);

  function pair(clause: Clause, old: Clause): void {
    pairs.set(clause.ordinal, old);
    left.delete(old);
  }
}

function inOrder(
  before: readonly Clause[],
  after: readonly Clause[],
  pairs: ReadonlyMap<number, Clause>,
  gone: ReadonlySet<Clause>,
): ClauseChange[] {
  const goneBehind = new Map<number, Clause[]>();
  let last = 0;
  for (const clause of before) {
    if (gone.has(clause)) goneBehind.set(last, [...(goneBehind.get(last) ?? []), clause]);
    else last = clause.ordinal;
  }
  const goneAt = (ordinal: number): ClauseChange[] =>
    (goneBehind.get(ordinal) ?? []).map((old) => ({ kind: 'gone', before: old }));
  return [
    ...goneAt(0),
    ...after.flatMap((clause): ClauseChange[] => {
      const old = pairs.get(clause.ordinal);
      if (!old) return [{ kind: 'new', after: clause }];
      const kind = saysTheSame(old.text, clause.text) ? 'same' : 'changed';
      return [{ kind, before: old, after: clause }, ...goneAt(old.ordinal)];
    }),
  ];
}

/** The words of a clause without spaces, so that another program's line breaks change nothing. */
function wordsKept({ text }: Clause): string {
  return String(wordingOf(text)).replaceAll(/\s+/g, '');
}

function wordSet({ text }: Clause): ReadonlySet<string> {
  return new Set(
    String(wordingOf(text))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function alike(a: Clause, words: ReadonlySet<string>, b: Clause, others: ReadonlySet<string>): number {
  if (words.size === 0 || others.size === 0) return 0;
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  const heading = a.heading !== '' && saysTheSame(a.heading, b.heading) ? SAME_HEADING : 0;
  const number = a.number !== '' && a.number === b.number ? SAME_NUMBER : 0;
  return common / (words.size + others.size - common) + heading + number;
}
