import { createParts, withContents } from '#domain/ledger/parts.ts';
import type { Change, PartOf, PartRecord } from '#domain/ledger/parts.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import { EMPTY_HOUSE } from './house.ts';
import type { House, HouseLadders } from './house.ts';

const precedent: PartRecord<'precedent', 'precedentId', Precedent, House> = {
  kind: 'precedent',
  ids: ['precedentId'],
  takeOut: ({ precedents }) => precedents.map((content) => ({ precedentId: content.id, content })),
  putIn(house, pieces) {
    const ids = new Set(pieces.map(({ precedentId }) => precedentId));
    const others = house.precedents.filter(({ id }) => !ids.has(id));
    const now = pieces.flatMap(({ content }) => content ?? []);
    return { ...house, precedents: orderPrecedents([...others, ...now]) };
  },
  termIds: (before, after) => [before, after].flatMap(({ content }) => content?.termId ?? []),
};

const ladders: PartRecord<'ladders', 'termId', HouseLadders, House> = {
  kind: 'ladders',
  ids: ['termId'],
  takeOut: (house) => Object.entries(house.ladders).map(([termId, content]) => ({ termId, content })),
  putIn: (house, pieces) => ({
    ...house,
    ladders: withContents(
      house.ladders,
      pieces.map(({ termId, content }) => [termId, content]),
    ),
  }),
  termIds: ({ termId }) => [termId],
};

const hidden: PartRecord<'hidden', 'termId', true, House> = {
  kind: 'hidden',
  ids: ['termId'],
  takeOut: (house) => house.hidden.map((termId) => ({ termId, content: true })),
  putIn(house, pieces) {
    const ids = new Set(house.hidden);
    for (const { termId, content } of pieces) {
      if (content === null) ids.delete(termId);
      else ids.add(termId);
    }
    return { ...house, hidden: [...ids].toSorted() };
  },
  termIds: ({ termId }) => [termId],
};

const HOUSE_PARTS = [precedent, ladders, hidden] as const;

/** The house in separately stored pieces: what a step of its history has before and after. */
export type HousePart = PartOf<(typeof HOUSE_PARTS)[number]>;
export type HouseChange = Change<HousePart>;

export const houseParts = createParts<House, HousePart>(HOUSE_PARTS);

/** The house that lies in these parts, whatever their order. */
export function houseFrom(parts: readonly HousePart[]): House {
  return houseParts.putIn(EMPTY_HOUSE, parts);
}
