// `npm start`: builds when needed, starts Electron; where its binary cannot be had, says so in one line
// and opens the same interface in the person's own browser on 127.0.0.1.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installFolder } from './folders.ts';
import { serve } from './serve.ts';

/** How long the download of the binary may take when nobody says otherwise: the whole start stays under 20 s. */
export const DOWNLOAD_SECONDS = 16;
/** Electron that fails this soon has never shown a window: a library, a display or its sandbox is missing. */
const STILLBORN_MS = 10_000;

export type StartOptions = {
  readonly workspace: string | undefined;
  readonly noOpen: boolean;
  /** How long the download of Electron's binary may take. */
  readonly downloadSeconds: number;
};

/** Resolves when the window or the loopback host has ended, with the exit code. */
export async function start(options: StartOptions): Promise<number> {
  const root = installFolder();
  if (needsBuild(root) && !build(root)) {
    console.error('The interface could not be built. Run “npm ci” and try again.');
    return 1;
  }
  const binary = await findElectron(root, options.downloadSeconds);
  if (binary.kind === 'missing') return serveInstead(binary.why, options);
  const startedAt = performance.now();
  const code = await runElectron(binary.path, root, options.workspace);
  const isStillborn = code !== 0 && performance.now() - startedAt < STILLBORN_MS;
  return isStillborn ? serveInstead('it cannot start here', options) : code;
}

function serveInstead(why: string, { workspace, noOpen }: StartOptions): Promise<number> {
  console.log(`Electron’s window cannot be had (${why}): opening Jibun in your browser instead.`);
  return serve({ workspace, port: 0, noOpen });
}

/** The exit code; 1 when it was ended by a signal or could not be run at all. */
function runElectron(path: string, root: string, workspace: string | undefined): Promise<number> {
  const args = ['.', ...(workspace === undefined ? [] : [`--workspace=${resolve(workspace)}`])];
  const child = spawn(path, args, { cwd: root, stdio: 'inherit' });
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

type Binary =
  { readonly kind: 'found'; readonly path: string } | { readonly kind: 'missing'; readonly why: string };

/** Asks Electron's own package where its binary lies; lets its installer fetch it once, with a limit. */
async function findElectron(root: string, downloadSeconds: number): Promise<Binary> {
  const folder = join(root, 'node_modules', 'electron');
  if (!existsSync(folder)) return { kind: 'missing', why: 'it is not installed' };
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return { kind: 'missing', why: 'there is no display' };
  }
  const installed = installedBinary(folder);
  if (installed !== undefined) return { kind: 'found', path: installed };
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return { kind: 'missing', why: 'its installer is not there' };
  const fetched = await runFor(process.execPath, [installer], folder, downloadSeconds * 1_000);
  const path = fetched ? installedBinary(folder) : undefined;
  return path === undefined
    ? {
        kind: 'missing',
        why: 'its binary could not be downloaded; “npx install-electron” tries without a time limit',
      }
    : { kind: 'found', path };
}

function installedBinary(folder: string): string | undefined {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const path: unknown = createRequire(join(folder, 'package.json'))('electron');
  return typeof path === 'string' && existsSync(path) ? path : undefined;
}

function runFor(command: string, args: readonly string[], cwd: string, timeoutMs: number): Promise<boolean> {
  return new Promise((done) => {
    const env = withOwnChecksums(process.env);
    const child = spawn(command, args, { cwd, env, stdio: 'ignore', timeout: timeoutMs });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}

/**
 * Electron's installer checks what it fetched against the checksums in its package, which the lockfile holds by digest,
 * unless the environment tells it to take those of the place that it fetches from.
 */
export function withOwnChecksums(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/electron_use_remote_checksums$/i.test(name)),
  );
}

/** The interface is older than what it is made of, or not there. */
function needsBuild(root: string): boolean {
  const built = join(root, 'dist', 'renderer', 'index.html');
  if (!existsSync(built) || !existsSync(join(root, 'dist', 'main', 'main.js'))) return true;
  if (!existsSync(join(root, 'renderer'))) return false;
  const builtAt = statSync(built).mtimeMs;
  return ['renderer', 'src', 'electron'].some((folder) => newestIn(join(root, folder)) > builtAt);
}

function newestIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function build(root: string): boolean {
  console.log('Building the interface …');
  const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  return (
    spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    }).status === 0
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      workspace: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      'download-seconds': { type: 'string', default: String(DOWNLOAD_SECONDS) },
    },
  });
  const downloadSeconds = Number(values['download-seconds']);
  if (!(downloadSeconds > 0)) {
    console.error('--download-seconds takes a number of seconds above 0.');
    process.exit(2);
  }
  process.exitCode = await start({
    workspace: values.workspace,
    noOpen: values['no-open'],
    downloadSeconds,
  });
}
