import { FACT_PREFIX } from '#domain/library/rule.ts';
import { dealOperation } from './deal-operation.ts';

/** `answer: null` takes the answer away. */
export const answerSituation = dealOperation({
  kind: 'answer-situation',
  input: (s) => ({ questionId: s.id, answer: s.nullable(s.id), note: s.note }),
  apply(document, { questionId, answer, note }) {
    const { [questionId]: _old, ...rest } = document.situation;
    return { ...document, situation: answer === null ? rest : { ...rest, [questionId]: { answer, note } } };
  },
  describe: ({ questionId }) =>
    questionId.startsWith(FACT_PREFIX)
      ? { en: 'Answer a fact of the rule checks', ko: '규정 점검 사실관계 답변' }
      : { en: 'Answer a situation question', ko: '상황 질문 답변' },
  checkReferences({ questionId, answer }, known) {
    if (answer !== null) known.checkAnswer(questionId, answer, 'operation.questionId');
  },
  /** With the same answer, the note is being typed; else the arrow keys walk through the answers. */
  coalesceKey: ({ questionId, answer }, before) =>
    `answer/${questionId}/${before.situation[questionId]?.answer === answer ? 'note' : 'answer'}`,
});
