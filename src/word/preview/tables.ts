import type { Borders, CellLook, PageBlock, PageCell, PageRow, PageTable } from '#domain/preview/preview.ts';
import { childOf } from '#papers/package/xml-node.ts';
import { readCellProperties, readRowProperties } from '#papers/word/table-properties.ts';
import { pointsOf, within } from './measures.ts';
import type { PartNode } from './part-tree.ts';
import { joined } from './page-styles.ts';
import type { StoryContext } from './preview-context.ts';
import { bordersOf, paragraphProperties, runProperties, shadeOf } from './properties.ts';
import { tableLook } from './table-look.ts';
import type { CellPlace, TableLook } from './table-look.ts';

type BlocksIn = (nodes: readonly PartNode[], story: StoryContext) => PageBlock[];

/** A table with each cell as its style, its place and its own words have it look. `blocksIn` reads what is in a cell. */
export function tableOf(node: PartNode, story: StoryContext, blocksIn: BlocksIn): PageTable {
  const tblPr = childOf(node, 'w:tblPr') as PartNode | undefined;
  const look = tableLook(tblPr, story.styles);
  const rows = rowsIn(node);
  const widths = (childOf(node, 'w:tblGrid') as PartNode | undefined)?.children
    .filter(({ name }) => name === 'w:gridCol')
    .map(({ attributes }) => within(0, 2_000, pointsOf(attributes['w:w']) ?? 0));
  const alignment = childOf(tblPr, 'w:jc')?.attributes['w:val'];
  return {
    kind: 'table',
    widths: widths ?? [],
    indent: within(-500, 500, pointsOf(childOf(tblPr, 'w:tblInd')?.attributes['w:w']) ?? 0),
    alignment:
      alignment === 'center' ? 'center' : alignment === 'right' || alignment === 'end' ? 'right' : 'left',
    rows: rows.map((row, at) => rowOf(row, { row: at, rows: rows.length }, look, story, blocksIn)),
  };
}

/** Content controls may stand around rows. */
function rowsIn(node: PartNode): PartNode[] {
  return node.children.flatMap((child) =>
    child.name === 'w:tr'
      ? [child]
      : /^w:(?:sdt|sdtContent|customXml|ins|del)$/.test(child.name)
        ? rowsIn(child)
        : [],
  );
}

function cellsIn(node: PartNode): PartNode[] {
  return node.children.flatMap((child) =>
    child.name === 'w:tc'
      ? [child]
      : /^w:(?:sdt|sdtContent|customXml)$/.test(child.name)
        ? cellsIn(child)
        : [],
  );
}

function rowOf(
  row: PartNode,
  place: Pick<CellPlace, 'row' | 'rows'>,
  look: TableLook,
  story: StoryContext,
  blocksIn: BlocksIn,
): PageRow {
  const trPr = childOf(row, 'w:trPr');
  const said: { isHeader?: boolean } = {};
  if (trPr) readRowProperties(trPr, said);
  const height = pointsOf(childOf(trPr, 'w:trHeight')?.attributes['w:val']);
  const cells = cellsIn(row);
  return {
    ...said,
    ...(height === undefined ? {} : { height: within(0, 2_000, height) }),
    cells: cells.map((cell, at) =>
      cellOf(cell, { ...place, cell: at, cells: cells.length }, look, story, blocksIn),
    ),
  };
}

function cellOf(
  cell: PartNode,
  place: CellPlace,
  table: TableLook,
  story: StoryContext,
  blocksIn: BlocksIn,
): PageCell {
  const tcPr = childOf(cell, 'w:tcPr') as PartNode | undefined;
  const said: { columns: number; isMergedAbove?: boolean } = { columns: 1 };
  if (tcPr) readCellProperties(tcPr, said);
  const conditions = table.conditionsAt(place);
  const around = conditions.reduce(
    (base, condition) => ({
      run: { ...base.run, ...runProperties(childOf(condition, 'w:rPr')) },
      paragraph: joined(base.paragraph, paragraphProperties(childOf(condition, 'w:pPr'))),
    }),
    { run: {}, paragraph: {} } as StoryContext['around'],
  );
  return {
    ...said,
    look: story.looks.cells.placeOf(cellLook(tcPr, place, table, conditions)),
    blocks: blocksIn(cell.children, { ...story, around }),
  };
}

function cellLook(
  tcPr: PartNode | undefined,
  place: CellPlace,
  table: TableLook,
  conditions: readonly PartNode[],
): CellLook {
  const all = [...conditions.map((each) => childOf(each, 'w:tcPr')), tcPr];
  const shade = all.map(shadeOf).findLast((each) => each !== undefined) ?? table.shade;
  const borders = all.reduce<Borders>(
    (base, each) => {
      const own = childOf(each, 'w:tcBorders');
      return own ? { ...base, ...outer(bordersOf(own)) } : base;
    },
    edgesAt(place, table),
  );
  const stands = all.map((each) => childOf(each, 'w:vAlign')?.attributes['w:val']).findLast((each) => each);
  const margin = childOf(tcPr, 'w:tcMar');
  const side = (name: keyof TableLook['margins'], other: string): number =>
    within(
      0,
      200,
      pointsOf((childOf(margin, `w:${name}`) ?? childOf(margin, other))?.attributes['w:w']) ??
        table.margins[name],
    );
  return {
    ...(shade === undefined ? {} : { shade }),
    borders,
    stands: stands === 'center' || stands === 'bottom' ? stands : 'top',
    top: side('top', 'w:top'),
    right: side('right', 'w:end'),
    bottom: side('bottom', 'w:bottom'),
    left: side('left', 'w:start'),
  };
}

/** What the table says of the edge of a cell: its own edge outside, the line between cells inside. */
function edgesAt({ row, rows, cell, cells }: CellPlace, { borders }: TableLook): Borders {
  const { top, right, bottom, left, insideH, insideV } = borders;
  const edges = {
    top: row === 0 ? top : insideH,
    right: cell === cells - 1 ? right : insideV,
    bottom: row === rows - 1 ? bottom : insideH,
    left: cell === 0 ? left : insideV,
  };
  return Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge !== undefined));
}

function outer({ insideH: _h, insideV: _v, ...borders }: ReturnType<typeof bordersOf>): Borders {
  return borders;
}
