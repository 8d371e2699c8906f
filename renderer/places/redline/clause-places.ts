import type { ReadPaper } from '#contract/methods.ts';
import type { ClauseSplit } from '#domain/reading/clauses/clause.ts';
import { paragraphsById } from '#domain/reading/review/place-in-paper.ts';

/** A place behind which a clause may be put: the last paragraph of a clause of theirs, and of an article with its sections. */
export type ClausePlace = {
  /** By which it is chosen. */
  readonly id: string;
  /** Number and heading, or how it begins. */
  readonly name: string;
  /** The number as it is printed; empty where there is none. */
  readonly number: string;
  /** The words of its last paragraph, by which it is found in the file. */
  readonly lastWords: string;
};

const MOST_LETTERS = 60;

/** Every clause of the body and the schedules, in the order of the paper. */
export function clausePlaces({
  document,
  findings,
}: Pick<ReadPaper, 'document'> & { readonly findings: Pick<ClauseSplit, 'clauses'> }): ClausePlace[] {
  const paragraphs = paragraphsById(document);
  const wordsOf = (id: number | undefined) =>
    (id === undefined ? '' : (paragraphs.get(id)?.text ?? '')).trim();
  return findings.clauses.flatMap(({ ordinal, number, heading, text, pieces }) => {
    const titled = [number, heading].filter((part) => part !== '').join(' ');
    const below =
      number === '' ? undefined : findings.clauses.findLast(({ above }) => above.includes(titled));
    const lastWords = wordsOf((below?.pieces ?? pieces).at(-1)?.paragraph);
    if (lastWords === '') return [];
    const name = titled === '' || titled === number ? `${titled} ${text}`.trim() : titled;
    return [
      {
        id: String(ordinal),
        name: name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name,
        number,
        lastWords,
      },
    ];
  });
}
