import { useEffect, useRef } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { SideBySideRow } from '#domain/comparison/standing.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import { DIMENSIONS } from '#domain/library/term.ts';
import type { DimensionId } from '#domain/library/term.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { compareMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { FINDING_KINDS, findingKinds, isUnreadEverywhere } from './findings.ts';
import type { CompareFilter, CompareRow, FindingKind } from './findings.ts';

const FINDING_SIGNS: Readonly<Record<FindingKind, string>> = {
  worse: '▼',
  absent: '○',
  changed: 'Δ',
  differs: '≠',
};

/** The findings that the filters let through. The counter says which of them is in focus. */
export function FindingsPane(props: {
  readonly findings: readonly CompareRow[];
  readonly all: readonly SideBySideRow[];
  readonly filter: CompareFilter;
  readonly onFilter: (filter: CompareFilter) => void;
  readonly hidden: number;
  readonly selected: string | undefined;
  readonly onSelect: (termId: string) => void;
  readonly judged: string | undefined;
}) {
  const { findings, filter, onFilter, hidden, selected, onSelect, judged } = props;
  const t = useMessages(compareMessages);
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const at = 1 + findings.findIndex(({ term }) => term.id === selected);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <aside className="findings no-print" aria-labelledby="findings-title">
      <header>
        <h3 id="findings-title">
          {t.findings} <span role="status">{t.findingsOf(at, findings.length)}</span>
        </h3>
        <Filters all={props.all} filter={filter} onFilter={onFilter} judged={judged} />
        <p className="quiet small">
          {hidden === 0 ? null : `${t.hidden(hidden)}. `}
          {t.keys}
        </p>
      </header>
      {findings.length === 0 ? <NoFindings all={props.all} filter={filter} /> : null}
      <ul ref={list}>
        {findings.map(({ row, term }) => (
          <li key={term.id}>
            <button
              type="button"
              className="finding"
              aria-current={term.id === selected ? 'true' : undefined}
              onClick={() => onSelect(term.id)}
            >
              <span>{say(term.name)}</span>
              <span className="finding-signs">
                {findingKinds(row)
                  .filter((kind) => kind !== 'differs' || filter.kinds.includes('differs'))
                  .map((kind) => (
                    <span key={kind} data-kind={kind}>
                      <span aria-hidden="true">{FINDING_SIGNS[kind]}</span>
                      <span className="visually-hidden">{t.filters[kind]}</span>
                    </span>
                  ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** Why there is none: no paper, no value in the papers, the filters, or nothing that needs a look. */
function NoFindings({
  all,
  filter,
}: {
  readonly all: readonly SideBySideRow[];
  readonly filter: CompareFilter;
}) {
  const t = useMessages(compareMessages);
  const { drafts } = useDocument();
  const lacks = drafts.length === 0 ? 'paper' : all.every(isUnreadEverywhere) ? 'values' : undefined;
  if (lacks !== undefined) {
    return (
      <div className="findings-none">
        <p className="quiet">{t.lacks[lacks]}</p>
        <ToTerms lacks={lacks} />
      </div>
    );
  }
  const isFiltered = filter.kinds.length > 0 || filter.family !== '' || filter.dimension !== '';
  return <p className="quiet findings-none">{isFiltered ? t.noFindings : t.nothingToCheck}</p>;
}

function Filters(props: {
  readonly all: readonly SideBySideRow[];
  readonly filter: CompareFilter;
  readonly onFilter: (filter: CompareFilter) => void;
  readonly judged: string | undefined;
}) {
  const { all, filter, onFilter, judged } = props;
  const t = useMessages(compareMessages);
  const say = useSay();
  const { deal } = useDocument();
  const { families, dimensions, terms } = useApp((state) => state.library);
  const here = applicableTerms(terms, deal);
  const change = (patch: Partial<CompareFilter>) => onFilter({ ...filter, ...patch });
  const dimensionOptions: readonly (DimensionId | '')[] = ['', ...DIMENSIONS];
  return (
    <>
      <fieldset className="finding-kinds">
        <legend className="visually-hidden">{t.filtersLabel}</legend>
        {FINDING_KINDS.map((kind) => (
          <label key={kind} className="tick">
            <input
              type="checkbox"
              checked={filter.kinds.includes(kind)}
              onChange={(event) =>
                change({
                  kinds: FINDING_KINDS.filter((each) =>
                    each === kind ? event.target.checked : filter.kinds.includes(each),
                  ),
                })
              }
            />
            <span className="finding-sign" data-kind={kind} aria-hidden="true">
              {FINDING_SIGNS[kind]}
            </span>
            <span>{t.filters[kind]}</span>
            <span className="finding-count">
              {all.filter((row) => findingKinds(row).includes(kind)).length}
            </span>
          </label>
        ))}
      </fieldset>
      {judged === undefined ? null : <p className="quiet small">{t.filtersAbout(judged)}</p>}
      <div className="finding-selects">
        <Select
          label={t.family}
          isLabelHidden
          value={filter.family}
          options={[
            { value: '', label: t.allFamilies },
            ...families
              .filter((family) => here.some((term) => term.family === family.id))
              .map((family) => ({ value: family.id, label: say(family.name) })),
          ]}
          onChoose={(family) => change({ family })}
        />
        <Select
          label={t.dimension}
          isLabelHidden
          value={filter.dimension}
          options={dimensionOptions.map((id) => {
            const dimensionRecord = byId(dimensions).get(id);
            return { value: id, label: dimensionRecord ? say(dimensionRecord.name) : t.allDimensions };
          })}
          onChoose={(dimension) => change({ dimension })}
        />
      </div>
      <div className="finding-ticks">
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.onlyFindings}
            onChange={(event) => change({ onlyFindings: event.target.checked })}
          />
          {t.onlyFindings}
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.hideUnread}
            onChange={(event) => change({ hideUnread: event.target.checked })}
          />
          {t.hideUnread}
        </label>
      </div>
    </>
  );
}
