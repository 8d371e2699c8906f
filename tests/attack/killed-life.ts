import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '#tests/builders/app-builders.ts';
import { ROOT } from '#tests/builders/paths.ts';
import type { Dice } from './dice.ts';
import type { Told, Way } from './kill-child.ts';

/** Where every process that a test starts finds what Node compiled once. */
const COMPILED = join(ROOT, '.cache', 'compiled');

export type Stops = {
  readonly stops: number;
  readonly dice: Dice;
  /** Called while no thread of the program runs, with all that it has told. */
  readonly onStop: (told: readonly Told[]) => void;
};

/** Once before all the others, to its end: a program that is killed leaves nothing of what it compiled. */
export async function rehearse(script: string): Promise<void> {
  const folder = aFolder();
  try {
    const child = begin(script, folder.path, 1, 'rehearsal');
    child.stdout?.resume();
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new Error(`The rehearsal ended with ${String(code)}.`);
  } finally {
    folder.remove();
  }
}

/** Starts a program, stops it now and then, kills it in the end, and answers what it had told. */
export async function liveUntilKilled(
  script: string,
  folder: string,
  seed: number,
  way: Way,
  { stops, dice, onStop }: Stops,
): Promise<Told[]> {
  const child = begin(script, folder, seed, way);
  const tale = createTale(child);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    // After the last of what it told.
    child.once('close', () => resolve());
  });
  for (let stop = 0; stop < stops; stop += 1) {
    await somewhere(5);
    if (child.exitCode !== null) break;
    child.kill('SIGSTOP');
    await untilStopped(child);
    await tale.heard();
    onStop(tale.told());
    child.kill('SIGCONT');
  }
  await somewhere(14);
  child.kill('SIGKILL');
  await ended;
  if (child.signalCode !== 'SIGKILL')
    throw new Error(`${seed}: the program ended by itself, with ${String(child.exitCode)}.`);
  return tale.told();

  /** However slow the machine, it falls into the work: after so many answers and a moment. */
  async function somewhere(most: number): Promise<void> {
    const answers = dice.below(most);
    const ms = dice.below(40);
    await Promise.race([tale.answers(tale.count() + 1 + answers), ended]);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

function begin(script: string, folder: string, seed: number, way: Way): ChildProcess {
  return spawn(process.execPath, [script, folder, String(seed), way], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
  });
}

/** What a program tells on its standard output, as it comes. */
function createTale(child: ChildProcess) {
  let said = '';
  let answers = 0;
  let isNew = false;
  let waiting: { readonly from: number; readonly go: () => void } | undefined;
  child.stdout?.on('data', (bytes: Buffer) => {
    isNew = true;
    said += bytes.toString();
    answers = said.split('"answered"').length - 1;
    if (waiting && answers >= waiting.from) waiting.go();
  });
  return {
    count: () => answers,
    answers: (from: number) =>
      new Promise<void>((resolve) => {
        waiting = { from, go: resolve };
        if (answers >= from) resolve();
      }),
    /** What lies in the pipe of a program that is stopped comes with the next turns; then nothing comes any more. */
    async heard(): Promise<void> {
      do {
        isNew = false;
        for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
      } while (isNew);
    },
    told: () =>
      said
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Told),
  };
}

/** A signal is taken by each thread in its own time. */
async function untilStopped({ pid }: ChildProcess): Promise<void> {
  const threads = `/proc/${pid}/task`;
  const isStopped = (thread: string): boolean =>
    /\) [TZX] /.test(readFileSync(join(threads, thread, 'stat'), 'utf8'));
  while (!readdirSync(threads).every(isStopped)) await new Promise((resolve) => setTimeout(resolve, 1));
}
