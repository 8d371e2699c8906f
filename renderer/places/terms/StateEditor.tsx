import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import type { StateKind, TermState } from '#domain/values/state.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ValueFields } from '#renderer/deal-parts/value-fields/ValueFields.tsx';
import { entryField } from '#renderer/deal-parts/read-field/unstored-texts.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { useDeal } from '#renderer/state/session.ts';
import { DisputedFields } from './DisputedFields.tsx';
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
  readonly onClose: () => void;
};

/** What the paper says about one term: a value in its own unit, or why there is none. */
export function StateEditor({ row, draft, onClose }: StateEditorProps) {
  const t = useMessages(termsMessages).editor;
  const common = useCommon();
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const { term, entry } = row;
  // Enter on an unread term means that somebody is about to type what it says.
  const [mode, setMode] = useFollowing<StateKind>(entry.state.kind === 'unread' ? 'value' : entry.state.kind);
  const element = useRef<HTMLDivElement>(null);
  const save = (state: TermState) =>
    void apply({ kind: 'edit-entry', draftId: draft.id, termId: term.id, patch: { state } });

  useEffect(() => {
    const field = FOCUS_ORDER.map((selector) => element.current?.querySelector<HTMLElement>(selector)).find(
      (found) => found,
    );
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
  }, [mode]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const isOneLine = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' || (event.key === 'Enter' && isOneLine)) {
      // By now Enter has saved the field, and Esc has first taken back what was not saved.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  }

  return (
    <div
      ref={element}
      className="state-editor"
      role="group"
      aria-label={`${t.state}: ${say(term.name)}`}
      onKeyDown={onKeyDown}
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
            setMode(kind);
            if (kind !== 'value' && kind !== 'disputed') save({ kind });
          }}
        />
        <Button look="quiet" onClick={onClose}>
          {t.done}
        </Button>
      </div>
      {mode === 'value' ? (
        <ValueFields
          term={term}
          value={entry.state.kind === 'value' ? entry.state.value : undefined}
          onSave={(value) => save({ kind: 'value', value })}
          keepAs={entryField(draft.id, term.id)}
        />
      ) : null}
      {mode === 'disputed' ? (
        <DisputedFields
          term={term}
          state={entry.state}
          onSave={save}
          keepAs={entryField(draft.id, term.id)}
        />
      ) : null}
    </div>
  );
}
