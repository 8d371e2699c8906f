import { oncePer } from '#domain/base/once-per.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { featuresOf } from './sentence-features.ts';
import { likenessesOf } from './sentence-model.ts';
import type { Likeness, SentenceModel } from './sentence-model.ts';

/** What sentences of a clause that stand together may say. */
export type SaidTogether = {
  readonly first: number;
  readonly last: number;
  readonly likenesses: readonly Likeness[];
};

/** So many sentences say one thing together: what holds, up to where, and what then. */
const TOGETHER = 3;
/** Learnt sentences are no longer. */
const LONGEST = 600;

/** Each sentence of the clause, alone and with those behind it, and what it may say. Worked out once for a clause. */
export const saidTogether = oncePer((prepared: PreparedClause) =>
  oncePer((learnt: SentenceModel): readonly SaidTogether[] => {
    const { sentences } = prepared;
    const headings = prepared.headings.map(({ plain }) => plain);
    return sentences.flatMap((_, first) => {
      const units: SaidTogether[] = [];
      let text = '';
      for (let last = first; last < Math.min(first + TOGETHER, sentences.length); last += 1) {
        text += `${last === first ? '' : ' '}${sentences[last]?.text.plain ?? ''}`;
        if (last > first && text.length > LONGEST) break;
        units.push({ first, last, likenesses: likenessesOf(learnt, featuresOf(text, headings)) });
      }
      return units;
    });
  }),
);
