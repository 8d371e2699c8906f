// A child process: loads the built main module with the stand-in in place of `electron`, then does what
// the test asks over Node's own channel to the parent.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Ask } from './boot-messages.ts';

const STAND_IN = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: STAND_IN, shortCircuit: true } : next(specifier, context),
});

const { app, happenings, nextAnswers, recorded, registered, session } = await import('./electron.ts');
const main = process.argv[2] ?? '';
happenings.on('shown', () => process.send?.({ happened: true }));
await import(pathToFileURL(main).href);
app.ready();

process.on('message', (message: { id: number; ask: Ask }) => {
  answer(message.ask).then(
    (value) => process.send?.({ id: message.id, value: plain(value) }),
    (error: unknown) => process.send?.({ id: message.id, error: String(error) }),
  );
});
process.send?.({ id: 0, value: 'loaded' });

async function answer(ask: Ask): Promise<unknown> {
  const window = recorded.windows.at(-1);
  switch (ask.kind) {
    case 'report':
      return {
        ...recorded,
        windows: recorded.windows.map(({ options, url, isShown, isFocused }) => ({
          options,
          url,
          isShown,
          isFocused,
        })),
        menus: recorded.menus.length,
        menu: recorded.menus.at(-1)?.map(({ label }) => label),
        channels: [...registered.ipc.keys()],
        protocols: [...registered.protocols.keys()],
        userData: app.getPath('userData'),
        resources: process.getActiveResourcesInfo(),
        requestsAreJudged: registered.beforeRequest !== null,
        devices: registered.devicePermission?.({} as never),
      };
    case 'answers':
      nextAnswers.open.push(...(ask.open ?? []));
      nextAnswers.save.push(...(ask.save ?? []));
      nextAnswers.buttons.push(...(ask.buttons ?? []));
      return null;
    case 'request': {
      const handler = registered.protocols.get('app');
      const response = await handler?.(new Request(ask.url, { method: ask.method ?? 'GET' }));
      return (
        response && {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          text: await response.text(),
        }
      );
    }
    case 'invoke': {
      const sender = ask.otherWindow === true ? {} : window?.webContents;
      const frame = ask.frame === undefined ? window?.webContents.mainFrame : ask.frame;
      return registered.ipc.get(ask.channel ?? 'jibun:call')?.(
        { sender, senderFrame: frame },
        ...structuredClone(ask.args),
      );
    }
    case 'bridge': {
      const bridge = loadPreload();
      return bridge.keys.length === 1 && bridge.call ? bridge.call(...ask.args) : bridge.keys;
    }
    case 'bridge-keys':
      return loadPreload().keys;
    case 'contents-event': {
      let isPrevented = false;
      const event = {
        url: ask.url,
        isMainFrame: ask.isMainFrame ?? true,
        preventDefault: () => (isPrevented = true),
      };
      window?.webContents.emit(ask.event, event);
      return isPrevented;
    }
    case 'open-window':
      return window?.webContents.windowOpenHandler?.({ url: ask.url });
    case 'permission':
      return new Promise((resolve) => {
        registered.permissionRequest?.(window?.webContents as never, ask.permission as never, resolve, {
          requestingUrl: ask.url,
          isMainFrame: true,
        });
      });
    case 'permission-check':
      return registered.permissionCheck?.(null, ask.permission as never, ask.url, {
        isMainFrame: true,
      });
    case 'network': {
      let isCancelled: boolean | undefined;
      registered.beforeRequest?.({ url: ask.url }, ({ cancel }) => (isCancelled = cancel));
      return isCancelled;
    }
    case 'download': {
      let isPrevented = false;
      session.defaultSession.emit('will-download', { preventDefault: () => (isPrevented = true) });
      return isPrevented;
    }
    case 'second-instance':
      app.emit('second-instance', {}, ask.args, ask.folder);
      return null;
    case 'menu':
      recorded.menus
        .at(-1)
        ?.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
        .find(({ label }) => label === ask.label)
        ?.click?.({} as never, undefined, {});
      return null;
    case 'close-window':
      window?.emit('close');
      window?.emit('closed');
      app.emit('window-all-closed');
      return null;
  }
}

/** Runs the built preload as Electron's sandbox does: CommonJS, and `require` knows next to nothing. */
function loadPreload(): { keys: string[]; call?: (...args: unknown[]) => unknown } {
  const preload = recorded.windows.at(-1)?.options.webPreferences?.preload ?? '';
  const exposed = new Map<string, Record<string, (...args: unknown[]) => unknown>>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, (...args: unknown[]) => unknown>) =>
        void exposed.set(name, api),
    },
    ipcRenderer: {
      invoke: async (channel: string, ...args: unknown[]) => {
        const contents = recorded.windows.at(-1)?.webContents;
        const handler = registered.ipc.get(channel);
        if (!handler) throw new Error(`no handler for ${channel}`);
        return structuredClone(
          await handler({ sender: contents, senderFrame: contents?.mainFrame }, ...structuredClone(args)),
        );
      },
    },
  };
  const module = { exports: {} };
  runInNewContext(
    `(function (require, module, exports) { ${readFileSync(preload, 'utf8')}\n})`,
    {},
    { filename: join(dirname(preload), 'preload.cjs') },
  )(
    (wanted: string) => {
      if (wanted === 'electron') return electron;
      throw new Error(`a sandboxed preload cannot require ${wanted}`);
    },
    module,
    module.exports,
  );
  const api = exposed.get('jibun');
  return {
    keys: [...exposed].flatMap(([name, members]) =>
      Object.keys(members).map((member) => `${name}.${member}`),
    ),
    ...(api?.['call'] ? { call: api['call'] } : {}),
  };
}

function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
