import type { Answer, Api } from '#contract/api.ts';
import { brokenAnswer, isAnswer, unauthorisedAnswer } from './answer.ts';

const TOKEN_KEY = 'jibun.token';

/**
 * The contract over `POST /api/<method>` on 127.0.0.1. The one-time code in the address fragment is
 * exchanged once for the token of this run; sessionStorage knows the port, cookies do not.
 */
export async function createLoopbackApi(): Promise<Api> {
  const token = (await exchangeCode()) ?? sessionStorage.getItem(TOKEN_KEY);
  return {
    async call(method, input) {
      if (token === null) return unauthorisedAnswer();
      try {
        const response = await post(`/api/${method}`, input, token);
        if (response.status === 401 || response.status === 403) return unauthorisedAnswer();
        const answer: unknown = await response.json();
        // The host parsed the input and typed the output; the shape of the envelope is checked here.
        return isAnswer(answer) ? (answer as Answer<never>) : brokenAnswer();
      } catch {
        return brokenAnswer();
      }
    },
  };
}

async function exchangeCode(): Promise<string | undefined> {
  const code = /^#(?:code=)?([\w-]{8,200})$/.exec(location.hash)?.[1];
  if (code === undefined) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  try {
    const response = await post('/exchange', { code });
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

function post(path: string, body: unknown, token?: string): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    cache: 'no-store',
    credentials: 'omit',
  });
}
