import { textTable } from '#cli/text/text-table.ts';
import type { DraftScore, Tally } from './score-draft.ts';

const WIDTH = 200;

/** Per draft and together: right/asked and, where saying too much counts, precision. */
export function scoreTable(scores: readonly DraftScore[]): string {
  const rows = [...scores, ...(scores.length > 1 ? [together(scores)] : [])];
  return textTable(
    [
      { head: 'draft' },
      { head: 'clauses', align: 'right' },
      { head: 'headings', align: 'right' },
      { head: 'terms P/R', align: 'right' },
      { head: 'values exact', align: 'right' },
      { head: 'of those given', align: 'right' },
      { head: 'in place', align: 'right' },
      { head: 'quoted', align: 'right' },
      { head: 'wrong/sure', align: 'right' },
      { head: 'absent P/R', align: 'right' },
      { head: 'open P/R', align: 'right' },
      { head: 'conflicts P/R', align: 'right' },
      { head: 'traps', align: 'right' },
    ],
    rows.map((score) => [
      score.draft,
      `${precision(score.clauses)}/${recall(score.clauses)}`,
      recall(score.headings),
      `${precision(score.terms)}/${recall(score.terms)}`,
      `${recall(score.values)} (${score.values.right}/${score.values.asked})`,
      precision(score.values),
      recall(score.places),
      recall(score.quotes),
      `${score.sure.wrong}/${score.sure.sure}`,
      `${precision(score.absent)}/${recall(score.absent)}`,
      `${precision(score.open)}/${recall(score.open)}`,
      `${precision(score.conflicts)}/${recall(score.conflicts)}`,
      `${score.traps.right}/${score.traps.asked}`,
    ]),
    WIDTH,
  );
}

/** Every case counts once, in whatever draft it stands. */
export function together(scores: readonly DraftScore[]): DraftScore {
  const sum = (pick: (score: DraftScore) => Tally): Tally => ({
    right: total(scores, (score) => pick(score).right),
    asked: total(scores, (score) => pick(score).asked),
    said: total(scores, (score) => pick(score).said),
  });
  return {
    draft: 'together',
    clauses: sum((score) => score.clauses),
    headings: sum((score) => score.headings),
    terms: sum((score) => score.terms),
    values: sum((score) => score.values),
    places: sum((score) => score.places),
    quotes: sum((score) => score.quotes),
    sure: {
      sure: total(scores, (score) => score.sure.sure),
      wrong: total(scores, (score) => score.sure.wrong),
    },
    absent: sum((score) => score.absent),
    open: sum((score) => score.open),
    conflicts: sum((score) => score.conflicts),
    traps: sum((score) => score.traps),
    misses: scores.flatMap((score) => score.misses),
  };
}

/** Misses of one draft, kind by kind. */
export function missList(score: DraftScore): string {
  return score.misses
    .map(({ what, term, at, note }) => `  ${what} | ${[term, at].filter(Boolean).join(' @ ')} | ${note}`)
    .toSorted()
    .map((line) => `${line}\n`)
    .join('');
}

function total(scores: readonly DraftScore[], pick: (score: DraftScore) => number): number {
  return scores.reduce((sum, score) => sum + pick(score), 0);
}

function recall({ right, asked }: Tally): string {
  return asked === 0 ? '-' : percent(right / asked);
}

function precision({ right, said }: Tally): string {
  return said === 0 ? '-' : percent(right / said);
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}
