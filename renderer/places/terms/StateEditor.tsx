import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import type { StateKind, TermState } from '#domain/values/state.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ValueFields } from '#renderer/deal-parts/value-fields/ValueFields.tsx';
import { entryField } from '#renderer/deal-parts/read-field/unstored-texts.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { useApp, useDeal } from '#renderer/state/session.ts';
import { DisputedFields } from './DisputedFields.tsx';
import { keyOf, meaningOfKey } from './key-meaning.ts';
import { useResting } from './use-resting.ts';
import type { TermRowModel } from './term-rows.ts';

const STATES: readonly StateKind[] = ['value', 'absent', 'open', 'unread', 'undisclosed', 'disputed'];

/** Where typing begins: the figure, else the chosen one of the choices, else the state. */
const FOCUS_ORDER = [
  '.value-fields input:not([type=radio])',
  '.value-fields textarea',
  '.value-fields input:checked',
  '.value-fields input',
  'input:checked',
];

type StateEditorProps = {
  readonly row: TermRowModel;
  readonly draft: Draft;
  /** A character is on its way into the first field, whatever the state was. */
  readonly isTyped: boolean;
  readonly onClose: () => void;
  /** To the next row, or to the one before. */
  readonly onStep: (by: 1 | -1) => void;
};

/** What the paper says about one term: a value in its own unit, or why there is none. */
export function StateEditor({ row, draft, isTyped, onClose, onStep }: StateEditorProps) {
  const t = useMessages(termsMessages).editor;
  const common = useCommon();
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const putInDeal = useDeal((state) => state.put);
  const undoStep = useDeal((state) => state.undoStep);
  const redoStep = useDeal((state) => state.redoStep);
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  const { term, entry } = row;
  // Enter on an unread term means that somebody is about to type what it says.
  const [kept, setMode] = useFollowing<StateKind>(entry.state.kind === 'unread' ? 'value' : entry.state.kind);
  const [isTyping, setTyping] = useState(isTyped);
  const mode = isTyping ? 'value' : kept;
  const element = useRef<HTMLDivElement>(null);
  const stating = (state: TermState) =>
    ({ kind: 'edit-entry', draftId: draft.id, termId: term.id, patch: { state } }) as const;
  const save = (state: TermState) => void apply(stating(state));
  const saveWords = (state: TermState) => putInDeal(stating(state));
  const { passing, pass, settle } = useResting(save);
  const state = passing ?? entry.state;
  // Arrow keys move through radios, a click or a digit means one of them.
  const isByArrow = useRef(false);
  const hasTyped = useRef(false);
  const put = (next: TermState) => {
    if (isByArrow.current) pass(next);
    else save(next);
  };

  useLayoutEffect(() => {
    const field = FOCUS_ORDER.map((selector) => element.current?.querySelector<HTMLElement>(selector)).find(
      (found) => found,
    );
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
    element.current?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }, [mode]);

  function onKeyDownFirst(event: KeyboardEvent): void {
    const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    isByArrow.current = isRadio && event.key.startsWith('Arrow');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const { target } = event;
    const isOneLine = target instanceof HTMLInputElement;
    if (event.key === 'Escape' || (event.key === 'Enter' && isOneLine)) {
      // By now Enter has saved the field, and Esc has first taken back what was not saved.
      event.preventDefault();
      event.stopPropagation();
      settle();
      if (event.key === 'Escape') onClose();
      else onStep(event.shiftKey ? -1 : 1);
      return;
    }
    if (event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.altKey && !hasTyped.current) {
      // Enter has led here, and nothing was typed yet: what is to be undone is the step before.
      event.preventDefault();
      event.stopPropagation();
      void (event.shiftKey ? redoStep() : undoStep());
      return;
    }
    // In a text field a letter is a letter.
    if (!isOneLine || target.type !== 'radio') return;
    const meaning = meaningOfKey(keyOf(event), term.form, hasLetters);
    if (!meaning || meaning.kind === 'type') return;
    event.preventDefault();
    event.stopPropagation();
    settle();
    setTyping(false);
    setMode(meaning.kind === 'state' ? meaning.state : 'value');
    save(meaning.kind === 'state' ? { kind: meaning.state } : meaning);
  }

  return (
    <div
      ref={element}
      className="state-editor"
      role="group"
      aria-label={`${t.state}: ${say(term.name)}`}
      onKeyDownCapture={onKeyDownFirst}
      onPointerDownCapture={() => {
        isByArrow.current = false;
      }}
      onKeyDown={onKeyDown}
      onInput={() => {
        hasTyped.current = true;
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) settle();
      }}
    >
      <div className="state-editor-head">
        <ChoiceRow
          label={t.state}
          isLabelHidden
          value={mode}
          options={STATES.map((kind) => ({
            value: kind,
            label: kind === 'value' ? t.aValue : common.states[kind],
          }))}
          onChoose={(kind) => {
            setTyping(false);
            setMode(kind);
            if (kind !== 'value' && kind !== 'disputed') put({ kind });
          }}
        />
        <Button look="quiet" onClick={onClose}>
          {t.done}
        </Button>
      </div>
      {mode === 'value' ? (
        <ValueFields
          term={term}
          value={state.kind === 'value' ? state.value : undefined}
          onSave={(value) => put({ kind: 'value', value })}
          onPut={(value) => saveWords({ kind: 'value', value })}
          keepAs={entryField(draft.id, term.id)}
        />
      ) : null}
      {mode === 'disputed' ? (
        <DisputedFields
          term={term}
          state={entry.state}
          onSave={save}
          onPut={saveWords}
          keepAs={entryField(draft.id, term.id)}
        />
      ) : null}
    </div>
  );
}
