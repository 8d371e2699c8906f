import type { CompiledEntry } from './compiled-lexicon.ts';
import type { Evidence } from './evidence.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { Span } from './search-text.ts';
import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Value } from '#domain/values/value.ts';

/** What one clause says of one term. */
export type ClauseFinding = {
  readonly entry: CompiledEntry;
  readonly prepared: PreparedClause;
  readonly evidence: Evidence;
  /** That the clause speaks of the term. */
  readonly confidence: number;
  readonly values: readonly ClauseValue[];
  /** Present and left open: the sentence that says so. */
  readonly open?: Span;
  /** A sentence that speaks of it and names no figure, though one is wanted: it may refer to another place. */
  readonly unfilled?: number;
  /** It is said that there is none of it. */
  readonly isDenied?: boolean;
};

export type ClauseValue = {
  readonly value: Value;
  readonly confidence: number;
  /** Of the quotation, in the clause. */
  readonly span: Span;
  readonly flags: readonly ReadingFlag[];
  readonly reason?: string;
  /** Other values that the same words may mean. */
  readonly others: readonly Value[];
  /** Only the words of every day say it: likely at best. */
  readonly isSpoken?: boolean;
};
