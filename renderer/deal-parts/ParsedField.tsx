import { useState } from 'react';
import { TextField } from '#renderer/ui/TextField.tsx';

type ParsedFieldProps<T> = {
  readonly label: string;
  /** The saved value as text; empty when there is none. */
  readonly shown: string;
  readonly parse: (text: string) => T | undefined;
  readonly onSave: (parsed: T) => void;
  /** Without it an emptied field goes back to what it was. */
  readonly onClear?: () => void;
  readonly wrong: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
};

/** A text field that saves only what it understands, and says what it does not. */
export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { label, shown, parse, onSave, onClear, wrong, hint, placeholder = '' } = props;
  const [refused, setRefused] = useState<string>();
  return (
    <TextField
      label={label}
      value={refused ?? shown}
      hint={hint}
      error={refused === undefined ? undefined : wrong}
      placeholder={placeholder}
      maxLength={60}
      isUnderstood={(text) => text.trim() === '' || parse(text) !== undefined}
      onSave={(text) => {
        const parsed = text.trim() === '' ? undefined : parse(text);
        // What was not understood stays in the field to be corrected.
        setRefused(parsed === undefined && text.trim() !== '' ? text : undefined);
        if (parsed !== undefined) onSave(parsed);
        else if (text.trim() === '') onClear?.();
      }}
    />
  );
}
