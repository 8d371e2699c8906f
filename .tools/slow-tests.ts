/** The files that `npm run test:fast` leaves to the whole suite, and why. */
export const SLOW_TESTS: Readonly<Record<string, string>> = {
  'tests/e2e/**/*.spec.ts': 'needs the built interface and a browser',
  'tests/loopback/start.test.ts': 'builds the interface and waits for downloads that never end',
  'tests/security/electron-boot.test.ts': 'boots the built shell',
  'tests/security/electron-launch.test.ts': 'starts the built shell',
  'tests/storage/originals.test.ts': 'moves a file of 200 MB and kills a process',
  'tests/storage/killed.test.ts': 'kills a process twenty times',
  'tests/storage/killed-at-work.test.ts': 'kills processes at every kind of work',
};
