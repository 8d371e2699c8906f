/** A run of text that both versions share, or that only one has. */
export type DiffRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/**
 * Compares two clauses word by word. The runs of `same` and `removed` spell the first, those of
 * `same` and `added` the second, character for character. Korean words are cut before their
 * particle, and a number stays together with its unit, so that "순이익의 5%를" -> "순이익의 7%를"
 * marks "5%" and "7%" and nothing else. Time and space O((n + m) d) for d differences.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const runs: DiffRun[] = [
    ...a.slice(0, start).map((text): DiffRun => ({ kind: 'same', text })),
    ...diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text): DiffRun => ({ kind: 'same', text })),
  ];
  return joinRuns(absorbSmallSame(orderChanges(runs)));
}

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
  /\s+|[$€£¥₩]?\d[\d,.]*\d(?:%p?|‰)?|[$€£¥₩]?\d(?:%p?|‰)?|[\uAC00-\uD7A3\u1100-\u11FF\u3130-\u318F]+|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[^\s]/gu;

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

function cutParticle(word: string): string[] {
  const particle = PARTICLES.find((each) => word.length > each.length + 1 && word.endsWith(each));
  return particle === undefined ? [word] : [word.slice(0, -particle.length), particle];
}

/** Myers' greedy algorithm on words; the trace of furthest points is walked back. */
function diffMiddle(a: readonly string[], b: readonly string[]): DiffRun[] {
  if (a.length === 0) return b.map((text) => ({ kind: 'added', text }));
  if (b.length === 0) return a.map((text) => ({ kind: 'removed', text }));
  const max = a.length + b.length;
  // Two texts with almost nothing in common: a full replacement reads better and costs nothing.
  const limit = Math.min(max, 1200);
  let furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= limit; d += 1) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      next.set(k, x);
      if (x >= a.length && y >= b.length) return walkBack(trace, a, b);
    }
    furthest = next;
  }
  return [
    ...a.map((text): DiffRun => ({ kind: 'removed', text })),
    ...b.map((text): DiffRun => ({ kind: 'added', text })),
  ];
}

function walkBack(
  trace: readonly Map<number, number>[],
  a: readonly string[],
  b: readonly string[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const furthest = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = furthest.get(previousK) ?? 0;
    const previousY = previousX - previousK;
    while (x > previousX && y > previousY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      runs.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (d === 0) break;
    if (down) {
      y -= 1;
      runs.push({ kind: 'added', text: b[y] ?? '' });
    } else {
      x -= 1;
      runs.push({ kind: 'removed', text: a[x] ?? '' });
    }
  }
  return runs.toReversed();
}

/** Within one stretch of changes, what goes stands before what comes. */
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
