import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
};

export type StaticFile = { readonly type: string; readonly bytes: Buffer };

/**
 * A file below the root, or undefined: the resolved path must begin with the root and a separator, and so must
 * what it is a link to. `/` is index.html.
 */
export function findStaticFile(root: string, urlPath: string): StaticFile | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  if (decoded !== '/' && decoded.endsWith('/')) return undefined;
  const base = resolve(root);
  const path = resolve(base, `.${decoded === '/' ? '/index.html' : decoded}`);
  if (!path.startsWith(base + sep)) return undefined;
  const type = TYPES[extname(path)];
  if (type === undefined || !(statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)) return undefined;
  if (!realpathSync(path).startsWith(realpathSync(base) + sep)) return undefined;
  return { type, bytes: readFileSync(path) };
}
