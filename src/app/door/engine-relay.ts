import type { EngineProcess, FromEngine } from '#engine/messages.ts';
import type { ToClient, ToWorker } from './worker-messages.ts';

/**
 * The engine where the worker cannot start a process itself: in Electron only the main process can. The
 * messages pass through the worker's own port.
 */
export function createEngineRelay(send: (message: ToClient) => void) {
  let take: (message: FromEngine) => void = () => {};
  let ended: (why: string) => void = () => {};
  return {
    start(): EngineProcess {
      send({ kind: 'start-engine' });
      return {
        // The main process knows it; here the engine's own reports of its memory count.
        pid: undefined,
        post: (message) => send({ kind: 'to-engine', message }),
        onMessage: (listener) => (take = listener),
        onExit: (listener) => (ended = listener),
        kill: () => send({ kind: 'kill-engine' }),
      };
    },
    take(message: Extract<ToWorker, { kind: 'from-engine' | 'engine-ended' }>): void {
      if (message.kind === 'from-engine') take(message.message);
      else ended(message.why);
    },
  };
}
