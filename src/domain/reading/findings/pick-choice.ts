import type { CompiledEntry } from './compiled-lexicon.ts';
import { partOf, proofOf } from './condition.ts';
import type { Proof } from './condition.ts';
import type { Phrase } from './phrase.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { searchText } from './search-text.ts';
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
 * must not be said is looked for in the sentences `around` as well. `isSpokenOf`: the sentences speak of the term, so that
 * the words of every day count too.
 */
export function choicesSaid(
  { term, choices }: CompiledEntry,
  prepared: PreparedClause,
  sentences: readonly number[],
  around: readonly number[],
  isSpokenOf = false,
): ChoiceSaid[] {
  const isNamed = prepared.named.has(term.id);
  const at = (indexes: readonly number[]): Sentence[] =>
    indexes.flatMap((index) => {
      const sentence = prepared.sentences[index];
      return sentence ? [isNamed ? behindLabel(sentence, prepared) : sentence] : [];
    });
  // What the heading names need not be named again below it, unless it is the name of the term, which chooses nothing.
  const [heading] = prepared.headings;
  const heard = [...at(sentences), ...(heading && !isNamed ? [{ text: heading }] : [])];
  const passage = {
    heard,
    around: at(around),
    headings: prepared.headings,
    whole: prepared.sentences,
  };
  const canHold = (phrase: Phrase): boolean => prepared.canHold(phrase) || prepared.canHead(phrase);
  const near = { ...passage, around: heard };
  return choices.flatMap(({ id, when, spoken }) => {
    const said = isSpokenOf ? [...when, ...spoken] : when;
    const held = said.flatMap((condition) => {
      const proofs = proofOf(condition, spoken.includes(condition) ? near : passage, canHold);
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

/** `③ Insolvency and change of control: the option ends if …`: the name of the term chooses nothing. */
function behindLabel(sentence: Sentence, { clause, says, instead, reword }: PreparedClause): Sentence {
  if (says <= sentence.from || says > sentence.to) return sentence;
  return { ...sentence, text: reword(searchText(clause.text, { from: says, to: sentence.to }, instead)) };
}

/** The ids of the choices that sentences of several clauses speak for together, in the order of the lexicon. */
export function choicesIn(
  { choices }: CompiledEntry,
  parts: readonly { readonly prepared: PreparedClause; readonly sentences: readonly number[] }[],
): string[] {
  const heard = parts.flatMap(({ prepared, sentences }) =>
    sentences.flatMap((index) => prepared.sentences[index] ?? []),
  );
  const headings = parts.flatMap(({ prepared }) => prepared.headings);
  const canHold = (phrase: Phrase): boolean =>
    parts.some(({ prepared }) => prepared.canHold(phrase) || prepared.canHead(phrase));
  const passage = { heard: [...heard, ...headings.map((text) => ({ text }))], around: heard, headings };
  return choices.flatMap(({ id, when }) =>
    when.some((condition) => proofOf(condition, passage, canHold) !== undefined) ? [id] : [],
  );
}

/**
 * Where a clause speaks of the term and no choice is decided: the choice most of whose words stand there, if one alone
 * has as many. A guess, and never more.
 */
export function weakestChoice(
  { choices }: CompiledEntry,
  prepared: PreparedClause,
  sentences: readonly number[],
): ChoiceSaid | undefined {
  const heard = sentences.flatMap((index) => prepared.sentences[index] ?? []);
  const passage = { heard, around: heard, headings: prepared.headings, whole: prepared.sentences };
  const held = choices.flatMap(({ id, when }) => {
    const parts = when.flatMap((condition) => partOf(condition, passage, prepared.canHold) ?? []);
    const [best] = parts.toSorted((a, b) => b.share - a.share);
    const [first] = best?.proofs ?? [];
    return best && first
      ? [{ id, sentence: sentences[first.sentence] ?? 0, proofs: best.proofs, count: 1, share: best.share }]
      : [];
  });
  const [most, next] = held.toSorted((a, b) => b.share - a.share);
  return most && most.share >= LEAST_SHARE && most.share > (next?.share ?? 0) ? most : undefined;
}

/** How much of a choice that is asked before this one the clause says, from 0 to 1: then this one may not be all. */
export function shareOfMoreExact(
  { choices }: CompiledEntry,
  prepared: PreparedClause,
  chosen: string,
): number {
  const heard = prepared.sentences;
  const passage = { heard, around: heard, headings: prepared.headings, whole: prepared.sentences };
  const before = choices.slice(
    0,
    Math.max(
      0,
      choices.findIndex(({ id }) => id === chosen),
    ),
  );
  return Math.max(
    0,
    ...before.flatMap(({ when }) =>
      when.map((condition) => partOf(condition, passage, prepared.canHold)?.share ?? 0),
    ),
  );
}

/** Half of what a choice asks for. */
const LEAST_SHARE = 0.5;
