import { utilityProcess } from 'electron';
import { fileURLToPath } from 'node:url';
import type { EngineProcess, FromEngine } from '#engine/messages.ts';

const ENGINE = new URL('engine.js', import.meta.url);

/** The engine as a utility process of Electron: the packaged app has no Node to fork. */
export function startUtilityEngine(): EngineProcess {
  const child = utilityProcess.fork(fileURLToPath(ENGINE), [], {
    serviceName: 'Jibun engine',
    stdio: 'ignore',
  });
  return {
    get pid() {
      return child.pid;
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process of Electron has no origin
    post: (message) => child.postMessage(message),
    // What comes over this port was sent by our own entry.
    onMessage: (take) => child.on('message', (message: FromEngine) => take(message)),
    onExit: (ended) => child.once('exit', (code) => ended(`exit ${code}`)),
    kill() {
      // A process that is blocked need not heed a request to end.
      if (child.pid === undefined) child.kill();
      else process.kill(child.pid, 'SIGKILL');
    },
  };
}
