import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  app as shell,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell as desktop,
} from 'electron';
import { VERSION } from '#app/base/version.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import type { WorkerApp } from '#app/door/worker-client.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { dataFolder, placesFor } from '#loopback/folders.ts';
import type { Places } from '#loopback/folders.ts';
import { writeFileAtomically } from '#app/files/write-file-atomically.ts';
import { answerPageRequest, APP_PAGE, SCHEME, SCHEME_PRIVILEGES } from './app-scheme.ts';
import { CHANNEL } from './channel.ts';
import { createCallAnswerer } from './host-methods.ts';
import type { SystemDialogs } from './host-methods.ts';
import { menuTemplate } from './menu-template.ts';
import { mayNavigate, mayRequest } from './navigation-policy.ts';
import { describeOpenFailure } from './open-failure.ts';
import { mayGrant } from './permission-policy.ts';
import { isTrustedSender } from './sender-check.ts';
import { shellLanguage, shellText } from './shell-text.ts';
import { windowOptions } from './window-options.ts';
import { parseWindowState, placeWindow } from './window-state.ts';
import { findWorkspaceFlag } from './workspace-flag.ts';

// Built to dist/main and dist/preload; the interface lies beside them.
const APP_WORKER = new URL('app-worker.js', import.meta.url);
const PRELOAD = join(import.meta.dirname, '..', 'preload', 'preload.cjs');
const RENDERER_ROOT = join(import.meta.dirname, '..', 'renderer');
const SHELL_FOLDER = join(dataFolder(process.platform, process.env), 'shell');
const WINDOW_STATE = join(SHELL_FOLDER, 'window.json');

/** `null` until the person has chosen a language. */
let chosenLanguage: Lang | null = null;
let openWindow: BrowserWindow | undefined;

shell.setName('Jibun');
mkdirSync(SHELL_FOLDER, { recursive: true });
shell.setPath('userData', SHELL_FOLDER);
shell.enableSandbox();
shell.commandLine.appendSwitch('disable-background-networking');
protocol.registerSchemesAsPrivileged([SCHEME_PRIVILEGES]);

if (shell.requestSingleInstanceLock()) {
  shell.on('second-instance', (_event, args, folder) => {
    const workspace = findWorkspaceFlag(args.slice(1));
    if (workspace !== undefined) switchWorkspace(resolve(folder, workspace));
    else focusWindow();
  });
  shell.on('open-file', (event, path) => {
    event.preventDefault();
    switchWorkspace(path);
  });
  shell.on('web-contents-created', (_event, contents) => confine(contents));
  shell.on('window-all-closed', () => shell.quit());
  // Not awaited here: Electron becomes ready only after this module has been loaded.
  void shell.whenReady().then(run).catch(endWithMessage);
} else {
  shell.quit();
}

/** Opens the workspace, then the window. */
async function run(): Promise<void> {
  hardenSession();
  setMenu(undefined);
  const opened = await openUntilDone(placesFor(findWorkspaceFlag(process.argv.slice(1)), process.env));
  if (!opened) {
    shell.quit();
    return;
  }
  const { app, places } = opened;
  closeBeforeQuitting(app);
  const settings = await app.api.call('settings.get', {});
  if (settings.ok) chosenLanguage = settings.value.language;
  setMenu(places);
  answerPage(app, places);
  await showWindow();
  shell.on('activate', () => {
    if (openWindow === undefined) void showWindow();
    else focusWindow();
  });
}

/** Asks again after each refusal, until a workspace is open or the person quits. */
async function openUntilDone(first: Places): Promise<{ app: WorkerApp; places: Places } | undefined> {
  let places = first;
  for (;;) {
    try {
      const app = await startAppWorker(
        {
          ...places,
          capabilities: { host: 'electron', version: VERSION, dialogs: 'native', canReveal: true },
        },
        APP_WORKER,
      );
      return { app, places };
    } catch (error) {
      const next = await askAfterFailure(failureOf(error), places);
      if (next === undefined) return undefined;
      places = placesFor(next, process.env);
    }
  }
}

