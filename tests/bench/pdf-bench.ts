// node tests/bench/pdf-bench.ts: how much of what Word files say is found, paragraph by paragraph, in the PDF that
// LibreOffice makes of them, with its structure and without; and how long sixty pages take. Needs LibreOffice.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { textTable } from '#cli/text/text-table.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import { readFile } from '#tests/builders/papers-word.ts';
import { pdfFile } from '#tests/builders/pdf-file.ts';
import { sharedFolder } from './shared-folder.ts';

/** Long forms, forms in tables, essays with notes, in both languages. */
const NAMES = [
  'mcst__annex14_broadcast-writer',
  'mcst__annex04_comics-epublishing',
  'openagr__common-paper-mutual-nda-template',
  'openagr__common-paper-one-way-nda-template',
  'entlaw__Dealmaking',
  'entlaw__Representation',
];
/** In seconds of this process. */
const AIM_60_PAGES = 4;

const folder = mkdtempSync(join(tmpdir(), 'jibun-pdf-bench-'));
try {
  const corpus = sharedFolder('corpora/docx');
  const files = NAMES.map((name) => join(corpus, `${name}.docx`));
  const tagged = exported(files, true);
  const plain = exported(files, false);
  const rows: string[][] = [];
  for (const path of files) {
    const name = basename(path, '.docx');
    const word = await read(path);
    const found = await Promise.all(
      [tagged, plain].map(async (from) => shareFound(word, await read(join(from, `${name}.pdf`)))),
    );
    rows.push([name, ...found.map((share) => share.toFixed(2))]);
  }
  console.log(textTable([{ head: 'file' }, { head: 'by structure' }, { head: 'by position' }], rows, 120));
  const began = process.cpuUsage();
  await readFile(sixtyPages(), 'sixty.pdf');
  const seconds = process.cpuUsage(began).user / 1_000_000;
  console.log(`60 pages: ${seconds.toFixed(2)} s of CPU (aim ${AIM_60_PAGES})`);
  if (seconds > AIM_60_PAGES) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function exported(paths: readonly string[], isTagged: boolean): string {
  const out = join(folder, isTagged ? 'tagged' : 'plain');
  const filter = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${String(isTagged)}"}}`;
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', out, ...paths], {
    env: { ...process.env, HOME: folder },
    stdio: 'ignore',
  });
  return out;
}

/** Of the paragraphs of the Word file with some words in them, those that stand whole in the PDF, spaces aside. */
function shareFound(word: PaperDocument, pdf: PaperDocument): number {
  const there = new Set([...paragraphsOf(pdf.parts)].map(({ text, label }) => squeezed(label + text)));
  const wanted = [...paragraphsOf(word.parts)].filter(({ text }) => squeezed(text).length >= 4);
  const found = wanted.filter(
    ({ text, label }) => there.has(squeezed(text)) || there.has(squeezed(label + text)),
  );
  return found.length / wanted.length;
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function read(path: string): Promise<PaperDocument> {
  return readFile(readFileSync(path), basename(path));
}

function sixtyPages(): Uint8Array {
  const line = 'Owner grants Producer the exclusive and irrevocable option to acquire the remake rights, and';
  const page = Array.from({ length: 48 }, (_, at) => ({ text: line, x: 60, y: 790 - at * 15 }));
  return pdfFile({ pages: Array.from({ length: 60 }, () => page) });
}
