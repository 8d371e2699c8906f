import type { Paper } from '../paper.ts';
import { withContentsOrNone } from './by-id.ts';
import { tellPaper } from '../changes/paper-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

/** A file that came or went. Its bytes are an original of the workspace and no part of the deal. */
export const paperPart: DealPartRecord<'paper', 'paperId', Paper> = {
  kind: 'paper',
  ids: ['paperId'],
  takeOut: ({ papers = {} }) => Object.entries(papers).map(([paperId, content]) => ({ paperId, content })),
  putIn({ papers: old, ...rest }, pieces) {
    const papers = withContentsOrNone(
      old,
      pieces.map(({ paperId, content }) => [paperId, content]),
    );
    return papers ? { ...rest, papers } : rest;
  },
  termIds: () => [],
  texts: ({ content }) => [{ at: 'file', kind: 'deal', text: content.fileName }],
  tell: (before, after) => tellPaper(before.content, after.content),
};
