import { InOriginal } from './InOriginal.tsx';
import type { Source } from '#domain/library/library.ts';
import { byId } from '#domain/base/by-id.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import { SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import './evidence.css';

/** Pages with outlet and year; each opens outside the app. Ids that do not resolve are left out by the library. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const sources = useApp((state) => state.library.sources);
  const knownSources = ids.flatMap((id) => byId(sources).get(id) ?? []);
  return (
    <ol className="source-list">
      {knownSources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}

export function SourceLine({ source }: { readonly source: Source }) {
  const say = useSay();
  return (
    <>
      <ExternalLink url={source.url}>
        <InOriginal text={source.title} />
      </ExternalLink>{' '}
      <span className="quiet">
        {[source.outlet, say(sourceDate(source)), source.grade ? say(SOURCE_GRADE_WORDS[source.grade]) : '']
          .filter((word) => word !== '')
          .join(', ')}
      </span>
    </>
  );
}
