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
  termIds: (before, after) => [
    ...new Set([
      ...Object.keys(before.content?.reading?.issues ?? {}),
      ...Object.keys(after.content?.reading?.issues ?? {}),
    ]),
  ],
  texts: ({ content }) => [
    { at: 'file', kind: 'deal', text: content.fileName },
    ...Object.entries(content.reading?.issues ?? {}).map(([termId, { status }]) => ({
      at: `issue/${termId}`,
      kind: 'note' as const,
      text: status,
    })),
  ],
  tell: (before, after, told) => tellPaper(before.content, after.content, told),
};
