import type { CaseFact, CaseRecord } from '#domain/library/library.ts';
import { byId } from '#domain/base/by-id.ts';
import { libraryMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { SourceLine } from '#renderer/deal-parts/SourceList.tsx';
import { useApp } from '#renderer/state/session.ts';
import { QuestionLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { LibraryPage } from './LibraryPage.tsx';

/** One real title: what is on record, what went well and badly, what it teaches. */
export function CasePage({ record }: { readonly record: CaseRecord }) {
  const t = useMessages(libraryMessages);
  const common = useCommon();
  const say = useSay();
  const questions = useApp((state) => state.library.questions).filter((question) =>
    question.cases.includes(record.id),
  );
  return (
    <LibraryPage
      name={record.title}
      isInBoth
      facts={
        <>
          <span>{record.year}</span>
          <span>{common.kinds[record.kind]}</span>
          <span>{say(record.dealType)}</span>
        </>
      }
    >
      <div className="library-main">
        <p className="reading">{say(record.summary)}</p>
        <dl className="position-words">
          <dt>{t.koreanSide}</dt>
          <dd>{say(record.koreanSide)}</dd>
          <dt>{t.foreignSide}</dt>
          <dd>{say(record.foreignSide)}</dd>
        </dl>
      </div>
      <aside className="library-aside" aria-label={t.lessons}>
        <section className="library-section">
          <h3>{t.wentWell}</h3>
          <p>{say(record.wentWell)}</p>
        </section>
        <section className="library-section">
          <h3>{t.wentBadly}</h3>
          <p>{say(record.wentBadly)}</p>
        </section>
      </aside>
      <section className="library-wide library-section" aria-labelledby="facts-title">
        <h3 id="facts-title">{t.facts}</h3>
        <Facts record={record} />
      </section>
      <section className="library-wide library-section" aria-labelledby="lessons-title">
        <h3 id="lessons-title">{t.lessons}</h3>
        <ol className="lessons">
          {record.lessons.map((lesson) => (
            <li key={lesson.text.en}>
              <p className="reading">{say(lesson.text)}</p>
              {lesson.terms.length === 0 ? null : (
                <p className="link-row">
                  <span className="quiet">{t.bearsOn}</span>
                  {lesson.terms.map((id) => (
                    <TermLink key={id} id={id} />
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      {questions.length === 0 ? null : (
        <section className="library-wide library-section">
          <h3>{t.questionsWith}</h3>
          <ul className="lesson-list">
            {questions.map((question) => (
              <li key={question.id}>
                <QuestionLink id={question.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </LibraryPage>
  );
}

function Facts({ record }: { readonly record: CaseRecord }) {
  const t = useMessages(libraryMessages);
  return (
    <table className="plain-table fact-table">
      <thead>
        <tr>
          <th scope="col">{t.fact}</th>
          <th scope="col">{t.whatIsSaid}</th>
          <th scope="col">{t.statusOf}</th>
          <th scope="col">{t.sources}</th>
        </tr>
      </thead>
      <tbody>
        {record.facts.map((fact) => (
          <Fact key={fact.label.en + fact.value.en} fact={fact} />
        ))}
      </tbody>
    </table>
  );
}

function Fact({ fact }: { readonly fact: CaseFact }) {
  const t = useMessages(libraryMessages);
  const common = useCommon();
  const say = useSay();
  const isQuiet = fact.status === 'undisclosed';
  return (
    <tr>
      <th scope="row">{say(fact.label)}</th>
      <td>
        <span className={isQuiet ? 'quiet' : undefined}>{say(fact.value)}</span>
        {fact.conflicts.length === 0 ? null : (
          <ul className="conflicts" aria-label={t.conflicts}>
            {fact.conflicts.map((conflict) => (
              <li key={conflict.value.en}>
                <span className="quiet">{t.conflicts}:</span> {say(conflict.value)}
                <FactSources ids={conflict.sources} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <span
          className="evidence-mark"
          data-sourced={fact.status === 'reported' || fact.status === 'reprinted'}
        >
          {common.factStatus[fact.status]}
        </span>
        {isQuiet || fact.status === 'unverified' ? null : (
          <span className="quiet small fact-confidence">{common.confidence[fact.confidence]}</span>
        )}
      </td>
      <td>
        {fact.sources.length === 0 ? <span className="quiet">—</span> : <FactSources ids={fact.sources} />}
      </td>
    </tr>
  );
}

function FactSources({ ids }: { readonly ids: readonly string[] }) {
  const sources = useApp((state) => state.library.sources);
  return (
    <ul className="fact-sources">
      {ids.flatMap((id) => {
        const source = byId(sources).get(id);
        return source
          ? [
              <li key={id}>
                <SourceLine source={source} />
              </li>,
            ]
          : [];
      })}
    </ul>
  );
}
