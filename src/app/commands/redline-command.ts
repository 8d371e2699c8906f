import { CHANGES_LIMIT_BYTES, redlineChangesSchema } from '#contract/formats/redline-changes.ts';
import type { RedlineOutput } from '#contract/formats/redline-output.ts';
import { parseWith } from '#contract/parse-call.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import { receiptSentence } from '#domain/redline/receipt.ts';
import { createEngine } from '#engine/engine.ts';
import type { EngineOptions } from '#engine/engine.ts';
import type { RedlineDone, RedlineOrder } from '#engine/tasks/redline.ts';
import { ENGINE_MEMORY_BYTES, TASKS } from '#engine/tasks/tasks.ts';
import { reportToNobody } from '#app/base/report.ts';
import { VERSION } from '#app/base/version.ts';
import { parseJsonFile } from '#app/files/json-file.ts';

export { CHANGES_LIMIT_BYTES } from '#contract/formats/redline-changes.ts';

/** The changes that a file lists. Throws Fail `too-large` or `invalid-input`, which names the change and the field. */
export function readChanges(bytes: Uint8Array): readonly RedlineChange[] {
  return parseWith(redlineChangesSchema, parseJsonFile(bytes, CHANGES_LIMIT_BYTES, 'changes'));
}

/** Writes a redline in an engine of its own, which ends with it. Throws Fail for a file that takes no changes. */
export async function redlineAlone(
  order: RedlineOrder,
  options: Pick<EngineOptions, 'start' | 'log'>,
): Promise<RedlineDone> {
  const engine = createEngine(TASKS, { ...options, memoryLimitBytes: ENGINE_MEMORY_BYTES });
  try {
    return await engine.run('redline', order, reportToNobody);
  } finally {
    engine.close();
  }
}

/** What came of a redline, in the shape that the command line prints. */
export function redlineOutputOf(done: RedlineDone): RedlineOutput {
  if (done.kind === 'refused') return { version: VERSION, isWritten: false, refused: done.refusals };
  const { receipt, leaving, broken } = done;
  return { version: VERSION, isWritten: true, says: receiptSentence(receipt), receipt, leaving, broken };
}
