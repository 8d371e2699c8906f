import { isOurAddress } from './app-scheme.ts';

/** The page is one page: it may load itself again and go nowhere else. */
export function mayNavigate(address: string): boolean {
  if (!isOurAddress(address)) return false;
  const { pathname } = new URL(address);
  return pathname === '/' || pathname === '/index.html';
}

/** Nothing leaves the machine: of all requests of the session, only those for our own files are made. */
export function mayRequest(address: string, isPackaged: boolean): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (url.protocol === 'blob:') return isOurAddress(url.pathname);
  // The developer tools load their own pages; a packaged app has none.
  if (url.protocol === 'devtools:') return !isPackaged;
  return isOurAddress(address);
}
