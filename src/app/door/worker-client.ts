import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { Fail } from '#domain/base/failure.ts';
import type { Answer } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import type { EngineProcess } from '#engine/messages.ts';
import { residentBytes } from '#engine/resident-bytes.ts';
import type { App, SentFile } from '#app/base/app-options.ts';
import { apiOver, failureFrom } from './answer-call.ts';
import { receiveChunks, sendChunks } from './chunk-port.ts';
import type { ToClient, ToWorker, WorkerData, WorkerOptions } from './worker-messages.ts';
import { CLOSING } from '#engine/engine.ts';

export type { WorkerOptions } from './worker-messages.ts';

const MEMORY_EVERY_MS = 100;

/** An app in its worker. `closed` is fulfilled when the workspace is shut and the worker is gone. */
export type WorkerApp = App & { readonly closed: Promise<void> };

/** Where the worker's entry lies beside this file; a bundle passes its own. */
const WORKER_ENTRY = new URL('./app-worker.ts', import.meta.url);

/**
 * Opens the app in a worker thread, so that the caller's thread never waits for the database. Rejects with
 * the Fail of openApp. Messages are structured clones; errors are data. Log lines go to standard error.
 */
export async function startAppWorker(
  options: WorkerOptions,
  entry: URL = WORKER_ENTRY,
  startEngine?: () => EngineProcess,
): Promise<WorkerApp> {
  const worker = new Worker(entry, {
    workerData: { ...options, engine: startEngine ? 'host' : 'fork' } satisfies WorkerData,
  });
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let isClosing = false;
  let lastId = 0;

  const closed = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      for (const take of waiting.values()) take(gone());
      waiting.clear();
      isClosing = true;
      engine?.kill();
      resolve();
    });
  });
  let engine: EngineProcess | undefined;
  await ready();
  return { api: apiOver(answer), answer, files: { receive, send: sendFile }, close, closed };

  function ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      worker.on('error', (error) => {
        log(`worker: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        reject(error instanceof Error ? error : new Error(String(error)));
      });
      worker.on('message', (message: ToClient) => {
        switch (message.kind) {
          case 'ready':
            resolve();
            return;
          case 'refused':
            void worker.terminate();
            reject(new Fail(message.failure.code, message.failure.message, message.failure.field));
            return;
          case 'broken':
            void worker.terminate();
            reject(new Error(message.stack));
            return;
          case 'log':
            log(message.line);
            return;
          case 'start-engine':
          case 'to-engine':
          case 'kill-engine':
            relay(message);
            return;
          case 'answer': {
            const take = waiting.get(message.id);
            waiting.delete(message.id);
            take?.(message.answer);
          }
        }
      });
    });
  }

  /** Where the worker cannot start a process itself, its messages go through here. */
  function relay(message: Extract<ToClient, { kind: 'start-engine' | 'to-engine' | 'kill-engine' }>): void {
    if (message.kind === 'to-engine') engine?.post(message.message);
    else if (message.kind === 'kill-engine') engine?.kill();
    else {
      const started = startEngine?.();
      if (!started) throw new Error('This host has no engine.');
      engine = started;
      const watch = setInterval(() => void sayMemory(started), MEMORY_EVERY_MS).unref();
      started.onMessage((from) => post({ kind: 'from-engine', message: from }));
      started.onExit((why) => {
        clearInterval(watch);
        post({ kind: 'engine-ended', why });
      });
    }
  }

  /** As the system sees it: a process that is blocked does not report by itself. */
  async function sayMemory({ pid }: EngineProcess): Promise<void> {
    const bytes = pid === undefined ? undefined : await residentBytes(pid);
    if (bytes !== undefined) post({ kind: 'from-engine', message: { kind: 'memory', residentBytes: bytes } });
  }

  function answer(method: unknown, input: unknown): Promise<Answer<unknown>> {
    return ask((id) => post({ kind: 'call', id, method, input }));
  }

  async function receive(name: unknown, chunks: AsyncIterable<Uint8Array>): Promise<Answer<OfferedFile>> {
    const { port1: ours, port2: theirs } = new MessageChannel();
    const sending = sendChunks(ours, chunks);
    const answered = await ask((id) => post({ kind: 'receive', id, name, port: theirs }, [theirs]));
    ours.close();
    await sending;
    // The worker answers with what its file door answers.
    return answered as Answer<OfferedFile>;
  }

  async function sendFile(token: unknown): Promise<Answer<SentFile>> {
    const { port1: ours, port2: theirs } = new MessageChannel();
    const answered = await ask((id) => post({ kind: 'send', id, token, port: theirs }, [theirs]));
    if (!answered.ok) {
      ours.close();
      return answered;
    }
    const about = answered.value as Pick<SentFile, 'name' | 'mime' | 'sizeBytes'>;
    return { ok: true, value: { ...about, chunks: receiveChunks(ours), drop: () => ours.close() } };
  }

  function ask(postWith: (id: number) => void): Promise<Answer<unknown>> {
    return new Promise((resolve) => {
      if (isClosing) {
        resolve(gone());
        return;
      }
      lastId += 1;
      waiting.set(lastId, resolve);
      try {
        postWith(lastId);
      } catch (error) {
        // What cannot be cloned is no JSON value.
        waiting.delete(lastId);
        resolve({ ok: false, failure: failureFrom(notJson(error), log) });
      }
    });
  }

  function close(): void {
    if (isClosing) return;
    isClosing = true;
    post({ kind: 'close' });
  }

  function post(message: ToWorker, transfer: MessagePort[] = []): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread of Node has no origin
    worker.postMessage(message, transfer);
  }
}

function log(line: string): void {
  console.error(line);
}

function gone(): Answer<never> {
  return {
    ok: false,
    failure: {
      code: 'cancelled',
      message: CLOSING,
    },
  };
}

function notJson(error: unknown): Fail {
  const said = error instanceof Error ? error.message : String(error);
  return new Fail('invalid-input', {
    en: `The input is not made of JSON values: ${said}. Send plain values only.`,
    ko: `입력이 JSON 값이 아닙니다(${said}). 일반 값만 보내세요.`,
  });
}
