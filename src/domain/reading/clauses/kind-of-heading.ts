import type { ClauseKind } from './clause.ts';

/** Definitions are known by their heading; what else a clause is about, its topics say. */
export function kindOfHeading(heading: string): ClauseKind {
  return /\bdefin(?:itions?|ed terms)\b|용어의\s?정의|^정의$|^용어$/i.test(heading)
    ? 'definitions'
    : 'section';
}
