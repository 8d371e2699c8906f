import type { Clause } from '#domain/reading/clauses/clause.ts';

/**
 * What was read of the clauses of a paper, kept for its next reading: a rider changes the words of a few clauses, and the
 * others are not read again. A clause is read anew where it, or anything that it is `readBy`, is another.
 */
export class KeptClauses<Read> {
  readonly #kept = new Map<Clause, { readonly readBy: string; readonly read: Read }>();

  read(clause: Clause, readBy: string, readAnew: () => Read): Read {
    const before = this.#kept.get(clause);
    if (before?.readBy === readBy) return before.read;
    const read = readAnew();
    this.#kept.set(clause, { readBy, read });
    return read;
  }
}
