import { useMemo } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import { findDraft } from '#domain/deal/deal.ts';
import type { TermEntry } from '#domain/deal/deal.ts';
import { MOST_QUOTED } from '#domain/deal/paper.ts';
import type { DecidedFinding, Paper } from '#domain/deal/paper.ts';
import type { ReadPaper } from '#contract/methods.ts';
import { carriedDecisions } from '#domain/reading/versions/carried-decisions.ts';
import type { Value } from '#domain/values/value.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { useLang } from '#renderer/i18n/use-messages.ts';
import { acceptanceOf, entryOfRow, isLeft, reviewRows, rowsToPut } from './review-rows.ts';
import type { ReviewRow } from './review-rows.ts';
import type { Target } from './use-papers.ts';

/** The findings of a paper with what is decided of them, and what a person can do with them. */
export function useReview(paperId: string, paper: Paper, reading: ReadPaper, before: Paper | undefined) {
  const document = useDocument();
  const lang = useLang();
  const library = useApp((state) => state.library);
  const apply = useDeal((state) => state.apply);
  const putInDeal = useDeal((state) => state.put);
  const { deal } = document;
  const terms = useMemo(() => applicableTerms(library.terms, deal), [library.terms, deal]);
  const draft = paper.draftId === undefined ? undefined : findDraft(document, paper.draftId);
  const earlier = useMemo(
    () => carriedDecisions(before?.reading?.decisions ?? {}, reading.findings).changed,
    [before, reading.findings],
  );
  const rows = useMemo(
    () => reviewRows({ reading, remembered: reading.remembered, terms, paperId, paper, draft, earlier }),
    [reading, terms, paperId, paper, draft, earlier],
  );

  /** One step, whatever it decides. A draft that has the term of this paper already follows. */
  function deciding(decided: ReadonlyMap<ReviewRow, DecidedFinding | null>) {
    const entries = Object.fromEntries(
      [...decided].flatMap(([row, decision]): [string, Partial<TermEntry>][] => {
        if (!row.isInDraft && row.differsInDraft === undefined) return [];
        const entry = decision && entryOfRow(paperId, reading, row, decision);
        return [[row.term.id, entry ?? { state: { kind: 'unread' }, clause: '', place: '' }]];
      }),
    );
    return {
      kind: 'decide-findings',
      paperId,
      decisions: Object.fromEntries([...decided].map(([row, decision]) => [row.term.id, decision])),
      ...(Object.keys(entries).length > 0 ? { entries } : {}),
    } as const;
  }

  function decide(decided: ReadonlyMap<ReviewRow, DecidedFinding | null>): void {
    if (decided.size > 0) void apply(deciding(decided));
  }

  const sure = rows.filter((row) => row.group === 'sure' && !row.decided);
  const silent = rows.filter((row) => row.group === 'absent' && !row.decided);
  const toPut = rowsToPut(rows);

  return {
    rows,
    draft,
    terms,
    sure,
    silent,
    whyNoneAbsent: reading.findings.whyNoneAbsent,
    toPut,
    leftCount: rows.filter(isLeft).length,
    decide,
    /** The same for one row in a text field, which shows what became of its words. */
    decideInField: (row: ReviewRow, decided: DecidedFinding): Promise<Outcome> =>
      putInDeal(deciding(new Map([[row, decided]]))),
    /** What was made of a term elsewhere than in its row: a term that was not found becomes a row of its own. */
    correct(termId: string, quotation: string, value: Value): void {
      const decided = { decision: 'corrected', quotation: quotation.slice(0, MOST_QUOTED), value } as const;
      const row = rows.find(({ term }) => term.id === termId);
      if (row) return decide(new Map([[row, decided]]));
      void apply({ kind: 'decide-findings', paperId, decisions: { [termId]: decided } });
    },
    acceptAll: (which: readonly ReviewRow[]) => decide(new Map(which.map((row) => [row, acceptanceOf(row)]))),
    /** Everything that was accepted becomes entries of the draft: one step. Resolves true when it is saved. */
    put(target: Target): Promise<boolean> {
      const entries = Object.fromEntries(
        toPut.flatMap((row): [string, Partial<TermEntry>][] => {
          const entry = row.decided && entryOfRow(paperId, reading, row, row.decided);
          return entry ? [[row.term.id, entry]] : [];
        }),
      );
      const isDone = rows.every(({ decided }) => decided !== undefined);
      if (target.kind === 'draft')
        return apply({ kind: 'put-findings', paperId, draftId: target.draft.id, entries, isDone });
      const draftId = newId('draft');
      const newDraft = {
        id: draftId,
        side: 'theirs',
        label: target.name[lang],
        round: target.round,
        on: paper.on || today(),
        entries: {},
      } as const;
      return apply({ kind: 'put-findings', paperId, draftId, newDraft, entries, isDone });
    },
  };
}

export type Review = ReturnType<typeof useReview>;
