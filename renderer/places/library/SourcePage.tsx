import { InOriginal } from '#renderer/deal-parts/InOriginal.tsx';
import type { ReactElement } from 'react';
import type { Source } from '#domain/library/library.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import { SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import { ExternalLink } from '#renderer/deal-parts/ExternalLink.tsx';
import { libraryMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { CaseLink, QuestionLink, RuleLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';

/** A page outside, and everything in the library that rests on it. */
export function SourcePage({ source }: { readonly source: Source }) {
  const t = useMessages(libraryMessages);
  const say = useSay();
  const { terms, cases, questions, rules } = useApp((state) => state.library);
  const inTerms = terms.filter((term) => term.sources.includes(source.id));
  const inCases = cases.filter((record) =>
    record.facts.some(
      (fact) =>
        fact.sources.includes(source.id) ||
        fact.conflicts.some((conflict) => conflict.sources.includes(source.id)),
    ),
  );
  const inRules = rules.filter((rule) => rule.sources.includes(source.id));
  const inQuestions = questions.filter((question) => question.sources.includes(source.id));
  return (
    <article className="library-page" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">
          <InOriginal text={source.title} />
        </h2>
        <p className="library-facts">
          {source.outlet === '' ? null : <span>{source.outlet}</span>}
          <span>{say(sourceDate(source))}</span>
          {source.grade ? <span>{say(SOURCE_GRADE_WORDS[source.grade])}</span> : null}
        </p>
        <p>
          <ExternalLink url={source.url}>{source.url}</ExternalLink>
        </p>
      </header>
      <h3 className="library-lead">{t.citedBy}</h3>
      <div className="library-columns">
        <CitedBy title={t.citedByTerms}>
          {inTerms.map((term) => (
            <li key={term.id}>
              <TermLink id={term.id} />
            </li>
          ))}
        </CitedBy>
        <CitedBy title={t.citedByCases}>
          {inCases.map((record) => (
            <li key={record.id}>
              <CaseLink id={record.id} />
            </li>
          ))}
        </CitedBy>
        <CitedBy title={t.citedByRules}>
          {inRules.map((rule) => (
            <li key={rule.id}>
              <RuleLink id={rule.id} />
            </li>
          ))}
        </CitedBy>
        <CitedBy title={t.citedByQuestions}>
          {inQuestions.map((question) => (
            <li key={question.id}>
              <QuestionLink id={question.id} />
            </li>
          ))}
        </CitedBy>
      </div>
    </article>
  );
}

function CitedBy({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ReactElement[];
}) {
  if (children.length === 0) return null;
  return (
    <section className="library-section">
      <h4>{title}</h4>
      <ul className="lesson-list">{children}</ul>
    </section>
  );
}
