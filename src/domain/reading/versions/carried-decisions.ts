import type { DecidedFinding } from '#domain/deal/paper.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import { wordingOf } from '#domain/text/wording.ts';

type Decisions = Readonly<Record<string, DecidedFinding>>;

/** What of the decisions on an earlier version holds for a later one, and what has to be looked at again. */
export type CarriedDecisions = {
  readonly kept: Decisions;
  /** Their words no longer stand in the paper as they did. */
  readonly changed: Decisions;
};

/** A decision holds where its words still stand, whatever clause they moved to; silence, where the paper is still silent. */
export function carriedDecisions(decisions: Decisions, findings: PaperFindings): CarriedDecisions {
  const said = findings.clauses.map(({ text }) => comparable(text));
  const absent = new Set(findings.absent.map(({ term }) => term));
  const stands = ([termId, { quotation }]: [string, DecidedFinding]): boolean =>
    quotation === '' ? absent.has(termId) : said.some((text) => text.includes(comparable(quotation)));
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
