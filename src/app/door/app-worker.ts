import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { Fail } from '#domain/base/failure.ts';
import type { App } from '#app/base/app-options.ts';
import { openApp } from './open-app.ts';
import type { ToClient, ToWorker, WorkerOptions } from './worker-messages.ts';

/** The worker's entry: opens the app with a clock, ids and log of its own, and answers messages in order. */
function run(): void {
  const port = parentPort;
  if (!port) throw new Error('This file runs as a worker.');
  const send = (message: ToClient): void => port.postMessage(message);
  // Given by startAppWorker.
  const options = workerData as WorkerOptions;
  let app: App;
  try {
    app = openApp({
      ...options,
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
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'close') {
      app.close();
      port.close();
      return;
    }
    void app
      .answer(message.method, message.input)
      .then((answer) => send({ kind: 'answer', id: message.id, answer }));
  });
  send({ kind: 'ready' });
}

run();
