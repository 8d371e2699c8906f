import { FACT_PREFIX } from '#domain/library/rule.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { UNKNOWN_ANSWER_WORDS } from '#domain/words/term-words.ts';
import type { SituationAnswer } from '../deal.ts';
import type { ChangeLine, ToldWith } from './change-line.ts';
import { bothOf, changed, reworded } from './change-line.ts';
import { suffixed } from './entry-changes.ts';

/** Our answer to a question on the situation, and our remark on it. */
export function tellAnswer(
  { questionId }: { readonly questionId: string },
  old: SituationAnswer | null,
  now: SituationAnswer | null,
  told: ToldWith,
): ChangeLine[] {
  const at = { topic: 'situation', isPrivate: true } as const;
  const question = findQuestion(questionId, told);
  const subject = question?.text ?? bothOf(questionId);
  const answer = (given: SituationAnswer | null): Bilingual => {
    if (!given) return NOT_ANSWERED;
    if (given.answer === 'unknown') return UNKNOWN_ANSWER_WORDS;
    return question?.answers.find(({ id }) => id === given.answer)?.label ?? bothOf(given.answer);
  };
  const [before, after] = [old?.note ?? '', now?.note ?? ''];
  return [
    ...(old?.answer === now?.answer ? [] : [changed(at, subject, answer(old), answer(now))]),
    ...(before === after ? [] : [reworded(at, suffixed(subject, ' Note', ' 메모'), before, after)]),
  ];
}

/** “None” would read like an answer. */
const NOT_ANSWERED: Bilingual = { en: 'not answered', ko: '답변하지 않음' };

function findQuestion(
  questionId: string,
  { library }: ToldWith,
):
  | {
      readonly text: Bilingual;
      readonly answers: readonly { readonly id: string; readonly label: Bilingual }[];
    }
  | undefined {
  if (!questionId.startsWith(FACT_PREFIX)) return library.questions.find(({ id }) => id === questionId);
  return library.facts.find(({ id }) => FACT_PREFIX + id === questionId);
}
