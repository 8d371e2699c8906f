import { LIKELY } from '#domain/reading/findings/certainty.ts';
import type { ReadClause } from '#domain/reading/findings/paper-reading.ts';
import { TOPICS } from '#domain/reading/topics/topic.ts';
import type { Topic } from '#domain/reading/topics/topic.ts';

/** Every clause; otherwise `topic/option` or `term/option_fee_initial`. */
export const ALL_CLAUSES = '';

export function topicFilter(topic: Topic): string {
  return `topic/${topic}`;
}

export function termFilter(termId: string): string {
  return `term/${termId}`;
}

export function clausesShown(clauses: readonly ReadClause[], filter: string): ReadClause[] {
  return clauses.filter((clause) => filter === ALL_CLAUSES || filtersOf(clause).has(filter));
}

/** The paragraphs of the clauses that are shown; undefined where all are. */
export function paragraphsOfClauses(
  clauses: readonly ReadClause[],
  filter: string,
): ReadonlySet<number> | undefined {
  if (filter === ALL_CLAUSES) return undefined;
  return new Set(
    clausesShown(clauses, filter).flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)),
  );
}

/** The topics and terms that some clause has, in their own order. */
export function filtersIn(clauses: readonly ReadClause[]): {
  readonly topics: readonly Topic[];
  readonly termIds: ReadonlySet<string>;
} {
  const known = new Set(clauses.flatMap((clause) => [...filtersOf(clause)]));
  return {
    topics: TOPICS.filter((topic) => known.has(topicFilter(topic))),
    termIds: new Set([...known].flatMap((filter) => (filter.startsWith('term/') ? [filter.slice(5)] : []))),
  };
}

function filtersOf({ topics, terms }: ReadClause): Set<string> {
  return new Set([
    ...topics.filter(({ confidence }) => confidence >= LIKELY).map(({ topic }) => topicFilter(topic)),
    ...terms.filter(({ confidence }) => confidence >= LIKELY).map(({ term }) => termFilter(term)),
  ]);
}
