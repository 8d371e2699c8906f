import { CONFIDENCES, EVIDENCE_KINDS } from '#domain/library/term.ts';
import type { Term } from '#domain/library/term.ts';
import { libraryMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { hasEvidence } from './browse-terms.ts';
import type { TermFilter } from './browse-terms.ts';
import { DimensionLink } from '#renderer/deal-parts/LibraryLink.tsx';

/** What the library holds and how sure it is of it; the figures are filters. */
export function Glance(props: { readonly onFilter: (patch: Partial<TermFilter>) => void }) {
  const { onFilter } = props;
  const t = useMessages(libraryMessages);
  const common = useCommon();
  const say = useSay();
  const { terms, dimensions, problems } = useApp((state) => state.library);
  const count = (holds: (term: Term) => boolean) => terms.filter(holds).length;
  return (
    <article className="library-page glance" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">{t.atAGlance}</h2>
        <p className="reading">{t.glanceAbout}</p>
      </header>
      <div className="library-columns">
        <section className="library-section">
          <h3>{t.byEvidence}</h3>
          <table className="plain-table">
            <tbody>
              {EVIDENCE_KINDS.map((evidence) => (
                <tr key={evidence}>
                  <td className="figure glance-count">{count((term) => hasEvidence(term, evidence))}</td>
                  <th scope="row">
                    <button type="button" className="text-link" onClick={() => onFilter({ evidence })}>
                      {common.evidence[evidence]}
                    </button>
                    <p className="quiet small">{t.evidenceAbout[evidence]}</p>
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section className="library-section">
          <h3>{t.sections.dimensions}</h3>
          <table className="plain-table">
            <tbody>
              {dimensions.map((dimension) => (
                <tr key={dimension.id}>
                  <td className="figure glance-count">{count((term) => term.dimension === dimension.id)}</td>
                  <th scope="row">
                    <DimensionLink id={dimension.id} />
                    <p className="quiet small">{say(dimension.about)}</p>
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
          <h3 className="glance-second">{t.byConfidence}</h3>
          <table className="plain-table">
            <tbody>
              {CONFIDENCES.map((confidence) => (
                <tr key={confidence}>
                  <td className="figure glance-count">{count((term) => term.confidence === confidence)}</td>
                  <th scope="row">
                    <button type="button" className="text-link" onClick={() => onFilter({ confidence })}>
                      {common.confidence[confidence]}
                    </button>
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      {problems.length === 0 ? null : (
        <details className="library-problems">
          <summary>{t.problems(problems.length)}</summary>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.file}:${problem.line}:${problem.field}:${problem.message.en}`}>
                <span className="quiet">{t.problemPlace(problem.file, problem.line)}</span>{' '}
                {say(problem.message)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
