import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { Field } from './Field.tsx';
import { savingMessages } from './words.ts';

type LineInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The most letters that the form may send. A longer text stays whole until the person shortens it. */
  readonly limit: number;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly isFirst?: boolean;
};

/** One line of a form that is sent by its button. */
export function LineInput(props: LineInputProps) {
  const { label, value, onChange, limit, error, placeholder, isFirst = false } = props;
  const t = useMessages(savingMessages);
  const lang = useLang();
  const over =
    value.length > limit
      ? t.overLimit(value.length.toLocaleString(lang), limit.toLocaleString(lang))
      : undefined;
  return (
    <Field label={label} error={over ?? error} isAlert={over === undefined}>
      {(attributes) => (
        <input
          className="input"
          autoComplete="off"
          {...attributes}
          {...(isFirst ? { 'data-first-focus': true } : {})}
          value={value}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
