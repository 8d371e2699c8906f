// Makes the installers of this system: npm run package. What makes them has a lockfile of its own in
// electron/packaging, so that it is checked by digest too and npm ci stays small. No script of theirs is run.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { explainFailure } from './packaging-failure.ts';
import { readFuses } from './read-fuses.ts';

const LOCKED = join('electron', 'packaging');
/** Not among the sources, which the architecture's tests read whole. */
const FOLDER = join('.cache', 'packaging');
const BUILDER = join(FOLDER, 'node_modules', 'electron-builder', 'cli.js');

for (const name of ['package.json', 'package-lock.json']) cpSync(join(LOCKED, name), join(FOLDER, name));
run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--prefix', FOLDER, '--ignore-scripts']);
await build([BUILDER, '--projectDir', '.', '--publish', 'never', ...process.argv.slice(2)]);
checkFuses();

/** What the builder prints is shown as it comes, without its stacks; what it could not fetch is said in plain words. */
async function build(args: readonly string[]): Promise<void> {
  const builder = spawn(process.execPath, args, { stdio: ['inherit', 'pipe', 'pipe'] });
  let printed = '';
  const show = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      printed += `${line}\n`;
      if (!/^\s+at /.test(line)) console.log(line);
    }
  };
  const ended = once(builder, 'close');
  await Promise.all([show(builder.stdout), show(builder.stderr)]);
  const [status] = (await ended) as [number | null];
  if (status === 0) return;
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as {
    version: string;
  };
  const { platform, arch } = process;
  fail(explainFailure(printed, { version, platform, arch }) ?? `electron-builder ended with ${status}.`);
}

/** The binary that was made says itself which of its doors are closed. */
function checkFuses(): void {
  const { electronFuses: wanted } = JSON.parse(readFileSync('electron/fuses.json', 'utf8')) as {
    electronFuses: Record<string, boolean>;
  };
  const made = binariesIn('release').flatMap((path) => {
    const fuses = readFuses(readFileSync(path));
    return fuses ? [{ path, fuses }] : [];
  });
  if (made.length === 0) fail('No binary of Electron was found in release/.');
  for (const { path, fuses } of made) {
    const open = Object.entries(wanted).filter(([name, isOn]) => fuses[name] !== isOn);
    if (open.length > 0)
      fail(`${path}: ${open.map(([name]) => name).join(', ')} not as in electron/fuses.json.`);
    console.log(`${path}: ${Object.keys(wanted).length} fuses as in electron/fuses.json.`);
  }
}

/** Electron lies whole in one large file: the program, or on macOS its framework. */
function binariesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /unpacked|\.app/.test(name) && !/\.(?:asar|pak|bin|dat|so|dll|node)$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 50_000_000);
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
