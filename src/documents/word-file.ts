import {
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Lang } from '#domain/text/bilingual.ts';
import { fitToWidth } from './cut-text.ts';
import type { WordBlock } from './word-blocks.ts';
import { LANGUAGE_TAG, PAGE, mmToTwips, textWidth, wordNumbering, wordStyles } from './word-styles.ts';
import type { Density, WordStyle } from './word-styles.ts';

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
  readonly parts: readonly WordPart[];
};

/** Packs a Word file (.docx). A4, page X of Y, the language of the document set. */
export async function packWordFile(file: WordFile): Promise<Uint8Array> {
  const document = new Document({
    title: file.title,
    subject: file.subject,
    creator: file.creator,
    styles: wordStyles(file.style, file.lang, file.density),
    numbering: wordNumbering(),
    ...(file.isPaged ? { pageNumbers: await loadPageNumbers() } : {}),
    sections: file.parts.map((part) => sectionOf(part, file.style)),
  });
  return finished(new Uint8Array(await Packer.toArrayBuffer(document)), file);
}

/** The estimator is as large as docx itself: loaded where it is asked for. */
async function loadPageNumbers() {
  const { estimatePageNumbers } = await import('docx/layout');
  return estimatePageNumbers;
}

/**
 * What docx has no word for: no gap between Hangul and a digit or Latin letter (2026년, not 2026 년; as
 * in Word's own Korean template), the language of the theme's fonts, and the date that was passed in
 * instead of the clock's, in the properties and in the package.
 */
function finished(packed: Uint8Array, file: WordFile): Uint8Array {
  const parts = unzipSync(packed);
  edit(parts, 'word/styles.xml', NORMAL, (found) => `${found}<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>`); // prettier-ignore
  edit(parts, 'word/settings.xml', '</w:compat>', (found) => `${found}<w:themeFontLang w:val="en-US" w:eastAsia="ko-KR"/>`); // prettier-ignore
  parts['docProps/core.xml'] = strToU8(coreProperties(file));
  // A zip keeps local times from 1980 on; noon is the same day in every zone.
  const mtime = isDate(file.on) ? `${file.on}T12:00:00` : '2000-01-01T12:00:00';
  return zipSync(parts, { level: 6, mtime });
}

const NORMAL = '<w:name w:val="Normal"/><w:qFormat/>';

function edit(
  parts: Record<string, Uint8Array>,
  path: string,
  mark: string,
  to: (found: string) => string,
): void {
  const part = parts[path];
  const xml = part === undefined ? '' : strFromU8(part);
  if (!xml.includes(mark)) throw new Error(`docx no longer writes ${mark} in ${path}.`);
  parts[path] = strToU8(xml.replace(mark, to));
}

function isDate(on: string): boolean {
  return /^(?:19[89]\d|20\d\d)-\d{2}-\d{2}$/.test(on);
}

function sectionOf(part: WordPart, style: WordStyle): ISectionOptions {
  const { marginMm } = style;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: mmToTwips(marginMm.top),
          right: mmToTwips(marginMm.right),
          bottom: mmToTwips(marginMm.bottom),
          left: mmToTwips(marginMm.left),
          header: mmToTwips(12),
          footer: mmToTwips(11),
        },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: 'Header', children: [] })] }),
      default: new Header({ children: [headerLine(part, style)] }),
    },
    footers: {
      first: new Footer({ children: [footerLine(part, style)] }),
      default: new Footer({ children: [footerLine(part, style)] }),
    },
    children: [...part.blocks],
  };
}

/** About this many columns of small type stand in a line of the header. */
const HEADER_COLUMNS = 112;

function headerLine(part: WordPart, style: WordStyle): Paragraph {
  const room = Math.max(20, HEADER_COLUMNS - columnsOf(part.marking + part.heading.kind) - 8);
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(style) }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: style.colours.rule, space: 4 } },
    children: [
      new TextRun({ text: `${fitToWidth(part.heading.deal, room)}  ·  ${part.heading.kind}` }),
      ...(part.marking === '' ? [] : [new TextRun({ text: `\t${part.marking}`, bold: true })]),
    ],
  });
}

function footerLine(part: WordPart, style: WordStyle): Paragraph {
  const page =
    part.lang === 'en'
      ? ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
      : [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, '쪽'];
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(style) }],
    children: [new TextRun({ text: `${part.footing}\t` }), new TextRun({ children: page })],
  });
}

function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) >= 0x1100 ? 2 : 1), 0);
}

/** The file's own properties, with the date that was passed in instead of the clock. */
function coreProperties(file: WordFile): string {
  const stamp = isDate(file.on) ? `${file.on}T00:00:00Z` : '2000-01-01T00:00:00Z';
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

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
