import { libraryMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import '#renderer/deal-parts/library-link.css';
import { useApp, useLoaded } from '#renderer/state/session.ts';

/** The deals whose drafts say something about this term; each opens at the term. */
export function UsedInDeals({ termId }: { readonly termId: string }) {
  const t = useMessages(libraryMessages);
  const version = useApp((state) => state.dealsVersion);
  const go = useApp((state) => state.go);
  const usage = useLoaded('library.usage', { termId }, version);
  if (usage.status !== 'ready') return null;
  const deals = usage.value;
  return (
    <section className="library-section">
      <h3>{t.used}</h3>
      {deals.length === 0 ? <p className="quiet">{t.notUsed}</p> : null}
      <ul className="lesson-list">
        {deals.map((deal) => (
          <li key={deal.dealId}>
            <button
              type="button"
              className="text-link"
              onClick={() => go({ place: 'deal', dealId: deal.dealId, view: 'terms', termId })}
            >
              {deal.title}
            </button>{' '}
            <span className="quiet">{t.drafts(deal.draftCount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
