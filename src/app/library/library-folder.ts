import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryFile } from '#library/load-library.ts';

/** Every YAML file below a folder, with `/` paths relative to it, in order of name. */
export function readLibraryFolder(folder: string): LibraryFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
      text: readFileSync(path, 'utf8'),
    }));
}
