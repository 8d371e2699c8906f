import type { JudgedBy } from '../judged-by.ts';
import { changed } from '../changes/change-line.ts';
import type { DealPartRecord } from './deal-part.ts';

/** The edition of the library that the deal was last looked at with. */
export const judgedByPart: DealPartRecord<'judged-by', never, JudgedBy> = {
  kind: 'judged-by',
  ids: [],
  takeOut: ({ judgedBy }) => (judgedBy ? [{ content: judgedBy }] : []),
  putIn({ judgedBy: _old, ...rest }, [piece]) {
    return piece?.content ? { ...rest, judgedBy: piece.content } : rest;
  },
  termIds: () => [],
  texts: () => [],
  tell: (before, after) => [
    changed(
      { topic: 'deciding', isPrivate: true },
      { en: 'Edition of the library', ko: '적용 라이브러리 판' },
      words(before.content),
      words(after.content),
    ),
  ],
};

function words(judgedBy: JudgedBy | null): { readonly en: string; readonly ko: string } | null {
  return judgedBy && { en: judgedBy.edition, ko: `${judgedBy.edition}판` };
}
