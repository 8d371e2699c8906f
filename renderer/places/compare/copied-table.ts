import type { ColumnRef, SideBySideRow } from '#domain/comparison/standing.ts';
import { byId } from '#domain/base/by-id.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatPublicBenchmark } from '#domain/library/format-precedent.ts';

/**
 * What a copy holds. `public`: what anyone may read, so that it may be pasted into a letter to the other
 * side. `private`: the screen as it is, our ask and confidential precedents included.
 */
export type CopyEdition = 'public' | 'private';

/** Whether a column goes along. */
export function isCopied(column: ColumnRef, edition: CopyEdition): boolean {
  return edition === 'private' || column.kind !== 'ask';
}

/** The cells of a row as they are copied. On screen the market cell also shows confidential precedents. A public copy writes that cell again, from the published library alone. */
export function cellsToCopy(
  columns: readonly ColumnRef[],
  row: SideBySideRow,
  library: PublicLibrary,
  edition: CopyEdition,
): Bilingual[] {
  const term = byId(library.terms).get(row.termId);
  return columns.flatMap((column, index): Bilingual[] => {
    if (!isCopied(column, edition)) return [];
    if (column.kind === 'market' && edition === 'public')
      return [term ? formatPublicBenchmark(term, library) : NOTHING];
    return [row.cells[index]?.text ?? NOTHING];
  });
}

const NOTHING: Bilingual = { en: '', ko: '' };
