import type { MessagePort } from 'node:worker_threads';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';

/** One piece at a time: the reader asks for the next when it has dealt with the last, so nothing piles up between the threads. */
type FromReader = { readonly kind: 'more' } | { readonly kind: 'stop' };
type FromWriter =
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  /** The source broke off; `failure` when it said why. */
  | { readonly kind: 'broken'; readonly failure?: Failure };

/** Gives the pieces to whoever reads the other end, until they end or nobody wants more. Never rejects. */
export async function sendChunks(port: MessagePort, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const inbox = inboxOf<FromReader>(port);
  const source = chunks[Symbol.asyncIterator]();
  for (;;) {
    const asked = await inbox.next();
    if (asked?.kind !== 'more') {
      // Nobody wants more: the source lets go of its file.
      await source.return?.();
      return;
    }
    const next = await source.next().catch((error: unknown) => ({ done: true, broken: error }) as const);
    if (next.done !== true) {
      // The piece may lie in a larger buffer that is not ours to give away.
      const bytes = new Uint8Array(next.value);
      post(port, { kind: 'chunk', bytes }, [bytes.buffer]);
      continue;
    }
    post(port, 'broken' in next ? brokenBy(next.broken) : { kind: 'end' }, []);
    return;
  }
}

/** The pieces from the other end. Throws the Fail of the source, or an Error when it broke off. */
export async function* receiveChunks(port: MessagePort): AsyncGenerator<Uint8Array, void> {
  const inbox = inboxOf<FromWriter>(port);
  try {
    for (;;) {
      post(port, { kind: 'more' }, []);
      const said = await inbox.next();
      if (said?.kind === 'end') return;
      if (said?.kind !== 'chunk') throw brokenOff(said?.failure);
      yield said.bytes;
    }
  } finally {
    post(port, { kind: 'stop' }, []);
    port.close();
  }
}

function brokenBy(error: unknown): FromWriter {
  return error instanceof Fail ? { kind: 'broken', failure: error.failure } : { kind: 'broken' };
}

function brokenOff(failure: Failure | undefined): Error {
  return failure ? new Fail(failure.code, failure.message, failure.field) : new Error('The file broke off.');
}

/** Messages in order; undefined once the other end is gone. One is awaited at a time. */
function inboxOf<Message>(port: MessagePort): { next(): Promise<Message | undefined> } {
  const arrived: Message[] = [];
  const gone = new AbortController();
  let wake = (): void => {};
  port.on('message', (message: Message) => {
    arrived.push(message);
    wake();
  });
  port.once('close', () => {
    gone.abort();
    wake();
  });
  return {
    async next() {
      if (arrived.length === 0 && !gone.signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return arrived.shift();
    },
  };
}

function post(port: MessagePort, message: FromReader | FromWriter, transfer: ArrayBuffer[]): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
  port.postMessage(message, transfer);
}
