import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { bundled } from '#tests/builders/bundled.ts';
import { WRITTEN_TERMS } from './writing-child.ts';

const KILLS = 20;

let script: string;
beforeAll(async () => {
  script = await bundled(join(import.meta.dirname, 'writing-child.ts'));
});

describe('a process killed in the middle of writing', () => {
  it(`leaves nothing half-written, ${KILLS} times over, and keeps every change that it reported`, async () => {
    const folder = aFolder();
    const options = appOptionsIn(folder.path);
    let killedWhileWriting = 0;
    // On a busy machine a kill may come before the first write: then there are more rounds.
    const isEnough = (round: number) => round >= KILLS && killedWhileWriting > KILLS / 2;
    for (let round = 0; !isEnough(round) && round < KILLS * 4; round += 1) {
      const reported = await killWhileWriting(folder.path, round * 7);
      if (reported > 0) killedWhileWriting += 1;

      const workspace = openWorkspace(options.workspacePath, options);
      const [dealId = ''] = workspace.deals.ids();
      const record = workspace.deals.findRecord(dealId);
      const draft = workspace.deals.getDocument(dealId).drafts[0];
      const steps = workspace.history.list(dealId);
      const clauses = new Set(WRITTEN_TERMS.map((termId) => draft?.entries[termId]?.clause));
      // All terms of one change say the same number, and history, revision and search agree with them.
      expect(clauses.size).toBe(1);
      const written = Number([...clauses][0] ?? 0);
      expect(written).toBeGreaterThanOrEqual(reported);
      expect(record?.revision).toBe(steps.length);
      expect(record?.currentStep).toBe(steps.at(-1)?.stepId ?? 0);
      expect(workspace.search.findTexts([String(written)], 100)).toHaveLength(
        written === 0 ? 0 : WRITTEN_TERMS.length,
      );
      expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
      workspace.close();
    }
    // The kills did fall into the writing.
    expect(killedWhileWriting).toBeGreaterThan(KILLS / 2);
    folder.remove();
  }, 240_000);
});

/** Answers the last number that the process reported as written. */
function killWhileWriting(folder: string, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      said += bytes.toString();
    });
    child.once('error', reject);
    child.once('exit', () => {
      const lines = said.split('\n').slice(0, -1);
      resolve(Number(lines.at(-1) ?? 0) || 0);
    });
  });
}
