import type { CharacterStyleName, FontChoice, ParagraphStyleName } from '#documents/style/word-styles.ts';

declare const kind: unique symbol;
/** Text that is WordprocessingML already. A plain string does not fit: nothing is set without being escaped. */
type Xml<Kind extends string> = string & { readonly [kind]: Kind };

/** What stands in a paragraph: runs, links, marks. */
export type InlineXml = Xml<'inline'>;
/** What stands in a body or a cell: paragraphs, tables, a table of contents. */
export type BlockXml = Xml<'block'>;
export type RowXml = Xml<'row'>;
export type CellXml = Xml<'cell'>;

export type Alignment = 'left' | 'center' | 'right';
/** Width in eighths of a point, colour as RRGGBB or `auto`. */
export type Edge = { readonly style: 'single' | 'none'; readonly size: number; readonly color: string };
export type Edges = {
  readonly [Side in 'top' | 'left' | 'bottom' | 'right' | 'insideHorizontal' | 'insideVertical']?: Edge;
};

/** Lengths in twentieths of a point. */
export type ParagraphLooks = {
  readonly style?: ParagraphStyleName | 'Heading1' | 'Heading2' | 'Heading3' | 'TOC1' | 'TOC2' | 'TOC3';
  /** False switches off what the style switches on. */
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly numbering?: { readonly numId: number; readonly level: number };
  /** A tab stop at the right, with dots that lead to it. */
  readonly dotsTo?: number;
  /** `line` in 240ths of a line, or in twentieths of a point where it is exact. */
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly lineRule?: 'exact';
  };
  readonly alignment?: Alignment;
  /** Properties of the section that ends with this paragraph, as they stand in the file. */
  readonly section?: string;
};

/** Elements in the order of the schema (ECMA-376 part 1, CT_PPr), which Word insists upon. */
export function paragraph(options: ParagraphLooks & { readonly children: readonly InlineXml[] }): BlockXml {
  const { style, keepNext, numbering, spacing, alignment } = options;
  const properties = [
    style === undefined || style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext === undefined ? '' : keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>',
    options.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    numbering
      ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.numId}"/></w:numPr>`
      : '',
    options.dotsTo === undefined
      ? ''
      : `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${options.dotsTo}"/></w:tabs>`,
    spacing ? `<w:spacing${attributes(spacing)}/>` : '',
    alignment === undefined || alignment === 'left' ? '' : `<w:jc w:val="${alignment}"/>`,
    options.section ?? '',
  ].join('');
  const inside = (properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`) + options.children.join('');
  return (inside === '' ? '<w:p/>' : `<w:p>${inside}</w:p>`) as BlockXml;
}

/** Font size in half points, colour as RRGGBB. */
export type RunLooks = {
  readonly style?: CharacterStyleName | 'Hyperlink' | 'IndexLink';
  readonly font?: { readonly latin: string; readonly eastAsian: FontChoice['eastAsian'] };
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
};

/** Text with one look; `\n` in it is a line break, `\t` a tab. Elements in the order of CT_RPr. */
export function run(options: RunLooks & { readonly text: string }): InlineXml {
  const { style, font, color, size } = options;
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    font ? fonts(font) : '',
    options.bold === true ? '<w:b/><w:bCs/>' : '',
    options.italics === true ? '<w:i/><w:iCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  const dress = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${dress}${lettering(options.text)}</w:r>` as InlineXml;
}

function fonts({ latin, eastAsian }: NonNullable<RunLooks['font']>): string {
  const [face, asian] = [escapeXml(latin), escapeXml(eastAsian)];
  return `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${asian}" w:cs="${face}"/>`;
}

function lettering(text: string): string {
  if (!/[\n\t]/.test(text)) return letters(text);
  return text
    .split(/([\n\t])/)
    .map((part) =>
      part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : part === '' ? '' : letters(part),
    )
    .join('');
}

/** Spaces at an end or side by side are kept only where the file says so. */
function letters(text: string): string {
  const isSpaced = text.startsWith(' ') || text.endsWith(' ') || text.includes('  ');
  return `<w:t${isSpaced ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</w:t>`;
}

/** A link to an address, by the name of its relationship, and to a place inside that page. */
export function outerLink(
  relationship: string,
  place: string | undefined,
  children: readonly InlineXml[],
): InlineXml {
  const anchor = place === undefined ? '' : ` w:anchor="${escapeXml(place)}"`;
  return `<w:hyperlink r:id="${relationship}"${anchor} w:history="1">${children.join('')}</w:hyperlink>` as InlineXml;
}

