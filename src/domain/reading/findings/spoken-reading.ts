import { sameContent } from '#domain/base/same-content.ts';
import { LIKELY, MENTIONED } from './certainty.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { proofOf } from './condition.ts';
import { isCounted } from './evidence.ts';
import type { PreparedClause } from './prepared-clause.ts';

/** A clause, what it says with the words of every day, and what it says in the words of papers alone. */
type ReadTwice = {
  readonly prepared: PreparedClause;
  readonly own: readonly ClauseFinding[];
  readonly inPapersWords: readonly ClauseFinding[];
};

/**
 * How a letter is read: what the words of papers say comes first, wherever in the letter they say it; what only the words
 * of every day say is added, and is likely at best. Where both speak in one clause and differ, nobody is sure. A choice
 * that no heading names is likely at best as well, for a letter says half of it in one sentence and half in the next.
 */
export function spokenReading(read: readonly ReadTwice[]): (clause: PreparedClause) => ClauseFinding[] {
  const places = new Map<string, PreparedClause[]>();
  for (const { prepared: clause, inPapersWords: plain } of read)
    for (const { entry, values, confidence } of plain)
      if (confidence >= LIKELY && values.some((value) => value.confidence >= PLAIN))
        places.set(entry.term.id, [...(places.get(entry.term.id) ?? []), clause]);
  const all = new Map(
    read.map(({ prepared: clause, own: heard, inPapersWords: plain }) => [
      clause,
      heard.map((finding) => {
        const own = plain.find(({ entry }) => entry.term.id === finding.entry.term.id);
        const settled = places.get(finding.entry.term.id) ?? [];
        return settled.length > 0 && !settled.includes(clause)
          ? (own ?? inPassing(finding))
          : ofOneClause(finding, settled.includes(clause) ? own : undefined);
      }),
    ]),
  );
  return (clause) => all.get(clause) ?? [];
}

/** Said in the words of papers plainly enough that nothing else is looked for. */
const PLAIN = 0.6;

/** The same terms without the words of every day. */
export function inPapersWords(
  spoken: readonly CompiledEntry[],
  plain: readonly CompiledEntry[],
): CompiledEntry[] {
  const ids = new Set(spoken.map(({ term }) => term.id));
  return plain.filter(({ term }) => ids.has(term.id));
}

/** Where the words of papers settle the term in another clause, here it is mentioned at most. */
function inPassing(finding: ClauseFinding): ClauseFinding {
  return { ...finding, values: [], confidence: Math.min(finding.confidence, MENTIONED) };
}

function ofOneClause(finding: ClauseFinding, own: ClauseFinding | undefined): ClauseFinding {
  if (!own) return { ...finding, values: finding.values.map(asSpoken) };
  const isSaidBoth = own.values.every((value) =>
    finding.values.some((other) => sameContent(other.value, value.value)),
  );
  const isUnnamed = !isCounted(finding.entry) && finding.prepared.clause.heading === '';
  return {
    ...finding,
    values: isSaidBoth && !isUnnamed ? own.values : own.values.map(asSpoken),
  };
}

function asSpoken(value: ClauseValue): ClauseValue {
  return { ...value, isSpoken: true };
}

/** The terms that the words of every day touch upon without settling them. */
export function touchedIn(
  entries: readonly CompiledEntry[],
  prepared: readonly PreparedClause[],
): ReadonlySet<string> {
  const isTouched = ({ touches }: CompiledEntry): boolean =>
    prepared.some(
      ({ clause, sentences, headings, canHold }) =>
        clause.kind !== 'signature' &&
        touches.some((condition) =>
          sentences.some(
            (sentence) =>
              proofOf(condition, { heard: [sentence], around: [sentence], headings }, canHold) !== undefined,
          ),
        ),
    );
  return new Set(entries.filter(isTouched).map(({ term }) => term.id));
}
