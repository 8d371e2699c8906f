import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { NumberField } from './FigureFields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { valueMessages } from './words.ts';

const UNITS = ['days', 'weeks', 'months', 'years'] as const;

export function DurationFields({ term, value, onSave }: FieldsProps<'duration'>) {
  const t = useMessages(valueMessages);
  const common = useCommon();
  const [unit, setUnit] = useFollowing(
    value?.unit ?? (term.form.kind === 'duration' ? term.form.unit : 'months'),
  );
  return (
    <>
      <NumberField n={value?.n} onSave={(n) => onSave({ kind: 'duration', n, unit })} />
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

export function QuantityFields({ term, value, onSave }: FieldsProps<'quantity'>) {
  const t = useMessages(valueMessages);
  const say = useSay();
  const units = useApp((state) => state.library.units);
  const [unit, setUnit] = useFollowing(
    value?.unit ?? (term.form.kind === 'quantity' ? term.form.unit : (units[0]?.id ?? 'items')),
  );
  return (
    <>
      <NumberField n={value?.n} onSave={(n) => onSave({ kind: 'quantity', n, unit })} />
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
