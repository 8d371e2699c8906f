// Type-checks every room with what it may use: pure rooms know no console, clock or fetch; what runs in a page knows the DOM.
// What was found sound is kept in .cache/types, so that the next check looks at what has changed since.
import { spawnSync } from 'node:child_process';

const projects = [
  'src/domain',
  'src/contract',
  'src/library',
  'src/documents',
  'src/papers',
  'src/word',
  'renderer',
  'tests/renderer',
  'tests/e2e',
  '.',
];
let failed = false;
for (const project of projects) {
  const kept = `.cache/types/${project === '.' ? 'all' : project.replaceAll('/', '-')}.tsbuildinfo`;
  const { status } = spawnSync('tsc', ['-p', project, '--incremental', '--tsBuildInfoFile', kept], {
    stdio: 'inherit',
  });
  if (status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
