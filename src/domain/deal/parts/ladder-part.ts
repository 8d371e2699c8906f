import { withContents } from '#domain/ledger/parts.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { OurLadder } from '../deal.ts';
import { tellLadder } from '../changes/entry-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

export const ladderPart: DealPartRecord<'ladder', 'termId', OurLadder> = {
  kind: 'ladder',
  ids: ['termId'],
  takeOut: ({ ladders }) => Object.entries(ladders).map(([termId, content]) => ({ termId, content })),
  putIn: (document, pieces) => ({
    ...document,
    ladders: withContents(
      document.ladders,
      pieces.map(({ termId, content }) => [termId, content]),
    ),
  }),
  termIds: ({ termId }) => [termId],
  texts: ({ content }) =>
    RUNG_NAMES.flatMap((name) =>
      (['en', 'ko'] as const).map((language) => ({
        at: `${name}/${language}`,
        kind: 'note' as const,
        text: content[name]?.condition[language] ?? '',
      })),
    ),
  tell: (before, after, told) => tellLadder(before, before.content, after.content, told),
};
