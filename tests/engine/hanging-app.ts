// An app whose engine is at the task that is named, for the tests that kill it: prints the engine's process id.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { forkEngine } from '#engine/fork-engine.ts';

const engine = forkEngine(pathToFileURL(join(import.meta.dirname, 'wild-engine.ts')));
engine.onMessage((message) => {
  // Blocked from here on: it can only be ended from outside.
  if (message.kind === 'progress') process.stdout.write(`${engine.pid}\n`);
});
engine.post({ kind: 'run', id: 1, task: process.argv[2] ?? '', input: null });
setInterval(() => {}, 1_000);
