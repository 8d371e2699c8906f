import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLibraryFolder } from '#app/library/library-folder.ts';
import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import type { LibraryFile } from '#library/load-library.ts';
import { parseYaml } from '#library/parse-yaml.ts';
import { ROOT } from './paths.ts';

export const SHIPPED_LIBRARY = join(ROOT, 'templates', 'library');

/** Our own files. YAML is slow to parse: what no test has changed is parsed once for all that share a process. */
export const SHIPPED_FILES: readonly LibraryFile[] = readLibraryFolder(SHIPPED_LIBRARY).map((file) => ({
  ...file,
  content: parseYaml(file.text),
}));
const shipped = new Map(SHIPPED_FILES.map((file) => [file.path, file]));

/** Our library with one of its files edited. */
export function libraryWithFile(path: string, edit: (text: string) => string): Library {
  return loadLibrary(
    SHIPPED_FILES.map((file) => (file.path === path ? { path, text: edit(file.text) } : file)),
  );
}

/** Our library, copied to a temporary folder, edited there as a lawyer would, and read from there. */
export function libraryWith(edit: (folder: string) => void): Library {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-library-'));
  try {
    cpSync(SHIPPED_LIBRARY, folder, { recursive: true });
    edit(folder);
    return loadLibrary(readLibraryFolder(folder).map((file) => ({ ...file, ...contentOf(file) })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds a term to a file of `terms/`: the record of another term under a new id, with what `edit` changes in it. */
export function addTermLike(
  folder: string,
  file: string,
  of: string,
  id: string,
  edit: (text: string) => string = (text) => text,
): void {
  const path = join(folder, 'terms', file);
  const text = readFileSync(path, 'utf8');
  const record = text.split(/^(?=- id: )/m).find((each) => each.startsWith(`- id: ${of}\n`));
  if (record === undefined) throw new Error(`${of} is not in ${file}.`);
  writeFileSync(path, `${text.trimEnd()}\n${edit(record).replace(`- id: ${of}`, `- id: ${id}`)}`);
}

function contentOf({ path, text }: LibraryFile): Pick<LibraryFile, 'content'> {
  return shipped.get(path)?.text === text ? { content: shipped.get(path)?.content } : {};
}
