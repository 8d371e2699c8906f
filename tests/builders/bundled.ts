import { basename, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './paths.ts';

/** As deep below the root as this folder, because the sources find the root from where they lie. */
const FOLDER = join(ROOT, '.cache', 'bundled');

/**
 * A script with all its sources in one file, as the product is built: it starts in half the time, which counts
 * where a test starts it dozens of times; `withPackages` takes in what comes from packages too, but what is native
 * or looks for files of its own, and halves that again where it starts hundreds of times. Answers the path of the file.
 */
export async function bundled(
  script: string,
  { withPackages = false }: { readonly withPackages?: boolean } = {},
): Promise<string> {
  const name = `${basename(script, '.ts')}.js`;
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ...(withPackages ? { ssr: { noExternal: true, external: ['better-sqlite3', 'pdfjs-dist'] } } : {}),
    build: {
      ssr: script,
      outDir: FOLDER,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return join(FOLDER, name);
}
