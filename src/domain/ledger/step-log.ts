import type { Bilingual } from '#domain/text/bilingual.ts';

/** Edits of one text field within this time of each other are one step, */
const PAUSE_MS = 2_000;
/** but a step never gathers more than this much typing. */
const LONGEST_STEP_MS = 30_000;

/** A named change with what was before and after. Times are ISO 8601 in UTC. */
export type LoggedStep<Change> = {
  readonly stepId: number;
  readonly name: Bilingual;
  readonly startedAt: string;
  readonly at: string;
  /** Edits of one text field that follow each other share a key and may become one step. */
  readonly coalesceKey: string | null;
  readonly changes: readonly Change[];
};

/** The steps of one thing that has a history: a deal, the house. */
export type StepLog<Change> = {
  find(stepId: number): LoggedStep<Change> | undefined;
  findBefore(stepId: number): { readonly stepId: number } | undefined;
  findAfter(stepId: number): { readonly stepId: number } | undefined;
  /** Writes the step anew where its number is given already. */
  put(step: LoggedStep<Change>): void;
  /** Forgets the step and all that follow. */
  dropFrom(stepId: number): void;
};

/** Where a history stands: the last step that is done, and the highest number ever given. */
export type Stand = { readonly currentStep: number; readonly lastStep: number };

/**
 * Records what an operation changed as a step: the steps that were undone are forgotten, and an edit of
 * the same text field shortly after the last one joins its step. Answers where history now stands.
 * Inside the caller's transaction.
 */
export function recordStep<Change>(
  log: StepLog<Change>,
  stand: Stand,
  step: Pick<LoggedStep<Change>, 'name' | 'coalesceKey' | 'changes'>,
  now: Date,
  join: (first: readonly Change[], second: readonly Change[]) => readonly Change[],
): Stand {
  const at = now.toISOString();
  const last = log.find(stand.currentStep);
  const hasUndone = log.findAfter(stand.currentStep) !== undefined;
  log.dropFrom(stand.currentStep + 1);
  if (last && !hasUndone && joins(last, step.coalesceKey, now)) {
    const joined = join(last.changes, step.changes);
    if (joined.length > 0) {
      log.put({ ...last, at, changes: joined });
      return { currentStep: last.stepId, lastStep: stand.lastStep };
    }
    // Typed and taken back: nothing happened.
    const before = log.findBefore(last.stepId)?.stepId ?? 0;
    log.dropFrom(last.stepId);
    return { currentStep: before, lastStep: stand.lastStep };
  }
  const stepId = stand.lastStep + 1;
  log.put({ ...step, stepId, startedAt: at, at });
  return { currentStep: stepId, lastStep: stepId };
}

function joins(last: LoggedStep<unknown>, coalesceKey: string | null, now: Date): boolean {
  return (
    coalesceKey !== null &&
    last.coalesceKey === coalesceKey &&
    isWithin(PAUSE_MS, last.at, now) &&
    isWithin(LONGEST_STEP_MS, last.startedAt, now)
  );
}

/** A clock that was put back tells nothing about how long ago something was. */
function isWithin(limitMs: number, since: string, now: Date): boolean {
  const passedMs = now.getTime() - Date.parse(since);
  return passedMs >= 0 && passedMs <= limitMs;
}
