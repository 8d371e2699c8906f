// Makes the installers of this system: npm run package. What makes them has a lockfile of its own in
// electron/packaging, so that it is checked by digest too and npm ci stays small. No script of theirs is run.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFuses } from './read-fuses.ts';

const FOLDER = join('electron', 'packaging');
const BUILDER = join(FOLDER, 'node_modules', 'electron-builder', 'cli.js');

run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--prefix', FOLDER, '--ignore-scripts']);
run(process.execPath, [BUILDER, '--projectDir', '.', '--publish', 'never', ...process.argv.slice(2)]);

checkFuses();

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
