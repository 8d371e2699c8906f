import { patchDocument } from 'docx';
import { strToU8, unzipSync } from 'fflate';
import type { Lang } from '#domain/text/bilingual.ts';
import stringWidth from 'string-width';
import { fitToWidth } from '#documents/text/cut-text.ts';
import type { WordBlock } from './word-blocks.ts';
import { PATHS, fillEdge, frameOf } from './word-frame.ts';
import type { EdgeWords, WordFrame } from './word-frame.ts';
import type { WordReferences } from './word-references.ts';
import { LANGUAGE_TAG } from '#documents/style/word-styles.ts';
import type { Density, WordStyle } from '#documents/style/word-styles.ts';
import { escapeXml, paragraph } from './word-xml.ts';
import { zipParts } from './zip-parts.ts';
import type { DeflateRaw, Parts } from './zip-parts.ts';

/** A run of pages with its own header and footer. */
export type WordPart = {
  readonly lang: Lang;
  readonly blocks: readonly WordBlock[];
  /** At the top left of every page but the first: the deal, cut to the room there is, and the kind of document. */
  readonly heading: { readonly deal: string; readonly kind: string };
  /** At the top right: `Confidential – internal`. Empty: none. */
  readonly marking: string;
  /** At the bottom left: who, when. */
  readonly footing: string;
};

export type WordFile = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO date that the file says it was made on: nothing here reads a clock. */
  readonly on: string;
  readonly lang: Lang;
  readonly style: WordStyle;
  readonly density: Density;
  /** A table of contents shows page numbers: the pages are laid out as Word would, which takes about a second. */
  readonly isPaged: boolean;
  readonly deflateRaw: DeflateRaw;
  /** The links, lists and bookmarks that the blocks of all parts refer to. */
  readonly references: WordReferences;
  readonly parts: readonly WordPart[];
};

/** Packs a Word file (.docx). A4, page X of Y, the language of the document set. */
export async function packWordFile(file: WordFile): Promise<Uint8Array> {
  const { lang, style, density } = file;
  const frame = await frameOf({ lang, style, density, partLangs: file.parts.map((part) => part.lang) });
  const packed = zipped({ ...frame.parts, ...edgesOf(file, frame), ...bodyOf(file, frame) }, file);
  return file.isPaged ? withPageNumbers(packed, file) : packed;
}

/** The blocks, and what they refer to: relationships of links and numbers of lists. */
function bodyOf({ parts, references }: WordFile, frame: WordFrame): Parts {
  const sections = parts.map(({ blocks }, index) => {
    const section = frame.sections[index] ?? '';
    // Word wants the last section's properties at the end of the body, and another's in the paragraph that ends it.
    return blocks.join('') + (index === parts.length - 1 ? section : sectionEnd(section));
  });
  const lists = references.lists.map((reference, index) => {
    const list = frame.lists.get(reference);
    if (list === undefined) throw new Error(`There is no numbering called ${reference}.`);
    return `<w:num w:numId="${index + 1}">${list}</w:num>`;
  });
  return {
    [PATHS.document]: strToU8(`${frame.head}${sections.join('')}</w:body></w:document>`),
    [PATHS.numbering]: strToU8(`${frame.numbering}${lists.join('')}</w:numbering>`),
    [PATHS.relationships]: strToU8(`${frame.relationships}${references.relationshipsXml()}</Relationships>`),
  };
}

function sectionEnd(section: string): string {
  const spacing = { before: 0, after: 0, line: 20, lineRule: 'exact' } as const;
  return paragraph({ style: 'TableText', spacing, section, children: [] });
}

/** Headers, footers and properties: what the file says about the deal outside its body. */
function edgesOf(file: WordFile, frame: WordFrame): Parts {
  const words = file.parts.map(edgeWords);
  const edges = Object.entries(frame.edges).map(([path, xml]) => [path, strToU8(fillEdge(xml, words))]);
  return {
    ...(Object.fromEntries(edges) as Parts),
    [PATHS.properties]: strToU8(coreProperties(file)),
  };
}

/** About this many columns of small type stand in a line of the header. */
const HEADER_COLUMNS = 112;

function edgeWords({ heading, marking, footing }: WordPart): EdgeWords {
  const room = Math.max(20, HEADER_COLUMNS - stringWidth(marking + heading.kind) - 8);
  return { heading: `${fitToWidth(heading.deal, room)}  ·  ${heading.kind}`, marking, footing };
}

/** A zip file holds local times without a zone. Noon falls on the same day in almost every zone. */
function zipped(parts: Parts, { on, deflateRaw }: WordFile): Uint8Array {
  return zipParts(parts, `${dayOf(on)}T12:00:00`, deflateRaw);
}

/** The page estimator is as large as docx itself, so it is loaded only when page numbers are asked for. */
async function withPageNumbers(packed: Uint8Array, file: WordFile): Promise<Uint8Array> {
  const { estimatePageNumbers } = await import('docx/layout');
  const numbered = await patchDocument({
    outputType: 'uint8array',
    data: packed,
    patches: {},
    pageNumbers: estimatePageNumbers,
  });
  return zipped(unzipSync(numbered), file);
}

function dayOf(on: string): string {
  return /^(?:19[89]\d|20\d\d)-\d{2}-\d{2}$/.test(on) ? on : '2000-01-01';
}

/** The file's own properties, with the date that was passed in instead of the clock. */
function coreProperties(file: WordFile): string {
  const stamp = `${dayOf(file.on)}T00:00:00Z`;
  const creator = escapeXml(file.creator);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(file.title)}</dc:title>`,
    `<dc:subject>${escapeXml(file.subject)}</dc:subject>`,
    `<dc:creator>${creator}</dc:creator>`,
    `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy>`,
    `<dc:language>${LANGUAGE_TAG[file.lang]}</dc:language>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
