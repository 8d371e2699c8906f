import { isSure } from './certainty.ts';
import type { Likeness, SentenceIndex } from './known-sentences.ts';
import type { FoundValue } from './paper-reading.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { featuresOf } from './sentence-features.ts';

/**
 * Values of which the words of the lexicon are sure, while the sentences that are most like theirs chose otherwise, or speak of
 * another term far more than of this one: one of the two is mistaken, so that a person looks.
 */
export function doubtedByLikeness(
  values: readonly FoundValue[],
  prepared: readonly PreparedClause[],
  index: SentenceIndex,
): FoundValue[] {
  const byOrdinal = new Map(prepared.map((each) => [each.clause.ordinal, each] as const));
  return values.map((value) => {
    const clause = byOrdinal.get(value.clause);
    if (!isSure(value) || !clause) return value;
    const headings = clause.headings.map(({ plain }) => plain);
    const sentence = clause.sentences.find(({ from, to }) => from < value.to && value.from < to);
    if (!sentence) return value;
    const likeness = index.likenessOf(featuresOf(sentence.text.plain, headings));
    return isContradicted(value, likeness) ? { ...value, confidence: DOUBTED } : value;
  });
}

function isContradicted({ term, value }: FoundValue, likeness: readonly Likeness[]): boolean {
  const [nearest] = likeness;
  const own = likeness.find((each) => each.term === term);
  if (!nearest || nearest.score < ALIKE) return false;
  if ((own?.score ?? 0) < nearest.score * FAR) return true;
  if (value.kind !== 'choice' || !own || own.score < ALIKE) return false;
  return (own.choices.find(({ choice }) => choice === value.choice)?.part ?? 0) < LEAST;
}

/** Less alike contradicts nothing. */
const ALIKE = 0.3;
/** So much nearer to another term. */
const FAR = 0.35;
/** So little of the vote of the nearest sentences is none. */
const LEAST = 0.2;
/** Likely, and not sure. */
const DOUBTED = 0.66;
