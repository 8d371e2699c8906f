import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { loadCachedLibrary } from './cached-library.ts';
import { ignoredTemplates } from '#app/files/template-folder.ts';
import { openLibraryFolder } from './library-folder.ts';
import type { ReadFolder } from './library-folder.ts';
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
  const shipped = readFolder(templatesRoot);
  const own = userTemplatesRoot === undefined ? NOTHING : readFolder(userTemplatesRoot);
  const files = new Map([...shipped.files, ...own.files].map((file) => [file.path, file]));
  const sorted = [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const library =
    librarySnapshotPath === undefined
      ? loadLibrary(sorted)
      : loadCachedLibrary(sorted, { own: librarySnapshotPath, shipped: shippedSnapshotPath }, VERSION);
  // What could not even be read as text comes first.
  const unread = [...shipped.problems, ...own.problems, ...ignoredTemplates(userTemplatesRoot)];
  return unread.length === 0 ? library : { ...library, problems: [...unread, ...library.problems] };
}

const NOTHING: ReadFolder = { files: [], problems: [] };

function readFolder(root: string): ReadFolder {
  const folder = join(root, 'library');
  return existsSync(folder) ? openLibraryFolder(folder) : NOTHING;
}
