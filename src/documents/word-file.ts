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
import { estimatePageNumbers } from 'docx/layout';
import type { Lang } from '#domain/text/bilingual.ts';
import type { WordBlock } from './word-blocks.ts';
import { LANGUAGE_TAG, PAGE, mmToTwips, textWidth, wordNumbering, wordStyles } from './word-styles.ts';
import type { WordStyle } from './word-styles.ts';

/** A run of pages with its own header and footer. */
export type WordPart = {
  readonly lang: Lang;
  readonly blocks: readonly WordBlock[];
  /** At the top left of every page but the first. */
  readonly heading: string;
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
  readonly parts: readonly WordPart[];
};

/** Packs a Word file (.docx). A4, page X of Y, the language of the document set. */
export async function packWordFile(file: WordFile): Promise<Uint8Array> {
  const document = new Document({
    title: file.title,
    subject: file.subject,
    creator: file.creator,
    styles: wordStyles(file.style, file.lang),
    numbering: wordNumbering(),
    // Page numbers in the table of contents as Word would lay the pages out, so that it need not ask to update.
    pageNumbers: estimatePageNumbers,
    sections: file.parts.map((part) => sectionOf(part, file.style)),
  });
  const bytes = await Packer.toArrayBuffer(document, false, [
    { path: 'docProps/core.xml', data: coreProperties(file) },
  ]);
  return new Uint8Array(bytes);
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

function headerLine(part: WordPart, style: WordStyle): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(style) }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: style.colours.rule, space: 4 } },
    children: [
      new TextRun({ text: part.heading }),
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

/** The file's own properties, with the date that was passed in instead of the clock. */
function coreProperties(file: WordFile): string {
  const stamp = /^\d{4}-\d{2}-\d{2}$/.test(file.on) ? `${file.on}T00:00:00Z` : '2000-01-01T00:00:00Z';
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
