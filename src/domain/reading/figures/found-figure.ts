import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Value } from '#domain/values/value.ts';

/** A value that stands in the words of a clause, with what the sentence says of it. */
export type FoundFigure = {
  /** Without the term: a share has the base that the words name, else `none_stated`. */
  readonly value: Value;
  /** Its stretch in the clause's text, `to` exclusive: only the figure. */
  readonly from: number;
  readonly to: number;
  /** The sentence that it stands in. */
  readonly sentence: { readonly from: number; readonly to: number };
  /** The rule that read it, for its tests and for a person who wants to know why. */
  readonly rule: string;
  /** What its words say it is: `the "Initial Option Payment"`, `구매가`. */
  readonly name?: string;
  readonly role: FigureRole;
  /** The words name a base that the library lacks. */
  readonly unknownBase?: string;
  /** Applicable (credited) against another sum, where the words say so. */
  readonly isApplicable?: boolean;
  /** How often it repeats: `two (2) consecutive periods of`. */
  readonly times?: number;
  readonly flags: readonly ReadingFlag[];
  /** Other readings of the same words, the likelier first. */
  readonly others: readonly Value[];
  /** Under a negation or an exception: never a plain value of a term. */
  readonly isDenied?: boolean;
  readonly isExcepted?: boolean;
};

export const FIGURE_ROLES = [
  'plain',
  'floor',
  'cap',
  'step',
  'reference',
  'notice',
  'cure',
  'threshold',
] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];
