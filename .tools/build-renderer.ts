// Builds the interface alone. Usage: node .tools/build-renderer.ts [FOLDER] (dist/renderer)
import { resolve } from 'node:path';
import { build } from 'vite';
import config from '../electron.vite.config.ts';

const { renderer } = config as { renderer: Parameters<typeof build>[0] & { root: string } };
await build({
  ...renderer,
  configFile: false,
  build: {
    ...renderer?.build,
    outDir: resolve(process.argv[2] ?? 'dist/renderer'),
    rollupOptions: { input: 'renderer/index.html' },
  },
});
