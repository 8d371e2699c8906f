import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, dialog, ipcMain, Menu, protocol, shell } from 'electron';
import type { WorkerApp } from '#app/door/worker-client.ts';
import type { Failure } from '#domain/base/failure.ts';
import { dataFolder, placesFor } from '#loopback/folders.ts';
import type { Places } from '#loopback/folders.ts';
import { SCHEME_PRIVILEGES } from './app-scheme.ts';
import { CHANNEL } from './channel.ts';
import { chooseWorkspace, nameNewWorkspace, showAbout, systemDialogs } from './dialogs.ts';
import { confine, hardenSession } from './harden-session.ts';
import { createCallAnswerer } from './host-methods.ts';
import { chosenLanguage, chooseLanguage, language } from './language.ts';
import { log, logError } from './log.ts';
import { focusWindow, mainWindow, showWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';
import { findAlteredBinary } from './native-binary.ts';
import type { BinaryDigests } from './native-binary.ts';
import { openUntilDone } from './open-workspace.ts';
import { findRefusedSwitch } from './refused-switches.ts';
import { isTrustedSender } from './sender-check.ts';
import { shellText } from './shell-text.ts';
import { findWorkspaceFlag } from './workspace-flag.ts';

// Built to dist/main and dist/preload; the interface lies beside them.
const APP_WORKER = new URL('app-worker.js', import.meta.url);
const PRELOAD = join(import.meta.dirname, '..', 'preload', 'preload.cjs');
const RENDERER_ROOT = join(import.meta.dirname, '..', 'renderer');
const APP_ROOT = join(import.meta.dirname, '..', '..');
const SHELL_FOLDER = join(dataFolder(process.platform, process.env), 'shell');
const WINDOW_STATE = join(SHELL_FOLDER, 'window.json');

/** Put in by the build. */
declare const NATIVE_DIGESTS: BinaryDigests;

app.setName('Jibun');
mkdirSync(SHELL_FOLDER, { recursive: true, mode: 0o700 });
app.setPath('userData', SHELL_FOLDER);
app.enableSandbox();
app.commandLine.appendSwitch('disable-background-networking');
protocol.registerSchemesAsPrivileged([SCHEME_PRIVILEGES]);

if (app.isPackaged && findRefusedSwitch(process.argv, process.platform) !== undefined) {
  log(`refused to start with ${findRefusedSwitch(process.argv, process.platform)}`);
  app.exit(1);
} else if (app.isPackaged && findAlteredBinary(APP_ROOT, process.platform, NATIVE_DIGESTS) !== undefined) {
  log('refused to start: the database program is not the one that was built in');
  dialog.showErrorBox(shellText('altered', language()), shellText('alteredDetail', language()));
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, args, folder) => {
    const workspace = findWorkspaceFlag(args.slice(1));
    if (workspace !== undefined) switchWorkspace(resolve(folder, workspace));
    else focusWindow();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    switchWorkspace(path);
  });
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('window-all-closed', () => app.quit());
  // Not awaited here: Electron becomes ready only after this module has been loaded.
  void app.whenReady().then(run).catch(endWithMessage);
} else {
  app.quit();
}

/** Opens the workspace, then the window. */
async function run(): Promise<void> {
  hardenSession(RENDERER_ROOT);
  setMenu(undefined);
  const first = placesFor(findWorkspaceFlag(process.argv.slice(1)), process.env);
  const opened = await openUntilDone(first, APP_WORKER);
  if (!opened) {
    app.quit();
    return;
  }
  const { worker, places } = opened;
  closeBeforeQuitting(worker);
  const settings = await worker.api.call('settings.get', {});
  if (settings.ok) chooseLanguage(settings.value.language);
  setMenu(places);
  answerPage(worker, places);
  await showWindow(PRELOAD, WINDOW_STATE);
  app.on('activate', () => {
    if (mainWindow() === undefined) void showWindow(PRELOAD, WINDOW_STATE);
    else focusWindow();
  });
}

/** The one channel: who asks is checked before what is asked. */
function answerPage(worker: WorkerApp, places: Places): void {
  let here = places;
  const answerCall = createCallAnswerer(worker, systemDialogs(), language, log);
  ipcMain.handle(CHANNEL, async (event, method: unknown, input: unknown) => {
    const window = mainWindow();
    const isOurWindow = window !== undefined && event.sender === window.webContents;
    if (!isOurWindow || !isTrustedSender(event.senderFrame)) return { ok: false, failure: UNTRUSTED };
    const answer = await answerCall(method, input);
    if (method === 'settings.set' && answer.ok) await followLanguage(worker, here);
    if (method === 'workspace.moveToSafePlace' && answer.ok) {
      here = { ...here, workspacePath: here.safeWorkspacePath };
      setMenu(here);
    }
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

async function followLanguage(worker: WorkerApp, places: Places): Promise<void> {
  const settings = await worker.api.call('settings.get', {});
  if (!settings.ok || settings.value.language === chosenLanguage()) return;
  chooseLanguage(settings.value.language);
  setMenu(places);
}

function setMenu(places: Places | undefined): void {
  const actions = {
    openWorkspace: () => void chooseWorkspace().then(switchWorkspace),
    newWorkspace: () => void nameNewWorkspace().then(switchWorkspace),
    showWorkspace: () => {
      if (places) shell.showItemInFolder(places.workspacePath);
    },
    showAbout: () => void showAbout(),
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(language(), process.platform, app.isPackaged, actions)),
  );
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
  app.relaunch({ args: [...kept, `--workspace=${path}`] });
  // Neither the name of the file nor that of its folder goes into a log that others may read.
  log('opening another workspace');
  app.quit();
}

/** The worker closes the database before the process ends; when it ends by itself, so does the process. */
function closeBeforeQuitting(worker: WorkerApp): void {
  let isClosing = false;
  app.on('will-quit', (event) => {
    if (isClosing) return;
    event.preventDefault();
    isClosing = true;
    worker.close();
    void worker.closed.then(() => app.quit());
  });
  void worker.closed.then(() => (isClosing ? undefined : endWithMessage('the worker ended by itself')));
}

/** For a defect after which Jibun cannot go on. Everything entered is already in the file. */
function endWithMessage(error: unknown): void {
  logError(error);
  dialog.showErrorBox(shellText('stopped', language()), shellText('stoppedDetail', language()));
  app.exit(1);
}
