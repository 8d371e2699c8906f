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

/**
 * A second witness for what the words of the lexicon are sure of. Where no known sentence is like this one, its words may mean
 * something that nobody has seen yet; where those that are like it chose otherwise, one of the two is mistaken.
 */
function isContradicted({ term, value }: FoundValue, likeness: readonly Likeness[]): boolean {
  const [nearest] = likeness;
  const own = likeness.find((each) => each.term === term);
  if (!own || !nearest) return true;
  if (value.kind !== 'choice') return own.score < HEARD || own.score < nearest.score * NEAR;
  if (own.score < ALIKE) return true;
  const partOf = (is: (choice: string) => boolean): number =>
    own.choices.reduce((sum, { choice, part }) => (is(choice) ? sum + part : sum), 0);
  const part = partOf((choice) => choice === value.choice);
  // Whether a right that is kept must wait stands in other sentences too: of this one it is asked who has it.
  if (isKept(value.choice)) return partOf(isKept) < HALF || part < LEAST;
  return part < HALF;
}

function isKept(choice: string): boolean {
  return choice.startsWith('reserved_');
}

/** So much like what is known for a choice: words choose in more ways than figures do. */
const ALIKE = 0.3;
/** For a figure, which its words, its kind and its base speak for besides. */
const HEARD = 0.2;
/** A sentence that is so much nearer to another term may be the other's. */
const NEAR = 0.6;
/** Less of the vote of the nearest sentences is no agreement. */
const HALF = 0.5;
/** So little of the vote is none at all. */
const LEAST = 0.2;
/** Likely, and not sure. */
const DOUBTED = 0.66;
