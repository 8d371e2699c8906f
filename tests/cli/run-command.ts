import { ROOT } from '#tests/builders/paths.ts';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '#cli/run.ts';
import { withPlainRights } from '#tests/builders/plain-rights.ts';
import { startTheEngine } from '#tests/builders/the-engine.ts';
import { emptyDataFolder } from '#tests/builders/the-library.ts';

export const JIBUN = join(ROOT, 'src', 'cli', 'jibun.ts');

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** As someone whom file modes bind, which root is not. */
  readonly isBoundByModes?: boolean;
  readonly stdoutTo?: number;
};

/** Runs the real command in a process of its own, in English, with a data folder of its own. */
export function runCommand(args: readonly string[], options: RunOptions = {}): Ran {
  const [command, commandArgs] =
    options.isBoundByModes === true
      ? withPlainRights(process.execPath, [JIBUN, ...args])
      : [process.execPath, [JIBUN, ...args]];
  const { status, stdout, stderr } = spawnSync(command, commandArgs, {
    encoding: 'utf8',
    cwd: options.cwd,
    maxBuffer: 50_000_000,
    stdio: ['ignore', options.stdoutTo ?? 'pipe', 'pipe'],
    env: commandEnv(options.env),
  });
  return { code: status, out: stdout ?? '', err: stderr };
}

/** Runs a command in this process, by the function that the program calls: for all but the process itself. */
export async function runHere(args: readonly string[], { env }: Pick<RunOptions, 'env'> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: commandEnv(env),
    columns: undefined,
    startEngine: startTheEngine,
  });
  return { code, out, err };
}

/** Starts a command that keeps running. End it with kill(). */
export function startCommand(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(ROOT, script), ...args], { env: commandEnv(env) });
}

/** Resolves with everything printed so far once it matches; rejects with it after the time limit or when the process ends. */
export function printed(
  child: ChildProcessWithoutNullStreams,
  wanted: RegExp,
  timeoutMs: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(
      () => reject(new Error(`not printed within ${timeoutMs} ms: ${text}`)),
      timeoutMs,
    );
    const take = (chunk: Buffer): void => {
      text += chunk.toString();
      if (!wanted.test(text)) return;
      clearTimeout(timer);
      resolve(text);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code}: ${text}`));
    });
  });
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'jibun-command-'));
}

function commandEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const {
    LC_ALL: _all,
    LC_MESSAGES: _messages,
    DISPLAY: _display,
    WAYLAND_DISPLAY: _wayland,
    ...rest
  } = process.env;
  return { ...rest, LANG: 'en_GB.UTF-8', XDG_DATA_HOME: emptyDataFolder(), ...extra };
}
