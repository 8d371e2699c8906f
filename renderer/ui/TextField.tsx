import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { isComposing } from '#renderer/ui/is-composing.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { useAutosave } from './use-autosave.ts';
import type { Held, Saving, Waiting } from './use-autosave.ts';
import { conflictMessages } from '#renderer/i18n/conflict.ts';
import { savingMessages } from './words.ts';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Answers what became of the text, where the field is to show it. */
  readonly onSave: (text: string) => Saving;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly rows?: number;
  readonly lang?: string;
  /** The most letters that are saved. A longer text stays whole in the field until the person shortens it. */
  readonly limit?: number;
  /** Empty is not saved. */
  readonly isNeeded?: boolean;
  /** Where words that cannot be saved wait while the field is not on screen. */
  readonly waiting?: Waiting | undefined;
};

/**
 * One line, or several with `rows`. Saves on blur, Enter (one line), Esc or after a pause. What cannot be saved stays in
 * the field with the reason beneath it.
 */
export function TextField(props: TextFieldProps) {
  const { label, value, onSave, hint, placeholder, isLabelHidden = false, rows, lang } = props;
  const { limit, isNeeded = false, waiting } = props;
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isFit = (text: string): boolean => {
    if (limit !== undefined && text.length > limit) return false;
    return !isNeeded || text.trim() !== '';
  };
  const field = useAutosave(value, onSave, {
    label,
    isOneLine: rows === undefined,
    isFit,
    whyUnfit: (text) => whyTooLong(text, limit),
    element,
    waiting,
  });
  const reason = useReason(field.held, field.text, props);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && rows === undefined) {
      field.commit();
      if (field.isHeld()) event.stopPropagation();
    }
    if (event.key === 'Escape' && field.text !== value) {
      field.commit();
      // The editor around it does not close over words that are not saved; a dialog asks by itself.
      if (field.isHeld()) event.stopPropagation();
    }
  }

  return (
    <>
      <Field label={label} hint={hint} error={reason ?? props.error} isLabelHidden={isLabelHidden}>
        {(attributes) => {
          const shared = {
            ...attributes,
            ref: element,
            value: field.text,
            placeholder,
            lang,
            onChange: (event: { target: { value: string } }) => field.setText(event.target.value),
            onBlur: field.commit,
            onKeyDown,
          };
          return rows === undefined ? (
            <input className="input" type="text" autoComplete="off" spellCheck={false} {...shared} />
          ) : (
            <textarea className="textarea" rows={rows} spellCheck={false} {...shared} />
          );
        }}
      </Field>
      {field.held?.kind === 'conflict' ? (
        <BothTexts
          here={field.text}
          there={value}
          isOneLine={rows === undefined}
          onKeep={(text) => {
            field.setText(text);
            field.commit();
          }}
          onKeepThere={field.revert}
        />
      ) : null}
    </>
  );
}

/** Why the words of the field are not saved; undefined where they are, or will be. */
function useReason(held: Held | undefined, text: string, props: TextFieldProps): string | undefined {
  const t = useMessages(savingMessages);
  const { conflict } = useMessages(conflictMessages);
  const say = useSay();
  const lang = useLang();
  const { limit, label } = props;
  if (limit !== undefined && text.length > limit)
    return t.overLimit(text.length.toLocaleString(lang), limit.toLocaleString(lang));
  switch (held?.kind) {
    case undefined:
      return undefined;
    case 'refused':
      return t.refused(say(held.why));
    case 'conflict':
      return conflict;
    case 'unfit':
      return t.needed(label);
  }
}

function whyTooLong(text: string, limit: number | undefined): Bilingual | undefined {
  if (limit === undefined || text.length <= limit) return undefined;
  const { en, ko } = savingMessages;
  return {
    en: en.tooLong(text.length.toLocaleString('en'), limit.toLocaleString('en')),
    ko: ko.tooLong(text.length.toLocaleString('ko'), limit.toLocaleString('ko')),
  };
}

/** Both texts of a conflict, whole, and what can be done with them. */
function BothTexts(props: {
  readonly here: string;
  readonly there: string;
  readonly isOneLine: boolean;
  readonly onKeep: (text: string) => void;
  readonly onKeepThere: () => void;
}) {
  const { here, there, isOneLine, onKeep, onKeepThere } = props;
  const t = useMessages(conflictMessages);
  const { keepBoth } = useMessages(savingMessages);
  return (
    <div className="both-texts" role="group" aria-label={t.conflict}>
      <dl>
        <dt>{t.here}</dt>
        <dd>{here.trim() === '' ? t.nothingThere : here}</dd>
        <dt>{t.there}</dt>
        <dd>{there.trim() === '' ? t.nothingThere : there}</dd>
      </dl>
      <div className="actions">
        <Button onClick={() => onKeep(here)}>{t.keepHere}</Button>
        <Button onClick={onKeepThere}>{t.keepThere}</Button>
        <Button onClick={() => onKeep(isOneLine ? `${there} / ${here}` : `${there}\n\n${here}`)}>
          {keepBoth}
        </Button>
      </div>
    </div>
  );
}
