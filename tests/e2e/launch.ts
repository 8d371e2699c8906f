import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startAppWorker } from '#app/worker-client.ts';
import type { App } from '#app/open-app.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { writeDealFile } from '#app/deal-file.ts';
import { startLoopbackHost } from '#host/loopback-host.ts';
import { findBrowser } from '../../.tools/browser.ts';
import { TEMPLATES, aFolder } from '../builders/app-builders.ts';

/** The built interface; `JIBUN_INTERFACE` names another build. */
export const STATIC_ROOT =
  process.env['JIBUN_INTERFACE'] ?? join(import.meta.dirname, '..', '..', 'dist', 'renderer');

export type Desk = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly app: App;
  readonly folder: string;
  /** What the page wrote to its console as errors, and what it threw. */
  readonly complaints: string[];
  /** Asks the app directly, beside the page. Throws what was refused. */
  ask<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  /** Brings a deal in as a deal file does. Answers its id. */
  bring(document: DealDocument): Promise<string>;
  close(): Promise<void>;
};

export type DeskOptions = {
  readonly width?: number;
  readonly height?: number;
  /** Settings as they stand when the page opens; `null` is a first start. */
  readonly language?: 'ko' | 'en' | null;
  readonly theme?: 'light' | 'dark';
  /** The user's own copies of library files, by path below `templates`: they stand in for ours. */
  readonly ownFiles?: Readonly<Record<string, string>>;
};

/** The built interface over the real loopback host, its app in a worker, in a real browser, in a folder of its own. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser was found. Install Chromium, or name it in JIBUN_BROWSER.'); // prettier-ignore
  if (!existsSync(join(STATIC_ROOT, 'index.html'))) throw new Error('The interface is not built. Run “npm run build”.'); // prettier-ignore
  const folder = aFolder();
  const userTemplatesRoot = join(folder.path, 'templates');
  for (const [path, text] of Object.entries(options.ownFiles ?? {})) {
    mkdirSync(dirname(join(userTemplatesRoot, path)), { recursive: true });
    writeFileSync(join(userTemplatesRoot, path), text);
  }
  const app = await startAppWorker({
    workspacePath: join(folder.path, 'workspace.jibun'),
    safeWorkspacePath: join(folder.path, 'safe', 'workspace.jibun'),
    backupsRoot: join(folder.path, 'backups'),
    templatesRoot: TEMPLATES,
    userTemplatesRoot,
    capabilities: { host: 'loopback', version: '0.0.0', dialogs: 'browser', canReveal: false },
  });
  const host = await startLoopbackHost({ app, staticRoot: STATIC_ROOT, port: 0, log: () => {} });
  const ask: Desk['ask'] = async (method, input) => {
    const answer = await app.api.call(method, input);
    if (answer.ok) return answer.value;
    throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
  };
  const { language = 'ko', theme = 'light', width = 1280, height = 800 } = options;
  await ask('settings.set', { theme });
  if (language !== null) await ask('settings.set', { language, firstRunDone: true });

  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const context = await browser.newContext({ viewport: { width, height }, locale: 'ko-KR', acceptDownloads: true }); // prettier-ignore
  // Shorter than a test may take, so that a failure names its line.
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
  await page.goto(host.address);
  await page.locator('main').waitFor();

  return {
    page,
    context,
    app,
    folder: folder.path,
    complaints,
    ask,
    async bring(document) {
      const bytes = writeDealFile({ edition: 'internal', document, originId: document.deal.id });
      const { token } = await ask('files.offer', {
        name: 'deal.internal.json',
        bytesBase64: Buffer.from(bytes).toString('base64'),
      });
      return (await ask('dealFiles.import', { token })).dealId;
    },
    async close() {
      await browser.close();
      await host.close();
      app.close();
      folder.remove();
    },
  };
}

/** Opens a deal by its title from the list, as a person does. */
export async function openDeal(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.locator('.deal-head').waitFor();
}

/** What axe finds on the page as it stands: rule, impact and the elements. */
export async function axeFindings(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  // The page's own policy allows no foreign script; the debugger's door puts it beside the page's.
  const { readFileSync } = await import('node:fs');
  await page.evaluate(`(() => { ${readFileSync(source, 'utf8')} })()`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap((violation) =>
      violation.nodes.map(
        (node) =>
          `${violation.id} (${violation.impact}): ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`,
      ),
    );
  });
}
