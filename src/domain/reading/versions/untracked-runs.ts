import { diffWords } from '#domain/text/word-diff.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';
import type { PaperLine } from './paper-lines.ts';

/**
 * Names the words of a paragraph that its paper changed without marking them, and cuts the runs where a marked change
 * ends and an unmarked one begins. What was put in is unmarked where no insertion holds it; what was taken out, where it
 * is missing even with the tracked changes undone.
 */
export function withUntrackedNamed(
  runs: readonly DiffRun[],
  from: PaperLine,
  to: PaperLine,
  isUntracked: boolean,
): readonly DiffRun[] {
  if (!isUntracked) return runs;
  if (to.tracked.length === 0)
    return runs.map((run) => (run.kind === 'same' ? run : { ...run, isUntracked: true }));
  const isMarkedIn = insertedLetters(to);
  const isMissing = missingLetters(from.accepted ?? '', to.original ?? '');
  let [at, put] = [0, 0];
  return runs.flatMap((run): DiffRun[] => {
    const [first, there] = [at, put];
    if (run.kind !== 'added') at += run.text.length;
    if (run.kind !== 'removed') put += run.text.length;
    if (run.kind === 'same') return [run];
    const isUnmarked = (letter: number): boolean =>
      run.kind === 'removed' ? isMissing[first + letter] === true : isMarkedIn[there + letter] !== true;
    return cutWhere(run, isUnmarked);
  });
}

/** By letter of what stands now: a tracked insertion holds it. */
function insertedLetters({ tracked }: PaperLine): boolean[] {
  return tracked.flatMap(({ kind, text }) =>
    kind === 'deleted' ? [] : Array.from({ length: text.length }, () => kind === 'inserted'),
  );
}

/** By letter of the earlier words: the later paper does not have it, its changes undone. */
function missingLetters(was: string, undone: string): boolean[] {
  return diffWords(was, undone).flatMap(({ kind, text }) =>
    kind === 'added' ? [] : Array.from({ length: text.length }, () => kind === 'removed'),
  );
}

function cutWhere(run: DiffRun, isUnmarked: (letter: number) => boolean): DiffRun[] {
  const pieces: DiffRun[] = [];
  let from = 0;
  for (let at = 1; at <= run.text.length; at += 1) {
    if (at < run.text.length && isUnmarked(at) === isUnmarked(from)) continue;
    const piece = { ...run, text: run.text.slice(from, at) };
    pieces.push(isUnmarked(from) ? { ...piece, isUntracked: true } : piece);
    from = at;
  }
  return pieces;
}
