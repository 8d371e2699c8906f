import { useMemo } from 'react';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { useLang } from '#renderer/i18n/use-messages.ts';
import { useDecidedAtRest } from '#renderer/state/decided.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { bestFound, filterRows, groupRows, shownInOrder, termRows } from './term-rows.ts';
import type { TermFilter } from './term-rows.ts';

type TermList = {
  readonly draft: Draft | undefined;
  readonly comparison: DraftComparison | undefined;
  readonly filter: TermFilter;
  readonly chosenId: string | undefined;
};

/** The terms of the deal as rows: all of them, those that the filter lets through, and of these the layers. */
export function useTermList({ draft, comparison, filter, chosenId }: TermList) {
  const document = useDocument();
  const library = useApp((state) => state.library);
  const lang = useLang();
  const { points } = useDecidedAtRest();
  const rows = useMemo(
    () => termRows(library, document, draft, comparison, points),
    [library, document, draft, comparison, points],
  );
  const shown = useMemo(() => filterRows(rows, filter, lang), [rows, filter, lang]);
  const layers = useMemo(() => groupRows(shown, library.families), [shown, library.families]);
  const firstHit = useMemo(() => bestFound(shownInOrder(layers), filter.query), [layers, filter.query]);
  // Before a choice is made, the first row shows what the inspector is for.
  const chosen = rows.find((row) => row.term.id === chosenId) ?? layers[0]?.families[0]?.rows[0];
  return { rows, shown, layers, firstHit, chosen };
}
