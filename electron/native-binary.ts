import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** sha256 of each binary of better-sqlite3, by its file name. */
export type BinaryDigests = Readonly<Record<string, string>>;

/**
 * The binary of the database that is not the one that was built in; undefined where all are. The system loads it from
 * beside the archive, so that the archive's own digest does not cover it. On macOS the signature of the program does, and
 * signing changes the file.
 */
export function findAlteredBinary(
  appRoot: string,
  platform: NodeJS.Platform,
  digests: BinaryDigests,
): string | undefined {
  if (platform === 'darwin') return undefined;
  const beside = appRoot.endsWith('.asar') ? `${appRoot}.unpacked` : appRoot;
  const folder = join(beside, 'node_modules', 'better-sqlite3', 'prebuilds');
  // `linux` finds that of musl too: which of them is loaded is decided later.
  const names = Object.keys(digests).filter((name) => name.startsWith(platform));
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length === 0) return folder;
  return there.find((name) => digestOf(join(folder, name)) !== digests[name]);
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
