// npm run dev: builds the interface again whenever a file of it changes, and starts its server again whenever
// the code behind it does; they have a workspace of their own. The page is the built one, under the same policy
// as everywhere: reload it to see a change of the interface, open the new address after a change behind it.
import { spawn } from 'node:child_process';
import { build } from 'vite';
import config from '../electron.vite.config.ts';

const { renderer } = config as { renderer: NonNullable<Parameters<typeof build>[0]> };
await build({
  ...renderer,
  configFile: false,
  logLevel: 'warn',
  build: { ...renderer.build, outDir: '../dist/renderer', watch: {} },
});
// By folder: Node by itself does not follow what a worker imports, nor what is read at its start.
const server = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    '--watch-path=src',
    '--watch-path=templates',
    'src/cli/jibun.ts',
    'serve',
    '--workspace',
    '.cache/dev.jibun',
    '--no-open',
  ],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill('SIGTERM'));
server.once('exit', (code) => process.exit(code ?? 0));
