import { useState } from 'react';
import { halfIn, linesIn, noteIn, withHalfIn, withLinesIn, withNoteIn } from '#domain/text/half-in.ts';
import { normaliseText } from '#domain/text/normalise-text.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { useLang } from '#renderer/i18n/use-messages.ts';
import type { Saving } from '#renderer/ui/use-autosave.ts';

/**
 * A note that says one thing in both languages, for its field: the half of the reader's language is shown and edited, and
 * the other half stays with it. A note in one language is what it is.
 */
export function useNoteHalf(note: string, save: (note: string) => Saving): Half {
  return useHalf(note, save, NOTE);
}

/** The same for a field of a few words: what somebody is, the title of a signatory. */
export function useFieldHalf(text: string, save: (text: string) => Saving): Half {
  return useHalf(text, save, FIELD);
}

/** The same for a list with an item a line: the papers of the chain of title. */
export function useLinesHalf(lines: string, save: (lines: string) => Saving): Half {
  return useHalf(lines, save, LINES);
}

type Half = { readonly value: string; readonly onSave: (text: string) => Saving };
type Halving = {
  readonly shown: (text: string, lang: Lang) => string;
  readonly anew: (text: string, lang: Lang, said: string) => string;
};
const NOTE: Halving = { shown: noteIn, anew: withNoteIn };
const FIELD: Halving = { shown: halfIn, anew: withHalfIn };
const LINES: Halving = { shown: linesIn, anew: withLinesIn };

function useHalf(note: string, save: (note: string) => Saving, { shown, anew }: Halving): Half {
  const lang = useLang();
  // While somebody types, the halves stay those of the note that was opened: words that are not yet a sentence beside the
  // other half would else be no translation of it, and the field would show both.
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string; readonly text: string }>();
  const mine = typed?.to === normaliseText(note) ? typed : undefined;
  return {
    value: mine ? mine.text : shown(note, lang),
    onSave(text) {
      const from = mine ? mine.from : note;
      const joined = anew(from, lang, text);
      setTyped({ from, to: normaliseText(joined), text });
      return save(joined);
    },
  };
}
