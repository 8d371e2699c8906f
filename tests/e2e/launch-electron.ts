import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { aFolder } from '../builders/app-builders.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export type RealWindow = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
};

/** Electron's binary, where it was downloaded and there is a display for it; undefined on most build machines. */
export function findElectronBinary(): string | undefined {
  const folder = join(ROOT, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return undefined;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** The built app in its real window, with a data folder of its own. */
export async function launchElectron(binary: string): Promise<RealWindow> {
  const folder = aFolder();
  const electron = await _electron.launch({
    executablePath: binary,
    args: [ROOT, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
      XDG_DATA_HOME: folder.path,
      APPDATA: folder.path,
    },
  });
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    close: async () => {
      await electron.close();
      folder.remove();
    },
  };
}
