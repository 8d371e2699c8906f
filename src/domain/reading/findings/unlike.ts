import { isSure } from './certainty.ts';
import type { FoundValue } from './paper-reading.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { saidTogether } from './said-together.ts';
import type { SaidTogether } from './said-together.ts';
import type { Likeness, SentenceModel } from './sentence-model.ts';

/**
 * Values of which the words of the lexicon are sure, while what was learnt of sentences chooses otherwise, or hears another term
 * far more than this one: one of the two is mistaken, so that a person looks.
 */
export function doubtedByLikeness(
  values: readonly FoundValue[],
  prepared: readonly PreparedClause[],
  learnt: SentenceModel | undefined,
): FoundValue[] {
  const byOrdinal = new Map(prepared.map((each) => [each.clause.ordinal, each] as const));
  return values.map((value) => {
    const clause = byOrdinal.get(value.clause);
    if (!isSure(value) || !clause || !learnt) return value;
    const at = clause.sentences.findIndex(({ from, to }) => from < value.to && value.from < to);
    // A figure stands in the one sentence that gives it; the next one has figures of its own.
    const isAlone = value.value.kind !== 'choice';
    const heard = saidTogether(clause)(learnt).filter(({ first, last }) =>
      isAlone ? first === at && last === at : first <= at && at <= last,
    );
    if (heard.length === 0) return value;
    const scoreOf = ({ likenesses }: SaidTogether): number =>
      likenesses.find(({ term }) => term === value.term)?.score ?? 0;
    const most = Math.max(...heard.map(scoreOf));
    // What a sentence beside it adds makes another choice of it: all that speak of the term as plainly must agree.
    const plain = heard.filter((each) => scoreOf(each) >= most * AS_PLAIN);
    const isBorneOut = plain.every(({ likenesses }) => !isContradicted(value, likenesses));
    return isBorneOut ? value : { ...value, confidence: DOUBTED };
  });
}

/**
 * A second witness for what the words of the lexicon are sure of. Where nothing learnt speaks of the term here, the words may mean
 * something that nobody has seen yet; where it speaks for another choice, one of the two is mistaken.
 */
function isContradicted({ term, value }: FoundValue, likeness: readonly Likeness[]): boolean {
  const own = likeness.find((each) => each.term === term);
  if (!own) return true;
  if (value.kind !== 'choice') {
    // What is chosen in the same sentence takes no figure from it.
    const rival = likeness.find(({ choices }) => choices.length === 0)?.score ?? 0;
    return own.score < HEARD || own.score < rival * NEAR;
  }
  if (own.score < (isKept(value.choice) ? NAMED : ALIKE)) return true;
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

/** Of what speaks of it most. */
const AS_PLAIN = 0.5;
/** So likely for a choice: words choose in more ways than figures do. */
const ALIKE = 0.3;
/** For a right that is kept: its list names others too, and likeness is shared among them. */
const NAMED = 0.02;
/** For a figure, which its words, its kind and its base speak for besides. */
const HEARD = 0.1;
/** A sentence that is so much nearer to another term with a figure may be the other's. */
const NEAR = 0.5;
/** A smaller part of what is said of the term is no agreement. */
const HALF = 0.5;
/** So small a part is none at all. */
const LEAST = 0.1;
/** Likely, and not sure. */
const DOUBTED = 0.66;
