import { STANDINGS } from '#domain/comparison/standing.ts';
import type { DimensionId } from '#domain/library/term.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { STANDING_SIGNS } from '#domain/words/standing-words.ts';
import { useApp } from '#renderer/state/session.ts';
import type { TermFilter, TermRowModel } from './term-rows.ts';
import { NO_FILTER, isFiltering } from './term-rows.ts';

type TermFiltersProps = {
  readonly filter: TermFilter;
  readonly rows: readonly TermRowModel[];
  readonly shown: number;
  readonly onChange: (filter: TermFilter) => void;
  /** Arrow down in the search goes to the rows. */
  readonly onLeave: () => void;
  /** Enter opens the first row that was found. */
  readonly onEnter: () => void;
};

export function TermFilters({ filter, rows, shown, onChange, onLeave, onEnter }: TermFiltersProps) {
  const t = useMessages(termsMessages).filters;
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const present = new Set(rows.map((row) => row.standing));
  const families = new Set(rows.map((row) => row.term.family));
  return (
    <search className="term-filters no-print">
      <Field label={t.search} isLabelHidden>
        {(attributes) => (
          <input
            className="input"
            type="search"
            data-page-search
            {...attributes}
            placeholder={`${t.search} (${t.searchHint})`}
            value={filter.query}
            onChange={(event) => onChange({ ...filter, query: event.target.value })}
            onKeyDown={(event) => {
              if (isComposing(event)) return;
              if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault();
                if (event.key === 'Enter') onEnter();
                else onLeave();
              }
              if (event.key === 'Escape') onChange(NO_FILTER);
            }}
          />
        )}
      </Field>
      <Select<TermFilter['standing']>
        label={t.standing}
        isLabelHidden
        value={filter.standing}
        options={[
          { value: 'all', label: t.allStandings },
          ...STANDINGS.filter((standing) => present.has(standing)).map((standing) => ({
            value: standing,
            label: `${STANDING_SIGNS[standing]} ${common.standings[standing]}`,
          })),
          { value: 'ranked', label: t.ranked },
          { value: 'must-have', label: t.mustHave },
          { value: 'ladder-to-mend', label: t.ladderToMend },
          { value: 'with-ladder', label: t.withLadder },
          { value: 'with-clause', label: t.withClause },
        ]}
        onChoose={(standing) => onChange({ ...filter, standing })}
      />
      <Select<DimensionId | 'all'>
        label={t.dimension}
        isLabelHidden
        value={filter.dimension}
        options={[
          { value: 'all', label: t.allDimensions },
          ...library.dimensions.map((dimension) => ({ value: dimension.id, label: say(dimension.name) })),
        ]}
        onChoose={(dimension) => onChange({ ...filter, dimension })}
      />
      <Select
        label={t.family}
        isLabelHidden
        value={filter.family}
        options={[
          { value: 'all', label: t.allFamilies },
          ...library.families
            .filter((family) => families.has(family.id))
            .map((family) => ({ value: family.id, label: say(family.name) })),
        ]}
        onChoose={(family) => onChange({ ...filter, family })}
      />
      <output className="quiet small term-count">{t.shown(shown, rows.length)}</output>
      {isFiltering(filter) ? (
        <Button look="word" onClick={() => onChange(NO_FILTER)}>
          {t.clear}
        </Button>
      ) : null}
    </search>
  );
}
