import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { byId } from '#domain/base/by-id.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { EditionList, EditionsPage } from './EditionsPage.tsx';
import { libraryMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { HousePage } from '#renderer/places/house/HousePage.tsx';
import { createKeptLook, useKeptScroll } from '#renderer/state/kept-look.ts';
import type { LibraryOpen, LibrarySection, Route } from '#renderer/state/route.ts';
import { useApp, useLoaded } from '#renderer/state/session.ts';
import { NO_FILTER } from './browse-terms.ts';
import type { Grouping, TermFilter } from './browse-terms.ts';
import { CasePage } from './CasePage.tsx';
import { DimensionPage } from './DimensionPage.tsx';
import { Glance } from './Glance.tsx';
import { buildLibraryIndex, searchLibrary } from './library-index.ts';
import { LibraryHead } from './LibraryHead.tsx';
import {
  CaseList,
  DimensionList,
  HitList,
  HouseTermList,
  QuestionList,
  SourceTitleList,
  TermBrowser,
} from './LibraryLists.tsx';
import { ProblemFiles, ProblemsPage } from './ProblemsPage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { RuleList } from './RuleList.tsx';
import { RulePage } from './RulePage.tsx';
import { SourcePage } from './SourcePage.tsx';
import { TermPage } from './TermPage.tsx';
import './library.css';

const SECTION_OF: Readonly<Record<LibraryOpen['kind'], LibrarySection>> = {
  term: 'terms',
  case: 'cases',
  rule: 'rules',
  question: 'situation',
  dimension: 'dimensions',
  source: 'sources',
};

const useQuery = createKeptLook<string>('library-query');
const useFilter = createKeptLook<TermFilter>('library-filter');
const useGrouping = createKeptLook<Grouping>('library-grouping');

/** Terms, cases, questions and sources: a list to browse or search on the left, one page on the right. */
export function LibraryScreen() {
  const t = useMessages(libraryMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const library = useApp((state) => state.library);
  const [query, setQuery] = useQuery('library', '');
  const [filter, setFilter] = useFilter('library', NO_FILTER);
  const [grouping, setGrouping] = useGrouping('library', 'family');
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const index = useMemo(() => buildLibraryIndex(library), [library]);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => searchLibrary(index, asked), [index, asked]);
  const dealsVersion = useApp((state) => state.dealsVersion);
  const used = useLoaded('library.usedTerms', {}, dealsVersion);
  const usedTermIds = useMemo(() => new Set(used.status === 'ready' ? used.value : []), [used]);
  const open = route.place === 'library' ? route.open : undefined;
  const section = sectionOf(route);
  useKeptScroll(`library:${section}`, list);
  useEffect(() => {
    document.querySelector('.library-row[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open, asked]);
  useListOrPage(open, list, detail);
  if (route.place !== 'library') return null;
  return (
    <div className="library" data-open={open !== undefined}>
      <LibraryHead query={query} onQuery={setQuery} section={section} isSearching={asked !== ''} />
      <div ref={list} className="library-list" data-library-list>
        {asked !== '' ? (
          <HitList hits={hits} query={asked} open={open} />
        ) : (
          <SectionList
            section={section}
            open={open}
            browse={{ filter, setFilter, grouping, setGrouping, usedTermIds }}
          />
        )}
      </div>
      <div
        ref={detail}
        className="library-detail"
        key={open ? `${open.kind}/${open.id}` : section}
        tabIndex={-1}
      >
        {open ? (
          <Button look="word" className="library-back" onClick={() => go({ place: 'library', section })}>
            {t.back}
          </Button>
        ) : null}
        {open ? (
          <Page open={open} />
        ) : (
          <SectionPage
            section={section}
            onFilter={(patch) => {
              setFilter({ ...NO_FILTER, ...patch });
              go({ place: 'library', section: 'terms' });
            }}
          />
        )}
      </div>
    </div>
  );
}

/**
 * Where there is room for the list or for a page only, a page that opens has the focus and begins at its top, and the
 * way back leads to the row that it was opened from.
 */
function useListOrPage(
  open: LibraryOpen | undefined,
  list: RefObject<HTMLElement | null>,
  detail: RefObject<HTMLElement | null>,
): void {
  const left = useRef<LibraryOpen>(undefined);
  useEffect(() => {
    if (open && list.current?.offsetParent === null) {
      detail.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    if (!open && left.current && document.activeElement === document.body) {
      const record = CSS.escape(`${left.current.kind}/${left.current.id}`);
      list.current?.querySelector<HTMLElement>(`[data-record="${record}"]`)?.focus();
    }
    left.current = open;
  }, [open, list, detail]);
}

/** What stands beside the list while no record is open. */
function SectionPage(props: {
  readonly section: LibrarySection;
  readonly onFilter: (patch: Partial<TermFilter>) => void;
}) {
  const t = useMessages(libraryMessages);
  switch (props.section) {
    case 'house':
      return <HousePage />;
    case 'problems':
      return <ProblemsPage />;
    case 'editions':
      return <EditionsPage />;
    case 'dimensions':
    case 'terms':
    case 'cases':
      return <Glance onFilter={props.onFilter} />;
    default:
      return <p className="state-page quiet">{hintOf(props.section, t)}</p>;
  }
}

function hintOf(
  section: LibrarySection,
  t: { readonly sourcesHint: string; readonly rulesHint: string; readonly answersNote: string },
): string {
  if (section === 'sources') return t.sourcesHint;
  return section === 'rules' ? t.rulesHint : t.answersNote;
}

export type Browse = {
  readonly filter: TermFilter;
  readonly setFilter: (filter: TermFilter) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly usedTermIds: ReadonlySet<string>;
};

function sectionOf(route: Route): LibrarySection {
  if (route.place !== 'library') return 'terms';
  return route.open ? SECTION_OF[route.open.kind] : (route.section ?? 'terms');
}

function SectionList(props: {
  readonly section: LibrarySection;
  readonly open: LibraryOpen | undefined;
  readonly browse: Browse;
}) {
  const { section, open, browse } = props;
  switch (section) {
    case 'terms':
      return <TermBrowser browse={browse} open={open} />;
    case 'cases':
      return <CaseList open={open} />;
    case 'rules':
      return <RuleList open={open} />;
    case 'situation':
      return <QuestionList open={open} />;
    case 'dimensions':
      return <DimensionList open={open} />;
    case 'sources':
      return <SourceTitleList open={open} />;
    case 'house':
      return <HouseTermList open={open} />;
    case 'editions':
      return <EditionList />;
    case 'problems':
      return <ProblemFiles />;
  }
}

function Page({ open }: { readonly open: LibraryOpen }) {
  const t = useMessages(libraryMessages);
  const library = useApp((state) => state.library);
  const term = open.kind === 'term' ? byId(library.terms).get(open.id) : undefined;
  const record = open.kind === 'case' ? byId(library.cases).get(open.id) : undefined;
  const question = open.kind === 'question' ? byId(library.questions).get(open.id) : undefined;
  const dimension = open.kind === 'dimension' ? byId(library.dimensions).get(open.id) : undefined;
  const source = open.kind === 'source' ? byId(library.sources).get(open.id) : undefined;
  if (term) return <TermPage term={term} />;
  const rule = open.kind === 'rule' ? byId(library.rules).get(open.id) : undefined;
  if (rule) return <RulePage rule={rule} />;
  if (record) return <CasePage record={record} />;
  if (question) return <QuestionPage question={question} />;
  if (dimension) return <DimensionPage dimension={dimension} />;
  if (source) return <SourcePage source={source} />;
  return (
    <Empty title={t.notFound}>
      <p className="quiet">{t.notFoundHint}</p>
    </Empty>
  );
}
