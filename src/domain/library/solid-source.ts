import { byId } from '#domain/base/by-id.ts';
import type { Source, SourceGrade } from './library.ts';

/**
 * Pages that may stand in a paper for the other side: the law itself, agencies and guilds, courts and filed papers, the
 * trade press and named outlets. A guide, a commentary, a copy and a page that nobody has graded may not: the first
 * question of the other side is who says so. Our judgment.
 */
const SOLID: ReadonlySet<SourceGrade | undefined> = new Set(['law', 'court', 'trade', 'press']);

/** Those of the sources that are solid, in their order. */
export function solidSources(sourceIds: readonly string[], sources: readonly Source[]): string[] {
  const known = byId(sources);
  return sourceIds.filter((id) => SOLID.has(known.get(id)?.grade));
}
