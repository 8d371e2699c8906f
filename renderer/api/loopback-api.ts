import type { Answer, Api } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import {
  brokenAnswer,
  isAnswer,
  tooLargeAnswer,
  unreachableAnswer,
  usedAddressAnswer,
  withoutCodeAnswer,
} from './answer.ts';
import type { Link, LinkState } from './link.ts';
import { watchLink } from './link.ts';

const TOKEN_KEY = 'jibun.token';

/** What only the page of the loopback host does: it gives and takes the bytes of files itself. */
export type LoopbackFiles = {
  readonly offer: (file: File) => Promise<Answer<OfferedFile>>;
  readonly content: (token: string) => Promise<Answer<FileContent>>;
};

export type FileContent = { readonly name: string; readonly bytes: Blob };

/**
 * The contract over `POST /api/<method>` on 127.0.0.1, and files beside it as they are. The one-time code in
 * the address fragment is exchanged once for the token of this run; sessionStorage knows the port, cookies do not.
 */
export async function connectToLoopback(
  link: Link,
): Promise<{ readonly api: Api; readonly files: LoopbackFiles }> {
  const isOpenedByCode = location.hash !== '';
  const token = (await exchangeCode()) ?? sessionStorage.getItem(TOKEN_KEY);
  watchLink(link, async () => {
    await ask('/api/host.capabilities', JSON_TYPE, '{}');
    return link.getState().state;
  });
  return {
    api: {
      // The host parsed the input and typed the output; the shape of the envelope is checked here.
      call: async (method, input) =>
        (await ask(`/api/${method}`, JSON_TYPE, JSON.stringify(input))) as Answer<never>,
    },
    files: {
      offer: async (file) =>
        // The host answers an offered file with its token.
        (await ask(
          `/files/offer?name=${encodeURIComponent(file.name)}`,
          BYTES_TYPE,
          file,
        )) as Answer<OfferedFile>,
      content: async (wanted) => {
        const response = await send('/files/content', JSON_TYPE, JSON.stringify({ token: wanted }));
        if (response instanceof Response && response.headers.get('Content-Type') === BYTES_TYPE)
          return contentOf(response);
        return (await answerOf(response)) as Answer<never>;
      },
    },
  };

  async function ask(path: string, type: string, body: BodyInit): Promise<Answer<unknown>> {
    return answerOf(await send(path, type, body));
  }

  /** A refusal where the page is not ours or nobody answers. */
  async function send(path: string, type: string, body: BodyInit): Promise<Response | Answer<never>> {
    if (token === null) return isOpenedByCode ? usedAddressAnswer() : withoutCodeAnswer();
    const isKept = mayOutliveThePage(body);
    if (!isKept) count(1);
    try {
      const response = await post(path, type, body, { token, keepalive: isKept });
      const isUnknown = response.status === 401 || response.status === 403;
      become(isUnknown ? 'other-run' : 'up');
      return isUnknown ? usedAddressAnswer() : response;
    } catch {
      become('gone');
      return unreachableAnswer();
    } finally {
      if (!isKept) count(-1);
    }
  }

  function become(state: LinkState): void {
    if (link.getState().state !== state) link.setState({ state });
  }

  function count(more: 1 | -1): void {
    link.setState({ frailCount: link.getState().frailCount + more });
  }
}

/** The browser sends this much to the end though the page is closed meanwhile; of more it takes nothing on. */
const OUTLIVING_BYTES = 32_000;

function mayOutliveThePage(body: BodyInit): boolean {
  return isLeaving && typeof body === 'string' && new Blob([body]).size <= OUTLIVING_BYTES;
}

/** The page is hidden or is being closed. */
let isLeaving = false;
for (const event of ['beforeunload', 'pagehide'])
  // Before every other listener, so that what they send outlives the page.
  globalThis.addEventListener?.(event, () => (isLeaving = true), { capture: true });
globalThis.addEventListener?.('focus', () => (isLeaving = false), { capture: true });

const JSON_TYPE = 'application/json';
const BYTES_TYPE = 'application/octet-stream';

async function answerOf(response: Response | Answer<never>): Promise<Answer<unknown>> {
  if (!(response instanceof Response)) return response;
  if (response.status === 413) return tooLargeAnswer();
  try {
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : brokenAnswer();
  } catch {
    return brokenAnswer();
  }
}

async function contentOf(response: Response): Promise<Answer<FileContent>> {
  try {
    const name = decodeURIComponent(response.headers.get('X-File-Name') ?? '');
    const type = response.headers.get('X-File-Type') ?? BYTES_TYPE;
    const bytes = await response.blob();
    return { ok: true, value: { name, bytes: new Blob([bytes], { type }) } };
  } catch {
    return brokenAnswer();
  }
}

async function exchangeCode(): Promise<string | undefined> {
  const code = /^#(?:code=)?([\w-]{8,200})$/.exec(location.hash)?.[1];
  if (code === undefined) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  try {
    const response = await post('/exchange', JSON_TYPE, JSON.stringify({ code }), {});
    const body: unknown = response.ok ? await response.json() : undefined;
    const token = findToken(body);
    if (token !== undefined) sessionStorage.setItem(TOKEN_KEY, token);
    return token;
  } catch {
    return undefined;
  }
}

/** `{token}`, bare or in an answer's envelope. */
function findToken(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('token' in body && typeof body.token === 'string') return body.token;
  return 'value' in body ? findToken(body.value) : undefined;
}

function post(
  path: string,
  type: string,
  body: BodyInit,
  { token, keepalive = false }: { readonly token?: string; readonly keepalive?: boolean },
): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': type,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body,
    keepalive,
    cache: 'no-store',
    credentials: 'omit',
  });
}
