import type { ReadPaper } from '#contract/methods.ts';
import { paragraphsById } from '#domain/reading/review/place-in-paper.ts';

/** A place behind which a clause may be put: the last paragraph of a clause of theirs. */
export type ClausePlace = {
  /** By which it is chosen. */
  readonly id: string;
  /** Number and heading, or how it begins. */
  readonly name: string;
  /** The number as it is printed; empty where there is none. */
  readonly number: string;
  /** The words of its last paragraph, by which it is found in the file. */
  readonly lastWords: string;
  /** The words of its first paragraph, whose style and number a new clause takes. */
  readonly firstWords: string;
};

const MOST_LETTERS = 60;

/** Every clause of the body and the schedules, in the order of the paper. */
export function clausePlaces({ document, findings }: ReadPaper): ClausePlace[] {
  const paragraphs = paragraphsById(document);
  const wordsOf = (id: number | undefined) =>
    (id === undefined ? '' : (paragraphs.get(id)?.text ?? '')).trim();
  return findings.clauses.flatMap(({ ordinal, number, heading, text, pieces }) => {
    const lastWords = wordsOf(pieces.at(-1)?.paragraph);
    if (lastWords === '') return [];
    const titled = [number, heading].filter((part) => part !== '').join(' ');
    const name = titled === '' || titled === number ? `${titled} ${text}`.trim() : titled;
    return [
      {
        id: String(ordinal),
        name: name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name,
        number,
        lastWords,
        firstWords: wordsOf(pieces[0]?.paragraph),
      },
    ];
  });
}
