import { isName } from './headings.ts';
import type { LineFacts } from './line-facts.ts';

/** A short line that can be the name of the article or the schedule whose number stands above it. */
export function isNameLine(fact: LineFacts): boolean {
  return (
    fact.bare !== undefined ||
    (fact.line.text.length <= 80 && isName(fact.line.text) && !/[.;]$/.test(fact.line.text))
  );
}
