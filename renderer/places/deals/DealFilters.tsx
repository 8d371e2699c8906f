import type { KeyboardEvent } from 'react';
import { STAGES } from '#domain/deal/deal.ts';
import { DEAL_KINDS } from '#domain/library/term.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import type { DealLook } from './deal-rows.ts';
import { DEAL_SORTS } from './deal-rows.ts';
import { dealsMessages } from './words.ts';

type DealFiltersProps = {
  readonly look: DealLook;
  readonly onChange: (look: DealLook) => void;
  /** How many of all are shown; empty where it is all of them. */
  readonly count: string;
};

export function DealFilters({ look, onChange, count }: DealFiltersProps) {
  const t = useMessages(dealsMessages);
  const common = useCommon();
  return (
    <search className="deal-filters no-print">
      <Field label={t.search} isLabelHidden>
        {(attributes) => (
          <input
            className="input"
            type="search"
            data-page-search
            {...attributes}
            placeholder={`${t.search} (${t.searchHint})`}
            value={look.query}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({ ...look, query: event.target.value })}
            onKeyDown={leaveToList}
          />
        )}
      </Field>
      <Select
        label={t.kind}
        isLabelHidden
        value={look.kind}
        options={[
          { value: '', label: t.everyKind },
          ...DEAL_KINDS.map((kind) => ({ value: kind, label: common.kinds[kind] })),
        ]}
        onChoose={(kind) => onChange({ ...look, kind })}
      />
      <Select
        label={t.stage}
        isLabelHidden
        value={look.stage}
        options={[
          { value: '', label: t.everyStage },
          ...STAGES.map((stage) => ({ value: stage, label: common.stages[stage] })),
        ]}
        onChoose={(stage) => onChange({ ...look, stage })}
      />
      <Select
        label={t.origin}
        isLabelHidden
        value={look.origin}
        options={(['all', 'own', 'sample'] as const).map((origin) => ({
          value: origin,
          label: t.origins[origin],
        }))}
        onChoose={(origin) => onChange({ ...look, origin })}
      />
      <Select
        label={t.sort}
        isLabelHidden
        value={look.sort}
        options={DEAL_SORTS.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
        onChoose={(sort) => onChange({ ...look, sort, isReversed: false })}
      />
      <output className="quiet small">{count}</output>
    </search>
  );
}

/** Enter and the arrow down lead from the search to the first deal. */
function leaveToList(event: KeyboardEvent): void {
  if (isComposing(event) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.deal-ledger tbody .ledger-title')?.focus();
}
