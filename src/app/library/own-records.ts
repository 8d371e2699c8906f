import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryPlaces } from './open-library.ts';
import { readLibraryFolder } from './library-folder.ts';

/** The ids of the records that stand in files of the person's own, each a whole file in place of ours. */
export function ownRecords({
  userTemplatesRoot,
}: Pick<LibraryPlaces, 'userTemplatesRoot'>): ReadonlySet<string> {
  const folder = userTemplatesRoot === undefined ? undefined : join(userTemplatesRoot, 'library');
  if (folder === undefined || !existsSync(folder)) return new Set();
  const ids = readLibraryFolder(folder).flatMap(({ text }) => [
    ...text.matchAll(/^-(?: *\{)? *id: *['"]?([a-z0-9_-]+)/gm),
  ]);
  return new Set(ids.flatMap((match) => match[1] ?? []));
}
