import type { Change, End, Parts } from './parts.ts';
import { recordStep } from './step-log.ts';
import type { LoggedStep, Stand, StepLog } from './step-log.ts';

/** Something that is kept in parts and has a history: a deal, the house. Writes expect the caller's transaction. */
export type Kept<Part> = {
  readonly stand: Stand;
  readonly steps: StepLog<Change<Part>>;
  /** Writes one part as it should now be. */
  put(part: Part): void;
  /** One revision further, at this place of the history. */
  advance(stand: Stand): void;
};

/** Writes what an operation changed, as a step of the history; see `recordStep`. */
export function writeStep<Part>(
  kept: Kept<Part>,
  parts: Pick<Parts<unknown, Part>, 'join'>,
  step: Pick<LoggedStep<Change<Part>>, 'name' | 'coalesceKey' | 'changes'>,
  now: Date,
): void {
  for (const { after } of step.changes) kept.put(after);
  kept.advance(recordStep(kept.steps, kept.stand, step, now, parts.join));
}

/** Writes what lies between here and another step, and stands there. */
export function writeMove<Part>(kept: Kept<Part>, changes: readonly Change<Part>[], stepId: number): void {
  for (const { after } of changes) kept.put(after);
  kept.advance({ ...kept.stand, currentStep: stepId });
}

/** The step that undoing leads to, 0 for the beginning; undefined where nothing is done. */
export function findStepBack<Part>({
  steps,
  stand,
}: Pick<Kept<Part>, 'steps' | 'stand'>): number | undefined {
  return stand.currentStep === 0 ? undefined : (steps.findBefore(stand.currentStep)?.stepId ?? 0);
}

/** The step that redoing leads to; undefined where nothing is undone. */
export function findStepOn<Part>({ steps, stand }: Pick<Kept<Part>, 'steps' | 'stand'>): number | undefined {
  return steps.findAfter(stand.currentStep)?.stepId;
}

/**
 * What changes on the way from here to another step, as if it were one change; undefined where the history
 * has no such step. 0 is the beginning.
 */
export function findWay<Part>(
  { steps, stand }: Pick<Kept<Part>, 'steps' | 'stand'>,
  parts: Pick<Parts<unknown, Part>, 'join'>,
  stepId: number,
): Change<Part>[] | undefined {
  if (stepId !== 0 && !steps.find(stepId)) return undefined;
  const isBack = stepId < stand.currentStep;
  const way: Change<Part>[] = [];
  let at = stand.currentStep;
  while (at !== stepId) {
    const next = isBack ? (steps.findBefore(at)?.stepId ?? 0) : (steps.findAfter(at)?.stepId ?? stepId);
    const step = steps.find(isBack ? at : next);
    way.push(...directed(step?.changes ?? [], isBack ? 'before' : 'after'));
    at = next;
  }
  return parts.join([], way);
}

/**
 * What has changed between a step and a later one, as if it were one change: what came and went on the way is
 * not in it. `from` 0 is the beginning. The steps are all of the history, in order.
 */
export function netChanges<Part>(
  steps: readonly Pick<LoggedStep<Change<Part>>, 'stepId' | 'changes'>[],
  { from, to }: { readonly from: number; readonly to: number },
  parts: Pick<Parts<unknown, Part>, 'join'>,
): Change<Part>[] {
  const between = steps.filter(({ stepId }) => stepId > from && stepId <= to);
  return parts.join(
    [],
    between.flatMap(({ changes }) => changes),
  );
}

/** Changes whose `after` is the end that is wanted. Undoing goes backwards, so that a draft is there before its entries. */
function directed<Part>(changes: readonly Change<Part>[], to: End): readonly Change<Part>[] {
  if (to === 'after') return changes;
  return changes.toReversed().map(({ before, after }) => ({ before: after, after: before }));
}
