import { sameContent } from '#domain/base/same-content.ts';
import type { DecidedFinding } from '#domain/deal/paper.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import { reviewItems } from '#domain/reading/review/review-item.ts';
import { wordingOf } from '#domain/text/wording.ts';

type Decisions = Readonly<Record<string, DecidedFinding>>;

/** What of the decisions on an earlier version holds for a later one, and what has to be looked at again. */
export type CarriedDecisions = {
  readonly kept: Decisions;
  /** Their words no longer stand in the paper as they did, or the paper says something else beside them. */
  readonly changed: Decisions;
};

/**
 * A decision holds where its words still stand, whatever clause they moved to; silence, where the paper is still silent.
 * It does not where the paper now contradicts itself on the term, or would be read otherwise than was accepted: a
 * schedule or a later clause may have changed what the same words come to.
 */
export function carriedDecisions(decisions: Decisions, findings: PaperFindings): CarriedDecisions {
  const said = findings.clauses.map(({ text }) => comparable(text));
  const absent = new Set(findings.absent.map(({ term }) => term));
  const items = new Map(reviewItems(findings).map((item) => [item.termId, item]));
  const isSaidOtherwise = (termId: string, { decision, value }: DecidedFinding): boolean => {
    const item = items.get(termId);
    if (!item || decision === 'rejected') return false;
    return item.group === 'conflict' || (decision === 'accepted' && !sameContent(item.value, value));
  };
  const stands = ([termId, decided]: [string, DecidedFinding]): boolean => {
    const { quotation } = decided;
    if (quotation === '') return absent.has(termId);
    return said.some((text) => text.includes(comparable(quotation))) && !isSaidOtherwise(termId, decided);
  };
  const entries = Object.entries(decisions);
  return {
    kept: Object.fromEntries(entries.filter(stands)),
    changed: Object.fromEntries(entries.filter((entry) => !stands(entry))),
  };
}

/** Whether two quotations have the same words, whatever their spaces and marks. */
export function sameWords(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(text: string): string {
  return String(wordingOf(text)).replaceAll(/\s+/g, '');
}
