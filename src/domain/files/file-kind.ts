/** What a file is, whatever its name ends with. */
export type FileKind =
  | 'empty'
  | 'text'
  | 'html'
  | 'rich-text'
  | 'pdf'
  | 'word'
  | 'hwp'
  | 'open-document'
  | 'spreadsheet'
  | 'presentation'
  /** Closed with a password. */
  | 'locked'
  /** The container of older Office and Hangul documents, with something else in it. */
  | 'container'
  | 'archive'
  | 'image'
  | 'sound-or-film'
  | 'database'
  /** Of ours, or a backup of one. */
  | 'workspace'
  | 'unknown';

/** As much of a file as tells its kind. */
export const TELLING_BYTES = 1_000_000;

/**
 * Recognised by content: the signature at the beginning and, inside a container, the names of its parts.
 * Sources: the file signatures of each format; ECMA-376 part 2 (docx, xlsx, pptx), KS X 6101 (hwpx),
 * MS-CFB (doc, xls, hwp).
 */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = bytes.subarray(0, TELLING_BYTES);
  if (start.every((byte) => BLANKS.has(byte))) return 'empty';
  const signature = SIGNATURES.find(({ at = 0, is }) => startsWith(start, inLatin1(is), at));
  if (!signature) return findBytes(start.subarray(0, 1024), inLatin1('%PDF-')) ? 'pdf' : kindOfPlain(start);
  switch (signature.kind) {
    case 'zip':
      return kindInside(bytes, ZIP_PARTS) ?? 'archive';
    case 'compound':
      return kindInside(bytes, COMPOUND_PARTS) ?? 'container';
    case 'database':
      return startsWith(start, OURS, OURS_AT) ? 'workspace' : 'database';
    default:
      return signature.kind;
  }
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

type Signature = {
  readonly kind: FileKind | 'zip' | 'compound';
  /** In Latin-1, a letter for a byte. */
  readonly is: string;
  readonly at?: number;
};

const SIGNATURES: readonly Signature[] = [
  { kind: 'zip', is: 'PK\u0003\u0004' },
  { kind: 'zip', is: 'PK\u0005\u0006' },
  { kind: 'compound', is: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1' },
  { kind: 'database', is: 'SQLite format 3\0' },
  { kind: 'hwp', is: 'HWP Document File' },
  { kind: 'rich-text', is: '{\\rtf' },
  { kind: 'archive', is: '7z\u00BC\u00AF\u0027\u001C' },
  { kind: 'archive', is: 'Rar!\u001A\u0007' },
  { kind: 'archive', is: '\u001F\u008B' },
  { kind: 'archive', is: 'BZh' },
  { kind: 'archive', is: 'ALZ\u0001' },
  { kind: 'archive', is: 'EGGA' },
  { kind: 'image', is: '\u0089PNG' },
  { kind: 'image', is: '\u00FF\u00D8\u00FF' },
  { kind: 'image', is: 'GIF8' },
  { kind: 'image', is: 'II*\0' },
  { kind: 'image', is: 'MM\0*' },
  { kind: 'image', is: 'WEBP', at: 8 },
  { kind: 'image', is: 'heic', at: 8 },
  { kind: 'image', is: 'mif1', at: 8 },
  { kind: 'image', is: 'avif', at: 8 },
  { kind: 'sound-or-film', is: 'ftyp', at: 4 },
  { kind: 'sound-or-film', is: 'ID3' },
  { kind: 'sound-or-film', is: 'WAVE', at: 8 },
  { kind: 'sound-or-film', is: 'AVI ', at: 8 },
];

/** The application id in the header of a database: sqlite.org/fileformat2.html, section 1.3. */
const OURS = inLatin1('Jibn');
const OURS_AT = 68;

/** By a word that a container holds: the name of a part, or what a part begins with. */
type Parts = readonly { readonly kind: FileKind; readonly holds: Uint8Array }[];

const ZIP_PARTS: Parts = [
  { kind: 'word', holds: inLatin1('word/document') },
  { kind: 'spreadsheet', holds: inLatin1('xl/workbook') },
  { kind: 'presentation', holds: inLatin1('ppt/presentation') },
  { kind: 'hwp', holds: inLatin1('application/hwp+zip') },
  { kind: 'hwp', holds: inLatin1('Contents/section0.xml') },
  { kind: 'open-document', holds: inLatin1('application/vnd.oasis.opendocument') },
];

/** Its names are in UTF-16. A document with a password is one stream of that name, whatever its kind. */
const COMPOUND_PARTS: Parts = [
  { kind: 'hwp', holds: inLatin1('HWP Document File') },
  { kind: 'hwp', holds: inUtf16('HwpSummaryInformation') },
  { kind: 'locked', holds: inUtf16('EncryptedPackage') },
  { kind: 'word', holds: inUtf16('WordDocument') },
  { kind: 'spreadsheet', holds: inUtf16('Workbook') },
  { kind: 'presentation', holds: inUtf16('PowerPoint Document') },
];

function kindInside(container: Uint8Array, parts: Parts): FileKind | undefined {
  return parts.find(({ holds }) => findBytes(container, holds))?.kind;
}

function inLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function inUtf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text, (letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]).flat(),
  );
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

function findBytes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
}

function kindOfPlain(start: Uint8Array): FileKind {
  const beginning = String.fromCharCode(...start.subarray(0, 1024))
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(beginning)) return 'html';
  const isUtf16 = /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(beginning);
  // Control characters that no text has.
  const hasControls = start.subarray(0, 4096).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
  return hasControls && !isUtf16 && !isUtf16WithoutMark(start) ? 'unknown' : 'text';
}

/** Latin letters and signs in UTF-16 have a zero for every other byte. */
function isUtf16WithoutMark(start: Uint8Array): boolean {
  const zeros = [...start.subarray(0, 8)].map((byte) => (byte === 0 ? '0' : '1')).join('');
  return zeros === '10101010' || zeros === '01010101';
}
