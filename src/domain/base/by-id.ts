const known = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/**
 * The entries of a library by their id: `byId(library.terms).get('option_fee_initial')`. A library is never
 * changed in place, so each of its lists is gone through once. Of two entries with one id the first counts.
 */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const before = known.get(entries);
  // Only this function puts anything under a list, and always its own entries.
  if (before) return before as ReadonlyMap<string, T>;
  const entriesById = new Map<string, T>();
  for (const entry of entries) if (!entriesById.has(entry.id)) entriesById.set(entry.id, entry);
  known.set(entries, entriesById);
  return entriesById;
}
