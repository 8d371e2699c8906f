import { ROOT } from '#tests/builders/paths.ts';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import type { Answer, Api } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { dataFolder } from '#loopback/folders.ts';
import { findElectronBinary } from '../../.tools/electron-binary.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { DESK_TIMEOUT_MS, askThrough, listenTo, setOut, writeOwnFiles } from './desk.ts';

/** How the built app is started on a folder of its own, so that nothing of the person's is touched. */
export type ElectronStart = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly workspacePath: string;
  readonly userTemplatesRoot: string;
};

/** The arguments, environment and paths for one run in `folder`; nothing is started. */
export function electronStart(
  folder: string,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  isRoot: boolean,
): ElectronStart {
  const kept = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  // The data folder follows these on Linux, Windows and macOS; the language is the loopback desk's.
  const own = { XDG_DATA_HOME: folder, APPDATA: folder, LANGUAGE: 'ko_KR' };
  const home = platform === 'darwin' ? { HOME: folder } : {};
  const data =
    platform === 'darwin'
      ? join(folder, 'Library', 'Application Support', 'Jibun')
      : dataFolder(platform, own);
  const workspacePath = join(folder, 'workspace.jibun');
  return {
    // Chromium has no sandbox for root; the shell itself never passes this.
    args: [ROOT, `--workspace=${workspacePath}`, '--lang=ko-KR', ...(isRoot ? ['--no-sandbox'] : [])],
    env: { ...kept, ...own, ...home },
    workspacePath,
    userTemplatesRoot: join(data, 'templates'),
  };
}

export type RealWindow = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  readonly close: () => Promise<void>;
};

/** The built app in its real window, with a data folder of its own. Throws where there is no binary. */
export async function launchElectron(ownFiles: Readonly<Record<string, string>> = {}): Promise<RealWindow> {
  const binary = findElectronBinary(ROOT, process.platform, process.env);
  if (binary.kind === 'missing') throw new Error(`The real window cannot be opened: ${binary.why}.`);
  const folder = aFolder();
  const start = electronStart(folder.path, process.platform, process.env, process.getuid?.() === 0);
  writeOwnFiles(start.userTemplatesRoot, ownFiles);
  const electron = await _electron.launch({
    executablePath: binary.path,
    args: [...start.args],
    env: { ...start.env },
  });
  electron.context().setDefaultTimeout(DESK_TIMEOUT_MS);
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    folder: folder.path,
    close: async () => {
      await electron.close();
      folder.remove();
    },
  };
}

/**
 * A desk in the real window. Here the app runs inside the shell, so tests ask it through the one function that
 * the page has. The debugger answers the dialogs of the system, because the app has no entry for tests.
 */
export async function openElectronDesk(options: DeskOptions): Promise<Desk> {
  const { electron, page, folder, close } = await launchElectron(options.ownFiles);
  const complaints = listenTo(page);
  await page.locator('main').waitFor();
  const api = bridgeOf(page);
  const choose: Desk['choose'] = async (file, act) => {
    const place = join(mkdtempSync(join(folder, 'chosen-')), file.name);
    writeFileSync(place, file.bytes);
    await electron.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, place);
    await act();
  };
  const { ask, bring } = askThrough(api, async (name, bytes) => {
    let picked: Answer<OfferedFile | null> | undefined;
    await choose({ name, bytes }, async () => {
      picked = await api.call('files.pick', { purpose: 'deal-file' });
    });
    if (picked?.ok !== true || picked.value === null) throw new Error(JSON.stringify(picked));
    return picked.value;
  });
  await setOut({ ask, bring }, options);
  await resize(electron, page, options.width ?? 1280, options.height ?? 800);
  await page.reload();
  await page.locator('main').waitFor();
  return {
    page,
    folder,
    complaints,
    ask,
    bring,
    async saved(act) {
      const place = mkdtempSync(join(folder, 'saved-'));
      await electron.evaluate(({ dialog }, into) => {
        dialog.showSaveDialog = (...args: unknown[]) => {
          const { defaultPath = 'unnamed' } = args.at(-1) as { defaultPath?: string };
          const name = defaultPath.split(/[\\/]/).at(-1) ?? 'unnamed';
          return Promise.resolve({ canceled: false, filePath: `${into}/${name}` });
        };
      }, place);
      await act();
      // The app writes a file under another name and then renames it. A file with the final name is complete.
      const name = await until(() => readdirSync(place).find((each) => !each.startsWith('.')));
      return { name, bytes: readFileSync(join(place, name)) };
    },
    choose,
    copied: () =>
      electron.evaluate(async ({ clipboard }) => {
        const items = await clipboard.read();
        const html = items.find(({ types }) => types.includes('text/html'));
        return {
          html: html === undefined ? '' : await (await html.getType('text/html')).text(),
          plain: await clipboard.readText(),
        };
      }),
    close,
  };
}

function bridgeOf(page: Page): Api {
  return {
    call: async (method, input) =>
      (await page.evaluate(
        ([name, value]) => {
          const { jibun } = globalThis as unknown as {
            jibun: { call(method: string, input: unknown): Promise<unknown> };
          };
          return jibun.call(name, value);
        },
        [method, input] as const,
      )) as Answer<never>, // the contract typed it on the other side of the bridge
  };
}

/** The page's own size, as a browser's viewport is given. A display that is too small is named. */
async function resize(
  electron: ElectronApplication,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  );
  const fits = (): Promise<boolean> =>
    page.evaluate(
      ([wide, high]) => {
        const { innerWidth, innerHeight } = globalThis as unknown as Record<
          'innerWidth' | 'innerHeight',
          number
        >;
        return innerWidth === wide && innerHeight === high;
      },
      [width, height] as const,
    );
  await until(async () => (await fits()) || undefined).catch(() => {
    throw new Error(`The display is too small for a page of ${width} x ${height}.`);
  });
}

async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const endsAt = Date.now() + DESK_TIMEOUT_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > endsAt) throw new Error('It did not come about in the time allowed.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
