import type { Source } from '#domain/library/library.ts';
import { ExternalLink } from '#renderer/components/ExternalLink.tsx';
import { libraryMessages } from '#renderer/i18n/library.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import './evidence.css';

/** Pages with outlet and year; each opens outside the app. Ids that do not resolve are left out by the library. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const sources = useApp((state) => state.library.sources);
  const found = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <ol className="source-list">
      {found.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}

export function SourceLine({ source }: { readonly source: Source }) {
  const t = useMessages(libraryMessages);
  return (
    <>
      <ExternalLink url={source.url}>{source.title}</ExternalLink>{' '}
      <span className="quiet">
        {[source.outlet, source.year === undefined ? t.undated : String(source.year)]
          .filter((word) => word !== '')
          .join(', ')}
      </span>
    </>
  );
}
