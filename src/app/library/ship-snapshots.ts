import { join } from 'node:path';
import { VERSION } from '#app/base/version.ts';
import { shipSnapshot } from './cached-library.ts';
import { readLibraryFolder } from './library-folder.ts';
import { shipLexicon } from './open-lexicon.ts';
import { openLibrary } from './open-library.ts';

/** Writes the library of a templates folder as a snapshot to this path, and the words of papers beside it. Throws what the file system throws. */
export function shipSnapshots(templatesRoot: string, path: string): void {
  shipSnapshot(readLibraryFolder(join(templatesRoot, 'library')), path, VERSION);
  // Read as the app reads it, so that the words are kept for the very terms that it will have.
  const library = openLibrary({ templatesRoot, librarySnapshotPath: path });
  if (library.problems.length === 0) shipLexicon(templatesRoot, library, path);
}