/** A link to a bookmark of the document. */
export function innerLink(anchor: string, children: readonly InlineXml[]): InlineXml {
  return `<w:hyperlink w:anchor="${escapeXml(anchor)}" w:history="1">${children.join('')}</w:hyperlink>` as InlineXml;
}

export function bookmark(id: number, name: string, children: readonly InlineXml[]): InlineXml {
  return (bookmarkStart(id, name) + children.join('') + bookmarkEnd(id)) as InlineXml;
}

/** A bookmark around whole paragraphs and tables. */
export function bookmarkBlocks(id: number, name: string, blocks: readonly BlockXml[]): BlockXml[] {
  return [bookmarkStart(id, name) as BlockXml, ...blocks, bookmarkEnd(id) as BlockXml];
}

// In a body and in a paragraph alike, bookmarks may stand between its parts (EG_RangeMarkupElements).
function bookmarkStart(id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>`;
}

function bookmarkEnd(id: number): string {
  return `<w:bookmarkEnd w:id="${id}"/>`;
}

/** A field with what Word shows until it is updated. */
export function field(instruction: string, children: readonly InlineXml[]): InlineXml {
  return (fieldStart(instruction) + children.join('') + fieldEnd()) as InlineXml;
}

export function fieldStart(instruction: string): InlineXml {
  return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>') as InlineXml;
}

export function fieldEnd(): InlineXml {
  return '<w:r><w:fldChar w:fldCharType="end"/></w:r>' as InlineXml;
}

/** The paragraphs of a table of contents, with the frame that lets Word update it. */
export function contentsFrame(name: string, entries: readonly BlockXml[]): BlockXml {
  return (`<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(name)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>` +
    `<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${entries.join('')}</w:sdtContent></w:sdt>`) as BlockXml;
}

/** A table of exact column widths that Word and LibreOffice draw alike. Lengths in twentieths of a point. */
export function table(options: {
  readonly rows: readonly RowXml[];
  readonly widths: readonly number[];
  readonly borders: Edges;
  readonly margins: Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>;
}): BlockXml {
  const { widths, margins } = options;
  const margin = (side: keyof typeof margins) => `<w:${side} w:w="${margins[side]}" w:type="dxa"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`,
    `<w:tblBorders>${edges(options.borders)}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margin('top')}${margin('left')}${margin('bottom')}${margin('right')}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    options.rows.join(''),
    '</w:tbl>',
  ].join('') as BlockXml;
}

export function tableRow(options: {
  readonly children: readonly CellXml[];
  /** Not broken by the end of a page. */
  readonly cantSplit?: boolean;
  /** Repeated on every page. */
  readonly tableHeader?: boolean;
  /** At least this high, in twentieths of a point. */
  readonly height?: number;
}): RowXml {
  const properties = [
    options.cantSplit === true ? '<w:cantSplit/>' : '',
    options.height === undefined ? '' : `<w:trHeight w:val="${options.height}" w:hRule="atLeast"/>`,
    options.tableHeader === true ? '<w:tblHeader/>' : '',
  ].join('');
  const dress = properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
  return `<w:tr>${dress}${options.children.join('')}</w:tr>` as RowXml;
}

/** A cell of the width in twentieths of a point. Word wants a paragraph at its end. Order of CT_TcPr. */
export function tableCell(options: {
  readonly width: number;
  readonly children: readonly BlockXml[];
  readonly borders?: Edges;
  /** RRGGBB. */
  readonly fill?: string;
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
}): CellXml {
  const { borders, fill, verticalAlign, children } = options;
  const last = children.at(-1);
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${options.width}" w:type="dxa"/>`,
    borders ? `<w:tcBorders>${edges(borders)}</w:tcBorders>` : '',
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    verticalAlign === undefined || verticalAlign === 'top' ? '' : `<w:vAlign w:val="${verticalAlign}"/>`,
    '</w:tcPr>',
    ...children,
    last === undefined || last.endsWith('</w:tbl>') ? '<w:p/>' : '',
    '</w:tc>',
  ].join('') as CellXml;
}

const EDGE_NAMES = [
  ['top', 'top'],
  ['left', 'left'],
  ['bottom', 'bottom'],
  ['right', 'right'],
  ['insideHorizontal', 'insideH'],
  ['insideVertical', 'insideV'],
] as const;

function edges(borders: Edges): string {
  return EDGE_NAMES.map(([side, name]) => {
    const edge = borders[side];
    return edge
      ? `<w:${name} w:val="${edge.style}" w:sz="${edge.size}" w:space="0" w:color="${edge.color}"/>`
      : '';
  }).join('');
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` w:${name}="${value}"`))
    .join('');
}

// Characters that are XML's own syntax, and characters that XML forbids.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute in double quotes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text.replace(UNSAFE, (mark) => ENTITIES[mark] ?? '');
}
