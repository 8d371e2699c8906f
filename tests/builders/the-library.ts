import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import { openLibrary } from '#app/library/open-library.ts';
import type { LibraryPlaces } from '#app/library/open-library.ts';
import { TEMPLATES } from './paths.ts';

/** The variable that names the library as this run of the tests has read it. */
export const READ_LIBRARY = 'JIBUN_READ_LIBRARY';

/** Our library for an app with its files below one folder. Outside a run of the tests the YAML is read. */
export function libraryPlacesIn(folder: string): LibraryPlaces {
  const read = process.env[READ_LIBRARY];
  if (read === undefined) return { templatesRoot: TEMPLATES };
  return {
    templatesRoot: TEMPLATES,
    librarySnapshotPath: join(folder, 'library.snapshot.json'),
    shippedSnapshotPath: read,
  };
}

/** A data folder with nothing in it but the library as it was read: for commands that a test starts. */
export function emptyDataFolder(): string {
  const read = process.env[READ_LIBRARY];
  return read === undefined ? join(tmpdir(), 'jibun-command-nothing') : dirname(dirname(read));
}

let ours: Library | undefined;

/** Our own library, as the app reads it: once for all the tests of a process, since nobody may change it. */
export function theLibrary(): Library {
  const read = process.env[READ_LIBRARY];
  ours ??= openLibrary({
    templatesRoot: TEMPLATES,
    ...(read === undefined ? {} : { librarySnapshotPath: read }),
  });
  return ours;
}
