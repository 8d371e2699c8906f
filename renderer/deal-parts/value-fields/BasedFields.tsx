import type { ReactNode } from 'react';
import type { Value } from '#domain/values/value.ts';
import type { Term } from '#domain/library/term.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { PercentField, NumberField } from './FigureFields.tsx';
import { BaseSelect } from './BaseSelect.tsx';
import type { FieldsProps } from './fields-props.ts';
import { valueMessages } from './words.ts';

export function ShareFields({ term, value, onSave }: FieldsProps<'share'>) {
  const { base, baseField } = useBase(term, value, onSave);
  return (
    <>
      <PercentField share={value?.share} onSave={(share) => onSave({ kind: 'share', share, base })} />
      {baseField}
    </>
  );
}

export function RateFields({ term, value, onSave }: FieldsProps<'rate'>) {
  const t = useMessages(valueMessages);
  const common = useCommon();
  const { base, baseField } = useBase(term, value, onSave);
  const [period, setPeriod] = useFollowing<'year' | 'month'>(
    value?.period ?? (term.form.kind === 'rate' ? term.form.period : 'year'),
  );
  return (
    <>
      <PercentField share={value?.share} onSave={(share) => onSave({ kind: 'rate', share, base, period })} />
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

export function MultipleFields({ term, value, onSave }: FieldsProps<'multiple'>) {
  const { base, baseField } = useBase(term, value, onSave);
  return (
    <>
      <NumberField n={value?.n} onSave={(n) => onSave({ kind: 'multiple', n, base })} />
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
