/** What a request says about itself, as the server saw it. Header values are as sent; undefined when missing. */
export type RequestFacts = {
  readonly method: string;
  /** The request target, e.g. `/api/deals.list?x=1`. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  readonly contentType: string | undefined;
  readonly contentLength: string | undefined;
  readonly authorization: string | undefined;
  readonly remoteAddress: string | undefined;
};

export type GuardConfig = {
  readonly port: number;
  readonly token: string;
  readonly bodyLimitBytes: number;
  readonly isSameText: (a: string, b: string) => boolean;
};

export type Verdict =
  | { readonly kind: 'static'; readonly path: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'exchange' }
  | { readonly kind: 'api'; readonly method: string }
  | {
      readonly kind: 'refuse';
      readonly status: 400 | 401 | 403 | 404 | 405 | 411 | 413 | 415;
      readonly why: string;
    };

/**
 * Allows or refuses one request to the loopback host; pure. Ours are: the loopback address, a `Host`
 * that is exactly ours (a rebound name is not), an `Origin` that is ours when there is one (another
 * local port is not), no cross-site fetch, POST with JSON for the API, and the token of this run.
 */
export function judgeRequest(facts: RequestFacts, config: GuardConfig): Verdict {
  const here = `127.0.0.1:${config.port}`;
  if (!isLoopback(facts.remoteAddress)) return refuse(403, 'not from this machine');
  if (facts.host !== here) return refuse(403, 'the Host is not ours');
  if (facts.origin !== undefined && facts.origin !== `http://${here}`)
    return refuse(403, 'the Origin is not ours');
  if (
    facts.secFetchSite !== undefined &&
    facts.secFetchSite !== 'same-origin' &&
    facts.secFetchSite !== 'none'
  ) {
    return refuse(403, 'a request from another site');
  }
  const path = facts.target.split(/[?#]/)[0] ?? '';
  if (!path.startsWith('/')) return refuse(400, 'not a path');
  if (path === '/exchange') return judgePost(facts, EXCHANGE_LIMIT_BYTES) ?? { kind: 'exchange' };
  if (path.startsWith('/api/')) {
    const refused = judgePost(facts, config.bodyLimitBytes);
    if (refused) return refused;
    if (!hasToken(facts.authorization, config)) return refuse(401, 'no valid token');
    const method = path.slice('/api/'.length);
    return /^[a-zA-Z]+\.[a-zA-Z]+$/.test(method) ? { kind: 'api', method } : refuse(404, 'no such method');
  }
  if (facts.method !== 'GET' && facts.method !== 'HEAD') return refuse(405, 'only GET here');
  return path === '/ready' ? { kind: 'ready' } : { kind: 'static', path };
}

/** Room for JSON with a code of 43 letters. Whoever asks here has no token yet, so nothing longer is read. */
const EXCHANGE_LIMIT_BYTES = 200;

function judgePost(facts: RequestFacts, limitBytes: number): Verdict | undefined {
  if (facts.method !== 'POST') return refuse(405, 'only POST here');
  if (
    facts.contentType === undefined ||
    !/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(facts.contentType)
  ) {
    return refuse(415, 'only application/json here');
  }
  // A body of unknown length cannot be limited before it is read.
  if (facts.contentLength === undefined || !/^\d{1,12}$/.test(facts.contentLength))
    return refuse(411, 'no length');
  if (Number(facts.contentLength) > limitBytes) return refuse(413, 'too large');
  return undefined;
}

function hasToken(authorization: string | undefined, config: GuardConfig): boolean {
  const given = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1];
  return given !== undefined && config.isSameText(given, config.token);
}

function isLoopback(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::ffff:127.0.0.1';
}

function refuse(status: Extract<Verdict, { kind: 'refuse' }>['status'], why: string): Verdict {
  return { kind: 'refuse', status, why };
}
