// The test command: makes sure that there is a browser, builds the interface, runs every suite, counts.
// With --fast: runs what needs neither a build nor a browser, draws less of each law, and says what it leaves out.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { findElectronBinary } from './electron-binary.ts';
import { SLOW_TESTS } from './slow-tests.ts';

const asked = process.argv.slice(2).filter((arg) => arg !== '--fast');
if (process.argv.includes('--fast')) {
  mkdirSync('.cache', { recursive: true });
  const fast = ['--project=shared', '--project=alone', ...asked];
  const memory = folderInMemory();
  const env = { JIBUN_QUICK: '1', ...(memory === undefined ? {} : { TMPDIR: memory }) };
  const { passed, failed } = runSuites('.cache/fast-results.json', fast, env);
  if (memory !== undefined) rmSync(memory, { recursive: true, force: true });
  console.log('Left to “npm test”:');
  for (const [pattern, why] of Object.entries(SLOW_TESTS)) console.log(`  ${pattern}: ${why}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
if (findBrowser() === undefined) installBrowser();
run('electron-vite', ['build', '--logLevel', 'warn'], 'The build failed; no test was run.');
mkdirSync('.cache', { recursive: true });
const runs = [runSuites('.cache/test-results.json', asked, {})];
const windowed = asked.length === 0 ? ['tests/e2e/'] : asked.filter((arg) => arg.includes('e2e'));
const electron = findElectronBinary('.', process.platform, process.env);
if (windowed.length > 0 && electron.kind === 'found') {
  console.log('Now the end-to-end specs in the real window too.');
  const inWindow = runSuites('.cache/window-results.json', windowed, { JIBUN_WINDOW: 'electron' });
  console.log(
    `In the real window: ${inWindow.passed} passed, ${inWindow.failed} failed, ${inWindow.skipped} for the browser only.`,
  );
  runs.push(inWindow);
} else if (electron.kind === 'missing') {
  console.log(`The end-to-end specs ran in the browser only: ${electron.why}.`);
}
const passed = runs.reduce((sum, each) => sum + each.passed, 0);
const failed = runs.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = runs.every(({ isGood }) => isGood) && failed === 0 && passed > 0 ? 0 : 1;

/** Debian’s headless shell where we are root on Debian; otherwise one line that names the command. */
function installBrowser(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) {
    console.error(
      'The end-to-end tests need Chrome, Edge, Chromium or its headless shell. Install one (on Debian: sudo apt-get install chromium-headless-shell) or name it in JIBUN_BROWSER.',
    );
    process.exit(1);
  }
  console.log('No browser found: installing one from Debian for the end-to-end tests.');
  run(
    'apt-get',
    ['update', '-qq'],
    'apt-get update failed. Install chromium-headless-shell or chromium by hand and run the tests again.',
  );
  const browser = debianHas('chromium-headless-shell') ? 'chromium-headless-shell' : 'chromium';
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', browser],
    `${browser} could not be installed. Install a browser by hand and run the tests again.`,
  );
  if (findBrowser() === undefined) {
    console.error(`${browser} was installed but is not on the path. Name it in JIBUN_BROWSER.`);
    process.exit(1);
  }
}

/** Not every release of Debian has the headless shell. */
function debianHas(name: string): boolean {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

function run(command: string, args: string[], onFailure: string): void {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  console.error(onFailure);
  process.exit(1);
}

/**
 * Where Linux keeps files in memory, if there is room: the quick suite opens hundreds of workspaces, and waits for the
 * disk at each. Whether what was saved is on the disk is for the whole suite, which uses one.
 */
function folderInMemory(): string | undefined {
  const shared = '/dev/shm';
  if (process.platform !== 'linux' || !existsSync(shared)) return undefined;
  try {
    const { bavail, bsize } = statfsSync(shared);
    if (bavail * bsize < 2_000_000_000) return undefined;
    const folder = mkdtempSync(`${shared}/jibun-test-`);
    // As /tmp is: tests start programs under another user.
    chmodSync(folder, 0o1777);
    return folder;
  } catch {
    return undefined;
  }
}

type Run = { passed: number; failed: number; skipped: number; isGood: boolean };

function runSuites(results: string, args: readonly string[], env: Readonly<Record<string, string>>): Run {
  rmSync(results, { force: true });
  const { status } = spawnSync(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...args],
    { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } },
  );
  return { ...countResults(results), isGood: status === 0 };
}

/** A file that could not even be loaded counts as one failure. */
function countResults(path: string): { passed: number; failed: number; skipped: number } {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken,
    skipped: results.numPendingTests,
  };
}
