import { diffArrays } from 'diff';
import { wordingDifference } from './wording.ts';

/** A run of text that both versions share, or that only one has. */
export type DiffRun = {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /**
   * On a change that leaves the words as they were: of white space alone, of the shape of marks, or of a number that
   * shifted with the clauses before it (whoever knows the whole paper names those).
   */
  readonly only?: 'spacing' | 'shapes' | 'numbering';
  /** On a change of a paper with tracked changes: it does not mark this one. */
  readonly isUntracked?: true;
};

/**
 * Compares two clauses word by word. The runs of `same` and `removed` spell the first, those of
 * `same` and `added` the second, character for character. Korean words are cut before their
 * particle, and a number stays together with its unit, so that "순이익의 5%를" -> "순이익의 7%를"
 * marks "5%" and "7%" and nothing else. Time and space O((n + m) d) for d differences.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const end = sharedEnd(a, b);
  const removed = a.slice(0, a.length - end);
  const added = b.slice(0, b.length - end);
  const changes = diffArrays(removed, added, { maxEditLength: MOST_CHANGES }) ?? [
    { value: removed, removed: true, added: false },
    { value: added, removed: false, added: true },
  ];
  const runs = changes.map((change): DiffRun => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value.join(''),
  }));
  const rest: DiffRun = { kind: 'same', text: a.slice(a.length - end).join('') };
  return withShapeChanges(joinRuns(absorbSmallSame(orderChanges(end === 0 ? runs : [...runs, rest]))));
}

/**
 * How many words both versions end with, not counting those that both begin with. They are kept out of the
 * comparison, so that no change is read into them.
 */
function sharedEnd(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return end;
}

/** Two texts with almost nothing in common: a full replacement reads better and costs nothing. */
const MOST_CHANGES = 1200;

/** Particles and endings that Korean glues to a noun; longest first. */
const PARTICLES = [
  '으로부터',
  '에게서',
  '로부터',
  '에서는',
  '으로써',
  '으로서',
  '까지는',
  '에서',
  '에게',
  '으로',
  '까지',
  '부터',
  '마다',
  '보다',
  '처럼',
  '로써',
  '로서',
  '이나',
  '이며',
  '이고',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '로',
  '와',
  '과',
  '도',
  '만',
  '나',
  '며',
  '고',
];

const WORD =
  /\s+|[$€£¥₩]?\d[\d,./]*\d(?:%p?|‰)?|[$€£¥₩]?\d(?:%p?|‰)?|[\uAC00-\uD7A3\u1100-\u11FF\u3130-\u318F]+|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[^\s]/gu;

/** Units that belong to the number before them. */
const UNITS =
  /^(?:개월|개년|퍼센트|프로|만원|억원|천만|백만|달러|영업일|년간|주일|시간|만|억|조|원|년|월|일|주|회|부|편|배|개|명|차|조항)/;

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [match] of text.matchAll(WORD)) {
    const previous = words.at(-1);
    if (previous !== undefined && /^[$€£¥₩]?\d/.test(previous) && isHangul(match)) {
      // "12개월을" after a number: the unit joins the number, the rest is cut like any Korean word.
      const unit = UNITS.exec(match)?.[0] ?? '';
      words[words.length - 1] = previous + unit;
      if (match.length > unit.length) words.push(...cutParticle(match.slice(unit.length)));
    } else if (isHangul(match)) words.push(...cutParticle(match));
    else words.push(match);
  }
  return words;
}

function isHangul(word: string): boolean {
  return /^[\uAC00-\uD7A3]/.test(word);
}

/** @example cutParticle('제작사는') // ['제작사', '는'] */
export function cutParticle(word: string): string[] {
  const particle = PARTICLES.find((each) => word.length > each.length + 1 && word.endsWith(each));
  return particle === undefined ? [word] : [word.slice(0, -particle.length), particle];
}

/** Within one stretch of changes, removed words stand before added ones. */
function orderChanges(runs: readonly DiffRun[]): DiffRun[] {
  const ordered: DiffRun[] = [];
  let removed: DiffRun[] = [];
  let added: DiffRun[] = [];
  const flush = (): void => {
    ordered.push(...removed, ...added);
    removed = [];
    added = [];
  };
  for (const run of runs) {
    if (run.kind === 'removed') removed.push(run);
    else if (run.kind === 'added') added.push(run);
    else {
      flush();
      ordered.push(run);
    }
  }
  flush();
  return ordered;
}

/** A lone space between two changes is part of the change: fewer, longer runs read better. */
function absorbSmallSame(runs: readonly DiffRun[]): DiffRun[] {
  const absorbed: DiffRun[] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const after = runs[index + 1];
    if (
      run.kind === 'same' &&
      run.text.trim() === '' &&
      before &&
      after &&
      before.kind !== 'same' &&
      after.kind !== 'same'
    ) {
      absorbed.push({ kind: 'removed', text: run.text }, { kind: 'added', text: run.text });
    } else absorbed.push(run);
  }
  return orderChanges(absorbed);
}

function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind) joined[joined.length - 1] = { kind: run.kind, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Names the changes that no reader would see: a removed run with the added one after it, or either alone. */
function withShapeChanges(runs: readonly DiffRun[]): DiffRun[] {
  return runs.map((run, at) => {
    if (run.kind === 'same') return run;
    const other = run.kind === 'removed' ? runs[at + 1] : runs[at - 1];
    const difference = wordingDifference(run.text, other && other.kind !== 'same' ? other.text : '');
    return difference === 'spacing' || difference === 'shapes' ? { ...run, only: difference } : run;
  });
}
