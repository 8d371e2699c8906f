import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  EmptyElement,
  ExternalHyperlink,
  FileChild,
  FootnoteReferenceRun,
  HeightRule,
  InternalHyperlink,
  LeaderType,
  LineRuleType,
  Paragraph,
  ShadingType,
  SimpleField,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from 'docx';
import type { IRunOptions, ITableBordersOptions, ParagraphChild } from 'docx';
import { TABLE_STYLES } from '#documents/style/table-styles.ts';
import type { Orientation } from '#documents/style/paper.ts';
import type { CharacterStyleName, FontChoice, ParagraphStyleName } from '#documents/style/word-styles.ts';
import type { TableLook } from '#documents/templates/directives.ts';

/** From here on the pages stand or lie. */
export class SectionStart {
  readonly orientation: Orientation;

  constructor(orientation: Orientation) {
    this.orientation = orientation;
  }
}

export type WordRow = TableRow;
export type WordCell = TableCell;
/** What stands in a cell. */
export type CellBlock = Paragraph | Table;
/** What stands in a body: paragraphs, tables, a table of contents, and where other pages begin. */
export type WordBlock = CellBlock | TableOfContents | BodyMark | SectionStart;
/** What stands in a paragraph. The runs of one text may come as a list of their own. */
export type Inline = ParagraphChild | BookmarkStart | BookmarkEnd;
export type Inlines = readonly (Inline | readonly Inline[])[];

export type Alignment = 'left' | 'center' | 'right';
/** Width in eighths of a point, colour as RRGGBB or `auto`. */
export type Edge = { readonly style: 'single' | 'none'; readonly size: number; readonly color: string };
export type Edges = {
  readonly [Side in 'top' | 'left' | 'bottom' | 'right' | 'insideHorizontal' | 'insideVertical']?: Edge;
};

type BuiltIn = 'Heading1' | 'Heading2' | 'Heading3' | 'Header' | 'Footer' | 'FootnoteText';

/** Lengths in twentieths of a point. */
export type ParagraphLooks = {
  readonly style?: ParagraphStyleName | BuiltIn;
  /** False switches off what the style switches on. */
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** `list` counts by itself (WordReferences). False switches off what the style switches on. */
  readonly numbering?: { readonly reference: string; readonly list: number; readonly level: number } | false;
  /** A tab stop at the right, with a line that leads to it. */
  readonly lineTo?: number;
  /** `line` in 240ths of a line, or in twentieths of a point where it is exact. */
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly lineRule?: 'exact';
  };
  readonly alignment?: Alignment;
  /** Read from right to left: Arabic, Hebrew. */
  readonly isRightToLeft?: boolean;
};

export function paragraph(options: ParagraphLooks & { readonly children: Inlines }): Paragraph {
  const { style, keepNext, pageBreakBefore, numbering, spacing, alignment, isRightToLeft } = options;
  return new Paragraph({
    ...(style === undefined || style === 'Normal' ? {} : { style }),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(pageBreakBefore === true ? { pageBreakBefore } : {}),
    ...(numbering === undefined ? {} : { numbering: numberingOf(numbering) }),
    ...(options.lineTo === undefined
      ? {}
      : {
          tabStops: [{ type: TabStopType.RIGHT, position: options.lineTo, leader: LeaderType.UNDERSCORE }],
        }),
    ...(spacing === undefined
      ? {}
      : {
          spacing: {
            ...spacing,
            ...(spacing.line === undefined
              ? {}
              : { lineRule: spacing.lineRule === undefined ? LineRuleType.AUTO : LineRuleType.EXACT }),
          } as const,
        }),
    ...(alignment === undefined || alignment === 'left' ? {} : { alignment: ALIGNMENTS[alignment] }),
    ...(isRightToLeft === true ? { bidirectional: true } : {}),
    // Marks of places are no members of docx's type, though its paragraphs set them.
    children: options.children.flat() as ParagraphChild[],
  });
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function numberingOf(numbering: NonNullable<ParagraphLooks['numbering']>) {
  if (numbering === false) return false;
  const { reference, list, level } = numbering;
  return { reference, level, instance: list, custom: true };
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

/** Text with one look; `\n` in it is a line break, `\t` a tab. Words that are read from right to left are marked as such. */
export function run(options: RunLooks & { readonly text: string }): TextRun[] {
  const { style, font, bold, italics, color, size } = options;
  const text = options.text.replaceAll(NO_LETTERS, '');
  const looks = {
    ...(style === undefined ? {} : { style }),
    ...(font === undefined ? {} : { font: fontsOf(font) }),
    ...(bold === true ? { bold } : {}),
    ...(italics === true ? { italics } : {}),
    ...(color === undefined ? {} : { color }),
    ...(size === undefined ? {} : { size }),
  };
  return byDirection(text).map(
    (part) =>
      new TextRun({
        ...looks,
        ...(RIGHT_TO_LEFT.test(part) ? { rightToLeft: true } : {}),
        ...lettering(part),
      }),
  );
}

/** Two that are no letters: XML forbids them, and what writes it lets them through. */
const NO_LETTERS = /[\ufffe\uffff]/g;

/** Whether the first letter of a text is one of Arabic, Hebrew or another script that is read from right to left. */
export function beginsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RIGHT_TO_LEFT_WORDS =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[ \d.,-]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/;

function byDirection(text: string): string[] {
  if (!RIGHT_TO_LEFT.test(text)) return [text];
  return text.split(RIGHT_TO_LEFT_WORDS).filter((part) => part !== '');
}

function fontsOf({ latin, eastAsian }: NonNullable<RunLooks['font']>) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: eastAsian };
}

