import { MENTIONED, rounded } from './certainty.ts';
import { chosenFinding } from './chosen-finding.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { Evidence } from './evidence.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { rightIn, saysFree } from './reserved-rights.ts';
import type { Span } from './search-text.ts';

/** What a list of rights says of one of them, where the term is such a right. */
export function listedFinding(
  evidence: Evidence,
  prepared: PreparedClause,
  rights: readonly CompiledEntry[],
): ClauseFinding | undefined {
  const { entry } = evidence;
  if (entry.right.length === 0) return undefined;
  const said = rightIn(entry, prepared, rights);
  if (!said) {
    const chosen = chosenFinding(evidence, prepared);
    // `Merchandise | TBD`: the row is all about what its label names.
    const isLeftOpen = chosen.open !== undefined && prepared.isRow && evidence.heading === 1;
    return isLeftOpen ? chosen : withoutKept(chosen);
  }
  const base = { entry, prepared, evidence };
  if ('open' in said) return { ...base, confidence: 0.8, values: [], open: said.open };
  const heard = evidence.sentences.some(({ count, isAgainst }) => count > 0 && !isAgainst);
  // Words of a grant stand in many a clause; what the term's own words do not say as well is none.
  if (said.choice.startsWith('granted') && !heard) return undefined;
  const value: ClauseValue = {
    value: { kind: 'choice', choice: said.choice },
    confidence: rounded(isTimed(said.choice, prepared, said.span) ? TIMED : 0.8 * said.clearness),
    span: said.span,
    flags: [],
    reason: said.reason,
    others: [],
  };
  return { ...base, confidence: heard ? 0.9 : 0.75, values: [value] };
}

/** Kept, as it seems, while its sentence names a time for which that may not hold: a person looks. */
function isTimed(choice: string, { clause, sentences }: PreparedClause, { from, to }: Span): boolean {
  if (choice !== 'reserved_free') return false;
  const said = sentences.filter((each) => each.from < to && from < each.to);
  return said.some((each) => {
    const words = clause.text.slice(each.from, each.to);
    return PERIOD.test(words) && !saysFree(words.toLowerCase());
  });
}

const PERIOD = /\d\)?[ -]?(?:years?|yrs?|months?|mos?)\b|\d ?(?:년|개월)/i;
/** Likely, and not sure. */
const TIMED = 0.6;

/** Words of reserving that rule no right by name keep none. */
function withoutKept(finding: ClauseFinding): ClauseFinding {
  const values = finding.values.filter(
    ({ value }) => value.kind === 'choice' && value.choice.startsWith('granted'),
  );
  const confidence = values.length > 0 ? finding.confidence : Math.min(finding.confidence, MENTIONED);
  return { ...finding, values, confidence };
}
