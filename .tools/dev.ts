// npm run dev: builds the interface again whenever a file of it changes, and serves it with a workspace of
// its own. The page is the built one, under the same policy as everywhere; reload it to see a change.
import { build } from 'vite';
import config from '../electron.vite.config.ts';
import { serve } from '../src/host/serve.ts';

const { renderer } = config as { renderer: NonNullable<Parameters<typeof build>[0]> };
await build({
  ...renderer,
  configFile: false,
  logLevel: 'warn',
  build: { ...renderer.build, outDir: '../dist/renderer', watch: {} },
});
process.exit(await serve({ workspace: '.cache/dev.jibun', port: 0, noOpen: false }));
