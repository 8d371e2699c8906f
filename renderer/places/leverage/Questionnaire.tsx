import type { SituationQuestion } from '#domain/library/library.ts';
import { byId } from '#domain/base/by-id.ts';
import { questionsFor } from '#domain/leverage/compute-leverage.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { formatList } from '#renderer/i18n/formats.ts';
import { leverageMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { CaseLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { AnswerField, UNKNOWN_ANSWER, focusQuestion } from '#renderer/deal-parts/AnswerField.tsx';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { SourceList } from '#renderer/deal-parts/SourceList.tsx';
import { useApp, useDocument } from '#renderer/state/session.ts';

/** The questions on the situation that bear on this deal. Each answer saves at once. PRIVATE. */
export function Questionnaire() {
  const t = useMessages(leverageMessages);
  const common = useCommon();
  const { deal, situation } = useDocument();
  const questions = questionsFor(
    useApp((state) => state.library.questions),
    deal,
  );
  const answered = questions.filter((question) => situation[question.id] !== undefined);
  const unknown = answered.filter((question) => situation[question.id]?.answer === UNKNOWN_ANSWER);
  const next = questions.find((question) => situation[question.id] === undefined);
  const topics = [...new Set(questions.map((question) => question.topic))];
  return (
    <aside className="questionnaire" aria-labelledby="questionnaire-title">
      <header className="questionnaire-head">
        <h2 id="questionnaire-title">
          {t.questionnaire} <PrivateMark />
        </h2>
        <p className="quiet small">{t.questionnaireAbout}</p>
        <p className="questionnaire-progress" role="status">
          <progress
            max={questions.length}
            value={answered.length}
            aria-label={t.answered(answered.length, questions.length, unknown.length)}
          />
          <span>{t.answered(answered.length, questions.length, unknown.length)}</span>
          {next ? (
            <Button look="word" onClick={() => focusQuestion(next.id)}>
              {t.nextOpen}
            </Button>
          ) : (
            <span className="quiet">{t.allAnswered}</span>
          )}
        </p>
      </header>
      {topics.map((topic) => (
        <section key={topic} aria-label={common.situationTopics[topic]}>
          <h3 tabIndex={-1}>{common.situationTopics[topic]}</h3>
          {questions
            .filter((question) => question.topic === topic)
            .map((question) => (
              <Question key={question.id} question={question} />
            ))}
        </section>
      ))}
    </aside>
  );
}

function Question({ question }: { readonly question: SituationQuestion }) {
  return (
    <AnswerField questionId={question.id} text={question.text} answers={question.answers}>
      <Background question={question} />
    </AnswerField>
  );
}

function Background({ question }: { readonly question: SituationQuestion }) {
  const t = useMessages(leverageMessages);
  const lang = useLang();
  const say = useSay();
  const dimensions = useApp((state) => state.library.dimensions);
  const bears = question.bears.map(({ dimension, weight }) => {
    const dimensionRecord = byId(dimensions).get(dimension);
    return `${dimensionRecord ? say(dimensionRecord.name) : dimension} ${weight}`;
  });
  return (
    <details className="question-why">
      <summary>{t.whyAsked}</summary>
      <p>{say(question.why)}</p>
      <p>
        <span className="quiet">{t.improve}:</span> {say(question.improve)}
      </p>
      <p className="quiet">
        {t.bears}: {formatList(bears, lang)}
      </p>
      <p>
        <EvidenceMark evidence={question.evidence} />
      </p>
      {question.cases.length === 0 ? null : (
        <ul className="question-cases">
          {question.cases.map((id) => (
            <li key={id}>
              <CaseLink id={id} />
            </li>
          ))}
        </ul>
      )}
      {question.sources.length === 0 ? null : <SourceList ids={question.sources} />}
    </details>
  );
}
