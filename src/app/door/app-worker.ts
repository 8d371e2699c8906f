import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { Fail } from '#domain/base/failure.ts';
import type { Answer } from '#contract/api.ts';
import type { App } from '#app/base/app-options.ts';
import { receiveChunks, sendChunks } from './chunk-port.ts';
import { createEngineRelay } from './engine-relay.ts';
import { openApp } from './open-app.ts';
import { forkProductEngine } from './product-engine.ts';
import type { ToClient, ToWorker, WorkerData } from './worker-messages.ts';

/** The worker's entry: opens the app with a clock, ids and log of its own, and answers messages in order. */
function run(): void {
  const port = parentPort;
  if (!port) throw new Error('This file runs as a worker.');
  const send = (message: ToClient): void => port.postMessage(message);
  // Given by startAppWorker.
  const { engine, ...options } = workerData as WorkerData;
  const relay = createEngineRelay(send);
  let app: App;
  try {
    app = openApp({
      ...options,
      startEngine: () => (engine === 'host' ? relay.start() : forkProductEngine()),
      now: () => new Date(),
      newId: () => randomUUID(),
      log: (line) => send({ kind: 'log', line }),
    });
  } catch (error) {
    send(
      error instanceof Fail
        ? { kind: 'refused', failure: error.failure }
        : { kind: 'broken', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    );
    return;
  }
  const transfers = new Set<MessagePort>();
  port.on('message', (message: ToWorker) => {
    void take(message);
  });
  send({ kind: 'ready' });

  async function take(message: ToWorker): Promise<void> {
    switch (message.kind) {
      case 'call':
        answer(message.id, await app.answer(message.method, message.input));
        return;
      case 'receive':
        await through(message.port, async () => {
          answer(message.id, await app.files.receive(message.name, receiveChunks(message.port)));
        });
        return;
      case 'send':
        await through(message.port, () => sendFile(message));
        return;
      case 'from-engine':
      case 'engine-ended':
        relay.take(message);
        return;
      case 'close':
        app.close();
        for (const open of transfers) open.close();
        port?.close();
    }
  }

  async function sendFile({ id, token, port: out }: Extract<ToWorker, { kind: 'send' }>): Promise<void> {
    const sent = await app.files.send(token);
    if (!sent.ok) {
      answer(id, sent);
      return;
    }
    const { chunks, name, mime, sizeBytes } = sent.value;
    answer(id, { ok: true, value: { name, mime, sizeBytes } });
    await sendChunks(out, chunks);
  }

  /** A port that is left open would keep the worker alive. */
  async function through(transfer: MessagePort, work: () => Promise<void>): Promise<void> {
    transfers.add(transfer);
    await work();
    transfers.delete(transfer);
    transfer.close();
  }

  function answer(id: number, value: Answer<unknown>): void {
    send({ kind: 'answer', id, answer: value });
  }
}

run();
