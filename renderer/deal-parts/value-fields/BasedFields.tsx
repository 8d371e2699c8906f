import type { ReactNode } from 'react';
import type { Value } from '#domain/values/value.ts';
import type { Term } from '#domain/library/term.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { FigureField } from './FigureField.tsx';
import { BaseSelect } from './BaseSelect.tsx';
import type { FieldsProps } from './fields-props.ts';
import { shownPercent } from './shown-figure.ts';
import { valueMessages } from './words.ts';

export function ShareFields({ value, onSave, ...rest }: FieldsProps<'share'>) {
  const { term } = rest;
  const t = useMessages(valueMessages);
  const { base, baseField } = useBase(term, value, onSave);
  return (
    <>
      <FigureField
        label={t.percent}
        {...rest}
        form={{ kind: 'share', base }}
        value={value}
        shown={value ? shownPercent(value.share) : ''}
        hint={t.percentHint}
        onSave={onSave}
      />
      {baseField}
    </>
  );
}

export function RateFields({ value, onSave, ...rest }: FieldsProps<'rate'>) {
  const { term } = rest;
  const t = useMessages(valueMessages);
  const common = useCommon();
  const { base, baseField } = useBase(term, value, onSave);
  const [period, setPeriod] = useFollowing<'year' | 'month'>(
    value?.period ?? (term.form.kind === 'rate' ? term.form.period : 'year'),
  );
  return (
    <>
      <FigureField
        label={t.percent}
        {...rest}
        form={{ kind: 'rate', base, period }}
        value={value}
        shown={value ? shownPercent(value.share) : ''}
        hint={t.percentHint}
        onSave={onSave}
      />
      {baseField}
      <Select
        label={t.period}
        value={period}
        options={(['year', 'month'] as const).map((each) => ({
          value: each,
          label: common.ratePeriods[each],
        }))}
        onChoose={(next) => {
          setPeriod(next);
          if (value) onSave({ ...value, period: next });
        }}
      />
    </>
  );
}

export function MultipleFields({ value, onSave, ...rest }: FieldsProps<'multiple'>) {
  const { term } = rest;
  const t = useMessages(valueMessages);
  const { base, baseField } = useBase(term, value, onSave);
  return (
    <>
      <FigureField
        label={t.number}
        {...rest}
        form={{ kind: 'multiple', base }}
        value={value}
        shown={value ? formatNumber(value.n) : ''}
        onSave={onSave}
      />
      {baseField}
    </>
  );
}

/** The base of a figure, and its field: another one is saved at once with the figure that stands. */
function useBase(
  term: Term,
  value: Extract<Value, { readonly base: string }> | undefined,
  onSave: (value: Value) => void,
): { readonly base: string; readonly baseField: ReactNode } {
  const [base, setBase] = useFollowing(value?.base ?? formBase(term));
  const choose = (next: string) => {
    setBase(next);
    if (value) onSave({ ...value, base: next });
  };
  return { base, baseField: <BaseSelect base={base} onChoose={choose} /> };
}

function formBase(term: Term): string {
  const { form } = term;
  return form.kind === 'share' || form.kind === 'rate' || form.kind === 'multiple'
    ? form.base
    : 'none_stated';
}
