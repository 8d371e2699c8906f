/** What a request says about itself, as the server saw it. Header values are as sent; undefined when missing. */
export type RequestFacts = {
  readonly method: string;
  /** The request target, e.g. `/api/deals.list?x=1`. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  readonly secFetchMode: string | undefined;
  readonly secFetchDest: string | undefined;
  readonly contentType: string | undefined;
  readonly contentLength: string | undefined;
  readonly authorization: string | undefined;
  readonly remoteAddress: string | undefined;
};

export type GuardConfig = {
  readonly port: number;
  readonly token: string;
  /** What a second start on this machine shows to be given a new window; no page has it. */
  readonly doorKey: string;
  readonly bodyLimitBytes: number;
  readonly fileLimitBytes: number;
  readonly isSameText: (a: string, b: string) => boolean;
};

export type Verdict =
  | { readonly kind: 'static'; readonly path: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'exchange' }
  /** A second start asks for the code of a new window. */
  | { readonly kind: 'again' }
  | { readonly kind: 'api'; readonly method: string }
  /** The body is a file of this name. */
  | { readonly kind: 'offer'; readonly name: string }
  /** The body names a file by its token. */
  | { readonly kind: 'content' }
  | {
      readonly kind: 'refuse';
      readonly status: 400 | 401 | 403 | 404 | 405 | 411 | 413 | 415;
      readonly why: string;
    };

/**
 * Allows or refuses one request to the loopback host; pure. Ours are: the loopback address, a `Host`
 * that is exactly ours (a rebound name is not), an `Origin` that is ours when there is one (another
 * local port is not), no cross-site fetch, POST with JSON for the API and with bytes for a file, and the token of
 * this run.
 */
export function judgeRequest(facts: RequestFacts, config: GuardConfig): Verdict {
  const here = `127.0.0.1:${config.port}`;
  if (!isLoopback(facts.remoteAddress)) return refusal(403, 'not from this machine');
  if (facts.host !== here) return refusal(403, 'the Host is not ours');
  if (facts.origin !== undefined && facts.origin !== `http://${here}`)
    return refusal(403, 'the Origin is not ours');
  if (
    facts.secFetchSite !== undefined &&
    facts.secFetchSite !== 'same-origin' &&
    facts.secFetchSite !== 'none' &&
    !isForwardedStart(facts)
  ) {
    return refusal(403, 'a request from another site');
  }
  const path = facts.target.split(/[?#]/)[0] ?? '';
  if (!path.startsWith('/')) return refusal(400, 'not a path');
  if (path === '/exchange') return judgePost(facts, JSON_TYPE, SMALL_LIMIT_BYTES) ?? { kind: 'exchange' };
  if (path === '/again') return judgeSecondStart(facts, config);
  if (path === '/files/offer') {
    const refused = judgeOurs(facts, BYTES_TYPE, config.fileLimitBytes, config);
    return refused ?? judgeOffer(facts.target);
  }
  if (path === '/files/content') {
    return judgeOurs(facts, JSON_TYPE, SMALL_LIMIT_BYTES, config) ?? { kind: 'content' };
  }
  if (path.startsWith('/api/')) {
    const refused = judgeOurs(facts, JSON_TYPE, config.bodyLimitBytes, config);
    if (refused) return refused;
    const method = path.slice('/api/'.length);
    return /^[a-zA-Z]+\.[a-zA-Z]+$/.test(method) ? { kind: 'api', method } : refusal(404, 'no such method');
  }
  if (facts.method !== 'GET' && facts.method !== 'HEAD') return refusal(405, 'only GET here');
  return path === '/ready' ? { kind: 'ready' } : { kind: 'static', path };
}

/** The page on disk that forwards to us: a whole window that goes to the first page, and reads nothing of it. */
function isForwardedStart(facts: RequestFacts): boolean {
  return (
    facts.method === 'GET' &&
    facts.target === '/' &&
    facts.origin === undefined &&
    facts.secFetchMode === 'navigate' &&
    facts.secFetchDest === 'document'
  );
}

/** Room for JSON with a code of 43 letters, or with the token of a file. */
const SMALL_LIMIT_BYTES = 200;

type BodyType = { readonly name: string; readonly isIt: RegExp };
const JSON_TYPE: BodyType = {
  name: 'application/json',
  isIt: /^application\/json(?:\s*;\s*charset=utf-8)?$/i,
};
const BYTES_TYPE: BodyType = { name: 'application/octet-stream', isIt: /^application\/octet-stream$/i };

/** A POST of our own page, which has the token. */
function judgeOurs(
  facts: RequestFacts,
  type: BodyType,
  limitBytes: number,
  config: GuardConfig,
): Verdict | undefined {
  const refused = judgePost(facts, type, limitBytes);
  if (refused) return refused;
  return hasToken(facts.authorization, config) ? undefined : refusal(401, 'no valid token');
}

/** Another run of Jibun with the key of the door. A browser says whose page asks, and no page may. */
function judgeSecondStart(facts: RequestFacts, config: GuardConfig): Verdict {
  if (facts.origin !== undefined || facts.secFetchSite !== undefined) return refusal(403, 'a page asks');
  const refused = judgePost(facts, JSON_TYPE, SMALL_LIMIT_BYTES);
  if (refused) return refused;
  return isBearer(facts.authorization, config.doorKey, config)
    ? { kind: 'again' }
    : refusal(401, 'no valid key');
}

/** The name of the file is the one thing that the address says. */
function judgeOffer(target: string): Verdict {
  const said = new URLSearchParams(target.slice(target.indexOf('?') + 1));
  const name = said.get('name');
  return target.includes('?') && name !== null && said.size === 1 && name.length <= LONGEST_NAME
    ? { kind: 'offer', name }
    : refusal(400, 'no name');
}

const LONGEST_NAME = 255;

function judgePost(facts: RequestFacts, type: BodyType, limitBytes: number): Verdict | undefined {
  if (facts.method !== 'POST') return refusal(405, 'only POST here');
  if (facts.contentType === undefined || !type.isIt.test(facts.contentType))
    return refusal(415, `only ${type.name} here`);
  // A body of unknown length cannot be limited before it is read.
  if (facts.contentLength === undefined || !/^\d{1,12}$/.test(facts.contentLength))
    return refusal(411, 'no length');
  if (Number(facts.contentLength) > limitBytes) return refusal(413, 'too large');
  return undefined;
}

function hasToken(authorization: string | undefined, config: GuardConfig): boolean {
  return isBearer(authorization, config.token, config);
}

function isBearer(authorization: string | undefined, secret: string, config: GuardConfig): boolean {
  const given = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1];
  return given !== undefined && config.isSameText(given, secret);
}

function isLoopback(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::ffff:127.0.0.1';
}

function refusal(status: Extract<Verdict, { kind: 'refuse' }>['status'], why: string): Verdict {
  return { kind: 'refuse', status, why };
}
