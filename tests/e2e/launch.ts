import { ROOT } from '#tests/builders/paths.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Deal } from '#domain/deal/deal.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import { startLoopbackHost } from '#loopback/loopback-host.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import { offerTo } from '#tests/builders/file-builders.ts';
import { startTheEngine } from '#tests/builders/the-engine.ts';
import { libraryPlacesIn } from '#tests/builders/the-library.ts';
import { theBrowser } from './browser.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { DESK_TIMEOUT_MS, askThrough, listenTo, setOut, writeOwnFiles } from './desk.ts';
import { openElectronDesk } from './launch-electron.ts';

export type { Desk, DeskOptions } from './desk.ts';

/** The built interface; `JIBUN_INTERFACE` names another build. The real window takes the one in `dist`. */
export const STATIC_ROOT = process.env['JIBUN_INTERFACE'] ?? join(ROOT, 'dist', 'renderer');
/** The worker as it is built beside the interface: it starts much faster than its sources. */
const BUILT_WORKER = pathToFileURL(join(STATIC_ROOT, '..', 'main', 'app-worker.js'));

/** The built app before a person: in a browser over the loopback host, or with `JIBUN_WINDOW=electron` in its real window. */
export function openDesk(options: DeskOptions = {}): Promise<Desk> {
  return process.env['JIBUN_WINDOW'] === 'electron' ? openElectronDesk(options) : openBrowserDesk(options);
}

/** A desk in a browser, whose host can be stopped under it and whose deal can be opened in a second window. */
export type BrowserDesk = Desk & {
  /** A further page of the same browser, opened by an address of its own. */
  secondWindow(): Promise<Page>;
  /** Nobody answers any more, until `answerAgain`. */
  fallSilent(): Promise<void>;
  answerAgain(): Promise<void>;
  /** The host ends and is started anew on the same port, as by hand. */
  startAnew(): Promise<void>;
};

/** The built interface over the real loopback host, its app in a worker, in a real browser, in a folder of its own. */
export async function openBrowserDesk(options: DeskOptions = {}): Promise<BrowserDesk> {
  if (!existsSync(join(STATIC_ROOT, 'index.html')))
    throw new Error('The interface is not built. Run “npm run build”.');
  const { width = 1280, height = 800 } = options;
  const [{ app, host: firstHost, folder }, context] = await Promise.all([
    startHost(options),
    theBrowser().then((browser) =>
      browser.newContext({
        viewport: { width, height },
        locale: 'ko-KR',
        acceptDownloads: true,
        // Animations are off, so that a picture does not change while it is looked at.
        reducedMotion: 'reduce',
      }),
    ),
  ]);
  context.setDefaultTimeout(DESK_TIMEOUT_MS);
  const { ask, bring } = askThrough(app.api, (name, bytes) => offerTo(app, name, bytes));
  await setOut({ ask, bring }, options);
  const page = await context.newPage();
  const complaints = listenTo(page);
  await page.goto(firstHost.address);
  await page.locator('main').waitFor();
  let host = firstHost;

  return {
    page,
    folder: folder.path,
    complaints,
    ask,
    bring,
    async saved(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    async choose({ name, bytes }, act) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
    },
    async copied() {
      const other = await context.newPage();
      await other.setContent('<textarea></textarea>');
      await other.evaluate(() => {
        document.addEventListener('paste', (event) => {
          const data = event.clipboardData;
          document.body.dataset['html'] = data?.getData('text/html') ?? '';
          document.body.dataset['plain'] = data?.getData('text/plain') ?? '';
        });
      });
      await other.locator('textarea').focus();
      await other.keyboard.press('Control+V');
      const pasted = await other.evaluate(() => {
        const { html = '', plain = '' } = document.body.dataset;
        return { html, plain };
      });
      await other.close();
      return pasted;
    },
    async secondWindow() {
      const second = await context.newPage();
      await second.goto(host.openAgain());
      await second.locator('main').waitFor();
      return second;
    },
    fallSilent: () => context.setOffline(true),
    answerAgain: () => context.setOffline(false),
    async startAnew() {
      const { port } = host;
      await host.close();
      host = await startLoopbackHost({ app, staticRoot: STATIC_ROOT, port, log: () => {} });
    },
    async close() {
      await context.close();
      await host.close();
      app.close();
      folder.remove();
    },
  };
}

/** The app with a workspace of its own, in its worker, and the loopback host before it. */
async function startHost({ ownFiles = {} }: DeskOptions) {
  const folder = aFolder();
  const userTemplatesRoot = join(folder.path, 'templates');
  writeOwnFiles(userTemplatesRoot, ownFiles);
  const app = await startAppWorker(
    {
      ...libraryPlacesIn(folder.path),
      workspacePath: join(folder.path, 'workspace.jibun'),
      safeWorkspacePath: join(folder.path, 'safe', 'workspace.jibun'),
      temporaryRoot: join(folder.path, 'temporary'),
      backupsRoot: join(folder.path, 'backups'),
      userTemplatesRoot,
      capabilities: { host: 'loopback', version: '0.0.0', dialogs: 'browser', canReveal: false },
    },
    BUILT_WORKER,
    startTheEngine,
  );
  const host = await startLoopbackHost({ app, staticRoot: STATIC_ROOT, port: 0, log: () => {} });
  return { app, host, folder };
}

/** Opens a deal by its title from the list, as a person does: by any of its names, for the list says that of its language. */
export async function openDeal(page: Page, deal: string | Pick<Deal, 'title' | 'titleIn'>): Promise<void> {
  const names = typeof deal === 'string' ? [deal] : [deal.title, deal.titleIn?.en, deal.titleIn?.ko];
  const buttons = names.flatMap((name) =>
    name === undefined ? [] : [page.getByRole('button', { name, exact: true })],
  );
  await buttons.reduce((any, button) => any.or(button)).click();
  await page.locator('.deal-head').waitFor();
  // Where the pointer pressed the title, something of the deal lies now, and would explain itself over the rest.
  await page.mouse.move(0, 0);
}

/** Waits until the page has drawn the last change. By then every listener has heard of a scroll. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** What the width decides: whoever has looked at the same page in another width needs only these rules again. */
export const WIDTH_RULES = ['scrollable-region-focusable', 'target-size'] as const;

/** What theme and width decide together. */
export const LOOK_RULES = ['color-contrast', 'link-in-text-block', ...WIDTH_RULES] as const;

/** What axe finds on the page as it stands, by all rules or by these: rule, impact and the elements. */
export async function axeFindings(page: Page, onlyRules?: readonly string[]): Promise<string[]> {
  // The page's policy allows no foreign script, so the debugger adds this one.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`(() => { ${axeSource()} })()`);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({
      // Elements that pass are not described, which takes longer than to look at them.
      resultTypes: ['violations'],
      ...(runOnly ? { runOnly } : {}),
    });
    return violations.flatMap((violation) =>
      violation.nodes.map(
        (node) =>
          `${violation.id} (${violation.impact}): ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`,
      ),
    );
  }, onlyRules);
}

let axeText: string | undefined;

function axeSource(): string {
  return (axeText ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
}
