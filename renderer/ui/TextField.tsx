import type { KeyboardEvent } from 'react';
import { Field } from './Field.tsx';
import { useAutosave } from './use-autosave.ts';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly rows?: number;
  readonly lang?: string;
  readonly maxLength?: number;
  /** While this is false there is something to correct, and Enter does not leave the field. */
  readonly isUnderstood?: (text: string) => boolean;
};

/** One line, or several with `rows`. Saves on blur, on Enter (one line) or after a pause; Esc restores what is saved. */
export function TextField(props: TextFieldProps) {
  const { label, value, onSave, hint, error, placeholder, isLabelHidden = false, rows, lang } = props;
  const { text, setText, commit, revert } = useAutosave(value, onSave);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && rows === undefined) {
      commit();
    }
    if (event.key === 'Escape' && text !== value) {
      event.stopPropagation();
      revert();
    }
  }
  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      {(attributes) => {
        const shared = {
          ...attributes,
          value: text,
          placeholder,
          lang,
          maxLength: props.maxLength,
          onChange: (event: { target: { value: string } }) => setText(event.target.value),
          onBlur: commit,
          onKeyDown,
        };
        return rows === undefined ? (
          <input className="input" type="text" autoComplete="off" spellCheck={false} {...shared} />
        ) : (
          <textarea className="textarea" rows={rows} spellCheck={false} {...shared} />
        );
      }}
    </Field>
  );
}
