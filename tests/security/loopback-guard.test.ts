import { describe, expect, it } from 'vitest';
import { judgeRequest } from '#loopback/loopback-guard.ts';
import type { RequestFacts, Verdict } from '#loopback/loopback-guard.ts';

const TOKEN = 'A'.repeat(43);
const config = {
  port: 4321,
  token: TOKEN,
  doorKey: 'K'.repeat(43),
  bodyLimitBytes: 1000,
  fileLimitBytes: 5000,
  isSameText: (a: string, b: string) => a === b,
};

const ours: RequestFacts = {
  method: 'POST',
  target: '/api/deals.list',
  host: '127.0.0.1:4321',
  origin: 'http://127.0.0.1:4321',
  secFetchSite: 'same-origin',
  secFetchMode: undefined,
  secFetchDest: undefined,
  contentType: 'application/json',
  contentLength: '2',
  authorization: `Bearer ${TOKEN}`,
  remoteAddress: '127.0.0.1',
};
const offered: RequestFacts = {
  ...ours,
  target: `/files/offer?name=${encodeURIComponent('계약서.docx')}`,
  contentType: 'application/octet-stream',
  contentLength: '5000',
};
const taken: RequestFacts = { ...ours, target: '/files/content', contentLength: '60' };
const page: RequestFacts = {
  ...ours,
  method: 'GET',
  target: '/',
  origin: undefined,
  secFetchSite: 'none',
  contentType: undefined,
  contentLength: undefined,
  authorization: undefined,
};

const again: RequestFacts = {
  ...ours,
  target: '/again',
  origin: undefined,
  secFetchSite: undefined,
  authorization: `Bearer ${'K'.repeat(43)}`,
};

type Refusal = Extract<Verdict, { kind: 'refuse' }>;
const refused = (status: Refusal['status']): Pick<Refusal, 'kind' | 'status'> => ({ kind: 'refuse', status });

/** From a page on disk that forwards: its site is not ours, but a window that is sent to us reads nothing. */
const forwarded: RequestFacts = {
  ...page,
  secFetchSite: 'cross-site',
  secFetchMode: 'navigate',
  secFetchDest: 'document',
};

