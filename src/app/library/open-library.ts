import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import type { LibraryFile } from '#library/load-library.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { loadCachedLibrary } from './cached-library.ts';
import { readLibraryFolder } from './library-folder.ts';
import { VERSION } from '#app/base/version.ts';

/** Where the library lies, and where it is kept once read. */
export type LibraryPlaces = Pick<
  AppOptions,
  'templatesRoot' | 'userTemplatesRoot' | 'librarySnapshotPath' | 'shippedSnapshotPath'
>;

/** The library as it lies on disk; a file of the user's own stands in for ours of the same path. */
export function openLibrary({
  templatesRoot,
  userTemplatesRoot,
  librarySnapshotPath,
  shippedSnapshotPath,
}: LibraryPlaces): Library {
  const files = new Map(readFolder(templatesRoot).map((file) => [file.path, file]));
  if (userTemplatesRoot !== undefined)
    for (const file of readFolder(userTemplatesRoot)) files.set(file.path, file);
  const sorted = [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return librarySnapshotPath === undefined
    ? loadLibrary(sorted)
    : loadCachedLibrary(sorted, { own: librarySnapshotPath, shipped: shippedSnapshotPath }, VERSION);
}

function readFolder(root: string): LibraryFile[] {
  const folder = join(root, 'library');
  return existsSync(folder) ? readLibraryFolder(folder) : [];
}
