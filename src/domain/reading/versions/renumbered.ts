import type { DiffRun } from '#domain/text/word-diff.ts';
import { figuresOfNumber, typedNumber } from './typed-number.ts';

/** By the number that a clause had, the one that it has. Only those that shifted, and only in one way. */
export type Renumbered = ReadonlyMap<string, string>;

/** A clause in both papers: its number as printed or typed, and its words. */
type Numbered = { readonly label: string; readonly text: string };

/** How the numbers shifted from one paper to the next. */
export function renumberedIn(
  pairs: readonly { readonly was: Numbered; readonly is: Numbered }[],
): Renumbered {
  const seen = new Map<string, string | undefined>();
  for (const { was, is } of pairs) {
    const [old, now] = [numberOf(was), numberOf(is)];
    if (old === '' || now === '') continue;
    // Two clauses of one number, as in an agreement and its schedule: a reference may mean either.
    seen.set(old, seen.has(old) && seen.get(old) !== now ? undefined : now);
  }
  return new Map([...seen].flatMap(([old, now]) => (now === undefined || now === old ? [] : [[old, now]])));
}

/**
 * Names the changes that only follow a shift of numbers: the number typed before the paragraph, and a reference whose
 * clause went from the one number to the other.
 */
export function withNumbersNamed(
  runs: readonly DiffRun[],
  { was, is }: { readonly was: string; readonly is: string },
  renumbered: Renumbered,
): DiffRun[] {
  const [oldEnd, newEnd] = [typedNumber(was).length, typedNumber(is).length];
  let [at, to] = [0, 0];
  return runs.map((run, index): DiffRun => {
    const [from, now] = [at, to];
    if (run.kind !== 'added') at += run.text.length;
    if (run.kind !== 'removed') to += run.text.length;
    if (run.kind === 'same' || run.only !== undefined) return run;
    const isTyped = run.kind === 'removed' ? at <= oldEnd : to <= newEnd;
    const isShifted = isReference(run.kind === 'removed' ? was.slice(0, from) : is.slice(0, now));
    return isTyped || (isShifted && isOfShift(runs, index, renumbered)) ? { ...run, only: 'numbering' } : run;
  });
}

function numberOf({ label, text }: Numbered): string {
  return figuresOfNumber(label === '' ? typedNumber(text) : label);
}

const REFERENCE = /(?:\b(?:sections?|clauses?|articles?|paragraphs?|sec\.|art\.)|§|제)\s*$/iu;

function isReference(before: string): boolean {
  return REFERENCE.test(before.slice(-20));
}

function isOfShift(runs: readonly DiffRun[], index: number, renumbered: Renumbered): boolean {
  const run = runs[index];
  const [old, now] = run?.kind === 'removed' ? [run, runs[index + 1]] : [runs[index - 1], run];
  if (old?.kind !== 'removed' || now?.kind !== 'added') return false;
  const isBare = (text: string) => /^\d+(?:\.\d+)*\s?조?$/.test(text);
  if (!isBare(old.text) || !isBare(now.text)) return false;
  return renumbered.get(figuresOfNumber(old.text)) === figuresOfNumber(now.text);
}
