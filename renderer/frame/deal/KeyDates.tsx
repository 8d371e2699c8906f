import { useState } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Definition } from '#renderer/ui/Definition.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { dealHeadMessages } from './words.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { ruleMessages } from '#renderer/deal-parts/rule-words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import { useKeyDates } from '#renderer/state/derived.ts';
import { useApp, useConnection, useDocument } from '#renderer/state/session.ts';
import '#renderer/deal-parts/library-link.css';
import { useWish } from '#renderer/state/wish.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';

/** What is due next, and all of it on demand with how each date was computed. */
export function KeyDates() {
  const t = useMessages(dealHeadMessages);
  const lang = useLang();
  const say = useSay();
  const keyDates = useKeyDates();
  const [isOpen, setIsOpen] = useState(false);
  useWish('key-dates', () => setIsOpen(true));
  if (keyDates.length === 0) return null;
  const now = today();
  const coming = keyDates.filter((date) => date.on >= now).slice(0, 1);
  const shown = coming.length > 0 ? coming : keyDates.slice(-1);
  return (
    <div className="key-dates">
      <ul aria-label={t.keyDates}>
        {shown.map((date) => (
          <li key={keyOf(date)}>
            <Definition says={say(date.why)}>
              <time dateTime={date.on}>{formatDay(date.on, lang)}</time> {say(date.label)}
            </Definition>
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
  const keyDates = useKeyDates();
  const { deal } = useDocument();
  return (
    <Dialog title={t.keyDates} onClose={onClose}>
      <ol className="key-date-list">
        {keyDates.map((date) => (
          <li key={keyOf(date)}>
            <time dateTime={date.on}>{formatDay(date.on, lang)}</time>
            <div>
              <p>{say(date.label)}</p>
              <p className="quiet small">{say(date.why)}</p>
              {date.ruleId === undefined ? null : <RuleOf ruleId={date.ruleId} onLeave={onClose} />}
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

/** Two terms may give the same kind of date on the same day. */
function keyOf({ kind, on, eventId, termId }: KeyDate): string {
  return [kind, on, eventId, termId].join(' ');
}

/** The rule that a date follows from, by its title; leads to its check in this deal. */
function RuleOf({ ruleId, onLeave }: { readonly ruleId: string; readonly onLeave: () => void }) {
  const t = useMessages(ruleMessages);
  const say = useSay();
  const rule = useApp((state) => byId(state.library.rules).get(ruleId));
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  if (!rule || route.place !== 'deal') return null;
  return (
    <p className="small">
      <span className="quiet">{t.keyDateRule}:</span>{' '}
      <button
        type="button"
        className="text-link"
        onClick={() => {
          onLeave();
          go({ place: 'deal', dealId: route.dealId, view: 'rules', ruleId });
        }}
      >
        {say(rule.title)}
      </button>
    </p>
  );
}
