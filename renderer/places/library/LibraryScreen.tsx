import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { byId } from '#domain/base/by-id.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { houseMessages } from '#renderer/places/house/words.ts';
import { currentEdition } from '#domain/library/edition.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { editionMessages } from './edition-words.ts';
import { EditionList, EditionsPage } from './EditionsPage.tsx';
import { problemMessages } from './problem-words.ts';
import { libraryMessages } from './words.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { HousePage } from '#renderer/places/house/HousePage.tsx';
import { createKeptLook, useKeptScroll } from '#renderer/state/kept-look.ts';
import { LIBRARY_SECTIONS } from '#renderer/state/route.ts';
import type { LibraryOpen, LibrarySection, Route } from '#renderer/state/route.ts';
import { useApp, useLoaded } from '#renderer/state/session.ts';
import { NO_FILTER } from './browse-terms.ts';
import type { Grouping, TermFilter } from './browse-terms.ts';
import { CasePage } from './CasePage.tsx';
import { DimensionPage } from './DimensionPage.tsx';
import { Glance } from './Glance.tsx';
import { buildLibraryIndex, searchLibrary } from './library-index.ts';
import {
  CaseList,
  DimensionList,
  HitList,
  HouseTermList,
  QuestionList,
  SourceTitleList,
  TermBrowser,
} from './LibraryLists.tsx';
import { focusFirstRow } from './travel-rows.ts';
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
  const house = useMessages(houseMessages);
  const problem = useMessages(problemMessages);
  const edition = useMessages(editionMessages);
  const lang = useLang();
  const precedentCount = useApp((state) => state.house.house.precedents.length);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const library = useApp((state) => state.library);
  const [query, setQuery] = useQuery('library', '');
  const [filter, setFilter] = useFilter('library', NO_FILTER);
  const [grouping, setGrouping] = useGrouping('library', 'family');
  const search = useRef<HTMLInputElement>(null);
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
  const counts: Readonly<Record<LibrarySection, number>> = {
    terms: library.terms.length,
    cases: library.cases.length,
    rules: library.rules.length,
    situation: library.questions.length,
    dimensions: library.dimensions.length,
    sources: library.sources.length,
    house: precedentCount,
    editions: library.editions.length,
    problems: library.problems.length,
  };
  const names: Readonly<Record<LibrarySection, string>> = {
    ...t.sections,
    house: house.title,
    editions: edition.title,
    problems: problem.problems,
  };
  // The list of problems is offered only while there are problems; the editions, by the title.
  const sections = LIBRARY_SECTIONS.filter(
    (each) => each !== 'editions' && (each !== 'problems' || library.problems.length > 0),
  );
  const onHand = currentEdition(library);
  return (
    <div className="library" data-open={open !== undefined}>
      <header className="library-head">
        <div className="library-title">
          <h1>{t.title}</h1>
          {onHand ? (
            <button
              type="button"
              className="text-link library-edition"
              aria-current={section === 'editions' && asked === '' ? 'page' : undefined}
              onClick={() => {
                setQuery('');
                go({ place: 'library', section: 'editions' });
              }}
            >
              {edition.edition(onHand.id)} · {formatDay(onHand.givenOn, lang)}
            </button>
          ) : null}
        </div>
        <div className="library-search">
          <label className="visually-hidden" htmlFor="library-search">
            {t.search}
          </label>
          <input
            ref={search}
            id="library-search"
            data-page-search
            className="input"
            type="search"
            autoComplete="off"
            spellCheck={false}
            placeholder={t.searchPlaceholder}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (isComposing(event)) return;
              if (event.key === 'Escape' && query !== '') setQuery('');
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                focusFirstRow();
              }
            }}
          />
        </div>
        <nav className="tabs library-tabs" aria-label={t.sectionsLabel}>
          {sections.map((each) => (
            <button
              key={each}
              type="button"
              className="tab"
              aria-current={each === section && asked === '' ? 'page' : undefined}
              onClick={() => {
                setQuery('');
                go({ place: 'library', section: each });
              }}
            >
              {names[each]} <span className="tab-count">{counts[each]}</span>
            </button>
          ))}
        </nav>
      </header>
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
        ) : section === 'house' ? (
          <HousePage />
        ) : section === 'problems' ? (
          <ProblemsPage />
        ) : section === 'editions' ? (
          <EditionsPage />
        ) : section === 'dimensions' || section === 'terms' || section === 'cases' ? (
          <Glance
            onFilter={(patch) => {
              setFilter({ ...NO_FILTER, ...patch });
              go({ place: 'library', section: 'terms' });
            }}
          />
        ) : (
          <p className="state-page quiet">{hintOf(section, t)}</p>
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
