import { Fail } from '#domain/base/failure.ts';
import type { Step, Task } from '#engine/tasks/task.ts';
import { TASKS } from '#engine/tasks/tasks.ts';

const label = { en: 'The trial', ko: '시험 작업' };

/** Tasks that a good engine must outlive. Their limits are short, so that a test need not wait long. */
export const WILD_TASKS = {
  ...TASKS,
  double: { label, limitMs: 60_000, run: doubled } satisfies Task<number, number>,
  hang: { label, limitMs: 700, run: hanging } satisfies Task<null, never>,
  hoard: { label, limitMs: 60_000, run: hoarding } satisfies Task<null, never>,
  die: { label, limitMs: 60_000, run: dying } satisfies Task<null, never>,
  refuse: { label, limitMs: 60_000, run: refusing } satisfies Task<null, never>,
  break: { label, limitMs: 60_000, run: breaking } satisfies Task<null, never>,
  stepThrough: { label, limitMs: 60_000, run: stepping } satisfies Task<null, never>,
  wait: { label, limitMs: 60_000, run: waiting } satisfies Task<number, number>,
  hold: { label, limitMs: 60_000, run: holding } satisfies Task<null, never>,
  answerLate: { label, limitMs: 60_000, run: answeringLate } satisfies Task<null, Buffer>,
};

// oxlint-disable-next-line require-yield -- it has nothing to report
function* doubled(n: number): Generator<Step, number> {
  return n * 2;
}

// oxlint-disable-next-line require-yield -- it blocks its thread, as a fault in a parser would
function* hanging(): Generator<Step, never> {
  for (;;) void 0;
}

/** Buffers are no part of the heap, so that only the resident memory shows them. */
function* hoarding(): Generator<Step, never> {
  const kept: Buffer[] = [];
  for (let done = 0; ; done += 1) {
    kept.push(Buffer.alloc(20_000_000, done % 250));
    yield { done, total: kept.length };
  }
}

function* dying(): Generator<Step, never> {
  yield { done: 1, total: 2 };
  process.kill(process.pid, 'SIGKILL');
  for (;;) yield { done: 1, total: 2 };
}

// oxlint-disable-next-line require-yield -- it refuses at once
function* refusing(): Generator<Step, never> {
  throw new Fail('too-large', { en: 'Too much.', ko: '너무 많습니다.' }, 'input');
}

// oxlint-disable-next-line require-yield -- it breaks at once
function* breaking(): Generator<Step, never> {
  throw new Error('a defect');
}

function* stepping(): Generator<Step, never> {
  for (let done = 0; ; done += 1) yield { done, total: 1_000_000 };
}

async function* waiting(turns: number): AsyncGenerator<Step, number> {
  for (let done = 0; done < turns; done += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    yield { done, total: turns };
  }
  return turns;
}

/** Blocks after its first step and hears nothing of a cancellation. */
function* holding(): Generator<Step, never> {
  block(20);
  yield { done: 1, total: 2 };
  for (;;) void 0;
}

/** Its answer is larger than any channel takes at once, and comes when whoever asked has had time to go. */
function* answeringLate(): Generator<Step, Buffer> {
  block(20);
  yield { done: 1, total: 2 };
  block(200);
  return Buffer.alloc(30_000_000, 1);
}

function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until) void 0;
}
