import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import type { LibraryFile } from '#library/load-library.ts';
import { loadKept, shipKept } from './snapshot.ts';
import type { Recipe, SnapshotPaths } from './snapshot.ts';

/** Raise it whenever the same YAML would be read as a different library. */
const FORMAT = 5;

/** The library, from a snapshot when the very same files were read and validated before. */
export function loadCachedLibrary(
  files: readonly LibraryFile[],
  paths: SnapshotPaths,
  version: string,
): Library {
  return loadKept(files, paths, recipe(version));
}

/** Writes the snapshot that lies beside the product. A library with problems gets none. Throws what the file system throws. */
export function shipSnapshot(files: readonly LibraryFile[], path: string, version: string): void {
  shipKept(files, path, recipe(version));
}

function recipe(version: string): Recipe<Library> {
  return { made: `library ${FORMAT} ${version}`, load: loadLibrary };
}
