import { Worker } from 'node:worker_threads';
import type { EnginePort, ToEngine } from './messages.ts';

/** Electron's utility process has a port of its own; it is undefined under Node. */
type UtilityProcess = {
  readonly parentPort?: {
    on(event: 'message', take: (event: { readonly data: unknown }) => void): void;
    postMessage(message: unknown): void;
  };
};

/** The way to the app, in a utility process of Electron or a fork of Node. Ends the process when the app is gone. */
export function parentPort(): EnginePort {
  // Node's types do not know what Electron adds to the process.
  const utility = (process as UtilityProcess).parentPort;
  if (utility) {
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process of Electron has no origin
      post: (message) => utility.postMessage(message),
      onMessage: (take) => utility.on('message', ({ data }) => take(data as ToEngine)),
    };
  }
  process.on('disconnect', () => process.exit(0));
  new Worker(new URL('./orphan-watch.ts', import.meta.url), { workerData: process.ppid }).unref();
  return {
    // An app that was killed takes nothing any more; the process ends with it, without a word.
    post: (message) =>
      process.send?.(message, undefined, undefined, (error) => {
        if (error) process.exit(0);
      }),
    onMessage: (take) => process.on('message', (message) => take(message as ToEngine)),
  };
}
