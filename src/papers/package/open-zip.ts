import { Inflate, strFromU8 } from 'fflate';
import { Fail } from '#domain/base/failure.ts';
import { crc32 } from './crc32.ts';
import type { Limits } from './limits.ts';
import { damagedFile, lockedFile, tooLargeFile, unsafeFile } from './refusals.ts';

/** A zip that was looked through and not yet unpacked. A part is unpacked when it is asked for. */
export type ZipPackage = {
  /** Names of its parts, in the order of its directory, without a leading slash. Folders are left out. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Packed and unpacked size as the directory says it. */
  readonly sizeOf: (name: string) => number;
  /**
   * The part's bytes, checked against its size and check sum. Names are compared as Word compares them: without
   * regard to case. Throws `Fail` (`invalid-input` damaged, `too-large`), and for a name that is not there.
   */
  readonly read: (name: string) => Uint8Array;
};

/**
 * Reads the directory of a zip. Refused are: one that is cut off, parts that lie over each other (a bomb of
 * the second kind), names that lead outside or stand twice, too many parts, parts that are closed with a
 * password. Nothing is unpacked here, and a zip inside a zip never is.
 *
 * `unzipSync` of fflate 0.8 asks none of this: it takes the last of two parts of one name, reads a locked part as
 * if it were packed, gives a part the room that the directory claims, and compares no check sum. So only its
 * inflating is used.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.
 */
export function openZip(bytes: Uint8Array, limits: Pick<Limits, 'unpackedBytes' | 'entries'>): ZipPackage {
  const entries = new Map<string, Entry>();
  for (const entry of entriesOf(bytes, limits)) {
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw unsafeFile(twice(entry.name));
    entries.set(key, entry);
  }
  refuseOverlaps([...entries.values()]);

  let unpackedBytes = 0;
  const find = (name: string): Entry | undefined => entries.get(name.toLowerCase());
  return {
    names: [...entries.values()].map(({ name }) => name).filter((name) => !name.endsWith('/')),
    has: (name) => find(name) !== undefined,
    sizeOf: (name) => find(name)?.size ?? 0,
    read(name) {
      const entry = find(name);
      if (!entry) throw damagedFile(missing(name));
      if (entry.size > limits.unpackedBytes - unpackedBytes)
        throw tooLargeFile(sizeWords(limits.unpackedBytes));
      const part = unpack(bytes, entry);
      unpackedBytes += part.length;
      return part;
    },
  };
}

type Entry = {
  readonly name: string;
  readonly isStored: boolean;
  readonly isKnownMethod: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins, where its packed bytes begin. */
  readonly from: number;
  readonly dataFrom: number;
};

const SIGNATURE = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };
const LOCATOR_64 = 0x07064b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

function entriesOf(bytes: Uint8Array, limits: Pick<Limits, 'entries'>): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, from } = findDirectory(view);
  if (count > limits.entries) throw tooLargeFile(entryWords(limits.entries));
  const entries: Entry[] = [];
  let at = from;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== SIGNATURE.directory)
      throw damagedFile(CUT_WORDS);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damagedFile(CUT_WORDS);
    entries.push(readEntry(bytes, view, at, nameBytes, extraBytes));
    at = next;
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameBytes: number,
  extraBytes: number,
): Entry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw lockedFile();
  const method = view.getUint16(at + 10, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameBytes);
  const name = checkedName(strFromU8(rawName));
  const extra = at + 46 + nameBytes;
  const [size = 0, packedSize = 0, from = 0] = widened(view, extra, extra + extraBytes, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (from + 30 > bytes.length || view.getUint32(from, true) !== SIGNATURE.local)
    throw damagedFile(CUT_WORDS);
  const dataFrom = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (dataFrom + packedSize > bytes.length) throw damagedFile(CUT_WORDS);
  // A reader that goes by the other name would see another file.
  const localName = bytes.subarray(from + 30, from + 30 + view.getUint16(from + 26, true));
  if (localName.length !== rawName.length || localName.some((byte, n) => byte !== rawName[n])) {
    throw damagedFile(missing(name));
  }
  return {
    name,
    isStored: method === 0,
    isKnownMethod: method === 0 || method === 8,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    from,
    dataFrom,
  };
}

/** Numbers of 32 bits that are full stand in the extra field of 64-bit zips, in this order. */
function widened(view: DataView, from: number, to: number, numbers: readonly number[]): number[] {
  if (!numbers.includes(0xffffffff)) return [...numbers];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== 0xffffffff) return number;
      if (next + 8 > to) throw damagedFile(CUT_WORDS);
      const wide = Number(view.getBigUint64(next, true));
      next += 8;
      return wide;
    });
  }
  return [...numbers];
}

