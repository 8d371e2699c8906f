import { useState } from 'react';
import { noteIn, withNoteIn } from '#domain/text/half-in.ts';
import { normaliseText } from '#domain/text/normalise-text.ts';
import { useLang } from '#renderer/i18n/use-messages.ts';
import type { Saving } from '#renderer/ui/use-autosave.ts';

/**
 * A note that says one thing in both languages, for its field: the half of the reader's language is shown and edited, and
 * the other half stays with it. A note in one language is what it is.
 */
export function useNoteHalf(
  note: string,
  save: (note: string) => Saving,
): { readonly value: string; readonly onSave: (text: string) => Saving } {
  const lang = useLang();
  // While somebody types, the halves stay those of the note that was opened: words that are not yet a sentence beside the
  // other half would else be no translation of it, and the field would show both.
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string; readonly text: string }>();
  const mine = typed?.to === normaliseText(note) ? typed : undefined;
  return {
    value: mine ? mine.text : noteIn(note, lang),
    onSave(text) {
      const from = mine ? mine.from : note;
      const joined = withNoteIn(from, lang, text);
      setTyped({ from, to: normaliseText(joined), text });
      return save(joined);
    },
  };
}
