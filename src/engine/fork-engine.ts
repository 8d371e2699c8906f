import { fork } from 'node:child_process';
import type { EngineProcess, FromEngine } from './messages.ts';

/** The engine in a process of Node: for the loopback host, the command line and the tests. */
export function forkEngine(entry: URL): EngineProcess {
  const child = fork(entry, {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // A waiting engine keeps nobody from ending.
  child.unref();
  child.channel?.unref();
  return {
    get pid() {
      return child.pid;
    },
    post: (message) => child.send(message, () => {}),
    // What comes over this channel was sent by our own entry.
    onMessage: (take) => child.on('message', (message) => take(message as FromEngine)),
    onExit: (ended) => {
      child.once('exit', (code, signal) => ended(signal ?? `exit ${code}`));
      child.once('error', (error) => ended(error.message));
    },
    kill: () => child.kill('SIGKILL'),
  };
}
