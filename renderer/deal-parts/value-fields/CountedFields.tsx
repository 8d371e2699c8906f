import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { FigureField } from './FigureField.tsx';
import type { FieldsProps } from './fields-props.ts';
import { valueMessages } from './words.ts';

const UNITS = ['days', 'weeks', 'months', 'years'] as const;

export function DurationFields({ value, onSave, ...rest }: FieldsProps<'duration'>) {
  const { term } = rest;
  const t = useMessages(valueMessages);
  const common = useCommon();
  const [unit, setUnit] = useFollowing(
    value?.unit ?? (term.form.kind === 'duration' ? term.form.unit : 'months'),
  );
  return (
    <>
      <FigureField
        label={t.number}
        {...rest}
        form={{ kind: 'duration', unit }}
        value={value}
        shown={value ? formatNumber(value.n) : ''}
        onSave={onSave}
      />
      <Select
        label={t.unit}
        value={unit}
        options={UNITS.map((each) => ({ value: each, label: common.durationUnits[each] }))}
        onChoose={(next) => {
          setUnit(next);
          if (value) onSave({ ...value, unit: next });
        }}
      />
    </>
  );
}

export function QuantityFields({ value, onSave, ...rest }: FieldsProps<'quantity'>) {
  const { term } = rest;
  const t = useMessages(valueMessages);
  const say = useSay();
  const units = useApp((state) => state.library.units);
  const [unit, setUnit] = useFollowing(
    value?.unit ?? (term.form.kind === 'quantity' ? term.form.unit : (units[0]?.id ?? 'items')),
  );
  return (
    <>
      <FigureField
        label={t.number}
        {...rest}
        form={{ kind: 'quantity', unit }}
        value={value}
        shown={value ? formatNumber(value.n) : ''}
        onSave={onSave}
      />
      <Select
        label={t.unit}
        value={unit}
        options={units.map((each) => ({ value: each.id, label: say(each.name) }))}
        onChoose={(next) => {
          setUnit(next);
          if (value) onSave({ ...value, unit: next });
        }}
      />
    </>
  );
}
