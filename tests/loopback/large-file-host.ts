import { startAppWorker } from '#app/door/worker-client.ts';
import { startLoopbackHost } from '#loopback/loopback-host.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';

/** The loopback host and its worker as a process of their own, which says how much memory it ever took. */
const folder = process.argv[2] ?? '';
const { now: _now, newId: _newId, log: _log, ...options } = appOptionsIn(folder);
const app = await startAppWorker(options);
const host = await startLoopbackHost({
  app,
  staticRoot: folder,
  port: 0,
  log: (line) => console.error(line),
});

process.on('message', (asked: 'address' | 'memory') => {
  process.send?.(asked === 'address' ? host.address : process.resourceUsage().maxRSS * 1024);
});
process.on('disconnect', () => {
  void host.close().then(() => app.close());
});
