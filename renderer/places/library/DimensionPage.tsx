import type { Dimension } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { libraryMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { useApp } from '#renderer/state/session.ts';
import { QuestionLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';

/** One of the eight dimensions: what it is made of, on paper and at the table. */
export function DimensionPage({ dimension }: { readonly dimension: Dimension }) {
  const t = useMessages(libraryMessages);
  const say = useSay();
  const { terms, questions } = useApp((state) => state.library);
  const here = terms
    .filter((term) => term.dimension === dimension.id)
    .toSorted((a, b) => b.weight - a.weight);
  const asked = questions
    .flatMap((question) => {
      const bears = question.bears.find((each) => each.dimension === dimension.id);
      return bears ? [{ question, weight: bears.weight }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
  return (
    <article className="library-page" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">{say(dimension.name)}</h2>
        <p className="reading">{say(dimension.about)}</p>
        <p className="quiet">{t.dimensionHow}</p>
      </header>
      <div className="library-columns">
        <div className="library-main">
          <TermWeights title={t.termsHere} terms={here.filter((term) => term.scored)} hasWeight />
          <TermWeights title={t.rulesHere} terms={here.filter((term) => !term.scored)} hasWeight={false} />
        </div>
        <aside className="library-aside" aria-label={t.questionsHere}>
          <section className="library-section">
            <h3>{t.questionsHere}</h3>
            <table className="plain-table">
              <tbody>
                {asked.map(({ question, weight }) => (
                  <tr key={question.id}>
                    <th scope="row">
                      <QuestionLink id={question.id} />
                    </th>
                    <td className="figure">{weight}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </aside>
      </div>
    </article>
  );
}

function TermWeights(props: {
  readonly title: string;
  readonly terms: readonly Term[];
  readonly hasWeight: boolean;
}) {
  const t = useMessages(libraryMessages);
  if (props.terms.length === 0) return null;
  return (
    <section className="library-section">
      <h3>{props.title}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t.sections.terms}</th>
            <th scope="col">{t.evidence}</th>
            {props.hasWeight ? (
              <th scope="col" className="figure">
                {t.weight}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {props.terms.map((term) => (
            <tr key={term.id}>
              <th scope="row">
                <TermLink id={term.id} />
              </th>
              <td>
                <EvidenceMark evidence={term.evidence} confidence={term.confidence} />
              </td>
              {props.hasWeight ? <td className="figure">{term.weight}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
