import { useState } from 'react';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { dealHeadMessages } from '#renderer/i18n/deal-head.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import { useConnection, useDeal, useDocument } from '#renderer/state/session.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';

/** What is due next, and all of it on demand with how each date was computed. */
export function KeyDates() {
  const t = useMessages(dealHeadMessages);
  const lang = useLang();
  const say = useSay();
  const keyDates = useDeal((state) => state.keyDates);
  const [isOpen, setIsOpen] = useState(false);
  if (keyDates.length === 0) return null;
  const now = today();
  const coming = keyDates.filter((date) => date.on >= now).slice(0, 3);
  const shown = coming.length > 0 ? coming : keyDates.slice(-1);
  return (
    <div className="key-dates">
      <ul aria-label={t.keyDates}>
        {shown.map((date) => (
          <li key={`${date.kind}-${date.on}-${date.eventId}`} title={say(date.why)}>
            <time dateTime={date.on}>{formatDay(date.on, lang)}</time> {say(date.label)}
          </li>
        ))}
      </ul>
      <Button look="word" onClick={() => setIsOpen(true)}>
        {t.allKeyDates(keyDates.length)}
      </Button>
      {isOpen ? <AllKeyDates onClose={() => setIsOpen(false)} /> : null}
    </div>
  );
}

function AllKeyDates({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(dealHeadMessages);
  const lang = useLang();
  const say = useSay();
  const { api } = useConnection();
  const saveFile = useSaveFile();
  const keyDates = useDeal((state) => state.keyDates);
  const { deal } = useDocument();
  return (
    <Dialog title={t.keyDates} onClose={onClose}>
      <ol className="key-date-list">
        {keyDates.map((date) => (
          <li key={`${date.kind}-${date.on}-${date.eventId}`}>
            <time dateTime={date.on}>{formatDay(date.on, lang)}</time>
            <div>
              <p>{say(date.label)}</p>
              <p className="quiet small">{say(date.why)}</p>
            </div>
          </li>
        ))}
      </ol>
      <Button onClick={() => void saveFile(api.call('deals.calendar', { dealId: deal.id, language: lang }))}>
        {t.calendar}
      </Button>
    </Dialog>
  );
}
