/** A piece of text on a page, as it was set: points from the lower left corner. */
export type Glyphs = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters, in points. */
  readonly size: number;
  readonly isTurned: boolean;
  /** The mark of its structure; undefined outside of any, as in headers and footers. */
  readonly mark?: string;
};

/** What a reader of structure needs of one node: an element with a role, or the content it marks. */
export type StructureNode = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
};

export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  readonly structure?: StructureNode;
};

/** Letters on one baseline, from the left to the right, without what lies between two columns. */
export type PdfLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
};

/** So far apart, in sizes of the letters, stand two words; and so far two columns. */
const SPACE = 0.17;
const GUTTER = 1.6;

/** Lines from the top down. Pieces of one baseline are put in order: letters of another font often come apart. */
export function linesOn(glyphs: readonly Glyphs[]): PdfLine[] {
  const rows: Glyphs[][] = [];
  for (const piece of glyphs.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) <= 0.45 * Math.max(first.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap(linesOf);
}

/** The letters of one baseline, parted where a gap is wide. */
function linesOf(row: readonly Glyphs[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { text, x, y, width, size } of row.toSorted((one, other) => one.x - other.x)) {
    const last = lines.at(-1);
    const gap = last ? x - last.right : 0;
    if (!last || gap > GUTTER * size) {
      lines.push({ text: text.trimStart(), x, y, right: x + width, size });
      continue;
    }
    const isApart = gap > SPACE * size && !last.text.endsWith(' ') && !text.startsWith(' ');
    lines[lines.length - 1] = {
      text: `${last.text}${isApart ? ' ' : ''}${text}`,
      x: last.x,
      y: last.y,
      right: Math.max(last.right, x + width),
      size: Math.max(last.size, size),
    };
  }
  return lines;
}
