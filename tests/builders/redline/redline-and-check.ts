import type { PlacedChange, RedlineAuthor } from '#domain/redline/change.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import type { RedlineFacts } from '#domain/redline/receipt.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import { writeRedline } from '#word/redline/write-redline.ts';

export const AUTHOR: RedlineAuthor = { name: '이 & <변호사>', initials: '이', at: '2026-11-29T09:00:00Z' };

export type Redlined = {
  readonly redline: Uint8Array;
  readonly clean: Uint8Array;
  /** Those that were made. */
  readonly changes: readonly PlacedChange[];
  readonly refusals: readonly RedlineRefusal[];
  readonly violations: readonly string[];
  readonly facts: RedlineFacts;
};

/** Leaves out what is refused, writes the rest and checks it. */
export function redlineWithout(
  theirs: Uint8Array,
  changes: readonly PlacedChange[],
  author = AUTHOR,
): Redlined {
  const first = writeRedline(theirs, changes, author);
  if (first.kind === 'written') {
    const { violations, facts } = checkRedline({ theirs, changes, author, ...first });
    return { ...first, changes, refusals: [], violations, facts };
  }
  const refused = new Set(first.refusals.map(({ change }) => change));
  const rest = redlineWithout(
    theirs,
    changes.filter((_, n) => !refused.has(n)),
    author,
  );
  return { ...rest, refusals: [...first.refusals, ...rest.refusals] };
}
