import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { Fail } from '#domain/base/failure.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { failFromFiles } from './file-failure.ts';
import { plainFileName } from './file-name.ts';
import { createSpillFolder } from './spill-folder.ts';
import type { SpilledFile } from './spill-folder.ts';

/** The largest file that comes in, in bytes. */
export const FILE_LIMIT_BYTES = 300_000_000;
/** A file up to this size stays in memory. */
const SMALL_BYTES = 4_000_000;
/** As much as this run keeps in memory; the oldest files are dropped first, the newest never. */
const MEMORY_BYTES = 200_000_000;
/** As much as this run keeps on the disk; beyond it, a file is refused. */
const DISK_BYTES = 1_000_000_000;
const CHUNK_BYTES = 256 * 1024;

export type TokenFile = {
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  /** The whole of it in memory. Throws Fail `too-large` beyond the limit. */
  read(limitBytes: number): Uint8Array;
  /** The first bytes of it, as many as there are. */
  head(bytes: number): Uint8Array;
  /** Piece by piece; every piece is the receiver's own. */
  chunks(): AsyncIterable<Uint8Array>;
};

type Place =
  { readonly kind: 'memory'; readonly bytes: Uint8Array } | { readonly kind: 'disk'; readonly path: string };
type Kept = {
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly place: Place;
};

export type FileTokens = ReturnType<typeof createFileTokens>;

/** Files as opaque tokens, so that no path crosses the contract: for this run, the large ones on the disk below `root`. */
export function createFileTokens(newId: () => string, root: string) {
  const files = new Map<string, Kept>();
  const folder = createSpillFolder(root);
  let bytesInMemory = 0;
  let bytesOnDisk = 0;

  return {
    /** What we wrote ourselves. */
    put({ name, mime, bytes }: { readonly name: string; readonly mime: string; readonly bytes: Uint8Array }) {
      return keep({ name, mime, sizeBytes: bytes.length, place: { kind: 'memory', bytes } });
    },
    /**
     * Takes a file in, piece by piece. Throws Fail `too-large` (the file, or all files of this run), `cancelled`
     * when it does not arrive whole, and what the disk says; then nothing of it is kept.
     */
    async receive(name: string, chunks: AsyncIterable<Uint8Array>): Promise<OfferedFile> {
      const parts: Uint8Array[] = [];
      let sizeBytes = 0;
      let spilledBytes = 0;
      let spilled: SpilledFile | undefined;
      const spill = async (file: SpilledFile, bytes: Uint8Array): Promise<void> => {
        if (bytesOnDisk + bytes.length > DISK_BYTES) throw tooManyFiles(name);
        bytesOnDisk += bytes.length;
        spilledBytes += bytes.length;
        await file.write(bytes);
      };
      try {
        for await (const chunk of wholeOrRefused(name, chunks)) {
          sizeBytes += chunk.length;
          if (sizeBytes > FILE_LIMIT_BYTES) throw fileTooLarge(name);
          if (!spilled && sizeBytes > SMALL_BYTES) {
            spilled = await folder.create();
            for (const part of parts.splice(0)) await spill(spilled, part);
          }
          if (spilled) await spill(spilled, chunk);
          else parts.push(chunk);
        }
        await spilled?.finish();
      } catch (error) {
        await spilled?.discard();
        bytesOnDisk -= spilledBytes;
        throw failFromFiles(error, name) ?? error;
      }
      const place: Place = spilled
        ? { kind: 'disk', path: spilled.path }
        : { kind: 'memory', bytes: Buffer.concat(parts) };
      return keep({ name, mime: mimeOf(name), sizeBytes, place });
    },
    /** Throws Fail `not-found`. */
    get(token: string): TokenFile {
      const file = files.get(token);
      if (!file) throw notAtHand();
      const { name, mime, sizeBytes, place } = file;
      return {
        name,
        mime,
        sizeBytes,
        read(limitBytes) {
          if (sizeBytes > limitBytes) throw contentTooLarge(limitBytes);
          return place.kind === 'memory' ? place.bytes : readFileSync(place.path);
        },
        head: (bytes) =>
          place.kind === 'memory' ? place.bytes.subarray(0, bytes) : readFirstBytes(place.path, bytes),
        chunks: () => (place.kind === 'memory' ? piecesOf(place.bytes) : readInPieces(place.path)),
      };
    },
    /** Removes what lies on the disk. */
    close(): void {
      files.clear();
      folder.remove();
    },
  };

  function keep(file: Kept): OfferedFile {
    const token = newId();
    const kept = { ...file, name: plainFileName(file.name) };
    files.set(token, kept);
    if (kept.place.kind === 'memory') {
      bytesInMemory += kept.sizeBytes;
      forgetOldest(token);
    }
    return { token, name: kept.name, sizeBytes: kept.sizeBytes };
  }

  function forgetOldest(newest: string): void {
    for (const [oldest, { place, sizeBytes }] of files) {
      if (bytesInMemory <= MEMORY_BYTES || oldest === newest) break;
      if (place.kind !== 'memory') continue;
      files.delete(oldest);
      bytesInMemory -= sizeBytes;
    }
  }
}

/** Whatever breaks a file off on its way here, what has arrived is not the file. */
async function* wholeOrRefused(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* chunks;
  } catch (error) {
    throw error instanceof Fail ? error : notWhole(name);
  }
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    yield new Uint8Array(bytes.subarray(at, at + CHUNK_BYTES));
}

function readInPieces(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

function readFirstBytes(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

const MIMES: Readonly<Record<string, string>> = {
  json: 'application/json',
  ics: 'text/calendar',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function mimeOf(name: string): string {
  return MIMES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

function notAtHand(): Fail {
  return new Fail(
    'not-found',
    {
      en: 'This file is no longer at hand. Choose or write it again.',
      ko: '파일이 더 이상 남아 있지 않습니다. 다시 선택하거나 작성하세요.',
    },
    'token',
  );
}

export function fileTooLarge(name: string): Fail {
  const megabytes = FILE_LIMIT_BYTES / 1_000_000;
  return new Fail('too-large', {
    en: `“${name}” is larger than ${megabytes} MB. Choose a smaller file.`,
    ko: `‘${name}’은(는) ${megabytes}MB보다 큽니다. 더 작은 파일을 선택하세요.`,
  });
}

function tooManyFiles(name: string): Fail {
  return new Fail('too-large', {
    en: `There is no room for “${name}”: the files taken in since Jibun was opened come to more than 1 GB. Close Jibun, open it again and choose the file again.`,
    ko: `‘${name}’을(를) 더 받을 수 없습니다. 지분을 연 뒤 받은 파일이 모두 1GB를 넘습니다. 지분을 종료했다가 다시 연 뒤 파일을 다시 선택하세요.`,
  });
}

/** Of a file that is read as a whole, such as JSON. */
export function contentTooLarge(limitBytes: number): Fail {
  const megabytes = limitBytes / 1_000_000;
  return new Fail('too-large', {
    en: `The file is larger than ${megabytes} MB. Take long texts out of it and try again.`,
    ko: `파일이 ${megabytes}MB를 넘습니다. 긴 글을 줄인 뒤 다시 시도하세요.`,
  });
}

function notWhole(name: string): Fail {
  return new Fail('cancelled', {
    en: `“${name}” did not arrive whole, so nothing of it was kept. Choose it again.`,
    ko: `‘${name}’이(가) 도중에 끊겨 받지 않았습니다. 다시 선택하세요.`,
  });
}