function findDirectory(view: DataView): { readonly count: number; readonly from: number } {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    const count = view.getUint16(at + 10, true);
    const from = view.getUint32(at + 16, true);
    if (count === 0xffff || from === 0xffffffff) return findDirectory64(view, at) ?? { count, from };
    return { count, from };
  }
  throw damagedFile(CUT_WORDS);
}

function findDirectory64(
  view: DataView,
  end: number,
): { readonly count: number; readonly from: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== SIGNATURE.end64) throw damagedFile(CUT_WORDS);
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    from: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Older programs of Windows wrote the other slash. Nothing is ever written to disk under these names. */
function checkedName(raw: string): string {
  const name = raw.replaceAll('\\', '/').replace(/^\.\//, '');
  // oxlint-disable-next-line no-control-regex -- a name with control characters is what is looked for
  const isBad = name === '' || /^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|[\0-\x1f]/.test(name);
  if (isBad) throw unsafeFile(outside(name));
  return name;
}

function refuseOverlaps(entries: readonly Entry[]): void {
  const inOrder = entries.toSorted((a, b) => a.from - b.from);
  for (const [n, entry] of inOrder.entries()) {
    const before = inOrder[n - 1];
    if (before && entry.from < before.dataFrom + before.packedSize) throw unsafeFile(OVERLAP_WORDS);
  }
}

/** Packed bytes that are handed over at a time: what comes of them at most is some 4 MB. */
const PIECE_BYTES = 4_096;
/** Deflate packs at most so many to one. */
const HIGHEST_RATIO = 1_032;

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  if (!entry.isKnownMethod) throw damagedFile(methodWords(entry.name));
  const packed = bytes.subarray(entry.dataFrom, entry.dataFrom + entry.packedSize);
  const part = entry.isStored ? packed : inflate(packed, entry);
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw damagedFile(changed(entry.name));
  return part;
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.size > (packed.length + 1) * HIGHEST_RATIO) throw damagedFile(changed(entry.name));
  const part = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    // The directory said how much there would be; more is a bomb.
    if (filled + piece.length > part.length) throw damagedFile(changed(entry.name));
    part.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE_BYTES) {
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
    }
  } catch (error) {
    if (error instanceof Fail) throw error;
    throw damagedFile(changed(entry.name));
  }
  return filled === part.length ? part : part.subarray(0, filled);
}

const CUT_WORDS = {
  en: 'it was not copied or sent whole',
  ko: '복사하거나 보내는 중에 내용이 빠졌습니다.',
};
const OVERLAP_WORDS = {
  en: 'its parts lie over each other',
  ko: '안에 든 항목들이 서로 겹쳐 있습니다.',
};

function twice(name: string): { en: string; ko: string } {
  return { en: `it holds “${name}” twice`, ko: `‘${name}’ 항목이 두 번 들어 있습니다.` };
}

function outside(name: string): { en: string; ko: string } {
  return {
    en: `the name of a part (“${name}”) leads outside it`,
    ko: `안에 든 항목 ‘${name}’은(는) 파일 밖을 가리키는 이름입니다.`,
  };
}

function missing(name: string): { en: string; ko: string } {
  return { en: `its part “${name}” is missing`, ko: `‘${name}’ 항목이 없습니다.` };
}

function changed(name: string): { en: string; ko: string } {
  return {
    en: `its part “${name}” does not fit its check sum`,
    ko: `‘${name}’ 항목이 검사값과 맞지 않습니다.`,
  };
}

function methodWords(name: string): { en: string; ko: string } {
  return {
    en: `its part “${name}” is packed in a way that Word does not use`,
    ko: `‘${name}’ 항목이 Word에서 쓰지 않는 방식으로 압축되어 있습니다.`,
  };
}

function sizeWords(bytes: number): { en: string; ko: string } {
  const megabytes = bytes / 1e6;
  return {
    en: `more than ${megabytes} MB once unpacked`,
    ko: `압축을 풀면 ${megabytes}MB가 넘습니다.`,
  };
}

function entryWords(entries: number): { en: string; ko: string } {
  return {
    en: `it holds more than ${entries.toLocaleString('en')} parts`,
    ko: `안에 든 항목이 ${entries.toLocaleString('en')}개가 넘습니다.`,
  };
}
