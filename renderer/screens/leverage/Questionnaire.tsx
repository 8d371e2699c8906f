import { useId } from 'react';
import type { SituationQuestion } from '#domain/library/library.ts';
import { questionsFor } from '#domain/leverage/compute-leverage.ts';
import { Button } from '#renderer/components/Button.tsx';
import { PrivateMark } from '#renderer/components/PrivateMark.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { formatList } from '#renderer/i18n/formats.ts';
import { leverageMessages } from '#renderer/i18n/leverage.ts';
import { libraryMessages } from '#renderer/i18n/library.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { CaseLink } from '#renderer/screens/library/LibraryLink.tsx';
import { EvidenceMark } from '#renderer/screens/shared/EvidenceMark.tsx';
import { SourceList } from '#renderer/screens/shared/SourceList.tsx';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';

/** The answer that says "we do not know": it lowers coverage, not the score. */
const UNKNOWN = 'unknown';

/** The questions on the situation that bear on this deal. Each answer saves at once. PRIVATE. */
export function Questionnaire() {
  const t = useMessages(leverageMessages);
  const library = useMessages(libraryMessages);
  const { deal, situation } = useDocument();
  const questions = questionsFor(
    useApp((state) => state.library.questions),
    deal,
  );
  const answered = questions.filter((question) => situation[question.id] !== undefined);
  const unknown = answered.filter((question) => situation[question.id]?.answer === UNKNOWN);
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
        <section key={topic} aria-label={library.topics[topic]}>
          <h3>{library.topics[topic]}</h3>
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

/** Brings a question into view and puts the focus on its answers. */
export function focusQuestion(questionId: string): void {
  const field = document.getElementById(`question-${questionId}`);
  field?.scrollIntoView({ block: 'center' });
  const radio = field?.querySelector<HTMLInputElement>('input:checked') ?? field?.querySelector('input');
  radio?.focus({ preventScroll: true });
}

function Question({ question }: { readonly question: SituationQuestion }) {
  const t = useMessages(leverageMessages);
  const say = useSay();
  const name = useId();
  const given = useDocument().situation[question.id];
  const apply = useDeal((state) => state.apply);
  const answerWith = (answer: string | null, note: string) =>
    void apply({ kind: 'answer-situation', questionId: question.id, answer, note });
  const options = [
    ...question.answers.map((answer) => ({ id: answer.id, label: say(answer.label) })),
    { id: UNKNOWN, label: t.unknown },
  ];
  return (
    <fieldset className="question" id={`question-${question.id}`} data-answered={given !== undefined}>
      <legend>{say(question.text)}</legend>
      <div className="question-answers">
        {options.map((option) => (
          <label key={option.id} data-unknown={option.id === UNKNOWN}>
            <input
              type="radio"
              name={name}
              checked={given?.answer === option.id}
              onChange={() => answerWith(option.id, given?.note ?? '')}
            />
            {option.label}
          </label>
        ))}
      </div>
      {given ? (
        <div className="question-note">
          <TextField
            label={t.noteFor(say(question.text))}
            isLabelHidden
            placeholder={t.note}
            value={given.note}
            maxLength={2000}
            onSave={(note) => answerWith(given.answer, note)}
          />
          <Button
            look="quiet"
            aria-label={`${t.clearAnswer}: ${say(question.text)}`}
            onClick={() => answerWith(null, '')}
          >
            {t.clearAnswer}
          </Button>
        </div>
      ) : null}
      <Background question={question} />
    </fieldset>
  );
}

function Background({ question }: { readonly question: SituationQuestion }) {
  const t = useMessages(leverageMessages);
  const lang = useLang();
  const say = useSay();
  const dimensions = useApp((state) => state.library.dimensions);
  const bears = question.bears.map(({ dimension, weight }) => {
    const found = dimensions.find(({ id }) => id === dimension);
    return `${found ? say(found.name) : dimension} ${weight}`;
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
