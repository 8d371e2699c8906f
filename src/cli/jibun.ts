#!/usr/bin/env node
// The command line: npm run -s jibun -- COMMAND. Exit codes: 0 done, 1 the input was refused, 2 wrong usage.
import { forkProductEngine } from '#app/door/product-engine.ts';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) is no fault; a disk that is full is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`The output cannot be written (${error.code}). Free some space.`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  columns: process.stdout.columns,
  startEngine: forkProductEngine,
});
