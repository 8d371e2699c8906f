import { sameContent } from '#domain/base/same-content.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House, HouseLadders } from './house.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';

/** The house in separately stored pieces: what a step of its history has before and after. `null`: not there. */
export type HousePart =
  | { readonly kind: 'precedent'; readonly precedentId: string; readonly content: Precedent | null }
  | { readonly kind: 'ladders'; readonly termId: string; readonly content: HouseLadders | null }
  | { readonly kind: 'hidden'; readonly termId: string; readonly content: true | null };

export type HouseChange = { readonly before: HousePart; readonly after: HousePart };

/** Names a part uniquely. */
export function housePartKey(part: HousePart): string {
  return part.kind === 'precedent' ? `precedent/${part.precedentId}` : `${part.kind}/${part.termId}`;
}

export function partsOfHouse({ precedents, ladders, hidden }: House): HousePart[] {
  return [
    ...precedents.map((content): HousePart => ({ kind: 'precedent', precedentId: content.id, content })),
    ...Object.entries(ladders).map(([termId, content]): HousePart => ({ kind: 'ladders', termId, content })),
    ...hidden.map((termId): HousePart => ({ kind: 'hidden', termId, content: true })),
  ];
}

/** The inverse of partsOfHouse, whatever the order of the parts. */
export function houseFrom(parts: readonly HousePart[]): House {
  const precedents: Precedent[] = [];
  const ladders: Record<string, HouseLadders> = {};
  const hidden: string[] = [];
  for (const part of parts) {
    if (part.content === null) continue;
    if (part.kind === 'precedent') precedents.push(part.content);
    else if (part.kind === 'ladders') ladders[part.termId] = part.content;
    else hidden.push(part.termId);
  }
  return { precedents: orderPrecedents(precedents), ladders, hidden: hidden.toSorted() };
}

/** What changed, part by part. Applying the `after`s to the first gives the second. */
export function diffHouses(before: House, after: House): HouseChange[] {
  const old = new Map(partsOfHouse(before).map((part) => [housePartKey(part), part]));
  const changes: HouseChange[] = [];
  for (const part of partsOfHouse(after)) {
    const was = old.get(housePartKey(part));
    old.delete(housePartKey(part));
    if (!was) changes.push({ before: emptied(part), after: part });
    else if (!sameContent(was.content, part.content)) changes.push({ before: was, after: part });
  }
  for (const gone of old.values()) changes.push({ before: gone, after: emptied(gone) });
  return changes;
}

function emptied(part: HousePart): HousePart {
  return { ...part, content: null };
}
