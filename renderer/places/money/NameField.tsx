import type { Bilingual } from '#domain/text/bilingual.ts';
import { TextField } from '#renderer/ui/TextField.tsx';

/** The name of a part of the waterfall. */
export function NameField(props: {
  readonly label: string;
  readonly name: string;
  readonly onSave: (label: Bilingual) => void;
}) {
  const { label, name, onSave } = props;
  return (
    <TextField
      label={label}
      value={name}
      limit={120}
      onSave={(text) => {
        // A part always has a name, so an emptied field shows the old one again.
        if (text.trim() !== '') onSave(same(text.trim()));
      }}
    />
  );
}

/** The person's own words stand in both languages. */
export function same(text: string): Bilingual {
  return { en: text, ko: text };
}
