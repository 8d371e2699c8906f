import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { Fail } from '#domain/base/failure.ts';
import { crc32 } from '#papers/package/crc32.ts';

/** What a new version of an archive holds otherwise: by name, the bytes of changed parts, and of new ones. */
export type ArchiveChanges = {
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly added: ReadonlyMap<string, Uint8Array>;
};

/**
 * The same zip with some parts changed and some added at its end. Every other part keeps its packed bytes, its local
 * header, its date and its place in the order. Throws `Fail` for a zip of the 64-bit form, which no program writes for
 * a contract. The archive has been looked through by `openZip` before.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7 and 4.3.12.
 */
export function rewriteArchive(bytes: Uint8Array, { changed, added }: ArchiveChanges): Uint8Array {
  const { entries, end } = directoryOf(bytes);
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const starts = new Map<Entry, { readonly from: number; readonly part?: Packed }>();
  const inOrder = entries.toSorted((a, b) => a.from - b.from);
  put(bytes.subarray(0, inOrder[0]?.from ?? 0));
  for (const [n, entry] of inOrder.entries()) {
    const content = changed.get(entry.name);
    const from = at;
    if (content === undefined) {
      // What stands between two parts, such as a descriptor of sizes, goes with the first.
      put(bytes.subarray(entry.from, inOrder[n + 1]?.from ?? entry.to));
      starts.set(entry, { from });
      continue;
    }
    const part = packed(content);
    put(localHeader(bytes, entry, part));
    put(part.bytes);
    starts.set(entry, { from, part });
  }
  for (const entry of entries) directory.push(directoryEntry(entry, starts.get(entry)));
  const model = entries[0]?.record;
  for (const [name, content] of added) {
    const part = packed(content);
    directory.push(newDirectoryEntry(name, part, at, model));
    put(newLocalHeader(name, part, model));
    put(part.bytes);
  }
  const directoryFrom = at;
  for (const record of directory) put(record);
  put(endRecord(end, directory.length, at - directoryFrom, directoryFrom));
  return joined(pieces, at);
}

type Entry = {
  readonly name: string;
  /** Its record in the directory, whole. */
  readonly record: Uint8Array;
  /** Where its local header begins; where the directory begins, for the last part. */
  readonly from: number;
  readonly to: number;
};

type Packed = { readonly bytes: Uint8Array; readonly size: number; readonly crc: number };

const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const DEFLATED = 8;
/** Sizes follow the part instead of standing in its header. */
const SIZES_FOLLOW = 0x0008;
const NAME_IS_UTF8 = 0x0800;

/** `end` is the record at the end with all that follows it: a comment, or bytes that belong to nothing. */
function directoryOf(bytes: Uint8Array): { readonly entries: Entry[]; readonly end: Uint8Array } {
  const view = viewOf(bytes);
  let end = bytes.length - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw otherForm();
  const count = view.getUint16(end + 10, true);
  const directoryFrom = view.getUint32(end + 16, true);
  if (count === 0xffff || directoryFrom === 0xffffffff) throw otherForm();
  const entries: Entry[] = [];
  let at = directoryFrom;
  for (let n = 0; n < count; n += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_SIGNATURE) throw otherForm();
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const from = view.getUint32(at + 42, true);
    if (from === 0xffffffff || from >= directoryFrom) throw otherForm();
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameBytes)),
      record: bytes.subarray(at, next),
      from,
      to: directoryFrom,
    });
    at = next;
  }
  return { entries, end: bytes.subarray(end) };
}

/** As `openZip` names it. */
function nameOf(raw: Uint8Array): string {
  return strFromU8(raw).replaceAll('\\', '/').replace(/^\.\//, '');
}

function packed(content: Uint8Array): Packed {
  return { bytes: deflateSync(content, { level: 6 }), size: content.length, crc: crc32(content) };
}

/** The old header with its name, date and extra field, and the new sizes. */
function localHeader(bytes: Uint8Array, { from }: Entry, part: Packed): Uint8Array {
  const old = viewOf(bytes);
  const length = 30 + old.getUint16(from + 26, true) + old.getUint16(from + 28, true);
  // A copy: of a Buffer, `slice` would be the file itself.
  const header = new Uint8Array(bytes.subarray(from, from + length));
  const view = viewOf(header);
  view.setUint16(6, view.getUint16(6, true) & ~SIZES_FOLLOW, true);
  view.setUint16(8, DEFLATED, true);
  setSizes(view, 14, part);
  return header;
}

function directoryEntry(
  { record }: Entry,
  now: { readonly from: number; readonly part?: Packed } | undefined,
): Uint8Array {
  const copy = new Uint8Array(record);
  const view = viewOf(copy);
  view.setUint32(42, now?.from ?? 0, true);
  if (now?.part) {
    view.setUint16(8, view.getUint16(8, true) & ~SIZES_FOLLOW, true);
    view.setUint16(10, DEFLATED, true);
    setSizes(view, 16, now.part);
  }
  return copy;
}

/** A new part bears the date of the first part, so that it tells nothing of when it was made. */
function newLocalHeader(name: string, part: Packed, model: Uint8Array | undefined): Uint8Array {
  const nameBytes = strToU8(name);
  const header = new Uint8Array(30 + nameBytes.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_SIGNATURE, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, NAME_IS_UTF8, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint32(10, dateOf(model), true);
  setSizes(view, 14, part);
  view.setUint16(26, nameBytes.length, true);
  header.set(nameBytes, 30);
  return header;
}

function newDirectoryEntry(
  name: string,
  part: Packed,
  from: number,
  model: Uint8Array | undefined,
): Uint8Array {
  const nameBytes = strToU8(name);
  const record = new Uint8Array(46 + nameBytes.length);
  const view = viewOf(record);
  view.setUint32(0, DIRECTORY_SIGNATURE, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, NAME_IS_UTF8, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(12, dateOf(model), true);
  setSizes(view, 16, part);
  view.setUint16(28, nameBytes.length, true);
  view.setUint32(42, from, true);
  record.set(nameBytes, 46);
  return record;
}

function setSizes(view: DataView, at: number, part: Packed): void {
  view.setUint32(at, part.crc, true);
  view.setUint32(at + 4, part.bytes.length, true);
  view.setUint32(at + 8, part.size, true);
}

/** Time and date as MS-DOS keeps them; without a model the first day that it knows. */
function dateOf(model: Uint8Array | undefined): number {
  return model ? viewOf(model).getUint32(12, true) : 0x00210000;
}

function endRecord(old: Uint8Array, count: number, size: number, from: number): Uint8Array {
  const record = new Uint8Array(old);
  const view = viewOf(record);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, from, true);
  return record;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function otherForm(): Fail {
  return new Fail('invalid-input', {
    en: 'This file is packed in a form that cannot be changed part by part. Open it in Word, save it as .docx and use that file.',
    ko: '부분별로 고칠 수 없는 방식으로 압축된 파일입니다. Word에서 열어 .docx로 다시 저장한 파일을 사용해 주세요.',
  });
}
