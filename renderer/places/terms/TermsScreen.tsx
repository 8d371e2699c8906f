import { useLayoutEffect, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import { Empty } from '#renderer/ui/states.tsx';
import { termsMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useWish } from '#renderer/state/wish.ts';
import { createKeptLook, useKeptScroll } from '#renderer/state/kept-look.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { DraftBar } from './DraftBar.tsx';
import { AsidePane } from './AsidePane.tsx';
import type { AsideView } from './AsidePane.tsx';
import { Inspector } from './Inspector.tsx';
import { PaperPane } from './PaperPane.tsx';
import { paperMessages } from './paper-words.ts';
import { usePaperPane } from './use-paper-pane.ts';
import { SetAsideTerms } from './SetAsideTerms.tsx';
import { TermFilters } from './TermFilters.tsx';
import { TermTable } from './TermTable.tsx';
import { isFiltering, NO_FILTER, withoutQuery } from './term-rows.ts';
import type { RowEditing, TermFilter } from './term-rows.ts';
import './terms.css';
import { useDraftInView } from './use-draft.ts';
import { useTermList } from './use-term-list.ts';

const useView = createKeptLook<AsideView>('terms-aside');
const useWidth = createKeptLook<number | undefined>('terms-aside-width');
const useListShown = createKeptLook<boolean>('terms-list');
const useFilter = createKeptLook<TermFilter>('terms-filter');
/** The term that was last brought into view, by deal. It is not brought back when the person scrolls away from it. */
const broughtIntoView = new Map<string, string | undefined>();

/** What does this paper say? Rows on the left, the chosen term on the right. */
export function TermsScreen() {
  const t = useMessages(termsMessages);
  const words = useMessages(paperMessages);
  const document = useDocument();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const { draft, comparison, choose } = useDraftInView();
  const [filter, setFilter] = useFilter(document.deal.id, NO_FILTER);
  const [editing, setEditing] = useState<RowEditing>();
  const [view, setView] = useView(document.deal.id, 'term');
  const [width, setWidth] = useWidth('all', undefined);
  const [isListShown, setListShown] = useListShown(document.deal.id, true);
  const show = (next: AsideView) => {
    setView(next);
    setListShown(false);
  };
  const paper = usePaperPane({ draft, onOpen: () => show('paper'), onList: () => setListShown(true) });
  const table = useRef<HTMLTableElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useKeptScroll(`terms:${document.deal.id}`, pane);

  const chosenId = route.place === 'deal' ? route.termId : undefined;
  const dealId = document.deal.id;
  useLayoutEffect(() => {
    if (broughtIntoView.get(dealId) === chosenId) return;
    broughtIntoView.set(dealId, chosenId);
    table.current
      ?.querySelector(`tr[data-term="${CSS.escape(chosenId ?? '')}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [dealId, chosenId]);
  const { rows, shown, layers, firstHit, chosen } = useTermList({ draft, comparison, filter, chosenId });
  const select = (termId: string) => {
    if (route.place === 'deal') refine({ ...route, termId });
  };

  /** Enter in the search: the editor of the first hit, and where nothing is looked for the list itself. */
  function openFound(): void {
    if (!firstHit || !draft) {
      table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
      return;
    }
    const termId = firstHit.term.id;
    if (view === 'paper' && paper.isWaiting()) {
      setFilter(withoutQuery(filter));
      select(termId);
      paper.pin(termId);
      return;
    }
    select(termId);
    setEditing({ termId, isTyped: false, isFound: true });
  }

  /** The whole list again, at the term that was found; the search is one key away. */
  function backToTheList(termId: string): void {
    setEditing(undefined);
    setFilter(withoutQuery(filter));
    broughtIntoView.delete(dealId);
    select(termId);
  }

  useWish('edit-term', ({ termId }) => {
    if (!shown.some((row) => row.term.id === termId)) setFilter(NO_FILTER);
    setEditing({ termId, isTyped: false, isFound: false });
  });

  if (rows.length === 0) return <Empty title={t.noTerms} />;
  return (
    <div className="terms" style={widthOf(width)} data-list={isListShown}>
      {paper.isHeldOver ? <p className="drop-here">{words.dropHere}</p> : null}
      <div className="terms-main" ref={pane} onFocus={paper.onListFocus}>
        <DraftBar draft={draft} rows={rows} onChoose={choose} />
        <TermFilters
          filter={filter}
          rows={rows}
          shown={shown.length}
          onChange={setFilter}
          onLeave={() => table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()}
          onEnter={openFound}
        />
        <TermTable
          ref={table}
          layers={layers}
          isFiltered={isFiltering(filter)}
          firstHitId={firstHit?.term.id}
          draft={draft}
          chosenId={chosen?.term.id}
          editing={editing}
          onSelect={select}
          onPick={(termId) => {
            select(termId);
            paper.choose(termId);
          }}
          onEdit={setEditing}
          onFoundDone={backToTheList}
        />
        <SetAsideTerms />
      </div>
      <AsidePane
        view={view}
        width={width}
        isListShown={isListShown}
        onView={show}
        onList={() => setListShown(true)}
        onWidth={setWidth}
        label={t.inspector.title}
      >
        {view === 'paper' ? (
          <PaperPane
            list={paper.text}
            draft={draft}
            freshId={paper.freshId}
            pinnedId={paper.pinnedId}
            onUnpin={paper.unpin}
            onRead={(termId) => {
              paper.unpin();
              select(termId);
            }}
            onPaste={paper.take}
            onFiles={paper.takeFiles}
          />
        ) : chosen ? (
          <Inspector key={chosen.term.id} row={chosen} draft={draft} onSelect={select} />
        ) : (
          <p className="inspector-none quiet">{t.inspector.none}</p>
        )}
      </AsidePane>
    </div>
  );
}

function widthOf(width: number | undefined): CSSProperties {
  // A variable of the style sheet is no property that React knows.
  return width === undefined ? {} : ({ '--pane-width': `${width}px` } as CSSProperties);
}
