import type { ComponentProps } from 'react';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useFieldHalf } from './use-note-half.ts';

/** A field of a few words that may say them in both languages: the half of the reader's language is shown and edited. */
export function HalfField(props: ComponentProps<typeof TextField>) {
  return <TextField {...props} {...useFieldHalf(props.value, props.onSave)} />;
}
