import { useRef, useState } from 'react';
import { EVENT_KINDS } from '#domain/library/term-key-date.ts';
import type { DatedEvent } from '#domain/deal/deal.ts';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useKeepWords } from '#renderer/ui/lost-words.ts';
import { useLineFocus } from '#renderer/ui/use-line-focus.ts';
import { useTypedWords } from '#renderer/ui/unsent-typing.ts';
import { dealHeadMessages } from './words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useDocument } from '#renderer/state/session.ts';
import { useEditHead, usePutHead } from '#renderer/deal-parts/use-edit-head.ts';

const LONGEST_LABEL = 500;

export function EventsEditor() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const { events } = useDocument().deal;
  const edit = useEditHead();
  const put = usePutHead();
  const [isAdding, setIsAdding] = useState(false);
  const lines = useRef<HTMLDivElement>(null);
  useLineFocus(lines, isAdding, events.length);
  const keep = useKeepWords();
  const changed = (id: string, patch: Partial<DatedEvent>) => ({
    events: events.map((event) => (event.id === id ? { ...event, ...patch } : event)),
  });
  return (
    <div className="edit-lines" ref={lines}>
      {events.map((event) => (
        <div key={event.id} className="edit-line" data-of="event">
          <Select
            label={t.eventKind}
            value={event.kind}
            options={EVENT_KINDS.map((kind) => ({ value: kind, label: common.events[kind] }))}
            onChoose={(kind) => edit(changed(event.id, { kind }))}
          />
          <DateField
            label={t.on}
            on={event.on}
            onSave={(on) => edit(changed(event.id, { on }))}
            keepAs={`event/${event.id}/on`}
          />
          <TextField
            label={t.eventLabel}
            value={event.label}
            limit={LONGEST_LABEL}
            onSave={(label) => put(changed(event.id, { label }))}
          />
          <Button
            look="quiet"
            aria-label={`${common.remove}: ${common.events[event.kind]} ${event.on}`}
            onClick={() => edit({ events: events.filter((each) => each.id !== event.id) })}
          >
            {common.remove}
          </Button>
        </div>
      ))}
      {isAdding ? (
        <NewEvent
          onDone={(event) => {
            setIsAdding(false);
            if (event)
              void keep(put({ events: [...events, event] }), {
                label: t.eventLabel,
                text: `${event.on} ${event.label}`.trim(),
              });
          }}
        />
      ) : (
        <div className="add-line">
          <Button onClick={() => setIsAdding(true)}>{t.addEvent}</Button>
        </div>
      )}
    </div>
  );
}

/** A line that counts only once it has its date: a guessed one would be a fact, and move the key dates. */
function NewEvent({ onDone }: { readonly onDone: (event: DatedEvent | null) => void }) {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<DatedEvent['kind']>('option-start');
  const [on, setOn] = useState('');
  const [label, setLabel] = useState('');
  // Stays until the button is pressed again: a line that goes away under the pointer would move the button.
  const [isMissing, setIsMissing] = useState(false);
  useTypedWords(form, `${on}${label}`);
  return (
    <form
      ref={form}
      className="edit-line"
      data-of="event"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        setIsMissing(on === '');
        if (on !== '' && label.length <= LONGEST_LABEL) onDone({ id: newId('event'), kind, on, label });
      }}
    >
      <Select
        label={t.eventKind}
        value={kind}
        options={EVENT_KINDS.map((each) => ({ value: each, label: common.events[each] }))}
        onChoose={setKind}
      />
      <div className="event-day">
        <DateField label={t.on} on={on} onSave={setOn} />
        {isMissing ? (
          <p className="field-error" role="alert">
            {t.dateWrong}
          </p>
        ) : null}
      </div>
      <LineInput label={t.eventLabel} value={label} limit={LONGEST_LABEL} onChange={setLabel} />
      <div className="actions">
        <Button type="submit">{common.add}</Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
