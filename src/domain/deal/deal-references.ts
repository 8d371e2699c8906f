import type { FailCode } from '#domain/base/failure.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { Ladder } from '#domain/library/term.ts';
import type { DealDocument, Draft, TermEntry } from './deal.ts';

/** Throws Fail for the first id in the deal that the library does not have, by its field. */
export function checkDocument(document: DealDocument, known: KnownIds): void {
  for (const [index, draft] of document.drafts.entries()) checkDraft(draft, `drafts[${index}]`, known);
  checkLadders(document.ladders, 'ladders', known);
  for (const [questionId, { answer }] of Object.entries(document.situation))
    known.checkAnswer(questionId, answer, `situation.${questionId}`);
  for (const [index, termId] of document.deal.notApplicable.entries())
    known.checkTerm(termId, `deal.notApplicable[${index}]`, 'invalid-input');
  checkNamedTerms(document.mustHaves, 'mustHaves', known);
  checkNamedTerms(document.accepted, 'accepted', known);
  for (const ruleId of Object.keys(document.beyondMending ?? {}))
    known.checkRule(ruleId, `beyondMending.${ruleId}`, 'invalid-input');
  for (const [paperId, { reading }] of Object.entries(document.papers ?? {})) {
    const at = `papers.${paperId}.reading.decisions`;
    checkNamedTerms(reading?.decisions, at, known);
    for (const [termId, { value }] of Object.entries(reading?.decisions ?? {}))
      if (value) known.checkValue(termId, value, `${at}.${termId}.value`);
    checkNamedTerms(reading?.issues, `papers.${paperId}.reading.issues`, known);
  }
  for (const [changeId, { termIds }] of Object.entries(document.redlineChanges ?? {}))
    for (const [index, termId] of termIds.entries())
      known.checkTerm(termId, `redlineChanges.${changeId}.termIds[${index}]`, 'invalid-input');
}

function checkNamedTerms(
  byTerm: Readonly<Record<string, unknown>> | undefined,
  at: string,
  known: KnownIds,
): void {
  for (const termId of Object.keys(byTerm ?? {})) known.checkTerm(termId, `${at}.${termId}`, 'invalid-input');
}

export function checkDraft(draft: Draft, at: string, known: KnownIds): void {
  checkEntries(draft.entries, `${at}.entries`, 'invalid-input', known);
}

/** `code` is for a term that the library does not have; what is wrong in an entry is always `invalid-input`. */
export function checkEntries(
  entries: Readonly<Record<string, Partial<TermEntry>>>,
  at: string,
  code: FailCode,
  known: KnownIds,
): void {
  for (const [termId, entry] of Object.entries(entries)) {
    known.checkTerm(termId, `${at}.${termId}`, code);
    checkEntry(termId, entry, `${at}.${termId}`, known);
  }
}

export function checkEntry(termId: string, entry: Partial<TermEntry>, at: string, known: KnownIds): void {
  const { state } = entry;
  if (state?.kind === 'value') known.checkValue(termId, state.value, `${at}.state.value`);
  if (state?.kind === 'disputed') {
    for (const [index, { value, sourceId }] of state.candidates.entries()) {
      known.checkValue(termId, value, `${at}.state.candidates[${index}].value`);
      if (sourceId !== undefined) known.checkSource(sourceId, `${at}.state.candidates[${index}].sourceId`);
    }
  }
  for (const [index, sourceId] of (entry.sourceIds ?? []).entries())
    known.checkSource(sourceId, `${at}.sourceIds[${index}]`);
}

export function checkTerms(termIds: readonly string[], at: string, known: KnownIds): void {
  for (const [index, termId] of termIds.entries()) known.checkTerm(termId, `${at}[${index}]`, 'not-found');
}

export function checkLadders(ladders: Readonly<Record<string, Ladder>>, at: string, known: KnownIds): void {
  for (const [termId, ladder] of Object.entries(ladders)) {
    known.checkTerm(termId, `${at}.${termId}`, 'invalid-input');
    for (const name of RUNG_NAMES) {
      const value = ladder[name]?.value;
      if (value) known.checkValue(termId, value, `${at}.${termId}.${name}.value`);
    }
  }
}
