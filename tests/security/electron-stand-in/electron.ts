// Stands in for the `electron` module where its binary is not there: as much of it as the shell uses,
// held to Electron's own types, recording what it is asked. It decides nothing.
import { existsSync } from 'node:fs';
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type * as Electron from 'electron';

export type Recorded = {
  readonly schemes: Electron.CustomScheme[];
  readonly windows: StandInWindow[];
  readonly switches: string[];
  readonly opened: string[];
  readonly revealed: string[];
  readonly openedPaths: string[];
  readonly messages: Electron.MessageBoxOptions[];
  readonly relaunched: string[][];
  readonly menus: Electron.MenuItemConstructorOptions[][];
  isSandboxEnabled: boolean;
  isSpellCheckerEnabled: boolean;
  isLocked: boolean;
  exitRequested: boolean;
};

export const recorded: Recorded = {
  schemes: [],
  windows: [],
  switches: [],
  opened: [],
  revealed: [],
  openedPaths: [],
  messages: [],
  relaunched: [],
  menus: [],
  isSandboxEnabled: false,
  isSpellCheckerEnabled: true,
  isLocked: false,
  exitRequested: false,
};

/** Says `shown` after a window or a message was shown and after the program asked to end: what a test waits for. */
export const happenings = new EventEmitter();

type Invoked = (event: unknown, ...args: unknown[]) => unknown;
type PermissionAsk = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type BeforeRequest = (
  details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'>,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

/** What the shell has registered. */
export const registered: {
  readonly ipc: Map<string, Invoked>;
  readonly protocols: Map<string, (request: Request) => Response | Promise<Response>>;
  permissionRequest: PermissionAsk;
  permissionCheck: PermissionCheck;
  devicePermission: ((details: never) => boolean) | null;
  beforeRequest: BeforeRequest | null;
} = {
  ipc: new Map(),
  protocols: new Map(),
  permissionRequest: null,
  permissionCheck: null,
  devicePermission: null,
  beforeRequest: null,
};

export type NextAnswers = { open: string[]; save: string[]; buttons: number[] };

/** What the person will answer to the next dialogs; the first ones may come with the environment. */
export const nextAnswers: NextAnswers = {
  open: [],
  save: [],
  buttons: [],
  // Written by the test.
  ...(JSON.parse(process.env['STAND_IN_ANSWERS'] ?? '{}') as Partial<NextAnswers>),
};

class StandInApp extends EventEmitter {
  readonly isPackaged = true;
  readonly commandLine = { appendSwitch: (name: string) => void recorded.switches.push(name) };
  #becomeReady: () => void = () => {};
  readonly #ready = new Promise<void>((resolve) => (this.#becomeReady = resolve));
  readonly #paths = new Map<string, string>([['documents', process.env['STAND_IN_DOCUMENTS'] ?? '/tmp']]);

  setName(_name: string): void {}
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? '';
  }
  getLocale(): string {
    return process.env['STAND_IN_LOCALE'] ?? 'ko-KR';
  }
  enableSandbox(): void {
    recorded.isSandboxEnabled = true;
  }
  requestSingleInstanceLock(): boolean {
    recorded.isLocked = true;
    return process.env['STAND_IN_SECOND'] === undefined;
  }
  whenReady(): Promise<void> {
    return this.#ready;
  }
  /** Electron is ready only after the main module has been loaded. */
  ready(): void {
    this.#becomeReady();
  }
  relaunch(options: Electron.RelaunchOptions): void {
    recorded.relaunched.push(options.args ?? []);
  }
  exit(_code: number): void {
    recorded.exitRequested = true;
    happenings.emit('shown');
  }
  quit(): void {
    let isPrevented = false;
    this.emit('will-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.exit(0);
  }
}

class StandInContents extends EventEmitter {
  readonly mainFrame = { url: 'app://jibun/', parent: null };
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined;
  reloads = 0;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }
  webRtcPolicy = '';
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  reload(): void {
    this.reloads += 1;
  }
}

export class StandInWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new StandInContents();
  url = '';
  isShown = false;
  isFocused = false;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    recorded.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    this.url = url;
    this.emit('ready-to-show');
    return Promise.resolve();
  }
  show(): void {
    this.isShown = true;
    happenings.emit('shown');
  }
  focus(): void {
    this.isFocused = true;
  }
  restore(): void {}
  maximize(): void {}
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds(): Electron.Rectangle {
    return { x: 40, y: 50, width: 1100, height: 800 };
  }
}

export const app = new StandInApp();
export const BrowserWindow = StandInWindow;

export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: (schemes) => void recorded.schemes.push(...schemes),
  handle: (scheme, handler) =>
    // Electron's GlobalRequest and GlobalResponse are the standard ones here.
    void registered.protocols.set(scheme, handler),
};

export const ipcMain: Pick<Electron.IpcMain, 'handle'> = {
  handle: (channel, listener) => {
    if (registered.ipc.has(channel)) throw new Error(`handled twice: ${channel}`);
    registered.ipc.set(channel, listener as Invoked);
  },
};

class StandInSession extends EventEmitter {
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => void (registered.beforeRequest = listener),
  };
  setPermissionRequestHandler(handler: PermissionAsk): void {
    registered.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: PermissionCheck): void {
    registered.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: ((details: never) => boolean) | null): void {
    registered.devicePermission = handler;
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    recorded.isSpellCheckerEnabled = isEnabled;
  }
}
export const session = { defaultSession: new StandInSession() };

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
} satisfies { getAllDisplays: () => Pick<Electron.Display, 'workArea'>[] };
export const nativeTheme = { shouldUseDarkColors: false };

export const shell: Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'> = {
  openExternal: (url) => {
    recorded.opened.push(url);
    return Promise.resolve();
  },
  openPath: (path) => {
    recorded.openedPaths.push(path);
    return Promise.resolve(existsSync(path) ? '' : 'There is no such file.');
  },
  showItemInFolder: (path) => void recorded.revealed.push(path),
};

/** A real process, with the port that Electron gives to one. */
export const utilityProcess = {
  fork(path: string): Pick<Electron.UtilityProcess, 'pid' | 'postMessage' | 'kill'> & EventEmitter {
    const child = fork(join(import.meta.dirname, 'utility-child.ts'), [path], {
      execArgv: [],
      serialization: 'advanced',
    });
    return Object.assign(child, {
      pid: child.pid,
      postMessage: (message: object) => void child.send(message),
    });
  },
};

export const dialog = {
  showErrorBox: (title: string, content: string): void => {
    recorded.messages.push({ type: 'error', message: title, detail: content });
    happenings.emit('shown');
  },
  showMessageBox: (...args: unknown[]): Promise<Electron.MessageBoxReturnValue> => {
    recorded.messages.push(args.at(-1) as Electron.MessageBoxOptions);
    happenings.emit('shown');
    return Promise.resolve({ response: nextAnswers.buttons.shift() ?? 0, checkboxChecked: false });
  },
  showOpenDialog: (): Promise<Electron.OpenDialogReturnValue> => {
    const path = nextAnswers.open.shift();
    return Promise.resolve({ canceled: path === undefined, filePaths: path === undefined ? [] : [path] });
  },
  showSaveDialog: (): Promise<Electron.SaveDialogReturnValue> => {
    const path = nextAnswers.save.shift();
    return Promise.resolve({ canceled: path === undefined, filePath: path ?? '' });
  },
};

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => void recorded.menus.push(menu),
};
