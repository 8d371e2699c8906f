import { CHANGES_LIMIT_BYTES, redlineChangesSchema } from '#contract/formats/redline-changes.ts';
import type { RedlineOutput } from '#contract/formats/redline-output.ts';
import { parseWith } from '#contract/parse-call.ts';
import { Fail } from '#domain/base/failure.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import type { LeftByHand } from '#domain/redline/from-draft/changes-from-draft.ts';
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
export function redlineOutputOf(done: RedlineDone, byHand: readonly LeftByHand[]): RedlineOutput {
  if (done.kind === 'refused') return { version: VERSION, isWritten: false, refused: done.refusals };
  const { receipt, leaving, broken } = done;
  return {
    version: VERSION,
    isWritten: true,
    says: receiptSentence(receipt),
    receipt,
    leaving,
    broken,
    byHand,
  };
}

/** No figure of the draft stands in this file. */
export function nothingInFigures(): Fail {
  return new Fail('refused', {
    en: 'No figure of this draft takes the place of one that was read from this file. Read the file into the deal first, or list the changes in a file (--changes).',
    ko: '이 초안의 수치 가운데 이 파일에서 읽은 수치를 바꾸는 것이 없습니다. 먼저 파일을 거래에서 읽거나, 변경을 파일로 적어 주세요(--changes).',
  });
}
