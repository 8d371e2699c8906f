import { childOf } from '#papers/package/xml-node.ts';
import { saysYes } from '#papers/word/word-names.ts';
import { pointsOf } from './measures.ts';
import type { PartNode } from './part-tree.ts';
import type { PageStyles } from './page-styles.ts';
import { bordersOf, shadeOf } from './properties.ts';

/** Where a cell stands in its table. */
export type CellPlace = {
  readonly row: number;
  readonly rows: number;
  readonly cell: number;
  readonly cells: number;
};

export type TableLook = {
  readonly borders: ReturnType<typeof bordersOf>;
  readonly shade: string | undefined;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** What the style says of cells at this place, the weakest first: the whole table, bands, edges. */
  readonly conditionsAt: (place: CellPlace) => readonly PartNode[];
};

/** What a table's style and its own properties say of all its cells. */
export function tableLook(tblPr: PartNode | undefined, styles: PageStyles): TableLook {
  const chain = styles.ofTable(childOf(tblPr, 'w:tblStyle')?.attributes['w:val']).toReversed();
  const ofTable = [...chain.map((style) => childOf(style, 'w:tblPr')), tblPr];
  const tblLook = childOf(tblPr, 'w:tblLook') as PartNode | undefined;
  const margin = (side: string, other: string, least: number): number =>
    ofTable
      .map((each) => {
        const margins = childOf(each, 'w:tblCellMar');
        return pointsOf((childOf(margins, side) ?? childOf(margins, other))?.attributes['w:w']);
      })
      .findLast((each) => each !== undefined) ?? least;
  return {
    borders: ofTable.reduce<ReturnType<typeof bordersOf>>((base, each) => {
      const own = childOf(each, 'w:tblBorders');
      return own ? { ...base, ...bordersOf(own) } : base;
    }, {}),
    shade: ofTable.map(shadeOf).findLast((each) => each !== undefined),
    // Word's own margins where nothing is said.
    margins: {
      top: margin('w:top', 'w:top', 0),
      right: margin('w:right', 'w:end', 5.4),
      bottom: margin('w:bottom', 'w:bottom', 0),
      left: margin('w:left', 'w:start', 5.4),
    },
    conditionsAt(place) {
      const names = conditionsOf(place, tblLook);
      return chain.flatMap((style) => [
        style,
        ...names.flatMap((name) =>
          style.children.filter((each) => each.name === 'w:tblStylePr' && each.attributes['w:type'] === name),
        ),
      ]);
    },
  };
}

/** Source: ECMA-376 part 1, section 17.7.6 (conditions), 17.4.55 (which of them a table takes). */
function conditionsOf({ row, rows, cell, cells }: CellPlace, tblLook: PartNode | undefined): string[] {
  const isHead = isInLook(tblLook, 'firstRow', 0x20);
  const isSide = isInLook(tblLook, 'firstColumn', 0x80);
  const conditions = ['wholeTable'];
  if (!isInLook(tblLook, 'noVBand', 0x400)) conditions.push(bandOf(cell - (isSide ? 1 : 0), 'Vert'));
  if (!isInLook(tblLook, 'noHBand', 0x200)) conditions.push(bandOf(row - (isHead ? 1 : 0), 'Horz'));
  if (isSide && cell === 0) conditions.push('firstCol');
  if (isInLook(tblLook, 'lastColumn', 0x100) && cell === cells - 1) conditions.push('lastCol');
  if (isHead && row === 0) conditions.push('firstRow');
  if (isInLook(tblLook, 'lastRow', 0x40) && row === rows - 1) conditions.push('lastRow');
  return conditions;
}

function bandOf(at: number, direction: 'Horz' | 'Vert'): string {
  return `band${at % 2 === 0 ? 1 : 2}${direction}`;
}

/** Said by name or, by older programs, as a bit. */
function isInLook(tblLook: PartNode | undefined, name: string, bit: number): boolean {
  const named = tblLook?.attributes[`w:${name}`];
  if (named !== undefined) return saysYes(named);
  const bits = Number.parseInt(tblLook?.attributes['w:val'] ?? '', 16);
  return Number.isFinite(bits) && (bits & bit) !== 0;
}
