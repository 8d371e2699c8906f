import { describe, expect, it } from 'vitest';
import { judgeRequest } from '#loopback/loopback-guard.ts';
import type { RequestFacts, Verdict } from '#loopback/loopback-guard.ts';

const TOKEN = 'A'.repeat(43);
const config = {
  port: 4321,
  token: TOKEN,
  bodyLimitBytes: 1000,
  isSameText: (a: string, b: string) => a === b,
};

const ours: RequestFacts = {
  method: 'POST',
  target: '/api/deals.list',
  host: '127.0.0.1:4321',
  origin: 'http://127.0.0.1:4321',
  secFetchSite: 'same-origin',
  contentType: 'application/json',
  contentLength: '2',
  authorization: `Bearer ${TOKEN}`,
  remoteAddress: '127.0.0.1',
};
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

type Refusal = Extract<Verdict, { kind: 'refuse' }>;
const refused = (status: Refusal['status']): Pick<Refusal, 'kind' | 'status'> => ({ kind: 'refuse', status });

/** What is sent, how it differs from our own page's request, and what becomes of it. */
const TABLE: [string, RequestFacts, Partial<Verdict>][] = [
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
  ['the starter asks whether the workspace is open', { ...page, target: '/ready' }, { kind: 'ready' }],
  [
    'the page exchanges its code',
    { ...ours, target: '/exchange', authorization: undefined },
    { kind: 'exchange' },
  ],

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
