import { oncePer } from '#domain/base/once-per.ts';
import type { DealKind, Term } from '#domain/library/term.ts';

/**
 * The terms of these kinds of deals. For one catalogue and the same kinds it is always one list, so that what follows from
 * it, as the entries of its terms and their stems, is worked out once and not for each paper.
 */
export function termsOfKinds(catalogue: readonly Term[], kinds: readonly DealKind[]): readonly Term[] {
  const listed = listedBy(catalogue);
  const key = kinds.toSorted().join(' ');
  const terms =
    listed.get(key) ?? catalogue.filter((term) => term.kinds.some((kind) => kinds.includes(kind)));
  listed.set(key, terms);
  return terms;
}

const listedBy = oncePer((_catalogue: readonly Term[]) => new Map<string, readonly Term[]>());
