import type { SituationQuestion } from '#domain/library/library.ts';
import { formatList } from '#renderer/i18n/formats.ts';
import { libraryMessages } from './words.ts';
import { libraryLinkMessages } from '#renderer/deal-parts/library-words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { SourceList } from '#renderer/deal-parts/SourceList.tsx';
import { CaseLink, DimensionLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { LibraryPage, LinkSection } from './LibraryPage.tsx';

/** A question on the situation: why it matters, what each answer scores, what would improve it. */
export function QuestionPage({ question }: { readonly question: SituationQuestion }) {
  const t = useMessages(libraryMessages);
  const linked = useMessages(libraryLinkMessages);
  const common = useCommon();
  const lang = useLang();
  const say = useSay();
  return (
    <LibraryPage
      name={question.text}
      isInBoth={false}
      facts={
        <>
          <span>{common.situationTopics[question.topic]}</span>
          <span>
            {formatList(
              question.kinds.map((kind) => common.kinds[kind]),
              lang,
            )}
          </span>
          <span>
            {formatList(
              question.roles.map((role) => common.roles[role]),
              lang,
            )}
          </span>
          <EvidenceMark evidence={question.evidence} />
        </>
      }
    >
      <div className="library-main">
        <section className="library-section">
          <h3>{t.why}</h3>
          <p className="reading">{say(question.why)}</p>
        </section>
        <section className="library-section">
          <h3>{t.improve}</h3>
          <p className="reading">{say(question.improve)}</p>
        </section>
        <section className="library-section">
          <h3>{t.answers}</h3>
          <table className="plain-table">
            <tbody>
              {question.answers.map((answer) => (
                <tr key={answer.id}>
                  <th scope="row">{say(answer.label)}</th>
                  <td className="figure">{answer.score}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="quiet small">{t.answersNote}</p>
        </section>
      </div>
      <aside className="library-aside" aria-label={t.weights}>
        <section className="library-section">
          <h3>{t.weights}</h3>
          <table className="plain-table">
            <tbody>
              {question.bears.map((bears) => (
                <tr key={bears.dimension}>
                  <th scope="row">
                    <DimensionLink id={bears.dimension} />
                  </th>
                  <td className="figure">{bears.weight}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <LinkSection title={linked.cases} ids={question.cases} Link={CaseLink} />
        {question.sources.length === 0 ? null : (
          <section className="library-section">
            <h3>{t.sources}</h3>
            <SourceList ids={question.sources} />
          </section>
        )}
      </aside>
    </LibraryPage>
  );
}
