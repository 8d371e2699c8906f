import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { writeForwardingPage } from './forwarding-page.ts';
import type { ForwardingPage } from './forwarding-page.ts';

/** How long a browser may take to start and read the page that forwards. */
const READ_WITHIN_MS = 60_000;

/**
 * Asks the system to open an address in the person's browser. False where there is none to ask. The address holds a
 * one-time code and so is handed on in a file of this user alone.
 */
export function openInBrowser(address: string): Promise<boolean> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return Promise.resolve(false);
  let page: ForwardingPage;
  try {
    page = writeForwardingPage(address);
  } catch {
    // The person's folder takes no file: the address is printed instead.
    return Promise.resolve(false);
  }
  process.once('exit', () => page.remove());
  setTimeout(() => page.remove(), READ_WITHIN_MS).unref();
  const [command, args] = openerFor(pathToFileURL(page.path).href);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => {
      page.remove();
      resolve(false);
    });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

function openerFor(address: string): [string, string[]] {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}
