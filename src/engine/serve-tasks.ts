import { cancelledWork } from '#domain/base/cancelled.ts';
import { Fail } from '#domain/base/failure.ts';
import type { EnginePort } from './messages.ts';
import type { Step, Tasks } from './tasks/task.ts';

/** Between two turns of the event loop, in which a cancellation can arrive. */
const STRETCH_MS = 12;
const MEMORY_EVERY_MS = 250;

/** Runs in the engine's process: answers one task after the other until the process ends. */
export function serveTasks(tasks: Tasks, port: EnginePort): void {
  const cancelled = new Set<number>();
  let last: Promise<void> = Promise.resolve();
  port.onMessage((message) => {
    if (message.kind === 'cancel') cancelled.add(message.id);
    else last = last.then(() => answer(message.id, message.task, message.input));
  });
  setInterval(() => port.post({ kind: 'memory', residentBytes: process.memoryUsage.rss() }), MEMORY_EVERY_MS);
  port.post({ kind: 'ready' });

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    try {
      const task = tasks[name];
      if (!task) throw new Error(`The engine has no task “${name}”.`);
      // The app and the engine are of one build: what is asked is typed where it is sent.
      const output = await inSteps(id, task.run(input as never));
      port.post({ kind: 'done', id, output });
    } catch (error) {
      if (error instanceof Fail) port.post({ kind: 'refused', id, failure: error.failure });
      else
        port.post({
          kind: 'broken',
          id,
          stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
    } finally {
      cancelled.delete(id);
    }
  }

  async function inSteps<Output>(
    id: number,
    steps: Iterator<Step, Output> | AsyncIterator<Step, Output>,
  ): Promise<Output> {
    let since = performance.now();
    for (;;) {
      const next = steps.next();
      // Most tasks need not wait for anything, and have many steps.
      const step = next instanceof Promise ? await next : next;
      if (step.done === true) return step.value;
      if (performance.now() - since < STRETCH_MS) continue;
      port.post({ kind: 'progress', id, done: step.value.done, total: step.value.total });
      await new Promise((resolve) => setImmediate(resolve));
      if (cancelled.has(id)) throw cancelledWork();
      since = performance.now();
    }
  }
}
