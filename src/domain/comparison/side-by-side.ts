import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { entryOf, requireDraft } from '#domain/deal/deal.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { saysTheSame, wordingOf } from '#domain/text/wording.ts';
import { deriveValue } from '#domain/deal/derived-value.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { formatBenchmark } from '#domain/library/format-precedent.ts';
import { formatState } from '#domain/values/format-value.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { compareDraft } from './compare-draft.ts';
import type { ColumnRef, SideBySide, SideBySideCell, SideBySideRow, TermComparison } from './standing.ts';

/**
 * Any papers, the market (with the firm's own precedents, where the library carries them) and our asks
 * beside each other, aligned by term. The first draft column is
 * what the others are marked against. Throws Fail `not-found` for a draft that is not in the deal.
 */
export function sideBySide(
  document: DealDocument,
  columns: readonly ColumnRef[],
  library: Library,
): SideBySide {
  const drafts = columns.map((column, index) =>
    column.kind === 'draft' ? requireDraft(document, column.draftId, `columns[${index}].draftId`) : undefined,
  );
  const standings = drafts.map((draft) =>
    draft
      ? new Map(
          compareDraft({
            draft,
            terms: library.terms,
            deal: document.deal,
            ladders: document.ladders,
          }).terms.map((term) => [term.termId, term]),
        )
      : undefined,
  );
  const rows = applicableTerms(library.terms, document.deal).map((term) =>
    rowOf(term, document, columns, drafts, standings, library),
  );
  return { columns, rows };
}

function rowOf(
  term: Term,
  document: DealDocument,
  columns: readonly ColumnRef[],
  drafts: readonly (Draft | undefined)[],
  standings: readonly (ReadonlyMap<string, TermComparison> | undefined)[],
  library: Library,
): SideBySideRow {
  const first = drafts.find((draft) => draft !== undefined);
  const last = drafts.findLast((draft) => draft !== undefined);
  const cells = columns.map((column, index): SideBySideCell => {
    const draft = drafts[index];
    if (!draft) {
      const text =
        column.kind === 'market'
          ? formatBenchmark(term, library)
          : formatRung(document.ladders[term.id]?.ask, term, library);
      return { text, clause: '', changed: false };
    }
    const entry = entryOf(draft, term.id);
    const standing = standings[index]?.get(term.id)?.standing;
    const derived = deriveValue(term, draft, library, document.deal.rates);
    return {
      text: formatState(entry.state, term, library),
      ...(derived ? { derived } : {}),
      ...(standing ? { standing } : {}),
      clause: entry.clause,
      changed: first !== undefined && first !== draft && differs(first, draft, term.id),
    };
  });
  const lastStanding = last && standings[drafts.lastIndexOf(last)]?.get(term.id);
  const before = last && draftBefore(document, last);
  return {
    termId: term.id,
    cells,
    differs: drafts.some(
      (draft) => draft !== undefined && first !== undefined && differs(first, draft, term.id),
    ),
    worseThanMarket: lastStanding?.standing === 'unfavourable' || lastStanding?.market?.favours === 'them',
    absent: lastStanding?.standing === 'absent',
    changedSinceLastRound: last !== undefined && before !== undefined && differs(before, last, term.id),
  };
}

/** In what they say. White space and the shape of marks come from the program that wrote the paper. */
function differs(a: Draft, b: Draft, termId: string): boolean {
  const [left, right] = [entryOf(a, termId), entryOf(b, termId)];
  return (
    !sameContent(wordingOf(left.state), wordingOf(right.state)) || !saysTheSame(left.clause, right.clause)
  );
}

/** The latest earlier paper of the same side. */
function draftBefore(document: DealDocument, draft: Draft): Draft | undefined {
  return document.drafts.findLast((each) => each.side === draft.side && each.round < draft.round);
}
