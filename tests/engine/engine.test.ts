import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import { CLOSING, createEngine } from '#engine/engine.ts';
import type { Engine, TaskReport } from '#engine/engine.ts';
import { forkEngine } from '#engine/fork-engine.ts';
import type { EngineProcess, FromEngine, ToEngine } from '#engine/messages.ts';
import { runHere } from '#engine/run-here.ts';
import { simulate } from '#engine/tasks/simulate.ts';
import type { SimulateInput } from '#engine/tasks/simulate.ts';
import { TASKS } from '#engine/tasks/tasks.ts';
import { anApp, waitFor } from '#tests/builders/app-builders.ts';
import { theLexicon } from '#tests/builders/reading-lexicon.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { pricingOrders, simulationInputs } from '#tests/builders/settlement/simulation-inputs.ts';
import { WILD_TASKS } from './wild-tasks.ts';

const ENTRY = pathToFileURL(join(import.meta.dirname, 'wild-engine.ts'));
const DOOMED = pathToFileURL(join(import.meta.dirname, 'doomed-engine.ts'));
const LIMIT = 300_000_000;

describe('the engine', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  it('answers what the task answers, one after the other', async () => {
    const { engine, started } = anEngine();
    const answers = await Promise.all([1, 2, 3].map((n) => engine.run('double', n, unheard())));
    expect(answers).toEqual([2, 4, 6]);
    expect(started).toHaveLength(1);
  });

  it('ends a task that hangs, says so by its name, and is there for the next one', async () => {
    const { engine, started } = anEngine();
    const failure = await failureOf(engine.run('hang', null, unheard()));
    expect(failure).toMatchObject({ code: 'task-stopped' });
    expect(failure.message.en).toMatch(/The trial took longer than 1 seconds/);
    expect(failure.message.ko).toMatch(/시험 작업이 1초를 넘겨/);
    expect(await engine.run('double', 4, unheard())).toBe(8);
    expect(started).toHaveLength(2);
    await isGone(started[0]);
  });

  it('ends a task that takes more memory than it may, buffers included', async () => {
    const { engine } = anEngine();
    const failure = await failureOf(engine.run('hoard', null, unheard()));
    expect(failure).toMatchObject({ code: 'task-stopped' });
    expect(failure.message.en).toMatch(/needed more than 300 MB of memory/);
    expect(await engine.run('double', 5, unheard())).toBe(10);
  });

  it('says that a task died with its process, and starts the process anew', async () => {
    const { engine, log } = anEngine();
    const failure = await failureOf(engine.run('die', null, unheard()));
    expect(failure).toMatchObject({ code: 'task-stopped' });
    expect(failure.message.en).toMatch(/ended unexpectedly.*nothing was lost/s);
    expect(log.join()).toMatch(/die ended with its process \(SIGKILL\)/);
    expect(await engine.run('double', 6, unheard())).toBe(12);
  });

  it('hands on what a task refuses, and what breaks in it as a defect of ours', async () => {
    const { engine, started } = anEngine();
    expect(await failureOf(engine.run('refuse', null, unheard()))).toEqual({
      code: 'too-large',
      message: { en: 'Too much.', ko: '너무 많습니다.' },
      field: 'input',
    });
    await expect(engine.run('break', null, unheard())).rejects.toThrow(/a defect/);
    expect(await engine.run('double', 7, unheard())).toBe(14);
    expect(started).toHaveLength(1);
  });

  it('tells how far a task is, and stops it between its steps when it is cancelled', async () => {
    const { engine, started } = anEngine();
    const cancelling = new AbortController();
    const heard: number[] = [];
    const report = reportTo((done) => {
      heard.push(done);
      if (heard.length === 3) cancelling.abort();
    }, cancelling.signal);
    expect(await failureOf(engine.run('stepThrough', null, report))).toMatchObject({ code: 'cancelled' });
    expect(heard.toSorted((a, b) => a - b)).toEqual(heard);
    expect(await engine.run('double', 8, unheard())).toBe(16);
    expect(started.length).toBeLessThanOrEqual(2);
  });

  it('ends a cancelled task that does not listen, with its process', async () => {
    const { engine, started } = anEngine();
    const cancelling = new AbortController();
    const report = reportTo(() => cancelling.abort(), cancelling.signal);
    expect(await failureOf(engine.run('hold', null, report))).toMatchObject({ code: 'cancelled' });
    expect(await engine.run('double', 9, unheard())).toBe(18);
    expect(started).toHaveLength(2);
    await isGone(started[0]);
  });

  it('does not begin what was cancelled while it waited', async () => {
    const { engine } = anEngine();
    const cancelling = new AbortController();
    const first = engine.run('hang', null, unheard());
    const second = engine.run(
      'double',
      1,
      reportTo(() => {}, cancelling.signal),
    );
    cancelling.abort();
    await failureOf(first);
    expect(await failureOf(second)).toMatchObject({ code: 'cancelled' });
  });

  it('gives the very figures that the same work gives in this process', async () => {
    const { engine } = anEngine();
    for (const input of simulationInputs()) {
      const here = await runHere(simulate, input, unheard());
      expect(await engine.run('simulate', input satisfies SimulateInput, unheard())).toEqual(here);
    }
    for (const pricing of pricingOrders()) {
      const prices = await runHere(TASKS.priceClauses, pricing, unheard());
      expect(await engine.run('priceClauses', pricing, unheard())).toEqual(prices);
      const offers = Object.fromEntries(
        pricing.terms.flatMap(({ termId, rungs }) => (rungs.offer ? [[termId, rungs.offer]] : [])),
      );
      const compared = { pricing, packages: [offers, {}] };
      const differences = await runHere(TASKS.comparePackages, compared, unheard());
      expect(await engine.run('comparePackages', compared, unheard())).toEqual(differences);
    }
  });

  it('reads a paper as it is read in this process, bytes and all', async () => {
    const { engine } = anEngine();
    const bytes = Buffer.from(
      '제1조 (옵션) 옵션 기간은 12개월로 한다.\n제2조 (구매가) 구매가는 5억원으로 한다.\n',
    );
    const using = { library: theLibrary(), lexicon: theLexicon(), kinds: ['remake' as const], rates: [] };
    const order = { paper: { bytes, name: 'draft.txt' }, using };
    const here = await runHere(TASKS.readPaper, order, unheard());
    expect(here.document.parts[0]?.blocks).toHaveLength(2);
    expect(await engine.run('readPaper', order, unheard())).toEqual(here);
    const empty = { paper: { bytes: Buffer.of(), name: 'a.docx' }, using };
    const failure = await failureOf(engine.run('readPaper', empty, unheard()));
    expect(failure).toMatchObject({ code: 'refused' });
  });

  it('waits for a task that waits, and stops it between its steps', async () => {
    const { engine, started } = anEngine();
    expect(await engine.run('wait', 3, unheard())).toBe(3);
    const cancelling = new AbortController();
    const report = reportTo(() => cancelling.abort(), cancelling.signal);
    expect(await failureOf(engine.run('wait', 1_000_000, report))).toMatchObject({ code: 'cancelled' });
    expect(await engine.run('double', 8, unheard())).toBe(16);
    expect(started).toHaveLength(1);
  });

  it('refuses what cannot be copied to another process, and keeps its own', async () => {
    const { engine, started } = anEngine();
    await engine.run('double', 1, unheard());
    await expect(engine.run('double', (() => 1) as never, unheard())).rejects.toThrow(/could not be cloned/);
    expect(await engine.run('double', 2, unheard())).toBe(4);
    expect(started).toHaveLength(1);
  });

  it('takes no app with it: what it cannot do is refused, and everything else is answered meanwhile', async () => {
    const app = anApp({ startEngine: () => forkEngine(DOOMED) });
    ends.push(() => app.end());
    const { dealId } = await app.ask('samples.open', { sampleId: 'invented-remake' });
    const before = await app.ask('deals.get', { dealId });
    const asked = { dealId, draftId: before.document.drafts[0]?.id ?? '' };
    expect(await app.refusal('money.simulation', asked)).toMatchObject({
      code: 'task-stopped',
      en: expect.stringMatching(/^The simulation ended unexpectedly/),
    });
    // The prices never come.
    const { jobId } = await app.ask('jobs.start', { method: 'money.clausePrices', input: asked });
    const state = () => app.ask('jobs.poll', { jobId });
    await waitFor(async () => {
      const now = await state();
      return now.kind === 'running' && now.label.en === 'Pricing the clauses';
    });
    expect(await app.ask('deals.get', { dealId })).toEqual(before);
    expect((await state()).kind).toBe('running');
    await app.ask('jobs.cancel', { jobId });
    await waitFor(async () => (await state()).kind !== 'running');
    expect(await state()).toEqual({ kind: 'cancelled' });
  });

  it('waits for nothing once it is closed, though nobody tells it that its process has ended', async () => {
    const started: EngineProcess[] = [];
    const engine = createEngine(WILD_TASKS, {
      start: () => {
        const child = forkEngine(ENTRY);
        started.push(child);
        // As in a worker whose port to the process is gone.
        return { ...child, onExit: () => {} };
      },
      memoryLimitBytes: LIMIT,
      log: () => {},
    });
    const failure = failureOf(engine.run('hang', null, unheard()));
    await waitFor(async () => started.length === 1);
    engine.close();
    expect((await failure).message).toEqual(CLOSING);
    await isGone(started[0]);
  });

  it('leaves no process behind when it is closed in the middle of a task', async () => {
    const { engine, started } = anEngine();
    const running = failureOf(engine.run('hang', null, unheard()));
    await waitFor(async () => started.length === 1);
    engine.close();
    expect(await running).toMatchObject({ code: 'task-stopped' });
    await isGone(started[0]);
    expect(await failureOf(engine.run('double', 1, unheard()))).toMatchObject({ code: 'task-stopped' });
  });

  it('ends with the app that started it, even while a task blocks it', async () => {
    const { app, pid } = await anAppAt('hold');
    expect(isAlive(pid)).toBe(true);
    app.kill('SIGKILL');
    await waitFor(async () => !isAlive(pid));
  });

  it('ends without a word when the app is killed before it has its answer', async () => {
    const { app, pid, printed } = await anAppAt('answerLate');
    app.kill('SIGKILL');
    await waitFor(async () => !isAlive(pid));
    expect(await printed).toBe('');
  });

  it('ends by itself and without a word when nobody takes what it answers', async () => {
    const child = fork(ENTRY, {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    ends.push(() => child.kill('SIGKILL'));
    const printed = child.stderr ? textOf(child.stderr) : '';
    const ended = new Promise((resolve) => child.once('exit', (...how) => resolve(how)));
    child.on('message', ({ kind }: FromEngine) => {
      if (kind === 'progress') child.disconnect();
    });
    child.send({ kind: 'run', id: 1, task: 'answerLate', input: null } satisfies ToEngine);
    expect(await ended).toEqual([0, null]);
    expect(await printed).toBe('');
  });

  /** An app whose engine is at a task. What both print of faults is known once both have ended. */
  async function anAppAt(
    task: keyof typeof WILD_TASKS,
  ): Promise<{ app: ChildProcess; pid: number; printed: Promise<string> }> {
    const app = spawn(process.execPath, [join(import.meta.dirname, 'hanging-app.ts'), task], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    ends.push(() => app.kill('SIGKILL'));
    const printed = textOf(app.stderr);
    const pid = await new Promise<number>((resolve) =>
      app.stdout.once('data', (text) => resolve(Number(text))),
    );
    return { app, pid, printed };
  }

  function anEngine(memoryLimitBytes = LIMIT): {
    engine: Engine<typeof WILD_TASKS>;
    started: EngineProcess[];
    log: string[];
  } {
    const started: EngineProcess[] = [];
    const log: string[] = [];
    const engine = createEngine(WILD_TASKS, {
      start: () => {
        const child = forkEngine(ENTRY);
        started.push(child);
        return child;
      },
      memoryLimitBytes,
      log: (line) => log.push(line),
    });
    ends.push(() => engine.close());
    return { engine, started, log };
  }
});

function reportTo(say: (done: number) => void, cancelled: AbortSignal): TaskReport {
  return Object.assign((done: number) => say(done), { cancelled });
}

function unheard(): TaskReport {
  return reportTo(() => {}, new AbortController().signal);
}

async function failureOf(work: Promise<unknown>): Promise<Fail['failure']> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Fail) return error.failure;
    throw error;
  }
  throw new Error('It was answered.');
}

async function isGone(child: EngineProcess | undefined): Promise<void> {
  const pid = child?.pid;
  if (pid === undefined) throw new Error('No process was started.');
  await waitFor(async () => !isAlive(pid));
}

/** A process that ended but was not yet collected by its parent is gone too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return !/\) Z /.test(stat);
  } catch {
    return false;
  }
}
