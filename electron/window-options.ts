import type { BrowserWindowConstructorOptions } from 'electron';
import { SMALLEST } from './window-state.ts';

/** The window's settings. Everything that Electron's security checklist asks for is written out, defaults included. */
export function windowOptions(
  place: { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number },
  preloadPath: string,
  isPackaged: boolean,
  isDark: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Jibun 지분',
    show: false,
    backgroundColor: isDark ? '#16181c' : '#ffffff',
    webPreferences: {
      preload: preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // A spelling dictionary would be downloaded from the network.
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}
