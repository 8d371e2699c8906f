import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { useEnterAfterSyllable } from '#renderer/ui/use-enter-after-syllable.ts';
import type { FieldReading, Meaning } from './field-reading.ts';
import { useTypedText } from './use-typed-text.ts';
import { readMessages } from './words.ts';
import './read-field.css';

type ReadFieldProps<T> = {
  readonly label: string;
  /** What is stored; undefined where nothing is. */
  readonly value: T | undefined;
  /** The stored value as the field shows it. What is shown here is read back as the same value. */
  readonly shown: string;
  readonly read: (text: string) => FieldReading<T>;
  readonly onSave: (value: T) => void;
  /** Without it an emptied field goes back to what it was. */
  readonly onClear?: (() => void) | undefined;
  /** Stands beneath the field while nothing is typed. */
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isLabelHidden?: boolean;
  /** Names this field among all; a text that could not be stored waits under it until somebody comes back. */
  readonly keepAs?: string | undefined;
};

/**
 * A field for a typed value of any kind. It stores what can mean one thing only, asks between several meanings,
 * asks once about a doubtful one, and keeps what it cannot read beside the reason. No typed text goes away
 * without an act that says so.
 */
export function ReadField<T>(props: ReadFieldProps<T>) {
  const { label, shown, hint, placeholder, isLabelHidden = false } = props;
  const say = useSay();
  const t = useMessages(readMessages);
  const input = useRef<HTMLInputElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const typed = useTypedText(props, input);
  const enterAfterSyllable = useEnterAfterSyllable();
  // What is said beneath the field waits while a button of the mouse is down: it would move what is pressed.
  const [isHeld, setIsHeld] = useState(false);
  const isPressed = usePressed(() => setIsHeld(false));
  const verdict = isHeld ? undefined : typed.verdict;
  const toFirstChoice = useRef(false);

  // Enter on a text with several meanings leads to them; leaving the field does not take the focus back.
  useEffect(() => {
    if (!toFirstChoice.current) return;
    toFirstChoice.current = false;
    question.current?.querySelector('button')?.focus();
  });

  const note = noteOn();
  // A form around the field waits too: it must not take the older value while another one is typed.
  useEffect(() => input.current?.setCustomValidity(note ?? ''), [note]);

  function noteOn(): string | undefined {
    const judged = typed.verdict;
    if (judged?.kind === 'refused') return say(judged.why);
    if (judged?.kind === 'choose') return t.several;
    if (judged === undefined) return undefined;
    return [t.readsAs(say(judged.meaning.says)), ...typed.doubts.map((doubt) => t.doubts[doubt])].join(' ');
  }

  function onKeyDown(event: KeyboardEvent): void {
    enterAfterSyllable.onKeyDown(event);
    if (event.key !== 'Enter' || isComposing(event)) return;
    const after = typed.settle('enter');
    if (after === undefined) return;
    // There is something to answer or to correct: neither a form nor an editor around the field is done.
    event.preventDefault();
    event.stopPropagation();
    toFirstChoice.current = after.kind === 'choose';
  }

  function onBlur(event: FocusEvent): void {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    if (typed.settle('leave') !== undefined && isPressed.current) setIsHeld(true);
  }

  function store(value: T): void {
    typed.store(value);
    input.current?.focus();
  }

  function goBack(): void {
    typed.goBack();
    input.current?.focus();
  }

  return (
    <div className="read-field" onBlur={onBlur}>
      <Field
        label={label}
        hint={typed.echo === undefined ? hint : say(typed.echo)}
        error={isHeld ? undefined : note}
        isLabelHidden={isLabelHidden}
      >
        {(attributes) => (
          <input
            ref={input}
            className="input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            {...attributes}
            value={typed.text}
            placeholder={placeholder}
            onChange={(event) => typed.setText(event.target.value)}
            onKeyDown={onKeyDown}
            onCompositionEnd={enterAfterSyllable.onCompositionEnd}
          />
        )}
      </Field>
      {verdict === undefined ? null : (
        <div className="reading-answers" ref={question}>
          {verdict.kind === 'choose' ? (
            <Meanings
              label={t.several}
              meanings={verdict.meanings}
              onChoose={store}
              onLeave={() => input.current?.focus()}
            />
          ) : null}
          {verdict.kind === 'confirm' ? (
            <>
              <p className="field-hint">{t.confirmHint}</p>
              <Button onClick={() => store(verdict.meaning.value)}>{t.keepIt}</Button>
            </>
          ) : null}
          <Button look="word" onClick={goBack}>
            {shown === '' ? t.clear : t.back(shown)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether a button of the mouse is down anywhere in the window. */
function usePressed(onRelease: () => void): RefObject<boolean> {
  const isPressed = useRef(false);
  const released = useEffectEvent(onRelease);
  useEffect(() => {
    const press = () => (isPressed.current = true);
    const release = () => {
      isPressed.current = false;
      setTimeout(() => released(), 0);
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return isPressed;
}

/** What the text can mean, numbered: a digit, or an arrow and Enter, chooses. */
function Meanings<T>(props: {
  readonly label: string;
  readonly meanings: readonly { readonly value: T; readonly says: Bilingual }[];
  readonly onChoose: (value: T) => void;
  readonly onLeave: () => void;
}) {
  const { label, meanings, onChoose, onLeave } = props;
  const say = useSay();
  const t = useMessages(readMessages);
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const byDigit: Meaning<T> | undefined = /^[1-9]$/.test(event.key)
      ? meanings[Number(event.key) - 1]
      : undefined;
    if (event.key !== 'Tab') event.stopPropagation();
    if (byDigit) onChoose(byDigit.value);
    else if (event.key === 'Escape') onLeave();
    else if (step !== undefined) moveFocus(event.currentTarget, step);
    else return;
    event.preventDefault();
  }
  return (
    <div className="meanings" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {meanings.map(({ value, says }, at) => (
        <Button key={says.en} onClick={() => onChoose(value)}>
          {t.choose(at + 1, say(says))}
        </Button>
      ))}
    </div>
  );
}

function moveFocus(group: HTMLElement, step: number): void {
  const buttons = [...group.querySelectorAll('button')];
  const now = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((now + step + buttons.length) % buttons.length)?.focus();
}
