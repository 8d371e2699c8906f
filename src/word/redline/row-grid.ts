import type { NewCell } from '#domain/redline/change.ts';
import type { MappedRow, StoryMap, Stretch } from './story-map.ts';
import { attributeOf } from './scan-xml.ts';
import { childrenOf } from './xml-children.ts';

/** A cell with the columns of the table that it takes, and how it is merged with those above and below. */
export type GridCell = Stretch & {
  readonly start: number;
  readonly columns: number;
  /** In twentieths of a point, where the file says it so. */
  readonly width: number | undefined;
  readonly merge: NewCell['merge'];
  readonly properties?: Stretch;
};

/** The cells of a row on the columns of its table. What is left out at its beginning counts as columns. */
export function gridOf(
  story: StoryMap,
  row: MappedRow,
): { readonly cells: GridCell[]; readonly columns: number } {
  const { xml, prefix } = story;
  const before = row.properties ? child(xml, row.properties, `${prefix}gridBefore`) : undefined;
  let column = Number(valueOf(before) ?? 0);
  const cells = row.cells.map((cell): GridCell => {
    const of = (name: string) => cell.properties && child(xml, cell.properties, prefix + name);
    const start = column;
    const columns = Math.max(1, Number(valueOf(of('gridSpan')) ?? 1));
    column += columns;
    const [merged, wide] = [of('vMerge'), of('tcW')];
    const isInTwips = wide !== undefined && attributeOf(wide, '\\S*type') === 'dxa';
    const width = Number(isInTwips ? attributeOf(wide, `${prefix}w`) : Number.NaN);
    return {
      ...cell,
      start,
      columns,
      width: Number.isFinite(width) ? width : undefined,
      merge: merged === undefined ? undefined : valueOf(merged) === 'restart' ? 'begins' : 'continues',
    };
  });
  return { cells, columns: column };
}

/** A cell of a row, or of one that is to come, as far as it is merged with others. */
export type MergedCell = Pick<GridCell, 'start' | 'columns' | 'merge'>;

/** The cells of a new row, from this column on. */
export function gridOfNew(cells: readonly NewCell[], from: number): MergedCell[] {
  let start = from;
  return cells.map(({ columns = 1, merge }) => {
    const at = start;
    start += columns;
    return { start: at, columns, merge };
  });
}

/** Whether each cell that continues one above stands below one of the same columns that is merged. */
export function hangsTogether(above: readonly MergedCell[] | undefined, row: readonly MergedCell[]): boolean {
  return row.every(
    ({ start, columns, merge }) =>
      merge !== 'continues' ||
      above?.some((each) => each.start === start && each.columns === columns && each.merge !== undefined) ===
        true,
  );
}

function child(xml: string, { from, to }: Stretch, name: string): string | undefined {
  const source = xml.slice(from, to);
  const found = childrenOf(source).find((each) => each.name === name);
  return found && source.slice(found.from, found.to);
}

function valueOf(element: string | undefined): string | undefined {
  return element === undefined ? undefined : attributeOf(element, '\\S*val');
}
