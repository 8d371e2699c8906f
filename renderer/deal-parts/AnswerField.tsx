import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { answerMessages } from './answer-words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { useNoteHalf } from './use-note-half.ts';
import './answer-field.css';

/** The answer that says "we do not know": it lowers coverage or leaves a check unknown, and is no answer. */
export const UNKNOWN_ANSWER = 'unknown';

type AnswerFieldProps = {
  /** As it is kept with the situation: a question of the library, or a fact under its prefix. */
  readonly questionId: string;
  readonly text: Bilingual;
  readonly answers: readonly { readonly id: string; readonly label: Bilingual }[];
  readonly children?: ReactNode;
};

/** One question with its answers and "don't know"; each saves at once, with a note of our own. PRIVATE. */
export function AnswerField({ questionId, text, answers, children }: AnswerFieldProps) {
  const t = useMessages(answerMessages);
  const common = useCommon();
  const say = useSay();
  const name = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  useFocusHandedOn(field);
  const given = useDocument().situation[questionId];
  const apply = useDeal((state) => state.apply);
  const put = useDeal((state) => state.put);
  const answerWith = (answer: string | null, note: string) =>
    void apply({ kind: 'answer-situation', questionId, answer, note });
  const half = useNoteHalf(given?.note ?? '', (note) =>
    put({ kind: 'answer-situation', questionId, answer: given?.answer ?? null, note }),
  );
  const options = [
    ...answers.map((answer) => ({ id: answer.id, label: say(answer.label) })),
    { id: UNKNOWN_ANSWER, label: common.unknownAnswer },
  ];
  return (
    <fieldset ref={field} className="question" id={fieldId(questionId)} data-answered={given !== undefined}>
      <legend>{say(text)}</legend>
      <div className="question-answers">
        {options.map((option) => (
          <label key={option.id} data-unknown={option.id === UNKNOWN_ANSWER}>
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
          <TextField label={t.noteFor(say(text))} isLabelHidden placeholder={t.note} {...half} limit={2000} />
          <Button
            look="quiet"
            aria-label={`${t.clearAnswer}: ${say(text)}`}
            onClick={() => {
              // The button goes away with the answer; the focus goes back to the question.
              // Where the question goes too, because no check asks for it, the focus is handed on.
              focusAnswers(questionId);
              answerWith(null, '');
            }}
          >
            {t.clearAnswer}
          </Button>
        </div>
      ) : null}
      {children}
    </fieldset>
  );
}

/** Brings a question into view and puts the focus on its answers. */
export function focusQuestion(questionId: string): void {
  document.getElementById(fieldId(questionId))?.scrollIntoView({ block: 'center' });
  focusAnswers(questionId);
}

function focusAnswers(questionId: string): void {
  const field = document.getElementById(fieldId(questionId));
  const radio = field?.querySelector<HTMLInputElement>('input:checked') ?? field?.querySelector('input');
  radio?.focus({ preventScroll: true });
}

/**
 * A question leaves the page when nothing asks for it any more. The focus that stood in it goes to the next
 * question of its section, or to the heading of the section, and not to the top of the page.
 */
function useFocusHandedOn(field: RefObject<HTMLFieldSetElement | null>): void {
  useLayoutEffect(() => {
    const question = field.current;
    // React runs this while the question still stands in the page.
    return () => {
      if (question?.contains(document.activeElement)) focusAfter(question);
    };
  }, [field]);
}

function focusAfter(question: HTMLElement): void {
  const section = question.closest('section');
  const questions = [...(section?.querySelectorAll<HTMLElement>('.question') ?? [])];
  const next = questions[questions.indexOf(question) + 1];
  const radio = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input');
  if (next && radio) {
    radio.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  } else section?.querySelector<HTMLElement>('h3')?.focus();
}

function fieldId(questionId: string): string {
  return `question-${questionId}`;
}
