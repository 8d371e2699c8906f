import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { shipSnapshots } from './src/app/library/ship-snapshots.ts';

/** Builds the shell and the interface without Electron's binary. Fonts and styles are bundled; nothing is fetched. */
export default defineConfig({
  main: {
    plugins: [librarySnapshot()],
    define: { NATIVE_DIGESTS: JSON.stringify(nativeDigests()) },
    build: {
      outDir: 'dist/main',
      // The worker and the engine are entries of their own: they are started by their files, not imported.
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          'app-worker': 'src/app/door/app-worker.ts',
          engine: 'src/engine/engine-entry.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir: 'dist/renderer',
      emptyOutDir: true,
      // A strict content policy allows no data: fonts or scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});

/** Of the binaries that the lockfile's package holds: the shell refuses to start with others. */
function nativeDigests(): Record<string, string> {
  const folder = 'node_modules/better-sqlite3/prebuilds';
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Keeps the library and the words of papers as they were read and validated: the very first start has no YAML to parse. */
function librarySnapshot(): Plugin {
  return {
    name: 'library-snapshot',
    closeBundle: () => shipSnapshots('templates', 'dist/library.snapshot.json'),
  };
}