/**
 * What stands in a run. Text of a person's own never goes to docx as a child: docx takes the word CURRENT for the
 * number of the page, and `{list-1}` for the number of a list, so a brace stands apart from the letters after it.
 */
function lettering(text: string): IRunOptions {
  if (!/[\n\t{]/.test(text)) return { text };
  return {
    children: text.split(/([\n\t]|\{)/).flatMap((part): XmlComponent[] => {
      if (part === '') return [];
      if (part === '\t') return [new Tab()];
      return [part === '\n' ? new EmptyElement('w:br') : new Letters(part)];
    }),
  };
}

/** Letters, with their spaces. */
class Letters extends XmlComponent {
  constructor(text: string) {
    super('w:t');
    this.root.push(new MarkAttributes({ space: 'preserve' }));
    this.root.push(text);
  }
}

/** A link to an address. */
export function outerLink(address: string, children: Inlines): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children: children.flat() as ParagraphChild[] });
}

/** A link to a bookmark of the document. */
export function innerLink(anchor: string, children: Inlines): InternalHyperlink {
  return new InternalHyperlink({ anchor, children: children.flat() as ParagraphChild[] });
}

/** Numbers of bookmarks are the file's own: docx counts them through all files that it writes. */
export function bookmark(id: number, name: string, children: Inlines): Inline[] {
  return [new BookmarkStart(name, id), ...children.flat(), new BookmarkEnd(id)];
}

/** A bookmark around whole paragraphs and tables. */
export function bookmarkBlocks(id: number, name: string, blocks: readonly WordBlock[]): WordBlock[] {
  return [new BodyMark('w:bookmarkStart', { id, name }), ...blocks, new BodyMark('w:bookmarkEnd', { id })];
}

/** A mark between the paragraphs of a body. */
class BodyMark extends FileChild {
  constructor(
    name: 'w:bookmarkStart' | 'w:bookmarkEnd',
    attributes: Readonly<Record<string, string | number>>,
  ) {
    super(name);
    this.root.push(new MarkAttributes(attributes));
  }
}

class MarkAttributes extends XmlAttributeComponent<Readonly<Record<string, string | number>>> {
  protected override readonly xmlKeys = {
    id: 'w:id',
    name: 'w:name',
    space: 'xml:space',
    instr: 'w:instr',
  };
}

/** A number that Word writes anew from the place it refers to: `REF en_clause_3_2 \\r \\h`. */
export function renewedReference(name: string, switches: string, children: Inlines): Inline {
  return new Reference(`REF ${name} ${switches}`, children);
}

class Reference extends XmlComponent {
  constructor(instr: string, children: Inlines) {
    super('w:fldSimple');
    this.root.push(new MarkAttributes({ instr }), ...children.flat());
  }
}

/** A footnote at the foot of the page, with its number where this stands. */
export function footnote(children: Inlines): FootnoteReferenceRun {
  const words = [...run({ text: ' ' }), ...children];
  return new FootnoteReferenceRun({ children: [paragraph({ style: 'FootnoteText', children: words })] });
}

/** A number that Word counts: of the tables, of the figures, of the exhibits. */
export function countedNumber(
  of: string,
  number: string,
  as: 'figures' | 'letters' = 'figures',
): SimpleField {
  return new SimpleField(`SEQ ${of} \\* ${as === 'letters' ? 'ALPHABETIC' : 'ARABIC'}`, number);
}

/** A table of exact column widths that Word and LibreOffice draw alike. Lengths in twentieths of a point. */
export function table(options: {
  readonly rows: readonly TableRow[];
  readonly widths: readonly number[];
  readonly look: TableLook;
  /** Whether its first row names the columns. */
  readonly hasHead: boolean;
}): Table {
  const { rows, widths, look, hasHead } = options;
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    style: TABLE_STYLES[look],
    tableLook: {
      firstRow: hasHead,
      firstColumn: look === 'facts',
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

export function tableRow(options: {
  readonly children: readonly TableCell[];
  /** Not broken by the end of a page. */
  readonly cantSplit?: boolean;
  /** Repeated on every page. */
  readonly tableHeader?: boolean;
  /** At least this high, in twentieths of a point. */
  readonly height?: number;
}): TableRow {
  const { children, cantSplit, tableHeader, height } = options;
  return new TableRow({
    children,
    ...(cantSplit === true ? { cantSplit } : {}),
    ...(tableHeader === true ? { tableHeader } : {}),
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
  });
}

/** A cell of the width in twentieths of a point. Word wants a paragraph at its end. */
export function tableCell(options: {
  readonly width: number;
  readonly children: readonly CellBlock[];
  readonly borders?: Edges;
  /** RRGGBB. */
  readonly fill?: string;
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  /** How many columns it takes. */
  readonly columns?: number;
}): TableCell {
  const { width, borders, fill, verticalAlign, columns, children } = options;
  const isEnded = children.at(-1) instanceof Paragraph;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(borders === undefined ? {} : { borders: edges(borders) }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...(verticalAlign === undefined || verticalAlign === 'top' ? {} : { verticalAlign }),
    children: isEnded ? children : [...children, new Paragraph({})],
  });
}

function edges(borders: Edges): ITableBordersOptions {
  return Object.fromEntries(
    Object.entries(borders).map(([side, { style, size, color }]) => [
      side,
      { style: style === 'none' ? BorderStyle.NONE : BorderStyle.SINGLE, size, color, space: 0 },
    ]),
  );
}
