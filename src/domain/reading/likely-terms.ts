import type { Term } from '#domain/library/term.ts';
import type { SaidFigures } from './find-values.ts';
import { fitOf, paysInParts, rankedChoices, saidIn, scheduleOf } from './propose.ts';
import type { ReadingTable } from './propose.ts';
import { phraseScore, searched } from './word-weights.ts';
import type { Searched } from './word-weights.ts';

/** Words of a contract that terms are looked for in. */
export type SaidIn = {
  readonly said: string;
  /** The words of the headings above, from the outermost. */
  readonly headings: readonly string[];
};

const MOST = 6;
/** Below this the words share too little with the names of a term to say anything. */
const LEAST_SCORE = 0.3;

/**
 * The terms whose names, trade names and choices stand in the words or in the heading above, the likeliest first. It
 * compares words only and knows no meaning: a suggestion, to be accepted by a person. `known` are the terms that the draft has
 * already; they come after the others.
 */
export function likelyTerms(
  { said, headings }: SaidIn,
  terms: readonly Term[],
  known: ReadonlySet<string>,
  table: ReadingTable,
): Term[] {
  const text = searched(said);
  const figures = saidIn(said, table);
  const above = searched(headings.slice(1).slice(-2).join(' '));
  return terms
    .map((term) => ({ term, score: nameScore(term, text, above, table) + choiceScore(term, said, table) }))
    .filter(({ score }) => score > LEAST_SCORE / 2)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST * 4)
    .map(({ term, score }) => ({
      term,
      score: score * fitFactor(term, figures, table) * (known.has(term.id) ? 0.25 : 1),
    }))
    .filter(({ score }) => score > LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ term }) => term);
}

function nameScore(term: Term, text: Searched, above: Searched, { words }: ReadingTable): number {
  const phrases = words.phrasesOf(term);
  const best = (where: Searched) =>
    Math.max(0, ...phrases.map((phrase) => phraseScore(phrase, where, words.weightOf)));
  return best(text) + best(above) * 0.5;
}

function choiceScore(term: Term, said: string, table: ReadingTable): number {
  return (rankedChoices(term, said, table)[0]?.score ?? 0) * 0.5;
}

/** A term that is written in figures is hardly meant by words without any; one that pays in parts is by instalments. */
function fitFactor(term: Term, said: SaidFigures, table: ReadingTable): number {
  if (paysInParts(term)) return scheduleOf(term, said) ? 3 : 0.5;
  if (term.form.kind === 'choice' || term.form.kind === 'yes-no' || term.form.kind === 'text') return 1;
  return [0.15, 1, 1.5][fitOf(term, said, table)] ?? 1;
}
