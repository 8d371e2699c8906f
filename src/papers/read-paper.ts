import type { StrictDecoder } from '#domain/files/decode-text.ts';
import { kindOfFile } from '#domain/files/file-kind.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { readIssuesWorkbook } from './excel/read-issues-workbook.ts';
import { readHwpx } from './hwpx/read-hwpx.ts';
import { LIMITS } from './package/limits.ts';
import { openZip } from './package/open-zip.ts';
import type { ReadingStep } from './package/reading-step.ts';
import { tooLargeFile } from './package/refusals.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { documentInText, refusalOfKind, refusalOfText } from './refusal-of-kind.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { decodedPaper, readText } from './text/read-text.ts';
import { readWord } from './word/read-word.ts';

/** A file as it came. */
export type PaperFile = { readonly bytes: Uint8Array; readonly name: string };

/**
 * What is in a paper, by what the file is and not by how its name ends. Says between its steps how far it is; there it
 * can be left. Throws Fail for what cannot be read, and says what to do with it. `strict` are the decoders of the
 * system, `pdfAssets` the folder of the package that reads PDF.
 */
export async function* readPaper(
  { bytes, name }: PaperFile,
  strict: StrictDecoder,
  pdfAssets: string,
): AsyncGenerator<ReadingStep, PaperDocument> {
  yield { done: 0, total: 1 };
  // Here, before any reader: each format holds its own bytes several times over.
  if (bytes.length > LIMITS.fileBytes) throw tooLargeFile(moreThan(LIMITS.fileBytes));
  const kind = kindOfFile(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  switch (kind) {
    case 'text': {
      const text = decodedPaper(bytes, strict);
      const other = documentInText(text);
      if (other) throw refusalOfText(other);
      return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : readText(text, 'txt');
    }
    case 'hwp':
      if (isZip) return yield* readHwpx(openZip(bytes, LIMITS), strict);
      throw refusalOfKind(kind, isZip);
    case 'pdf':
      return yield* readPdf(bytes, pdfAssets);
    case 'word':
      if (isZip) return yield* readWord(openZip(bytes, LIMITS));
      throw refusalOfKind(kind, isZip);
    case 'spreadsheet': {
      // A workbook is no contract; an issues list that came back is read.
      const list = isZip ? yield* readIssuesWorkbook(openZip(bytes, LIMITS)) : undefined;
      if (list) return list;
      throw refusalOfKind(kind, isZip);
    }
    case 'archive': {
      // Inside its package a document may be called anything.
      const zip = isZip ? openZip(bytes, LIMITS) : undefined;
      if (zip?.has('_rels/.rels') === true) return yield* readWord(zip);
      throw refusalOfKind(kind, isZip);
    }
    default:
      throw refusalOfKind(kind, isZip);
  }
}

/** A text that was pasted, without a file. */
export function readPasted(text: string): PaperDocument {
  return readText(text, 'pasted');
}

function moreThan(bytes: number): Bilingual {
  const megabytes = bytes / 1_000_000;
  return { en: `more than ${megabytes} MB`, ko: `${megabytes}MB가 넘습니다.` };
}
