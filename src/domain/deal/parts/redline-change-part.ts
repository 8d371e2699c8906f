import { tellRedlineChange } from '../changes/redline-change-changes.ts';
import { newWordsOf } from '../redline-change.ts';
import type { RedlineChangeInHand } from '../redline-change.ts';
import { withContentsOrNone } from './by-id.ts';
import type { DealPartRecord } from './deal-part.ts';

/** A change of a redline in the making. */
export const redlineChangePart: DealPartRecord<'redline-change', 'changeId', RedlineChangeInHand> = {
  kind: 'redline-change',
  ids: ['changeId'],
  takeOut: ({ redlineChanges = {} }) =>
    Object.entries(redlineChanges).map(([changeId, content]) => ({ changeId, content })),
  putIn({ redlineChanges: old, ...rest }, pieces) {
    const redlineChanges = withContentsOrNone(
      old,
      pieces.map(({ changeId, content }) => [changeId, content]),
    );
    return redlineChanges ? { ...rest, redlineChanges } : rest;
  },
  termIds: (before, after) => [
    ...new Set([...(before.content?.termIds ?? []), ...(after.content?.termIds ?? [])]),
  ],
  texts: ({ content: { change } }) => [
    { at: 'words', kind: 'note', text: newWordsOf(change) },
    { at: 'comment', kind: 'note', text: change.comment ?? '' },
  ],
  tell: (before, after) => tellRedlineChange(before.content, after.content),
};
