import type { NewCell } from '#domain/redline/change.ts';
import type { MappedParagraph, MappedRow, StoryMap } from './story-map.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { newParagraph } from './paragraph-marks.ts';
import { gridOf } from './row-grid.ts';
import type { GridCell } from './row-grid.ts';
import { childrenOf } from './xml-children.ts';
import type { Splice } from './splice.ts';

/** The properties of a row without what is no form of it: who changed it, and that it is repeated on each page. */
const LEFT_OF_ROW = ['ins', 'del', 'trPrChange', 'tblHeader', 'cnfStyle'];
/** Cells left out at its ends: they belong to a row of as many columns. */
const LEFT_OF_OTHER_GRID = ['gridBefore', 'gridAfter', 'wBefore', 'wAfter'];
/** Width and merging are said anew. */
const LEFT_OF_CELL = [
  'cellIns',
  'cellDel',
  'cellMerge',
  'tcPrChange',
  'cnfStyle',
  'vMerge',
  'gridSpan',
  'tcW',
];

/** The row struck: its mark, by which it goes with all that is in it. In the clean copy it is gone. */
export function goneRow({ xml }: StoryMap, row: MappedRow, marks: RevisionMarks): Splice {
  if (marks.isClean) return { from: row.from, to: row.to, xml: '' };
  const w = marks.prefix;
  const mark = `<${w}del${marks.next()}/>`;
  const { properties } = row;
  if (!properties) return { from: row.headEnd, to: row.headEnd, xml: `<${w}trPr>${mark}</${w}trPr>` };
  const source = xml.slice(properties.from, properties.to);
  if (source.endsWith('/>')) return { ...properties, xml: `<${w}trPr>${mark}</${w}trPr>` };
  const behind = childrenOf(source).find(({ name }) => name === `${w}trPrChange`);
  const at = properties.from + (behind?.from ?? source.lastIndexOf('</'));
  return { from: at, to: at, xml: mark };
}

/** A new row in the form of this one: each of its cells with its paragraphs, all put in. */
export function newRow(
  story: StoryMap,
  row: MappedRow,
  cells: readonly NewCell[],
  marks: RevisionMarks,
): string {
  const w = marks.prefix;
  const mark = marks.isClean ? '' : `<${w}ins${marks.next()}/>`;
  const grid = gridOf(story, row);
  const first = grid.cells[0]?.start ?? 0;
  const wanted = cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
  const isSameGrid = wanted === grid.columns - first;
  const left = isSameGrid ? LEFT_OF_ROW : [...LEFT_OF_ROW, ...LEFT_OF_OTHER_GRID];
  const form = propertiesWithout(story.xml, row.properties, left, w) + mark;
  let start = isSameGrid ? first : 0;
  const inside = cells.map((cell) => {
    const { columns = 1 } = cell;
    const like = cellAt(grid.cells, start);
    const isLike = like?.start === start && like.columns === columns;
    const width = isSameGrid && isLike ? like.width : widthOf(grid.cells, columns / wanted);
    start += columns;
    const own =
      cellProperties(cell, width, w) + propertiesWithout(story.xml, like?.properties, LEFT_OF_CELL, w);
    const paragraph = story.paragraphs.find(({ from }) => like !== undefined && from > like.from);
    const paragraphs = cell.lines.map((line) => cellParagraph(story, paragraph, line, marks));
    return `<${w}tc>${own === '' ? '' : `<${w}tcPr>${own}</${w}tcPr>`}${paragraphs.join('')}</${w}tc>`;
  });
  return `<${w}tr>${form === '' ? '' : `<${w}trPr>${form}</${w}trPr>`}${inside.join('')}</${w}tr>`;
}

/** Width, columns and merging of a new cell, in the order in which a file has them. */
export function cellProperties(
  { columns = 1, merge }: NewCell,
  width: number | undefined,
  w: string,
): string {
  const wide = width === undefined ? '' : `<${w}tcW ${w}w="${width}" ${w}type="dxa"/>`;
  const span = columns === 1 ? '' : `<${w}gridSpan ${w}val="${columns}"/>`;
  const merged = merge === undefined ? '' : `<${w}vMerge${merge === 'begins' ? ` ${w}val="restart"` : ''}/>`;
  return wide + span + merged;
}

function cellAt(cells: readonly GridCell[], column: number): GridCell | undefined {
  return cells.find(({ start, columns }) => start <= column && column < start + columns) ?? cells.at(-1);
}

/** So much of the row, where each of its cells says how wide it is. */
function widthOf(cells: readonly GridCell[], share: number): number | undefined {
  if (cells.some(({ width }) => width === undefined)) return undefined;
  return Math.round(share * cells.reduce((sum, { width = 0 }) => sum + width, 0));
}

function cellParagraph(
  story: StoryMap,
  like: MappedParagraph | undefined,
  line: string,
  marks: RevisionMarks,
): string {
  if (!like) return `<${marks.prefix}p/>`;
  const edges = { begin: '', end: '' };
  return newParagraph(story, like, { line, form: like, edges, hasOldEnd: false }, marks);
}

function propertiesWithout(
  xml: string,
  properties: MappedRow['properties'],
  left: readonly string[],
  w: string,
): string {
  if (!properties) return '';
  const source = xml.slice(properties.from, properties.to);
  return childrenOf(source)
    .filter(({ name }) => !left.some((each) => name === w + each))
    .map(({ from, to }) => source.slice(from, to))
    .join('');
}
