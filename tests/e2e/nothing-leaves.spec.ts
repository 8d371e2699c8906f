import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { testInBrowserOnly } from './in-browser-only.ts';
import type { Desk } from './launch.ts';
import { openDeal, openDesk } from './launch.ts';

const deal = aDealInThreeRounds(theLibrary());

describe('nothing leaves the machine', () => {
  let desk: Desk;
  let stranger: Server;
  /** Where the page sent a request, in the order of sending. */
  const asked: URL[] = [];
  const reached: string[] = [];

  beforeAll(async () => {
    stranger = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' });
      response.end('');
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    desk = await openDesk();
    const { page } = desk;
    page.context().on('request', (request) => asked.push(new URL(request.url())));
    page.on('websocket', (socket) => asked.push(new URL(socket.url())));
    await desk.bring(deal);
    await page.reload();
    await page.locator('.rail').waitFor();
  });
  afterAll(async () => {
    await desk.close();
    stranger.close();
  });

  test('from no place of the app: its own address is the only one that is asked', async () => {
    const { page } = desk;
    await openDeal(page, deal.deal);
    await visitAll('.deal-places .tab');
    for (const place of [1, 2, 0]) {
      await page.locator('.rail > .rail-link').nth(place).click();
      await settled();
      if (place === 1) await visitAll('.library-tabs .tab', '.library-row');
    }
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('감사');
    await settled();

    const own = new URL(page.url()).host;
    // The log holds the scripts, the fonts and the calls. An empty log would prove nothing.
    expect(asked.filter(({ pathname }) => pathname.startsWith('/api/')).length).toBeGreaterThan(10);
    expect(asked.some(({ pathname }) => pathname.endsWith('.js'))).toBe(true);
    expect(asked.some(({ pathname }) => pathname.endsWith('.woff2'))).toBe(true);
    expect([
      ...new Set(asked.filter(({ protocol }) => protocol !== 'blob:').map(({ host }) => host)),
    ]).toEqual([own]);
  });

  testInBrowserOnly('not even by a script that tried', 'its own scheme has another policy test', async () => {
    const other = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    // The foreign server answers every request, so that a request that gets through is seen.
    expect((await fetch(`${other}/control`)).status).toBe(200);
    expect(reached).toEqual(['/control']);
    await desk.page.evaluate(async (address) => {
      // Of a frame and an object the browser reports no path, only the rule that refused them.
      const asks = ['img', 'require-trusted-types-for', 'frame-src', 'video', 'style', 'preload', 'prefetch'];
      asks.push('form', 'beacon', 'fetch', 'socket');
      const refused = new Set<string>();
      const allRefused = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
          refused.add(blockedURI.split('/').at(-1) ?? '').add(effectiveDirective);
          if (asks.every((each) => refused.has(each))) resolve();
        });
      });
      const add = (name: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
        return element;
      };
      add('img', { src: `${address}/img` });
      // Even to be told where it lies, a script or an object must be of a kind that our pages do not make.
      const untrusted = ['script', 'object'].filter((name) => {
        try {
          add(name, { [name === 'script' ? 'src' : 'data']: `${address}/${name}` });
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
      if (untrusted.length === 0) throw new Error('Text became the address of a script.');
      add('iframe', { src: `${address}/iframe` });
      add('video', { src: `${address}/video` });
      add('link', { rel: 'stylesheet', href: `${address}/style` });
      add('link', { rel: 'preload', as: 'fetch', href: `${address}/preload` });
      add('link', { rel: 'prefetch', href: `${address}/prefetch` });
      add('link', { rel: 'manifest', href: `${address}/manifest` });
      add('div', { style: `background: url(${address}/background)` });
      const frame = add('form', { action: `${address}/form`, method: 'post' }) as HTMLFormElement;
      frame.submit();
      navigator.sendBeacon(`${address}/beacon`, 'x');
      await fetch(`${address}/fetch`, { mode: 'no-cors' }).catch(() => undefined);
      await new Promise((resolve) => {
        const socket = (() => {
          try {
            return new WebSocket(`${address.replace('http', 'ws')}/socket`);
          } catch {
            return undefined;
          }
        })();
        if (socket) socket.addEventListener('error', resolve);
        else resolve(undefined);
      });
      await allRefused;
    }, other);
    expect(reached).toEqual(['/control']);
  });

  test('and no text becomes markup or a script in the page', async () => {
    const outcomes = await desk.page.evaluate(() => {
      const attempts: Readonly<Record<string, () => unknown>> = {
        markup: () => (document.createElement('div').innerHTML = '<b>x</b>'),
        'a frame of its own': () =>
          document.createElement('iframe').setAttribute('srcdoc', '<script>1</script>'),
        'the text of a script': () => (document.createElement('script').text = '1'),
        'a policy to do so': () =>
          Reflect.get(window, 'trustedTypes').createPolicy('mine', { createHTML: (text: string) => text }),
      };
      return Object.entries(attempts).map(([what, attempt]) => {
        try {
          attempt();
          return `${what} was taken`;
        } catch {
          return `${what} was refused`;
        }
      });
    });
    expect(outcomes.filter((outcome) => outcome.endsWith('taken'))).toEqual([]);
  });

  async function visitAll(tabs: string, row?: string): Promise<void> {
    const { page } = desk;
    const count = await page.locator(tabs).count();
    // An empty row of tabs would prove nothing.
    expect(count).toBeGreaterThan(1);
    for (let at = 0; at < count; at += 1) {
      await page.locator(tabs).nth(at).click();
      await page.locator(tabs).nth(at).and(page.locator('[aria-current]')).waitFor();
      await settled();
      if (row !== undefined && (await page.locator(row).count()) > 0) await page.locator(row).first().click();
      await settled();
    }
  }

  /** Waits until no request is under way. By then a place has asked everything that it asks when it opens. */
  async function settled(): Promise<void> {
    await desk.page.waitForLoadState('networkidle');
  }
});
