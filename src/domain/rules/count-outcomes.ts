import type { CheckOutcome, CheckResult } from '#domain/library/rule.ts';

/** How many rules have each outcome. */
export function countOutcomes(results: readonly CheckResult[]): Readonly<Record<CheckOutcome, number>> {
  const count = (outcome: CheckOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    fail: count('fail'),
    unknown: count('unknown'),
    'to-know': count('to-know'),
    pass: count('pass'),
    'not-applicable': count('not-applicable'),
  };
}
