import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { shipSnapshots } from '#app/library/ship-snapshots.ts';
import { TEMPLATES } from './paths.ts';
import { READ_LIBRARY } from './the-library.ts';

/**
 * Reads the YAML of the library and of the words of papers once for the whole run, before the first test, with the code as it stands now.
 * Every test and every process that a test starts finds what was read through the environment. It is keyed
 * by the files' content, so a test that changes a file still reads that file itself.
 */
export default function readLibraryOnce(project: TestProject): (() => void) | undefined {
  // Another test project of this run has already read the library.
  if (process.env[READ_LIBRARY] !== undefined) return undefined;
  const { read, remove } = keepLibrary();
  // In watch mode the code that reads the library may have changed since.
  project.onTestsRerun(read);
  return remove;
}

/** For this process and all that it starts; outside a run of the tests too. */
export function keepLibrary(): { readonly read: () => void; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-library-'));
  const path = join(folder, 'jibun', 'library.snapshot.json');
  const read = (): void => shipSnapshots(TEMPLATES, path);
  read();
  process.env[READ_LIBRARY] = path;
  return { read, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
