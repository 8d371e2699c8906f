import { strToU8, zipSync } from 'fflate';
import type { Block, PaperDocument, Paragraph } from '#domain/reading/document/paper-document.ts';
import { strictDecoder } from '#app/files/strict-decoder.ts';
import { PDF_ASSETS } from '#engine/tasks/pdf-assets.ts';
import { readPaper } from '#papers/read-paper.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Every namespace that a hand-written part may use, under the usual prefixes. */
export const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Parts of a small Word file written by hand. Each is the XML inside its root element. */
export type WordParts = {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Further files of the package, and what the document leads to besides. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly relations?: readonly Relation[];
};

type Relation = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
};
type Story = { readonly type: string; readonly root: string; readonly name: string; readonly xml: string };

export function wordFile(parts: WordParts): Uint8Array {
  return zipSync(wordEntries(parts), { level: 6 });
}

/** Entries of the package by name, to be changed before they are packed. */
export function wordEntries(parts: WordParts): Record<string, Uint8Array> {
  const stories = storiesOf(parts);
  const relations: Relation[] = [
    ...stories.map(({ type, name }, n) => ({ id: `rPart${n}`, type, target: name })),
    ...(parts.relations ?? []),
  ];
  return {
    '[Content_Types].xml': contentTypesXml(stories),
    '_rels/.rels': relationsXml([
      { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
    ]),
    'word/document.xml': xml('w:document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': relationsXml(relations),
    ...Object.fromEntries(
      stories.map(({ root, name, xml: inner }): [string, Uint8Array] => [`word/${name}`, xml(root, inner)]),
    ),
    ...parts.files,
  };
}

export function xml(root: string, inner: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${NAMES}>${inner}</${root}>`,
  );
}

function storiesOf(parts: WordParts): Story[] {
  const single = (type: string, root: string, name: string, inner: string | undefined): Story[] =>
    inner === undefined ? [] : [{ type: `${OFFICE}/${type}`, root, name, xml: inner }];
  const several = (type: string, root: string, inners: readonly string[] = []): Story[] =>
    inners.map((inner, n) => ({ type: `${OFFICE}/${type}`, root, name: `${type}${n + 1}.xml`, xml: inner }));
  return [
    ...single('styles', 'w:styles', 'styles.xml', parts.styles),
    ...single('numbering', 'w:numbering', 'numbering.xml', parts.numbering),
    ...single('footnotes', 'w:footnotes', 'footnotes.xml', parts.footnotes),
    ...single('endnotes', 'w:endnotes', 'endnotes.xml', parts.endnotes),
    ...single('comments', 'w:comments', 'comments.xml', parts.comments),
    ...single('commentsExtended', 'w15:commentsEx', 'commentsExtended.xml', parts.commentsExtended),
    ...several('header', 'w:hdr', parts.headers),
    ...several('footer', 'w:ftr', parts.footers),
  ];
}

/** Without it Word and LibreOffice open no file. */
function contentTypesXml(stories: readonly Story[]): Uint8Array {
  const parts = [{ name: 'document.xml', type: `${OFFICE}/document.main` }, ...stories];
  const overrides = parts.map(
    ({ name, type }) =>
      `<Override PartName="/word/${name}" ContentType="${WORD_PART}.${type.slice(OFFICE.length + 1)}+xml"/>`,
  );
  return strToU8(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
}

function relationsXml(relations: readonly Relation[]): Uint8Array {
  const inner = relations.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
  );
  return strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`);
}

/** A paragraph of one run; `properties` is what stands in its `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The attributes of a tracked change. */
export const BY_KIM = 'w:id="9" w:author="김 변호사" w:date="2026-11-03T09:00:00Z"';

export function table(...rows: readonly (readonly string[])[]): string {
  const inner = rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl>${inner.join('')}</w:tbl>`;
}

/** A list definition with these levels (format, text, and what else stands in the level), and one list of it. */
export function list(id: number, levels: readonly (readonly [string, string, string?])[], more = ''): string {
  return `${definition(id, levels)}<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`;
}

export function definition(id: number, levels: readonly (readonly [string, string, string?])[]): string {
  const inner = levels.map(
    ([format, text, more = ''], n) =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

export function inList(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** Through the door, to its end. */
export async function readFile(bytes: Uint8Array, name = '계약서.docx'): Promise<PaperDocument> {
  const steps = readPaper({ bytes, name }, strictDecoder, PDF_ASSETS);
  let step = await steps.next();
  while (step.done !== true) step = await steps.next();
  return step.value;
}

export function readParts(parts: WordParts): Promise<PaperDocument> {
  return readFile(wordFile(parts));
}

export function paragraphs({ parts }: PaperDocument): Paragraph[] {
  return [...paragraphsOf(parts)];
}

/** With the changes accepted. */
export function textsNow(document: PaperDocument): string[] {
  return paragraphs(document)
    .filter(({ isGone }) => isGone !== true)
    .map(({ text }) => text);
}

/** Before the changes: a paragraph that they put in was not there. */
export function textsBefore(document: PaperDocument): string[] {
  return paragraphs(document)
    .filter(({ before, isGone }) => before !== '' || isGone === true)
    .map(({ before, text }) => before ?? text);
}

/** Blocks as nested texts: a table is a list of rows of cells. */
export function shapeOf(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map((cell) => shapeOf(cell.blocks))),
  );
}

/** What the receipt counts differently from what was read. */
export function uncounted({ receipt }: PaperDocument): string[] {
  return receipt.counts
    .filter(({ present, read }) => present !== read)
    .map(({ what, present, read }) => `${what}: ${read} of ${present}`);
}
