import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import type { AppOptions } from './app-options.ts';
import { readLibraryFolder } from './library-folder.ts';

/** The library as it lies on disk; a file of the user's own stands in for ours of the same path. */
export function openLibrary({
  templatesRoot,
  userTemplatesRoot,
}: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>): Library {
  const files = new Map(readFolder(templatesRoot).map((file) => [file.path, file]));
  if (userTemplatesRoot !== undefined)
    for (const file of readFolder(userTemplatesRoot)) files.set(file.path, file);
  return loadLibrary([...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)));
}

function readFolder(root: string): ReturnType<typeof readLibraryFolder> {
  const folder = join(root, 'library');
  return existsSync(folder) ? readLibraryFolder(folder) : [];
}
