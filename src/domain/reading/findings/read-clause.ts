import { assignFigures, looseFigures } from './assign-figures.ts';
import { LIKELY, MENTIONED, rounded } from './certainty.ts';
import { chosenFinding, GUESSED_CHOICE, namedChoice } from './chosen-finding.ts';
import type { ClauseFinding } from './clause-finding.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { Asked } from './entry-index.ts';
import { countedFinding } from './counted-finding.ts';
import { evidenceIn, isCounted } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { listedFinding } from './listed-finding.ts';
import { suitsOf } from './pick-figure.ts';
import type { NamesOfTerms } from './pick-figure.ts';
import type { PreparedClause } from './prepared-clause.ts';

/** Everything that a clause says of the terms. */
export function readClause(
  prepared: PreparedClause,
  { entries, index }: Asked,
  namesOf: NamesOfTerms,
): ClauseFinding[] {
  const weight = WEIGHT_OF_KIND[prepared.clause.kind] ?? 1;
  if (weight === 0) return [];
  const rights = entries.filter(({ right }) => right.length > 0);
  const possible = index.possibleIn(prepared);
  const heard = entries.flatMap((entry) => {
    const mayBeHeard = possible.entries.has(entry) || prepared.named.has(entry.term.id);
    return (
      (mayBeHeard ? evidenceIn(entry, prepared, possible) : undefined) ?? namedAlone(entry, prepared) ?? []
    );
  });
  const counted = heard.filter(({ entry }) => isCounted(entry));
  const first = assignFigures(counted.flatMap((evidence) => suitsOf(evidence, prepared, namesOf)));
  const assigned = [...first, ...looseFigures(counted, prepared, first, namesOf)];
  // A heading that names other terms makes this one a guest in the clause: said in passing, as a rule.
  const headed = heard.filter(({ heading }) => heading === 1).length;
  return heard.flatMap((evidence) => {
    const found = isCounted(evidence.entry)
      ? countedFinding(evidence, prepared, assigned)
      : (namedChoice(evidence, prepared) ??
        listedFinding(evidence, prepared, rights) ??
        chosenFinding(evidence, prepared));
    // Under `Rights` or `Option` many terms are at home, and each must be spoken of as well.
    const isSpoken = evidence.sentences.some(({ count, isAgainst }) => count > 0 && !isAgainst);
    const isGuest = headed > 0 && evidence.heading < 1;
    const finding = isGuest || (headed > SHARED && !isSpoken) ? asGuest(found, isGuest) : found;
    if (finding.confidence * weight < 0.05) return [];
    const values = finding.values.map((value) => ({
      ...value,
      confidence: rounded(value.confidence * weight),
    }));
    return [{ ...finding, confidence: rounded(finding.confidence * weight), values }];
  });
}

function asGuest(finding: ClauseFinding, isGuest: boolean): ClauseFinding {
  const { confidence, values, open, entry, evidence } = finding;
  const isGuess = !isCounted(entry) && values.every((value) => value.confidence <= GUESSED_CHOICE);
  const settles = (values.length > 0 && !isGuess) || open !== undefined;
  const less = isGuest ? 0.04 : 0;
  const isSaidTwice = evidence.sentences.some(({ count }) => count > 1);
  return {
    ...finding,
    // Where it settles nothing it is a mention, and no claim.
    confidence:
      settles && confidence >= LIKELY
        ? Math.max(LIKELY, confidence - less)
        : Math.min(confidence - less, MENTIONED),
    values: values.map((value) => ({
      ...value,
      confidence: rounded(Math.min(isGuest && !isSaidTwice ? 0.7 : 1, value.confidence - 2 * less)),
    })),
  };
}

/** So many terms share a heading before it says nothing of one of them. */
const SHARED = 2;

/** What is only recited binds nobody; notes of a memo tell of earlier drafts; a title and the signatures settle nothing. */
const WEIGHT_OF_KIND: Readonly<Record<string, number>> = {
  title: 0,
  signature: 0,
  preamble: 0.3,
  note: 0.8,
  recitals: 0.5,
};

/** A right that stands in a list by its name alone: `comics; podcasts; legitimate stage`. */
function namedAlone(entry: CompiledEntry, prepared: PreparedClause): Evidence | undefined {
  if (!entry.right.some((phrase) => prepared.canHold(phrase))) return undefined;
  return { entry, heading: 0, isHeadedAside: false, sentences: [] };
}
