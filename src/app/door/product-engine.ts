import { forkEngine } from '#engine/fork-engine.ts';
import type { EngineProcess } from '#engine/messages.ts';

/** The engine in a process of Node. Its entry lies beside the sources; a bundle never forks. */
export function forkProductEngine(): EngineProcess {
  return forkEngine(new URL('../../engine/engine-entry.ts', import.meta.url));
}
