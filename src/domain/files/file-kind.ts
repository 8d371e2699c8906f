import { APPLICATION_ID } from '#storage/open-database.ts';
import { parseSqliteHeader } from '#storage/sqlite-header.ts';

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
  | 'old-office'
  | 'archive'
  | 'image'
  | 'sound-or-film'
  | 'workspace'
  | 'database'
  | 'unknown';

/** As much of a file as tells its kind. */
export const TELLING_BYTES = 1_000_000;

/**
 * Recognised by content: the signature at the beginning and, inside a container, the names of its parts.
 * Sources: the file signatures of each format; ECMA-376 part 2 (docx, xlsx, pptx), KS X 6101 (hwpx),
 * MS-CFB (doc, xls, hwp).
 */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.subarray(0, TELLING_BYTES));
  if (start.every((byte) => BLANKS.has(byte))) return 'empty';
  const signature = SIGNATURES.find(({ at = 0, is }) => start.subarray(at).indexOf(is, 0, 'latin1') === 0);
  if (!signature) return start.subarray(0, 1024).includes('%PDF-') ? 'pdf' : kindOfPlain(start);
  switch (signature.kind) {
    case 'zip':
      return kindInside(Buffer.from(bytes), ZIP_PARTS) ?? 'archive';
    case 'compound':
      return kindInside(Buffer.from(bytes), COMPOUND_PARTS) ?? 'old-office';
    case 'sqlite': {
      const header = parseSqliteHeader(start.subarray(0, 100));
      return header.kind === 'sqlite' && header.applicationId === APPLICATION_ID ? 'workspace' : 'database';
    }
    default:
      return signature.kind;
  }
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

type Signature = {
  readonly kind: FileKind | 'zip' | 'compound' | 'sqlite';
  /** In Latin-1, a letter for a byte. */
  readonly is: string;
  readonly at?: number;
};

const SIGNATURES: readonly Signature[] = [
  { kind: 'zip', is: 'PK\u0003\u0004' },
  { kind: 'zip', is: 'PK\u0005\u0006' },
  { kind: 'compound', is: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1' },
  { kind: 'sqlite', is: 'SQLite format 3\0' },
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

type Parts = readonly {
  readonly kind: FileKind;
  readonly holds: string;
  readonly encoding: BufferEncoding;
}[];

const ZIP_PARTS: Parts = [
  { kind: 'word', holds: 'word/document', encoding: 'latin1' },
  { kind: 'spreadsheet', holds: 'xl/workbook', encoding: 'latin1' },
  { kind: 'presentation', holds: 'ppt/presentation', encoding: 'latin1' },
  { kind: 'hwp', holds: 'application/hwp+zip', encoding: 'latin1' },
  { kind: 'hwp', holds: 'Contents/section0.xml', encoding: 'latin1' },
  { kind: 'open-document', holds: 'application/vnd.oasis.opendocument', encoding: 'latin1' },
];

const COMPOUND_PARTS: Parts = [
  { kind: 'hwp', holds: 'HWP Document File', encoding: 'latin1' },
  { kind: 'hwp', holds: 'HwpSummaryInformation', encoding: 'utf16le' },
  { kind: 'word', holds: 'WordDocument', encoding: 'utf16le' },
  { kind: 'spreadsheet', holds: 'Workbook', encoding: 'utf16le' },
  { kind: 'presentation', holds: 'PowerPoint Document', encoding: 'utf16le' },
];

function kindInside(container: Buffer, parts: Parts): FileKind | undefined {
  return parts.find(({ holds, encoding }) => container.includes(Buffer.from(holds, encoding)))?.kind;
}

function kindOfPlain(start: Buffer): FileKind {
  const beginning = start
    .toString('latin1', 0, 1024)
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(beginning)) return 'html';
  const isUtf16 = /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(beginning);
  // Control characters that no text has.
  const hasControls = start.subarray(0, 4096).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
  return hasControls && !isUtf16 && !isUtf16WithoutMark(start) ? 'unknown' : 'text';
}

/** Latin letters and signs in UTF-16 have a zero for every other byte. */
function isUtf16WithoutMark(start: Buffer): boolean {
  const zeros = [...start.subarray(0, 8)].map((byte) => (byte === 0 ? '0' : '1')).join('');
  return zeros === '10101010' || zeros === '01010101';
}
