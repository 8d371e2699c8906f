import { byEdition, recordNamed } from '#domain/library/edition.ts';
import type { Edition, EditionChange } from '#domain/library/edition.ts';
import { CaseLink, QuestionLink, RuleLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { editionMessages } from './edition-words.ts';
import './editions.css';

/** The change log of the library, the newest edition first. */
export function EditionsPage() {
  const t = useMessages(editionMessages);
  return (
    <article className="library-page editions" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">{t.title}</h2>
        <p className="reading">{t.about}</p>
      </header>
      {useEditions().map((edition) => (
        <EditionLog key={edition.id} edition={edition} />
      ))}
    </article>
  );
}

/** The editions by number and day; each leads to its log. */
export function EditionList() {
  const t = useMessages(editionMessages);
  const lang = useLang();
  return (
    <ul className="library-plain">
      {useEditions().map(({ id, givenOn, changes }, index) => (
        <li key={id} className="library-row">
          <span className="library-row-name">{t.edition(id)}</span>
          <span className="quiet small">
            {[formatDay(givenOn, lang), t.changes(changes.length), index === 0 ? t.onHand : '']
              .filter((word) => word !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function useEditions(): readonly Edition[] {
  return useApp((state) => state.library.editions).toSorted((a, b) => byEdition(b, a));
}

function EditionLog({ edition }: { readonly edition: Edition }) {
  const t = useMessages(editionMessages);
  const say = useSay();
  const lang = useLang();
  const { id, givenOn, about, changes } = edition;
  return (
    <section className="library-section" aria-labelledby={`edition-${id}`}>
      <h3 id={`edition-${id}`}>
        {t.edition(id)} <span className="quiet">{formatDay(givenOn, lang)}</span>
      </h3>
      <p className="reading">{say(about)}</p>
      {changes.length === 0 ? <p className="quiet">{t.first}</p> : null}
      <ol className="edition-changes">
        {changes.map((change) => (
          <li key={change.what.en}>
            <Change change={change} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ change }: { readonly change: EditionChange }) {
  const t = useMessages(editionMessages);
  const say = useSay();
  return (
    <>
      <p className="reading">
        <b>{t.kinds[change.kind]}</b> {say(change.what)}
      </p>
      <p className="reading quiet">{say(change.why)}</p>
      <ul className="edition-records" aria-label={t.records}>
        {change.records.map((record) => (
          <li key={record}>
            <RecordLink record={record} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A record by its name, leading to its page; an assumption of the money pages has none. */
function RecordLink({ record }: { readonly record: string }) {
  const say = useSay();
  const facts = useApp((state) => state.library.facts);
  const named = recordNamed(record);
  if (!named) return <>{record}</>;
  const { list, id } = named;
  switch (list) {
    case 'terms':
      return <TermLink id={id} />;
    case 'rules':
      return <RuleLink id={id} />;
    case 'cases':
      return <CaseLink id={id} />;
    case 'questions':
      return <QuestionLink id={id} />;
    case 'facts': {
      const fact = facts.find((each) => each.id === id);
      return <>{fact ? say(fact.text) : id}</>;
    }
    case 'money':
      return <code>{id}</code>;
  }
}
