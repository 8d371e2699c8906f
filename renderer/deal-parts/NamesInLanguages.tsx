import { useState } from 'react';
import type { NameIn } from '#domain/text/names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { namesMessages } from './names-words.ts';

/** A name as it is written in English and in Korean; folded away until there is one or it is asked for. */
export function NamesInLanguages(props: {
  /** What it is a name of, as its field says: `Title`, `Name`. */
  readonly what: string;
  readonly name: string;
  readonly names: NameIn | undefined;
  /** The most letters of either name. */
  readonly limit: number;
  readonly onSave: (names: NameIn) => Saving;
}) {
  const { what, name, names = {}, limit, onSave } = props;
  const t = useMessages(namesMessages);
  const hasNames = names.en !== undefined || names.ko !== undefined;
  // Fields that were there stay, also while the last of the names is being typed anew.
  const [isOpen, setIsOpen] = useState(hasNames);
  if (!isOpen && hasNames) setIsOpen(true);
  if (!isOpen && !hasNames)
    return (
      <div className="names-in">
        <Button look="word" aria-label={t.addOf(name)} onClick={() => setIsOpen(true)}>
          {t.add}
        </Button>
      </div>
    );
  const save = (lang: keyof NameIn, text: string) => {
    const { [lang]: _old, ...other } = names;
    return onSave(text.trim() === '' ? other : { ...other, [lang]: text.trim() });
  };
  return (
    <div className="names-in">
      <TextField
        label={t.korean(what)}
        lang="ko"
        value={names.ko ?? ''}
        limit={limit}
        onSave={(text) => save('ko', text)}
      />
      <TextField
        label={t.english(what)}
        lang="en"
        value={names.en ?? ''}
        limit={limit}
        hint={t.about}
        onSave={(text) => save('en', text)}
      />
    </div>
  );
}
