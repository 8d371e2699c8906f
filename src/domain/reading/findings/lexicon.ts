import type { FigureRole } from '#domain/reading/figures/found-figure.ts';
import type { TopicCues } from '#domain/reading/topics/topic-cues.ts';
import type { Wording } from './wordings.ts';

/**
 * What a lawyer may edit of the reading: by which words a term of the catalogue, and the topic of a clause, is known in
 * a paper. Plain data, as it crosses to the engine; phrases are written as `phrase.ts` says, conditions as
 * `condition.ts` says.
 */
export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  /** What letters, e-mails and notes of calls say of the terms besides, in the words of every day. */
  readonly everyday: readonly LexiconEntry[];
  readonly topics: readonly TopicCues[];
  /** What papers say in other words. */
  readonly wordings: readonly Wording[];
  readonly problems: readonly LexiconProblem[];
};

export type LexiconProblem = {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: { readonly en: string; readonly ko: string };
};

/** Phrases or conditions in both languages. */
export type Sayings = { readonly en: readonly string[]; readonly ko: readonly string[] };

export type LexiconEntry = {
  readonly term: string;
  /** What headings and the left column of a memo call it. */
  readonly heading: Sayings;
  /** A sentence that says one of these speaks of the term. */
  readonly says: Sayings;
  /** These only support. */
  readonly hints: Sayings;
  /** Words that look like it and are something else: they are passed over. */
  readonly aside: Sayings;
  /** Of a right that a list keeps or gives away: its names in the list. */
  readonly right: Sayings;
  /** A sentence that says one of these speaks of something else. */
  readonly against: Sayings;
  /** Of the term's figure; missing where the term takes none. */
  readonly figure?: FigureRule;
  /** By the id of the choice (or `yes`, `no`), in the order in which they are asked: the first that holds is taken. */
  readonly choices: readonly { readonly id: string; readonly when: Sayings }[];
  /** Shorthand of the trade, with the term's own figure: `option {this:money} against {money}`. */
  readonly shorthand: Sayings;
  /** A clause that says it settles the term even without a figure: `the exhibitors' share actually settled`. */
  readonly withoutFigure?: boolean;
  /** Terms that may take the same figure. */
  readonly shares?: readonly string[];
  /** Why no paper has words for it: then nothing else is written. */
  readonly none?: string;
};

export type FigureRule = {
  /** Which parts of a sentence the figure may play; without it: plain. */
  readonly roles?: readonly FigureRole[];
  /** Words beside the figure that speak for it. */
  readonly near: Sayings;
  /** Words beside the figure that make it another one. */
  readonly not: Sayings;
  /** Words beside the figure that name the term's own base. */
  readonly base: Sayings;
  /** Where several are left: the one that stands first (as a rule) or last. */
  readonly order?: 'first' | 'last';
  /** Units that a period of this term can have. */
  readonly units?: readonly string[];
  /** Sums for which a paper may give money, a share, a period in place of the term's own kind. */
  readonly also?: readonly ('money' | 'share' | 'duration' | 'multiple' | 'quantity')[];
  /** It counts how often the period of an extension repeats. */
  readonly counts?: 'times';
  /** Of several parties' figures it is our side's: `forty percent (40%) to the Korean Producer`. */
  readonly side?: 'ours';
  /** Whether it is the further period of an extension, or never. */
  readonly extension?: 'only' | 'never';
  /** It is paid for an episode of this many minutes: a sum for another length is not the term's. */
  readonly episode?: 30 | 60;
  /** It is the sum over all runs, while papers give the rate of one: `20% for each of the first five reruns`. */
  readonly total?: 'runs';
};
