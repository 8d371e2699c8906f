import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SLOW_ALONE, SLOW_SHARED } from './.tools/slow-tests.ts';

// Every process that a test starts loads the same sources: what Node compiled once, it need not compile again.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/compiled');

/**
 * Files that change nothing but folders of their own share a process, so that the sources are loaded once for
 * all of them. The others kill, fill disks, set the environment or keep state in the page: each has its own.
 */
const SHARE_A_PROCESS = [
  'app',
  'architecture',
  'cli',
  'contract',
  'documents',
  'domain',
  'laws',
  'library',
  'papers',
  'parity',
  'word',
  'renderer/{deal-parts,frame,places,ui}',
].map((room) => `tests/${room}/**/*.test.ts`);
SHARE_A_PROCESS.push(
  'tests/engine/{new-clause-numbering,redline-papers}.test.ts',
  'tests/loopback/folders.test.ts',
  'tests/security/{electron-policies,endless-patterns,hostile-input,loopback-guard,no-network,supply-chain}.test.ts',
  'tests/storage/{foreign-files,hostile-places,migrations,place-and-clock,query-plans}.test.ts',
);

/** `npm run test:fast` leaves these out. */
const SLOW = Object.keys(SLOW_ALONE);
const SLOW_TOGETHER = Object.keys(SLOW_SHARED);

/** The specs share a process too, and in it one browser: each has folders and desks of its own. */
const SPECS = 'tests/e2e/**/*.spec.ts';

const COMMON = {
  globalSetup: ['tests/builders/library-once.ts', 'tests/builders/engine-once.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // A page on a busy machine needs longer than a second to show what is waited for.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    // On two cores: much of a file's time is waiting for a page or a process, so three keep both busy. The quick suite
    // waits for neither, and each process more would load the sources once more.
    maxWorkers: process.env['JIBUN_QUICK'] === '1' ? Math.min(availableParallelism(), 4) : 3,
    projects: [
      {
        test: {
          ...COMMON,
          name: 'shared',
          include: SHARE_A_PROCESS,
          exclude: [...SLOW, ...SLOW_TOGETHER],
          isolate: false,
        },
      },
      {
        test: {
          ...COMMON,
          name: 'alone',
          include: ['tests/**/*.test.ts'],
          exclude: [...SHARE_A_PROCESS, ...SLOW, ...SLOW_TOGETHER],
        },
      },
      { test: { ...COMMON, name: 'long', include: SLOW_TOGETHER, exclude: SLOW, isolate: false } },
      { test: { ...COMMON, name: 'slow', include: SLOW.filter((pattern) => pattern !== SPECS) } },
      { test: { ...COMMON, name: 'e2e', include: [SPECS], isolate: false } },
    ],
  },
});
