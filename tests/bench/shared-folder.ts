import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '#tests/builders/paths.ts';

/** A folder of the material that is handed around beside the project. Throws, by name, where it is not there. */
export function sharedFolder(name: string): string {
  for (let folder = ROOT; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(dirname(folder), 'shared', name);
    if (existsSync(found)) return found;
  }
  throw new Error(`The folder shared/${name} is not beside the project: this bench measures on it.`);
}
