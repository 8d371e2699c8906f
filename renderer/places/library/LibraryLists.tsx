import { InOriginal } from '#renderer/deal-parts/InOriginal.tsx';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Source } from '#domain/library/library.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import { CONFIDENCES, DEAL_KINDS, EVIDENCE_KINDS } from '#domain/library/term.ts';
import type { Term } from '#domain/library/term.ts';
import { formatBenchmark } from '#domain/library/format-precedent.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Highlighted } from '#renderer/ui/Highlighted.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { houseMessages } from '#renderer/places/house/words.ts';
import { libraryMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import type { LibraryOpen } from '#renderer/state/route.ts';
import { useApp } from '#renderer/state/session.ts';
import { filterTerms, GROUPINGS, groupTerms, isFiltering, NO_FILTER } from './browse-terms.ts';
import type { TermGroup } from './browse-terms.ts';
import type { LibraryHit } from './library-index.ts';
import type { Browse } from './LibraryScreen.tsx';
import { travelRows } from './travel-rows.ts';

type Opened = { readonly open: LibraryOpen | undefined };

/** One line of the list that opens a page. */
export function Row(props: Opened & { readonly to: LibraryOpen; readonly children: ReactNode }) {
  const { open, to, children } = props;
  const go = useApp((state) => state.go);
  const isOpen = open?.kind === to.kind && open.id === to.id;
  return (
    <li>
      <button
        type="button"
        className="library-row"
        data-record={`${to.kind}/${to.id}`}
        aria-current={isOpen ? 'true' : undefined}
        onKeyDown={travelRows}
        onClick={() => go({ place: 'library', open: to })}
      >
        {children}
      </button>
    </li>
  );
}

/** Terms by family, dimension, case or source, under filters. */
export function TermBrowser({ browse, open }: Opened & { readonly browse: Browse }) {
  const t = useMessages(libraryMessages);
  const library = useApp((state) => state.library);
  const { filter, grouping, usedTermIds, setFilter } = browse;
  const shown = filterTerms(library.terms, filter, usedTermIds);
  const groups = groupTerms(shown, grouping, library);
  return (
    <>
      <Filters browse={browse} />
      <p className="library-count" role="status">
        {t.counted(shown.length, library.terms.length)}
        {isFiltering(filter) ? (
          <Button look="word" onClick={() => setFilter(NO_FILTER)}>
            {t.clearFilters}
          </Button>
        ) : null}
      </p>
      {shown.length === 0 ? <p className="library-none">{t.noTerms}</p> : null}
      {groups.map((group) => (
        <TermGroupList key={group.id} group={group} browse={browse} open={open} />
      ))}
    </>
  );
}

function TermGroupList(props: Opened & { readonly group: TermGroup; readonly browse: Browse }) {
  const { group, browse, open } = props;
  const t = useMessages(libraryMessages);
  const say = useSay();
  const name = group.name ? say(group.name) : browse.grouping === 'case' ? t.noCaseGroup : t.noSourceGroup;
  return (
    <section className="library-group" aria-label={name}>
      <h2 className="library-group-name">
        {name} <span className="quiet">{group.terms.length}</span>
      </h2>
      <ul>
        {group.terms.map((term) => (
          <TermRow key={term.id} term={term} open={open} />
        ))}
      </ul>
    </section>
  );
}

function TermRow({ term, open }: Opened & { readonly term: Term }) {
  const house = useMessages(houseMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const market = say(formatBenchmark(term, library));
  return (
    <Row open={open} to={{ kind: 'term', id: term.id }}>
      <span className="library-row-name">{say(term.name)}</span>
      {term.house?.isHidden ? (
        <span className="quiet small">{house.hiddenMark}</span>
      ) : (
        <EvidenceMark evidence={term.evidence} />
      )}
      {market === '' ? null : <span className="library-row-sub">{market}</span>}
    </Row>
  );
}

function Filters({ browse }: { readonly browse: Browse }) {
  const t = useMessages(libraryMessages);
  const common = useCommon();
  const { filter, setFilter, grouping, setGrouping } = browse;
  return (
    <div className="library-filters">
      <ChoiceRow
        label={t.browseBy}
        value={grouping}
        options={GROUPINGS.map((each) => ({ value: each, label: t.groupings[each] }))}
        onChoose={setGrouping}
      />
      <div className="library-selects">
        <Select
          label={t.evidence}
          isLabelHidden
          value={filter.evidence}
          options={[
            { value: '', label: t.anyEvidence },
            ...EVIDENCE_KINDS.map((each) => ({ value: each, label: common.evidence[each] })),
          ]}
          onChoose={(evidence) => setFilter({ ...filter, evidence })}
        />
        <Select
          label={t.confidence}
          isLabelHidden
          value={filter.confidence}
          options={[
            { value: '', label: t.anyConfidence },
            ...CONFIDENCES.map((each) => ({ value: each, label: common.confidence[each] })),
          ]}
          onChoose={(confidence) => setFilter({ ...filter, confidence })}
        />
        <Select
          label={t.kind}
          isLabelHidden
          value={filter.kind}
          options={[
            { value: '', label: t.anyKind },
            ...DEAL_KINDS.map((each) => ({ value: each, label: common.kinds[each] })),
          ]}
          onChoose={(kind) => setFilter({ ...filter, kind })}
        />
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.usedOnly}
            onChange={(event) => setFilter({ ...filter, usedOnly: event.target.checked })}
          />
          {t.usedOnly}
        </label>
      </div>
    </div>
  );
}

/** The terms on which the house says something. */
export function HouseTermList({ open }: Opened) {
  const terms = useApp((state) => state.library.terms).filter((term) => term.house !== undefined);
  return (
    <ul className="library-plain">
      {terms.map((term) => (
        <TermRow key={term.id} term={term} open={open} />
      ))}
    </ul>
  );
}

export function CaseList({ open }: Opened) {
  const say = useSay();
  const cases = useApp((state) => state.library.cases);
  return (
    <ul className="library-plain">
      {cases
        .toSorted((a, b) => b.year - a.year)
        .map((record) => (
          <Row key={record.id} open={open} to={{ kind: 'case', id: record.id }}>
            <span className="library-row-name">{say(record.title)}</span>
            <span className="quiet small">{record.year}</span>
            <span className="library-row-sub">{say(record.dealType)}</span>
          </Row>
        ))}
    </ul>
  );
}

export function QuestionList({ open }: Opened) {
  const common = useCommon();
  const say = useSay();
  const questions = useApp((state) => state.library.questions);
  const topics = [...new Set(questions.map((question) => question.topic))];
  return (
    <>
      {topics.map((topic) => (
        <section key={topic} className="library-group" aria-label={common.situationTopics[topic]}>
          <h2 className="library-group-name">{common.situationTopics[topic]}</h2>
          <ul>
            {questions
              .filter((question) => question.topic === topic)
              .map((question) => (
                <Row key={question.id} open={open} to={{ kind: 'question', id: question.id }}>
                  <span className="library-row-name">{say(question.text)}</span>
                  <EvidenceMark evidence={question.evidence} />
                </Row>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function DimensionList({ open }: Opened) {
  const say = useSay();
  const dimensions = useApp((state) => state.library.dimensions);
  return (
    <ul className="library-plain">
      {dimensions.map((dimension) => (
        <Row key={dimension.id} open={open} to={{ kind: 'dimension', id: dimension.id }}>
          <span className="library-row-name">{say(dimension.name)}</span>
          <span />
          <span className="library-row-sub">{say(dimension.about)}</span>
        </Row>
      ))}
    </ul>
  );
}

/** By outlet, then year: a lawyer looks for who said it. */
export function SourceTitleList({ open }: Opened) {
  const say = useSay();
  const sources = useApp((state) => state.library.sources);
  const outletOf = (source: Source) => (source.outlet === '' ? source.title : source.outlet);
  const ordered = sources.toSorted(
    (a, b) => outletOf(a).localeCompare(outletOf(b)) || (b.year ?? 0) - (a.year ?? 0),
  );
  return (
    <ul className="library-plain">
      {ordered.map((source) => (
        <Row key={source.id} open={open} to={{ kind: 'source', id: source.id }}>
          <span className="library-row-name">{outletOf(source)}</span>
          <span className="quiet small">{say(sourceDate(source))}</span>
          {source.outlet === '' ? null : (
            <span className="library-row-sub">
              <InOriginal text={source.title} />
            </span>
          )}
        </Row>
      ))}
    </ul>
  );
}

const HIT_ORDER: readonly LibraryOpen['kind'][] = ['term', 'case', 'rule', 'question', 'dimension', 'source'];

/** Everything that matches, with the sentence around the match. */
export function HitList(props: Opened & { readonly hits: readonly LibraryHit[]; readonly query: string }) {
  const { hits, query, open } = props;
  const t = useMessages(libraryMessages);
  const titles: Readonly<Record<LibraryOpen['kind'], string>> = {
    term: t.sections.terms,
    case: t.sections.cases,
    rule: t.sections.rules,
    question: t.sections.situation,
    dimension: t.sections.dimensions,
    source: t.sections.sources,
  };
  if (hits.length === 0) {
    return (
      <div className="library-none" role="status">
        <p>{t.noHits(query)}</p>
        <p className="quiet">{t.noHitsHint}</p>
      </div>
    );
  }
  return (
    <>
      <p className="library-count" role="status">
        {t.hits(hits.length)}
      </p>
      {HIT_ORDER.map((kind) => {
        const here = hits.filter((hit) => hit.open.kind === kind);
        return here.length === 0 ? (
          <Fragment key={kind} />
        ) : (
          <section key={kind} className="library-group" aria-label={titles[kind]}>
            <h2 className="library-group-name">
              {titles[kind]} <span className="quiet">{here.length}</span>
            </h2>
            <ul>
              {here.map((hit) => (
                <HitRow key={hit.open.id} hit={hit} open={open} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function HitRow({ hit, open }: Opened & { readonly hit: LibraryHit }) {
  const say = useSay();
  const title = say(hit.title);
  const isInTitle = hit.rank === 0 && hit.sentence === title;
  return (
    <Row open={open} to={hit.open}>
      <span className="library-row-name">
        {isInTitle ? <Highlighted text={hit.sentence} match={hit.match} /> : title}
      </span>
      <span />
      {isInTitle ? null : (
        <span className="library-row-sub library-row-hit">
          <Highlighted text={hit.sentence} match={hit.match} />
        </span>
      )}
    </Row>
  );
}
