import { Fragment } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { Position, Term } from '#domain/library/term.ts';
import { termsOf } from '#domain/rules/check-rules.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { STANDING_SIGNS } from '#domain/words/standing-words.ts';
import { formatList } from '#renderer/i18n/formats.ts';
import { houseMessages } from '#renderer/places/house/words.ts';
import { libraryMessages } from './words.ts';
import { libraryLinkMessages } from '#renderer/deal-parts/library-words.ts';
import { clauseMessages } from '#renderer/deal-parts/clause-words.ts';
import { rulePageMessages } from './rule-page-words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { HouseOnTerm } from '#renderer/places/house/HouseOnTerm.tsx';
import { EvidenceMark, isSourcedEvidence } from '#renderer/deal-parts/EvidenceMark.tsx';
import { TermReview } from '#renderer/deal-parts/ReviewBy.tsx';
import { SourceList } from '#renderer/deal-parts/SourceList.tsx';
import { useApp } from '#renderer/state/session.ts';
import { ClauseColumns } from '#renderer/deal-parts/ClauseColumns.tsx';
import { CaseLink, DimensionLink, RuleLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { LinkSection } from './LibraryPage.tsx';
import { isHouseLadder, RangeFigure, useMarkNames } from './RangeFigure.tsx';
import { UsedInDeals } from './UsedInDeals.tsx';

/** Everything the library knows about one term, and how it knows it. */
export function TermPage({ term }: { readonly term: Term }) {
  const t = useMessages(libraryMessages);
  const wording = useMessages(clauseMessages);
  const house = useMessages(houseMessages);
  const lang = useLang();
  const common = useCommon();
  const say = useSay();
  const other = lang === 'ko' ? 'en' : 'ko';
  return (
    <article className="library-page" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">{say(term.name)}</h2>
        <p className="quiet" lang={other}>
          {term.name[other]}
        </p>
        <TermFacts term={term} />
      </header>
      <div className="library-columns">
        <div className="library-main">
          <p className="reading">{say(term.definition)}</p>
          <Ranges term={term} />
          <section className="library-section" aria-labelledby="house-title">
            <h3 id="house-title">{house.title}</h3>
            <HouseOnTerm key={term.id} term={term} />
          </section>
          <Passage title={t.mechanics} text={term.mechanics} />
          <Passage title={t.pitfalls} text={term.pitfalls} />
          <Passage
            title={t.dependsOn}
            text={term.dependsOn}
            label={term.dependsOnEvidence && common.judgementButSourced}
          />
        </div>
        <section className="library-wide" aria-labelledby="clauses-title">
          <h3 id="clauses-title">{wording.clauses}</h3>
          <ClauseColumns key={term.id} term={term} />
        </section>
        <aside className="library-aside" aria-label={t.sources}>
          <UsedInDeals termId={term.id} />
          <Cases term={term} />
          <Rules termId={term.id} />
          <Related term={term} />
          <Sources term={term} />
        </aside>
      </div>
    </article>
  );
}

function TermFacts({ term }: { readonly term: Term }) {
  const t = useMessages(libraryMessages);
  const common = useCommon();
  const lang = useLang();
  const say = useSay();
  const family = useApp((state) => byId(state.library.families).get(term.family));
  return (
    <p className="library-facts">
      <span>
        {formatList(
          term.kinds.map((kind) => common.kinds[kind]),
          lang,
        )}
      </span>
      <span>{family ? say(family.name) : term.family}</span>
      <DimensionLink id={term.dimension} />
      <span>{common.layers[term.layer]}</span>
      {term.scored ? <span>{t.weightOf(term.weight)}</span> : <span>{t.notScored}</span>}
    </p>
  );
}

/** The range from the side of each role that the library has a position for. */
function Ranges({ term }: { readonly term: Term }) {
  const t = useMessages(libraryMessages);
  const house = useMessages(houseMessages);
  const common = useCommon();
  const lang = useLang();
  const say = useSay();
  const { scoredOnlyWith } = term;
  const partner = useApp((state) =>
    scoredOnlyWith === undefined ? undefined : byId(state.library.terms).get(scoredOnlyWith),
  );
  return (
    <>
      <section className="library-section">
        <h3>
          {t.range}{' '}
          {term.house?.isHidden ? null : (
            <EvidenceMark evidence={term.evidence} confidence={term.confidence} />
          )}
        </h3>
        {term.house?.isHidden ? <p className="quiet">{house.hidden}</p> : null}
        {term.positions.length === 0 && !term.house?.isHidden ? <RangeFigure term={term} /> : null}
        {term.house?.isHidden ? null : (
          <p className="small">
            <TermReview term={term} />
          </p>
        )}
        {term.market.note ? <p>{say(term.market.note)}</p> : null}
        {term.evidenceNote ? <p className="quiet">{say(term.evidenceNote)}</p> : null}
        {term.scored ? null : (
          <p>
            {t.notScored}. {term.notScoredWhy ? say(term.notScoredWhy) : null}
          </p>
        )}
        {partner ? <p>{t.scoredOnlyWith(say(partner.name))}</p> : null}
      </section>
      {term.positions.length === 0 && !term.house?.isHidden ? <p className="quiet">{t.noPosition}</p> : null}
      {term.positions.map((position) => (
        <section key={position.roles.join()} className="library-section">
          <h3>
            {t.fromOurSide(
              formatList(
                position.roles.map((role) => common.roles[role]),
                lang,
              ),
            )}
          </h3>
          <RangeFigure term={term} position={position} />
          <PositionWords term={term} position={position} />
        </section>
      ))}
    </>
  );
}

function PositionWords({ term, position }: { readonly term: Term; readonly position: Position }) {
  const t = useMessages(libraryMessages);
  const common = useCommon();
  const say = useSay();
  const names = useMarkNames(isHouseLadder(term, position));
  const { bands, opening, answer, ladder, onSilence } = position;
  const lines: readonly (readonly [string, Bilingual | undefined, string?])[] = [
    [`${STANDING_SIGNS.favourable} ${common.standings.favourable}`, bands.favourable, 'favourable'],
    [`${STANDING_SIGNS.neutral} ${common.standings.neutral}`, bands.neutral, 'neutral'],
    [`${STANDING_SIGNS.unfavourable} ${common.standings.unfavourable}`, bands.unfavourable, 'unfavourable'],
    [`${STANDING_SIGNS.absent} ${common.silence[onSilence.effect]}`, onSilence.why],
    [names.opening, opening.condition],
    [t.ourAnswer, answer],
    [names.ask, ladder.ask?.condition],
    [names.fallback, ladder.fallback?.condition],
    [names.walkAway, ladder.walkAway?.condition],
    [t.noRung, position.noRungWhy],
  ];
  return (
    <dl className="position-words">
      {lines.map(([name, words, standing]) =>
        words === undefined ? null : (
          <Fragment key={name}>
            <dt data-standing={standing}>{name}</dt>
            <dd>{say(words)}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

function Passage(props: {
  readonly title: string;
  readonly text: Bilingual | undefined;
  readonly label?: string | undefined;
}) {
  const { title, text, label } = props;
  const say = useSay();
  if (!text) return null;
  return (
    <section className="library-section">
      <h3>{title}</h3>
      <p className="reading">{say(text)}</p>
      {label === undefined ? null : <p className="quiet small">{label}</p>}
    </section>
  );
}

function Cases({ term }: { readonly term: Term }) {
  const t = useMessages(libraryMessages);
  const linked = useMessages(libraryLinkMessages);
  const say = useSay();
  const known = useApp((state) => state.library.cases);
  const cases = term.cases.filter((each) => known.some((record) => record.id === each.case));
  return (
    <section className="library-section">
      <h3>{linked.cases}</h3>
      {cases.length === 0 ? <p className="quiet">{t.noCases}</p> : null}
      <ul className="lesson-list">
        {cases.map((each) => (
          <li key={`${each.case}-${each.lesson.en}`}>
            <CaseLink id={each.case} />
            <p>{say(each.lesson)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rules whose record names the term or whose check uses its value. */
function Rules({ termId }: { readonly termId: string }) {
  const t = useMessages(rulePageMessages);
  const rules = useApp((state) => state.library.rules);
  const ids = rules.filter((rule) => termsOf(rule).includes(termId)).map(({ id }) => id);
  return <LinkSection title={t.onTerm} ids={ids} Link={RuleLink} />;
}

function Related({ term }: { readonly term: Term }) {
  const t = useMessages(libraryMessages);
  const say = useSay();
  if (term.related.length === 0) return null;
  return (
    <section className="library-section">
      <h3>{t.related}</h3>
      <ul className="lesson-list">
        {term.related.map((each) => (
          <li key={each.term}>
            <TermLink id={each.term} />
            <p>{say(each.why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Pages beside a figure that is ours or unverified are background, and say so. */
function Sources({ term }: { readonly term: Term }) {
  const t = useMessages(libraryMessages);
  const isSourced = isSourcedEvidence(term.evidence);
  return (
    <section className="library-section">
      <h3>{isSourced ? t.sources : t.background}</h3>
      {isSourced || term.sources.length === 0 ? null : <p className="quiet">{t.backgroundNote}</p>}
      {term.sources.length === 0 ? <p className="quiet">{t.noSources}</p> : <SourceList ids={term.sources} />}
    </section>
  );
}
