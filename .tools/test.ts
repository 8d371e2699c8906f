// The test command: makes sure that there is a browser, builds the interface, runs every suite, counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { findBrowser } from './browser.ts';

const RESULTS = '.cache/test-results.json';

if (findBrowser() === undefined) installBrowser();
run('electron-vite', ['build', '--logLevel', 'warn'], 'The build failed; no test was run.');
mkdirSync('.cache', { recursive: true });
const suites = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`, ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
const { passed, failed } = countResults();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = suites.status === 0 && failed === 0 && passed > 0 ? 0 : 1;

/** Debian's Chromium where we are root on Debian; otherwise one line that names the command. */
function installBrowser(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) {
    console.error(
      'The end-to-end tests need Chrome, Edge or Chromium. Install one (on Debian: sudo apt-get install chromium) or name it in JIBUN_BROWSER.',
    );
    process.exit(1);
  }
  console.log('No browser found: installing Debian’s chromium for the end-to-end tests.');
  run(
    'apt-get',
    ['update', '-qq'],
    'apt-get update failed. Install chromium by hand and run the tests again.',
  );
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    'chromium could not be installed. Install a browser by hand and run the tests again.',
  );
  if (findBrowser() === undefined) {
    console.error('chromium was installed but is not on the path. Name it in JIBUN_BROWSER.');
    process.exit(1);
  }
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

/** A file that could not even be loaded counts as one failure. */
function countResults(): { passed: number; failed: number } {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return { passed: results.numPassedTests, failed: results.numFailedTests + broken };
}
