import { withContents } from '#domain/ledger/parts.ts';

/** A record of which some contents are replaced; missing when nothing is left in it. */
export function withContentsOrNone<T>(
  record: Readonly<Record<string, T>> | undefined,
  contents: readonly (readonly [id: string, content: T | null])[],
): Readonly<Record<string, T>> | undefined {
  const next = withContents(record ?? {}, contents);
  return Object.keys(next).length === 0 ? undefined : next;
}
