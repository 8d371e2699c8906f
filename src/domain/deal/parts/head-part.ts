import type { Deal } from '../deal.ts';
import { namesIn } from './deal-part.ts';
import { tellHead } from '../changes/head-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

export const headPart: DealPartRecord<'head', never, Deal> = {
  kind: 'head',
  ids: [],
  takeOut: ({ deal }) => [{ content: deal }],
  putIn(document, [piece]) {
    if (!piece || piece.content === null) throw new Error('The head of a deal is not taken away.');
    return { ...document, deal: piece.content };
  },
  /** The terms that were set aside or taken back. */
  termIds(before, after) {
    const [old, now] = [before.content?.notApplicable ?? [], after.content?.notApplicable ?? []];
    return [...old, ...now].filter((id) => old.includes(id) !== now.includes(id));
  },
  texts: ({ content: { title, titleIn, project, parties, notes } }) => [
    { at: 'title', kind: 'deal', text: title },
    ...namesIn('title', titleIn),
    { at: 'original', kind: 'deal', text: project.original },
    { at: 'working', kind: 'deal', text: project.working },
    { at: 'logline', kind: 'deal', text: project.logline },
    ...textAt('chain-of-title', project.chainOfTitle),
    ...parties.flatMap(({ id, name, nameIn, signatory }) => [
      { at: `party/${id}`, kind: 'deal' as const, text: name },
      ...namesIn(`party/${id}`, nameIn),
      ...textAt(`party/${id}/signatory`, signatory),
    ]),
    { at: 'notes', kind: 'note', text: notes },
  ],
  tell: (before, after, told) => tellHead(before.content, after.content, told),
};

/** Words that a person may look for, where there are any. */
function textAt(at: string, text: string | undefined) {
  return text === undefined ? [] : [{ at, kind: 'deal' as const, text }];
}
