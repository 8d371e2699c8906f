import type { Clause, ClauseSplit, CrossReference } from './clause.ts';
import { namedPlaces } from './named-places.ts';
import { placesOf } from './places.ts';
import { sentenceAt } from './sentence-at.ts';

/** Where the references of all clauses lead, and the schedules that they name and the paper does not have. */
export function referencesIn(
  clauses: readonly Clause[],
): Pick<ClauseSplit, 'references' | 'missingSchedules'> {
  const places = placesOf(clauses);
  const references: CrossReference[] = [];
  const missing = new Map<string, ClauseSplit['missingSchedules'][number]>();
  for (const clause of clauses) {
    if (clause.kind === 'title') continue;
    for (const named of namedPlaces(clause)) {
      const to = places.find(named, clause);
      references.push({
        said: named.said,
        clause: clause.ordinal,
        from: named.from,
        ...(to !== undefined && { to }),
      });
      if (to === undefined && named.kind === 'schedule' && !missing.has(named.key))
        missing.set(named.key, {
          name: named.says,
          clause: clause.ordinal,
          quote: sentenceAt(clause.text, named.from),
        });
    }
  }
  return { references, missingSchedules: [...missing.values()] };
}
