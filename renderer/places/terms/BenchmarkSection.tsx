import { InOriginal } from '#renderer/deal-parts/InOriginal.tsx';
import { sourceDate } from '#domain/library/source-date.ts';
import { SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Position, Term } from '#domain/library/term.ts';
import { formatMarket, formatRung } from '#domain/library/format-market.ts';
import { ExternalLink } from '#renderer/deal-parts/ExternalLink.tsx';
import { houseMessages } from '#renderer/places/house/words.ts';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { STANDING_SIGNS } from '#domain/words/standing-words.ts';
import { useApp } from '#renderer/state/session.ts';
import { Section } from './Section.tsx';

const BANDS = ['favourable', 'neutral', 'unfavourable'] as const;

/** What the term looks like elsewhere, what kind of knowledge that is, and whose page says so. */
export function BenchmarkSection(props: { readonly term: Term; readonly position: Position | undefined }) {
  const { term, position } = props;
  const t = useMessages(termsMessages).inspector;
  const house = useMessages(houseMessages);
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const market = say(formatMarket(term, library));
  const isHidden = term.house?.isHidden ?? false;
  return (
    <Section
      title={t.benchmark}
      aside={
        <span className="evidence">
          {isHidden ? null : `${common.evidence[term.evidence]} · ${common.confidence[term.confidence]}`}
        </span>
      }
    >
      <dl className="benchmark">
        <dt>{t.market}</dt>
        <dd>
          {isHidden ? house.hidden : market === '' ? t.noMarket : market}
          {term.market.note && say(term.market.note) !== market ? (
            <p className="quiet small">{say(term.market.note)}</p>
          ) : null}
          {term.evidenceNote ? <p className="quiet small">{say(term.evidenceNote)}</p> : null}
        </dd>
        {position ? <FromOurSide term={term} position={position} /> : null}
      </dl>
      {position || isHidden ? null : <p className="quiet">{t.noPosition}</p>}
      {term.notScoredWhy ? <p className="quiet">{say(term.notScoredWhy)}</p> : null}
      {isHidden ? null : <Sources sourceIds={term.sources} />}
    </Section>
  );
}

function FromOurSide({ term, position }: { readonly term: Term; readonly position: Position }) {
  const t = useMessages(termsMessages).inspector;
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const opening = say(formatRung(position.opening, term, library));
  const openingWords = say(position.opening.condition);
  return (
    <>
      <dt>{t.bands}</dt>
      <dd>
        <ul className="bands">
          {BANDS.map((band) => (
            <li key={band}>
              <span className="position" data-standing={band}>
                <span aria-hidden="true">{STANDING_SIGNS[band]}</span> {common.standings[band]}
              </span>
              <span>{say(position.bands[band])}</span>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t.opening}</dt>
      <dd>
        {opening}
        {openingWords !== opening && openingWords !== '' ? ` (${openingWords})` : ''}{' '}
        <span className="evidence">{t.openingNote}</span>
      </dd>
      <dt>{t.onSilence}</dt>
      <dd>
        {common.silence[position.onSilence.effect]}: {say(position.onSilence.why)}
      </dd>
    </>
  );
}

function Sources({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const say = useSay();
  const t = useMessages(termsMessages).inspector;
  const sources = useApp((state) => state.library.sources);
  const knownSources = sourceIds.flatMap((id) => byId(sources).get(id) ?? []);
  if (knownSources.length === 0) return <p className="quiet small">{t.noSources}</p>;
  return (
    <details className="sources">
      <summary>
        {t.sources} ({knownSources.length})
      </summary>
      <ol>
        {knownSources.map((source) => (
          <li key={source.id}>
            <ExternalLink url={source.url}>
              <InOriginal text={source.title} />
            </ExternalLink>
            <span className="quiet">
              {' '}
              {source.outlet}, {say(sourceDate(source))}
              {source.grade ? `, ${say(SOURCE_GRADE_WORDS[source.grade])}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
