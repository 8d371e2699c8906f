import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import { noSpaceFor } from './file-failure.ts';

/**
 * Writes a whole file or nothing: beside it under another name, flushed, then renamed over it. What was
 * there before stays untouched until then. Throws Fail `disk-full` or `cannot-write`, naming the file.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
  writeFilesAtomically([{ path, bytes }]);
}

/** The same for files that belong together: all of them or none. What was there before stays until all are written. */
export function writeFilesAtomically(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): void {
  const inPlace: string[] = [];
  try {
    for (const { path, bytes } of files)
      naming(path, () => {
        refuseOddTarget(path);
        writeFlushed(temporaryFor(path), bytes);
      });
    for (const [n, { path }] of files.entries())
      naming(path, () => {
        // The last is put in place or the rename is refused: nothing comes after it that could fail.
        if (n < files.length - 1 && existsSync(path)) copyFileSync(path, formerOf(path));
        putInPlace(temporaryFor(path), path);
        inPlace.push(path);
      });
  } catch (error) {
    for (const path of inPlace) {
      if (existsSync(formerOf(path))) renameSync(formerOf(path), path);
      else rmSync(path, { force: true });
    }
    throw error;
  } finally {
    for (const { path } of files)
      for (const left of [temporaryFor(path), formerOf(path)]) removeIfThere(left);
  }
}

function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
}

/** What was there before, while another file that belongs to it is still to be put in place. */
function formerOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.old.part`);
}

/** Where the folder is gone or takes no change, there is nothing of ours to remove. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The refusal that led here is what a person has to read.
  }
}

function naming(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw failFromWriting(error, basename(path));
  }
}

/** The same for a file that comes piece by piece. What the pieces throw is thrown, and nothing is written. */
export async function writeChunksAtomically(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    refuseOddTarget(path);
    await writeChunksFlushed(temporary, chunks);
    putInPlace(temporary, path);
  } catch (error) {
    removeIfThere(temporary);
    throw failFromWriting(error, basename(path));
  }
}

/**
 * The folder takes files, for the new one lies in it; so what refuses to give way is the file itself: a program holds
 * it, as Word does on Windows, or it belongs to somebody else.
 */
function putInPlace(temporary: string, path: string): void {
  try {
    renameSync(temporary, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES') throw isHeld(basename(path));
    throw error;
  }
}

function isHeld(name: string): Fail {
  return new Fail('cannot-write', {
    en: `“${name}” is open in another program or may not be replaced, so it was left as it is. Close it there and save again, or save under another name.`,
    ko: `‘${name}’은(는) 다른 프로그램에서 열려 있거나 바꿀 수 없어 그대로 두었습니다. 그 프로그램에서 닫고 다시 저장하거나 다른 이름으로 저장하세요.`,
  });
}

/** A device or a folder is not replaced by a file. */
function refuseOddTarget(path: string): void {
  const target = statSync(path, { throwIfNoEntry: false });
  if (target === undefined || target.isFile()) return;
  throw target.isDirectory()
    ? new Fail('cannot-write', {
        en: `“${basename(path)}” is a folder. Name a file in it.`,
        ko: `‘${basename(path)}’은(는) 폴더입니다. 그 안의 파일 이름을 지정하세요.`,
      })
    : new Fail('cannot-write', {
        en: `“${basename(path)}” is a device, not a file. Choose another file.`,
        ko: `‘${basename(path)}’은(는) 파일이 아니라 장치입니다. 다른 파일을 선택하세요.`,
      });
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function writeChunksFlushed(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const bytes of chunks)
      for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
    await file.sync();
  } finally {
    await file.close();
  }
}

function failFromWriting(error: unknown, name: string): unknown {
  if (error instanceof Fail || !(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    // Larger than this process, or this file system, may write.
    case 'EFBIG':
      return noSpaceFor(name);
    case 'ENOENT':
    case 'ENOTDIR':
      return new Fail('cannot-write', {
        en: `The folder for “${name}” does not exist. Make it or choose another.`,
        ko: `‘${name}’을(를) 저장할 폴더가 없습니다. 폴더를 만들거나 다른 폴더를 선택하세요.`,
      });
    case 'ENAMETOOLONG':
      return new Fail('cannot-write', {
        en: `The name “${name.slice(0, 40)}…” is too long. Choose a shorter one.`,
        ko: `파일 이름 ‘${name.slice(0, 40)}…’이(가) 너무 깁니다. 더 짧은 이름을 쓰세요.`,
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return new Fail('cannot-write', {
        en: `“${name}” cannot be written. Close it in other programs, allow writing to the folder, or choose another.`,
        ko: `‘${name}’을(를) 저장할 수 없습니다. 다른 프로그램에서 닫거나, 폴더의 쓰기 권한을 확인하거나, 다른 폴더를 선택하세요.`,
      });
    default:
      return error;
  }
}
