import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundled } from './bundled.ts';
import { ENGINE_SOURCES, PUT_TOGETHER } from './the-engine.ts';

/**
 * Puts the engine together once for the whole run, from the code as it stands now: many tests start it, and from some
 * three hundred files of sources each start takes five times as long. The commands that a test starts as
 * processes of their own fork the sources, as the product does.
 */
export default async function bundleEngineOnce(project: TestProject): Promise<void> {
  // Another test project of this run has already done so.
  if (process.env[PUT_TOGETHER] !== undefined) return;
  process.env[PUT_TOGETHER] = await bundleEngine();
  // In watch mode the engine's code may have changed since.
  project.onTestsRerun(async () => void (await bundleEngine()));
}

async function bundleEngine(): Promise<string> {
  const engine = await bundled(join(ENGINE_SOURCES, 'engine-entry.ts'), { withPackages: true });
  // A thread of the engine is started from this file, which lies beside it.
  copyFileSync(join(ENGINE_SOURCES, 'orphan-watch.ts'), join(dirname(engine), 'orphan-watch.ts'));
  return engine;
}
