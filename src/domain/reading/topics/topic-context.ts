import type { Clause } from '#domain/reading/clauses/clause.ts';
import { PaperRows } from './features.ts';
import { paperOfClauses } from './paper-of-clauses.ts';
import type { ParagraphPlace } from './paper-of-clauses.ts';
import type { TopicWords } from './word-evidence.ts';

type Reading = {
  readonly rows: PaperRows;
  readonly wholes: PaperRows;
  readonly indexOf: ReadonlyMap<number, number>;
  readonly placesOf: ReadonlyMap<number, readonly ParagraphPlace[]>;
};

/**
 * What the topics of each clause of a paper are told from: the words of topics, and what stands around it, which is made
 * once for all clauses and only where a model asks for it.
 */
export class TopicContext {
  readonly words: TopicWords;
  readonly #clauses: readonly Clause[];
  #read: Reading | undefined;

  constructor(clauses: readonly Clause[], words: TopicWords) {
    this.words = words;
    this.#clauses = clauses;
  }

  get rows(): PaperRows {
    return this.#reading().rows;
  }

  /** The rows of clauses, each as one paragraph. */
  get wholes(): PaperRows {
    return this.#reading().wholes;
  }

  indexOf(clause: Clause): number {
    return this.#reading().indexOf.get(clause.ordinal) ?? -1;
  }

  placesOf(clause: Clause): readonly ParagraphPlace[] {
    return this.#reading().placesOf.get(clause.ordinal) ?? [];
  }

  #reading(): Reading {
    if (this.#read) return this.#read;
    const { paper, placesOf, whole, indexOf } = paperOfClauses(this.#clauses);
    this.#read = {
      rows: new PaperRows(paper, this.words),
      placesOf,
      wholes: new PaperRows(whole, this.words),
      indexOf,
    };
    return this.#read;
  }
}
