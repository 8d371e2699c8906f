// Finds Electron's downloaded binary for the end-to-end tests in the real window.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ElectronBinary =
  { readonly kind: 'found'; readonly path: string } | { readonly kind: 'missing'; readonly why: string };

/** As Electron's own package finds it, and only where there is a display for its window. */
export function findElectronBinary(
  root: string,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): ElectronBinary {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const path = existsSync(pathFile)
    ? join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(pathFile, 'utf8').trim())
    : undefined;
  if (path === undefined || !existsSync(path)) return { kind: 'missing', why: 'no Electron binary here' };
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
    return { kind: 'missing', why: 'an Electron binary but no display here' };
  return { kind: 'found', path };
}
