import { readFileSync } from 'node:fs';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { writeFileAtomically } from '#app/files/write-file-atomically.ts';
import { APP_PAGE } from './app-scheme.ts';
import { language } from './language.ts';
import { log } from './log.ts';
import { shellText } from './shell-text.ts';
import { windowOptions } from './window-options.ts';
import { parseWindowState, placeWindow } from './window-state.ts';

let openWindow: BrowserWindow | undefined;

/** The one window; undefined while it is closed. */
export function mainWindow(): BrowserWindow | undefined {
  return openWindow;
}

/** Opens the window where it last stood. `statePath` is the file that remembers where. */
export async function showWindow(preload: string, statePath: string): Promise<void> {
  const state = parseWindowState(readIfThere(statePath));
  const place = placeWindow(
    state,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow(
    windowOptions(place, preload, app.isPackaged, nativeTheme.shouldUseDarkColors),
  );
  openWindow = window;
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberWindow(window, statePath));
  window.on('closed', () => {
    openWindow = undefined;
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') void offerReload(window);
  });
  await window.loadURL(APP_PAGE);
}

export function focusWindow(): void {
  if (openWindow?.isMinimized()) openWindow.restore();
  openWindow?.show();
  openWindow?.focus();
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: shellText('stopped', language()),
    detail: shellText('stoppedDetail', language()),
    buttons: [shellText('tryAgain', language()), shellText('quitShort', language())],
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}

function rememberWindow(window: BrowserWindow, statePath: string): void {
  const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
  try {
    writeFileAtomically(statePath, Buffer.from(`${JSON.stringify(state)}\n`));
  } catch (error) {
    // The window then opens in its usual place.
    log(`window state not kept: ${String(error)}`);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
