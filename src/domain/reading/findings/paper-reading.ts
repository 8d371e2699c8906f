import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { TopicClaim } from '#domain/reading/topics/topic.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Value } from '#domain/values/value.ts';

/** What a paper settles, term by term. Nothing of it is stored before a person confirms it. */
export type PaperFindings = {
  readonly clauses: readonly ReadClause[];
  readonly values: readonly FoundValue[];
  /** Said nothing of, where the whole paper was read and nothing near was found. */
  readonly absent: readonly AbsentTerm[];
  /** Why nothing is called absent whatever the paper leaves out; missing where the paper could be judged. */
  readonly whyNoneAbsent?: Bilingual;
  /** Present and left open: `TBD`, 추후 협의. */
  readonly open: readonly OpenTerm[];
  readonly conflicts: readonly Conflict[];
};

export type ReadClause = Clause & {
  readonly topics: readonly TopicClaim[];
  /** At `LIKELY` or more it is a claim. */
  readonly terms: readonly TermClaim[];
};

export type TermClaim = { readonly term: string; readonly confidence: number };

export type FoundValue = {
  readonly term: string;
  readonly value: Value;
  readonly quote: string;
  /** Ordinal of the clause. */
  readonly clause: number;
  /** Its stretch in the clause's text. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly flags: readonly ReadingFlag[];
  readonly alternatives: readonly {
    readonly value: Value;
    readonly quote: string;
    readonly clause: number;
  }[];
  /** Why a choice was taken: the cue, in a few words. */
  readonly reason?: string;
};

export type AbsentTerm = {
  readonly term: string;
  readonly reason: string;
  /** The same in both languages, with what silence does to us. */
  readonly why?: Bilingual;
};
export type OpenTerm = { readonly term: string; readonly quote: string; readonly clause: number };
export type Conflict = {
  readonly term: string;
  readonly kind: ReadingFlag;
  readonly quotes: readonly string[];
};
