import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import type { LibraryFile } from '#library/load-library.ts';

/** Raised whenever reading the same YAML would give another library. */
const FORMAT = 1;

/**
 * The library, from a snapshot when the very same files were read and validated before; YAML is slow
 * to parse. The snapshot is keyed by the content of every file, so an edited file is always read
 * anew. A library with problems is never kept, and a snapshot that cannot be read is ignored.
 */
export function loadCachedLibrary(
  files: readonly LibraryFile[],
  snapshotPath: string,
  version: string,
): Library {
  const key = contentKey(files, version);
  const kept = readSnapshot(snapshotPath, key);
  if (kept) return kept;
  const library = loadLibrary(files);
  if (library.problems.length === 0) writeSnapshot(snapshotPath, key, library);
  return library;
}

function contentKey(files: readonly LibraryFile[], version: string): string {
  const hash = createHash('sha256').update(`${FORMAT}\0${version}`);
  for (const file of files) hash.update(`\0${file.path}\0${file.text}`);
  return hash.digest('hex');
}

function readSnapshot(path: string, key: string): Library | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const text = readFileSync(path, 'utf8');
    // The key stands first, so that a stale snapshot is not parsed.
    if (!text.startsWith(`{"key":"${key}"`)) return undefined;
    return (JSON.parse(text) as { library: Library }).library;
  } catch {
    return undefined;
  }
}

function writeSnapshot(path: string, key: string, library: Library): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify({ key, library }));
    renameSync(`${path}.new`, path);
  } catch {
    // A snapshot saves time and nothing else: without it the YAML is read again.
  }
}
