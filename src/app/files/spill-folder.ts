import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'incoming-';

/** A file on its way to the disk. */
export type SpilledFile = {
  readonly path: string;
  write(bytes: Uint8Array): Promise<void>;
  /** Everything has arrived. */
  finish(): Promise<void>;
  /** Nothing of it is left. */
  discard(): Promise<void>;
};

export type SpillFolder = ReturnType<typeof createSpillFolder>;

/**
 * Large files of this run, in a folder below `root` that only this user may enter. It is made with the first
 * file and goes when the app closes; what a killed run left behind is swept when the next one opens.
 */
export function createSpillFolder(root: string) {
  let folder: string | undefined;
  let lastNumber = 0;
  sweep(root);

  return {
    async create(): Promise<SpilledFile> {
      folder ??= makeFolder(root);
      lastNumber += 1;
      const path = join(folder, String(lastNumber));
      const file = await open(path, 'wx', 0o600);
      return {
        path,
        async write(bytes) {
          for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
        },
        finish: () => file.close(),
        async discard() {
          await file.close();
          rmSync(path, { force: true });
        },
      };
    },
    remove(): void {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `mkdtemp` makes it for this user alone; the name says which process it belongs to. */
function makeFolder(root: string): string {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return mkdtempSync(join(root, `${PREFIX}${process.pid}-`));
}

/** Removes the folders of processes that are gone. */
function sweep(root: string): void {
  for (const name of namesIn(root)) {
    const pid = Number(/^incoming-(\d+)-/.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function namesIn(root: string): string[] {
  try {
    return readdirSync(root);
  } catch {
    // There is no such folder before the first large file.
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process answers EPERM: it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
