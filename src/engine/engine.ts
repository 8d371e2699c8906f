import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { EngineProcess, FromEngine } from './messages.ts';
import { residentBytes } from './resident-bytes.ts';
import type { InputOfTask, OutputOfTask, Task, Tasks } from './tasks/task.ts';

export type EngineOptions = {
  readonly start: () => EngineProcess;
  /** Resident memory at which the process is ended. */
  readonly memoryLimitBytes: number;
  readonly log: (line: string) => void;
};

/** How far a task is, and whether it is still wanted. */
export type TaskReport = {
  /** Throws Fail `cancelled` once the work was cancelled. */
  (done: number, total: number, label: Bilingual): void;
  /** For work that waits for another process and does not report by itself. */
  readonly cancelled: AbortSignal;
};

export type Engine<Known extends Tasks> = {
  /**
   * Runs a task in the engine's process, after those that were asked before. Throws the task's own Fail,
   * `cancelled`, or `task-stopped` when it took too long, needed too much memory or its process died. The
   * engine is started anew for the next task.
   */
  run<Name extends keyof Known & string>(
    name: Name,
    input: InputOfTask<Known[Name]>,
    report: TaskReport,
  ): Promise<OutputOfTask<Known[Name]>>;
  close(): void;
};

const WATCH_EVERY_MS = 100;
/** A cancelled task that does not end by itself within this time is ended with its process. */
const CANCEL_GRACE_MS = 500;

type Limits = Pick<Task<never, unknown>, 'label' | 'limitMs' | 'whenTooMuch'>;

type Running = {
  readonly id: number;
  readonly take: (message: FromEngine) => void;
  readonly died: (why: string) => void;
};

/** Supervises the engine's process: one task at a time, under a limit of time and memory. Starts it on first use. */
export function createEngine<Known extends Tasks>(tasks: Known, options: EngineOptions): Engine<Known> {
  let child: EngineProcess | undefined;
  let running: Running | undefined;
  let reportedBytes = 0;
  let lastId = 0;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();

  return {
    run(name, input, report) {
      const task = tasks[name];
      if (!task) throw new Error(`There is no task “${name}”.`);
      const turn = last.then(() => runNow(name, task, input, report));
      last = turn.catch(() => {});
      // The task of this name answers its own output.
      return turn as Promise<never>;
    },
    close() {
      isClosed = true;
      child?.kill();
      // Whoever relays the messages may be gone before the end of the process is told: nothing waits for it.
      running?.died(CLOSED);
    },
  };

  function runNow(
    name: string,
    { label, limitMs, whenTooMuch }: Limits,
    input: unknown,
    report: TaskReport,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (report.cancelled.aborted) throw new Fail('cancelled', CANCELLED);
      if (isClosed) throw stopped(CLOSING);
      const id = (lastId += 1);
      const engine = startedEngine();
      let stoppedBy: Fail | undefined;
      const timer = setTimeout(() => end(stopped(tookTooLong(label, limitMs, whenTooMuch))), limitMs);
      const watch = setInterval(() => void watchMemory(), WATCH_EVERY_MS);
      const cancel = (): void => {
        engine.post({ kind: 'cancel', id });
        setTimeout(() => {
          if (running?.id === id) end(new Fail('cancelled', CANCELLED));
        }, CANCEL_GRACE_MS);
      };
      report.cancelled.addEventListener('abort', cancel, { once: true });
      running = { id, take, died };
      try {
        engine.post({ kind: 'run', id, task: name, input });
      } catch (error) {
        // What cannot be copied between processes is no input.
        settle();
        throw error;
      }

      function take(message: FromEngine): void {
        switch (message.kind) {
          case 'progress':
            // A report of cancelled work throws; the engine is told by the signal.
            if (!report.cancelled.aborted) report(message.done, message.total, label);
            return;
          case 'done':
            settle();
            resolve(message.output);
            return;
          case 'refused':
            settle();
            reject(failOf(message.failure));
            return;
          case 'broken':
            settle();
            reject(new Error(message.stack));
            return;
          case 'ready':
          case 'memory':
            return;
        }
      }

      function died(why: string): void {
        settle();
        if (!stoppedBy && !isClosed) options.log(`engine: ${name} ended with its process (${why})`);
        reject(stoppedBy ?? (isClosed ? stopped(CLOSING) : stopped(diedByItself(label))));
      }

      /** The process is ended; `died` then answers the task. */
      function end(fail: Fail): void {
        stoppedBy ??= fail;
        engine.kill();
      }

      async function watchMemory(): Promise<void> {
        const known = engine.pid === undefined ? undefined : await residentBytes(engine.pid);
        if (running?.id !== id) return;
        if ((known ?? reportedBytes) > options.memoryLimitBytes)
          end(stopped(tookTooMuch(label, options.memoryLimitBytes, whenTooMuch)));
      }

      function settle(): void {
        clearTimeout(timer);
        clearInterval(watch);
        report.cancelled.removeEventListener('abort', cancel);
        running = undefined;
      }
    });
  }

  function startedEngine(): EngineProcess {
    if (child) return child;
    const started = options.start();
    child = started;
    reportedBytes = 0;
    started.onMessage((message) => {
      if (message.kind === 'memory') reportedBytes = message.residentBytes;
      else if ('id' in message && message.id === running?.id) running.take(message);
    });
    started.onExit((why) => {
      if (child === started) child = undefined;
      running?.died(why);
    });
    return started;
  }
}

const CLOSED = 'closed';

const ASK_FOR_LESS: Bilingual = {
  en: 'Try again; if it happens again, ask for less at once.',
  ko: '다시 시도하고, 되풀이되면 범위를 줄여 보세요.',
};
const CLOSE_OTHERS: Bilingual = {
  en: 'Close other programs or ask for less at once.',
  ko: '다른 프로그램을 닫거나 범위를 줄여 보세요.',
};
const CANCELLED: Bilingual = { en: 'The work was cancelled.', ko: '작업을 취소했습니다.' };

function failOf({ code, message, field }: Failure): Fail {
  return new Fail(code, message, field);
}

function stopped(message: Bilingual): Fail {
  return new Fail('task-stopped', message);
}

function tookTooLong(label: Bilingual, limitMs: number, instead = ASK_FOR_LESS): Bilingual {
  const seconds = Math.ceil(limitMs / 1_000);
  return {
    en: `${label.en} took longer than ${seconds} seconds and was stopped. Nothing was changed. ${instead.en}`,
    ko: `${label.ko}이(가) ${seconds}초를 넘겨 중단했습니다. 변경된 내용은 없습니다. ${instead.ko}`,
  };
}

function tookTooMuch(label: Bilingual, limitBytes: number, instead = CLOSE_OTHERS): Bilingual {
  const megabytes = Math.round(limitBytes / 1_000_000);
  return {
    en: `${label.en} needed more than ${megabytes} MB of memory and was stopped. Nothing was changed. ${instead.en}`,
    ko: `${label.ko}에 ${megabytes}MB가 넘는 메모리가 필요해 중단했습니다. 변경된 내용은 없습니다. ${instead.ko}`,
  };
}

function diedByItself(label: Bilingual): Bilingual {
  return {
    en: `${label.en} ended unexpectedly. Nothing was changed and nothing was lost. Try it again.`,
    ko: `${label.ko}이(가) 예기치 않게 종료되었습니다. 변경되거나 잃은 내용은 없습니다. 다시 시도하세요.`,
  };
}

export const CLOSING: Bilingual = {
  en: 'Jibun is closing. Open it again.',
  ko: '지분을 닫는 중입니다. 다시 여세요.',
};
