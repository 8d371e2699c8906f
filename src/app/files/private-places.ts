import { chmodSync, closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';

/*
 * What Jibun keeps is for the person who runs it, whatever the system lets others do by default: folders are 0700 and
 * files 0600. On Windows the modes say nothing; there a person's own folders are closed to others by the system.
 */

/** Makes the folder, and those above it that are not there. Folders that are there keep their rights. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/**
 * Makes the empty file into which SQLite then writes; its log takes the same rights. Answers whether it was made.
 */
export function makePrivateFile(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch {
    // What is there stays as it is; where nothing may be made, whoever opens the file says why.
    return false;
  }
}

/** Takes away again what `makePrivateFile` made, unless something was written into it. */
export function dropIfEmpty(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.size === 0) rmSync(path, { force: true });
}

/** Closes a folder of ours that an earlier version left open to others. A folder of somebody else is left as it is. */
export function closeToOthers(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory() || found.uid !== process.getuid?.()) return;
  if ((found.mode & 0o077) !== 0) chmodSync(folder, 0o700);
}
