import { Button } from '#renderer/ui/Button.tsx';
import { DealFileExport } from '#renderer/deal-parts/DealFileExport.tsx';
import { documentsMessages } from './words.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useKeyDates } from '#renderer/state/derived.ts';
import { useAppStore, useConnection, useDocument } from '#renderer/state/session.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';

/** The deal as a file, with or without what is private, and its key dates as a calendar. */
export function DealFiles() {
  const t = useMessages(documentsMessages);
  const lang = useLang();
  const { api } = useConnection();
  const { deal } = useDocument();
  const dates = useKeyDates().length;
  const app = useAppStore();
  const save = useSaveFile();
  return (
    <section className="deal-files" aria-labelledby="files-title">
      <h3 id="files-title">{t.files}</h3>
      <p className="quiet small">{t.filesAbout}</p>
      <ul>
        <li className="private">
          <DealFileExport edition="internal" label={t.internalFile} />
          <p className="small">{t.internalFileAbout}</p>
        </li>
        <li>
          <DealFileExport edition="shareable" label={t.shareableFile} />
          <p className="small quiet">{t.shareableFileAbout}</p>
        </li>
        <li>
          <Button
            disabled={dates === 0}
            onClick={() => void save(api.call('deals.calendar', { dealId: deal.id, language: lang }))}
          >
            {t.calendar}
          </Button>
          <p className="small quiet">{dates === 0 ? t.noDates : t.calendarAbout(dates)}</p>
          {dates === 0 ? (
            <Button
              look="word"
              onClick={() => app.setState({ wish: { kind: 'edit-deal', field: 'events' } })}
            >
              {t.enterDates}
            </Button>
          ) : null}
        </li>
      </ul>
    </section>
  );
}
