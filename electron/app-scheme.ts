import { PAGE_HEADERS } from '#loopback/page-policy.ts';
import { findStaticFile } from '#loopback/static-files.ts';

/** The scheme of our own pages: no file: address, no port. */
export const SCHEME = 'app';
export const APP_PAGE = 'app://jibun/';

/** Standard gives the page a real origin, secure makes Chromium treat it like https. No policy is bypassed. */
export const SCHEME_PRIVILEGES = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const;

/** Whether an address is one of ours: parsed, then compared part by part, never by prefix. */
export function isOurAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === 'app:' &&
    url.hostname === 'jibun' &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** Answers a request for a page, script, style, font or image of the built interface; 404 for anything else. */
export function answerPageRequest(request: Pick<Request, 'method' | 'url'>, rendererRoot: string): Response {
  if (!isOurAddress(request.url)) return textAnswer(404, 'not found');
  if (request.method !== 'GET' && request.method !== 'HEAD') return textAnswer(405, 'only GET here');
  const file = findStaticFile(rendererRoot, new URL(request.url).pathname);
  if (!file) return textAnswer(404, 'not found');
  const body = request.method === 'HEAD' ? null : new Uint8Array(file.bytes);
  return new Response(body, { status: 200, headers: { ...PAGE_HEADERS, 'Content-Type': file.type } });
}

function textAnswer(status: number, why: string): Response {
  return new Response(why, {
    status,
    headers: { ...PAGE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
