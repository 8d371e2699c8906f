import { Fail } from '#domain/base/failure.ts';
import type { Original } from '#storage/original-store.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** Room for a scanned long form with all its exhibits. */
export const LARGEST_ORIGINAL_BYTES = 250_000_000;

/** A file as it comes in: its own name and its bytes, piece by piece. */
export type IncomingFile = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> };

/**
 * Takes a file in and keeps it byte for byte, together with what `naming` writes: both or neither. `naming`
 * writes the paper that names it, since an original that nothing names is removed. A file that is here already
 * is not kept twice. Throws Fail `refused` (no bytes), `too-large` or `disk-full`; then nothing is kept.
 */
export async function keepOriginal<T>(
  workspace: Workspace,
  file: IncomingFile,
  at: string,
  naming: (original: Original) => T,
): Promise<T> {
  const staged = workspace.originals.stage();
  try {
    for await (const bytes of file.chunks) {
      if (staged.sizeBytes + bytes.length > LARGEST_ORIGINAL_BYTES) throw tooLarge(file.name);
      staged.add(bytes);
    }
    if (staged.sizeBytes === 0) throw empty(file.name);
    return workspace.transact(() => naming(staged.keep(at)));
  } catch (error) {
    throw failFromSqlite(error, workspace.name) ?? error;
  } finally {
    // Where the workspace was closed meanwhile, what was staged is gone with it.
    if (workspace.db.open) staged.drop();
  }
}

function empty(name: string): Fail {
  return new Fail(
    'refused',
    {
      en: `“${name}” has no bytes in it. Ask for the file again, or save it anew and choose that one.`,
      ko: `‘${name}’은(는) 내용이 없는 0바이트 파일입니다. 파일을 다시 받거나 새로 저장해 선택하세요.`,
    },
    'name',
  );
}

function tooLarge(name: string): Fail {
  const megabytes = LARGEST_ORIGINAL_BYTES / 1_000_000;
  return new Fail(
    'too-large',
    {
      en: `“${name}” is larger than ${megabytes} MB. Split it, or save it without its pictures, and add that one.`,
      ko: `‘${name}’이(가) ${megabytes}MB를 넘습니다. 파일을 나누거나 그림을 뺀 사본을 추가하세요.`,
    },
    'name',
  );
}
