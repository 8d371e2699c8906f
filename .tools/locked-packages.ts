import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type LockedPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly integrity: string | undefined;
  readonly resolved: string | undefined;
  readonly hasInstallScript: boolean;
  /** A package that the program loads as it is; what is bundled into the interface counts among the others. */
  readonly isShipped: boolean;
};

/** Licences under which anybody may use, change and pass on a package, as SPDX names them. */
export const PERMITTED: ReadonlySet<string> = new Set([
  '(MIT OR CC0-1.0)',
  '(WTFPL OR MIT)',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'WTFPL',
  'WTFPL OR ISC',
]);

/** Every lockfile of the project: what runs and tests it, and what makes its installers. */
export const LOCKFILES = ['package-lock.json', join('electron', 'packaging', 'package-lock.json')] as const;

export function packagesOf(root: string): LockedPackage[] {
  return LOCKFILES.flatMap((file) => readLock(join(root, file), file === LOCKFILES[0]));
}

type Entry = Readonly<Record<string, unknown>>;

function readLock(path: string, isProgram: boolean): LockedPackage[] {
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Readonly<Record<string, Entry>> };
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: textOf(entry['version']) ?? '',
      licence: textOf(entry['license']) ?? 'none said',
      integrity: textOf(entry['integrity']),
      resolved: textOf(entry['resolved']),
      hasInstallScript: entry['hasInstallScript'] === true,
      isShipped: isProgram && entry['dev'] !== true && entry['optional'] !== true,
    }));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
