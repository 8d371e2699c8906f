import type { CompiledEntry } from './compiled-lexicon.ts';
import { proofOf } from './condition.ts';
import type { Proof } from './condition.ts';
import type { Phrase } from './phrase.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { Sentence } from './sentences.ts';

/** A choice that the words of a passage speak for. */
export type ChoiceSaid = {
  readonly id: string;
  /** The sentence that decided it, as an index in the clause. */
  readonly sentence: number;
  readonly proofs: readonly Proof[];
  /** How many of its conditions hold. */
  readonly count: number;
};

/**
 * The choices whose words stand in these sentences of a clause, in the order in which the lexicon asks for them. What
 * must not be said is looked for in the sentences `around` as well.
 */
export function choicesSaid(
  { choices }: CompiledEntry,
  prepared: PreparedClause,
  sentences: readonly number[],
  around: readonly number[],
): ChoiceSaid[] {
  const at = (indexes: readonly number[]): Sentence[] =>
    indexes.flatMap((index) => {
      const sentence = prepared.sentences[index];
      return sentence ? [sentence] : [];
    });
  // What the heading names need not be named again below it.
  const [heading] = prepared.headings;
  const heard = [...at(sentences), ...(heading ? [{ text: heading }] : [])];
  const passage = { heard, around: at(around), headings: prepared.headings };
  const canHold = (phrase: Phrase): boolean => prepared.canHold(phrase) || prepared.canHead(phrase);
  return choices.flatMap(({ id, when }) => {
    const held = when.flatMap((condition) => {
      const proofs = proofOf(condition, passage, canHold);
      const below = proofs?.filter(({ sentence }) => sentence < sentences.length);
      return below && below.length > 0 ? [below] : [];
    });
    const [proofs] = held;
    if (proofs)
      return [
        {
          id,
          sentence: sentences[proofs[0]?.sentence ?? 0] ?? sentences[0] ?? 0,
          proofs,
          count: held.length,
        },
      ];
    return [];
  });
}
