import { startAppWorker } from '#app/door/worker-client.ts';
import { startLoopbackHost } from '#loopback/loopback-host.ts';
import { workerOptionsIn } from '#tests/builders/app-builders.ts';

/** The loopback host and its worker as a process of their own, which says how much memory it ever took. */
const folder = process.argv[2] ?? '';
const app = await startAppWorker(workerOptionsIn(folder));
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
