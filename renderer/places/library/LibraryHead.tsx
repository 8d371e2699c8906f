import { currentEdition } from '#domain/library/edition.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { houseMessages } from '#renderer/places/house/words.ts';
import { LIBRARY_SECTIONS } from '#renderer/state/route.ts';
import type { LibrarySection } from '#renderer/state/route.ts';
import { useApp } from '#renderer/state/session.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { editionMessages } from './edition-words.ts';
import { problemMessages } from './problem-words.ts';
import { focusFirstRow } from './travel-rows.ts';
import { libraryMessages } from './words.ts';

type LibraryHeadProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly section: LibrarySection;
  /** Hits are listed, so that no section is the current one. */
  readonly isSearching: boolean;
};

/** Title and edition, search, and the sections with how much each holds. */
export function LibraryHead({ query, onQuery, section, isSearching }: LibraryHeadProps) {
  const t = useMessages(libraryMessages);
  const edition = useMessages(editionMessages);
  const lang = useLang();
  const go = useApp((state) => state.go);
  const onHand = currentEdition(useApp((state) => state.library));
  const currentIs = (each: LibrarySection) => (each === section && !isSearching ? 'page' : undefined);
  const open = (each: LibrarySection) => {
    onQuery('');
    go({ place: 'library', section: each });
  };
  return (
    <header className="library-head">
      <div className="library-title">
        <h1>{t.title}</h1>
        {onHand ? (
          <button
            type="button"
            className="text-link library-edition"
            aria-current={currentIs('editions')}
            onClick={() => open('editions')}
          >
            {edition.edition(onHand.id)} · {formatDay(onHand.givenOn, lang)}
          </button>
        ) : null}
      </div>
      <SearchField query={query} onQuery={onQuery} />
      <SectionTabs currentIs={currentIs} onOpen={open} />
    </header>
  );
}

function SearchField({ query, onQuery }: Pick<LibraryHeadProps, 'query' | 'onQuery'>) {
  const t = useMessages(libraryMessages);
  return (
    <div className="library-search">
      <label className="visually-hidden" htmlFor="library-search">
        {t.search}
      </label>
      <input
        id="library-search"
        data-page-search
        className="input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t.searchPlaceholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Escape' && query !== '') onQuery('');
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            focusFirstRow();
          }
        }}
      />
    </div>
  );
}

/** The list of problems is offered only while there are problems; the editions are, by the title. */
function SectionTabs(props: {
  readonly currentIs: (section: LibrarySection) => 'page' | undefined;
  readonly onOpen: (section: LibrarySection) => void;
}) {
  const t = useMessages(libraryMessages);
  const house = useMessages(houseMessages);
  const problem = useMessages(problemMessages);
  const edition = useMessages(editionMessages);
  const library = useApp((state) => state.library);
  const precedentCount = useApp((state) => state.house.house.precedents.length);
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
  const sections = LIBRARY_SECTIONS.filter(
    (each) => each !== 'editions' && (each !== 'problems' || library.problems.length > 0),
  );
  return (
    <nav className="tabs library-tabs" aria-label={t.sectionsLabel}>
      {sections.map((each) => (
        <button
          key={each}
          type="button"
          className="tab"
          aria-current={props.currentIs(each)}
          onClick={() => props.onOpen(each)}
        >
          {names[each]} <span className="tab-count">{counts[each]}</span>
        </button>
      ))}
    </nav>
  );
}