/** The path to try next, or undefined to quit. */
async function askAfterFailure(failure: Failure, places: Places): Promise<string | undefined> {
  // Only here does the main process touch a database file, and only to read backups.
  const { hasGoodBackup, restoreBeside } = await import('./restore-beside.ts');
  const { backupsRoot, workspacePath } = places;
  const isDamaged = failure.code === 'workspace-damaged';
  const hasBackup = isDamaged && hasGoodBackup(backupsRoot, workspacePath, log);
  const message = describeOpenFailure(failure, hasBackup, language());
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Jibun 지분',
    message: message.title,
    detail: message.detail,
    buttons: [...message.buttons],
    defaultId: 0,
    cancelId: message.buttons.length - 1,
    noLink: true,
  });
  switch (message.choices[response] ?? 'quit') {
    case 'restore':
      try {
        return restoreBeside(backupsRoot, workspacePath, shellText('restored', language()), log);
      } catch (error) {
        // The folder is full or closed to us; the damaged file still stands as it was.
        dialog.showErrorBox(shellText('cannotRestore', language()), String(error));
        return workspacePath;
      }
    case 'try-again':
      return workspacePath;
    case 'choose':
      return (await chooseWorkspace()) ?? workspacePath;
    case 'quit':
      return undefined;
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof Fail) return error.failure;
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {
    code: 'internal',
    message: {
      en: 'A defect of Jibun prevented it. The file was not changed. Try again, or choose another file.',
      ko: '프로그램 결함으로 열지 못했습니다. 파일은 변경되지 않았습니다. 다시 시도하거나 다른 파일을 선택하세요.',
    },
  };
}

/** One session, no permissions, no dictionaries, no downloads, no requests but for our own files. */
function hardenSession(): void {
  const { defaultSession } = session;
  protocol.handle(SCHEME, (request) => answerPageRequest(request, RENDERER_ROOT));
  defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayGrant(permission, details.requestingUrl, details.isMainFrame));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission, origin, details) =>
    mayGrant(permission, origin, details.isMainFrame),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, shell.isPackaged) });
  });
  defaultSession.on('will-download', (event) => event.preventDefault());
}

