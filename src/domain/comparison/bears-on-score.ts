import type { Term } from '#domain/library/term.ts';
import type { TermComparison } from './standing.ts';

/**
 * What counts in the applicable weight: whatever is scored or could be once it is known. Rules,
 * terms without a benchmark for our role, and silence that does us neither good nor harm do not count.
 */
export function bearsOnScore(comparison: TermComparison, terms: ReadonlyMap<string, Term>): boolean {
  if (!(terms.get(comparison.termId)?.scored ?? false)) return false;
  if (comparison.standing === 'no-benchmark' || comparison.standing === 'not-scored') return false;
  if (comparison.standing !== 'absent') return true;
  return comparison.silence === 'harmful' || comparison.silence === 'helpful';
}
