import { useMemo } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { ReadClause } from '#domain/reading/findings/paper-reading.ts';
import { CLAUSE_TOPIC_WORDS } from '#domain/words/clause-topic-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { ALL_CLAUSES, clausesShown, filtersIn, termFilter, topicFilter } from './clause-filter.ts';
import type { ChangesView } from './shown-runs.ts';
import type { DocumentSearch } from './use-document-search.ts';
import { paperPlaceMessages } from './words.ts';

const VIEWS: readonly ChangesView[] = ['changes', 'after', 'before'];

/** Over the document: how tracked changes show, what is looked for, which clauses are shown. */
export function DocumentTools(props: {
  readonly view: ChangesView;
  readonly onView: (view: ChangesView) => void;
  readonly hasChanges: boolean;
  readonly onChange: (by: 1 | -1) => void;
  readonly search: DocumentSearch;
  readonly clauses: readonly ReadClause[];
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}) {
  const { view, onView, hasChanges, onChange, search, clauses, filter, onFilter } = props;
  const t = useMessages(paperPlaceMessages);
  return (
    <div className="sheet-tools no-print">
      <SearchField search={search} />
      <ClauseFilter clauses={clauses} filter={filter} onFilter={onFilter} />
      {hasChanges ? (
        <div className="sheet-tool">
          <span className="sheet-tool-name small">{t.view}</span>
          <ChoiceRow
            label={t.view}
            isLabelHidden
            value={view}
            options={VIEWS.map((value) => ({ value, label: t.views[value] }))}
            onChoose={onView}
          />
          {view === 'changes' ? (
            <span className="paper-steps">
              <Button look="quiet" aria-label={t.previousChange} onClick={() => onChange(-1)}>
                ↑
              </Button>
              <Button look="quiet" aria-label={t.nextChange} onClick={() => onChange(1)}>
                ↓
              </Button>
            </span>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function SearchField({ search }: { readonly search: DocumentSearch }) {
  const t = useMessages(paperPlaceMessages);
  const { query, field, count, at, onQuery, onStep } = search;
  return (
    <div className="sheet-tool paper-search" role="search">
      <input
        ref={field}
        className="input"
        type="search"
        data-page-search
        aria-label={t.find}
        placeholder={t.find}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape' && query !== '') onQuery('');
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {query.trim() === '' ? null : (
        <>
          <output className="small quiet">{t.found(at, count)}</output>
          <span className="paper-steps">
            <Button look="quiet" aria-label={t.previous} disabled={count === 0} onClick={() => onStep(-1)}>
              ↑
            </Button>
            <Button look="quiet" aria-label={t.next} disabled={count === 0} onClick={() => onStep(1)}>
              ↓
            </Button>
          </span>
        </>
      )}
    </div>
  );
}

function ClauseFilter(props: {
  readonly clauses: readonly ReadClause[];
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}) {
  const { clauses, filter, onFilter } = props;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  const { topics, termIds } = useMemo(() => filtersIn(clauses), [clauses]);
  const known = byId(terms);
  if (topics.length === 0 && termIds.size === 0) return null;
  return (
    <div className="sheet-tool">
      <select
        className="select"
        aria-label={t.clauses}
        value={filter}
        onChange={({ target }) => onFilter(target.value)}
      >
        <option value={ALL_CLAUSES}>{t.allClauses}</option>
        <optgroup label={t.topics}>
          {topics.map((topic) => (
            <option key={topic} value={topicFilter(topic)}>
              {say(asTitle(CLAUSE_TOPIC_WORDS[topic]))}
            </option>
          ))}
        </optgroup>
        <optgroup label={t.termsFilter}>
          {[...termIds].map((termId) => (
            <option key={termId} value={termFilter(termId)}>
              {say(known.get(termId)?.name ?? { en: termId, ko: termId })}
            </option>
          ))}
        </optgroup>
      </select>
      {filter === ALL_CLAUSES ? null : (
        <span className="small quiet">
          {t.clausesShown(clausesShown(clauses, filter).length, clauses.length)}
        </span>
      )}
    </div>
  );
}
