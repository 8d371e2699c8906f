import { join } from 'node:path';
import { app, dialog, shell } from 'electron';
import { VERSION } from '#app/base/version.ts';
import type { SystemDialogs } from './host-methods.ts';
import { language } from './language.ts';
import { mainWindow } from './main-window.ts';
import { shellText } from './shell-text.ts';

/** What the interface may ask of the system: to open and save files, to show one, to open an address. */
export function systemDialogs(): SystemDialogs {
  return {
    async openFile(filters) {
      const window = mainWindow();
      const options = { properties: ['openFile' as const], filters: filters.map(mutableFilter) };
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return canceled ? undefined : filePaths[0];
    },
    async saveFile(suggestedName, filters) {
      const window = mainWindow();
      const options = {
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: filters.map(mutableFilter),
      };
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? undefined : filePath;
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    openInProgram: (path) => shell.openPath(path),
    async openExternal(address) {
      if (await mayOpen(address)) await shell.openExternal(address);
    },
  };
}

/** The hosts, and the mail program, that the person let be opened in this run. */
const allowed = new Set<string>();

/**
 * The person is asked once for each host, with the whole address in sight: a page that was taken over could else send
 * what it knows to any address, in the address itself.
 */
async function mayOpen(address: string): Promise<boolean> {
  const { host, protocol } = new URL(address);
  const place = host === '' ? protocol : host;
  if (allowed.has(place)) return true;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Jibun 지분',
    message: shellText('leaveJibun', language()),
    detail: address,
    buttons: [shellText('openOutside', language()), shellText('stay', language())],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) allowed.add(place);
  return response === 0;
}

/** The path of a workspace that the person chose. */
export async function chooseWorkspace(): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openFile'],
    filters: [{ name: shellText('workspaceFiles', language()), extensions: ['jibun'] }],
  });
  return canceled ? undefined : filePaths[0];
}

/** The path of a workspace to be made. */
export async function nameNewWorkspace(): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), 'workspace.jibun'),
    filters: [{ name: shellText('workspaceFiles', language()), extensions: ['jibun'] }],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

/** Where a diagnosis is to be saved. */
export async function nameDiagnosis(suggestedName: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: shellText('diagnosisFiles', language()), extensions: ['json'] }],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

export async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: shellText('about', language()),
    message: 'Jibun 지분',
    detail: shellText('aboutDetail', language()).replace('{version}', VERSION),
    noLink: true,
  });
}

function mutableFilter(filter: {
  readonly name: string;
  readonly extensions: readonly string[];
}): Electron.FileFilter {
  return { name: filter.name, extensions: [...filter.extensions] };
}
