import type { ReadingFlag } from '#domain/deal/paper.ts';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { Conflict, FoundValue, PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Value } from '#domain/values/value.ts';

/** How findings are gone through: what is certain first, what the paper leaves out last. */
export const REVIEW_GROUPS = ['sure', 'likely', 'unsure', 'conflict', 'open', 'absent'] as const;
export type ReviewGroup = (typeof REVIEW_GROUPS)[number];

/** What the paper says of one term, as it is put before the person. One for each term. */
export type ReviewItem = {
  readonly termId: string;
  readonly group: ReviewGroup;
  /** Missing where the paper leaves the term open or says nothing. */
  readonly value?: Value;
  /** Empty where the paper says nothing. */
  readonly quotation: string;
  /** Where the quotation stands: a stretch of a clause's text. */
  readonly at?: StretchOfClause;
  readonly confidence?: number;
  readonly flags: readonly ReadingFlag[];
  readonly alternatives: readonly ReviewAlternative[];
  /** Why a choice was taken: the cue, in the words of the paper. */
  readonly reason?: string;
  /** Why the paper is held to be silent, and what silence does to us. */
  readonly why?: Bilingual;
  /** What stands against each other, in the words of the paper. */
  readonly quarrel?: readonly string[];
};

export type StretchOfClause = { readonly clause: number; readonly from: number; readonly to: number };

export type ReviewAlternative = {
  readonly value: Value;
  readonly quotation: string;
  readonly clause: number;
};

/** Two places of the paper, or its two languages, say different things. */
const CONFLICTS: ReadonlySet<ReadingFlag> = new Set([
  'words-against-figures',
  'clause-against-clause',
  'korean-against-english',
  'schedule-against-body',
]);

/** What a paper settles, leaves open and leaves out: one item for each term, in the order of the paper. */
export function reviewItems(findings: PaperFindings): ReviewItem[] {
  const quarrelling = new Map(findings.conflicts.map((conflict) => [conflict.term, conflict]));
  const values = [...Map.groupBy(findings.values, ({ term }) => term).values()].flatMap((found) => {
    const [best, ...others] = found.toSorted((a, b) => b.confidence - a.confidence);
    return best ? [itemOfValue(best, others, quarrelling.get(best.term))] : [];
  });
  const unsettled = findings.conflicts
    .filter(({ term }) => !findings.values.some((value) => value.term === term))
    .map((conflict) => itemOfConflict(findings, conflict));
  const valued = new Set([...values, ...unsettled].map(({ termId }) => termId));
  const open = findings.open
    .filter(({ term }) => !valued.has(term))
    .map(({ term, quote, clause }): ReviewItem => ({
      termId: term,
      group: 'open',
      quotation: quote,
      ...stretchOf(findings, clause, quote),
      flags: ['open'],
      alternatives: [],
    }));
  const known = new Set([...valued, ...open.map(({ termId }) => termId)]);
  const absent = findings.absent
    .filter(({ term }) => !known.has(term))
    .map(({ term, why }): ReviewItem => ({
      termId: term,
      group: 'absent',
      quotation: '',
      flags: [],
      alternatives: [],
      ...(why ? { why } : {}),
    }));
  return uniqueByTerm([...[...values, ...unsettled].toSorted(byPlace), ...open.toSorted(byPlace), ...absent]);
}

function itemOfValue(
  best: FoundValue,
  others: readonly FoundValue[],
  conflict: Conflict | undefined,
): ReviewItem {
  const flags = [...new Set([...best.flags, ...(conflict ? [conflict.kind] : [])])];
  const alternatives = [
    ...best.alternatives.map(({ value, quote, clause }) => ({ value, quotation: quote, clause })),
    ...others.map(({ value, quote, clause }) => ({ value, quotation: quote, clause })),
  ];
  return {
    termId: best.term,
    group: groupOf({ confidence: best.confidence, flags }),
    value: best.value,
    quotation: best.quote,
    at: { clause: best.clause, from: best.from, to: best.to },
    confidence: best.confidence,
    flags,
    alternatives,
    ...(best.reason === undefined ? {} : { reason: best.reason }),
    ...(conflict ? { quarrel: conflict.quotes } : {}),
  };
}

/** Two places contradict each other, and neither gives a value that could be proposed. */
function itemOfConflict(findings: PaperFindings, { term, kind, quotes }: Conflict): ReviewItem {
  const [quotation = ''] = quotes;
  const at = stretchOfWords(findings, quotation);
  return {
    termId: term,
    group: 'conflict',
    quotation,
    ...(at ? { at } : {}),
    flags: [kind],
    alternatives: [],
    quarrel: quotes,
  };
}

/** How far a value may be relied on: one that is flagged is never sure. */
export function groupOf(found: Pick<FoundValue, 'confidence' | 'flags'>): ReviewGroup {
  return found.flags.some((flag) => CONFLICTS.has(flag)) ? 'conflict' : certaintyOf(found);
}

/** The stretch of a clause in which the quotation stands; nothing where it does not stand there as it is. */
export function stretchOf(
  { clauses }: Pick<PaperFindings, 'clauses'>,
  ordinal: number,
  quotation: string,
): { readonly at?: StretchOfClause } {
  const clause = clauses.find((each) => each.ordinal === ordinal);
  if (!clause || quotation === '') return {};
  const from = clause.text.indexOf(quotation);
  return {
    at: {
      clause: ordinal,
      from: Math.max(0, from),
      to: from < 0 ? clause.text.length : from + quotation.length,
    },
  };
}

/** The first place where the words stand as they are, in whatever clause. */
export function stretchOfWords(
  findings: Pick<PaperFindings, 'clauses'>,
  words: string,
): StretchOfClause | undefined {
  const clause = words === '' ? undefined : findings.clauses.find(({ text }) => text.includes(words));
  return clause && stretchOf(findings, clause.ordinal, words).at;
}

/** Where the words of a decision on this item stand: they may be those of another reading, or a person's own choice. */
export function stretchOfDecision(
  findings: Pick<PaperFindings, 'clauses'>,
  { quotation, at, alternatives }: Pick<ReviewItem, 'quotation' | 'at' | 'alternatives'>,
  words: string,
): StretchOfClause | undefined {
  if (words === quotation) return at;
  const other = alternatives.find((each) => each.quotation === words);
  return other ? stretchOf(findings, other.clause, words).at : stretchOfWords(findings, words);
}

function byPlace(a: ReviewItem, b: ReviewItem): number {
  return (a.at?.clause ?? 0) - (b.at?.clause ?? 0) || (a.at?.from ?? 0) - (b.at?.from ?? 0);
}

function uniqueByTerm(items: readonly ReviewItem[]): ReviewItem[] {
  return [...new Map(items.toReversed().map((item) => [item.termId, item])).values()].toReversed();
}