/** Whatever contents are made, they stay where they are and open nothing. */
function confine(contents: Electron.WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The one channel: who asks is checked before what is asked. */
function answerPage(app: WorkerApp, places: Places): void {
  const answerCall = createCallAnswerer(app, systemDialogs(), language, log);
  ipcMain.handle(CHANNEL, async (event, method: unknown, input: unknown) => {
    const isOurWindow = openWindow !== undefined && event.sender === openWindow.webContents;
    if (!isOurWindow || !isTrustedSender(event.senderFrame)) return { ok: false, failure: UNTRUSTED };
    const answer = await answerCall(method, input);
    if (method === 'settings.set' && answer.ok) await followLanguage(app, places);
    return answer;
  });
}

const UNTRUSTED: Failure = {
  code: 'unauthorised',
  message: {
    en: 'This page is not part of Jibun. Close the window and start Jibun again.',
    ko: '지분의 페이지가 아닙니다. 창을 닫고 지분을 다시 시작하세요.',
  },
};

async function followLanguage(app: WorkerApp, places: Places): Promise<void> {
  const settings = await app.api.call('settings.get', {});
  if (!settings.ok || settings.value.language === chosenLanguage) return;
  chosenLanguage = settings.value.language;
  setMenu(places);
}

function systemDialogs(): SystemDialogs {
  return {
    async openFile(filters) {
      const options = { properties: ['openFile' as const], filters: filters.map(mutableFilter) };
      const { canceled, filePaths } = await (openWindow
        ? dialog.showOpenDialog(openWindow, options)
        : dialog.showOpenDialog(options));
      return canceled ? undefined : filePaths[0];
    },
    async saveFile(suggestedName, filters) {
      const options = {
        defaultPath: join(shell.getPath('documents'), suggestedName),
        filters: filters.map(mutableFilter),
      };
      const { canceled, filePath } = await (openWindow
        ? dialog.showSaveDialog(openWindow, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? undefined : filePath;
    },
    showInFolder: (path) => desktop.showItemInFolder(path),
    openExternal: (address) => desktop.openExternal(address),
  };
}

async function showWindow(): Promise<void> {
  const state = parseWindowState(readIfThere(WINDOW_STATE));
  const place = placeWindow(
    state,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow(
    windowOptions(place, PRELOAD, shell.isPackaged, nativeTheme.shouldUseDarkColors),
  );
  openWindow = window;
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberWindow(window));
  window.on('closed', () => {
    openWindow = undefined;
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') void offerReload(window);
  });
  await window.loadURL(APP_PAGE);
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
  else shell.quit();
}

function rememberWindow(window: BrowserWindow): void {
  const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
  try {
    writeFileAtomically(WINDOW_STATE, Buffer.from(`${JSON.stringify(state)}\n`));
  } catch (error) {
    // The window then opens in its usual place.
    log(`window state not kept: ${String(error)}`);
  }
}

function focusWindow(): void {
  if (openWindow?.isMinimized()) openWindow.restore();
  openWindow?.show();
  openWindow?.focus();
}

function setMenu(places: Places | undefined): void {
  const actions = {
    openWorkspace: () => void chooseWorkspace().then(switchWorkspace),
    newWorkspace: () => void nameNewWorkspace().then(switchWorkspace),
    showWorkspace: () => {
      if (places) desktop.showItemInFolder(places.workspacePath);
    },
    showAbout: () => void showAbout(),
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(language(), process.platform, shell.isPackaged, actions)),
  );
}

async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: shellText('about', language()),
    message: 'Jibun 지분',
    detail: shellText('aboutDetail', language()).replace('{version}', VERSION),
    noLink: true,
  });
}

async function chooseWorkspace(): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openFile'],
    filters: [{ name: shellText('workspaceFiles', language()), extensions: ['jibun'] }],
  });
  return canceled ? undefined : filePaths[0];
}

async function nameNewWorkspace(): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(shell.getPath('documents'), 'workspace.jibun'),
    filters: [{ name: shellText('workspaceFiles', language()), extensions: ['jibun'] }],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

/** Everything is saved as it is entered, so another workspace is simply another start. */
function switchWorkspace(path: string | undefined): void {
  if (path === undefined) return;
  const kept = process.argv
    .slice(1)
    .filter(
      (arg, at, all) =>
        findWorkspaceFlag([arg]) === undefined && all[at - 1] !== '--workspace' && arg !== '--workspace',
    );
  shell.relaunch({ args: [...kept, `--workspace=${path}`] });
  log(`opening ${basename(path)} of ${basename(dirname(path))}`);
  shell.quit();
}

/** The worker closes the database before the process ends; when it ends by itself, so does the process. */
function closeBeforeQuitting(app: WorkerApp): void {
  let isClosing = false;
  shell.on('will-quit', (event) => {
    if (isClosing) return;
    event.preventDefault();
    isClosing = true;
    app.close();
    void app.closed.then(() => shell.quit());
  });
  void app.closed.then(() => (isClosing ? undefined : endWithMessage('the worker ended by itself')));
}

/** For a defect of ours that leaves nothing to work with. What was entered is in the file. */
function endWithMessage(error: unknown): void {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  dialog.showErrorBox(shellText('stopped', language()), shellText('stoppedDetail', language()));
  shell.exit(1);
}

function language(): Lang {
  return shellLanguage(chosenLanguage, shell.getLocale());
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function mutableFilter(filter: {
  readonly name: string;
  readonly extensions: readonly string[];
}): Electron.FileFilter {
  return { name: filter.name, extensions: [...filter.extensions] };
}

function log(line: string): void {
  console.error(line);
}
