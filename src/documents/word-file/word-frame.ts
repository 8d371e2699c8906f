import {
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Lang } from '#domain/text/bilingual.ts';
import { PAGE, mmToTwips, textWidth, wordNumbering, wordStyles } from '#documents/style/word-styles.ts';
import type { Density, WordStyle } from '#documents/style/word-styles.ts';
import { escapeXml } from './word-xml.ts';

/** Everything that shapes a Word file except its words. */
export type FrameKind = {
  /** The language that the styles are made for. */
  readonly lang: Lang;
  readonly style: WordStyle;
  readonly density: Density;
  /** The language of each run of pages. */
  readonly partLangs: readonly Lang[];
};

/** A Word file without its words: styles, numbering, settings, the frame of headers and footers. */
export type WordFrame = {
  /** By path, as they stand in the file. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Headers and footers by path, to be filled by fillEdge. */
  readonly edges: Readonly<Record<string, string>>;
  /** The document up to its first block. */
  readonly head: string;
  /** The properties of each run of pages. */
  readonly sections: readonly string[];
  /** The relationships of the document, and the definitions of lists: each up to its closing tag. */
  readonly relationships: string;
  readonly numbering: string;
  /** By the reference of its definition, what an instance of a list holds. */
  readonly lists: ReadonlyMap<string, string>;
};

/** What a run of pages says at its edges. */
export type EdgeWords = { readonly heading: string; readonly marking: string; readonly footing: string };

/** The paths of what is not the same in every file of a frame. */
export const PATHS = {
  document: 'word/document.xml',
  relationships: 'word/_rels/document.xml.rels',
  numbering: 'word/numbering.xml',
  properties: 'docProps/core.xml',
} as const;

/** The frame is made by docx the first time it is needed, then kept. It holds no word of any deal. */
export function frameOf(kind: FrameKind): Promise<WordFrame> {
  const key = JSON.stringify(kind);
  const known = FRAMES.get(key);
  if (known) return known;
  const made = makeFrame(kind);
  if (FRAMES.size >= FRAMES_KEPT) FRAMES.clear();
  FRAMES.set(key, made);
  return made;
}

const FRAMES = new Map<string, Promise<WordFrame>>();
/** Room for two densities in two languages, alone and together, and the same again for a style that is being tried out. */
const FRAMES_KEPT = 12;

/** A header or footer with the words of its run of pages. */
export function fillEdge(xml: string, words: readonly EdgeWords[]): string {
  return xml.replace(/\{(\d+) (heading|marking|footing)\}/g, (_mark, part: string, name: keyof EdgeWords) =>
    escapeXml(words[Number(part)]?.[name] ?? ''),
  );
}

function mark(part: number, name: keyof EdgeWords): string {
  return `{${part} ${name}}`;
}

async function makeFrame({ lang, style, density, partLangs }: FrameKind): Promise<WordFrame> {
  const sections = partLangs.map((partLang, part) => sectionOf(part, partLang, style));
  const references = wordNumbering().config.map(({ reference }) => reference);
  const document = new Document({
    styles: wordStyles(style, lang, density),
    numbering: wordNumbering(),
    sections: sections.map((section, part) => ({
      ...section,
      // docx leaves out a list definition that no paragraph uses, so one paragraph of each is put in.
      children:
        part > 0 ? [] : references.map((reference) => new Paragraph({ numbering: { reference, level: 0 } })),
    })),
  });
  return frameFrom(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document))), references);
}

function frameFrom(packed: Readonly<Record<string, Uint8Array>>, references: readonly string[]): WordFrame {
  const {
    [PATHS.document]: _document,
    [PATHS.relationships]: _relationships,
    [PATHS.numbering]: _numbering,
    [PATHS.properties]: _properties,
    ...rest
  } = packed;
  const edges = Object.entries(rest).filter(([path]) => /^word\/(?:header|footer)\d+\.xml$/.test(path));
  // An empty list of relationships is left out.
  const parts = Object.fromEntries(
    Object.entries(rest).filter((entry) => !edges.some(([path]) => path === entry[0]) && !isEmptyList(entry)),
  );
  const document = textOf(packed, PATHS.document);
  const numbering = textOf(packed, PATHS.numbering);
  const used = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  const lists = new Map(
    references.map((reference, index) => [
      reference,
      matchIn(numbering, new RegExp(`<w:num w:numId="${used[index] ?? ''}">(.*?)</w:num>`)),
    ]),
  );
  return {
    parts: {
      ...parts,
      'word/styles.xml': strToU8(withoutWideGaps(textOf(packed, 'word/styles.xml'))),
      'word/settings.xml': strToU8(withThemeLanguages(textOf(packed, 'word/settings.xml'))),
    },
    edges: Object.fromEntries(edges.map(([path, bytes]) => [path, strFromU8(bytes)])),
    head: matchIn(document, /^(.*<w:body>)/s),
    sections: document.match(/<w:sectPr[ >].*?<\/w:sectPr>/gs) ?? [],
    relationships: matchIn(textOf(packed, PATHS.relationships), /^(.*)<\/Relationships>/s),
    numbering: matchIn(numbering, /^(.*?<\/w:abstractNum>)(?!<w:abstractNum )/s),
    lists,
  };
}

function isEmptyList([path, bytes]: readonly [string, Uint8Array]): boolean {
  return path.startsWith('word/_rels/') && !strFromU8(bytes).includes('<Relationship ');
}

function textOf(packed: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = packed[path];
  if (!part) throw new Error(`docx no longer writes ${path}.`);
  return strFromU8(part);
}

function matchIn(xml: string, pattern: RegExp): string {
  const inside = pattern.exec(xml)?.[1];
  if (inside === undefined) throw new Error(`docx no longer writes ${pattern.source}.`);
  return inside;
}

/**
 * No gap between Hangul and a digit or Latin letter (2026년, not 2026 년), as in Word's Korean template. The
 * docx library has no option for it.
 */
function withoutWideGaps(styles: string): string {
  const normal = '<w:name w:val="Normal"/><w:qFormat/>';
  matchIn(styles, new RegExp(`(${normal})`));
  return styles.replace(
    normal,
    `${normal}<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>`,
  );
}

/** The languages of the theme's fonts. The docx library has no option for them. */
function withThemeLanguages(settings: string): string {
  matchIn(settings, /(<\/w:compat>)/);
  return settings.replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ko-KR"/>');
}

function sectionOf(part: number, lang: Lang, style: WordStyle): Omit<ISectionOptions, 'children'> {
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
      first: new Footer({ children: [footerLine(part, lang, style)] }),
      default: new Footer({ children: [footerLine(part, lang, style)] }),
    },
  };
}

function headerLine(part: number, style: WordStyle): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(style) }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: style.colours.rule, space: 4 } },
    children: [
      new TextRun({ text: mark(part, 'heading') }),
      new TextRun({ children: [new Tab(), mark(part, 'marking')], bold: true }),
    ],
  });
}

function footerLine(part: number, lang: Lang, style: WordStyle): Paragraph {
  const page =
    lang === 'en'
      ? ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
      : [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, '쪽'];
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(style) }],
    children: [
      new TextRun({ children: [mark(part, 'footing'), new Tab()] }),
      new TextRun({ children: page }),
    ],
  });
}
