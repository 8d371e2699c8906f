/** The files that `npm run test:fast` leaves to the whole suite, and why. */
export const SLOW_TESTS: Readonly<Record<string, string>> = {
  'tests/e2e/**/*.spec.ts': 'needs the built interface and a browser',
  'tests/loopback/start.test.ts': 'builds the interface and starts real processes',
  'tests/security/electron-boot.test.ts': 'boots the built shell',
  'tests/security/electron-launch.test.ts': 'starts the built shell',
  'tests/cli/restore-command.test.ts': 'serves the built interface',
  'tests/cli/command-line.test.ts': 'starts real processes and writes whole briefs',
  'tests/app/care/backups.test.ts': 'copies whole workspaces',
  'tests/documents/brief/documents-money.test.ts': 'works ten thousand films for each brief',
  'tests/documents/term-sheet/read-back.test.ts': 'writes seven sheets and reads each as a paper',
  'tests/engine/engine.test.ts': 'starts processes and ends them',
  'tests/loopback/large-file.test.ts': 'moves a file of 200 MB',
  'tests/security/loopback-host.test.ts': 'waits for connections that are cut',
  'tests/storage/originals.test.ts': 'moves a file of 200 MB and kills a process',
  'tests/storage/copied-open.test.ts': 'starts real processes and copies their files',
  'tests/storage/killed.test.ts': 'kills a process twenty times',
  'tests/storage/killed-at-work.test.ts': 'kills processes at every kind of work',
};
