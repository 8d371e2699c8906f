import { withContents } from '#domain/ledger/parts.ts';
import type { SituationAnswer } from '../deal.ts';
import { tellAnswer } from '../changes/answer-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

/** Our answer to a question on the situation. */
export const answerPart: DealPartRecord<'answer', 'questionId', SituationAnswer> = {
  kind: 'answer',
  ids: ['questionId'],
  takeOut: ({ situation }) =>
    Object.entries(situation).map(([questionId, content]) => ({ questionId, content })),
  putIn: (document, pieces) => ({
    ...document,
    situation: withContents(
      document.situation,
      pieces.map(({ questionId, content }) => [questionId, content]),
    ),
  }),
  termIds: () => [],
  texts: ({ content }) => [{ at: 'note', kind: 'note', text: content.note }],
  tell: (before, after, told) => tellAnswer(before, before.content, after.content, told),
};
