import { sameContent } from '#domain/base/same-content.ts';

/**
 * Whether `next` keeps everything that somebody else changed from `before` to `now`. Two edits of different fields
 * go together; two edits of one text, or of one list that is written as a whole, do not.
 */
export function keepsChanges(before: unknown, now: unknown, next: unknown): boolean {
  if (sameContent(before, now) || sameContent(now, next)) return true;
  const [old, theirs, ours] = [membersOf(before), membersOf(now), membersOf(next)];
  if (!old || !theirs || !ours) return false;
  const names = new Set([...old.keys(), ...theirs.keys(), ...ours.keys()]);
  return [...names].every((name) => keepsChanges(old.get(name), theirs.get(name), ours.get(name)));
}

/** The texts of `after` that are not in `before`, in their order: what somebody wrote. */
export function textsWritten(before: unknown, after: unknown): string[] {
  if (sameContent(before, after)) return [];
  if (typeof after === 'string') return after.trim() === '' ? [] : [after];
  const members = membersOf(after);
  if (!members) return [];
  const old = membersOf(before);
  return [...members].flatMap(([name, content]) =>
    name === 'id' ? [] : textsWritten(old?.get(name), content),
  );
}

/** Fields by name, items of a list by their ids. Undefined for what is one thing: a text, a number, a list without ids. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const ids = value.map((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
      ? item.id
      : undefined,
  );
  if (ids.includes(undefined)) return undefined;
  return new Map(value.map((item: unknown, index) => [ids[index] ?? '', item]));
}
