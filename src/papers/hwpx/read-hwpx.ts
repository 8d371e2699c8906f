import type { StrictDecoder } from '#domain/files/decode-text.ts';
import type { PaperDocument, Unread } from '#domain/reading/document/paper-document.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import type { ReadingStep } from '#papers/package/reading-step.ts';
import { damagedFile, lockedFile } from '#papers/package/refusals.ts';
import { languageOf, lettersIn } from '../text/letters.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import { countHwpx } from './count-hwpx.ts';
import { readHeader } from './hwpx-header.ts';
import type { HwpxHeader } from './hwpx-header.ts';
import { readNodes } from './hwpx-node.ts';
import { SectionReader } from './section-reader.ts';

/** A document of Hangul in its open form (KS X 6101): sections in order, with their notes, changes and memos. */
export function* readHwpx(zip: ZipPackage, strict: StrictDecoder): Generator<ReadingStep, PaperDocument> {
  refuseLocked(zip, strict);
  const names = sectionsOf(zip);
  if (names.length === 0) throw damagedFile(NO_SECTION);
  const total = names.reduce((sum, name) => sum + zip.sizeOf(name), zip.sizeOf(HEADER));
  let done = 0;
  const step = (bytes: number): ReadingStep => ({ done: done + bytes, total });
  const header = zip.has(HEADER) ? yield* mapped(readHeader(zip.read(HEADER)), step) : NO_HEADER;
  done += zip.sizeOf(HEADER);
  const reader = new SectionReader(header);
  const sections: string[] = [];
  for (const name of names) {
    const bytes = zip.read(name);
    yield* mapped(
      readNodes(bytes, PARAGRAPH, (node) => reader.take(node)),
      step,
    );
    sections.push(decoded(bytes, strict));
    done += bytes.length;
  }
  return documentOf(reader, sections, unreadParts(zip, names));
}

const HEADER = 'Contents/header.xml';
const PARAGRAPH: ReadonlySet<string> = new Set(['p']);

const NO_HEADER: HwpxHeader = {
  headings: new Map(),
  numberings: new Map(),
  bold: new Set(),
  changes: new Map(),
};

function* mapped<Result>(
  steps: Generator<number, Result>,
  step: (bytes: number) => ReadingStep,
): Generator<ReadingStep, Result> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield step(next.value);
  }
}

function documentOf(
  reader: SectionReader,
  sections: readonly string[],
  unread: readonly Unread[],
): PaperDocument {
  const parts = reader.parts();
  const read = new Map(reader.counts);
  // Numbers are made by the program, not written in the file.
  const said = [...paragraphsOf(parts)].map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
  const noted = reader.comments.map(({ text }) => text).join('\n');
  read.set('letters', lettersIn(said) + lettersIn(noted));
  return {
    format: 'hwpx',
    language: languageOf(parts),
    parts,
    revisions: reader.revisions,
    comments: reader.comments,
    receipt: {
      counts: [...countHwpx(sections)]
        .map(([what, present]) => ({ what, present, read: read.get(what) ?? 0 }))
        .filter(({ what, present, read: taken }) => present + taken > 0 || what === 'letters'),
      unread: [...reader.unread, ...unread],
      notes: [],
    },
  };
}

/** `Contents/section0.xml`, `section1.xml` … in order of their numbers. */
function sectionsOf({ names }: ZipPackage): string[] {
  return names
    .filter((name) => /^contents\/section\d+\.xml$/i.test(name))
    .toSorted((one, other) => numberIn(one) - numberIn(other));
}

/**
 * Settings, a preview of the text, and the scripts that Hangul writes into every file. Pictures, embedded files and
 * charts are named where they stand in the text.
 */
const WITHOUT_WORDS =
  /^(?:mimetype|(?:version|settings)\.xml|(?:meta-inf|preview|scripts|bindata|chart)\/.*|contents\/(?:content\.hpf|header\.xml))$/i;

/** What no section leads to, such as the text that a master page prints on every page: nothing goes unnamed. */
function unreadParts(zip: ZipPackage, sections: readonly string[]): Unread[] {
  return zip.names
    .filter((name) => !sections.includes(name) && !WITHOUT_WORDS.test(name))
    .map((name) => ({ what: 'other', part: '', name }));
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

/** With a password its parts are not XML; the manifest says so. */
function refuseLocked(zip: ZipPackage, strict: StrictDecoder): void {
  const manifest = 'META-INF/manifest.xml';
  if (zip.has(manifest) && decoded(zip.read(manifest), strict).includes('encryption-data'))
    throw lockedFile();
}

function decoded(bytes: Uint8Array, strict: StrictDecoder): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return strict(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  } catch {
    throw damagedFile(NO_LETTERS);
  }
}

const NO_SECTION = {
  en: 'it has no section of text in it',
  ko: '본문 구역이 들어 있지 않습니다.',
};
const NO_LETTERS = {
  en: 'its letters cannot be read',
  ko: '글자를 읽을 수 없습니다.',
};
