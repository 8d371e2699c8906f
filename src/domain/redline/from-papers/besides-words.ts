import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import type { PaperComparison } from '#domain/reading/versions/compare-papers.ts';
import { leftOut } from './left-out.ts';
import type { LeftOut } from './left-out.ts';

/** What differs besides words, of which a redline between papers holds nothing: looks, comments, pictures and notes in what is new. */
export function besidesWords(later: PaperDocument, { changes, comments }: PaperComparison): LeftOut[] {
  const withThings = new Map(
    [...paragraphsOf(later.parts)].map(({ id, runs }) => [
      id,
      runs.some(({ role }) => role === 'picture' || role === 'note'),
    ]),
  );
  return [
    ...changes.flatMap(({ kind, after }): LeftOut[] => {
      if (!after) return [];
      if (kind === 'formatting') return [leftOut('formatting', after.label, after.text)];
      const isMissing = kind === 'new' && withThings.get(after.paragraph) === true;
      return isMissing ? [leftOut('thing', after.label, after.text)] : [];
    }),
    ...comments.map(({ author, text }) => leftOut('comment', author, text)),
  ];
}
