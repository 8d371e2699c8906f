import type { Answer, Api } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { brokenAnswer, isAnswer, tooLargeAnswer, unauthorisedAnswer } from './answer.ts';

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
export async function connectToLoopback(): Promise<{ readonly api: Api; readonly files: LoopbackFiles }> {
  const token = (await exchangeCode()) ?? sessionStorage.getItem(TOKEN_KEY);
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
    if (token === null) return unauthorisedAnswer();
    try {
      const response = await post(path, type, body, token);
      return response.status === 401 || response.status === 403 ? unauthorisedAnswer() : response;
    } catch {
      return brokenAnswer();
    }
  }
}

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
    const response = await post('/exchange', JSON_TYPE, JSON.stringify({ code }));
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

function post(path: string, type: string, body: BodyInit, token?: string): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': type,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body,
    cache: 'no-store',
    credentials: 'omit',
  });
}
