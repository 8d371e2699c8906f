import { isSent } from '#domain/deal/sent.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { documentsMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';

/** Which drafts of ours the other side has, and since when. Only these travel in a shareable deal file. */
export function SentDrafts() {
  const t = useMessages(documentsMessages);
  const document = useDocument();
  const apply = useDeal((state) => state.apply);
  const lineOf = useDraftLine();
  const ours = document.drafts.filter(({ side }) => side === 'ours');
  if (ours.length === 0) return null;
  const send = (draftId: string, sentOn?: string) =>
    void apply({ kind: 'send-draft', draftId, ...(sentOn === undefined ? {} : { sentOn }) });
  return (
    <section className="sent-drafts" aria-labelledby="sent-title">
      <h3 id="sent-title">{t.sent}</h3>
      <p className="quiet small">{t.sentAbout}</p>
      <ul>
        {ours.map((draft) => (
          <li key={draft.id}>
            <p>{lineOf(draft)}</p>
            {draft.sentOn === undefined && isSent(draft, document) ? (
              <p className="quiet small">{t.sentWithPaper}</p>
            ) : (
              <div className="sent-on">
                <DateField
                  label={t.sentOn}
                  on={draft.sentOn ?? ''}
                  onSave={(sentOn) => send(draft.id, sentOn)}
                  onClear={() => send(draft.id)}
                  keepAs={`sent/${draft.id}`}
                />
                {draft.sentOn === undefined ? (
                  <Button onClick={() => send(draft.id, today())} aria-label={t.sentTodayOf(lineOf(draft))}>
                    {t.sentToday}
                  </Button>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
