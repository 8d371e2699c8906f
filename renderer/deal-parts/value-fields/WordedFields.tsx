import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { FieldsProps } from './fields-props.ts';
import { valueMessages } from './words.ts';

export function YesNoFields({ term, value, onSave }: FieldsProps<'yes-no'>) {
  const common = useCommon();
  const say = useSay();
  return (
    <ChoiceRow
      label={say(term.name)}
      isLabelHidden
      value={value ? (value.yes ? 'yes' : 'no') : null}
      options={[
        { value: 'yes', label: common.yesNo.yes },
        { value: 'no', label: common.yesNo.no },
      ]}
      onChoose={(answer) => onSave({ kind: 'yes-no', yes: answer === 'yes' })}
    />
  );
}

export function ChoiceFields({ term, value, onSave }: FieldsProps<'choice'>) {
  const t = useMessages(valueMessages);
  const say = useSay();
  if (term.form.kind !== 'choice') return null;
  return (
    <div className="choice-column">
      <ChoiceRow
        label={t.choice}
        isLabelHidden
        value={value?.choice ?? null}
        options={term.form.choices.map((choice) => ({ value: choice.id, label: say(choice.label) }))}
        onChoose={(choice) => onSave({ kind: 'choice', choice })}
      />
    </div>
  );
}

export function DateFields({ value, keepAs, onSave }: FieldsProps<'date'>) {
  const t = useMessages(valueMessages);
  return (
    <DateField
      label={t.date}
      on={value?.on ?? ''}
      onSave={(on) => onSave({ kind: 'date', on })}
      keepAs={keepAs}
    />
  );
}

export function WordsFields({ value, onPut }: FieldsProps<'text'>) {
  const t = useMessages(valueMessages);
  return (
    <div className="value-wide">
      <TextField
        label={t.text}
        rows={3}
        value={value?.text ?? ''}
        limit={20_000}
        isNeeded
        onSave={(text) => onPut({ kind: 'text', text })}
      />
    </div>
  );
}
