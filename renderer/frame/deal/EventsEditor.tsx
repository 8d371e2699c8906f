import { EVENT_KINDS } from '#domain/library/term-key-date.ts';
import type { DatedEvent } from '#domain/deal/deal.ts';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { dealHeadMessages } from './words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useDocument } from '#renderer/state/session.ts';
import { useEditHead } from '#renderer/deal-parts/use-edit-head.ts';

export function EventsEditor() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const { events } = useDocument().deal;
  const edit = useEditHead();
  const change = (id: string, patch: Partial<DatedEvent>) =>
    edit({ events: events.map((event) => (event.id === id ? { ...event, ...patch } : event)) });
  return (
    <div className="edit-lines">
      {events.map((event) => (
        <div key={event.id} className="edit-line" data-of="event">
          <Select
            label={t.eventKind}
            value={event.kind}
            options={EVENT_KINDS.map((kind) => ({ value: kind, label: common.events[kind] }))}
            onChoose={(kind) => change(event.id, { kind })}
          />
          <DateField
            label={t.on}
            on={event.on}
            onSave={(on) => change(event.id, { on })}
            keepAs={`event/${event.id}/on`}
          />
          <TextField
            label={t.eventLabel}
            value={event.label}
            maxLength={500}
            onSave={(label) => change(event.id, { label })}
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
      <div>
        <Button
          onClick={() =>
            edit({
              events: [...events, { id: newId('event'), kind: 'option-start', on: today(), label: '' }],
            })
          }
        >
          {t.addEvent}
        </Button>
      </div>
    </div>
  );
}
