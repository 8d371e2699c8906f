import type { Draft } from '../deal.ts';
import { namesIn } from './deal-part.ts';
import { tellDraft } from '../changes/draft-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

/** A draft without what it says; `position` is its place in the list. */
export type DraftHead = Omit<Draft, 'entries'> & { readonly position: number };

export const draftPart: DealPartRecord<'draft', 'draftId', DraftHead> = {
  kind: 'draft',
  ids: ['draftId'],
  takeOut: ({ drafts }) =>
    drafts.map(({ entries: _entries, ...head }, position) => ({
      draftId: head.id,
      content: { ...head, position },
    })),
  putIn(document, pieces) {
    const placed = new Map(document.drafts.map((draft, position) => [draft.id, { draft, position }]));
    for (const { draftId, content } of pieces) {
      const entries = placed.get(draftId)?.draft.entries ?? {};
      placed.delete(draftId);
      if (content === null) continue;
      const { position, ...head } = content;
      placed.set(draftId, { draft: { ...head, entries }, position });
    }
    const inOrder = [...placed.values()].toSorted((a, b) => a.position - b.position);
    return { ...document, drafts: inOrder.map(({ draft }) => draft) };
  },
  termIds: () => [],
  texts: ({ content: { label, labelIn } }) => [
    { at: 'label', kind: 'deal', text: label },
    ...namesIn('label', labelIn),
  ],
  tell: (before, after) => tellDraft(before, before.content, after.content),
};
