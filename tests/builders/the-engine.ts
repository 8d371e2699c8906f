import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { forkEngine } from '#engine/fork-engine.ts';
import type { EngineProcess } from '#engine/messages.ts';
import { ROOT } from './paths.ts';

/** The variable that names the engine as this run of the tests has put it together. */
export const PUT_TOGETHER = 'JIBUN_ENGINE_OF_THE_TESTS';

export const ENGINE_SOURCES = join(ROOT, 'src', 'engine');

/** The real engine in its process. Outside a run of the tests its sources are started. */
export function startTheEngine(): EngineProcess {
  return forkEngine(pathToFileURL(process.env[PUT_TOGETHER] ?? join(ENGINE_SOURCES, 'engine-entry.ts')));
}
