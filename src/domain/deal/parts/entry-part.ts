import { withContents } from '#domain/ledger/parts.ts';
import type { Value } from '#domain/values/value.ts';
import type { TermEntry } from '../deal.ts';
import { tellEntry } from '../changes/entry-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

/** What a draft says on a term. */
export const entryPart: DealPartRecord<'entry', 'draftId' | 'termId', TermEntry> = {
  kind: 'entry',
  ids: ['draftId', 'termId'],
  takeOut: ({ drafts }) =>
    drafts.flatMap((draft) =>
      Object.entries(draft.entries).map(([termId, content]) => ({ draftId: draft.id, termId, content })),
    ),
  putIn(document, pieces) {
    const ofDraft = Map.groupBy(pieces, ({ draftId }) => draftId);
    const drafts = document.drafts.map((draft) => {
      const own = ofDraft.get(draft.id);
      if (!own) return draft;
      const contents = own.map(({ termId, content }) => [termId, content] as const);
      return { ...draft, entries: withContents(draft.entries, contents) };
    });
    return { ...document, drafts };
  },
  termIds: ({ termId }) => [termId],
  texts({ content: { state, clause, place, note, found } }) {
    const candidates = state.kind === 'disputed' ? state.candidates : [];
    const said = candidates.flatMap((candidate) => candidate.said ?? []).filter((words) => words !== '');
    return [
      { at: 'clause', kind: 'clause', text: clause },
      { at: 'value', kind: 'clause', text: state.kind === 'value' ? wordsOf(state.value) : '' },
      { at: 'place', kind: 'clause', text: place },
      { at: 'quotation', kind: 'clause', text: found?.quotation ?? '' },
      { at: 'note', kind: 'note', text: note },
      { at: 'said', kind: 'note', text: said.join('\n') },
    ];
  },
  tell: (before, after, told) => tellEntry(before, before.content, after.content, told),
};

/** The words that a value is written in; numbers have none. */
function wordsOf(value: Value): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'schedule') return value.instalments.map(({ due }) => due).join('\n');
  return '';
}
