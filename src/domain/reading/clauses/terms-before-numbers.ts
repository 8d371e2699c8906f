import { isFlowing } from './line-facts.ts';
import type { LineFacts } from './line-facts.ts';
import type { NumberStyle } from './number-marks.ts';
import { unnumberedForm } from './unnumbered-papers.ts';
import type { UnnumberedForm } from './unnumbered-papers.ts';
import { beginsRecitals, endsRecitals } from './zone-words.ts';

/** Terms in paragraphs or under headings, and behind them something that counts from 1. */
export type TermsBeforeNumbers = {
  readonly form: UnnumberedForm;
  /** Where the numbers begin. */
  readonly end: number;
  /** The numbers say less: a list in a letter, changes behind a memo. */
  readonly isMost: boolean;
};

/**
 * A letter that settles its terms in paragraphs and counts three questions at its end is no numbered paper with a long
 * preamble. Articles number a paper whatever stands before them.
 */
export function termsBeforeNumbers(
  facts: readonly LineFacts[],
  tops: ReadonlySet<NumberStyle>,
): TermsBeforeNumbers | undefined {
  if (['jo', 'article', 'section'].some((style) => facts.some(({ marks }) => marks[0]?.style === style)))
    return undefined;
  const end = facts.findIndex(
    ({ marks, line }) =>
      isFlowing(line) && marks.some((mark) => tops.has(mark.style) && mark.values.at(-1) === 1),
  );
  const before = facts.slice(0, Math.max(end, 0));
  const form = unnumberedForm(before);
  const begin = Math.max(form.firstTerm, endOfRecitals(before));
  const terms = before.slice(begin).filter(({ line, isNoise }) => !isNoise && isFlowing(line));
  if (terms.filter(({ line }) => line.text.length > SAYS_SOMETHING).length < FEWEST) return undefined;
  return { form, end, isMost: lengthOf(terms) > lengthOf(counted(facts.slice(end))) };
}

/** Behind what is recited, by the sentence or the heading that ends it; 0 where nothing is. */
function endOfRecitals(facts: readonly LineFacts[]): number {
  const start = facts.findIndex(({ line }) => beginsRecitals(line.text));
  if (start < 0) return 0;
  const end = facts.findIndex(
    ({ line, bare }, index) =>
      index > start && (endsRecitals(line.text) || bare === 'look' || bare === 'style'),
  );
  return end < 0 ? facts.length : end + 1;
}

const SAYS_SOMETHING = 60;
/** Two paragraphs may still greet and announce. */
const FEWEST = 3;

/** Lines with a number, and those below a number that is a heading. */
function counted(facts: readonly LineFacts[]): readonly LineFacts[] {
  let isBelowHeading = false;
  return facts.filter(({ marks, line }) => {
    if (marks.length === 0) return isBelowHeading;
    isBelowHeading = line.text.length <= SAYS_SOMETHING;
    return true;
  });
}

function lengthOf(facts: readonly LineFacts[]): number {
  return facts.reduce((sum, { line }) => sum + line.text.length, 0);
}
