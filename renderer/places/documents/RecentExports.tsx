import { Failed } from '#renderer/ui/states.tsx';
import { documentsMessages } from './words.ts';
import { formatMoment } from '#renderer/i18n/formats.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useDocument, useLoaded } from '#renderer/state/session.ts';

/** What was written for this deal, last first. `version` grows with each file. */
export function RecentExports({ version }: { readonly version: number }) {
  const t = useMessages(documentsMessages);
  const lang = useLang();
  const { deal } = useDocument();
  const recent = useLoaded('documents.recent', { dealId: deal.id }, version);
  if (recent.status === 'failed') return <Failed failure={recent.failure} onRetry={recent.retry} />;
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h3 id="recent-title">{t.recent}</h3>
      {recent.status === 'ready' && recent.value.length === 0 ? <p className="quiet">{t.noRecent}</p> : null}
      {recent.status === 'ready' ? (
        <ul>
          {recent.value.map((each) => (
            <li key={`${each.at}-${each.name}`}>
              <p className="recent-name">{each.name}</p>
              <p className="quiet small">
                {[
                  t.kinds[each.kind],
                  t.languages[each.language],
                  t.editions[each.edition],
                  formatMoment(each.at, lang),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
