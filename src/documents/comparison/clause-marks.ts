import { diffWords } from '#domain/text/word-diff.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';
import type { CharacterStyleName } from '#documents/style/word-styles.ts';

/** Words of a clause with one look. Added words are underlined, removed ones struck out: it shows in grey as well. */
export type MarkedRun = { readonly text: string; readonly style: CharacterStyleName | '' };

/** A clause with what it changed of an earlier one; without an earlier one as it is. */
export function markClause(earlier: string | undefined, clause: string): MarkedRun[] {
  if (earlier === undefined) return [{ text: clause, style: '' }];
  const runs = diffWords(earlier, clause);
  // Where little is left of the earlier clause, its words stand in the column beside and would only be in the way here.
  if (sharedPart(runs, Math.max(earlier.length, clause.length)) < LEAST_SHARED)
    return [{ text: clause, style: 'Inserted' }];
  return runs.flatMap((run): MarkedRun[] => {
    if (run.kind === 'same') return [{ text: run.text, style: '' }];
    // White space and the shape of marks come from the program that wrote the paper.
    if (run.only !== undefined) return run.kind === 'added' ? [{ text: run.text, style: '' }] : [];
    return [{ text: run.text, style: run.kind === 'added' ? 'Inserted' : 'Deleted' }];
  });
}

const LEAST_SHARED = 0.35;

function sharedPart(runs: readonly DiffRun[], length: number): number {
  const shared = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return length === 0 ? 1 : shared / length;
}
