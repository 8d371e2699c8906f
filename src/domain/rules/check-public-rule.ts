import type { PublicRule } from '#domain/library/public-rule.ts';
import type { CheckOutcome } from '#domain/library/rule.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { holdsInPaper } from './check-rules.ts';
import type { CheckedPaper } from './check-rules.ts';

/**
 * What the paper alone says about a rule; undefined where it decides nothing. The rows are read from
 * the top as `checkRules` reads them: the first row that a fact or a silent term could still make the
 * deciding one ends the reading. So the answer is the same whatever our facts are, and no fact can be
 * read off it. Amounts in another currency are not compared: our rates stay with us.
 */
export function checkPublicRule(
  rule: Pick<PublicRule, 'rows'>,
  draft: CheckedPaper,
  terms: readonly Pick<Term, 'id' | 'form'>[],
): { readonly outcome: CheckOutcome; readonly say: Bilingual } | undefined {
  for (const row of rule.rows) {
    const truths = row.when.map((condition) => holdsInPaper(condition, { draft, terms, rates: [] }));
    if (truths.includes('no')) continue;
    return truths.includes('unknown') ? undefined : row.decides;
  }
  return undefined;
}
