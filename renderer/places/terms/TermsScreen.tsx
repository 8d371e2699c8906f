import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Empty } from '#renderer/ui/states.tsx';
import { termsMessages } from './words.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook, useKeptScroll } from '#renderer/state/kept-look.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { DraftBar } from './DraftBar.tsx';
import { Inspector } from './Inspector.tsx';
import { SetAsideTerms } from './SetAsideTerms.tsx';
import { TermFilters } from './TermFilters.tsx';
import { TermTable } from './TermTable.tsx';
import { filterRows, groupRows, NO_FILTER, termRows } from './term-rows.ts';
import type { TermFilter } from './term-rows.ts';
import './terms.css';
import { useDraftInView } from './use-draft.ts';

const useFilter = createKeptLook<TermFilter>('terms-filter');
/** The term that was last brought into view, by deal. It is not brought back when the person scrolls away from it. */
const broughtIntoView = new Map<string, string | undefined>();

/** What does this paper say? Rows on the left, the chosen term on the right. */
export function TermsScreen() {
  const t = useMessages(termsMessages);
  const lang = useLang();
  const document = useDocument();
  const library = useApp((state) => state.library);
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const { draft, comparison, choose } = useDraftInView();
  const [filter, setFilter] = useFilter(document.deal.id, NO_FILTER);
  const [editing, setEditing] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useKeptScroll(`terms:${document.deal.id}`, pane);

  const rows = useMemo(
    () => termRows(library, document, draft, comparison),
    [library, document, draft, comparison],
  );
  const shown = useMemo(() => filterRows(rows, filter, lang), [rows, filter, lang]);
  const layers = useMemo(() => groupRows(shown, library.families), [shown, library.families]);
  const chosenId = route.place === 'deal' ? route.termId : undefined;
  const dealId = document.deal.id;
  useLayoutEffect(() => {
    if (broughtIntoView.get(dealId) === chosenId) return;
    broughtIntoView.set(dealId, chosenId);
    table.current
      ?.querySelector(`tr[data-term="${CSS.escape(chosenId ?? '')}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [dealId, chosenId]);
  // Before a choice is made, the first row shows what the inspector is for.
  const first = layers[0]?.families[0]?.rows[0];
  const chosen = rows.find((row) => row.term.id === chosenId) ?? first;
  const select = (termId: string) => {
    if (route.place === 'deal') refine({ ...route, termId });
  };

  if (rows.length === 0) return <Empty title={t.noTerms} />;
  return (
    <div className="terms">
      <div className="terms-main" ref={pane}>
        <DraftBar draft={draft} rows={rows} onChoose={choose} />
        <TermFilters
          filter={filter}
          rows={rows}
          shown={shown.length}
          onChange={setFilter}
          onLeave={() => table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()}
        />
        <TermTable
          ref={table}
          layers={layers}
          isFiltered={filter !== NO_FILTER}
          draft={draft}
          chosenId={chosen?.term.id}
          editing={editing}
          onSelect={select}
          onEdit={setEditing}
        />
        <SetAsideTerms />
      </div>
      <aside className="inspector" aria-label={t.inspector.title}>
        {chosen ? (
          <Inspector key={chosen.term.id} row={chosen} draft={draft} onSelect={select} />
        ) : (
          <p className="inspector-none quiet">{t.inspector.none}</p>
        )}
      </aside>
    </div>
  );
}