/** What is sent, how it differs from our own page's request, and what becomes of it. */
const TABLE: [string, RequestFacts, Partial<Verdict>][] = [
  ['a page on disk forwards a window to the first page', forwarded, { kind: 'static', path: '/' }],
  [
    'a page elsewhere puts the first page into a frame',
    { ...forwarded, secFetchDest: 'iframe' },
    refused(403),
  ],
  ['a page elsewhere fetches the first page', { ...forwarded, secFetchMode: 'no-cors' }, refused(403)],
  ['a page elsewhere sends a window to another page', { ...forwarded, target: '/assets/a.js' }, refused(403)],
  ['a page elsewhere sends a form', { ...forwarded, method: 'POST' }, refused(403)],
  ['a page elsewhere sends a window with a query', { ...forwarded, target: '/?x=1' }, refused(403)],
  ['our own page asks', ours, { kind: 'api', method: 'deals.list' }],
  [
    'our own page asks with a charset',
    { ...ours, contentType: 'application/json; charset=utf-8' },
    { kind: 'api' },
  ],
  ['a person opens the address', page, { kind: 'static', path: '/' }],
  [
    'the page loads a script',
    { ...page, target: '/assets/index.js', secFetchSite: 'same-origin' },
    { kind: 'static', path: '/assets/index.js' },
  ],
  ['a second start asks for a window', again, { kind: 'again' }],
  ['a second start with the token of a page', { ...again, authorization: `Bearer ${TOKEN}` }, refused(401)],
  ['a second start without a key', { ...again, authorization: undefined }, refused(401)],
  [
    'our own page asks for a window',
    { ...again, origin: ours.origin, secFetchSite: 'same-origin' },
    refused(403),
  ],
  ['a window is asked for by GET', { ...again, method: 'GET' }, refused(405)],
  ['the key of the door opens no method', { ...ours, authorization: again.authorization }, refused(401)],
  ['the starter asks whether the workspace is open', { ...page, target: '/ready' }, { kind: 'ready' }],
  [
    'the page exchanges its code',
    { ...ours, target: '/exchange', authorization: undefined },
    { kind: 'exchange' },
  ],

  ['our own page offers a file', offered, { kind: 'offer', name: '계약서.docx' }],
  ['our own page offers a file of 0 bytes', { ...offered, contentLength: '0' }, { kind: 'offer' }],
  ['our own page takes a file', taken, { kind: 'content' }],
  ...[offered, taken].flatMap((file): [string, RequestFacts, Partial<Verdict>][] => [
    [`${file.target}: a rebound name`, { ...file, host: 'evil.example:4321' }, refused(403)],
    [`${file.target}: another local port`, { ...file, origin: 'http://127.0.0.1:3000' }, refused(403)],
    [`${file.target}: another site`, { ...file, secFetchSite: 'cross-site' }, refused(403)],
    [`${file.target}: another machine`, { ...file, remoteAddress: '192.168.0.7' }, refused(403)],
    [`${file.target}: no token`, { ...file, authorization: undefined }, refused(401)],
    [`${file.target}: a wrong token`, { ...file, authorization: `Bearer ${'B'.repeat(43)}` }, refused(401)],
    [`${file.target}: GET`, { ...file, method: 'GET' }, refused(405)],
    [`${file.target}: PUT`, { ...file, method: 'PUT' }, refused(405)],
    [`${file.target}: a form`, { ...file, contentType: 'multipart/form-data; boundary=x' }, refused(415)],
    [`${file.target}: no type`, { ...file, contentType: undefined }, refused(415)],
    [`${file.target}: no length`, { ...file, contentLength: undefined }, refused(411)],
    [`${file.target}: over its limit`, { ...file, contentLength: '5001' }, refused(413)],
  ]),
  ['a file offered as JSON', { ...offered, contentType: 'application/json' }, refused(415)],
  ['a file asked for as bytes', { ...taken, contentType: 'application/octet-stream' }, refused(415)],
  ['a question within the limit of files', { ...ours, contentLength: '1001' }, refused(413)],
  ['a file without a name', { ...offered, target: '/files/offer' }, refused(400)],
  ['a file with two names', { ...offered, target: '/files/offer?name=a&name=b' }, refused(400)],
  ['a file with more than a name', { ...offered, target: '/files/offer?name=a&path=b' }, refused(400)],
  [
    'a file whose name has no end',
    { ...offered, target: `/files/offer?name=${'a'.repeat(256)}` },
    refused(400),
  ],
  ['something else below files', { ...offered, target: '/files/list' }, refused(405)],
  ['a longer way to the same', { ...offered, target: '/files/offer/?name=a' }, refused(405)],

  ['a rebound name', { ...ours, host: 'evil.example:4321' }, refused(403)],
  ['a rebound name that ends in ours', { ...ours, host: '127.0.0.1:4321.evil.example' }, refused(403)],
  ['localhost instead of the address', { ...ours, host: 'localhost:4321' }, refused(403)],
  ['another port in Host', { ...ours, host: '127.0.0.1:4322' }, refused(403)],
  ['no Host', { ...ours, host: undefined }, refused(403)],
  ['a page on another local port', { ...ours, origin: 'http://127.0.0.1:8080' }, refused(403)],
  ['a page on localhost', { ...ours, origin: 'http://localhost:4321' }, refused(403)],
  ['an opaque origin', { ...ours, origin: 'null' }, refused(403)],
  ['https of ourselves', { ...ours, origin: 'https://127.0.0.1:4321' }, refused(403)],
  ['an empty Origin', { ...ours, origin: '' }, refused(403)],
  ['a cross-site fetch', { ...ours, secFetchSite: 'cross-site' }, refused(403)],
  ['a same-site fetch from another port', { ...ours, secFetchSite: 'same-site' }, refused(403)],
  ['a cross-site link to the page', { ...page, secFetchSite: 'cross-site' }, refused(403)],
  ['another machine', { ...ours, remoteAddress: '192.168.0.7' }, refused(403)],
  ['an unknown sender', { ...ours, remoteAddress: undefined }, refused(403)],

  ['GET on the API', { ...ours, method: 'GET' }, refused(405)],
  ['PUT on the API', { ...ours, method: 'PUT' }, refused(405)],
  ['a preflight', { ...ours, method: 'OPTIONS' }, refused(405)],
  [
    'more than a code on the exchange, which needs no token',
    { ...ours, target: '/exchange', authorization: undefined, contentLength: '201' },
    refused(413),
  ],
  ['GET on the exchange', { ...ours, method: 'GET', target: '/exchange' }, refused(405)],
  ['POST on a page', { ...ours, target: '/' }, refused(405)],
  ['a form', { ...ours, contentType: 'application/x-www-form-urlencoded' }, refused(415)],
  ['plain text, which needs no preflight', { ...ours, contentType: 'text/plain' }, refused(415)],
  ['JSON only in a parameter', { ...ours, contentType: 'text/plain; x=application/json' }, refused(415)],
  ['no content type', { ...ours, contentType: undefined }, refused(415)],
  ['no length', { ...ours, contentLength: undefined }, refused(411)],
  ['a length that is no number', { ...ours, contentLength: '12x' }, refused(411)],
  ['a negative length', { ...ours, contentLength: '-1' }, refused(411)],
  ['over the limit', { ...ours, contentLength: '1001' }, refused(413)],

  ['no token', { ...ours, authorization: undefined }, refused(401)],
  ['an empty token', { ...ours, authorization: 'Bearer ' }, refused(401)],
  ['another token', { ...ours, authorization: `Bearer ${'B'.repeat(43)}` }, refused(401)],
  ['a token that begins like ours', { ...ours, authorization: `Bearer ${TOKEN}A` }, refused(401)],
  ['another scheme', { ...ours, authorization: `Basic ${TOKEN}` }, refused(401)],
  ['no method', { ...ours, target: '/api/' }, refused(404)],
  ['a path as method', { ...ours, target: '/api/../secret' }, refused(404)],
  ['a prototype name', { ...ours, target: '/api/__proto__' }, refused(404)],
  ['an absolute target', { ...page, target: 'http://evil.example/' }, refused(400)],
];

describe('the loopback guard', () => {
  it.each(TABLE)('%s', (_name, facts, wanted) => {
    expect(judgeRequest(facts, config)).toMatchObject(wanted);
  });

  it('asks for the token after everything else, so that a stranger learns nothing from it', () => {
    expect(judgeRequest({ ...ours, authorization: undefined, host: 'evil.example' }, config)).toMatchObject(
      refused(403),
    );
  });
});
