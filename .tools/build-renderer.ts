// Builds the interface alone, into dist/renderer. Usage: node .tools/build-renderer.ts
import { build } from 'vite';
import config from '../electron.vite.config.ts';

const { renderer } = config as { renderer: Parameters<typeof build>[0] & { root: string } };
await build({
  ...renderer,
  configFile: false,
  build: {
    ...renderer?.build,
    outDir: '../dist/renderer',
    rollupOptions: { input: 'renderer/index.html' },
  },
});
