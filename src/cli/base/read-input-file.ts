import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { TELLING_BYTES } from '#domain/files/file-kind.ts';
import { refuseOtherKind } from '#app/files/json-file.ts';
import { Fail } from '#domain/base/failure.ts';

/** The bytes of a file that a command names. Throws Fail `not-found`, `invalid-input` or `too-large`. */
export function readInputFile(
  path: string,
  limitBytes: number,
  door: 'changes' | 'deal-file' | 'money' | 'pack' | 'paper',
): Uint8Array {
  try {
    const file = statSync(path);
    if (file.isDirectory()) {
      const wanted = door === 'paper' ? '' : '.json ';
      throw new Fail('invalid-input', {
        en: `is a folder, not a file. Name the ${wanted}file in it.`,
        ko: `파일이 아니라 폴더입니다. 그 안의 ${wanted}파일을 지정하세요.`,
      });
    }
    if (file.isFile()) {
      if (file.size <= limitBytes) return readFileSync(path);
      if (door !== 'paper') refuseOtherKind(readUpTo(path, TELLING_BYTES), door);
      throw tooLarge(limitBytes);
    }
    // A device or a pipe has no size to judge, and may never end.
    const bytes = readUpTo(path, limitBytes + 1);
    if (bytes.length > limitBytes) throw tooLarge(limitBytes);
    return bytes;
  } catch (error) {
    if (error instanceof Fail || !(error instanceof Error) || !('code' in error)) throw error;
    throw error.code === 'ENOENT' || error.code === 'ENOTDIR'
      ? new Fail('not-found', {
          en: 'does not exist. Check the name.',
          ko: '파일이 없습니다. 이름을 확인하세요.',
        })
      : new Fail('not-found', {
          en: `cannot be read (${String(error.code)}). Check that you may read it.`,
          ko: `읽을 수 없습니다(${String(error.code)}). 읽기 권한을 확인하세요.`,
        });
  }
}

function readUpTo(path: string, most: number): Uint8Array {
  const room = Buffer.alloc(most);
  const descriptor = openSync(path, 'r');
  try {
    let size = 0;
    while (size < room.length) {
      const count = readSync(descriptor, room, size, room.length - size, null);
      if (count === 0) break;
      size += count;
    }
    return room.subarray(0, size);
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(limitBytes: number): Fail {
  const megabytes = limitBytes / 1_000_000;
  return new Fail('too-large', {
    en: `is larger than ${megabytes} MB. Take long texts out of it and try again.`,
    ko: `${megabytes}MB를 넘습니다. 긴 글을 줄인 뒤 다시 시도하세요.`,
  });
}
